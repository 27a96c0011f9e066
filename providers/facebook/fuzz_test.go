package facebook

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// FuzzRead puts any bytes in the place of a member of a download.
func FuzzRead(f *testing.F) {
	base := fstest.MapFS{}
	for _, name := range []string{"2026", "2019", "encrypted"} {
		for path, file := range load(f, name, "") {
			if strings.HasSuffix(path, ".json") {
				f.Add(path, file.Data)
			}
			if name != "encrypted" {
				base[path] = file
			}
		}
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if !fs.ValidPath(name) || name == "." {
			return // no file can be called so
		}
		fsys := fstest.MapFS{}
		if !strings.Contains(name, "_1.json") || strings.Contains(name, "/") { // else it is an encrypted chat, and alone
			for _, n := range []string{"personal_information/profile_information/profile_information.json", "connections/friends/your_friends.json"} {
				fsys[n] = base[n]
			}
		}
		fsys[name] = &fstest.MapFile{Data: data}
		r, _ := New().Recognize(fsys)
		sound(t, r.Account.Name, r.Layout)
		seen := map[string]bool{}
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err != nil {
				return
			}
			if key := string(it.Kind()) + " " + it.ID(); it.ID() == "" || seen[key] {
				t.Fatalf("%q is empty or comes twice", key)
			} else {
				seen[key] = true
			}
			if p := it.Post; p != nil {
				if !p.Mine && p.Author == (social.Person{}) || p.Mine && p.Author != (social.Person{}) || p.Source == "" {
					t.Fatalf("%+v", p)
				}
				for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
					if ref != nil && (*ref == (social.Ref{}) || ref.Mine && ref.Author != (social.Person{})) {
						t.Fatalf("%+v", ref)
					}
				}
				sound(t, p.Text, p.Author.Name, p.Group)
			}
			if c := it.Connection; c != nil {
				sound(t, c.Name, c.URL)
			}
			if s := it.Setting; s != nil {
				sound(t, s.Key, s.Value)
			}
			if g := it.Gap; g != nil {
				for _, word := range []string{"Zoë", "Quill", "Sample"} {
					if strings.Contains(g.Detail, word) {
						t.Fatalf("a gap names somebody: %q", g.Detail)
					}
				}
			}
		}
	})
}

func sound(t *testing.T, texts ...string) {
	for _, s := range texts {
		if !utf8.ValidString(s) || strings.IndexFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }) >= 0 {
			t.Fatalf("%q is no plain text", s)
		}
	}
}

// FuzzTitle looks for names in any title.
func FuzzTitle(f *testing.F) {
	for _, s := range []string{"Móira Quill commented on Seán Sample's post.", "Móira Quill likes her own photo.", "' ", "Seán Sample’s", " in the group: "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, title string) {
		r := &reader{}
		r.me.add("Móira Quill")
		r.people.add("Seán Sample")
		r.groups.add("Night Owls")
		if ref := r.ref(title); ref != nil && (*ref == (social.Ref{}) || r.me.is(ref.Author.Name)) {
			t.Errorf("%+v", ref)
		}
		r.group(&record{})
		leading(title)
		keyOf(title)
		kebab(title)
	})
}
