package pinterest

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/pinterest/pinteresttest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var moira = social.Account{Provider: name, ID: "moiraquill", Handle: "MoiraQuill", Name: "Móira Quill", URL: "https://www.pinterest.com/MoiraQuill/"}

func session(t testing.TB, s *pinteresttest.Server) oauth.Session {
	t.Helper()
	return oauth.Session{HTTP: providertest.Hosts(t, map[string]http.Handler{pinteresttest.Host: s.Handler()}), App: oauth.App{Scopes: s.Scopes}}
}

// collected is what one collect brought.
type collected struct {
	items map[string]social.Item
	marks social.Cursor
	gaps  map[string]social.Gap
	seen  *social.Extent
	lists []social.Relation
	err   error
}

func gather(ctx context.Context, s oauth.Session, since social.Cursor) collected {
	c := collected{items: map[string]social.Item{}, marks: social.Cursor{}, gaps: map[string]social.Gap{}}
	for it, err := range New().Collect(ctx, s, moira, since) {
		switch {
		case err != nil:
			c.err = err
		case it.Mark != nil:
			if c.marks[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(c.marks, it.Mark.Stream)
			}
			if it.Mark.Seen != nil {
				c.seen = it.Mark.Seen
			}
			if it.Mark.Relation != "" {
				c.lists = append(c.lists, it.Mark.Relation)
			}
		case it.Gap != nil:
			c.gaps[it.Gap.Section] = *it.Gap
		default:
			c.items[string(it.Kind())+" "+it.ID()] = it
		}
	}
	return c
}

func TestAPI(t *testing.T) {
	f := pinteresttest.New()
	f.Size = 20 // so that there are several pages
	s := session(t, f)
	providertest.API(t, New(), providertest.Session{Client: s.HTTP, Scopes: scopes(oauth.PurposeRead), Hosts: []string{pinteresttest.Host},
		Want: []string{"profile", "caption", "repost", "follower", "following"}})
}

func TestCollect(t *testing.T) {
	f := pinteresttest.New()
	got := gather(t.Context(), session(t, f), nil)
	if got.err != nil {
		t.Fatal(got.err)
	}
	at, _ := parseStamp("2024-01-05T10:00:00")
	zoe := social.Person{ID: "zoe_placeholder", Handle: "zoe_placeholder"}
	picture := func(folder string) string {
		return "https://i.pinimg.com/1200x/" + folder + "/1b/2c/" + folder + "1b2c.jpg"
	}
	for _, want := range []social.Post{
		{ID: "700000000000000004", Kind: "caption", Mine: true, Published: at, TimeKnown: "local", Text: "Flu jabs", Audience: "unknown", Thread: "board Advertisements",
			URL: pinURL("700000000000000004"), Source: "v5/pins",
			Media: []social.Media{{Type: "photo", URL: picture("11"), Alt: "Side A\n\nLeft arm first"}, {Type: "video", URL: "https://i.pinimg.com/videos/two.jpg"}}},
		{ID: "700000000000000005", Kind: "caption", Mine: true, Published: at, TimeKnown: "local", Text: "Rota\n\nWho is on call?", Audience: "group", Thread: "board Rota & leave",
			URL: pinURL("700000000000000005"), Source: "v5/pins", Media: []social.Media{{Type: "photo", URL: picture("0a")}}},
		{ID: "700000000000000007", Kind: "repost", Mine: true, Published: at, TimeKnown: "local", Audience: "public", Thread: "board Choir outing",
			Quotes: &social.Ref{ID: "700000000000000778", URL: pinURL("700000000000000778"), Text: "A hall\n\nRooms for hire"},
			URL:    pinURL("700000000000000007"), Source: "v5/pins", Media: []social.Media{{Type: "photo", URL: picture("0a")}}},
		{ID: "board:9000000000000000005", Kind: "caption", Author: zoe, Published: parseTime("2022-01-01"), TimeKnown: "local", Text: "Choir outing\n\nBring cake", Audience: "public",
			Thread: "board Choir outing", Source: "v5/boards"},
	} {
		if diff := cmp.Diff(&want, got.items[string(want.Kind)+" "+want.ID].Post); diff != "" {
			t.Errorf("%s: %s", want.ID, diff)
		}
	}
	if got.items["caption 700000000000000006"].Post != nil {
		t.Error("somebody else's Pin was read")
	}
	if diff := cmp.Diff(&social.Extent{Kinds: pins.kinds, Mine: true}, got.seen); diff != "" {
		t.Errorf("all was read, and claimed was: %s", diff)
	}
	if diff := cmp.Diff([]social.Relation{"follower", "following"}, got.lists); diff != "" {
		t.Error(diff)
	}
	for _, section := range []string{"messages", "settings", "comments that you wrote", "comments on your Pins", "two-factor sign-in and devices"} {
		if got.gaps[section].Reason != social.ReasonNotOffered {
			t.Errorf("gap of %s: %+v", section, got.gaps[section])
		}
	}
	if g := got.gaps["Pins of others on shared boards"]; g.Count != 2 {
		t.Errorf("%+v", g)
	}
	zoned := pinteresttest.New()
	zoned.Zoned()
	if p := gather(t.Context(), session(t, zoned), nil).items["caption 700000000000000004"].Post; p == nil || p.TimeKnown != social.TimeExact || !p.Published.Equal(at) {
		t.Errorf("a time with its zone: %+v", p)
	}
	if len(got.marks) != 0 {
		t.Errorf("marks that are left: %v", got.marks)
	}
}

// TestSameAsExport holds what both ways give of the same account against each other.
func TestSameAsExport(t *testing.T) {
	r, _ := New().Recognize(at(t, "english", ""))
	a, err := New().Account(t.Context(), session(t, pinteresttest.New()))
	if err != nil || a.Key() != r.Account.Key() || !cmp.Equal(a, moira) {
		t.Errorf("the account is %+v (%v), and in the export %q", a, err, r.Account.Key())
	}
	got, shared := gather(t.Context(), session(t, pinteresttest.New()), nil), 0
	for _, it := range read(t, at(t, "english", ""), social.Owner{}) {
		other, ok := got.items[string(it.Kind())+" "+it.ID()]
		switch {
		case !ok:
			continue
		case it.Post != nil:
			type words struct {
				Text, Quoted, Thread, URL string
				Mine                      bool
				Audience                  social.Audience
				At                        string
			}
			of := func(p *social.Post) words {
				w := words{Text: p.Text, Thread: p.Thread, URL: p.URL, Mine: p.Mine, Audience: p.Audience, At: p.Published.String() + string(p.TimeKnown)}
				if p.Quotes != nil {
					w.Quoted = p.Quotes.Text
				}
				return w
			}
			one, two := of(it.Post), of(other.Post)
			if one.Thread == "" { // the export does not always name the board
				two.Thread = ""
			}
			if it.Post.Published.IsZero() {
				one.At, two.At = "", ""
			}
			if diff := cmp.Diff(one, two); diff != "" {
				t.Errorf("%s: %s", it.ID(), diff)
			}
		case it.Connection != nil:
			if it.Connection.URL[len("https://www.pinterest."):] == "" || !strings.EqualFold(it.Connection.Handle, other.Connection.Handle) {
				t.Errorf("%+v, %+v", it.Connection, other.Connection)
			}
		}
		shared++
	}
	if shared != 2+2+3+1 { // Pins, boards, people, the profile
		t.Errorf("%d items are the same in both", shared)
	}
}

func TestInterrupted(t *testing.T) {
	f := pinteresttest.New()
	f.Size = 10
	whole := gather(t.Context(), session(t, f), nil)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	first := collected{items: map[string]social.Item{}, marks: social.Cursor{}}
	pages := 0
	for it, err := range New().Collect(ctx, session(t, f), moira, nil) {
		if err != nil {
			break
		}
		if it.Mark == nil {
			first.items[string(it.Kind())+" "+it.ID()] = it
			continue
		}
		first.marks[it.Mark.Stream] = it.Mark.Position
		if it.Mark.Stream == "pins" {
			if pages++; pages == 2 {
				cancel()
			}
		}
	}
	delete(first.marks, "secret-pins") // its mark is empty
	f.Asked = nil
	rest := gather(t.Context(), session(t, f), first.marks)
	for _, asked := range f.Asked {
		if strings.Contains(asked, "include_protected_pins") && !strings.Contains(asked, "bookmark") {
			t.Error("the list of Pins was begun anew")
		}
	}
	for id := range whole.items {
		if _, ok := first.items[id]; !ok && rest.items[id] == (social.Item{}) {
			t.Errorf("%s is lost", id)
		}
	}
	if rest.seen != nil || rest.err != nil {
		t.Errorf("claims to have seen all: %v, %v", rest.seen, rest.err)
	}
	f.Refuse = func(string) bool { f.Refuse = nil; return true } // the bookmark has run out
	if again := gather(t.Context(), session(t, f), first.marks); len(again.items) != len(whole.items) || again.err != nil {
		t.Errorf("%d items of %d, %v", len(again.items), len(whole.items), again.err)
	}
}

// Pinterest's list of boards can lack one. A board that is not listed is not gone, then.
func TestUnlistedBoard(t *testing.T) {
	f := pinteresttest.New()
	f.Boards = f.Boards[1:]
	got := gather(t.Context(), session(t, f), nil)
	if p := got.items["caption 700000000000000001"].Post; got.err != nil || got.seen != nil || p == nil || p.Audience != social.AudienceUnknown {
		t.Errorf("%v, claimed %v, %+v", got.err, got.seen, p)
	}
}

// What is no longer there is noticed by what a later collect has seen.
func TestLater(t *testing.T) {
	f := pinteresttest.New()
	f.Pins = append(f.Pins[1:], pinteresttest.Pin("720000000000000001", "9000000000000000001", "New", nil))
	f.Pins[4]["title"] = "An edited title"
	got := gather(t.Context(), session(t, f), nil)
	if got.seen == nil || got.items["caption 720000000000000001"].Post == nil || got.items["caption 700000000000000001"].Post != nil {
		t.Errorf("claimed %v", got.seen)
	}
}

func TestScopes(t *testing.T) {
	all := scopes(oauth.PurposeRead)
	for _, tt := range []struct{ without, section string }{
		{scopeBoards, "boards"}, {scopeBoards, "Pins"}, {scopePins, "Pins"}, {scopeSecretPins, "secret Pins"}, {scopeSecretBoards, "secret boards"},
	} {
		f := pinteresttest.New()
		for _, s := range all {
			if s != tt.without {
				f.Scopes = append(f.Scopes, s)
			}
		}
		got := gather(t.Context(), session(t, f), nil)
		if g := got.gaps[tt.section]; got.err != nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, "permission "+tt.without) {
			t.Errorf("without %s: %v, %+v", tt.without, got.err, g)
		}
		if got.seen != nil {
			t.Errorf("without %s it claims to have seen all", tt.without)
		}
		for _, asked := range f.Asked {
			if tt.without == scopeBoards && (strings.Contains(asked, "/boards") || strings.Contains(asked, "include_protected")) || tt.without == scopeSecretPins && strings.Contains(asked, "PRIVATE") {
				t.Errorf("without %s it asks %s", tt.without, asked)
			}
		}
	}
	f := pinteresttest.New()
	f.Scopes = all[1:]
	_, err := New().Account(t.Context(), session(t, f))
	if denied, ok := errors.AsType[*collect.DeniedError](err); !ok || denied.Scope != scopeAccount || hint.Of(err) == "" {
		t.Errorf("without %s: %v", scopeAccount, err)
	}
}

func TestAnotherAccount(t *testing.T) {
	f := pinteresttest.New()
	f.Account["username"] = "seansample"
	if got := gather(t.Context(), session(t, f), nil); got.err == nil || hint.Of(got.err) == "" || len(got.items) > 0 {
		t.Errorf("%v, %d items", got.err, len(got.items))
	}
}
