package mastodon

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/social"
)

// archived is an archive of moira's with posts that are given as "number:day:words".
func archived(actor, name string, posts ...string) fstest.MapFS {
	var items []string
	for _, p := range posts {
		f := strings.SplitN(p, ":", 3)
		items = append(items, fmt.Sprintf(`{"type":"Create","id":"%[1]s/statuses/%[2]s/activity","actor":"%[1]s","object":{"id":"%[1]s/statuses/%[2]s","type":"Note",`+
			`"attributedTo":"%[1]s","published":"2024-05-%[3]sT10:00:00Z","to":[],"cc":[],"content":"<p>%[4]s</p>"}}`, actor, f[0], f[1], f[2]))
	}
	collection := func(items ...string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`{"type":"OrderedCollection","orderedItems":[` + strings.Join(items, ",") + `]}`)}
	}
	return fstest.MapFS{
		"actor.json":  {Data: []byte("\ufeff" + `{"id":"` + actor + `","type":"Person","preferredUsername":"moira","name":"` + name + `"}`)},
		"outbox.json": collection(items...),
		"likes.json":  collection(`"https://other.example/1"`, fmt.Sprintf(`"https://other.example/%d"`, len(posts)+5)),
	}
}

// What one archive has and the other has not is read, in whichever order they are
// given, and what both have once, as the newer says it.
func TestArchivesOfTwoYears(t *testing.T) {
	const moira = "https://mast.example/users/moira"
	older := archived(moira, "Older", "1:01:same", "2:02:deleted since", "3:03:before the edit")
	newer := archived(moira, "Newer", "1:01:same", "3:03:after the edit", "4:04:new", "5:05:newest")
	other := archived("https://mast.example/users/nora", "Nora", "9:09:of somebody else")
	for _, parts := range [][]fstest.MapFS{{older, newer}, {newer, older}} {
		both, err := archive.Union(parts[0], parts[1])
		if err != nil {
			t.Fatal(err)
		}
		items := readFS(t, both)
		for id, want := range map[string]string{"1": "same", "2": "deleted since", "3": "after the edit", "4": "new", "5": "newest"} {
			if p := items["message "+id].Post; p == nil || p.Text != want {
				t.Errorf("%s: %+v", id, p)
			}
		}
		likes, names := 0, ""
		for _, it := range items {
			if it.Post != nil && it.Kind() == "like" {
				likes++
			}
			if it.Profile != nil {
				names += it.Profile.Name
			}
		}
		if likes != 3 || names != "Newer" {
			t.Errorf("%d likes of %q", likes, names)
		}
	}
	both, err := archive.Union(newer, other)
	if err != nil {
		t.Fatal(err)
	}
	said := false
	for it, err := range New().Read(t.Context(), both, social.Owner{}) {
		said = said || err == nil && it.Gap != nil && it.Gap.Section == "posts of another account"
	}
	if !said {
		t.Error("an outbox that is not read is not told of")
	}
}
