// Package providertest holds every provider to the same promises. A provider's
// whole conformance test is its fixtures:
//
//	func TestExport(t *testing.T) {
//		providertest.Export(t, mastodon.New(),
//			providertest.Fixture{
//				Name:   "archive",
//				FS:     os.DirFS("testdata/archive"),
//				Want:   []string{"profile", "post", "reply", "message", "setting"},
//				Unread: []string{"media_attachments/*", "avatar.*"},
//			},
//			providertest.Fixture{
//				Name: "followers alone",
//				FS:   fstest.MapFS{"followers.csv": {Data: []byte("Account address\nzoe@example.org\n")}},
//				Want: []string{"follower"},
//			},
//		)
//	}
//
//	func TestAPI(t *testing.T) {
//		server := newServer(t) // an httptest server shaped like the network
//		providertest.API(t, mastodon.New(), providertest.Session{
//			Client: server.Client(), Server: server.Host(), Want: []string{"profile", "post", "follower"},
//		})
//	}
//
// The interfaces repeat those of package providers, which a provider's tests
// cannot import without a circle.
package providertest

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Provider is what every provider has.
type Provider interface {
	Name() string
	Title() string
	Coverage() social.Coverage
}

// Exporter is a provider that reads exports.
type Exporter interface {
	Provider
	Recognize(fsys fs.FS) (social.Recognition, bool)
	Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error]
}

// Collector is a provider that reads over the network.
type Collector interface {
	Provider
	Guide() oauth.Guide
	Config(ctx context.Context, c *http.Client, app *oauth.App) (*oauth.Config, error)
	Account(ctx context.Context, s oauth.Session) (social.Account, error)
	Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error]
}

// Describe checks how a provider introduces itself.
func Describe(t *testing.T, p Provider) {
	t.Helper()
	if !regexp.MustCompile(`^[a-z][a-z0-9-]*$`).MatchString(p.Name()) {
		t.Errorf("Name() = %q; want a lower-case word", p.Name())
	}
	if p.Title() == "" || p.Title() != strings.TrimSpace(p.Title()) {
		t.Errorf("Title() = %q; want a name for people", p.Title())
	}
	c := p.Coverage()
	if len(c.Export)+len(c.API) == 0 {
		t.Error("Coverage() names nothing that can be read")
	}
	if len(c.Export) > 0 && len(c.Steps) == 0 {
		t.Error("Coverage() does not say how to get the export")
	}
	for _, g := range c.Missing {
		if err := gap(&g); err != nil {
			t.Errorf("Coverage().Missing: %v", err)
		}
	}
	if len(c.Export) > 0 && len(c.Markers) == 0 {
		t.Error("Coverage() does not say by which members the export is known")
	}
	if len(c.Switches) == 0 {
		t.Error("Coverage() names no setting that bears on privacy")
	}
	seen := map[string]bool{}
	for _, s := range c.Switches {
		if s.Key == "" || s.Name == "" || s.Path == "" || s.Want == "" || seen[s.Key] {
			t.Errorf("Coverage().Switches: %+v lacks something, or its key is there twice", s)
		}
		seen[s.Key] = true
	}
	if diff := cmp.Diff(c, p.Coverage()); diff != "" {
		t.Errorf("Coverage() differs when asked again:\n%s", diff)
	}
}

// read gathers a whole sequence, and the error it ended with.
func read(seq iter.Seq2[social.Item, error]) (items []social.Item, err error) {
	for it, e := range seq {
		if err != nil {
			return items, fmt.Errorf("the sequence went on after its error %w", err)
		}
		if err = e; e == nil {
			items = append(items, it)
		}
	}
	return items, err
}

// want checks that each key that reports count under has an item.
func want(t *testing.T, items []social.Item, keys []string) {
	t.Helper()
	have := map[string]int{}
	for _, it := range items {
		have[it.Count()]++
	}
	for _, k := range keys {
		if have[k] == 0 {
			t.Errorf("no %s among the items; have %v", k, have)
		}
	}
}

// spoken reports whether something was said to be missing or wrong.
func spoken(items []social.Item, err error, before []social.Item) bool {
	if err != nil {
		return true
	}
	known := map[string]bool{}
	for _, it := range before {
		if it.Gap != nil {
			known[fmt.Sprint(*it.Gap)] = true
		}
	}
	return slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && !known[fmt.Sprint(*it.Gap)] })
}
