package meta

import (
	"context"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

func TestValues(t *testing.T) {
	fsys := fstest.MapFS{"a/x_1.json": {Data: []byte(`[1,2]`)}, "a/x_2.json": {Data: []byte(`{"k":[3],"l":4}`)}, "a/x_3.json": {Data: []byte(`[5,`)}}
	index, err := member.List(fsys, []member.Section{{Name: "x", Files: []string{"x_*.json"}}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for source, v := range values(t.Context(), fsys, index, "x", Lists) {
		got = append(got, source+" "+string(v.JSON))
	}
	want := []string{"a/x_1.json 1", "a/x_1.json 2", "a/x_2.json 3", "a/x_2.json 4", "a/x_3.json 5"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if gaps := index.Gaps(); len(gaps) != 1 || gaps[0].Reason != social.ReasonFailed {
		t.Errorf("%+v", gaps)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for range values(ctx, fsys, index, "x", Lists) {
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("%d values after the end", n-1)
	}
}

func TestNamed(t *testing.T) {
	day := time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
	for path, want := range map[string]string{
		"instagram-dr.moira_1-2026-05-04-Ab12Cd/media/1.jpg": "dr.moira_1",
		"x/Instagram-Moira-2026-05-04-Ab/y":                  "moira",
		"instagram-moira-2026-05-04":                         "moira",
		"facebook-moira-2026-05-04-Ab/y":                     "",
		"instagram-moira/2026-05-04":                         "",
		"instagram-2026-05-04":                               "",
		"your_instagram_activity/media/posts_1.json":         "",
	} {
		got, made := Named("instagram", path)
		if got != want || (want != "") != made.Equal(day) {
			t.Errorf("%s: %q, %v", path, got, made)
		}
	}
}

func TestMentions(t *testing.T) {
	for text, want := range map[string][]social.Person{
		"with @zoe.placeholder.": {{Handle: "zoe.placeholder"}},
		"m@example.org, @@x, @ ": {{Handle: "x"}},
		"@a @a (@b)":             {{Handle: "a"}, {Handle: "b"}},
		"":                       nil,
	} {
		if diff := cmp.Diff(want, Mentions(text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}
