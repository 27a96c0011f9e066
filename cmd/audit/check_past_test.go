package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// keeping makes a store that keeps what was posted of late, the last text two
// days ago, and names the home.
func keeping(t *testing.T, accounts map[string]social.Profile, texts ...string) string {
	t.Helper()
	home := filepath.Join(t.TempDir(), "home")
	t.Setenv("AUDIT_HOME", home)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
	t.Setenv("AUDIT_PASSPHRASE", "only for this test")
	s, err := store.Open(t.Context(), store.Options{Dir: home, Passphrase: func(context.Context, bool) ([]byte, error) { return []byte("only for this test"), nil }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	now := time.Now().UTC()
	for id, profile := range accounts {
		items := []social.Item{{Profile: &profile}}
		for i, text := range texts {
			items = append(items, social.Item{Post: &social.Post{ID: strconv.Itoa(i + 1), Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic,
				Text: text, Published: now.Add(-time.Duration(len(texts)-i) * 48 * time.Hour)}})
		}
		acc := social.Account{Provider: "x", ID: id, Handle: profile.Handle}
		if _, err := s.Put(t.Context(), acc, store.Collected{Source: store.SourceExport, At: now, Origin: "x.zip"}, social.Literal(items...)); err != nil {
			t.Fatal(err)
		}
	}
	return home
}

// checked runs audit check.
func checked(t *testing.T, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), append([]string{"check"}, args...), strings.NewReader(""), &out, &errs); code != exitDone {
		t.Fatalf("exit code %d: %s", code, errs.String())
	}
	return strings.Join(strings.Fields(out.String()), " "), errs.String()
}

var moiraAlone = map[string]social.Profile{"1": {Name: "Moira Quill", Handle: "drmoira"}}

func TestCheckJigsaw(t *testing.T) {
	keeping(t, moiraAlone, "Rain again", "Admitted a beekeeper, it is cancer")
	day := time.Now().UTC().Add(-48 * time.Hour).Format("2 January 2006")
	out, errs := checked(t, "The beekeeper is 58. His wife rang the ward")
	for _, want := range []string{
		"Several posts that together show who a patient is", "patient-story-mosaic", "before on x/drmoira",
		day + ": work “beekeeper”, illness “cancer” the draft: age “58”, family “His wife”",
		"What ties the draft to them: both may be of the same “beekeeper”", "Leave out: age “58”.",
		"Could anybody, or somebody close to them, recognise a person",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not said in %s", want, out)
		}
	}
	if errs != "" {
		t.Errorf("standard error: %s", errs)
	}
	for _, draft := range []string{
		"The beekeeper rang the ward",                                            // gives nothing away
		"The beekeeper is 58, she said. Her husband rang the ward and she is 58", // of the one before the sex is not known
		"Rain again",
	} {
		out, _ := checked(t, draft)
		if got := strings.Contains(out, "patient-story-mosaic"); got != strings.Contains(draft, "58") {
			t.Errorf("%q: a jigsaw: %v", draft, got)
		}
	}
}

// A private message is no part of a story that readers put together.
func TestCheckJigsawOfMessage(t *testing.T) {
	keeping(t, moiraAlone, "Admitted a beekeeper, it is cancer")
	if out, _ := checked(t, "--kind", "dm", "The beekeeper is 58. His wife rang the ward"); strings.Contains(out, "patient-story-mosaic") {
		t.Error(out)
	}
}

// TestCheckAsks holds that no passphrase is asked for, and that it is said what
// was not looked at for want of it.
func TestCheckAsks(t *testing.T) {
	keeping(t, moiraAlone, "Admitted a beekeeper, it is cancer")
	t.Setenv("AUDIT_PASSPHRASE", "")
	out, errs := checked(t, "The beekeeper is 58. His wife rang the ward")
	if strings.Contains(out, "patient-story-mosaic") || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "past posts were not looked at") || !strings.Contains(errs, "--passphrase-file") {
		t.Errorf("%s%s", out, errs)
	}
	for _, word := range []string{"keeper", "Moira", "58"} {
		if strings.Contains(errs, word) {
			t.Errorf("standard error tells %q: %s", word, errs)
		}
	}
}

// TestCheckNothingKept says so where it matters.
func TestCheckNothingKept(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	if _, errs := checked(t, "The beekeeper is 58"); !strings.Contains(errs, "none are kept") {
		t.Error(errs)
	}
	if _, errs := checked(t, "Lovely sunrise"); errs != "" {
		t.Error(errs)
	}
}

// The name that readers would see counts, where it is clear from which account
// the draft comes.
func TestCheckName(t *testing.T) {
	const advice = "Take naproxen 500 twice a day and ignore the leaflet"
	keeping(t, map[string]social.Profile{"1": {Name: "Moira Quill", Handle: "drmoira", Bio: "GP"}, "2": {Name: "Night owl", Handle: "nightowl", Bio: "GP. Hills."}})
	unnamed := func(out string) bool { return strings.Contains(out, "(name-missing-") }
	out, errs := checked(t, advice)
	if unnamed(out) || !strings.Contains(errs, "--as ACCOUNT") {
		t.Errorf("%s%s", out, errs)
	}
	if out, errs := checked(t, "--as", "nightowl", advice); !unnamed(out) || errs != "" {
		t.Errorf("%s%s", out, errs)
	}
	if out, errs := checked(t, "--as", "x/drmoira", advice); unnamed(out) || errs != "" {
		t.Errorf("%s%s", out, errs)
	}
	var none bytes.Buffer
	if code := run(context.Background(), []string{"check", "--as", "myspace", advice}, strings.NewReader(""), &none, &none); code != exitFailed {
		t.Errorf("an account that is not kept: %d %s", code, none.String())
	}
}

// A store that is damaged does not keep a draft from being read.
func TestCheckDamaged(t *testing.T) {
	home := keeping(t, moiraAlone, "Rain")
	if err := os.WriteFile(filepath.Join(home, "probity.db"), bytes.Repeat([]byte("damaged "), 4096), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs := checked(t, "Lovely sunrise")
	if !strings.Contains(out, "Nothing was noticed") || !strings.Contains(errs, "past posts were not looked at") {
		t.Errorf("%s%s", out, errs)
	}
}
