package corpus

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
)

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.jsonl", `{"id":"a1-7","kind":"dm","mine":false,"text":"Hello","labels":["boundary"],"severity":"low","pair":"p"}`+"\n\n"+`{"id":"a2-1","kind":"bio","text":"GP","labels":[],"severity":"none","hard_negative_for":["name-disclosure"]}`+"\n")
	texts, err := Load(good)
	if err != nil || len(texts) != 2 {
		t.Fatalf("%d texts, %v", len(texts), err)
	}
	if a := texts[0]; a.Author != "a1" || a.Pair != "p" || !slices.Equal(a.Labels, []string{"boundary"}) || a.Profile {
		t.Errorf("the first is %+v", a)
	}
	if b := texts[1]; !b.Profile || !slices.Equal(b.HardFor, []string{"name-disclosure"}) {
		t.Errorf("the second is %+v", b)
	}
	for name, text := range map[string]string{"cut.jsonl": `{"id":"a1-7","text":`, "kind.jsonl": `{"id":"a1-7","kind":"sonnet","text":"a"}`} {
		if _, err := Load(write(name, "\n"+text)); err == nil || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := Load(filepath.Join(dir, "none-*.jsonl")); err == nil {
		t.Error("nothing to load is no error")
	}
}

// A mistake in the labels would be learned.
func TestLabels(t *testing.T) {
	texts, err := Load("*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	areas := audit.Areas()
	seen := map[string]bool{}
	twice := 0
	for i := range texts {
		c := &texts[i]
		var words string
		for it := range c.Snapshot.Items {
			if it.Post != nil {
				words = it.Post.Text
			} else if c.Profile && it.Profile != nil {
				words = it.Profile.Bio
			}
		}
		if (c.Severity == "none") != (len(c.Labels) == 0) || words == "" || c.Author == "" {
			t.Errorf("%s: severity %s, labels %v, hard for %v: %q", c.Author, c.Severity, c.Labels, c.HardFor, words)
		}
		for _, l := range append(slices.Clone(c.Labels), c.HardFor...) {
			if !slices.Contains(areas, audit.Area(l)) {
				t.Errorf("%s: no area is called %s", c.Author, l)
			}
		}
		if _, err := audit.ParseSeverity(c.Severity); err != nil && c.Severity != "none" {
			t.Errorf("%s: %v", c.Author, err)
		}
		if seen[words] && len(words) > 40 { // the same few words may answer two things
			twice++
		}
		seen[words] = true
	}
	if len(texts) < 9000 || twice > len(texts)/200 {
		t.Errorf("%d texts, %d of them written twice", len(texts), twice)
	}
}

func TestExamples(t *testing.T) {
	all := rules.All()
	texts := Examples(all)
	hits := 0
	for i := range texts {
		c := &texts[i]
		if c.Only == "" || len(c.Labels) > 0 && !slices.Equal(c.Labels, []string{c.Only}) {
			t.Errorf("labels %v of an example of %s", c.Labels, c.Only)
		}
		if len(c.Labels) > 0 {
			hits++
		}
		if c.Snapshot == nil {
			t.Error("an example without a text")
		}
	}
	if hits < 4*30 || len(texts) < 3*hits/2 {
		t.Errorf("%d hits among %d examples", hits, len(texts))
	}
}
