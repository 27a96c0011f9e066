package bluesky

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

const host = "pds.example.org"

const nuala = "did:plc:nualanonesuch22222222222"

// somebody is a person as lists show them.
func somebody(did, handle, name, bio string) m {
	return m{"did": did, "handle": handle, "displayName": name, "description": bio, "viewer": m{}, "labels": l{}}
}

// told of a post by somebody else.
func notified(reason, did, handle string, minute int, record m) m {
	record["$type"] = inPosts
	return m{"uri": uri(did, inPosts, key(minute)), "cid": "x", "reason": reason, "author": somebody(did, handle, "", ""), "record": record, "isRead": true, "indexedAt": stamp(minute)}
}

// network is the server of the account of full, with everything that it can have.
func network() *blueskytest.Network {
	fan := somebody(nuala, "nuala.example.org", "Nuala Nonesuch", "Retired")
	fan["viewer"] = m{"followedBy": uri(nuala, inFollows, key(70))}
	z := somebody(zoe, "zoe.example.org", "Zoë Placeholder", "Kettles & choirs")
	s := somebody(sean, "sean.example.org", "Seán Sample", "")
	root := m{"uri": uri(blueskytest.DID, inPosts, key(1)), "cid": "x"}
	text := "Is that @moira.example.org again?"
	direct := func(id, did, handle, name string) m {
		return m{"id": id, "rev": "r" + id, "status": "accepted", "muted": false, "unreadCount": 0, "kind": m{"$type": "chat.bsky.convo.defs#directConvo"},
			"members": l{m{"did": blueskytest.DID, "handle": "moira.example.org"}, m{"did": did, "handle": handle, "displayName": name}}}
	}
	words := func(id, who, text, at string) m {
		return m{"$type": "chat.bsky.convo.defs#messageView", "id": id, "rev": id, "sender": m{"did": who}, "text": text, "sentAt": at}
	}
	asked := direct("c9", nuala, "nuala.example.org", "Nuala Nonesuch")
	asked["status"] = "request"
	return &blueskytest.Network{
		Repo: full(), Handle: "moira.example.org", Session: m{"email": "moira@example.org", "emailAuthFactor": true},
		Shown:     m{"avatar": "https://cdn.example.org/moira", "verification": m{"verifiedStatus": "none", "verifications": l{}}},
		Followers: l{fan, z}, Follows: l{z}, Blocks: l{s}, Mutes: l{fan},
		Notifications: l{
			notified("mention", nuala, "nuala.example.org", 63, m{"text": text, "createdAt": stamp(63), "facets": l{marked(text, "@moira.example.org", m{"$type": "app.bsky.richtext.facet#mention", "did": blueskytest.DID})}}),
			notified("quote", zoe, "zoe.example.org", 62, m{"text": "This", "createdAt": stamp(62), "embed": m{"$type": "app.bsky.embed.record", "record": root}}),
			m{"uri": uri(zoe, inLikes, key(61)), "reason": "like", "author": z, "record": m{}, "indexedAt": stamp(61)},
			notified("reply", zoe, "zoe.example.org", 60, m{"text": "Does it whistle?", "createdAt": stamp(60), "reply": m{"root": root, "parent": root}}),
		},
		Preferences: l{m{"$type": "app.bsky.actor.defs#postInteractionSettingsPref", "threadgateAllowRules": l{m{"$type": "app.bsky.feed.threadgate#mentionRule"}, m{"$type": "app.bsky.feed.threadgate#followingRule"}},
			"postgateEmbeddingRules": l{m{"$type": "app.bsky.feed.postgate#disableRule"}}}, m{"$type": "app.bsky.actor.defs#mutedWordsPref", "items": l{m{"value": "tea"}}}},
		Passwords: l{m{"name": "Old phone", "createdAt": stamp(0), "privileged": true}},
		Convos:    l{direct("c1", zoe, "zoe.example.org", "Zoë Placeholder"), direct("c2", sean, "sean.example.org", "Seán Sample"), asked},
		Messages: map[string]blueskytest.List{
			"c1": {words("3m2", blueskytest.DID, "It is, until noon.", "2025-02-01T10:01:00.000Z"), words("3m1", zoe, "Is the clinic open?", "2025-02-01T10:00:00.000Z")},
			"c2": {words("3m5", blueskytest.DID, "Thank you\x00", "2025-02-02T11:00:00.000Z"),
				m{"$type": "chat.bsky.convo.defs#deletedMessageView", "id": "3m4", "rev": "4", "sender": m{"did": sean}, "sentAt": "2025-02-02T10:30:00.000Z"},
				m{"$type": "chat.bsky.convo.defs#messageView", "id": "3m3", "rev": "3", "sender": m{"did": sean}, "text": "See journal.example.org/2...", "sentAt": "2025-02-02T10:00:00.000Z",
					"facets": l{m{"index": m{"byteStart": 4, "byteEnd": 28}, "features": l{m{"$type": "app.bsky.richtext.facet#link", "uri": "https://journal.example.org/2025"}}}},
					"embed":  m{"$type": "app.bsky.embed.record#view", "record": m{"$type": "app.bsky.embed.record#viewNotFound", "uri": "at://" + tom + "/app.bsky.feed.post/3kx"}}}},
			"c9": {words("3m9", nuala, "Are you taking patients?", "2025-03-01T10:00:00.000Z")},
		},
	}
}

var owner = social.Account{Provider: name, ID: blueskytest.DID, Handle: "moira.example.org", Name: "Móira Quill", URL: site + blueskytest.DID, Created: start}

func sessionOf(t testing.TB, n *blueskytest.Network, scopes ...string) oauth.Session {
	t.Helper()
	return oauth.Session{HTTP: providertest.Hosts(t, map[string]http.Handler{host: n}), App: oauth.App{Server: host, Scopes: scopes}}
}

func collected(t testing.TB, s oauth.Session, since social.Cursor) ([]social.Item, social.Cursor) {
	t.Helper()
	var all []social.Item
	marks := social.Cursor{}
	for k, v := range since {
		marks[k] = v
	}
	for it, err := range New().Collect(t.Context(), s, owner, since) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, it)
		if it.Mark != nil {
			if marks[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(marks, it.Mark.Stream)
			}
		}
	}
	return all, marks
}

func TestAPI(t *testing.T) {
	want := []string{"profile", "post", "reply", "like", "repost", "following", "follower", "blocked", "muted", "message", "correspondent", "setting"}
	for _, way := range []struct {
		name   string
		change func(*blueskytest.Network)
	}{
		{"whole", func(*blueskytest.Network) {}},
		{"short pages", func(n *blueskytest.Network) { n.Page = 1 }},
		{"record by record", func(n *blueskytest.Network) {
			n.Instead = map[string]http.HandlerFunc{getRepo: blueskytest.Refuse(501, "MethodNotImplemented", "Method Not Implemented")}
			n.Page = 6
		}},
	} {
		t.Run(way.name, func(t *testing.T) {
			n := network()
			way.change(n)
			providertest.API(t, New(), providertest.Session{Client: providertest.Hosts(t, map[string]http.Handler{host: n}), Server: host, Want: want})
		})
	}
}

func TestAccount(t *testing.T) {
	a, err := New().Account(t.Context(), sessionOf(t, network()))
	if diff := cmp.Diff(owner, a); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
	n := network()
	n.Handle = "handle.invalid"
	if a, err = New().Account(t.Context(), sessionOf(t, n)); err != nil || a.Handle != "" {
		t.Errorf("%v %+v", err, a)
	}
	n.Repo.DID = zoe
	for it, err := range New().Collect(t.Context(), sessionOf(t, n), owner, nil) {
		if err == nil {
			t.Fatalf("another account than was asked for gives %+v", it)
		}
	}
}

// What the export and the interface hold of the same account are the same items.
func TestSameAsExport(t *testing.T) {
	items, _ := collected(t, sessionOf(t, network()), nil)
	export := read(t, fstest.MapFS{"repo.car": {Data: full().CAR()}, "chat.jsonl": {Data: []byte(flat)}}, social.Owner{})
	byID := map[string]social.Item{}
	for _, it := range items {
		byID[string(it.Kind())+" "+it.ID()] = it
	}
	posts, people := 0, 0
	for _, it := range export {
		if it.Gap != nil {
			continue
		}
		got, ok := byID[string(it.Kind())+" "+it.ID()]
		if !ok {
			t.Errorf("the interface lacks %s %s", it.Kind(), it.ID())
			continue
		}
		switch {
		case it.Post != nil:
			want, have := *it.Post, *got.Post
			want.Source, have.Source = "", ""
			if !want.Mine { // the interface knows their names
				want.Author, have.Author = social.Person{}, social.Person{}
			}
			if want.Answers != nil && have.Answers != nil {
				want.Answers.Author, have.Answers.Author = social.Person{}, social.Person{}
			}
			if diff := cmp.Diff(want, have); diff != "" {
				t.Errorf("%s: %s", it.ID(), diff)
			}
			posts++
		case it.Connection != nil:
			if !it.Connection.Since.Equal(got.Connection.Since) || it.Connection.URL != got.Connection.URL || it.Connection.Initiated != got.Connection.Initiated {
				t.Errorf("%+v, and by the export %+v", got.Connection, it.Connection)
			}
			people++
		case it.Setting != nil:
			if it.Setting.State != got.Setting.State || it.Setting.Value != got.Setting.Value {
				t.Errorf("%+v, and by the export %+v", got.Setting, it.Setting)
			}
		}
	}
	if posts < 20 || people < 4 {
		t.Errorf("%d posts and %d people were compared", posts, people)
	}
}

// The repository is read once, again when it has changed, and what is no longer in it
// is gone.
func TestLater(t *testing.T) {
	n := network()
	s := sessionOf(t, n)
	first, marks := collected(t, s, nil)
	n.Asked()
	items, same := collected(t, s, marks)
	if asked := n.Asked(); slices.Contains(asked, getRepo) || slices.Contains(asked, getMessages) || cmp.Diff(marks, same) != "" {
		t.Errorf("nothing has changed, and asked was %v; %s", asked, cmp.Diff(marks, same))
	}
	if got, want := providertest.Counts(items), providertest.Counts(first); got["post"] != 2 || got["reply"] != 1 || got["like"] != 0 || got["setting"] != want["setting"] || got["following"] != want["following"] {
		t.Errorf("nothing has changed, and came %v after %v; the newest by others come again", got, want)
	}
	for _, it := range first {
		if it.Gap != nil && !cmp.Equal(told(items, it.Gap.Section), *it.Gap) {
			t.Errorf("%q was said once and not again", it.Gap.Section)
		}
	}
	n.Repo.Rev = blueskytest.TID(start.AddDate(3, 0, 0), 1)
	n.Repo.Remove(inPosts, key(1))
	n.Repo.Add(inPosts, key(90), m{"text": "A new kettle", "createdAt": stamp(90)})
	n.Notifications = append(l{notified("reply", zoe, "zoe.example.org", 95, m{"text": "Late", "createdAt": stamp(95)})}, n.Notifications...)
	late := notified("reply", zoe, "zoe.example.org", 61, m{"text": "By a clock that is slow", "createdAt": stamp(61)})
	n.Notifications = slices.Insert(n.Notifications, len(n.Notifications)-1, any(late))
	n.Convos[0].(m)["rev"] = "later"
	items, _ = collected(t, s, marks)
	var seen *social.Extent
	for _, it := range items {
		switch {
		case it.Mark != nil && it.Mark.Stream == streamRepo:
			seen = it.Mark.Seen
		case it.Post != nil && it.Post.ID == uri(blueskytest.DID, inPosts, key(1)):
			t.Error("a deleted post came again")
		}
	}
	if diff := cmp.Diff(&social.Extent{Kinds: ownKinds, Mine: true}, seen); diff != "" {
		t.Error(diff)
	}
	theirs, texts := 0, ""
	for _, it := range items {
		if it.Post != nil && !it.Post.Mine && it.Post.Kind != social.KindMessage {
			theirs++
		}
		if it.Post != nil {
			texts += it.Post.Text + "\n"
		}
	}
	if theirs != 5 || !strings.Contains(texts, "slow") || !strings.Contains(texts, "A new kettle") || !strings.Contains(texts, "clinic open") || strings.Contains(texts, "taking patients") {
		t.Errorf("%d posts by others\n%s", theirs, texts)
	}
}

// Whether it comes whole or record by record, a repository gives the same posts.
func TestBothWays(t *testing.T) {
	var ways [2][]social.Item
	for i := range ways {
		n := network()
		n.Repo.Add(inPosts, "not-a-time", m{"text": "From the future", "createdAt": repo.Time(blueskytest.Rev).AddDate(0, 0, 40).Format(time.RFC3339)})
		if i == 1 {
			n.Instead = map[string]http.HandlerFunc{getRepo: blueskytest.Refuse(501, "MethodNotImplemented", "")}
		}
		items, _ := collected(t, sessionOf(t, n), nil)
		for _, it := range items {
			if it.Post != nil && it.Post.Mine && it.Post.Kind != social.KindMessage {
				it.Post.Source = ""
				ways[i] = append(ways[i], it)
			}
		}
		slices.SortFunc(ways[i], func(a, b social.Item) int { return strings.Compare(a.ID(), b.ID()) })
	}
	if diff := cmp.Diff(ways[0], ways[1]); diff != "" || len(ways[0]) < 15 {
		t.Errorf("%d posts: %s", len(ways[0]), diff)
	}
}
