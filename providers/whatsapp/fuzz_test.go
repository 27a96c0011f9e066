package whatsapp

import (
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/probity-audit/probity/social"
)

// FuzzRead reads any bytes as a chat.
func FuzzRead(f *testing.F) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		f.Fatal(err)
	}
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(a.Files[0].Name, a.Files[0].Data)
	}
	f.Add("_chat.txt", []byte("[1/2/23, 10:00:00] a: \u200e<b: c.jpg>\n[1/2/23, 10:00:00] : \n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		fsys := fstest.MapFS{"x.jpg": {Data: []byte("x")}}
		if len(name) < 200 && filepath.IsLocal(name) {
			fsys["WhatsApp "+filepath.Base(name)+".txt"] = &fstest.MapFile{Data: data}
		}
		fsys["_chat.txt"] = &fstest.MapFile{Data: data}
		if _, ok := New().Recognize(fsys); !ok {
			return
		}
		seen := map[string]social.Item{}
		for it, err := range New().Read(t.Context(), fsys, moira) {
			if err != nil {
				t.Fatal(err)
			}
			key := string(it.Kind()) + it.ID()
			if _, ok := seen[key]; ok && it.Post != nil {
				t.Fatalf("two items are %q", key)
			}
			seen[key] = it
			p := it.Post
			if p == nil {
				continue
			}
			for _, s := range []string{p.Text, p.Author.Name, p.Group} {
				if clean(s) != s || !utf8.ValidString(s) {
					t.Fatalf("%q is not plain", s)
				}
			}
			if p.Mine == (p.Author != social.Person{}) || p.Source == "" || !p.Published.IsZero() && p.Published.Year() < firstYear {
				t.Fatalf("%+v", p)
			}
			if p.Answers != nil && p.Answers.Mine && p.Answers.Author != (social.Person{}) {
				t.Fatalf("%+v", p.Answers)
			}
		}
	})
}

// FuzzHeader scans any line, and checks what comes of it.
func FuzzHeader(f *testing.F) {
	for _, s := range []string{"[14/10/2021, 3:34:09\u202fPM] Zoë: a", "20/06/20, 00:08 - Zoë: a", "[2024/10/31\u2009下午3:50:46] b: c", "2019. 01. 20. 11:25 - a", "6/23/17, 12:29:34 PM: x: y",
		"\u0661/\u0662/\u0662\u0660\u0662\u0663، \u0663:\u0660\u0665 م - a: b", "1.2.2024 klo 8.15 - a: b", "IMG-20240304-WA0001.jpg"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if m, d := fileDate(line); m < 0 || m > 12 || d < 0 || d > 31 {
			t.Fatal(m, d)
		}
		h, rest, ok := scan(line)
		if !ok {
			return
		}
		if len(rest) > len(line) || h.clock() < 0 || h.clock() > 23 || h.minute > 59 || h.second > 59 || h.stamp() == "" {
			t.Fatalf("%+v", h)
		}
		for _, o := range []order{dayFirst, monthFirst} {
			if at := h.at(o); !at.IsZero() && (at.Year() < firstYear || at.Location() != time.UTC) {
				t.Fatal(at)
			}
		}
	})
}
