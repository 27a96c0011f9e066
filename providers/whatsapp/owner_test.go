package whatsapp

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// TestTypedDeletion holds that nobody becomes the owner by typing what WhatsApp says
// of a message that was deleted.
func TestTypedDeletion(t *testing.T) {
	const iphone = "[13/05/2023, 10:00:00] Patience: Hello\n[13/05/2023, 10:01:00] Patience: You deleted this message\n[13/05/2023, 10:02:00] Zoë: Did I?\n"
	const android = "13/05/2023, 10:00 - Patience: Hello\n13/05/2023, 10:01 - Patience: You deleted this message\n13/05/2023, 10:02 - Zoë: Did I?\n"
	for name, c := range map[string]struct {
		file, text, want string
	}{
		"iPhone, typed":            {"_chat.txt", iphone, ""},
		"iPhone, marked":           {"_chat.txt", iphone + "[13/05/2023, 10:03:00] Zoë: \u200eYou deleted this message.\n", "zoë"},
		"Android, the other":       {"WhatsApp Chat with Patience.txt", android, ""},
		"Android, the owner":       {"WhatsApp Chat with Zoë.txt", android, "patience"},
		"Android, group, once":     {"WhatsApp Chat with Choir.txt", android, ""},
		"Android, group, repeated": {"WhatsApp Chat with Choir.txt", android + "13/05/2023, 10:03 - Patience: You deleted this message\n", "patience"},
	} {
		rec, ok := New().Recognize(fstest.MapFS{c.file: {Data: []byte(c.text)}})
		if !ok || rec.Account.ID != c.want {
			t.Errorf("%s: %v, owner %q, want %q", name, ok, rec.Account.ID, c.want)
		}
	}
}

// TestNamesOfFiles holds that a chat whose name cannot stand in that of a file is
// known all the same: a person's is no group, and a group has one identifier.
func TestNamesOfFiles(t *testing.T) {
	two := fstest.MapFS{"WhatsApp Chat with Pat _ Mum.txt": {Data: []byte("13/05/2023, 10:00 - Pat / Mum: Hello\n13/05/2023, 10:01 - Zoë: Good morning\n")}}
	items := read(t, two, social.Owner{Name: "Zoë"})
	for _, it := range items {
		if it.Post != nil && (it.Post.Audience != social.AudienceDirect || it.Post.Group != "") {
			t.Errorf("audience %s, group %q", it.Post.Audience, it.Post.Group)
		}
	}
	threads := map[string]bool{}
	for file, created := range map[string]string{
		"WhatsApp Chat with Ward 7_ nights.txt": "13/05/2023, 10:00 - Zoë created group “Ward 7: nights”\n",
		"WhatsApp Chat with Ward 7: nights.txt": "",
	} {
		text := created + "13/05/2023, 10:00 - Zoë: one\n13/05/2023, 10:01 - Pat: two\n13/05/2023, 10:02 - Ita: three\n"
		for _, it := range read(t, fstest.MapFS{file: {Data: []byte(text)}}, social.Owner{}) {
			if it.Post != nil {
				threads[it.Post.Thread] = true
				if it.Post.Group != "Ward 7: nights" {
					t.Errorf("group %q", it.Post.Group)
				}
			}
		}
	}
	if len(threads) != 1 {
		t.Errorf("%d threads, want 1", len(threads))
	}
}

// TestWordsAreKept holds that what somebody typed is not taken for WhatsApp's.
func TestWordsAreKept(t *testing.T) {
	const text = "[13/05/2023, 10:00:00] Zoë: Hello\n" +
		"[13/05/2023, 10:01:00] Seán \"Shay\" Sample: one message only\n" +
		"[13/05/2023, 10:02:00] Zoë: <bed 3>\n[13/05/2023, 10:03:00] Zoë: <bed 3>\n[13/05/2023, 10:04:00] Zoë: <bed 3>\n" +
		"[13/05/2023, 10:05:00] Zoë: \u200e@\u2068Seán\u2069 can you come\n" +
		"[13/05/2023, 10:06:00] Zoë changed the subject to “Choir: altos”\n"
	want := []string{"Zoë: Hello", "Seán \"Shay\" Sample: one message only", "Zoë: <bed 3>", "Zoë: <bed 3>", "Zoë: <bed 3>", "Zoë: @Seán can you come"}
	for _, text := range []string{text, strings.NewReplacer("[", "", ":00]", " -").Replace(text)} {
		if diff := cmp.Diff(want, saidBy(t, chatFile(text), social.Owner{})); diff != "" {
			t.Error(diff)
		}
	}
}
