package reading

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// issuer makes valid numbers: it tries check characters until the congruence that
// the issuing body publishes holds, which is not how the reader checks them.
type issuer struct{ *rand.Rand }

func (is issuer) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + is.IntN(10))
	}
	return string(b)
}

// complete appends the character of alphabet with which the weighted sum is 0
// modulo m; a character counts for its place in alphabet. It is "" if none does.
func complete(body, alphabet string, m int, weights ...int) string {
	for at, check := range alphabet {
		sum := at * weights[len(weights)-1]
		for i, c := range body {
			sum += strings.IndexRune("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ", c) * weights[i]
		}
		if sum%m == 0 {
			return strings.TrimLeft(body, " ") + string(check)
		}
	}
	return ""
}

// ten makes ten digits that begin with one of the prefixes.
func (is issuer) ten(prefixes ...string) string {
	for {
		p := prefixes[is.IntN(len(prefixes))]
		if s := complete(p+is.digits(9-len(p)), "0123456789", 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1); s != "" && strings.Count(s, s[:1]) < 10 {
			return s
		}
	}
}

func (is issuer) chi() string {
	return is.ten(fmt.Sprintf("%02d%02d%02d", 1+is.IntN(28), 1+is.IntN(12), is.IntN(100)))
}

// pps makes seven digits and a letter: the letter's place in the alphabet, W
// standing for 0, is the weighted sum modulo 23, so with weight -1 it makes it 0.
func (is issuer) pps() string {
	s, second := is.digits(7), is.IntN(4)
	weights := []int{8, 7, 6, 5, 4, 3, 2}
	switch second {
	case 0: // from 2013 on
		letter := 1 + is.IntN(9)
		for at, check := range "WABCDEFGHIJKLMNOPQRSTUV" {
			sum := 9*letter - at
			for i, c := range s {
				sum += int(c-'0') * weights[i]
			}
			if sum%23 == 0 {
				return s + string(check) + string(rune('A'+letter-1))
			}
		}
	case 1:
		return complete(s, "WABCDEFGHIJKLMNOPQRSTUV", 23, append(weights, 22)...) + "W"
	}
	return complete(s, "WABCDEFGHIJKLMNOPQRSTUV", 23, append(weights, 22)...)
}

func (is issuer) ihi() string {
	core := is.ten("812", "82", "83", "84", "850", "859")
	return complete("0000000"+core, "0123456789", 10, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1)
}

func (is issuer) hkid() string {
	letters := " " + string(rune('A'+is.IntN(26)))
	if is.IntN(4) == 0 {
		letters = string(rune('A'+is.IntN(26))) + string(rune('A'+is.IntN(26)))
	}
	return complete(letters+is.digits(6), "0123456789A", 11, 9, 8, 7, 6, 5, 4, 3, 2, 1)
}

func (is issuer) hospital() string {
	return []string{"", "K", "RX", "RXR"}[is.IntN(4)] + is.digits(6+is.IntN(3))
}

// wide writes ASCII in full-width forms.
func wide(s string) string {
	return strings.Map(func(c rune) rune {
		if c > ' ' && c < 0x7f {
			return c + 0xFEE0
		}
		return c
	}, s)
}

// in writes a number in groups of these lengths.
func in(separator string, lengths ...int) func(string) string {
	return func(s string) string {
		var parts []string
		for _, n := range lengths {
			if n = min(n, len(s)); n > 0 {
				parts, s = append(parts, s[:n]), s[n:]
			}
		}
		return strings.Join(append(parts, s), separator)
	}
}

// tail writes the last n characters apart.
func tail(before, after string, n int) func(string) string {
	return func(s string) string { return s[:len(s)-n] + before + s[len(s)-n:] + after }
}

func asIs(s string) string { return s }

func bracketed(s string) string { return "(" + s + ")" }

// said is how a number of one kind is made, written and spoken of. A template is
// certain if its words say what the number is; elsewhere the number stands in a
// text about a patient.
var spoken = []struct {
	name      string
	issue     func(issuer) string
	classes   []IdentifierClass
	written   []func(string) string
	certain   []string
	elsewhere []string
}{
	{
		name:    "NHS",
		issue:   func(is issuer) string { return is.ten("4", "6", "7", "999") },
		classes: []IdentifierClass{IDNHS},
		written: []func(string) string{asIs, in(" ", 3, 3), in("-", 3, 3), in("\u00a0", 3, 3), in("–", 3, 3), in(".", 3, 3), wide, bracketed, func(s string) string { return wide(in(" ", 3, 3)(s)) }, func(s string) string { return bracketed(in(" ", 3, 3)(s)) }},
		certain: []string{"NHS no %s", "nhs no. %s please", "NHS number: %s", "NHS %s", "NHS#%s", "NHS No:%s", "pt %s", "pt. %s again", "patient %s is still waiting", "pt NHS no %s, anyone?", "hosp no %s", "MRN %s",
			"%s is her NHS number", "Could you find %s (NHS no) for me", "%s (NHS)", "%s - NHS number", "%s is the patient's number",
			"What is the NHS number? %s", "I lost the NHS number.\n%s\nThere it is.", "%s. That is the NHS number, I hope.", "The lady's NHS no. is as follows. Ready? It is %s"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s\nThis patient needs a bed", "Discharged the patient at last; still, %s has no letter"},
	},
	{
		name:      "CHI",
		issue:     issuer.chi,
		classes:   []IdentifierClass{IDCHI},
		written:   []func(string) string{asIs, in(" ", 3, 3), in("-", 3, 3), in(" ", 6), in("-", 6), wide, bracketed},
		certain:   []string{"CHI %s", "CHI no %s", "chi number: %s", "CHI: %s", "pt CHI %s", "pt %s", "patient %s", "%s is his CHI", "%s (CHI)", "Looking for this CHI.\n%s", "%s! Whose CHI number is that?", "hosp no %s"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s\nThis patient needs a bed"},
	},
	{
		name:      "H&C",
		issue:     func(is issuer) string { return is.ten("321", "33", "35", "38", "399") },
		classes:   []IdentifierClass{IDHC, IDCHI}, // some begin like a date
		written:   []func(string) string{asIs, in(" ", 3, 3), in("-", 3, 3), wide, bracketed},
		certain:   []string{"H&C %s", "H&C number %s", "H&C no. %s", "h&c: %s", "HCN %s", "H+C %s", "H & C %s", "Health and Care number %s", "%s is her H&C number", "%s (H&C)", "I have no H&C for her. Ah: %s", "pt %s", "hosp no %s"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s\nThis patient needs a bed"},
	},
	{
		name:      "PPSN",
		issue:     issuer.pps,
		classes:   []IdentifierClass{IDPPS},
		written:   []func(string) string{asIs, strings.ToLower, wide, bracketed, in(" ", 7), in("-", 7), func(s string) string { return strings.ToLower(in(" ", 7)(s)) }},
		certain:   []string{"PPSN %s", "ppsn: %s", "PPS %s", "PPS no. %s", "her PPS number is %s", "PPSN is %s I think", "%s is her PPSN", "%s (PPS number)", "Whose PPSN is this? %s", "%s. That is a PPSN.", "pt PPS %s"},
		elsewhere: nil,
	},
	{
		name:      "PPSN in capitals",
		issue:     issuer.pps,
		classes:   []IdentifierClass{IDPPS},
		written:   []func(string) string{asIs, wide, bracketed},
		certain:   []string{"pt %s", "patient %s has no bed"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s\nThis patient needs a bed"},
	},
	{
		name:      "IHI",
		issue:     issuer.ihi,
		classes:   []IdentifierClass{IDIHI},
		written:   []func(string) string{asIs, in(" ", 3, 3, 3, 3, 3), in(" ", 4, 4, 4, 4), in("-", 7, 10), in(" ", 7, 10), wide, bracketed},
		certain:   []string{"IHI %s", "IHI number: %s", "ihi no %s", "%s is the IHI", "%s (IHI)", "No IHI on the form.\n%s", "pt %s"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s\nThis patient needs a bed"},
	},
	{
		name:      "HKID",
		issue:     issuer.hkid,
		classes:   []IdentifierClass{IDHKID},
		written:   []func(string) string{tail("(", ")", 1), tail(" (", ")", 1), tail("（", "）", 1), asIs, tail("-", "", 1), tail(" ", "", 1), wide, func(s string) string { return wide(tail("(", ")", 1)(s)) }, func(s string) string { return strings.ToLower(tail("(", ")", 1)(s)) }},
		certain:   []string{"HKID %s", "HKID no. %s", "hkid: %s", "HKID 身份證 %s", "身份證 %s", "身份證號碼：%s", "身份证%s", "HKIC %s", "ID card %s", "%s is her HKID", "%s (HKID)", "Whose HKID? %s", "%s 係佢嘅身份證"},
		elsewhere: nil,
	},
	{
		name:      "HKID with brackets",
		issue:     issuer.hkid,
		classes:   []IdentifierClass{IDHKID},
		written:   []func(string) string{tail("(", ")", 1), tail(" (", ")", 1), tail("（", "）", 1), func(s string) string { return wide(tail("(", ")", 1)(s)) }},
		certain:   []string{"pt %s", "patient %s has no bed"},
		elsewhere: []string{"My patient has waited nine hours. %s", "%s still has no bed", "病人%s等緊"},
	},
	{
		name:      "hospital",
		issue:     issuer.hospital,
		classes:   []IdentifierClass{IDHospital},
		written:   []func(string) string{asIs, bracketed, wide},
		certain:   []string{"MRN %s", "MRN: %s", "mrn no %s", "hosp no %s", "hosp. no. %s", "hospital number %s", "Hospital No: %s", "hospital no is %s", "unit number %s", "K number %s", "chart no %s", "chart %s", "patient number %s", "pt no %s", "%s is the MRN", "%s (hosp no)"},
		elsewhere: nil,
	},
}

// fewMade is how many numbers are put into each template in each way of writing.
const fewMade = 12

func TestValidNumbersAreFound(t *testing.T) {
	reader := New()
	for k, kind := range spoken {
		t.Run(kind.name, func(t *testing.T) {
			is := issuer{rand.New(rand.NewPCG(uint64(k), 20))}
			made, missed := 0, 0
			for w, write := range kind.written {
				for n, template := range append(kind.certain[:len(kind.certain):len(kind.certain)], kind.elsewhere...) {
					for range fewMade {
						number := write(kind.issue(is))
						text := fmt.Sprintf(template, number)
						made++
						if fault := lookedFor(reader.Read(text), number, kind.classes, n < len(kind.certain)); fault != "" {
							if missed++; missed <= 20 {
								t.Errorf("%s, way %d: %s", text, w, fault)
							}
							break
						}
					}
				}
			}
			t.Logf("%d texts, %d missed", made, missed)
		})
	}
}

// lookedFor says what is wrong with how the number was found; "" if nothing is.
func lookedFor(r *Reading, number string, classes []IdentifierClass, certain bool) string {
	from := strings.Index(r.Text, number)
	core := strings.Trim(number, "()（）")
	from += strings.Index(number, core)
	for _, id := range r.Identifiers {
		if id.Start > from || id.End < from+len(core) {
			continue
		}
		for _, c := range classes {
			if id.Class == c && (id.Certain || !certain) {
				return ""
			}
		}
		return fmt.Sprintf("found as %s, certain %v", id.Class, id.Certain)
	}
	return fmt.Sprintf("not found: %v", r.Identifiers)
}
