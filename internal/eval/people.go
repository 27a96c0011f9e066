package main

import (
	"fmt"
	"os"

	"github.com/probity-audit/probity/internal/eval/doctors"
	"github.com/probity-audit/probity/internal/eval/tally"
)

// together measures what only shows across accounts on the invented doctors of a
// folder.
func together(folder string) ([]section, error) {
	all, err := doctors.Load(os.DirFS(folder))
	if err != nil {
		return nil, err
	}
	var known, fresh doctors.Tally
	for i := range all {
		of := &fresh
		if all[i].Known {
			of = &known
		}
		of.Add(&all[i], all[i].Assess())
	}
	out := tally.Table{{"", "fresh doctors", "doctors looked at while it was made"}}
	row := func(name string, cell func(*doctors.Tally) string) {
		out = append(out, []string{name, cell(&fresh), cell(&known)})
	}
	part := func(n, of int) string { return fmt.Sprintf("%d of %d", n, of) }
	row("doctors", func(t *doctors.Tally) string { return fmt.Sprint(t.Doctors) })
	row("patients and relatives raised as possible or likely", func(t *doctors.Tally) string { return part(t.Found, t.Planted) })
	row("others called likely", func(t *doctors.Tally) string { return part(t.DecoysLikely, t.Decoys) })
	row("others called possible", func(t *doctors.Tally) string { return part(t.DecoysPossible, t.Decoys) })
	row("people on several networks joined", func(t *doctors.Tally) string { return part(t.Joined, t.Several) })
	row("different people joined", func(t *doctors.Tally) string { return fmt.Sprint(t.JoinedWrong) })
	row("stories of several posts raised", func(t *doctors.Tally) string { return part(t.StoriesFound, t.Stories) })
	row("of these, in a band that a careful reader would give", func(t *doctors.Tally) string { return part(t.InBand, t.StoriesFound) })
	row("stories raised that are none", func(t *doctors.Tally) string { return fmt.Sprint(t.StoriesWrong) })
	return []section{{"together", "People, and what posts give away together", out}}, nil
}
