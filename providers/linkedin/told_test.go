package linkedin

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// Nothing of a domain reads as not ready, and never as an empty list: nor as a failure
// for ever, once LinkedIn has had time and gave other lists.
func TestNotReady(t *testing.T) {
	long, all := time.Now().Add(-2*ripe), []string{"MEMBER_SHARE_INFO", "ARTICLES", "INSTANT_REPOSTS", "CONNECTIONS"}
	before := social.Cursor{firstCollect: long.Format(time.DateOnly)}
	tests := map[string]struct {
		begun  time.Time
		since  social.Cursor
		also   []string // domains that are not there either
		reason social.Reason
		says   string
	}{
		"at work since today":           {begun: time.Now(), reason: social.ReasonFailed, says: "at work"},
		"not begun":                     {reason: social.ReasonFailed, says: "has not begun"},
		"at work for long":              {begun: long, reason: social.ReasonLimit, says: "most likely you have none"},
		"collected long ago":            {since: before, reason: social.ReasonLimit, says: "most likely you have none"},
		"for long, and nothing else":    {begun: long, also: []string{"ALL_COMMENTS", "ALL_LIKES", "INBOX"}, reason: social.ReasonFailed, says: "at work"},
		"damaged note of the beginning": {since: social.Cursor{firstCollect: "x"}, reason: social.ReasonFailed, says: "has not begun"},
	}
	for what, tt := range tests {
		n := newNetwork(t, 50)
		n.begun = tt.begun
		for _, d := range append(tt.also, all...) {
			delete(n.domains, d)
		}
		items, err := gather(t, n.session(t), tt.since)
		if err != nil {
			t.Fatal(err)
		}
		for section, reason := range map[string]social.Reason{secShares: tt.reason, secArticles: social.ReasonNotOffered, secReposts: social.ReasonNotOffered, secConnections: tt.reason, secInvitations: social.ReasonLimit} {
			g := gap(items, section)
			if g == nil || g.Reason != reason || common(section) && section != secInvitations && !strings.Contains(g.Detail, tt.says) {
				t.Errorf("%s: %s: %+v", what, section, g)
			}
		}
		for _, it := range items {
			if m := it.Mark; m != nil && (m.Relation == social.RelationFriend || m.Relation == social.RelationRequest || m.Seen != nil && slices.Contains(m.Seen.Kinds, social.KindPost)) {
				t.Errorf("%s: it says what is gone: %+v", what, m)
			}
			if it.Connection != nil && it.Connection.Relation == social.RelationRequest {
				t.Errorf("%s: somebody asks to connect who may be connected", what)
			}
		}
	}
}

// gone lists what the marks say was seen whole.
func gone(items []social.Item) (whole []string) {
	for _, it := range items {
		if m := it.Mark; m != nil && m.Seen != nil {
			whole = append(whole, string(m.Seen.Kinds[0]))
		} else if m != nil && m.Relation != "" {
			whole = append(whole, string(m.Relation))
		}
	}
	return whole
}

// What was read whole, twice, says what is gone.
func TestSeen(t *testing.T) {
	n := newNetwork(t, 2)
	delete(n.domains, "ARTICLES")
	first, err := gather(t, n.session(t), nil)
	if got := gone(first); err != nil || got != nil {
		t.Errorf("the first collect: %v, %q", err, got)
	}
	items, err := gather(t, n.session(t), marks(first))
	if diff := cmp.Diff([]string{"post", "comment", "repost", "friend", "follow-request", "caption", "following", "like"}, gone(items)); diff != "" || err != nil {
		t.Error(err, diff)
	}
	n.domains["MEMBER_SHARE_INFO"][1] = nil // a row that is none
	if items, err = gather(t, n.session(t), marks(first)); err != nil || gap(items, "unreadable posts") == nil {
		t.Error("a damaged row is not told", err)
	}
	if slices.Contains(gone(items), "post") {
		t.Error("with damage, it says what is gone")
	}
}

// LinkedIn's word for the end, in the middle of a list or in place of one that was there,
// makes nothing gone. Two readings that agree do.
func TestFalseEnd(t *testing.T) {
	n := newNetwork(t, 1)
	all := marks(collected(t, n, nil))
	ends := func(domain string, page int) {
		n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
			if at, _ := strconv.Atoi(r.URL.Query().Get("start")); r.URL.Query().Get("domain") != domain || at < page {
				return false
			}
			refuse(w, http.StatusNotFound, 0, "No data found for this domain and memberId")
			return true
		}
	}
	for domain, claims := range map[string]struct{ section, kind string }{"MEMBER_SHARE_INFO": {secShares, "post"}, "ALL_COMMENTS": {secComments, "comment"}, "CONNECTIONS": {secConnections, "friend"}} {
		if len(n.domains[domain]) < 2 {
			t.Fatalf("%s has no middle", domain)
		}
		since := maps.Clone(all)
		ends(domain, 1)
		for run, want := range []bool{false, true} {
			items := collected(t, n, since)
			if got := slices.Contains(gone(items), claims.kind); got != want {
				t.Errorf("%s, run %d: says what is gone: %v", domain, run, got)
			}
			if g := gap(items, claims.section+" that came before"); (g != nil) == want {
				t.Errorf("%s, run %d: %+v", domain, run, g)
			}
			maps.Copy(since, marks(items))
		}
	}
	ends("ARTICLES", 0)
	since := maps.Clone(all)
	for range 3 {
		items := collected(t, n, since)
		if g := gap(items, secArticles+" that came before"); g == nil || g.Reason != social.ReasonLimit || gap(items, secArticles) != nil || slices.Contains(gone(items), "post") {
			t.Errorf("articles that are not ready again: %+v, gone: %q", g, gone(items))
		}
		maps.Copy(since, marks(items))
	}
}

func collected(t *testing.T, n *network, since social.Cursor) []social.Item {
	t.Helper()
	items, err := gather(t, n.session(t), since)
	if err != nil {
		t.Fatal(err)
	}
	return items
}

// A table of the profile that cannot be read does not take the profile with it.
func TestPartOfProfile(t *testing.T) {
	n := newNetwork(t, 50)
	n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
		bad := r.URL.Query().Get("domain") == "SKILLS"
		if bad {
			refuse(w, http.StatusInternalServerError, 0, "about Zoë Placeholder")
		}
		return bad
	}
	items := collected(t, n, nil)
	at := slices.IndexFunc(items, func(it social.Item) bool { return it.Profile != nil })
	if at < 0 || items[at].Profile.Bio == "" || !slices.ContainsFunc(items[at].Profile.Fields, func(f social.Field) bool { return f.Name == "Positions" }) {
		t.Error("the profile is lost, or more of it than was damaged")
	}
	if g := gap(items, secBackground); g == nil || g.Reason != social.ReasonFailed || gap(items, secProfile) != nil {
		t.Errorf("%+v", g)
	}
}
