package whatsapp

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// said lists author and text of each message.
func saidBy(t *testing.T, fsys fstest.MapFS, owner social.Owner) (out []string) {
	t.Helper()
	for _, it := range read(t, fsys, owner) {
		if it.Post != nil {
			who := it.Post.Author.Name
			if it.Post.Mine {
				who = "me"
			}
			out = append(out, who+": "+it.Post.Text)
		}
	}
	return out
}

func gapCount(items []social.Item, section string) int {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return max(it.Gap.Count, 1)
		}
	}
	return 0
}

func TestNamesWithColons(t *testing.T) {
	var b strings.Builder
	for i := range 4 {
		fmt.Fprintf(&b, "13/05/23, 10:0%d - Dr: Ita: line %d\n", i, i)
	}
	b.WriteString("13/05/23, 10:10 - Zoë: note: one\n13/05/23, 10:11 - Zoë: two\n")
	b.WriteString("13/05/23, 10:12 - Zoë changed the subject from \"A: B\" to \"C\"\n13/05/23, 10:13 - Zoë:\nbelow\n")
	want := []string{"Dr: Ita: line 0", "Dr: Ita: line 1", "Dr: Ita: line 2", "Dr: Ita: line 3", "Zoë: note: one", "Zoë: two", "Zoë: below"}
	if diff := cmp.Diff(want, saidBy(t, chatFile(b.String()), social.Owner{})); diff != "" {
		t.Error(diff)
	}
}

func TestAccountID(t *testing.T) {
	for name, want := range map[string]string{
		"\u202a+44 7700\u00a0900123\u202c": "+447700900123",
		"~\u202fZoë  Placeholder ":         "zoë placeholder",
		"Zoe\u0308 PLACEHOLDER":            "zoë placeholder",
		"12":                               "12",
		"🤓":                                "🤓",
		"~":                                "~",
	} {
		if got := AccountID(name); got != want {
			t.Errorf("AccountID(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestOwner(t *testing.T) {
	chat := chatFile("[13/05/2023, 10:00:00] Zoë: a\n[13/05/2023, 10:00:01] Móira Quill: b\n[13/05/2023, 10:00:02] +353 86 123 4567: c\n")
	for _, tt := range []struct {
		owner social.Owner
		want  string // the message that is theirs
	}{
		{social.Owner{Name: "Móira Quill"}, "b"},
		{social.Owner{Name: "moira quill"}, "b"},
		{social.Owner{Also: []string{"Zoe"}}, "a"},
		{social.Owner{Name: "Zoë", Handles: map[string]string{"whatsapp": "MOIRA QUILL"}}, "b"},
		{social.Owner{Handles: map[string]string{"whatsapp": "+353861234567"}}, "c"},
		{social.Owner{Name: "Quill", Title: "Móira"}, "b"},
		{social.Owner{Name: "Ita"}, ""},
		{social.Owner{}, ""},
	} {
		items := read(t, chat, tt.owner)
		got := ""
		for _, it := range items {
			if it.Post != nil && it.Post.Mine {
				got += it.Post.Text
			}
		}
		unknown := gapCount(items, "which of the people is you") > 0
		if got != tt.want || unknown != (tt.want == "") {
			t.Errorf("%+v: %q is theirs, unknown %v", tt.owner, got, unknown)
		}
		if n := providertest.Counts(items)["group-member"]; unknown && n > 0 {
			t.Errorf("%+v: %d members, one of whom is the owner", tt.owner, n)
		}
	}
}

// TestAgain checks that a longer export of a chat, in another form and language,
// gives its messages the identifiers that they had.
func TestAgain(t *testing.T) {
	ids := func(fsys fstest.MapFS) (ids []string) {
		for _, it := range read(t, fsys, moira) {
			if it.Post != nil {
				ids = append(ids, it.Post.ID)
			}
		}
		return ids
	}
	short := ids(fstest.MapFS{"WhatsApp Chat with Zoë.txt": {Data: []byte("3/4/24, 9:05 AM - Zoë: hello\n3/4/24, 9:06 AM - Móira Quill: <Media omitted>\n3/4/24, 9:06 AM - Móira Quill: ok\n")}})
	long := ids(fstest.MapFS{"WhatsApp Chat mit Zoë.txt": {Data: []byte("04.03.24, 09:05 - Zoë: hello\n04.03.24, 09:06 - Móira Quill: IMG-20240304-WA0001.jpg (Datei angehängt)\n04.03.24, 09:06 - Móira Quill: ok\n14.03.24, 09:06 - Móira Quill: ok\n")}})
	if len(long) != 4 || len(short) != 3 {
		t.Fatal(len(short), len(long))
	}
	if diff := cmp.Diff(short, long[:3]); diff != "" {
		t.Error(diff)
	}
}

// TestCopies checks that a chat that lies there twice gives its messages once.
func TestCopies(t *testing.T) {
	const text = "13/05/23, 10:00 - Zoë: a\n13/05/23, 10:00 - Zoë: a\n13/05/23, 10:01 - Móira Quill: b\n"
	got := saidBy(t, fstest.MapFS{"WhatsApp Chat with Zoë.txt": {Data: []byte(text)}, "WhatsApp Chat with Zoë (1).txt": {Data: []byte(text + "13/05/23, 10:02 - Zoë: c\n")},
		"WhatsApp Chat with Ita.txt": {Data: []byte("13/05/23, 10:01 - Móira Quill: b\n")}}, moira)
	slices.Sort(got)
	if diff := cmp.Diff([]string{"Zoë: a", "Zoë: a", "Zoë: c", "me: b", "me: b"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestOneOrMany(t *testing.T) {
	for _, tt := range []struct {
		name, file, text string
		want             social.Audience
	}{
		{"two people", "_chat.txt", "[13/05/2023, 10:00:00] Zoë: a\n[13/05/2023, 10:00:01] Móira Quill: b\n", social.AudienceDirect},
		{"three", "_chat.txt", "[13/05/2023, 10:00:00] Zoë: a\n[13/05/2023, 10:00:01] Móira Quill: b\n[13/05/2023, 10:00:01] Ita: b\n", social.AudienceGroup},
		{"a name of neither", "WhatsApp Chat with Choir.txt", "13/05/2023, 10:00 - Zoë: a\n13/05/2023, 10:00 - Móira Quill: b\n", social.AudienceGroup},
		{"a name of one", "Chat de WhatsApp con Zoë.txt", "13/05/2023, 10:00 - Zoë: a\n13/05/2023, 10:00 - Móira Quill: b\n", social.AudienceDirect},
		{"a notice about a group", "x.txt", "13/05/2023, 10:00 - Вы создали группу «Хор»\n13/05/2023, 10:00 - Móira Quill: b\n", social.AudienceGroup},
		{"nobody answers", "_chat.txt", "[13/05/2023, 10:00:00] Zoë: \u200eMessages and calls are end-to-end encrypted.\n[13/05/2023, 10:00:01] Móira Quill: b\n", social.AudienceDirect},
	} {
		items := read(t, fstest.MapFS{tt.file: {Data: []byte(tt.text)}}, moira)
		found := false
		for _, it := range items {
			if it.Post != nil {
				found = true
				if it.Post.Audience != tt.want {
					t.Errorf("%s: %s", tt.name, it.Post.Audience)
				}
			}
		}
		if !found {
			t.Errorf("%s: no message", tt.name)
		}
	}
}

func TestForms(t *testing.T) {
	const text = "[13/05/2023, 10:00:00] Zoë: grüße\r\n[13/05/2023, 10:00:01] Móira Quill: b\r\n"
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{"mark": "\ufeff" + text, "two bytes": wide, "no end": strings.TrimSpace(text), "blank lines": "\n\n" + text, "notice first": "[13/05/2023, 10:00:00] Wiadomości są w pełni szyfrowane\n" + text} {
		fsys := fstest.MapFS{"my saved talk.txt": {Data: []byte(data)}, "notes.txt": {Data: []byte("buy milk\n")}}
		if _, ok := New().Recognize(fsys); !ok {
			t.Errorf("%s: not recognised", name)
			continue
		}
		if diff := cmp.Diff([]string{"Zoë: grüße", "me: b"}, saidBy(t, fsys, moira)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestStrangers(t *testing.T) {
	for _, text := range []string{
		"buy milk\n[13/05/2023, 10:00:00] Zoë: a\n", "2023-05-13 10:00:00 - INFO: started\n2023-05-13 10:00:01 - INFO: done\n", "13/05/2023 10:00 - 11:00 Clinic\n", "13/05/2023 10:00 - 11:00 Clinic: late\n13/05/2023 11:00 - 12:00 Lunch: early\n",
		"Date: 2023-05-13 10:00:00\nComment: hello\n", "", "\x00\x00",
	} {
		if r, ok := New().Recognize(fstest.MapFS{"notes.txt": {Data: []byte(text)}}); ok {
			t.Errorf("takes %q for a chat: %q", text, r.Layout)
		}
	}
}

func TestSaid(t *testing.T) {
	long := strings.Repeat("word ", maxBody/4)
	chat := "lost\n[13/05/2023, 10:00:00] Zoë: <3\n[13/05/2023, 10:00:01] Zoë: <sigh>\n[13/05/2023, 10:00:02] Zoë: " + long + "\n" + long +
		"\n[31/02/2023, 10:00:03] Zoë: a day that never was\n[13/05/2023, 10:00:04] Zoë: b\x00\xffroken\n[13/05/2023, 10:00:05] Zoë: see foo.pdf (page 3)\n"
	items := read(t, fstest.MapFS{"_chat.txt": {Data: []byte(chat)}, "strange.bin": {Data: []byte("x")}}, moira)
	for _, section := range []string{"lines before the first message", "very long messages", "dates of messages", "damaged messages", "files that are not known", "older messages"} {
		if gapCount(items, section) != 1 {
			t.Errorf("nothing is said of %s", section)
		}
	}
	var texts []string
	for _, it := range items {
		if it.Post != nil && len(it.Post.Text) < 100 {
			texts = append(texts, it.Post.Text)
		}
	}
	if diff := cmp.Diff([]string{"<3", "<sigh>", "a day that never was", "b\ufffdroken", "see foo.pdf (page 3)"}, texts); diff != "" {
		t.Error(diff)
	}
}

// TestTyped checks that what people write is not taken for what WhatsApp writes.
func TestTyped(t *testing.T) {
	chat := "13/05/23, 10:00 - Zoë: Beds:\nward\nBed: a (45)\nBed: b (60)\n" +
		"13/05/23, 10:01 - Zoë: see you here https://maps.google.com/?q=53.1,-6.2\n" +
		"13/05/23, 10:02 - Zoë: \u200e+353 86 123 4567\n" +
		"13/05/23, 10:03 - Zoë: POLL:\nWhen?\nOPTION: now (1 vote)\nOPTION: later (0 votes)\n" +
		"13/05/23, 10:04 - Zoë: You deleted this message as admin\n" +
		"13/05/23, 10:05 - Zoë: Harbour Café: https://maps.google.com/?q=53.1,-6.2\n" +
		"13/05/23, 10:06 - Zoë: the image was omitted from the letter\n"
	want := []string{"Zoë: Beds:\nward\nBed: a (45)\nBed: b (60)", "Zoë: see you here", "Zoë: +353 86 123 4567", "Zoë: When?\nnow\nlater",
		"Zoë: Harbour Café", "Zoë: the image was omitted from the letter"}
	if diff := cmp.Diff(want, saidBy(t, chatFile(chat), moira)); diff != "" {
		t.Error(diff)
	}
	if r, _ := New().Recognize(chatFile(chat)); r.Account.ID != "" {
		t.Errorf("%q is taken for the owner", r.Account.Name)
	}
}
