package demo

import (
	"io/fs"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	webLink   = regexp.MustCompile(`https?://[^\s"<>\\]+`)
	email     = regexp.MustCompile(`[\w.+-]+@[\w-]+\.[\w.-]*\w`)
	telephone = regexp.MustCompile(`\b0[1237]\d{2,3}[ ]?\d{3,4}[ ]?\d{3,4}\b|\+44\d{9,10}`)
	fictional = regexp.MustCompile(`^(\+44|0)7700 ?900 ?\d{3}$|^020 7946 0\d{3}$`)
	nhsNumber = regexp.MustCompile(`\b\d{3} \d{3} \d{4}\b`)
)

// TestNothingReal checks that links, addresses and numbers lead to nobody: they
// are reserved for examples, or the networks' own.
func TestNothingReal(t *testing.T) {
	hosts := []string{"example.org", "example.com", "t.co", "twitter.com", "mobile.twitter.com", "api.twitter.com", "x.com", "pbs.twimg.com", "www.w3.org", "w3id.org"}
	invented := func(host string) bool {
		return slices.Contains(hosts, host) || strings.HasSuffix(host, ".example.org") || strings.HasSuffix(host, ".example.com")
	}
	numbers := 0
	err := fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasSuffix(name, ".jpg") {
			return err
		}
		b, err := fs.ReadFile(content, name)
		if err != nil {
			return err
		}
		text := string(b)
		for _, s := range webLink.FindAllString(text, -1) {
			if u, err := url.Parse(s); err == nil && u.Host != "" && !invented(u.Host) {
				t.Errorf("%s: link to %s", name, u.Host)
			}
		}
		for _, s := range email.FindAllString(text, -1) {
			if _, host, _ := strings.Cut(s, "@"); !invented(host) {
				t.Errorf("%s: address at %s", name, host)
			}
		}
		for _, s := range telephone.FindAllString(text, -1) {
			if !fictional.MatchString(s) {
				t.Errorf("%s: telephone number %s", name, s)
			}
		}
		for _, s := range nhsNumber.FindAllString(text, -1) {
			numbers++
			if !strings.HasPrefix(s, "999") || !checks(s) {
				t.Errorf("%s: %s is not an NHS number of the range that is never given out", name, s)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if numbers != 2 {
		t.Errorf("%d NHS numbers, want 2", numbers)
	}
}

// checks reports whether the last digit is right (modulus 11, NHS Data Dictionary).
func checks(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	sum := 0
	for i := range 9 {
		sum += int(s[i]-'0') * (10 - i)
	}
	return (11-sum%11)%11 == int(s[9]-'0')
}
