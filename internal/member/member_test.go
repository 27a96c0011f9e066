package member

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

var sections = []Section{
	{Name: "posts", Kinds: []social.Kind{social.KindPost}, Files: []string{"posts/your_posts_*.json", "posts.json"}, Usual: true},
	{Name: "friends", Kinds: []social.Kind{social.KindConnection}, Files: []string{"who_you_ve_followed.json"}, Usual: true},
	{Name: "advertising", Files: []string{"ads_information/..."}, NotRead: "What was shown to you."},
	{Name: "pages", Files: []string{"index.html"}, Quiet: true},
}

func list(t *testing.T, names ...string) *Index {
	t.Helper()
	fsys := fstest.MapFS{}
	for _, n := range names {
		fsys[n] = &fstest.MapFile{Data: []byte("x")}
	}
	x, err := List(fsys, sections)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func paths(files []File) (out []string) {
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}

func TestOf(t *testing.T) {
	x := list(t, "a/posts/your_posts_10.json", "a/posts/your_posts_2.json", "~2/a/posts/Your_Posts_2.json", "b/who_you\u2019ve_followed.json",
		"ads_information/deep/er/ad.json", "xposts.json", "index.html", "posts/media/1.jpg")
	for section, want := range map[string][]string{
		"posts":       {"a/posts/your_posts_2.json", "a/posts/your_posts_10.json", "~2/a/posts/Your_Posts_2.json"},
		"friends":     {"b/who_you\u2019ve_followed.json"},
		"advertising": {"ads_information/deep/er/ad.json"},
		"pages":       {"index.html"},
	} {
		if diff := cmp.Diff(want, paths(x.Of(section))); diff != "" {
			t.Errorf("%s: %s", section, diff)
		}
	}
	if diff := cmp.Diff([]string{"xposts.json"}, paths(x.Rest())); diff != "" || x.Known() != 5 {
		t.Error(diff, x.Known())
	}
}

func TestClaim(t *testing.T) {
	x := list(t, "posts.json", "renamed.json", "other.bin")
	x.Claim("renamed.json", "posts")
	x.Claim("not there", "posts")
	x.Claim("posts.json", "friends") // known by its name
	if diff := cmp.Diff([][]string{{"posts.json", "renamed.json"}, nil, {"other.bin"}}, [][]string{paths(x.Of("posts")), paths(x.Of("friends")), paths(x.Rest())}); diff != "" {
		t.Error(diff)
	}
}

func TestMedia(t *testing.T) {
	x := list(t, "wrapped/posts/media/1.jpg", "stories/media/1.jpg", "film.MP4")
	for ref, want := range map[string]string{
		"your_activity/posts/media/1.jpg": "wrapped/posts/media/1.jpg",
		"stories/media/1.JPG":             "stories/media/1.jpg",
		"./film.mp4":                      "film.MP4",
		"wherever/it/was/film.mp4":        "film.MP4",
		"elsewhere/1.jpg":                 "",
		"1.jpg":                           "stories/media/1.jpg",
		"posts/media/2.jpg":               "",
		"":                                "",
	} {
		if got := x.Media(ref); got != want {
			t.Errorf("%q: %q, want %q", ref, got, want)
		}
	}
}

func TestLiteral(t *testing.T) {
	const name = `A/b*[c]?\d.csv`
	fsys := fstest.MapFS{name: {Data: []byte("x")}, `A/bx[c]y\d.csv`: {Data: []byte("x")}}
	x, err := List(fsys, []Section{{Name: "one", Files: []string{Literal(name)}}})
	if diff := cmp.Diff([]string{name}, paths(x.Of("one"))); diff != "" || err != nil {
		t.Error(err, diff)
	}
}

func TestGaps(t *testing.T) {
	x := list(t, "posts.json", "ads_information/a.json", "ads_information/b.json", "strange.bin", "empty/no-data.txt", "index.html", "1.jpg")
	x.Failed("posts", 2)
	x.Broken("posts", "ends in the middle")
	got := map[string]social.Gap{}
	for _, g := range x.Gaps() {
		if g.Detail == "" {
			t.Errorf("%s has no detail", g.Section)
		}
		g.Detail, g.Kinds = "", nil
		got[g.Section] = g
	}
	want := map[string]social.Gap{
		"posts":                    {Section: "posts", Reason: social.ReasonFailed, Count: 2},
		"friends":                  {Section: "friends", Reason: social.ReasonNotInExport},
		"advertising":              {Section: "advertising", Reason: social.ReasonNotRead, Count: 2},
		"files that are not known": {Section: "files that are not known", Reason: social.ReasonNotRead, Count: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzFold(f *testing.F) {
	f.Add("~2/A'b\u00a0c/D.json", "a10", "a9")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if one := Fold(a); a != "" && len(one) > 0 && one[0] != '~' && Fold(one) != one {
			t.Errorf("%q folds to %q and then %q", a, one, Fold(one))
		}
		if natural(a, b) != -natural(b, a) {
			t.Errorf("%q and %q do not compare both ways", a, b)
		}
		if natural(a, b) < 0 && natural(b, c) < 0 && natural(a, c) >= 0 {
			t.Errorf("%q, %q and %q are in a circle", a, b, c)
		}
	})
}
