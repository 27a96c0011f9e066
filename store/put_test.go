package store

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// dump returns every row of the tables that a collect writes, row numbers included.
func dump(t testing.TB, s *Store) (rows []string) {
	t.Helper()
	err := s.view(t.Context(), func(c *conn) error {
		for _, sql := range []string{
			"SELECT 'item', id, account, class, counted, item, published, at, sources, hash, body FROM item ORDER BY id",
			"SELECT 'account', * FROM account ORDER BY id",
			"SELECT 'collect', * FROM collect ORDER BY account, source",
			"SELECT 'mark', * FROM mark ORDER BY account, stream",
		} {
			if err := c.each(func(row *sqlite3.Stmt) error {
				text := ""
				for i := range row.ColumnCount() {
					text += row.ColumnText(i) + "|"
				}
				rows = append(rows, text)
				return nil
			}, sql); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func everything() []social.Item {
	two, yes := 2, true
	lat, lon := 55.9, -3.2
	return []social.Item{
		{Profile: &social.Profile{Name: "Moira", Bio: "GP <b>", Links: []string{"https://m.example"}, Verified: &yes, Created: march}},
		{Setting: &social.Setting{Key: social.SettingSearch, Value: "on", State: social.StateOpen}},
		gap("follower names"),
		follower("7", "Ann Other"),
		{Connection: &social.Connection{ID: "8", Relation: social.RelationFriend, Since: march, Mutual: &two}},
		post("2", march.Add(time.Second), "second, \"quoted\" \u2028 and\x00odd"),
		post("1", march, "first"),
		post("0", time.Time{}, "when?"),
		{Post: &social.Post{ID: "1", Kind: social.KindLike, Published: march, Text: "liked", Audience: social.AudienceUnknown,
			Place: &social.Place{Name: "Leith", Lat: &lat, Lon: &lon}, Media: []social.Media{{Type: "photo", Alt: "x"}}}},
		mark("statuses", "2"),
	}
}

func TestPutTwiceChangesNothing(t *testing.T) {
	for _, c := range []Collected{fromAPI(march), fromExport(march), {Source: SourceExport}} {
		s := fresh(t)
		first := put(t, s, moira, c, everything()...)
		if diff := cmp.Diff(Tally{New: 8, Gaps: 1}, first); diff != "" {
			t.Error(diff)
		}
		before := dump(t, s)
		again := put(t, s, moira, c, everything()...)
		if diff := cmp.Diff(Tally{Same: 8, Gaps: 1}, again); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff(before, dump(t, s)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestSnapshotOrder(t *testing.T) {
	s := fresh(t)
	put(t, s, moira, fromAPI(march), everything()...)
	in := everything()
	want := []social.Item{in[0], in[1], in[2], in[3], in[4], in[7], in[8], in[6], in[5]}
	if diff := cmp.Diff(want, all(t, s, moira.Key())); diff != "" {
		t.Error(diff)
	}
}

func TestPutAgain(t *testing.T) {
	public := social.AudiencePublic
	reply := func(text string, audience social.Audience, ref *social.Ref) social.Item {
		return social.Item{Post: &social.Post{ID: "1", Kind: social.KindReply, Mine: true, Published: march, Text: text, Audience: audience, Answers: ref}}
	}
	pictured := func(path, words string) social.Item {
		return social.Item{Post: &social.Post{ID: path, Kind: social.KindCaption, Mine: true, Published: march, Audience: public, Media: []social.Media{{Type: "photo", Path: path, Text: words}}}}
	}
	shown := func(path, url, words string) social.Item {
		return social.Item{Post: &social.Post{ID: "9", Kind: social.KindCaption, Mine: true, Published: march, Audience: public, Media: []social.Media{{Type: "photo", Path: path, URL: url, Text: words}}}}
	}
	ref := &social.Ref{ID: "99", Author: social.Person{Handle: "ann"}}
	setting := func(key string) social.Item {
		return social.Item{Setting: &social.Setting{Key: key, Value: "on", State: social.StateOpen}}
	}
	all := func(relation social.Relation) social.Item { return social.Item{Mark: &social.Mark{Relation: relation}} }
	type collect struct {
		c     Collected
		items []social.Item
	}
	tests := []struct {
		name   string
		first  collect
		second collect
		want   []social.Item
		tally  Tally
	}{
		{
			name:   "edited since",
			first:  collect{fromAPI(march), []social.Item{post("1", march, "a"), post("2", march, "b")}},
			second: collect{fromAPI(april), []social.Item{post("1", march, "c")}},
			want:   []social.Item{post("1", march, "c"), post("2", march, "b")},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "gaps of a download that was broken, closed by the same once more",
			first:  collect{Collected{Source: SourceExport, At: march, Origin: "x.zip"}, []social.Item{{Gap: &social.Gap{Section: "the end", Reason: social.ReasonFailed}}, post("1", march, "a")}},
			second: collect{Collected{Source: SourceExport, At: march, Origin: "x (1).zip"}, []social.Item{post("1", march, "a")}},
			want:   []social.Item{post("1", march, "a")},
			tally:  Tally{Same: 1},
		},
		{
			name:   "a picture of which a network gives only the address",
			first:  collect{fromExport(march), []social.Item{shown("media/1.jpg", "", "Bay 2")}},
			second: collect{fromAPI(april), []social.Item{shown("", "https://pics.example/1", "")}},
			want:   []social.Item{shown("media/1.jpg", "https://pics.example/1", "Bay 2")},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "a picture that is not looked into again",
			first:  collect{fromExport(march), []social.Item{pictured("1.jpg", "Bay 2"), pictured("2.jpg", "")}},
			second: collect{fromExport(april), []social.Item{pictured("1.jpg", ""), pictured("2.jpg", "Bay 3")}},
			want:   []social.Item{pictured("1.jpg", "Bay 2"), pictured("2.jpg", "Bay 3")},
			tally:  Tally{Same: 1, Changed: 1},
		},
		{
			name:   "an older export does not undo an edit",
			first:  collect{fromAPI(april), []social.Item{post("1", march, "edited")}},
			second: collect{fromExport(march), []social.Item{post("1", march, "as it was"), post("2", march, "b")}},
			want:   []social.Item{post("1", march, "edited"), post("2", march, "b")},
			tally:  Tally{New: 1, Same: 1},
		},
		{
			name:   "a newer export that knows less takes nothing away",
			first:  collect{fromAPI(march), []social.Item{reply("a", public, ref)}},
			second: collect{fromExport(april), []social.Item{reply("b", social.AudienceUnknown, nil)}},
			want:   []social.Item{reply("b", public, ref)},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "an older export that knows more adds it",
			first:  collect{fromAPI(april), []social.Item{reply("a", social.AudienceUnknown, nil)}},
			second: collect{fromExport(march), []social.Item{reply("b", public, ref)}},
			want:   []social.Item{reply("a", public, ref)},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "a bio that was cleaned up is gone",
			first:  collect{fromExport(march), []social.Item{{Profile: &social.Profile{Name: "Moira", Bio: "GP at the Leith surgery", Look: "d:0123456789abcdef", Created: march}}}},
			second: collect{fromAPI(april), []social.Item{{Profile: &social.Profile{Name: "Moira"}}}},
			want:   []social.Item{{Profile: &social.Profile{Name: "Moira", Look: "d:0123456789abcdef", Created: march}}},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "a bio that is not told this way stays",
			first:  collect{fromExport(march), []social.Item{{Profile: &social.Profile{Name: "Moira", Bio: "GP at the Leith surgery", Links: []string{"https://m.example"}, Created: march}}}},
			second: collect{fromAPI(april), []social.Item{{Profile: &social.Profile{Name: "Moira Q", Partial: true}}}},
			want:   []social.Item{{Profile: &social.Profile{Name: "Moira Q", Bio: "GP at the Leith surgery", Links: []string{"https://m.example"}, Created: march}}},
			tally:  Tally{Changed: 1},
		},
		{
			name:   "gaps of the same source are replaced",
			first:  collect{fromAPI(march), []social.Item{gap("likes"), gap("messages")}},
			second: collect{fromAPI(april), []social.Item{gap("messages"), gap("stories")}},
			want:   []social.Item{gap("messages"), gap("stories")},
			tally:  Tally{Gaps: 2},
		},
		{
			name:   "gaps of the other source stay, said once",
			first:  collect{fromAPI(march), []social.Item{gap("likes"), gap("messages")}},
			second: collect{fromExport(april), []social.Item{gap("messages")}},
			want:   []social.Item{gap("likes"), gap("messages")},
			tally:  Tally{Gaps: 1},
		},
		{
			name:   "two parts of one export both keep their gaps",
			first:  collect{Collected{SourceExport, march, "part-1.zip"}, []social.Item{gap("likes")}},
			second: collect{Collected{SourceExport, march, "part-2.zip"}, []social.Item{gap("messages")}},
			want:   []social.Item{gap("likes"), gap("messages")},
			tally:  Tally{Gaps: 1},
		},
		{
			name:   "followers who left are gone, others stay",
			first:  collect{fromAPI(march), []social.Item{follower("7", "Ann"), follower("8", "Bo"), {Connection: &social.Connection{ID: "7", Relation: social.RelationFriend}}}},
			second: collect{fromAPI(april), []social.Item{follower("8", "Bo"), all(social.RelationFollower)}},
			want:   []social.Item{follower("8", "Bo"), {Connection: &social.Connection{ID: "7", Relation: social.RelationFriend}}},
			tally:  Tally{Same: 1, Gone: 1},
		},
		{
			name:   "followers who left at the same reading of the clock",
			first:  collect{fromAPI(march), []social.Item{follower("7", "Ann"), follower("8", "Bo")}},
			second: collect{fromAPI(march), []social.Item{follower("8", "Bo"), all(social.RelationFollower)}},
			want:   []social.Item{follower("8", "Bo")},
			tally:  Tally{Same: 1, Gone: 1},
		},
		{
			name:   "followers that only the export knows stay",
			first:  collect{fromExport(march), []social.Item{follower("ann", "Ann")}},
			second: collect{fromAPI(april), []social.Item{follower("8", "Bo"), all(social.RelationFollower)}},
			want:   []social.Item{follower("8", "Bo"), follower("ann", "Ann")},
			tally:  Tally{New: 1},
		},
		{
			name:   "without a mark nobody is gone",
			first:  collect{fromAPI(march), []social.Item{follower("7", "Ann")}},
			second: collect{fromAPI(april), []social.Item{follower("8", "Bo")}},
			want:   []social.Item{follower("7", "Ann"), follower("8", "Bo")},
			tally:  Tally{New: 1},
		},
		{
			name:   "an app whose access was withdrawn is gone",
			first:  collect{fromAPI(march), []social.Item{setting("apps:old"), setting("apps:new")}},
			second: collect{fromAPI(april), []social.Item{setting("apps:new")}},
			want:   []social.Item{setting("apps:new")},
			tally:  Tally{Same: 1, Gone: 1},
		},
		{
			name:   "items that cannot be kept are said",
			first:  collect{fromAPI(march), nil},
			second: collect{fromAPI(april), []social.Item{post("", march, "no id"), {}, follower("", "nobody"), post("9", time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC), "date")}},
			want: []social.Item{{Gap: &social.Gap{Section: "items without an identifier or with an impossible date",
				Reason: social.ReasonFailed, Count: 4}}},
			tally: Tally{Gaps: 1, Refused: 4},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := fresh(t)
			put(t, s, moira, tt.first.c, tt.first.items...)
			tally := put(t, s, moira, tt.second.c, tt.second.items...)
			if diff := cmp.Diff(tt.tally, tally); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.want, everythingOf(t, s), cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			before := dump(t, s) // and once more, in the order in which they came
			put(t, s, moira, tt.first.c, tt.first.items...)
			put(t, s, moira, tt.second.c, tt.second.items...)
			if tt.tally.Gone == 0 && tt.tally.Gaps == 0 {
				if diff := cmp.Diff(before, dump(t, s)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

func everythingOf(t *testing.T, s *Store) []social.Item { return all(t, s, moira.Key()) }
