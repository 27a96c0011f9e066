package takeout

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/member"
)

func TestRootsAndElsewhere(t *testing.T) {
	fsys := fstest.MapFS{}
	for _, name := range []string{
		"w/Takeout/Mail/All.mbox", "w/Takeout/archive_browser.html", "w/Takeout/Ours/a.json", "w/Takeout/Ours/x/b.json", "w/Takeout/odd [1]*/c.json",
		"~2/w/Takeout/Ours/a.json", "note.txt",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte("{}")}
	}
	roots := Roots(fsys, func(dir string, _ []fs.DirEntry) bool { return strings.HasSuffix(dir, "Ours") })
	if diff := cmp.Diff([]string{"w/Takeout/Ours", "~2/w/Takeout/Ours"}, roots); diff != "" {
		t.Fatal(diff)
	}
	x, err := member.List(fsys, []member.Section{{Name: "ours", Files: []string{"ours/a.json"}}, {Name: "others", Quiet: true, Files: Elsewhere(fsys, roots)}})
	if err != nil {
		t.Fatal(err)
	}
	var rest []string
	for _, f := range x.Rest() {
		rest = append(rest, f.Path)
	}
	if len(x.Of("ours")) != 2 || len(x.Of("others")) != 4 || !slices.Equal(rest, []string{"w/Takeout/Ours/x/b.json"}) {
		t.Errorf("ours %v, others %v, rest %v", x.Of("ours"), x.Of("others"), rest)
	}
	if got := Elsewhere(fstest.MapFS{"a.json": {}}, []string{"."}); got != nil {
		t.Errorf("beside the top: %v", got)
	}
}

func TestTime(t *testing.T) {
	want := time.Date(2025, 2, 1, 10, 0, 0, 0, time.UTC)
	for in, want := range map[string]time.Time{
		"2025-02-01T10:00:00Z": want, "2025-02-01T11:00:00+01:00": want, " 2025-02-01 10:00:00 UTC ": want, "2025-02-01T10:00:00.123456+00:00": want.Add(123456 * time.Microsecond),
		"": {}, "0001-01-01T00:00:00Z": {}, "9999-01-01T00:00:00Z": {}, "yesterday": {},
	} {
		if got := Time(in); !got.Equal(want) {
			t.Errorf("%q: %v", in, got)
		}
	}
}

func TestLine(t *testing.T) {
	if got := Line(" a \n\x00b "); got != "a b" {
		t.Errorf("%q", got)
	}
}
