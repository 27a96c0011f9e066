package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf16"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"lukechampine.com/adiantum"
)

// patient is somebody on a list.
type patient struct {
	given, known, family, former string
	born                         [3]int // year, month, day
	phone, email, nhs, street    string
}

// search looks for what stands on a list.
type search struct {
	plain  []string          // folded
	hashed map[string]string // the beginning of a hash, as it may be written, and of what
}

// The first bytes of a hash are enough to know it by, and all that some keep of it.
const (
	rawPart    = 8
	hexPart    = 2 * rawPart
	base64Part = rawPart * 8 / 6
)

// searchFor is the search for all of the people. What stands in the names that others
// bear of themselves is not looked for by itself.
func searchFor(people []patient, own []string) search {
	s := search{hashed: map[string]string{}}
	names := fold(strings.Join(own, "\n"))
	theirs := strings.Fields(names)
	for _, q := range people {
		for _, field := range []string{q.given, q.known, q.family, q.former} {
			for word := range strings.FieldsSeq(fold(field)) {
				if len(word) > 3 && !slices.Contains(theirs, word) {
					s.plain = append(s.plain, word)
				}
			}
		}
		for _, whole := range q.names() {
			if !strings.Contains(names, fold(whole)) {
				s.plain = append(s.plain, fold(whole))
			}
		}
		for _, v := range q.values() {
			s.plain = append(s.plain, fold(v))
		}
		for _, v := range slices.Concat(q.names(), q.values(), []string{q.given, q.family, q.former, q.known}) {
			for _, form := range []string{v, strings.ToLower(v), strings.ToUpper(v), fold(v), strings.ReplaceAll(fold(v), " ", "")} {
				s.addHashes(form)
			}
		}
	}
	slices.Sort(s.plain)
	s.plain = slices.DeleteFunc(slices.Compact(s.plain), func(w string) bool { return len(w) < 4 })
	return s
}

// names are the ways to write the whole name.
func (q patient) names() (out []string) {
	for _, family := range []string{q.family, q.former} {
		for _, given := range []string{q.given, q.known} {
			if family != "" && given != "" {
				out = append(out, given+" "+family, family+" "+given, family+", "+given, given+"."+family, given+"_"+family, given+"|"+family, given+","+family)
			}
		}
	}
	return out
}

// values are the ways to write what else is on the list.
func (q patient) values() (out []string) {
	day := time.Date(q.born[0], time.Month(q.born[1]), q.born[2], 0, 0, 0, 0, time.UTC)
	for _, layout := range []string{time.DateOnly, "02/01/2006", "2/1/2006", "01/02/2006", "1/2/2006", "20060102", "02012006", "02.01.2006", "2.1.2006", "02-01-2006", "2006/01/02",
		"2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006", "02-Jan-2006", "2nd January 2006", "02/01/06"} {
		out = append(out, day.Format(layout))
	}
	out = append(out, fmt.Sprint(day.Unix()))
	if q.phone != "" {
		digits := strings.TrimLeft(strings.Map(digit, q.phone), "0")
		out = append(out, q.phone, digits, digits[len(digits)-7:])
	}
	if q.email != "" {
		out = append(out, q.email)
	}
	if q.street != "" {
		out = append(out, q.street)
	}
	return append(out, q.nhs, q.nhs[:3]+" "+q.nhs[3:6]+" "+q.nhs[6:], q.nhs[:3]+"-"+q.nhs[3:6]+"-"+q.nhs[6:])
}

func digit(r rune) rune {
	if unicode.IsDigit(r) {
		return r
	}
	return -1
}

func (s *search) addHashes(of string) {
	if of == "" {
		return
	}
	b := []byte(of)
	m5, s1, s2, s5 := md5.Sum(b), sha1.Sum(b), sha256.Sum256(b), sha512.Sum512(b)
	hashes := [][]byte{m5[:], s1[:], s2[:], s5[:]}
	for _, key := range []string{"", "probity", storePassphrase, listPassphrase} {
		mac := hmac.New(sha256.New, []byte(key))
		mac.Write(b)
		hashes = append(hashes, mac.Sum(nil))
	}
	for _, h := range hashes {
		s.hashed[string(h[:rawPart])] = of
		s.hashed[hex.EncodeToString(h)[:hexPart]] = of
		s.hashed[base64.StdEncoding.EncodeToString(h)[:base64Part]] = of
		s.hashed[base64.URLEncoding.EncodeToString(h)[:base64Part]] = of
	}
}

// in says what is found where.
func (s search) in(places map[string][]byte) (hits []string) {
	for where, content := range places {
		for _, text := range []string{fold(string(content)), fold(string(narrow(content, 0))), fold(string(narrow(content, 1)))} {
			for _, w := range s.plain {
				if strings.Contains(text, w) {
					hits = append(hits, fmt.Sprintf("%s: %q", where, w))
				}
			}
		}
		lower := bytes.ToLower(content)
		for i := range content {
			for _, part := range []int{rawPart, hexPart, base64Part} {
				if i+part > len(content) {
					continue
				}
				of, ok := s.hashed[string(content[i:i+part])]
				if !ok && part == hexPart {
					of, ok = s.hashed[string(lower[i:i+part])]
				}
				if ok {
					hits = append(hits, fmt.Sprintf("%s: a hash of %q", where, of))
				}
			}
		}
	}
	slices.Sort(hits)
	return slices.Compact(hits)
}

// fold writes text without accents, in lower case.
func fold(s string) string {
	plain, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), s)
	if err != nil {
		plain = s
	}
	return strings.ToLower(plain)
}

// narrow returns the letters of text in two bytes each.
func narrow(content []byte, from int) []byte {
	var out []byte
	for i := from; i+1 < len(content); i += 2 {
		if content[i+1] == 0 {
			out = append(out, content[i])
		} else {
			out = append(out, '\n')
		}
	}
	return out
}

// leaks are ways in which a list could get out.
func leaks(q patient) map[string]string {
	name := q.given + " " + q.family
	sum := sha256.Sum256([]byte(strings.ToLower(name)))
	mac := hmac.New(sha256.New, []byte(listPassphrase))
	mac.Write([]byte(name))
	var wide []byte
	for _, u := range utf16.Encode([]rune(name)) {
		wide = binary.LittleEndian.AppendUint16(wide, u)
	}
	return map[string]string{
		"a surname":                    "x " + q.family + " x",
		"a name in capitals":           strings.ToUpper(name),
		"a name the other way round":   q.family + ", " + q.given,
		"a name in two bytes a letter": string(wide),
		"a date of birth":              fmt.Sprintf("born %02d/%02d/%d.", q.born[2], q.born[1], q.born[0]),
		"a date of birth, written out": time.Date(q.born[0], time.Month(q.born[1]), q.born[2], 0, 0, 0, 0, time.UTC).Format("2 January 2006"),
		"a telephone number":           "+44" + strings.TrimPrefix(strings.Map(digit, q.phone), "0"),
		"an e-mail address":            strings.ToUpper(q.email),
		"an NHS number":                q.nhs[:3] + " " + q.nhs[3:6] + " " + q.nhs[6:],
		"a street":                     q.street,
		"a hash in hex":                hex.EncodeToString(sum[:]),
		"a hash in capital hex":        strings.ToUpper(hex.EncodeToString(sum[:])),
		"a hash in base64":             base64.StdEncoding.EncodeToString(sum[:]),
		"a hash as it is":              string(sum[:]),
		"half a hash":                  string(sum[:12]),
		"a hash keyed by a passphrase": base64.URLEncoding.EncodeToString(mac.Sum(nil)),
	}
}

// decrypted returns every block of the store's files, in clear, free ones too. The
// key file is read as package store writes it.
func decrypted(t *testing.T, dir string, passphrase []byte) []byte {
	t.Helper()
	var f struct {
		Version int    `json:"version"`
		ID      string `json:"id"`
		Kept    string `json:"kept"`
		Print   string `json:"print"`
		Time    uint32 `json:"argon2id_time,omitempty"`
		Memory  uint32 `json:"argon2id_memory_kib,omitempty"`
		Threads uint8  `json:"argon2id_threads,omitempty"`
		Salt    []byte `json:"salt,omitempty"`
		Nonce   []byte `json:"nonce,omitempty"`
		Wrapped []byte `json:"wrapped,omitempty"`
		Check   string `json:"check,omitempty"`
	}
	b, err := os.ReadFile(filepath.Join(dir, "probity.key.json"))
	if err == nil {
		err = json.Unmarshal(b, &f)
	}
	if err != nil {
		t.Fatal(err)
	}
	wrapped := f.Wrapped
	f.Wrapped, f.Check = nil, ""
	bound, _ := json.Marshal(f)
	aead, err := chacha20poly1305.NewX(argon2.IDKey(passphrase, f.Salt, f.Time, f.Memory, f.Threads, chacha20poly1305.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	key, err := aead.Open(nil, f.Nonce, wrapped, bound)
	if err != nil {
		t.Fatal(err)
	}
	const block = 4096
	cipher := adiantum.New(key)
	var clear []byte
	for _, name := range []string{"probity.db", "probity.db-wal"} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		for off := 0; off+block <= len(content); off += block {
			clear = append(clear, cipher.Decrypt(content[off:off+block], binary.LittleEndian.AppendUint64(nil, uint64(off)))...)
		}
	}
	if !bytes.HasPrefix(clear, []byte("SQLite format 3\x00")) {
		t.Fatal("the blocks do not decrypt")
	}
	return clear
}
