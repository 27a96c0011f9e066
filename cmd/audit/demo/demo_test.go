package demo

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"iter"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers/mastodon"
	"github.com/probity-audit/probity/providers/x"
	"github.com/probity-audit/probity/social"
)

func TestOwner(t *testing.T) {
	o := Owner()
	if o.Name == "" || o.Town == "" || o.ListSize == 0 || len(o.Interests) == 0 || len(o.Handles) != 2 {
		t.Errorf("Owner() = %+v, want a doctor with name, town, list, interests and two handles", o)
	}
}

// TestManifest checks that the manifest lists every file, and counts what is in it.
func TestManifest(t *testing.T) {
	var m struct {
		ArchiveInfo struct {
			SizeBytes string `json:"sizeBytes"`
		} `json:"archiveInfo"`
		DataTypes map[string]struct {
			Files []struct {
				FileName, GlobalName, Count string
			} `json:"files"`
		} `json:"dataTypes"`
	}
	_, manifest := script(t, "data/manifest.js")
	if err := json.Unmarshal(manifest, &m); err != nil {
		t.Fatal(err)
	}
	listed := []string{"data/manifest.js"}
	for kind, d := range m.DataTypes {
		for _, f := range d.Files {
			listed = append(listed, f.FileName)
			variable, list := script(t, f.FileName)
			if variable != "window."+f.GlobalName {
				t.Errorf("%s begins with %s, the manifest says %s", f.FileName, variable, f.GlobalName)
			}
			var elements []json.RawMessage
			if err := json.Unmarshal(list, &elements); err != nil {
				t.Errorf("%s: %v", f.FileName, err)
			}
			if got := strconv.Itoa(len(elements)); got != f.Count {
				t.Errorf("%s (%s) holds %s elements, the manifest says %s", f.FileName, kind, got, f.Count)
			}
		}
	}
	there, err := fs.Glob(X(), "data/*.js")
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(listed)
	if d := cmp.Diff(there, listed); d != "" {
		t.Errorf("files and manifest differ (-there +listed):\n%s", d)
	}
	size := 0
	err = fs.WalkDir(X(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Base(name) != "manifest.js" && path.Ext(name) != ".txt" {
			info, _ := d.Info()
			size += int(info.Size())
		}
		return err
	})
	if err != nil || strconv.Itoa(size) != m.ArchiveInfo.SizeBytes {
		t.Errorf("files have %d bytes (%v), the manifest says %s", size, err, m.ArchiveInfo.SizeBytes)
	}
}

// script splits "variable = value".
func script(t *testing.T, name string) (variable string, value []byte) {
	t.Helper()
	b, err := fs.ReadFile(X(), name)
	if err != nil {
		t.Fatal(err)
	}
	before, value, ok := bytes.Cut(b, []byte(" = "))
	if !ok {
		t.Fatalf("%s has no variable in front", name)
	}
	return string(before), value
}

// expected is a line of expected.jsonl.
type expected struct {
	Network, ID, Kind, Severity, Why string
	Areas, Also                      []string
	NearMiss                         []string `json:"near_miss"`
}

func readExpected(t *testing.T) []expected {
	t.Helper()
	b, err := os.ReadFile("expected.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all []expected
	for line := range bytes.Lines(b) {
		var e expected
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// items reads both exports with the providers that users have.
func items(t *testing.T) map[string]map[string]social.Item {
	t.Helper()
	all := map[string]map[string]social.Item{}
	for network, seq := range map[string]iter.Seq2[social.Item, error]{
		"x":        x.New().Read(t.Context(), X(), Owner()),
		"mastodon": mastodon.New().Read(t.Context(), Mastodon(), Owner()),
	} {
		all[network] = map[string]social.Item{}
		for it, err := range seq {
			if err != nil {
				t.Fatalf("%s: %v", network, err)
			}
			all[network][it.ID()] = it
		}
	}
	return all
}

// TestExpected checks that every expectation is about an item that a provider
// yields, that all areas are shown, and that most posts are nothing to speak of.
func TestExpected(t *testing.T) {
	all := items(t)
	posts, arguable := 0, 0
	for _, network := range all {
		for _, it := range network {
			if p := it.Post; p != nil && p.Mine && p.Kind != social.KindLike && p.Kind != social.KindMessage {
				posts++
			}
		}
	}
	shown, near := map[string]int{}, map[string]int{}
	seen := map[string]bool{}
	for _, e := range readExpected(t) {
		it, ok := all[e.Network][e.ID]
		kind := string(it.Kind())
		if !ok || kind != e.Kind {
			t.Errorf("%s %s is a %q, want a %q (%s)", e.Network, e.ID, kind, e.Kind, e.Why)
		}
		if key := e.Network + "/" + e.ID; seen[key] {
			t.Errorf("%s is there twice", key)
		} else {
			seen[key] = true
		}
		if (e.Severity == "none") != (len(e.Areas) == 0) || e.Why == "" {
			t.Errorf("%s %s: areas %q, severity %q and reason %q do not fit", e.Network, e.ID, e.Areas, e.Severity, e.Why)
		}
		for _, area := range slices.Concat(e.Areas, e.Also, e.NearMiss) {
			if !slices.Contains(audit.Areas(), audit.Area(area)) {
				t.Errorf("%s %s: no area is called %q", e.Network, e.ID, area)
			}
		}
		for _, area := range e.Areas {
			shown[area]++
		}
		for _, area := range e.NearMiss {
			near[area]++
		}
		if p := it.Post; p != nil && p.Kind != social.KindMessage && len(e.Areas) > 0 {
			arguable++
		}
	}
	for _, area := range audit.Areas() {
		// X has no reviews; a reply that behaves like one is told as a patient's story.
		if shown[string(area)] == 0 && area != audit.ReviewReply {
			t.Errorf("nothing shows %s", area)
		}
		if near[string(area)] == 0 {
			t.Errorf("nothing looks like %s without being it", area)
		}
	}
	if rate := float64(arguable) / float64(posts); rate < 0.02 || rate > 0.04 {
		t.Errorf("%d of %d posts are arguable, want 2 to 4 in a hundred", arguable, posts)
	}
}

// TestNothingUnread checks that the demo's exports fit their readers: what could
// not be read is only what the network never gives, or what is left out on purpose.
func TestNothingUnread(t *testing.T) {
	for network, all := range items(t) {
		for _, it := range all {
			if g := it.Gap; g != nil && g.Reason == social.ReasonFailed && !strings.Contains(g.Detail, "Not read: ") {
				t.Errorf("%s: %s: %s", network, g.Section, g.Detail)
			}
			if p := it.Post; p != nil {
				for _, m := range p.Media {
					if m.Path == "" {
						t.Errorf("%s %s: a picture is not in the export", network, p.ID)
					}
				}
			}
		}
	}
}
