package reddit

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/reddit/reddittest"
	"github.com/probity-audit/probity/social"
)

var moira = social.Account{Provider: name, ID: "dr_moira", Handle: "dr_Moira", Name: "Dr Móira", URL: "https://www.reddit.com/user/dr_Moira",
	Created: time.Date(2014, 3, 2, 10, 11, 12, 0, time.UTC)}

func session(t testing.TB, s *reddittest.Server) oauth.Session {
	t.Helper()
	return oauth.Session{HTTP: providertest.Hosts(t, map[string]http.Handler{reddittest.Host: s.Handler()}), App: oauth.App{ClientID: reddittest.Client, Scopes: s.Scopes}}
}

// collected is what one collect brought.
type collected struct {
	items map[string]social.Item
	marks social.Cursor
	gaps  map[string]social.Gap
	seen  []social.Extent
	lists []social.Relation
	err   error
}

func gather(ctx context.Context, s oauth.Session, since social.Cursor, stop func(collected) bool) collected {
	c := collected{items: map[string]social.Item{}, marks: social.Cursor{}, gaps: map[string]social.Gap{}}
	for k, v := range since {
		c.marks[k] = v
	}
	for it, err := range New().Collect(ctx, s, moira, since) {
		switch {
		case err != nil:
			c.err = err
		case it.Mark != nil:
			if c.marks[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(c.marks, it.Mark.Stream)
			}
			if it.Mark.Seen != nil {
				c.seen = append(c.seen, *it.Mark.Seen)
			}
			if it.Mark.Relation != "" {
				c.lists = append(c.lists, it.Mark.Relation)
			}
		case it.Gap != nil:
			c.gaps[it.Gap.Section] = *it.Gap
		default:
			c.items[string(it.Kind())+" "+it.ID()] = it
		}
		if stop != nil && stop(c) {
			break
		}
	}
	return c
}

func TestAPI(t *testing.T) {
	f := reddittest.New()
	f.Size = 10 // so that there are several pages
	s := session(t, f)
	providertest.API(t, New(), providertest.Session{Client: s.HTTP, Scopes: scopes(oauth.PurposeRead), Hosts: []string{reddittest.Host},
		Want: []string{"profile", "setting", "post", "comment", "message", "following", "blocked", "correspondent"}})
	for agent := range f.Agents {
		if !strings.Contains(agent, "probity") {
			t.Errorf("says of itself %q", agent)
		}
	}
}

func TestCollect(t *testing.T) {
	f := reddittest.New()
	got := gather(t.Context(), session(t, f), nil, nil)
	if got.err != nil {
		t.Fatal(got.err)
	}
	at := func(s string) time.Time { v, _, _ := parseTime("2024-06-" + s + " UTC"); return v }
	zoe := social.Person{ID: "zoe_p", Handle: "zoe_p"}
	for _, want := range []social.Post{
		{ID: "t3_p6", Kind: "post", Mine: true, Published: at("20 16:00:00"), Edited: at("20 18:00:00"), Warning: "A question", Text: "Who is on call? 3 < 4 & more\u200b\n- Me\n- You",
			Audience: "group", Group: "r/rota_staff", URL: "https://www.reddit.com/r/sample/comments/p6/t/", Source: source},
		{ID: "t3_p5", Kind: "post", Mine: true, Published: at("19 16:00:00"), Warning: "Ward in pictures", Audience: "public", Group: "r/sample",
			Media: []social.Media{{Type: "photo", URL: "https://preview.redd.it/b2.jpg?width=640&s=abc", Alt: "Bed 4"}, {Type: "photo", URL: "https://preview.redd.it/a1.jpg?width=640&s=abc"}},
			Links: []string{"https://www.reddit.com/gallery/p5"}, URL: "https://www.reddit.com/r/sample/comments/p5/t/", Source: source},
		{ID: "t3_p2", Kind: "post", Mine: true, Published: at("16 16:00:00"), Warning: "My kettle", Audience: "public", Group: "u/dr_Moira",
			Quotes: &social.Ref{ID: "t3_zz1", URL: "https://www.reddit.com/r/kettles/comments/zz1/kettles/", Author: zoe, Text: "Kettles\n\nof the world"},
			Media:  []social.Media{{Type: "photo", URL: "https://i.redd.it/kettle.jpg"}}, URL: "https://www.reddit.com/r/sample/comments/p2/t/", Source: source},
		{ID: "t1_c9", Kind: "comment", Author: zoe, Published: at("15 19:00:00"), Text: "You treated my mother, doctor", Audience: "unknown", Group: "r/sample", Thread: "t3_p9",
			Answers: &social.Ref{ID: "t1_c1", Mine: true}, URL: "https://www.reddit.com/r/sample/comments/p9/t/c9/", Source: source},
		{ID: "t1_c10", Kind: "comment", Author: social.Person{Name: deleted}, Published: at("15 18:50:00"), Text: "Which hospital?", Audience: "unknown", Group: "r/sample", Thread: "t3_p9",
			Answers: &social.Ref{ID: "t3_p1", Mine: true, Text: "Worst shift ever"}, URL: "https://www.reddit.com/r/sample/comments/p9/t/c10/", Source: source},
		{ID: "t1_c11", Kind: "comment", Author: social.Person{ID: "sean_s", Handle: "sean_s"}, Published: at("15 18:40:00"), Text: "Ask u/dr_Moira", Audience: "unknown", Group: "r/sample",
			Thread: "t3_p9", Answers: &social.Ref{ID: "t1_c12"}, Mentions: []social.Person{{ID: "dr_moira", Handle: "dr_Moira"}}, URL: "https://www.reddit.com/r/sample/comments/p9/t/c11/", Source: source},
		{ID: "t4_m5", Kind: "message", Author: social.Person{ID: "r/sample", Handle: "r/sample"}, Published: at("15 18:35:00"), Warning: "re: Rules", Text: "You may not", Audience: "direct",
			Members: 2, Thread: "t4_m3", Answers: &social.Ref{ID: "t4_m3"}, URL: "https://www.reddit.com/message/messages/m5", Source: source},
	} {
		if diff := cmp.Diff(&want, got.items[string(want.Kind)+" "+want.ID].Post); diff != "" {
			t.Errorf("%s: %s", want.ID, diff)
		}
	}
	if c := got.items["connection correspondent:r/sample"].Connection; c == nil || !c.Page || c.URL != "" {
		t.Errorf("%+v", c)
	}
	settings := map[string]string{}
	for _, it := range got.items {
		if it.Setting != nil {
			settings[it.Setting.Key] = it.Setting.Value + " " + string(it.Setting.State)
		}
	}
	if diff := cmp.Diff(map[string]string{social.SettingMessages: "whitelisted limited", keyFollowers: "true open", social.SettingIndex: "on open",
		social.SettingActivity: "false closed", social.SettingLikes: "false closed", keyPartners: "true open"}, settings); diff != "" {
		t.Error(diff)
	}
	for section, n := range map[string]int{"words that are gone": 2, "other preferences": 4, secChats: 0, secFollowers: 0, "votes": 0} {
		if g, ok := got.gaps[section]; !ok || g.Count != n {
			t.Errorf("gap of %s: %+v", section, g)
		}
	}
	if diff := cmp.Diff([]social.Relation{"following", "blocked"}, got.lists); diff != "" {
		t.Error(diff)
	}
	if len(got.seen) != 2 || !got.seen[0].Mine || !got.seen[0].Listed || got.seen[0].From.IsZero() {
		t.Errorf("claimed %+v", got.seen)
	}
}

// What the owner answers, or posts once more, can be the owner's own.
func TestOwnWordsReferredTo(t *testing.T) {
	f := reddittest.New()
	f.Lists[reddittest.Submitted] = append([]reddittest.Record{reddittest.Post("x1", "2024-07-01 10:00:00", "Once more", reddittest.Record{"crosspost_parent_list": []reddittest.Record{
		{"name": "t3_p1", "author": "DR_Moira", "title": "Worst shift ever", "permalink": "/r/sample/comments/p1/t/"}}})}, f.Lists[reddittest.Submitted]...)
	f.Lists[reddittest.Comments] = append([]reddittest.Record{reddittest.Comment("x2", "2024-07-01 10:00:00", "To myself", reddittest.Record{"link_author": reddittest.Handle}),
		reddittest.Comment("x3", "2024-07-01 09:00:00", "To another", reddittest.Record{"link_author": reddittest.Handle, "parent_id": "t1_zz"})}, f.Lists[reddittest.Comments]...)
	got := gather(t.Context(), session(t, f), nil, nil)
	for id, want := range map[string]social.Ref{
		"t1_x2": {ID: "t3_p9", URL: "https://www.reddit.com/r/sample/comments/p9/t/", Mine: true},
		"t1_x3": {ID: "t1_zz"}, // by whom is not said
		"t1_c1": {ID: "t3_p9", URL: "https://www.reddit.com/r/sample/comments/p9/t/", Author: social.Person{ID: "zoe_p", Handle: "zoe_p"}},
	} {
		if diff := cmp.Diff(&want, got.items["comment "+id].Post.Answers); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
	}
	if q := got.items["post t3_x1"].Post.Quotes; !q.Mine || q.Author != (social.Person{}) {
		t.Errorf("%+v", q)
	}
}

// TestSameAsExport holds what both ways give of the same account against each other.
func TestSameAsExport(t *testing.T) {
	r, _ := New().Recognize(load(t, "full", ""))
	a, err := New().Account(t.Context(), session(t, reddittest.New()))
	if err != nil || a.Key() != r.Account.Key() || !cmp.Equal(a, moira) || !a.Created.Equal(r.Account.Created) {
		t.Errorf("the account is %+v (%v), and in the export %+v", a, err, r.Account)
	}
	got := gather(t.Context(), session(t, reddittest.New()), nil, nil)
	shared := map[string]int{}
	for _, it := range read(t, load(t, "full", ""), social.Owner{}) {
		other, ok := got.items[string(it.Kind())+" "+it.ID()]
		switch {
		case !ok:
			continue
		case it.Post != nil:
			one, two := *it.Post, *other.Post
			one.Source, two.Source = "", ""
			one.Published = one.Published.Truncate(time.Second)
			if two.Answers != nil && one.Answers != nil {
				two.Answers.Author = one.Answers.Author // which the export finds in the same conversation
			}
			if one.Published.IsZero() { // "not a time"
				two.Published = one.Published
			}
			one.URL, two.URL = "", "" // the title in them is made up
			two.Quotes = nil
			two.Media = slices.DeleteFunc(slices.Clone(two.Media), func(m social.Media) bool { return strings.Contains(m.URL, "chart") })
			one.Media = slices.DeleteFunc(slices.Clone(one.Media), func(m social.Media) bool { return strings.Contains(m.URL, "chart") })
			if len(one.Media) == 0 {
				one.Media, two.Media = nil, nil
			}
			if diff := cmp.Diff(one, two); diff != "" {
				t.Errorf("%s: %s", it.ID(), diff)
			}
		case it.Connection != nil:
			if it.Connection.Handle != other.Connection.Handle || it.Connection.URL != other.Connection.URL || it.Connection.Page != other.Connection.Page {
				t.Errorf("%+v, %+v", it.Connection, other.Connection)
			}
		case it.Setting != nil && it.Setting.Key != keyPartners:
			if it.Setting.State != other.Setting.State {
				t.Errorf("%+v, %+v", it.Setting, other.Setting)
			}
		}
		shared[it.Count()]++
	}
	if diff := cmp.Diff(map[string]int{"profile": 1, "setting": 6, "post": 4 + 1, "comment": 2, "message": 4, "following": 1, "blocked": 1, "correspondent": 2}, shared); diff != "" {
		t.Errorf("what both hold: %s", diff)
	}
}

func TestScopes(t *testing.T) {
	all := scopes(oauth.PurposeRead)
	for without, tt := range map[string]struct{ section, path string }{
		scopeHistory:  {secComments, "/user/"},
		scopeMessages: {"messages sent", "/message/"},
		scopeFriends:  {secFriends, reddittest.Friends},
		scopeRead:     {secBlocked, reddittest.Blocked},
	} {
		f := reddittest.New()
		f.Scopes = slices.DeleteFunc(slices.Clone(all), func(s string) bool { return s == without })
		got := gather(t.Context(), session(t, f), nil, nil)
		if g := got.gaps[tt.section]; got.err != nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, "permission "+without) {
			t.Errorf("without %s: %v, %+v", without, got.err, g)
		}
		for _, asked := range f.Asked {
			if strings.HasPrefix(asked, "GET "+tt.path) {
				t.Errorf("without %s it asks %s", without, asked)
			}
		}
		s := session(t, f) // one that does not say what was granted finds out
		s.App.Scopes = nil
		if g := gather(t.Context(), s, nil, nil).gaps[tt.section]; g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, without) {
			t.Errorf("refused for %s: %+v", without, g)
		}
	}
	f := reddittest.New()
	f.Scopes = []string{scopeHistory}
	if _, err := New().Account(t.Context(), session(t, f)); err == nil || !strings.Contains(err.Error(), scopeIdentity) || hint.Of(err) == "" {
		t.Errorf("%v", err)
	}
}

func TestAnotherAccount(t *testing.T) {
	f := reddittest.New()
	f.Me["name"] = "sean_s"
	if got := gather(t.Context(), session(t, f), nil, nil); got.err == nil || hint.Of(got.err) == "" || len(got.items) > 0 {
		t.Errorf("%v, %d items", got.err, len(got.items))
	}
}
