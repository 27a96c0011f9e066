package providertest

import (
	"io/fs"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// Survives reads what may be anything at all: reading must end, and what comes out
// of it must be fit to be kept. It asks less than [Check], since a text in noise
// may look like markup, and a date like none.
func Survives(t *testing.T, p Exporter, fsys fs.FS, owner social.Owner) {
	t.Helper()
	p.Recognize(fsys)
	seen := map[string]bool{}
	for it, err := range p.Read(t.Context(), fsys, owner) {
		if err != nil {
			return
		}
		key := string(it.Kind()) + " " + it.ID()
		if seen[key] || it.ID() == "" {
			t.Errorf("%s is there twice, or has no name", key)
		}
		seen[key] = true
		p := it.Post
		if p == nil {
			continue
		}
		if p.Source == "" || p.Mine == (p.Author != social.Person{}) || p.ID != social.Plain(p.ID) || !utf8.ValidString(p.Text) {
			t.Errorf("%+v", p)
		}
		if !p.Published.IsZero() && p.Published.Location() != time.UTC {
			t.Errorf("not in UTC: %v", p.Published)
		}
		for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
			if ref != nil && (*ref == (social.Ref{}) || ref.Mine && ref.Author != (social.Person{})) {
				t.Errorf("a reference points at nothing, or at the owner as somebody else: %+v", ref)
			}
		}
	}
}
