package picture

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// install puts a program named tesseract, a shell script, alone on the path.
func install(t *testing.T, script string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the stand-in for tesseract is a shell script")
	}
	dir := t.TempDir()
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	if err := os.WriteFile(filepath.Join(dir, "tesseract"), []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
}

// speaks stands in for tesseract: what it reads is what it says, in one word.
const speaks = `
if [ "$1" = --list-langs ]; then printf 'List of available languages (3):\nosd\neng\ngle\n'; exit 0; fi
[ "$1 $2 $3 $4" = "stdin stdout -l eng+gle" ] || exit 1
[ "$OMP_THREAD_LIMIT" = 1 ] || exit 1
printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
printf '5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96.5\tWard\n'
printf '5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t12\tleaves\n'
printf '5\t1\t1\t1\t2\t1\t0\t0\t9\t9\t91\t'; cat | tail -c 5; printf '\n'
`

func TestText(t *testing.T) {
	for _, tt := range []struct{ table, want string }{
		{"", ""},
		{"level\tpage_num\n", ""},
		{"5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\tBed\n5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t96\t4\r\n5\t1\t1\t1\t2\t1\t0\t0\t9\t9\t96\tRoom\n", "Bed 4\nRoom"},
		{"5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\t病\n5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t96\t房\n5\t1\t1\t1\t1\t3\t0\t0\t9\t9\t96\t7A\n", "病房 7A"},
		{"5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t-1\tno\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\tx\tno\n4\t1\t1\t1\t1\t1\t0\t0\t9\t9\t99\tno\n", ""},
		{"5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\ta\x00b\xff\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\t   \n", "ab\ufffd"},
	} {
		if got := text([]byte(tt.table)); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.table, got, tt.want)
		}
	}
	long := text([]byte(strings.Repeat("5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96\tkettle\n", 5000)))
	if len(long) > 2*maxText || len(long) < maxText/2 {
		t.Errorf("%d bytes are kept", len(long))
	}
}

// TestTesseract reads a drawn picture with the program itself.
func TestTesseract(t *testing.T) {
	words, err := find(t.Context())
	if err != nil {
		const missing = "TESSERACT IS NOT INSTALLED: reading words with the program itself was not tried; apt install tesseract-ocr"
		if os.Getenv("PROBITY_NEED_TESSERACT") != "" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	got, err := words.read(t.Context(), bytes.NewReader(written(t, "HEAL THE HALL", 6)))
	if err != nil || got != "HEAL THE HALL" {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := words.read(t.Context(), strings.NewReader("not a picture")); err != errWords || got != "" {
		t.Errorf("of no picture: %q, %v", got, err)
	}
	fsys := fstest.MapFS{"a.png": {Data: written(t, "HEAL THE HALL", 6)}}
	items := gather(t, fsys, Options{OCR: true}, post("1", "a.png"))
	if len(items) != 1 || items[0].Post.Media[0].Text != "HEAL THE HALL" {
		t.Errorf("%+v", items)
	}
}

func TestFind(t *testing.T) {
	install(t, "exit 1\n")
	if _, err := find(t.Context()); err != errLanguages {
		t.Errorf("a program that fails: %v", err)
	}
	install(t, "echo deu\n")
	if _, err := find(t.Context()); err != errLanguages {
		t.Errorf("a program without English: %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := find(t.Context()); err != errAbsent {
		t.Errorf("no program: %v", err)
	}
}

func post(id string, paths ...string) social.Item {
	p := &social.Post{ID: id, Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Source: "posts.json"}
	for _, name := range paths {
		p.Media = append(p.Media, social.Media{Type: "photo", Path: name})
	}
	return social.Item{Post: p}
}
