package bluesky

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// decoded is a value as a record holds it.
func decoded(t *testing.T, v any) any {
	t.Helper()
	out, err := repo.Decode(blueskytest.Encode(v))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func chat(lines ...string) fstest.MapFS {
	return fstest.MapFS{"chat.jsonl": {Data: []byte(strings.Join(lines, "\n") + "\n")}}
}

// said is a line with a message.
func said(convo, id, who, text string) string {
	return fmt.Sprintf(`{"convoId":%q,"id":%q,"sender":{"did":%q},"text":%q,"sentAt":"2025-02-01T10:00:0%s.000Z"}`, convo, id, who, text, id)
}

const moira = blueskytest.DID

// The owner is known only where nobody else can be.
func TestWhoseChats(t *testing.T) {
	for name, c := range map[string]struct {
		lines  []string
		owner  string
		owners []string
	}{
		"two pairs":                  {[]string{said("a", "1", zoe, "x"), said("a", "2", moira, "y"), said("b", "1", sean, "x"), said("b", "2", moira, "y")}, moira, nil},
		"one pair":                   {[]string{said("a", "1", zoe, "x"), said("a", "2", moira, "y")}, "", []string{moira, zoe}},
		"nobody answers":             {[]string{said("a", "1", zoe, "x"), said("b", "1", sean, "y")}, "", []string{sean, zoe}},
		"the same pair twice":        {[]string{said("a", "1", zoe, "x"), said("a", "2", moira, "y"), said("b", "1", zoe, "x"), said("b", "2", moira, "y")}, "", []string{moira, zoe}},
		"a pair and a silent friend": {[]string{said("a", "1", zoe, "x"), said("a", "2", moira, "y"), said("b", "1", zoe, "x")}, "", []string{moira, zoe}},
		"a group is no pair": {[]string{said("a", "1", zoe, "x"), said("a", "2", moira, "y"), `{"id":"g","members":[{"did":"` + zoe + `"},{"did":"` + sean + `"}],"kind":{"$type":"chat.bsky.convo.defs#groupConvo","name":"Choir"}}`},
			"", []string{moira, zoe}},
	} {
		r, ok := New().Recognize(chat(c.lines...))
		if diff := cmp.Diff(c.owners, r.Owners); !ok || r.Account.ID != c.owner || diff != "" {
			t.Errorf("%s: %v %q %s", name, ok, r.Account.ID, diff)
		}
	}
}

func TestMine(t *testing.T) {
	pair := chat(said("a", "1", zoe, "x"), said("a", "2", moira, "y"),
		`{"id":"a","members":[{"did":"`+zoe+`","handle":"zoe.example.org"},{"did":"`+moira+`","handle":"moira.example.org"}]}`)
	mine := func(owner social.Owner) (n int) {
		for _, it := range of(read(t, pair, owner), "message") {
			if it.Post.Mine {
				n++
			}
		}
		return n
	}
	for name, want := range map[string]int{moira: 1, "@Moira.example.org": 1, "moira.example.org": 1, "somebody": 0, "": 0} {
		if got := mine(me(name)); got != want {
			t.Errorf("%s: %d of the owner's", name, got)
		}
	}
	items := read(t, pair, social.Owner{})
	if told(items, "whose messages they are").Reason == "" || len(of(items, "correspondent")) != 0 || of(items, "message")[0].Post.Members != 2 {
		t.Errorf("%v", providertest.Counts(items))
	}
}

// Chats of another account than the repository beside them.
func TestNotMine(t *testing.T) {
	fsys := chat(said("a", "1", zoe, "x"), said("a", "2", sean, "y"))
	fsys["repo.car"] = one(second())["repo.car"]
	items := read(t, fsys, social.Owner{})
	if told(items, "your own messages").Reason == "" || len(of(items, "message")) != 2 {
		t.Error(providertest.Counts(items))
	}
}

// The same message in other clothes.
func TestShapes(t *testing.T) {
	for _, line := range []string{
		said("c", "1", zoe, "Hello"),
		`{"convo_id":"c","id":"1","senderDid":"` + zoe + `","text":"Hello","sent_at":"2025-02-01T10:00:01.000Z"}`,
		`{"convo":"c","id":"1","author":"` + zoe + `","text":"Hello","createdAt":"2025-02-01T10:00:01Z"}`,
		`{"convoId":"c","message":{"id":"1","sender":"` + zoe + `","text":"Hello","sentAt":"2025-02-01T10:00:01Z"}}`,
		`{"convo":{"id":"c","members":["` + moira + `"],"messages":[{"id":"1","sender":{"did":"` + zoe + `"},"text":"Hello","sentAt":"2025-02-01T10:00:01Z"}]}}`,
		"\xef\xbb\xbf" + said("c", "1", zoe, "Hello") + "\r",
	} {
		got := of(read(t, chat(line), me(moira)), "message")
		if len(got) != 1 {
			t.Errorf("%s: %d messages", line, len(got))
			continue
		}
		p := got[0].Post
		if p.ID != "c/1" || p.Text != "Hello" || p.Author.ID != zoe || p.Thread != "c" || p.Published.Second() != 1 || p.Audience != social.AudienceDirect {
			t.Errorf("%s: %+v", line, p)
		}
	}
}

func TestUnknownLines(t *testing.T) {
	items := read(t, chat(said("a", "1", zoe, "x"), `{"something":"else"}`, `[1]`, `not json`, `{}`, `{"$type":"chat.bsky.convo.defs#logMuteConvo","convoId":"a"}`,
		`{"did":"`+zoe+`","handle":"zoe.example.org"}`), me(moira))
	if g := told(items, secChat); g.Count != 4 || g.Reason != social.ReasonFailed {
		t.Errorf("%+v", g)
	}
	items = read(t, chat(said("a", "1", zoe, "x"), `{"convoId":"a","text":`), me(moira))
	if g := told(items, secChat); len(of(items, "message")) != 1 || g.Count != 1 {
		t.Errorf("%+v", g)
	}
	cut := chat(said("a", "1", zoe, "x"))
	cut["chat.jsonl"].Data = append(cut["chat.jsonl"].Data, `{"convoId":"a","te`...)
	if g := told(read(t, cut, me(moira)), secChat); !strings.Contains(g.Detail, "ends in the middle") {
		t.Errorf("%+v", g)
	}
}

// A post that a message passes on, as the network shows it with its words.
func TestShared(t *testing.T) {
	line := `{"convoId":"c","id":"1","sender":{"did":"` + moira + `"},"text":"","sentAt":"2025-02-01T10:00:01Z","embed":{"$type":"app.bsky.embed.record#view","record":{"$type":"app.bsky.embed.record#viewRecord","uri":"at://` +
		zoe + `/app.bsky.feed.post/3k","author":{"did":"` + zoe + `","handle":"zoe.example.org","displayName":"Zoë"},"value":{"text":"Kettles"}}}}`
	want := &social.Ref{ID: "at://" + zoe + "/app.bsky.feed.post/3k", URL: site + zoe + "/post/3k", Author: social.Person{ID: zoe, Handle: "zoe.example.org", Name: "Zoë"}, Text: "Kettles"}
	got := of(read(t, chat(line), me(moira)), "message")
	if len(got) != 1 || cmp.Diff(want, got[0].Post.Quotes) != "" {
		t.Errorf("%+v", got)
	}
}
