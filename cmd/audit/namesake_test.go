package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
)

// TestNamesake: Facebook tells an app only the name of whose account it is, and
// the export its address too. Both are one account, whichever came first.
func TestNamesake(t *testing.T) {
	for name, exportFirst := range map[string]bool{"the export first": true, "the sign-in first": false} {
		t.Run(name, func(t *testing.T) {
			o := goOnline(t, map[string]http.Handler{facebooktest.Host: facebooktest.New()})
			dir := filepath.Join(t.TempDir(), "facebook-moira")
			inside := filepath.Join(dir, "personal_information", "profile_information")
			if err := os.MkdirAll(inside, 0o700); err != nil {
				t.Fatal(err)
			}
			profile := `{"profile_v2":{"name":{"full_name":"Móira Quill"},"username":"moira.quill","profile_uri":"https://www.facebook.com/moira.quill"}}`
			profile = strings.ReplaceAll(profile, "ó", `\u00c3\u00b3`) // as Facebook writes it
			if err := os.WriteFile(filepath.Join(inside, "profile_information.json"), []byte(profile), 0o600); err != nil {
				t.Fatal(err)
			}
			open := func() { o.audit(exitDone, "", "open", dir) }
			if exportFirst {
				open()
			}
			o.audit(exitDone, facebooktest.Token+"\n", "signin", "facebook", "--token")
			if !exportFirst {
				open()
			}
			o.audit(exitDone, "", "collect")
			var r struct{ Accounts []struct{ ID, Source string } }
			if err := json.Unmarshal([]byte(o.audit(exitDone, "", "report", "--format", "json").out), &r); err != nil {
				t.Fatal(err)
			}
			if len(r.Accounts) != 1 || r.Accounts[0].Source != "api+export" {
				t.Errorf("accounts %+v, want one by both ways", r.Accounts)
			}
			if strings.Contains(o.seen, facebooktest.Token) {
				t.Error("the token was shown")
			}
		})
	}
}
