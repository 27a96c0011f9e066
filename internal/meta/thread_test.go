package meta

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

func threads(files map[string]string) (*Threads, []member.File) {
	fsys := fstest.MapFS{}
	var list []member.File
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
		list = append(list, member.File{Path: name})
	}
	return &Threads{FS: fsys, Mine: func(n string) bool { return n == "Móira Quill" }, Media: func(ref string) string { return strings.TrimPrefix(ref, "gone/") }}, list
}

const head1 = `{"participants": [{"name": "Zo\u00c3\u00ab"}, {"name": "M\u00c3\u00b3ira Quill"}], "title": "Zo\u00c3\u00ab", "thread_path": "inbox/zoe_1234567", "messages": [`

func TestThread(t *testing.T) {
	tr, files := threads(map[string]string{"messages/inbox/zoe_1234567/message_1.json": head1 + `
		{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1700000003000, "content": "two"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000002000, "content": "one"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000002000, "content": "one"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000001000, "audio_files": [{"uri": "a/b/voice.mp4", "creation_timestamp": 1700000001}], "gifs": [{"uri": "a/b/x.gif"}], "files": [{"uri": "a/b/x.pdf"}]},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000001500, "share": {"link": "https://example.org/1", "share_text": "A picture", "original_content_owner": "bo"}},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000004000, "is_unsent": true},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000005000, "type": "Call", "content": "called"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000006000, "content": "gone call", "call_duration": 0},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000007000},
		{"content": "nobody and never"},
		{"timestamp_ms": 1700000008000, "content": "nobody"},
		{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000009000, "content": "kept", "photos": "x", "reactions": [{"reaction": "x", "actor": "y"}], "share": 7},
		17]}`})
	th := tr.Read(t.Context(), files)
	th.Conversation.Messages(th.Messages)
	type line struct{ ID, Author, Text, Media, Quote string }
	var got []line
	for _, m := range th.Messages {
		l := line{Author: m.Author.Name, Text: m.Text}
		for _, x := range m.Media {
			l.Media += x.Type + ":" + x.Path + " "
		}
		if m.Quotes != nil {
			l.Quote = m.Quotes.Author.Name + ": " + m.Quotes.Text + " " + m.Links[0]
		}
		got = append(got, l)
	}
	want := []line{
		{"", "Zoë", "", "audio:a/b/voice.mp4 animation:a/b/x.gif file:a/b/x.pdf ", ""},
		{"", "Zoë", "", "", "bo: A picture https://example.org/1"},
		{"", "Zoë", "one", "", ""}, {"", "Zoë", "one", "", ""}, {"", "", "two", "", ""}, {"", nobody, "nobody", "", ""}, {"", "Zoë", "kept", "", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if th.ID != "1234567" || th.Group || !th.Known || th.Unsent != 1 || th.Calls != 2 || th.Empty != 1 || th.Failed != 3 || len(th.Broken) != 0 {
		t.Errorf("%+v", th)
	}
	if a, b := th.Messages[2].ID, th.Messages[3].ID; a == b || !strings.HasPrefix(b, a) {
		t.Errorf("%s and %s", a, b)
	}
}

func TestThreadAcrossFiles(t *testing.T) {
	tr, files := threads(map[string]string{
		"m/inbox/zoe_1234567/message_1.json":    head1 + `{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000002000, "content": "one"}]}`,
		"~2/m/inbox/zoe_1234567/message_1.json": head1 + `{"sender_name": "Zo\u00c3\u00ab", "timestamp_ms": 1700000002000, "content": "one"}, {"sender_name": "Bo", "timestamp_ms": 1700000002000, "content": "one"}, {`,
		"m/e2ee_cutover/zoe_1234567/x.json":     `{`,
		"m/inbox/bo_1234567/message_1.json":     `[]`,
	})
	if got := Folders(files); len(got) != 2 {
		t.Fatalf("%d conversations", len(got))
	}
	member := func(f []member.File) []member.File { return f }
	var zoe []string
	for _, f := range files {
		if strings.Contains(f.Path, "zoe") {
			zoe = append(zoe, f.Path)
		}
	}
	for _, f := range Folders(member(files)) {
		if len(f) == len(zoe) {
			th := tr.Read(t.Context(), f)
			if len(th.Messages) != 2 && len(th.Messages) != 1 || len(th.Broken) != 2 || !th.Group {
				t.Errorf("%d messages, %v, %v", len(th.Messages), th.Broken, th.Group)
			}
		}
	}
}

// TestThreadGroup tells groups from exchanges with one person.
func TestThreadGroup(t *testing.T) {
	for _, tt := range []struct {
		head  string
		group bool
	}{
		{`"participants": [{"name": "A"}, {"name": "M\u00c3\u00b3ira Quill"}]`, false},
		{`"participants": [{"name": "A"}, {"name": "M\u00c3\u00b3ira Quill"}], "thread_type": "RegularGroup"`, true},
		{`"participants": [{"name": "A"}, {"name": "M\u00c3\u00b3ira Quill"}], "thread_type": "Regular"`, false},
		{`"participants": [{"name": "A"}, {"name": "M\u00c3\u00b3ira Quill"}], "joinable_mode": {"mode": 1}`, true},
		{`"participants": [{"name": "A"}, {"name": "B"}, {"name": "M\u00c3\u00b3ira Quill"}]`, true},
		{`"participants": ["A", "B", "M\u00c3\u00b3ira Quill"], "threadName": "Choir_12"`, true},
		{`"participants": [{"name": "M\u00c3\u00b3ira Quill"}]`, false},
		{`"participants": [{"name": ""}, {"name": "M\u00c3\u00b3ira Quill"}]`, false},
	} {
		tr, files := threads(map[string]string{"Choir_12.json": "{" + tt.head + `, "messages": [{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1700000002000, "content": "one"}]}`})
		th := tr.Read(t.Context(), files)
		if th.Group != tt.group || len(th.Messages) != 1 || th.ID == "" || !th.Known {
			t.Errorf("%s: %+v", tt.head, th)
		}
		if strings.Contains(tt.head, "threadName") && th.Name != "Choir" {
			t.Errorf("name %q", th.Name)
		}
	}
}

// TestSameWords sends one message to two people in the same second.
func TestSameWords(t *testing.T) {
	tr, files := threads(map[string]string{"a_1111111/message_1.json": head1 + `{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1700000002000, "content": "Happy New Year"}]}`})
	one, two := tr.Read(t.Context(), files), tr.Read(t.Context(), files)
	if a, b := one.Messages[0].ID, two.Messages[0].ID; a == b || b != a+"+" {
		t.Errorf("%s and %s", a, b)
	}
}

func FuzzThread(f *testing.F) {
	f.Add([]byte(head1 + `{"sender_name": "Bo", "timestamp_ms": 1700000002000, "content": "one", "photos": [{"uri": "x.jpg"}]}]}`))
	f.Add([]byte(`{"participants": ["A"], "threadName": "x_1", "messages": [{"senderName": "A", "text": "b", "timestamp": 1700000002000, "media": [{"uri": "x"}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		tr, files := threads(map[string]string{"inbox/x_1234567/message_1.json": string(data)})
		th := tr.Read(t.Context(), files)
		th.Conversation.Messages(th.Messages)
		seen := map[string]bool{}
		for _, m := range th.Messages {
			if m.ID == "" || seen[m.ID] || !m.Mine && m.Author == (social.Person{}) || m.Published.After(time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)) {
				t.Errorf("%+v", m)
			}
			seen[m.ID] = true
		}
		th.People(th.Messages)
	})
}

func FuzzRecords(f *testing.F) {
	f.Add([]byte(`{"timestamp": 1, "media": [{"uri": "x"}], "label_values": [{"label": "a", "dict": [{"dict": [{"label": "URL", "href": "https://x.example"}]}], "vec": ["b"]}]}`))
	f.Add([]byte(`{"a_v2": [{"title": "x", "string_map_data": {"Time": {"timestamp": 1}}}], "b": {"c": 1}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		for v, err := range Records(strings.NewReader(string(data))) {
			if err != nil {
				return
			}
			if !json.Valid(v.JSON) {
				t.Fatalf("%q is not JSON", v.JSON)
			}
			var r Record
			_ = json.Unmarshal(v.JSON, &r)
			r.Time()
			r.URL()
			r.Username()
			for range r.All() {
			}
		}
	})
}

// TestSelf tells a conversation in which everybody has the owner's name.
func TestSelf(t *testing.T) {
	for people, want := range map[string]bool{
		`{"name": "Móira Quill"}, {"name": "Móira Quill"}`: true, `{"name": "Móira Quill"}`: true,
		`{"name": "Móira Quill"}, {"name": "Bo"}`: false, `{"name": "Bo"}`: false,
	} {
		tr, files := threads(map[string]string{"messages/inbox/x_1234567/message_1.json": `{"participants": [` + people + `], "messages": []}`})
		if got := tr.Read(t.Context(), files).Self; got != want {
			t.Errorf("%s: %v", people, got)
		}
	}
}
