package mastodon

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func TestAPI(t *testing.T) {
	for _, test := range []struct {
		name string
		gts  bool
	}{{"mastodon", false}, {"gotosocial", true}} {
		t.Run(test.name, func(t *testing.T) {
			f := newFake(t, test.gts)
			providertest.API(t, New(), providertest.Session{Client: f.As(mastodontest.Token), Server: f.Host(),
				Want: []string{"profile", "setting", "post", "reply", "repost", "message", "like", "follower", "following", "follow-request", "muted", "correspondent"}})
		})
	}
}

func session(f *mastodontest.Server) oauth.Session {
	return oauth.Session{HTTP: f.As(mastodontest.Token), App: oauth.App{Server: f.Host()}}
}

// collected is one collect: items by kind and identifier, marks, and the error.
type collected struct {
	items map[string]social.Item
	marks social.Cursor
	gaps  map[string]social.Gap
	lists map[social.Relation]bool // known to be whole
	err   error
}

func collectOnce(ctx context.Context, f *mastodontest.Server, since social.Cursor) collected {
	c := collected{items: map[string]social.Item{}, marks: social.Cursor{}, gaps: map[string]social.Gap{}, lists: map[social.Relation]bool{}}
	a := social.Account{Provider: "mastodon", Server: f.Host(), ID: "drmoira"}
	for it, err := range New().Collect(ctx, session(f), a, since) {
		switch {
		case err != nil:
			c.err = err
		case it.Mark != nil:
			c.marks[it.Mark.Stream] = it.Mark.Position
			if it.Mark.Relation != "" {
				c.lists[it.Mark.Relation] = true
			}
		case it.Gap != nil:
			c.gaps[it.Gap.Section] = *it.Gap
		default:
			c.items[string(it.Kind())+" "+it.ID()] = it
		}
	}
	return c
}

func TestCollectPosts(t *testing.T) {
	f := newFake(t, false)
	got := collectOnce(t.Context(), f, nil)
	if got.err != nil {
		t.Fatal(got.err)
	}
	at := func(n int) time.Time { return time.Date(2024, 6, 1+n/24, n%24, 0, 0, 0, time.UTC) }
	zoe := social.Person{ID: "zoe@other.example", Handle: "zoe@other.example"}
	named := social.Person{ID: "zoe@other.example", Handle: "zoe@other.example", Name: "Zoe"}
	al := social.Person{ID: "al@" + f.Host(), Handle: "al@" + f.Host(), Name: "Al"}
	me := social.Person{ID: "drmoira@" + f.Host(), Handle: "DrMoira@" + f.Host()}
	own := func(n int, kind social.Kind, a social.Audience) social.Post {
		return social.Post{ID: f.ID(n), Kind: kind, Mine: true, Published: at(n), Text: fmt.Sprintf("Post %d & more", n), Language: "en", Audience: a,
			URL: f.URL + "/@DrMoira/" + f.ID(n), Source: "api/v1/accounts/statuses"}
	}
	with := func(p social.Post, change func(*social.Post)) social.Post { change(&p); return p }
	for _, want := range []social.Post{
		own(1, "post", "public"),
		own(2, "post", "public"),
		with(own(3, "post", "followers"), func(p *social.Post) { p.Warning, p.Edited = "work", at(24) }),
		with(own(4, "message", "direct"), func(p *social.Post) {
			p.Mentions, p.Thread, p.Members = []social.Person{zoe}, "zoe@other.example", 2
			p.Answers = &social.Ref{ID: f.ID(1004), Author: zoe}
		}),
		with(own(5, "reply", "public"), func(p *social.Post) { p.Answers = &social.Ref{ID: f.ID(2), Mine: true, Text: "Post 2 & more"} }),
		with(own(6, "reply", "public"), func(p *social.Post) {
			p.Mentions, p.Answers = []social.Person{zoe}, &social.Ref{ID: f.ID(1006), Author: zoe}
		}),
		with(own(7, "repost", "public"), func(p *social.Post) {
			p.Text, p.Language = "", ""
			p.Quotes = &social.Ref{ID: f.ID(1007), URL: "https://other.example/@al/1007", Author: al, Text: "Boosted words"}
		}),
		with(own(8, "repost", "public"), func(p *social.Post) {
			p.Quotes = &social.Ref{ID: f.ID(1008), URL: "https://other.example/@al/1008", Author: al, Text: "Quoted words"}
		}),
		with(own(9, "post", "public"), func(p *social.Post) { p.Text += "\n- Yes\n- No" }),
		with(own(10, "post", "public"), func(p *social.Post) {
			p.Hashtags, p.Links = []string{"flu"}, []string{"https://news.example/1"}
			p.Media = []social.Media{{Type: "photo", URL: "https://files.example/1.jpg", Alt: "A wrist"}}
		}),
		{ID: f.ID(1010), Kind: "message", Author: named, Published: at(1010 % 720), Text: "Thank you!", Language: "en", Audience: "direct",
			Answers: &social.Ref{ID: f.ID(4), Mine: true, Text: "Post 4 & more"}, Mentions: []social.Person{me}, Thread: "zoe@other.example", Members: 2,
			URL: "https://other.example/@zoe@other.example/1010", Source: "api/v1/conversations"},
		{ID: f.ID(1011), Kind: "reply", Author: named, Published: at(1011 % 720), Text: "You treated me well", Language: "en", Audience: "public",
			Answers: &social.Ref{ID: f.ID(1), Mine: true}, Mentions: []social.Person{me}, URL: "https://other.example/@zoe@other.example/1011", Source: "api/v1/notifications"},
		{ID: "https://other.example/users/al/statuses/2001", Kind: "like", Mine: true, Audience: "public", Source: "api/v1/favourites",
			Quotes: &social.Ref{ID: f.ID(2001), URL: "https://other.example/@al/2001", Author: al, Text: "Liked 1"}},
	} {
		if diff := cmp.Diff(&want, got.items[string(want.Kind)+" "+want.ID].Post); diff != "" {
			t.Errorf("%s %s:\n%s", want.Kind, want.ID, diff)
		}
	}
	if g := got.gaps["conversations"]; g.Reason != social.ReasonFailed || g.Count != 1 {
		t.Errorf("gap of the conversation whose newest message is gone: %+v", g)
	}
	if g := got.gaps["applications with access"]; g.Reason != social.ReasonNotOffered {
		t.Errorf("gap of applications: %+v", g)
	}
	want := map[social.Relation]bool{"follower": true, "following": true, "follow-request": true, "muted": true, "blocked": true}
	if diff := cmp.Diff(want, got.lists); diff != "" {
		t.Errorf("lists marked as whole:\n%s", diff)
	}
	if c := got.items["connection following:bot_news@"+f.Host()].Connection; c == nil || !c.Page || c.Bio != "Bio of bot_news" {
		t.Errorf("a bot that is followed: %+v", c)
	}
}

func TestSettings(t *testing.T) {
	type value struct {
		Value string
		State social.State
	}
	common := map[string]value{
		social.SettingRequests: {"on", "open"}, social.SettingSearch: {"on", "open"}, "other.indexable": {"off", "closed"},
		social.SettingIndex: {"on", "open"}, social.SettingConnections: {"off", "closed"}, social.SettingDefault: {"private", "limited"},
		social.SettingQuote: {"followers", "limited"},
	}
	for _, test := range []struct {
		name string
		gts  bool
		more map[string]value
	}{
		{"mastodon", false, map[string]value{social.SettingMessages: {"filter", "limited"}}},
		{"gotosocial", true, map[string]value{"other.reply.public": {"author followers mentioned", "limited"}, "other.reblog.public": {"public", "open"},
			"other.favourite.public": {"author", "closed"}, "apps:Old phone": {"read write; read, last used 2024-06-01", "unknown"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := map[string]value{}
			for _, it := range collectOnce(t.Context(), newFake(t, test.gts), nil).items {
				if s := it.Setting; s != nil {
					got[s.Key] = value{s.Value, s.State}
				}
			}
			want := map[string]value{}
			for _, m := range []map[string]value{common, test.more} {
				for k, v := range m {
					want[k] = v
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestKilledCollect cuts the connection in the middle of the posts, again and
// again, and expects that what was kept is not asked for twice.
func TestKilledCollect(t *testing.T) {
	f := newFake(t, false)
	whole := collectOnce(t.Context(), f, nil)
	union, marks, pages := map[string]social.Item{}, social.Cursor{}, 0
	for attempt := range 8 {
		f.Forget()
		if attempt < 4 {
			f.Cut(mastodontest.When{Path: ownStatuses, After: 1})
		}
		c := collectOnce(t.Context(), f, marks)
		if c.err != nil {
			t.Fatal(c.err)
		}
		for k, it := range c.items {
			union[k] = it
		}
		for k, v := range c.marks {
			marks[k] = v
		}
		asked := len(f.Asked("GET", ownStatuses))
		pages += asked
		if _, failed := c.gaps["posts"]; !failed {
			if attempt < 2 {
				t.Errorf("attempt %d was cut and says nothing", attempt)
			}
			break
		}
	}
	if diff := cmp.Diff(whole.items, union); diff != "" {
		t.Errorf("the pieces are not the whole:\n%s", diff)
	}
	if marks["statuses"] != whole.marks["statuses"] {
		t.Errorf("mark after the pieces %q; want %q", marks["statuses"], whole.marks["statuses"])
	}
	// Three full pages and an empty one, a cut request for each of the four
	// interruptions, and one that finds nothing newer with those read again. The last
	// interruption comes before the empty page, by which alone nobody can tell that
	// the list ends there: it is read from its beginning.
	if pages > 8+1+readAgain+2 {
		t.Errorf("%d pages of posts were asked for", pages)
	}
}

// TestKilledLaterCollect cuts a collect of what is new: neither what came
// between nor what came after may be lost.
func TestKilledLaterCollect(t *testing.T) {
	f := newFake(t, false)
	marks := collectOnce(t.Context(), f, nil).marks
	add := func(from, to int) {
		for n := from; n <= to; n++ {
			f.Post(n, "<p>New</p>")
		}
	}
	add(200, 300)
	f.Cut(mastodontest.When{Path: ownStatuses, After: 1})
	union := collectOnce(t.Context(), f, marks)
	if _, failed := union.gaps["posts"]; !failed {
		t.Fatal("the collect was not cut")
	}
	maps.Copy(marks, union.marks)
	add(301, 310)
	f.Forget()
	rest := collectOnce(t.Context(), f, marks)
	maps.Copy(union.items, rest.items)
	for n := 200; n <= 310; n++ {
		if union.items["post "+f.ID(n)].Post == nil {
			t.Errorf("post %d is lost", n)
		}
	}
	if rest.items["post "+f.ID(1)].Post != nil || len(f.Asked("GET", ownStatuses)) > 5 {
		t.Errorf("old posts were asked for again: %q", f.Asked("GET", ownStatuses))
	}
}

func TestLaterCollect(t *testing.T) {
	f := newFake(t, false)
	firstTime := collectOnce(t.Context(), f, nil)
	f.Post(200, "<p>New</p>")
	f.Add("/api/v1/favourites", "000200", f.By(3000, "al", "Al", 30, "<p>New</p>", nil))
	f.Forget()
	later := collectOnce(t.Context(), f, firstTime.marks)
	if later.err != nil {
		t.Fatal(later.err)
	}
	var posts []string
	for k, it := range later.items {
		if it.Post != nil {
			posts = append(posts, k)
		}
	}
	slices.Sort(posts)
	for k := range firstTime.items {
		if at, ok := slices.BinarySearch(posts, k); ok {
			posts = slices.Delete(posts, at, at+1) // the newest are read again
		}
	}
	if len(posts) != 2 || later.items["post "+f.ID(200)].Post == nil {
		t.Errorf("later posts: %v; want the new post and the new favourite", posts)
	}
	if n := len(f.Asked("GET", ownStatuses)); n > 1+readAgain {
		t.Errorf("%d requests for one new post", n)
	}
	if g := later.gaps["changes to older posts kept from an earlier collect"]; g.Reason != social.ReasonLimit {
		t.Errorf("nothing is said about later edits: %+v", g)
	}
	f.Forget()
	broken := collectOnce(t.Context(), f, social.Cursor{"statuses": "not a mark of ours"})
	if _, ok := broken.items["post "+f.ID(1)]; broken.err != nil || !ok {
		t.Errorf("a mark that makes no sense: error %v, first post there: %v", broken.err, ok)
	}
}

func TestSignedOut(t *testing.T) {
	f := newFake(t, false)
	f.Withdraw("The access token was revoked")
	got := collectOnce(t.Context(), f, nil)
	if !errors.Is(got.err, oauth.ErrSignInAgain) || !strings.Contains(hint.Of(got.err), "audit signin") || len(got.items) > 0 {
		t.Errorf("error %v, hint %q, %d items", got.err, hint.Of(got.err), len(got.items))
	}
	f.Restore()
	f.Change(func(a *mastodontest.Account) { a.Docs[mastodontest.Myself].(record)["username"] = "somebody" })
	if got = collectOnce(t.Context(), f, nil); got.err == nil || hint.Of(got.err) == "" || len(got.items) > 0 {
		t.Errorf("the token of another account: error %v, %d items", got.err, len(got.items))
	}
}

// TestSameKey: the archive and the API must speak of one account and of the
// same posts.
func TestSameKey(t *testing.T) {
	f := newFake(t, false)
	a, err := New().Account(t.Context(), session(f))
	if err != nil {
		t.Fatal(err)
	}
	exported := actor{ID: f.URL + "/users/DrMoira", Username: "DrMoira", Name: "Moira Fennelly", URL: f.URL + "/@DrMoira", Published: "2022-11-05T00:00:00Z"}
	if diff := cmp.Diff(a, exported.account()); diff != "" {
		t.Error(diff)
	}
	n, err := exported.note(&activity{Type: "Create", Object: maybe{whole: &object{ID: f.URL + "/users/DrMoira/statuses/" + f.ID(1), AttributedTo: maybeID{exported.ID},
		Published: "2024-06-01T01:00:00Z", URL: maybeID{f.URL + "/@DrMoira/" + f.ID(1)}, To: ids{"as:Public"}, Content: "<p>Post 1 &amp; more</p>", ContentMap: map[string]string{"en": ""}}}}, "api/v1/accounts/statuses")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(collectOnce(t.Context(), f, nil).items["post "+f.ID(1)].Post, toPost(n, exported.address())); diff != "" {
		t.Errorf("the same post by both ways:\n%s", diff)
	}
}
