package reading

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCheckDigits(t *testing.T) {
	for _, tt := range []struct {
		name  string
		check func(string) bool
		in    string
		want  bool
	}{
		{"nhs", validNHS, "9434765919", true},
		{"nhs test range", validNHS, "9998938074", true},
		{"nhs test range", validNHS, "9995682230", true},
		{"nhs test range", validNHS, "9994198106", true},
		{"nhs printed as an example, wrong", validNHS, "9991234560", false},
		{"nhs counting down, wrong", validNHS, "9876543214", false},
		{"nhs counting down", validNHS, "9876543210", true},
		{"nhs all the same", validNHS, "6666666666", false},
		{"nhs short", validNHS, "943476591", false},
		{"chi needs a date", validCHI, "9434765919", false},
		{"pps", validPPS, "6433435F", true},
		{"pps", validPPS, "8473625E", true},
		{"pps", validPPS, "1234567T", true},
		{"pps older second letter", validPPS, "1234567TW", true},
		{"pps second letter", validPPS, "1234577IA", true},
		{"pps wrong letter", validPPS, "6433435E", false},
		{"ihi", validIHI, "000000081234567866", true},
		{"ihi wrong GS1 digit", validIHI, "000000081234567865", false},
		{"ihi core outside the range", validIHI, "000000094347659196", false},
		{"hkid", hkidOf, "A1234563", true},
		{"hkid two letters", hkidOf, "AB9876543", true},
		{"hkid", hkidOf, "E3649125", true},
		{"hkid two letters", hkidOf, "AB1234569", true},
		{"hkid wrong", hkidOf, "A1234564", false},
	} {
		if got := tt.check(tt.in); got != tt.want {
			t.Errorf("%s: %s: got %v, want %v", tt.name, tt.in, got, tt.want)
		}
	}
}

func hkidOf(s string) bool {
	n := len(s) - 7
	return validHKID(s[:n], s[n:n+6], s[n+6])
}

// TestChance holds the check digits to how many random numbers they should let
// pass: a check that passes more finds numbers where there are none.
func TestChance(t *testing.T) {
	const tries = 200_000
	rng := rand.New(rand.NewPCG(1, 2))
	digits := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte('0' + rng.IntN(10))
		}
		return string(b)
	}
	for _, tt := range []struct {
		name     string
		pass     func() bool
		from, to float64 // per cent
	}{
		{"nhs", func() bool { return validNHS(digits(10)) }, 8.8, 9.4},
		{"chi", func() bool { return validCHI(digits(10)) }, 0.28, 0.40},
		{"pps", func() bool { return validPPS(digits(7) + string(rune('A'+rng.IntN(23)))) }, 4.1, 4.6},
		{"hkid", func() bool { return validHKID(string(rune('A'+rng.IntN(26))), digits(6), digits(1)[0]) }, 8.7, 9.5},
		{"ihi", func() bool { return validIHI(digits(18)) }, 0, 0.10},
	} {
		passed := 0
		for range tries {
			if tt.pass() {
				passed++
			}
		}
		if p := 100 * float64(passed) / tries; p < tt.from || p > tt.to {
			t.Errorf("%s: %.2f%% of random numbers pass, want %.2f%% to %.2f%%", tt.name, p, tt.from, tt.to)
		}
	}
}

func TestIdentifiers(t *testing.T) {
	reader := New()
	for _, tt := range []struct {
		name, text string
		want       []string // class, "!" if certain, masked
	}{
		{"nhs with words", "Chasing a letter for pt NHS no 999 893 8074, anyone?", []string{"nhs-number! *** *** **74"}},
		{"nhs unexplained, in threes", "group and save lost: 943 476 5919 again", []string{"nhs-number *** *** **19"}},
		{"nhs unexplained, without spaces", "can somebody chase 9434765919, the patient is waiting", []string{"nhs-number ********19"}},
		{"ten digits in a text that speaks of nobody in care", "the safe opens with 9434765919", nil},
		{"nhs behind the word, but not called so", "the NHS paid 9434765919 for it", []string{"nhs-number ********19"}},
		{"nhs behind a number that belongs to something else", "bed 4 943 476 5919 2 hours", []string{"nhs-number *** *** **19"}},
		{"pps with its letter apart", "PPS no. 6433435 f", []string{"pps-number! ******5 f"}},
		{"hkid named in Chinese, in full-width forms", "身份證：Ａ１２３４５６（３）", []string{"hkid! " + strings.Repeat("*", 18) + "６（３）"}},
		{"a number sign", "NHS #9434765919", []string{"nhs-number! #********19"}},
		{"a number sign of an order", "order #9434765919", nil},
		{"nhs mistyped, called so", "chase bloods for NHS 999 123 4560 pls", []string{"nhs-number! *** *** **60"}},
		{"nhs mistyped, not called so", "999 123 4560", nil},
		{"nhs named far away", "the NHS paid for all of these 999 123 4560", nil},
		{"chi with words", "CHI 1402384416 wants a visit", []string{"chi-number! ********16"}},
		{"pps with words", "her PPSN is 6433435F", []string{"pps-number! ******5F"}},
		{"pps in small letters needs words", "part 6433435f", nil},
		{"hkid", "HKID A123456(3) still has no bed", []string{"hkid! ******6(3)"}},
		{"hkid wrong check", "HKID A123456(4)", nil},
		{"hospital number", "MRN 7730918 is refusing everything", []string{"hospital-number! *****18"}},
		{"hospital number with letters", "yes, hospital no. RX774120, sarcoma", []string{"hospital-number! ******20"}},
		{"no words, no hospital number", "part RX774120 for the boiler", nil},
		{"ihi", "IHI 000000081234567866", []string{"ihi-number! ****************66"}},
		{"UK mobile", "his son is on 07700 900123", []string{"phone ***** ****23"}},
		{"UK landline with words", "ring 020 7946 0133", []string{"phone! *** **** **33"}},
		{"international", "+44 7700 900123", []string{"phone ** **** ****23"}},
		{"Irish mobile", "text 085 123 4567", []string{"phone! *** *** **67"}},
		{"Hong Kong needs words", "9123 4567 steps", nil},
		{"Hong Kong with words", "whatsapp 9123 4567", []string{"phone! **** **67"}},
		{"email", "write to j.example@example.org", []string{"email! *.*******@*******.*rg"}},
		{"postcode", "took bloods at SW1A 1AA", []string{"postcode! **** *AA"}},
		{"postcode in one word", "SW1A1AA", []string{"postcode! *****AA"}},
		{"eircode", "Took bloods at K78 X2Y4, no lift", []string{"eircode! *** **Y4"}},
		{"plate with words", "silver car, reg AB12 CDE", []string{"vehicle-plate! **** *DE"}},
		{"address", "Home visit to 14 Larch Row again", []string{"street-address ** ***** *ow"}},
		{"birth date", "DOB 30.05.79", []string{"birth-date! **.**.79"}},
		{"birth date with slashes", "somebody born 29/02/1948", []string{"birth-date **/**/**48"}},
		{"date of death", "he died on 3 May 2019 at home", []string{"care-date * *** **19"}},
		{"in an address", "example.org/status/9434765919 and https://example.com/?id=999%20893%208074", nil},
		{"a mention", "@user9434765919", nil},
		{"a trial", "Study NCT 9434765919 now recruiting", nil},
		{"a trial in one word", "NCT01234567", nil},
		{"a book", "ISBN 978 0 552 17324 7", nil},
		{"an order", "order 943 476 5919 is late", nil},
		{"a time in seconds", "1700000003", nil},
		{"the first ten digits", "0123456789 is my luggage code", []string{"phone ********89"}},
		{"a public line", "Samaritans are on 116 123", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			r := reader.Read(tt.text)
			for _, id := range r.Identifiers {
				sure := ""
				if id.Certain {
					sure = "!"
				}
				got = append(got, fmt.Sprintf("%s%s %s", id.Class, sure, id.Masked))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q: %s", tt.text, diff)
			}
			if r.Has(ClassIdentifier) != (len(got) > 0) {
				t.Error("the cue and the list differ")
			}
		})
	}
}

func FuzzIdentifiers(f *testing.F) {
	for _, s := range []string{"NHS no 999 893 8074", "A123456(3", "+44 (0)20 7946 0133", "d.o.b 1.1.", "K78 X2Y", "14 Larch", "HKID AB987654(3)", "born 29/02/"} {
		f.Add(s)
	}
	reader := New()
	f.Fuzz(func(t *testing.T, s string) {
		for _, id := range reader.Read(s).Identifiers {
			if id.Start < 0 || id.End > len(s) || id.Start >= id.End {
				t.Fatalf("%+v is outside the text", id)
			}
			if value := s[id.Start:id.End]; len(value) > 4 && strings.Contains(id.Masked, value) {
				t.Fatalf("the mask %q shows %q", id.Masked, value)
			}
		}
	})
}
