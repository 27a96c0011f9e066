package tiktok

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// TestShortAnswers holds that an answer of one word is kept, and that a message
// without words is told.
func TestShortAnswers(t *testing.T) {
	items := read(t, data(`{"Comment":{"Comments":{"CommentsList":[{"date":"2026-01-01 10:00:00 UTC","comment":"None"}]}},
		"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with zoe:":[
		{"Date":"2026-01-05 18:00:00","From":"zoe","Content":"None"},{"Date":"2026-01-05 18:01:00","From":"zoe","Content":"null"},
		{"Date":1767636120,"From":"zoe","Content":"as a number"},{"Date":"2026-01-05 18:03:00","From":"zoe","Content":"N/A"},{"Date":"2026-01-05 18:04:00","From":"zoe","Content":null}]}}}}`), social.Owner{})
	var got []string
	for _, it := range items {
		if it.Post != nil {
			if it.Post.Published.IsZero() {
				t.Errorf("%q has no time", it.Post.Text)
			}
			got = append(got, it.Post.Text)
		}
	}
	if diff := cmp.Diff([]string{"None", "None", "null", "as a number", "", ""}, got); diff != "" {
		t.Error(diff)
	}
	if g := gapOf(items, "words of some direct messages"); g == nil || g.Count != 2 {
		t.Errorf("gap %+v", g)
	}
}

// TestRenamedAccount holds that one person stays one, and that nobody gets an address
// that cannot be theirs.
func TestRenamedAccount(t *testing.T) {
	items := read(t, data(`{"Direct Message":{"Direct Messages":{"ChatHistory":{
		"Chat History with new.name:":[{"Date":"2026-01-05 18:00:00","From":"old.name","Content":"hello"}],
		"Chat History with Deleted User:":[{"Date":"2026-01-05 18:00:00","From":"Deleted User","Content":"hello"}]}}}}`), social.Owner{})
	people := map[string]string{}
	for _, it := range items {
		if it.Post != nil && it.Post.Members != 2 {
			t.Errorf("%d members, want 2", it.Post.Members)
		}
		if it.Connection != nil {
			people[it.Connection.ID] = it.Connection.URL
		}
	}
	if diff := cmp.Diff(map[string]string{"old.name": "https://www.tiktok.com/@old.name", "deleted user": ""}, people); diff != "" {
		t.Error(diff)
	}
}

// TestVouchers holds that an export is not from the future because a voucher is.
func TestVouchers(t *testing.T) {
	now := time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC)
	got := latest(strings.NewReader(`{"ExpiryTime": "2027-01-01 00:00:00", "Date": "2026-01-31 10:00:00", "EndDate": "2026-12-31 00:00:00"}`), now)
	if want := time.Date(2026, 1, 31, 10, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("%v, want %v", got, want)
	}
}
