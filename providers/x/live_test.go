package x

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

var moira = social.Account{Provider: "x", ID: xtest.ID}

func session(t testing.TB, h http.Handler) oauth.Session {
	return oauth.Session{HTTP: providertest.Hosts(t, map[string]http.Handler{"api.x.com": h})}
}

var wanted = []string{"profile", "setting", "post", "reply", "repost", "like", "follower", "following", "blocked", "message", "correspondent", "group-member"}

// words are those that a server may know: both, as X does, or one way alone.
var words = []xtest.Words{"", xtest.SayTweets, xtest.SayPosts}

func TestAPI(t *testing.T) {
	for _, words := range words {
		t.Run(cmp.Or(string(words), "both"), func(t *testing.T) {
			s := xtest.NewServer()
			s.Words = words
			providertest.API(t, New(), providertest.Session{Client: session(t, s).HTTP, Want: wanted, Hosts: []string{"api.x.com"}})
		})
	}
}

// gather collects all, and fails on an error.
func gather(t *testing.T, s oauth.Session, since social.Cursor) []social.Item {
	t.Helper()
	items, err := gatherUntil(t, s, since, nil)
	if err != nil {
		t.Fatal(err)
	}
	return items
}

// gatherUntil collects until an item is the last that is wanted.
func gatherUntil(t *testing.T, s oauth.Session, since social.Cursor, last func(social.Item) bool) (items []social.Item, err error) {
	t.Helper()
	for it, e := range New().Collect(t.Context(), s, moira, since) {
		if err = e; e != nil {
			break
		}
		if items = append(items, it); last != nil && last(it) {
			break
		}
	}
	providertest.Check(t, items)
	return items, err
}

// marks are the items' marks as the store keeps them, after those before.
func marks(before social.Cursor, items []social.Item) social.Cursor {
	c := social.Cursor{}
	for k, v := range before {
		c[k] = v
	}
	for _, it := range items {
		if it.Mark != nil {
			if c[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(c, it.Mark.Stream)
			}
		}
	}
	return c
}

// names lists the items of some kinds, as "post 7".
func names(items []social.Item, kinds ...social.Kind) (all []string) {
	for _, it := range items {
		if slices.Contains(kinds, it.Kind()) {
			all = append(all, string(it.Kind())+" "+it.ID())
		}
	}
	return all
}

func gapOf(items []social.Item, section string) *social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return it.Gap
		}
	}
	return nil
}

// many puts posts above those of a server.
func many(s *xtest.Server, n int) {
	for i := range n {
		id := fmt.Sprintf("19%017d", i)
		s.Add("posts", xtest.Record{"id": id, "text": fmt.Sprintf("Walk number %d", i), "author_id": xtest.ID, "conversation_id": id, "created_at": "2025-06-15T17:00:00.000Z", "lang": "en"})
	}
}

// TestBothWays reads an export and the interface of one account, and holds the
// items that both have against each other.
func TestBothWays(t *testing.T) {
	exported := map[string]social.Item{}
	for it, err := range New().Read(t.Context(), load(t, "2022", ""), social.Owner{}) {
		if err != nil {
			t.Fatal(err)
		}
		exported[string(it.Kind())+" "+it.ID()] = it
	}
	for _, words := range words {
		s := xtest.NewServer()
		s.Words = words
		both := 0
		for _, it := range gather(t, session(t, s), nil) {
			if it.Post == nil && it.Connection == nil && it.Profile == nil && it.Setting == nil {
				continue
			}
			key := string(it.Kind()) + " " + it.ID()
			was, ok := exported[key]
			if !ok {
				if it.Post != nil && it.Post.Mine || it.Setting != nil {
					t.Errorf("the export does not have %s", key)
				}
				continue
			}
			both++
			if it.Post == nil {
				continue
			}
			p, e := it.Post, was.Post
			if p.Text != e.Text || p.Mine != e.Mine || p.Audience != e.Audience || p.Thread != e.Thread || p.Group != "" && p.Group != e.Group || len(p.Media) != len(e.Media) ||
				!slices.Equal(p.Links, e.Links) && len(e.Links) > 0 || !slices.Equal(p.Hashtags, e.Hashtags) {
				t.Errorf("%s differs:\n api    %+v\n export %+v", key, p, e)
			}
			undated := key == "post 1800000000000000011" || !e.Edited.IsZero() // no date in this export, and the number of a first version that does not fit it
			if !p.Published.Equal(e.Published) && !undated || p.Edited != e.Edited {
				t.Errorf("%s was written at %v, %v by the interface, and at %v, %v by the export", key, p.Published, p.Edited, e.Published, e.Edited)
			}
			for what, refs := range map[string][2]*social.Ref{"answers": {p.Answers, e.Answers}, "quotes": {p.Quotes, e.Quotes}} {
				api, export := refs[0], refs[1]
				switch {
				case what == "answers" && api == nil && words == xtest.SayPosts: // for a price
				case (api == nil) != (export == nil):
					t.Errorf("%s %s %+v by the interface, and %+v by the export", key, what, api, export)
				case api != nil && (api.Mine != export.Mine || export.ID != "" && api.ID != export.ID || export.Text != "" && api.Text != export.Text):
					t.Errorf("%s %s %+v by the interface, and %+v by the export", key, what, api, export)
				}
			}
		}
		if both < 20 {
			t.Errorf("%d items are held by both", both)
		}
	}
}

func TestLater(t *testing.T) {
	s := xtest.NewServer()
	sess := session(t, s)
	first := gather(t, sess, nil)
	c := marks(nil, first)
	clear(s.Given)
	if again := names(gather(t, sess, c), social.PostKinds()...); len(again) > 0 {
		t.Errorf("a later collect yields what is kept: %v", again)
	}
	for list, most := range map[string]int{"posts": 0, "mentions": 0, "likes": 5, "followers": 5, "following": 5, "messages": 10} {
		if s.Given[list] > most {
			t.Errorf("%d %s were paid for again", s.Given[list], list)
		}
	}
	many(s, 3)
	s.Add("likes", xtest.Record{"id": "1500000000000000001", "text": "An old post, liked now", "created_at": "2022-01-06T05:00:00.000Z", "author_id": "2000000002", "conversation_id": "1500000000000000001"})
	s.Add("followers", xtest.Record{"id": "2000000010", "name": "New One", "username": "new_one"})
	s.Add("messages", xtest.Record{"id": "300", "event_type": "MessageCreate", "text": "and you?", "sender_id": "2000000003", "dm_conversation_id": "1000000001-2000000003", "created_at": "2024-06-16T17:06:00.000Z"})
	s.Drop("likes", "1600000000000000001") // which was the newest kept
	later := gather(t, sess, c)
	got := names(later, append(social.PostKinds(), social.KindConnection)...)
	want := []string{"post 1900000000000000002", "post 1900000000000000001", "post 1900000000000000000", "like 1500000000000000001",
		"connection follower:2000000010", "connection correspondent:2000000003", "message 300"}
	if !slices.Equal(got, want) {
		t.Errorf("new are\n%v, want\n%v", got, want)
	}
	if gapOf(later, "changes to what was kept before") == nil {
		t.Error("nothing says that edits are not noticed")
	}
	if again := names(gather(t, sess, marks(c, later)), append(social.PostKinds(), social.KindConnection)...); len(again) > 0 {
		t.Errorf("the third collect yields %v", again)
	}
}

func TestNarrowGrants(t *testing.T) {
	for _, scope := range []string{scopeFollows, scopeLikes, scopeMessages, scopeBlocks, scopeMutes} {
		s := xtest.NewServer()
		sess := session(t, s)
		for _, other := range scopes(oauth.PurposeRead) {
			if other != scope {
				sess.App.Scopes = append(sess.App.Scopes, other)
			}
		}
		s.Scopes = sess.App.Scopes
		named := 0
		for _, it := range gather(t, sess, nil) {
			if it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted {
				if named++; !strings.Contains(it.Gap.Detail, scope) {
					t.Errorf("without %s: %q", scope, it.Gap.Detail)
				}
			}
		}
		if named == 0 {
			t.Errorf("without %s nothing is said", scope)
		}
		for _, asked := range s.Asked {
			if strings.Contains(asked, map[string]string{scopeFollows: "/follow", scopeLikes: "/liked", scopeMessages: "/dm_", scopeBlocks: "/blocking", scopeMutes: "/muting"}[scope]) {
				t.Errorf("without %s it asks %s", scope, asked)
			}
		}
	}
}

func TestProtected(t *testing.T) {
	s := xtest.NewServer()
	s.Protected = true
	for _, it := range gather(t, session(t, s), nil) {
		if it.Setting != nil && (it.Setting.Key != social.SettingAccount || it.Setting.State != social.StateLimited) {
			t.Errorf("setting %+v", it.Setting)
		}
		if p := it.Post; p != nil && p.Mine && p.Kind == social.KindPost && p.Group == "" && p.Audience != social.AudienceFollowers {
			t.Errorf("post %s is for %s", p.ID, p.Audience)
		}
	}
}

func TestDepth(t *testing.T) {
	s := xtest.NewServer()
	many(s, 3300)
	items := gather(t, session(t, s), nil)
	if g := gapOf(items, "older posts"); g == nil || g.Reason != social.ReasonLimit {
		t.Errorf("of 3,312 posts 3,200 are given, and the gap is %+v", g)
	}
	if n := len(names(items, social.KindPost)); n < 3190 {
		t.Errorf("%d posts", n)
	}
	for _, asked := range s.Asked[1:] {
		if strings.Contains(asked, "/tweets?") && !strings.Contains(asked, "max_results=100") {
			t.Errorf("asks %s", asked)
		}
	}
}

// TestGone takes people for gone only where a list was read whole at once, and X's
// own count bears it out.
func TestGone(t *testing.T) {
	relations := func(items []social.Item) (all []social.Relation) {
		for _, it := range items {
			if it.Mark != nil && it.Mark.Relation != "" {
				all = append(all, it.Mark.Relation)
			}
		}
		return all
	}
	s := xtest.NewServer()
	sess := session(t, s)
	first := gather(t, sess, nil)
	if got := relations(first); !slices.Equal(got, []social.Relation{social.RelationFollower, social.RelationFollowing}) {
		t.Errorf("whole are %v", got)
	}
	if got := relations(gather(t, sess, marks(nil, first))); len(got) > 0 {
		t.Errorf("of which the top alone was read, whole are %v", got)
	}
	s.Hide("followers", "2000000009") // whom X counts, and does not show
	if got := relations(gather(t, sess, nil)); !slices.Equal(got, []social.Relation{social.RelationFollowing}) {
		t.Errorf("with one hidden, whole are %v", got)
	}
	silent := instead("/2/users/me", 200, `{"data":{"id":"1000000001","name":"Móira Quill","username":"dr_moira_quill","protected":false}}`)
	if got := relations(gather(t, session(t, silent), nil)); len(got) > 0 {
		t.Errorf("of what X does not count, whole are %v", got)
	}
}

// TestUnseen counts what X says it does not show beside a list, and goes on.
func TestUnseen(t *testing.T) {
	for path, things := range map[string]string{"/2/users/" + xtest.ID + "/tweets": "posts", likesPath: "likes"} {
		items := gather(t, session(t, instead(path, 200, `{"data":[{"id":"1234567890123456789","text":"A walk","created_at":"2024-06-15T17:00:00.000Z"}],"meta":{},
			"errors":[{"title":"Authorization Error","resource_type":"tweet","type":"https://api.x.com/2/problems/not-authorized-for-resource"}]}`)), nil)
		g := gapOf(items, things+" that X does not show")
		if g == nil || g.Count != 1 || g.Reason != social.ReasonNotOffered {
			t.Errorf("%s: gap %+v", things, g)
		}
		if gapOf(items, things) != nil {
			t.Errorf("the %s themselves are taken for unread", things)
		}
	}
}
