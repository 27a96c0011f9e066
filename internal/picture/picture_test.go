package picture

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

func gather(t *testing.T, fsys fs.FS, opt Options, items ...social.Item) (out []social.Item) {
	t.Helper()
	for it, err := range Read(t.Context(), fsys, social.Literal(items...), opt) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, it)
	}
	return out
}

func gaps(items []social.Item) map[string]int {
	out := map[string]int{}
	for _, it := range items {
		if it.Gap != nil {
			out[it.ID()] = it.Gap.Count
		}
	}
	return out
}

func TestRead(t *testing.T) {
	when := time.Date(2024, 6, 1, 10, 30, 0, 0, time.UTC)
	data := jpeg(exif([]field{text8(0x9003, "2024:06:01 10:30:00")}, limerick()))
	fsys := fstest.MapFS{"media/a.JPG": {Data: data}, "media/b.jpg": {Data: []byte("not a picture")}, "media/c.mp4": {Data: []byte("film")}, "a.pdf": {Data: []byte("paper")}}
	own := post("1", "media/a.JPG", "media/b.jpg", "media/c.mp4", "a.pdf", "media/gone.jpg", "../out.jpg", "")
	theirs, like, told := post("2", "media/a.JPG"), post("3", "media/a.JPG"), post("4", "media/a.JPG")
	theirs.Post.Mine, theirs.Post.Author = false, social.Person{Name: "Zoë"}
	like.Post.Kind = social.KindLike
	town := &social.Place{Name: "Ennis"}
	told.Post.Media[0].Place, told.Post.Media[0].Taken = town, when.AddDate(-1, 0, 0)
	gap := social.Item{Gap: &social.Gap{Section: "other", Reason: social.ReasonFailed}}
	items := gather(t, fsys, Options{}, own, theirs, gap, like, told)

	if m := items[0].Post.Media[0]; !m.Place.Exact() || *m.Place.Lat != 52.66 || *m.Place.Lon != -8.62 || !m.Taken.Equal(when) || m.Text != "" {
		t.Errorf("%+v", m)
	}
	for i, m := range items[0].Post.Media[1:] {
		if m.Place != nil || !m.Taken.IsZero() {
			t.Errorf("%d: %+v", i+1, m)
		}
	}
	if own.Post.Media[0].Place != nil {
		t.Error("the item that was given has been changed")
	}
	for i, want := range []social.Item{theirs, gap, like, told} {
		if diff := cmp.Diff(want, items[i+1]); diff != "" {
			t.Errorf("item %d: %s", i+1, diff)
		}
	}
	want := map[string]int{"other:failed": 0, "words in pictures:not-read": 4, "place and time in pictures:failed": 2, "films:not-read": 1}
	if diff := cmp.Diff(want, gaps(items)); diff != "" {
		t.Error(diff)
	}
	for _, it := range items {
		if it.Gap != nil && strings.Contains(it.Gap.Detail, "media") {
			t.Errorf("a gap names a file: %s", it.Gap.Detail)
		}
	}
	if got := gather(t, fsys, Options{OCR: true}, gap); len(got) != 1 {
		t.Errorf("without pictures: %v", got)
	}
}

func TestReadWords(t *testing.T) {
	install(t, speaks)
	fsys := fstest.MapFS{"small.png": {Data: written(t, "", 1)}}
	items := []social.Item{post("tiny", "small.png")}
	for i := range 150 {
		name := fmt.Sprintf("%03d.jpg", i)
		fsys[name] = &fstest.MapFile{Data: append(jpeg(exif(nil, nil)), fmt.Sprintf("no%03d", i)...)}
		if i%10 == 9 {
			delete(fsys, name)
		}
		items = append(items, post(name, name), social.Item{Setting: &social.Setting{Key: name}})
	}
	got := gather(t, fsys, Options{OCR: true}, items...)
	if len(got) != len(items)+2 {
		t.Fatalf("%d items of %d", len(got), len(items))
	}
	for i, it := range items {
		if got[i].ID() != it.ID() {
			t.Fatalf("item %d is %s, want %s", i, got[i].ID(), it.ID())
		}
		if it.Post == nil || it.Post.ID == "tiny" {
			continue
		}
		n := strings.TrimSuffix(it.Post.ID, ".jpg")
		want := "Ward\nno" + n
		if strings.HasSuffix(n, "9") {
			want = ""
		}
		if text := got[i].Post.Media[0].Text; text != want {
			t.Errorf("%s: %q", it.Post.ID, text)
		}
	}
	if diff := cmp.Diff(map[string]int{"words in pictures:failed": 15, "place and time in pictures:failed": 15}, gaps(got)); diff != "" {
		t.Error(diff)
	}
}

func TestReadWithoutProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	got := gather(t, fstest.MapFS{"a.jpg": {Data: jpeg(exif(nil, limerick()))}}, Options{OCR: true}, post("1", "a.jpg"))
	if len(got) != 2 || got[0].Post.Media[0].Place == nil || got[1].Gap.Reason != social.ReasonFailed || got[1].Gap.Count != 1 ||
		!strings.Contains(got[1].Gap.Detail, "apt install tesseract-ocr") || !strings.Contains(got[1].Gap.Detail, "brew install tesseract") {
		t.Errorf("%+v", got)
	}
}

// TestReadStops ends the reading in every way, while the program hangs: nothing
// may go on behind it.
func TestReadStops(t *testing.T) {
	install(t, `[ "$1" = --list-langs ] && echo eng && exit 0
exec sleep 60
`)
	fsys := fstest.MapFS{"a.jpg": {Data: jpeg(exif(nil, nil))}}
	broken := errors.New("the source ended")
	source := func(end error) iter.Seq2[social.Item, error] {
		return func(yield func(social.Item, error) bool) {
			if !yield(social.Item{Setting: &social.Setting{Key: "first"}}, nil) {
				return
			}
			for range 5 {
				if !yield(post("1", "a.jpg"), nil) {
					return
				}
			}
			if end != nil {
				yield(social.Item{}, end)
			}
		}
	}
	before := runtime.NumGoroutine()
	start := time.Now()
	for range Read(t.Context(), fsys, source(nil), Options{OCR: true}) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	n := 0
	for _, err := range Read(ctx, fsys, source(nil), Options{OCR: true}) {
		time.AfterFunc(50*time.Millisecond, cancel)
		last = err
		n++
	}
	if !errors.Is(last, context.Canceled) || n != 2 {
		t.Errorf("cancelled: %v after %d", last, n)
	}
	for _, err := range Read(ctx, fsys, source(nil), Options{OCR: true}) {
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("cancelled before: %v", last)
	}
	n = 0
	for _, err := range Read(t.Context(), fsys, source(broken), Options{}) {
		last = err
		n++
	}
	if last != broken || n != 7 {
		t.Errorf("the source failed: %v after %d", last, n)
	}
	if time.Since(start) > 10*time.Second {
		t.Error("a program that hangs was waited for")
	}
	for end := time.Now().Add(5 * time.Second); runtime.NumGoroutine() > before && time.Now().Before(end); {
		runtime.Gosched()
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines before, %d after", before, after)
	}
}
