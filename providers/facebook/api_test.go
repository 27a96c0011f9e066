package facebook

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

type jsonObject = facebooktest.Record

// newFake returns Facebook and a sign-in to it.
func newFake(t testing.TB) (*facebooktest.Server, oauth.Session) {
	t.Helper()
	f := facebooktest.New()
	hosts := providertest.Hosts(t, map[string]http.Handler{facebooktest.Host: f})
	app := oauth.App{Way: oauth.WayToken, Scopes: f.Scopes()}
	cfg, err := New().Config(t.Context(), hosts, &app)
	if err != nil {
		t.Fatal(err)
	}
	app.Way = oauth.WayCode
	c := oauth.Client(hosts, cfg, app, &oauth2.Token{AccessToken: facebooktest.Token}, nil)
	c.Transport = signed{c.Transport, hosts}
	return f, oauth.Session{HTTP: c, App: app}
}

// signed is the transport of a sign-in through hosts.
type signed struct {
	http.RoundTripper
	hosts *http.Client
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (s signed) CloseIdleConnections() { s.hosts.CloseIdleConnections() }

var byName = social.Account{Provider: "facebook", ID: "móira quill", Name: "Móira Quill"}

// gather collects, and holds the items to the rules of all.
func gather(t testing.TB, s oauth.Session, since social.Cursor) ([]social.Item, error) {
	t.Helper()
	var items []social.Item
	for it, err := range New().Collect(t.Context(), s, byName, since) {
		if err != nil {
			return items, err
		}
		items = append(items, it)
	}
	if t, ok := t.(*testing.T); ok {
		providertest.Check(t, items)
	}
	return items, nil
}

func all(t testing.TB, s oauth.Session, since social.Cursor) []social.Item {
	t.Helper()
	items, err := gather(t, s, since)
	if err != nil {
		t.Fatal(err)
	}
	return items
}

// marks keeps the marks as the store does.
func marks(items []social.Item) social.Cursor {
	c := social.Cursor{}
	for _, it := range items {
		if it.Mark == nil {
			continue
		}
		if c[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
			delete(c, it.Mark.Stream)
		}
	}
	return c
}

// saying returns the posts with the text.
func saying(items []social.Item, text string) []*social.Post {
	var found []*social.Post
	for _, it := range items {
		if it.Post != nil && it.Post.Text == text {
			found = append(found, it.Post)
		}
	}
	return found
}

func sole(t *testing.T, items []social.Item, text string) *social.Post {
	t.Helper()
	found := saying(items, text)
	if len(found) != 1 {
		t.Fatalf("%d items say %q", len(found), text)
	}
	return found[0]
}

// gapOf returns the gap of the section; nil if there is none.
func gapOf(items []social.Item, section string) *social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return it.Gap
		}
	}
	return nil
}

func TestAPI(t *testing.T) {
	f, s := newFake(t)
	providertest.API(t, New(), providertest.Session{Client: s.HTTP, Scopes: f.Scopes(), Hosts: []string{facebooktest.Host},
		Want: []string{"profile", "post", "comment", "caption", "message", "friend", "blocked", "correspondent", "setting"}})
}

func TestWithoutPages(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
	providertest.API(t, New(), providertest.Session{Client: s.HTTP, Hosts: []string{facebooktest.Host}, Want: []string{"profile", "post", "comment", "caption", "friend"}})
}

func TestAccount(t *testing.T) {
	f, s := newFake(t)
	got, err := New().Account(t.Context(), s)
	if diff := cmp.Diff(byName, got); err != nil || diff != "" {
		t.Errorf("error %v, account %s", err, diff)
	}
	// The download's rule: with the user name, if it is there.
	f.Change(func(a *facebooktest.Account) { a.Thing("me")["link"] = moira.URL })
	got, err = New().Account(t.Context(), s)
	if err != nil || got.ID != moira.ID || got.Handle != moira.Handle {
		t.Errorf("error %v, account %+v", err, got)
	}
	// A sign-in reads the account that it is kept for, by whichever name.
	f.Change(func(a *facebooktest.Account) { delete(a.Thing("me"), "link") })
	for it, err := range New().Collect(t.Context(), s, moira, nil) {
		if err != nil {
			t.Fatalf("kept under the user name: %v", err)
		}
		_ = it
		break
	}
	other := social.Account{Provider: "facebook", ID: "zoë placeholder", Name: "Zoë Placeholder"}
	for _, err := range New().Collect(t.Context(), s, other, nil) {
		if err == nil || strings.Contains(err.Error(), "Zoë") {
			t.Errorf("another's account: %v", err)
		}
	}
	s.App.Way = oauth.WayToken
	trouble(f, "/me/permissions", 400, 100, 0, "(#100) Tried accessing nonexisting field (permissions) on node type (Page)")
	if _, err := New().Account(t.Context(), s); err == nil || hint.Of(err) == "" {
		t.Errorf("a Page's token: %v", err)
	}
	s.App.Way = oauth.WayCode
	f.Change(func(a *facebooktest.Account) { delete(a.Thing("me"), "name") })
	if _, err := New().Account(t.Context(), s); err == nil {
		t.Error("an account without a name is taken")
	}
}

// What both the download and the API hold of one account is the same item.
func TestSameAsExport(t *testing.T) {
	_, s := newFake(t)
	exported := map[string]*social.Post{}
	for _, it := range read(t, load(t, "2026", ""), social.Owner{}) {
		if it.Post != nil {
			exported[string(it.Post.Kind)+" "+it.Post.ID] = it.Post
		}
	}
	both := map[string]bool{}
	for _, it := range all(t, s, nil) {
		if it.Post == nil {
			continue
		}
		if old := exported[string(it.Post.Kind)+" "+it.Post.ID]; old != nil {
			both[fmt.Sprint(old.Kind, " ", old.Published.Unix(), " ", old.Text)] = true
			if old.Text != it.Post.Text || !old.Published.Equal(it.Post.Published) || old.Mine != it.Post.Mine || old.Author != it.Post.Author {
				t.Errorf("the download has\n%+v\nthe API\n%+v", old, it.Post)
			}
		}
	}
	for _, want := range []string{
		"post 1718470800 Long shift, and the kettle is broken. You can’t make it up 😠 #nights", "post 1718557200 The bay at dawn", "post 1718643600 Worth a read: https://example.org/second.",
		"post 1718670000 ", "post 1718680000 So true", "post 1718730000 ", "caption 1450000000 Allotment", "caption 1460000000 On the ferry", "caption 1700000100 Ten seconds of sea",
		"caption -62135596800 Two weeks of rain", "comment 1460000100 Lovely!", "comment 1460000200 It was", "comment 1718470865 Thanks all",
	} {
		if !both[want] {
			t.Errorf("%q is not the same item in both", want)
		}
	}
	friends := map[string]bool{}
	for _, it := range read(t, load(t, "2026", ""), social.Owner{}) {
		friends[it.ID()] = it.Connection != nil
	}
	if !friends["friend:Zoë Placeholder"] {
		t.Error("a friend has another identifier in the download")
	}
}

func TestPosts(t *testing.T) {
	_, s := newFake(t)
	items := all(t, s, nil)
	for text, want := range map[string]social.Audience{
		"Long shift, and the kettle is broken. You can’t make it up 😠 #nights": social.AudiencePublic, "Worth a read: https://example.org/second.": social.AudienceOnlyMe,
		"The bay at dawn": social.AudienceFriends, "So true": social.AudienceFriends, "Allotment, day 3": social.AudienceFriends, "Before Facebook told who sees it": social.AudienceUnknown,
		"On the ferry": social.AudiencePublic, "Allotment": social.AudienceUnknown, "Ten seconds of sea": social.AudiencePublic, "Two weeks of rain": social.AudiencePublic, "Thanks all": social.AudiencePublic,
	} {
		if p := sole(t, items, text); p.Audience != want || !p.Mine {
			t.Errorf("%q: audience %s, mine %v", text, p.Audience, p.Mine)
		}
	}
	bay := sole(t, items, "The bay at dawn")
	lat, lon := 53.4, -6.1
	want := &social.Post{ID: bay.ID, Kind: social.KindPost, Mine: true, Published: bay.Published, Text: bay.Text, Audience: social.AudienceFriends, Mentions: []social.Person{{Name: "Zoë Placeholder"}},
		Media: []social.Media{{Type: "photo", URL: "https://www.facebook.com/photo.php?fbid=501", Alt: "The bay at dawn, and my thumb"}, {Type: "video", URL: "https://www.facebook.com/watch/?v=601"}},
		Place: &social.Place{Name: "Example Strand", Country: "Ireland", Lat: &lat, Lon: &lon}, URL: "https://www.facebook.com/1000000001_3", Source: "/me/posts"}
	if diff := cmp.Diff(want, bay); diff != "" {
		t.Error(diff)
	}
	if p := sole(t, items, "Worth a read: https://example.org/second."); !slices.Equal(p.Links, []string{"https://example.org/guideline", "https://example.org/second"}) {
		t.Errorf("links %v", p.Links)
	}
	if p := sole(t, items, "So true"); p.Quotes == nil || p.Quotes.Text != "What somebody else had written" || len(p.Links) > 0 {
		t.Errorf("%+v", p)
	}
	if len(saying(items, "The bay at dawn, and my thumb")) > 0 {
		t.Error("a picture of a post is there twice")
	}
	if p := sole(t, items, "Thank you for seeing my mother so soon"); p.Mine || p.Author.Name != "Zoë Placeholder" {
		t.Errorf("%+v", p)
	}
	if p := sole(t, items, "Happy birthday!"); p.Mine || p.Author.Name != hidden {
		t.Errorf("%+v", p)
	}
	first, answer := sole(t, items, "Have you asked Zoë?"), sole(t, items, "Which ward?")
	if answer.Author.Name != hidden || answer.Answers.ID != first.ID || answer.Answers.Author != first.Author || !first.Answers.Mine {
		t.Errorf("%+v answers %+v", answer, first)
	}
	if p := sole(t, items, "Is that the old pier?"); p.Answers.ID != bay.ID { // it is said below the picture, too
		t.Errorf("%+v", p)
	}
	sole(t, items, "Hang in there (25)") // on a page of its own
	if g := gapOf(items, "who wrote below your posts"); g == nil || g.Count != 30 {
		t.Errorf("hidden writers: %+v", g)
	}
	if g := gapOf(items, "audience of posts"); g == nil || g.Count != 2 {
		t.Errorf("audience: %+v", g)
	}
	if g := gapOf(items, "friends"); g == nil || g.Count != 211 || g.Reason != social.ReasonNotOffered {
		t.Errorf("friends: %+v", g)
	}
	if gapOf(items, "details of posts") == nil {
		t.Error("a field was refused, and nothing is said")
	}
}

// cancelled is a context that has ended.
func cancelled() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}
