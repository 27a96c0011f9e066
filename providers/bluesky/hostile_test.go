package bluesky

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// A hostile or broken server is survived, and told of.
func TestHostile(t *testing.T) {
	answer := func(body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(body)) }
	}
	for _, c := range []struct{ method, body, section string }{
		{getFollowers, `{"followers":[],"cursor":"again"}`, "followers"},
		{getFollowers, `{"followers":{}}`, "followers"},
		{getFollowers, `{"followers":[7,{"did":"none"},{"did":"` + zoe + `"}]}`, "unreadable followers"},
		{getFollowers, `{"followers":[],"cursor":7}`, "followers"},
		{getFollowers, `{"error":"none"}`, "followers"},
		{listNotifications, `{"notifications":[{"reason":"reply"},{"uri":"at://` + zoe + `/app.bsky.feed.post/3k","author":{"did":"` + nuala + `"},"record":{"text":"not theirs"}}]}`, "unreadable " + secReceived},
		{listNotifications, `{"notifications":null}`, secReceived},
		{listConvos, `{"convos":[{"id":7},"x"]}`, "unreadable conversations"},
		{getMessages, `{"messages":[{"id":"1"},7]}`, "unreadable messages"},
		{getMessages, `{"messages":[{"id":"1","sender":{"did":"` + zoe + `"},"text":"a","sentAt":"x"}],"cursor":"same"}`, "conversations"},
		{getPreferences, `{"preferences":"none"}`, "private preferences"},
		{getRecord, `{"value":"none"}`, "profile"},
		{getRepo, `not a repository`, secRepo},
		{getCommit, `[]`, secRepo},
	} {
		n := network()
		n.Instead = map[string]http.HandlerFunc{c.method: answer(c.body)}
		items, _ := collected(t, sessionOf(t, n), nil)
		if g := told(items, c.section); g.Reason != social.ReasonFailed {
			t.Errorf("%s answers %s: %+v", c.method, c.body, g)
		}
		providertest.Check(t, items)
	}
	n := network()
	n.Instead = map[string]http.HandlerFunc{getFollows: func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "https://evil.example/xrpc/"+getFollows, http.StatusFound)
	}}
	if items, _ := collected(t, sessionOf(t, n), nil); told(items, secFollows).Reason != social.ReasonFailed {
		t.Errorf("led elsewhere: %+v", told(items, secFollows))
	}
	n = network() // the repository of somebody else
	other := full()
	other.DID = zoe
	n.Instead = map[string]http.HandlerFunc{getRepo: answer(string(other.CAR()))}
	items, marks := collected(t, sessionOf(t, n), nil)
	if told(items, secRepo).Reason != social.ReasonFailed || marks[streamRepo] != "" || len(of(items, "post")) > 2 {
		t.Errorf("another's repository: %v", providertest.Counts(items))
	}
}

// A repository that is too large to be taken in whole is read record by record.
func TestLargeRepository(t *testing.T) {
	n := network()
	n.Instead = map[string]http.HandlerFunc{getRepo: func(w http.ResponseWriter, _ *http.Request) {
		megabyte := make([]byte, 1<<20)
		for range maxRepository>>20 + 1 {
			if _, err := w.Write(megabyte); err != nil {
				return
			}
		}
	}}
	items, marks := collected(t, sessionOf(t, n), nil)
	if !slices.Contains(n.Asked(), listRecords) || marks[streamRepo] == "" || len(of(items, "like")) != 2 {
		t.Errorf("%v", providertest.Counts(items))
	}
}

// A repository that comes damaged is read as far as it goes, claims nothing, and is
// read again.
func TestDamagedRepository(t *testing.T) {
	n := network()
	whole := n.Repo.CAR()
	n.Instead = map[string]http.HandlerFunc{getRepo: func(w http.ResponseWriter, _ *http.Request) { w.Write(whole[:len(whole)-2000]) }}
	items, marks := collected(t, sessionOf(t, n), nil)
	if g := told(items, "parts of the repository"); g.Reason != social.ReasonFailed || marks[streamRepo] != "" || len(of(items, "post")) == 0 {
		t.Errorf("%+v %v", g, providertest.Counts(items))
	}
	for _, it := range items {
		if it.Mark != nil && it.Mark.Seen != nil {
			t.Errorf("claims %+v", it.Mark)
		}
	}
	n = network() // one record is not as it should be: the rest is whole, and that one is not gone
	n.Repo.Add(inPosts, key(99), m{"text": 7})
	items, marks = collected(t, sessionOf(t, n), nil)
	if g := told(items, "unreadable posts"); g.Count != 1 || marks[streamRepo] == "" {
		t.Errorf("%+v %v", g, marks)
	}
	again, _ := collected(t, sessionOf(t, n), marks)
	if diff := cmp.Diff(told(items, "unreadable posts"), told(again, "unreadable posts")); diff != "" {
		t.Error(diff)
	}
	want := []social.Kind{social.KindRepost, social.KindLike} // of which all could be read
	for _, it := range items {
		if it.Mark != nil && it.Mark.Stream == streamRepo && (it.Mark.Seen == nil || cmp.Diff(want, it.Mark.Seen.Kinds) != "") {
			t.Errorf("claims %+v", it.Mark.Seen)
		}
	}
}

// Whatever servers answer, no word of theirs or of the owner's gets into a gap, a
// mark or an error.
func TestSaysNothing(t *testing.T) {
	secret := "Quill kettle clinic"
	methods := []string{getSession, getRecord, getPreferences, getCommit, getRepo, listRecords, getFollows, getBlocks, getMutes, getFollowers, listNotifications, listConvos, getMessages, getProfile}
	for _, status := range []int{400, 401, 403, 404, 429, 500, 502} {
		for _, method := range methods {
			n := refusing(method, status, secret, secret+" "+moira)
			if status == 404 {
				n.Instead[getRepo] = blueskytest.Refuse(501, secret, secret)
			}
			var all []string
			for it, err := range New().Collect(t.Context(), sessionOf(t, n), owner, nil) {
				switch {
				case err != nil:
					all = append(all, err.Error())
				case it.Gap != nil:
					all = append(all, it.Gap.Section, it.Gap.Detail)
				case it.Mark != nil:
					all = append(all, it.Mark.Position)
				}
			}
			for _, line := range all {
				for _, word := range []string{"uill", "clinic", "kettle", "example.org", "Zoë"} {
					if strings.Contains(line, word) {
						t.Errorf("%s answers %d: %q", method, status, line)
					}
				}
				if strings.Contains(line, "did:") && !strings.Contains(line, "at://") { // a mark may hold the address where it stopped
					t.Errorf("%s answers %d: %q", method, status, line)
				}
			}
		}
	}
}

// An account that its server no longer shows is told from one that lives on elsewhere,
// and nothing that is kept of it is taken for gone.
func TestClosedAccount(t *testing.T) {
	claims := func(items []social.Item) (n int) {
		for _, it := range items {
			if it.Mark != nil && (it.Mark.Seen != nil || it.Mark.Relation != "") {
				n++
			}
		}
		return n
	}
	lives := func(at string) m {
		return m{"active": false, "status": "deactivated", "didDoc": document(moira, handle, at)}
	}
	for what, session := range map[string]m{"here": lives("https://" + host), "not said": {"active": false}, "nonsense": {"active": false, "didDoc": l{7}}} {
		n := network()
		n.Session = session
		items, marks := collected(t, sessionOf(t, n), nil)
		if g := told(items, closedGap.Section); g.Reason != social.ReasonNotOffered || len(of(items, "post")) < 12 || claims(items) != 0 || marks[streamRepo] != "" {
			t.Errorf("%s: %+v, %d claims", what, g, claims(items))
		}
	}
	n := network()
	n.Session = m{"active": true, "didDoc": document(moira, handle, "https://another-name.example.org")}
	if items, _ := collected(t, sessionOf(t, n), nil); told(items, closedGap.Section).Reason != "" || claims(items) != 5 {
		t.Errorf("an account that is open makes %d claims", claims(items))
	}
	n.Session = lives("https://elsewhere.example.org")
	for it, err := range New().Collect(t.Context(), sessionOf(t, n), owner, nil) {
		if err == nil || !strings.Contains(err.Error(), "moved") || hint.Of(err) == "" {
			t.Errorf("an account that has moved gives %+v %v", it, err)
		}
	}
	for _, c := range []struct {
		status int
		name   string
	}{{400, "InvalidRequest"}, {401, "AccountTakedown"}, {403, "AccountNotFound"}} {
		_, err := New().Account(t.Context(), sessionOf(t, refusing(getSession, c.status, c.name, "Could not find user info")))
		if !errors.Is(err, errTakenDown) || hint.Of(err) == "" {
			t.Errorf("%d %s: %v", c.status, c.name, err)
		}
	}
}
