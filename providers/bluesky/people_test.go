package bluesky

import (
	"encoding/json"
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/social"
)

func settings(items []social.Item) map[string]string {
	out := map[string]string{}
	for _, it := range items {
		if it.Setting != nil {
			out[it.Setting.Key] = it.Setting.Value + " " + string(it.Setting.State)
		}
	}
	return out
}

func TestSettings(t *testing.T) {
	want := map[string]string{
		social.SettingAccount: "on limited", social.SettingTwoFactor: "on closed", social.SettingMessages: "following limited", social.SettingGroups: "none closed",
		keyNotify: "mutuals limited", social.SettingComments: "people you mention, people you follow limited", social.SettingQuote: "nobody closed",
		keyAdult: "off closed", keyMutedWords: "1 unknown", keyBlocks: "public open", keyLists: "public open",
	}
	items, _ := collected(t, sessionOf(t, network()), nil)
	if diff := cmp.Diff(want, settings(items)); diff != "" {
		t.Error(diff)
	}
	for _, s := range New().Coverage().Switches {
		delete(want, s.Key)
	}
	if len(want) > 0 {
		t.Errorf("settings that nobody is told of: %v", want)
	}

	s := sessionOf(t, network(), scopePrivileged)
	s.App.Way = oauth.WayPassword
	items, _ = collected(t, s, nil)
	if got := settings(items)["apps:Old phone"]; got != "app password with access to messages unknown" {
		t.Errorf("%q", got)
	}

	bare := network() // somebody who never chose anything
	bare.Repo, bare.Session, bare.Preferences, bare.Blocks = blueskytest.New(), nil, l{}, l{}
	want = map[string]string{social.SettingAccount: "off open", keyNotify: "followers limited",
		social.SettingComments: "anyone open", social.SettingQuote: "anyone open", keyAdult: "off closed", keyMutedWords: "0 unknown"}
	items, _ = collected(t, sessionOf(t, bare), nil)
	if diff := cmp.Diff(want, settings(items)); diff != "" {
		t.Error(diff)
	}
	bare.Preferences = l{m{"$type": "app.bsky.actor.defs#postInteractionSettingsPref", "threadgateAllowRules": l{}}, m{"$type": "app.bsky.actor.defs#adultContentPref", "enabled": true}}
	bare.Session = m{"emailAuthFactor": false}
	items, _ = collected(t, sessionOf(t, bare), nil)
	got := settings(items)
	if got[social.SettingComments] != "nobody closed" || got[keyAdult] != "on open" || got[social.SettingTwoFactor] != "off open" {
		t.Error(got)
	}
}

func TestPeople(t *testing.T) {
	n := network()
	n.Shown["followersCount"] = 5
	items, _ := collected(t, sessionOf(t, n), nil)
	got := map[string]social.Connection{}
	for _, it := range items {
		if it.Connection != nil {
			it.Connection.Source = ""
			got[it.ID()] = *it.Connection
		}
	}
	at := func(minute int) time.Time { return start.Add(time.Duration(minute) * time.Minute) }
	day := func(month time.Month, d, hour int) time.Time {
		return time.Date(2025, month, d, hour, 0, 0, 0, time.UTC)
	}
	want := map[string]social.Connection{}
	for _, c := range []social.Connection{
		{ID: nuala, Relation: social.RelationFollower, Handle: "nuala.example.org", Name: "Nuala Nonesuch", Bio: "Retired", Since: at(70), Initiated: "them"},
		{ID: zoe, Relation: social.RelationFollower, Handle: "zoe.example.org", Name: "Zoë Placeholder", Bio: "Kettles & choirs", Initiated: "them"},
		{ID: zoe, Relation: social.RelationFollowing, Handle: "zoe.example.org", Name: "Zoë Placeholder", Bio: "Kettles & choirs", Since: at(30), Initiated: "owner"},
		{ID: tom, Relation: social.RelationFollowing, Since: at(32), Initiated: "owner"}, // on no list: closed
		{ID: sean, Relation: social.RelationBlocked, Handle: "sean.example.org", Name: "Seán Sample", Since: at(33), Initiated: "owner"},
		{ID: nuala, Relation: social.RelationMuted, Handle: "nuala.example.org", Name: "Nuala Nonesuch", Bio: "Retired"},
		{ID: zoe, Relation: social.RelationCorrespondent, Handle: "zoe.example.org", Name: "Zoë Placeholder", Since: day(2, 1, 10), Initiated: "them"},
		{ID: sean, Relation: social.RelationCorrespondent, Handle: "sean.example.org", Name: "Seán Sample", Since: day(2, 2, 10), Initiated: "them"},
		{ID: nuala, Relation: social.RelationCorrespondent, Handle: "nuala.example.org", Name: "Nuala Nonesuch", Since: day(3, 1, 10), Initiated: "them"},
	} {
		c.URL = site + c.ID
		want[social.Item{Connection: &c}.ID()] = c
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if g := told(items, "followers who are not named"); g.Count != 3 || g.Reason != social.ReasonLimit {
		t.Errorf("%+v", g)
	}
	claims := map[social.Relation]int{}
	for _, it := range items {
		if it.Mark != nil && it.Mark.Relation != "" {
			claims[it.Mark.Relation]++
		}
	}
	if diff := cmp.Diff(map[social.Relation]int{social.RelationFollower: 1, social.RelationFollowing: 1, social.RelationBlocked: 1, social.RelationMuted: 1}, claims); diff != "" {
		t.Error(diff)
	}
}

// A list that was cut off half-way goes on there, and says nothing of who is gone.
func TestListGoesOn(t *testing.T) {
	n := network()
	n.Page = 1
	n.Follows = append(n.Follows, somebody(nuala, "nuala.example.org", "Nuala Nonesuch", ""))
	n.Repo.Add(inFollows, key(34), m{"subject": nuala, "createdAt": stamp(34)})
	first := n.Follows[:1]
	n.Instead = map[string]http.HandlerFunc{getFollows: func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("cursor") != "" {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(m{"follows": first, "cursor": "at1"})
	}}
	_, marks := collected(t, sessionOf(t, n), nil)
	n.Instead = nil
	items, _ := collected(t, sessionOf(t, n), marks)
	if got := of(items, "following"); len(got) != 1 || got[0].Connection.ID != nuala {
		t.Errorf("%+v", got)
	}
	for _, it := range items {
		if it.Mark != nil && it.Mark.Relation == social.RelationFollowing {
			t.Error("claims to know all")
		}
	}
}

// A place in a list that is no longer known is given up, and whom no list shows is not
// taken for gone.
func TestListBeginsAnew(t *testing.T) {
	n := network()
	n.Instead = map[string]http.HandlerFunc{getFollows: func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("cursor") != "" {
			blueskytest.Refuse(400, "InvalidRequest", "Malformed cursor")(w, r)
			return
		}
		_ = json.NewEncoder(w).Encode(m{"follows": n.Follows})
	}}
	items, _ := collected(t, sessionOf(t, n), social.Cursor{string(social.RelationFollowing): `{"next":"old"}`})
	claimed := false
	for _, it := range items {
		claimed = claimed || it.Mark != nil && it.Mark.Relation == social.RelationFollowing
	}
	if got := of(items, "following"); !claimed || len(got) != 2 {
		t.Errorf("claimed %v, %+v", claimed, got)
	}
}

// Somebody of whom the record makes no sense may be on no list: nobody is then gone.
func TestUnreadableFollow(t *testing.T) {
	n := network()
	n.Repo.Add(inFollows, key(35), m{"subject": 7, "createdAt": stamp(35)})
	marks := social.Cursor{}
	for range 2 { // by the repository, and by its list where that is as it was
		var items []social.Item
		items, marks = collected(t, sessionOf(t, n), marks)
		if told(items, "unreadable "+secFollows).Count != 1 {
			t.Error("nothing is said of it")
		}
		for _, it := range items {
			if it.Mark != nil && it.Mark.Relation == social.RelationFollowing {
				t.Error("claims to know all")
			}
		}
	}
}

func TestReceived(t *testing.T) {
	items, _ := collected(t, sessionOf(t, network()), nil)
	got := map[string]social.Post{}
	for _, it := range items {
		if it.Post != nil && !it.Post.Mine && it.Post.Kind != social.KindMessage {
			got[it.Post.ID] = *it.Post
		}
	}
	mine := &social.Ref{ID: uri(moira, inPosts, key(1)), URL: site + moira + "/post/" + key(1), Mine: true}
	z, nu := social.Person{ID: zoe, Handle: "zoe.example.org"}, social.Person{ID: nuala, Handle: "nuala.example.org"}
	want := map[string]social.Post{}
	for _, p := range []social.Post{
		{ID: uri(zoe, inPosts, key(60)), Kind: social.KindReply, Author: z, Text: "Does it whistle?", Published: start.Add(time.Hour), Answers: mine, URL: site + zoe + "/post/" + key(60)},
		{ID: uri(zoe, inPosts, key(62)), Kind: social.KindPost, Author: z, Text: "This", Published: start.Add(62 * time.Minute), Quotes: mine, URL: site + zoe + "/post/" + key(62)},
		{ID: uri(nuala, inPosts, key(63)), Kind: social.KindPost, Author: nu, Text: "Is that @moira.example.org again?", Published: start.Add(63 * time.Minute), URL: site + nuala + "/post/" + key(63),
			Mentions: []social.Person{{ID: moira, Handle: "moira.example.org"}}},
	} {
		p.Audience, p.Source = social.AudiencePublic, listNotifications
		want[p.ID] = p
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// One conversation that cannot be read keeps nobody from the others; it is read the
// next time, and the others are not.
func TestConversations(t *testing.T) {
	n := network()
	words := n.Messages["c2"]
	delete(n.Messages, "c2")
	items, marks := collected(t, sessionOf(t, n), nil)
	if g := told(items, "conversations"); g.Count != 1 || len(of(items, "message")) != 3 {
		t.Errorf("%+v %d", g, len(of(items, "message")))
	}
	n.Messages["c2"] = words
	items, marks = collected(t, sessionOf(t, n), marks)
	if len(of(items, "message")) != 2 || told(items, "deleted messages").Count != 1 {
		t.Errorf("%+v", of(items, "message"))
	}
	items, _ = collected(t, sessionOf(t, n), marks)
	if len(of(items, "message")) != 0 || told(items, "deleted messages").Count != 1 {
		t.Errorf("%+v", of(items, "message"))
	}
	n.Instead = map[string]http.HandlerFunc{getMessages: blueskytest.Refuse(400, "ExpiredToken", "Token has expired")}
	for _, err := range New().Collect(t.Context(), sessionOf(t, n), owner, nil) {
		if err != nil && !errors.Is(err, oauth.ErrSignInAgain) {
			t.Error(err)
		}
	}
}
