package providers

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

func TestAll(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range All() {
		if p.Name() == "" || p.Title() == "" || seen[p.Name()] {
			t.Errorf("%q: no name, no title, or there twice", p.Name())
		}
		seen[p.Name()] = true
		_, export := p.(Export)
		_, api := p.(API)
		c := p.Coverage()
		if export != (len(c.Export) > 0) || api != (len(c.API) > 0) {
			t.Errorf("%s says it gives %v by export and %v by signing in, and has %v and %v", p.Name(), c.Export, c.API, export, api)
		}
		if len(c.Missing) == 0 || export && len(c.Steps) == 0 {
			t.Errorf("%s does not say what it lacks, or how to get its export", p.Name())
		}
		if got, ok := Named(p.Name()); !ok || got.Title() != p.Title() {
			t.Errorf("%s is not found by its name", p.Name())
		}
	}
	for called, want := range map[string]string{"Twitter": "x", "X": "x", "Google Business Profile": "google-business", "google-business-profile": "google-business", "LinkedIn": "linkedin", "mastodon": "mastodon"} {
		if p, ok := Named(called); !ok || p.Name() != want {
			t.Errorf("%s is not known for %s", called, want)
		}
	}
	if _, ok := Named("myspace"); ok {
		t.Error("a network that is not there is found")
	}
}

func TestRecognize(t *testing.T) {
	tests := map[string]struct {
		fsys fstest.MapFS
		want string
	}{
		"x":        {fstest.MapFS{"data/account.js": {Data: []byte(`window.YTD.account.part0 = [{"account":{"accountId":"1","username":"me"}}]`)}, "data/tweets.js": {Data: []byte("window.YTD.tweets.part0 = []")}}, "x"},
		"mastodon": {fstest.MapFS{"outbox.json": {Data: []byte(`{"type":"OrderedCollection","orderedItems":[]}`)}, "actor.json": {Data: []byte(`{"type":"Person","id":"https://example.org/users/me","preferredUsername":"me"}`)}}, "mastodon"},
		"neither":  {fstest.MapFS{"holiday.jpg": {}}, ""},
		"nothing":  {fstest.MapFS{}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			found := Recognize(tt.fsys)
			if tt.want == "" && len(found) > 0 || tt.want != "" && len(found) != 1 {
				t.Fatalf("got %+v, want %q", found, tt.want)
			}
			for _, f := range found {
				if f.Export.Name() != tt.want || f.Recognition.Account.Provider != tt.want || len(f.Recognition.Because) == 0 {
					t.Errorf("got %+v, want %q", f, tt.want)
				}
			}
		})
	}
}

// TestReadme holds the table of the README to the list.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	for line := range strings.Lines(string(readme)) {
		if strings.Count(line, "|") == 5 && !strings.HasPrefix(line, "| network") && !strings.HasPrefix(line, "|---") {
			rows++
		}
	}
	if rows != len(All()) {
		t.Errorf("the README has %d networks, the list %d", rows, len(All()))
	}
	for _, p := range All() {
		name, _, _ := strings.Cut(p.Title(), " (")
		_, row, ok := strings.Cut(string(readme), "\n| "+name)
		if !ok {
			t.Errorf("the README has no row for %s", p.Title())
			continue
		}
		row, _, _ = strings.Cut(row, "\n")
		cells := strings.Split(row, " | ")
		api, ok := p.(API)
		if says := cells[2] != "not possible"; says != ok {
			t.Errorf("the README says that %s can be signed in to: %v", name, says)
		}
		if ok && strings.Contains(cells[2], "own app") != api.Guide().OwnApp {
			t.Errorf("the README does not say as the code whether %s wants an app of one's own: %q", name, cells[2])
		}
	}
}
