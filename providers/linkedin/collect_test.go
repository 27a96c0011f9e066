package linkedin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var me = social.Account{Provider: name, ID: "móira quill", Handle: "moira-quill-1a2b", Name: "Móira Quill", URL: "https://www.linkedin.com/in/moira-quill-1a2b"}

func gather(t testing.TB, s oauth.Session, since social.Cursor) (items []social.Item, err error) {
	t.Helper()
	for it, e := range New().Collect(t.Context(), s, me, since) {
		if err = e; e == nil {
			items = append(items, it)
		}
	}
	return items, err
}

func gap(items []social.Item, section string) *social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return it.Gap
		}
	}
	return nil
}

func marks(items []social.Item) social.Cursor {
	c := social.Cursor{}
	for _, it := range items {
		if it.Mark != nil && it.Mark.Position != "" {
			c[it.Mark.Stream] = it.Mark.Position
		} else if it.Mark != nil {
			delete(c, it.Mark.Stream)
		}
	}
	return c
}

// things are what reports count, by kind and identifier.
func things(items []social.Item) map[string]social.Item {
	out := map[string]social.Item{}
	for _, it := range items {
		if it.Count() != "" {
			out[it.Count()+" "+it.ID()] = it
		}
	}
	return out
}

func TestAPI(t *testing.T) {
	providertest.API(t, New(), providertest.Session{Client: newNetwork(t, 2).client(t), Hosts: []string{"api.linkedin.com"},
		Want: []string{"profile", "setting", "post", "comment", "repost", "like", "caption", "message", "friend", "following", "follow-request", "correspondent", "group-member"}})
}

func TestAccount(t *testing.T) {
	got, err := New().Account(t.Context(), newNetwork(t, 50).session(t))
	if diff := cmp.Diff(me, got); diff != "" || err != nil {
		t.Error(err, diff)
	}
	known, _ := New().Recognize(load(t, "complete", ""))
	if known.Account.Key() != got.Key() || known.Account.Handle != got.Handle {
		t.Errorf("the archive is of %q, the sign-in of %q", known.Account.Key(), got.Key())
	}
	n := newNetwork(t, 50)
	delete(n.domains, "INVITATIONS") // then there is no telling the address
	if got, err := New().Account(t.Context(), n.session(t)); err != nil || got.ID != me.ID || got.Handle != "" {
		t.Errorf("%v %+v", err, got)
	}
	delete(n.domains, "PROFILE")
	if _, err := New().Account(t.Context(), n.session(t)); hint.Of(err) == "" {
		t.Errorf("not ready: %v", err)
	}
	n.domains["PROFILE"] = []map[string]any{{"First Name": "Seán", "Last Name": "Sample"}}
	if _, err := gather(t, n.session(t), nil); hint.Of(err) == "" || strings.Contains(err.Error(), "Seán") {
		t.Errorf("another account: %v", err)
	}
}

func TestConfig(t *testing.T) {
	app := oauth.App{Way: oauth.WayToken}
	cfg, err := New().Config(t.Context(), nil, &app)
	if err != nil || !slices.Equal(cfg.Scopes, []string{scope}) || cfg.Refresh != nil || cfg.Extend != nil || app.RevokeURL != "" {
		t.Errorf("%v %+v", err, cfg)
	}
	for _, bad := range []oauth.App{{}, {Way: oauth.WayToken, Purpose: oauth.PurposeRemove}} {
		if _, err := New().Config(t.Context(), nil, &bad); hint.Of(err) == "" {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	if g := New().Guide(); g.OwnApp || len(g.Token) == 0 || !strings.Contains(g.Who, "EEA") {
		t.Errorf("%+v", g)
	}
}

// The same account by archive and by interface is the same items.
func TestSameItems(t *testing.T) {
	for _, most := range []int{1, 2, 1000} {
		n := newNetwork(t, most)
		if first := n.domains["MEMBER_SHARE_INFO"][0]; most == 1 { // without the quotes that stand around lines in a file
			first["ShareCommentary"] = commentary(first["ShareCommentary"].(string))
		}
		api, err := gather(t, n.session(t), nil)
		if err != nil {
			t.Fatal(err)
		}
		archive, live := things(read(t, load(t, "complete", ""), social.Owner{})), things(api)
		for id, it := range live {
			was, ok := archive[id]
			if !ok {
				t.Errorf("only the interface has %s", id)
				continue
			}
			ignore := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Source" }, cmp.Ignore())
			if diff := cmp.Diff(was, it, ignore, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s: %s", id, diff)
			}
		}
		for id, it := range archive {
			elsewhere := it.Post != nil && (it.Post.Kind == social.KindReview || it.Post.Thread == "notes" || strings.HasPrefix(it.Post.Thread, "assistant:") || it.Post.Warning == "A draft")
			if _, ok := live[id]; !ok && !elsewhere {
				t.Errorf("only the archive has %s", id)
			}
		}
	}
}

// An address that was changed since the account was kept does not make the owner's
// messages somebody else's.
func TestRenamed(t *testing.T) {
	old := me
	old.Handle = "moira-before"
	mine := 0
	for it, err := range New().Collect(t.Context(), newNetwork(t, 50).session(t), old, nil) {
		if err != nil {
			t.Fatal(err)
		}
		if p := it.Post; p != nil && p.Kind == social.KindMessage && p.Mine {
			mine++
		}
	}
	if mine != 3 {
		t.Errorf("%d messages of the owner's, want 3", mine)
	}
}

// Names of columns differ in case and spaces, and values in their types, without harm.
func TestRecord(t *testing.T) {
	var r record
	if err := json.Unmarshal([]byte(`{"share commentary":"a","SHARELINK":null,"Count":3,"Websites":["x","y",["z"]],"inner":{"a":"b"},"Finished On":"2020","Company Name":"I","Title":"T","":"none"}`), &r); err != nil {
		t.Fatal(err)
	}
	got := []string{r.Get("none", "ShareCommentary"), r.Get("ShareLink", "Count"), r.Get("count"), r.Get("websites"), r.Get("inner"), joined(&r), fmt.Sprint(r.Has("Inner"), r.Has("x", ""))}
	if diff := cmp.Diff([]string{"a", "", "3", "x,y", "", "T, I, 2020, 3, a, x,y", "true false"}, got); diff != "" {
		t.Error(diff)
	}
	if json.Unmarshal([]byte(`["a"]`), &r) == nil {
		t.Error("a list is a row")
	}
}

// A list that was interrupted goes on where it stopped.
func TestResumes(t *testing.T) {
	n := newNetwork(t, 1)
	n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Query().Get("domain") != "MEMBER_SHARE_INFO" || r.URL.Query().Get("start") != "2" {
			return false
		}
		refuse(w, http.StatusInternalServerError, 0, "about Zoë Placeholder")
		return true
	}
	first, err := gather(t, n.session(t), nil)
	if g := gap(first, secShares); err != nil || g == nil || g.Reason != social.ReasonFailed || strings.Contains(g.Detail, "Zoë") {
		t.Fatalf("%v %+v", err, g)
	}
	n.spoil, n.asked = nil, nil
	second, err := gather(t, n.session(t), marks(first))
	if err != nil || slices.Contains(n.asked, "MEMBER_SHARE_INFO 0") || !slices.Contains(n.asked, "MEMBER_SHARE_INFO 2") || !slices.Contains(n.asked, "ALL_COMMENTS 0") {
		t.Errorf("%v, asked %q", err, n.asked)
	}
	both, whole := things(append(first, second...)), things(read(t, load(t, "complete", ""), social.Owner{}))
	for id, it := range whole {
		if _, ok := both[id]; !ok && it.Post != nil && it.Post.Kind == social.KindPost && it.Post.Thread == "" && it.Post.Warning == "" {
			t.Errorf("%s is lost", id)
		}
	}
	for _, it := range second {
		if m := it.Mark; m != nil && m.Seen != nil && m.Seen.Kinds[0] == social.KindPost {
			t.Error("half a list says what is gone")
		}
	}
}
