package social

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestItem(t *testing.T) {
	tests := map[string]struct {
		item      Item
		kind      Kind
		id, count string
	}{
		"post":       {Item{Post: &Post{ID: "7", Kind: KindReply}}, KindReply, "7", "reply"},
		"connection": {Item{Connection: &Connection{ID: "9", Relation: RelationFollower}}, KindConnection, "follower:9", "follower"},
		"setting":    {Item{Setting: &Setting{Key: SettingIndex}}, KindSetting, "account.index", "setting"},
		"profile":    {Item{Profile: &Profile{}}, KindProfile, "profile", "profile"},
		"gap":        {Item{Gap: &Gap{Section: "likes", Reason: ReasonFailed}}, KindGap, "likes:failed", ""},
		"mark":       {Item{Mark: &Mark{Stream: "posts"}}, KindMark, "posts", ""},
		"empty":      {Item{}, "", "", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := [3]string{string(tt.item.Kind()), tt.item.ID(), tt.item.Count()}; got != [3]string{string(tt.kind), tt.id, tt.count} {
				t.Errorf("kind, ID and count: got %q, want %q %q %q", got, tt.kind, tt.id, tt.count)
			}
		})
	}
}

// The JSON form is what the store keeps: nothing may get lost in it.
func TestItemJSON(t *testing.T) {
	lat, lon, mutual := 0.0, -6.25, 0
	verified := false
	at := time.Date(2024, 6, 18, 15, 30, 0, 0, time.UTC)
	for _, it := range []Item{
		{Post: &Post{ID: "1", Kind: KindReply, Mine: true, Published: at, Text: "a", Audience: AudienceDirect, Answers: &Ref{ID: "2", Mine: true}, Members: 2,
			Media: []Media{{Type: "photo", Alt: "b"}}, Place: &Place{Lat: &lat, Lon: &lon}, Mentions: []Person{{Handle: "c"}}}},
		{Connection: &Connection{ID: "1", Relation: RelationFriend, Mutual: &mutual, Since: at}},
		{Profile: &Profile{Name: "a", Verified: &verified, Fields: []Field{{Name: "b", Value: "c"}}}},
		{Mark: &Mark{Stream: "s", Relation: RelationFollower}},
	} {
		data, err := json.Marshal(it)
		if err != nil {
			t.Fatal(err)
		}
		var back Item
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(it, back); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestAccount(t *testing.T) {
	tests := []struct {
		account    Account
		key, label string
	}{
		{Account{Provider: "x", ID: "5", Handle: "me"}, "x/5", "x/me"},
		{Account{Provider: "x", ID: "5"}, "x/5", "x/5"},
		{Account{Provider: "mastodon", Server: "example.org", ID: "me", Handle: "me"}, "mastodon/example.org/me", "mastodon/me@example.org"},
		{Account{Provider: "mastodon", Server: "example.org", ID: "me", Handle: "me@example.org"}, "mastodon/example.org/me", "mastodon/me@example.org"},
	}
	for _, tt := range tests {
		if key, label := tt.account.Key(), tt.account.Label(); key != tt.key || label != tt.label {
			t.Errorf("got %s and %s, want %s and %s", key, label, tt.key, tt.label)
		}
	}
}

func TestExact(t *testing.T) {
	zero := 0.0
	for _, tt := range []struct {
		place *Place
		want  bool
	}{{nil, false}, {&Place{Name: "Cork", Type: "city"}, false}, {&Place{Type: "poi"}, true}, {&Place{Lat: &zero}, false}, {&Place{Lat: &zero, Lon: &zero}, true}} {
		if got := tt.place.Exact(); got != tt.want {
			t.Errorf("%+v: got %v", tt.place, got)
		}
	}
}

func TestOneToOne(t *testing.T) {
	for _, tt := range []struct {
		post Post
		want bool
	}{
		{Post{Kind: KindMessage, Audience: AudienceDirect, Members: 2}, true},
		{Post{Kind: KindMessage, Audience: AudienceDirect}, true},
		{Post{Kind: KindMessage, Audience: AudienceGroup}, false},
		{Post{Kind: KindMessage, Audience: AudienceDirect, Members: 5}, false},
		{Post{Kind: KindPost, Audience: AudienceDirect}, false},
	} {
		if got := tt.post.OneToOne(); got != tt.want {
			t.Errorf("%+v: got %v", tt.post, got)
		}
	}
}
