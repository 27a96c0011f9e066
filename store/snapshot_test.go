package store

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

func TestReferences(t *testing.T) {
	ann := social.Person{Handle: "ann"}
	theirs := social.Item{Post: &social.Post{ID: "5", Kind: social.KindComment, Author: ann, Published: march, Text: "is it catching?", Audience: social.AudienceGroup}}
	refer := func(id string, answers, quotes *social.Ref) social.Item {
		return social.Item{Post: &social.Post{ID: id, Kind: social.KindReply, Mine: true, Published: april, Audience: social.AudiencePublic, Answers: answers, Quotes: quotes}}
	}
	s := fresh(t)
	put(t, s, moiraX, fromAPI(march), post("6", march, "of another account"))
	put(t, s, moira, fromAPI(march),
		post("1", march, "a thread, one"), theirs,
		refer("2", &social.Ref{ID: "1"}, nil),
		refer("3", &social.Ref{ID: "5"}, &social.Ref{ID: "1", Text: "as it was then", Mine: true}),
		refer("4", &social.Ref{ID: "6"}, &social.Ref{URL: "https://elsewhere.example/1"}),
	)
	want := []social.Item{
		post("1", march, "a thread, one"), theirs,
		refer("2", &social.Ref{ID: "1", Text: "a thread, one", Mine: true}, nil),
		refer("3", &social.Ref{ID: "5", Text: "is it catching?", Author: ann}, &social.Ref{ID: "1", Text: "as it was then", Mine: true}),
		refer("4", &social.Ref{ID: "6"}, &social.Ref{URL: "https://elsewhere.example/1"}),
	}
	for range 2 {
		if diff := cmp.Diff(want, all(t, s, moira.Key())); diff != "" {
			t.Error(diff)
		}
	}
}

func TestSnapshots(t *testing.T) {
	s := fresh(t)
	put(t, s, moiraX, fromExport(march), post("1", march, "a"))
	put(t, s, moiraX, fromAPI(april), post("2", april, "b"))
	put(t, s, moira, fromExport(march))
	if err := s.AddAccount(t.Context(), social.Account{Provider: "a", ID: "1", Handle: "new"}); err != nil {
		t.Fatal(err)
	}
	snapshots, err := s.Snapshots(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var got []social.Snapshot
	for _, snapshot := range snapshots {
		got = append(got, *snapshot)
	}
	want := []social.Snapshot{
		{Account: social.Account{Provider: "a", ID: "1", Handle: "new"}},
		{Account: moira, Source: "export", Collected: march},
		{Account: moiraX, Source: "api+export", Collected: april},
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(social.Snapshot{}, "Items")); diff != "" {
		t.Error(diff)
	}
	if items := all(t, s, "a/1"); len(items) != 1 || items[0].Gap == nil {
		t.Errorf("an account never collected does not say so: %v", items)
	}
	if _, err := s.Snapshots(t.Context(), moira.Key(), "x/none"); !errors.Is(err, ErrNoAccount) {
		t.Error(err)
	}
}

func TestAccounts(t *testing.T) {
	s := fresh(t)
	put(t, s, moira, fromAPI(march), everything()...)
	put(t, s, moira, fromExport(april), post("3", april, "c"))
	if err := s.SaveToken(t.Context(), "bluesky/did:plc:abc", oauth.App{}, &oauth2.Token{AccessToken: "t"}); err != nil {
		t.Fatal(err)
	}
	got, err := s.Accounts(t.Context())
	want := []Record{
		{Account: social.Account{Provider: "bluesky", ID: "did:plc:abc"}, Counts: map[string]int{}, SignedIn: true},
		{
			Account: moira,
			Sources: []Source{{fromAPI(march), true}, {fromExport(april), true}},
			Counts:  map[string]int{"post": 4, "like": 1, "follower": 1, "friend": 1, "setting": 1, "profile": 1},
			From:    march, To: april,
		},
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Record{})); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

func TestAccountIsKeptUpToDate(t *testing.T) {
	s := fresh(t)
	renamed, older := moira, moira
	renamed.Handle, renamed.Name = "drmoira_new", "Moira"
	older.URL = "https://social.example/@drmoira"
	put(t, s, renamed, fromAPI(april))
	put(t, s, older, fromExport(march))
	put(t, s, social.Account{Provider: moira.Provider, Server: moira.Server, ID: moira.ID}, fromAPI(april.Add(1)))
	records, err := s.Accounts(t.Context())
	renamed.URL = older.URL
	if err != nil || len(records) != 1 || cmp.Diff(renamed, records[0].Account) != "" {
		t.Error(err, records)
	}
}

// Reading must not take memory with the number of posts.
func TestSnapshotStreams(t *testing.T) {
	s := fresh(t)
	if _, err := s.Put(t.Context(), moiraX, fromExport(march), many(16_000)); err != nil {
		t.Fatal(err)
	}
	snapshots, err := s.Snapshots(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var at []uint64
	n := 0
	for _, err := range snapshots[0].Items {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%4000 == 1 {
			at = append(at, live())
		}
	}
	if grown := int64(slices.Max(at)) - int64(at[0]); grown > 2<<20 {
		t.Errorf("grew by %d bytes over 16,000 posts of some 500", grown)
	}
}

func TestSnapshotStops(t *testing.T) {
	s := fresh(t)
	put(t, s, moira, fromAPI(march), post("1", march, "a"), post("2", march, "b"))
	ctx, cancel := context.WithCancel(t.Context())
	snapshots, err := s.Snapshots(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for range snapshots[0].Items {
		break
	}
	for range snapshots[0].Items { // the store can be written while it is read
		if err := s.SetOwner(t.Context(), social.Owner{Name: "Moira"}); err != nil {
			t.Error(err)
		}
	}
	cancel()
	for _, err := range snapshots[0].Items {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	}
	s.Close()
	if _, err := s.Snapshots(t.Context()); !errors.Is(err, errClosed) {
		t.Error(err)
	}
	if err := s.SetOwner(t.Context(), social.Owner{}); !errors.Is(err, errClosed) {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestOwner(t *testing.T) {
	s := fresh(t)
	if _, ok, err := s.Owner(t.Context()); ok || err != nil {
		t.Error(ok, err)
	}
	owner := social.Owner{Name: "Moira", Jurisdiction: "uk", Handles: map[string]string{"x": "drmoira"}}
	if err := errors.Join(s.SetOwner(t.Context(), social.Owner{Name: "M"}), s.SetOwner(t.Context(), owner)); err != nil {
		t.Fatal(err)
	}
	got, ok, err := s.Owner(t.Context())
	if diff := cmp.Diff(owner, got); !ok || err != nil || diff != "" {
		t.Error(ok, err, diff)
	}
}

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		fingerprint string
		want        bool
	}{
		{audit.Fingerprint("rule", "x/109", "5"), true},
		{audit.Fingerprint("rule", "x/109", ""), true},
		{audit.Fingerprint("rule", "x/1095", "5"), false},
		{audit.Fingerprint("rule", "mastodon/x/109", "x/109/5"), false},
	} {
		if got := of(tt.fingerprint, "x/109"); got != tt.want {
			t.Errorf("%s: %v", tt.fingerprint, got)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, at := range []time.Time{{}, march, time.Unix(0, 0).UTC(), time.Date(1960, 1, 1, 0, 0, 0, 0, time.UTC)} {
		if got := fromMicros(micros(at)); !got.Equal(at) {
			t.Errorf("%v became %v", at, got)
		}
	}
}
