package doctors

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// Tally counts what was found of what was planted.
type Tally struct {
	Doctors               int
	Planted, Found        int // patients and relatives; found are those that are possible at least
	Decoys                int // people who are neither
	DecoysLikely          int
	DecoysPossible        int // those likely not among them
	Several, Joined       int // people with several profiles; joined are those whose profiles are one person
	JoinedWrong           int // persons of the report made of several
	Stories, StoriesFound int // of several posts
	InBand                int // of those found, with a band that a careful reader would give
	StoriesWrong          int // raised and not planted, of several posts
	Misses                []string
}

// Add counts one doctor.
func (t *Tally) Add(d *Doctor, rep *audit.Report) {
	t.Doctors++
	of := map[string]int{}
	for i, p := range d.People {
		for _, key := range p.Profiles {
			of[key] = i
		}
		t.person(d, p, rep.People)
	}
	for _, p := range rep.People {
		seen := map[int]bool{}
		for _, pr := range p.Profiles {
			if i, ok := of[pr.Account.Provider+":"+pr.ID]; ok {
				seen[i] = true
			}
		}
		if len(seen) > 1 {
			t.JoinedWrong++
			t.miss(d, "joined wrongly: %s (%s)", p.Name, strings.Join(p.Joined, "; "))
		}
	}
	t.stories(d, rep.Stories)
}

func (t *Tally) person(d *Doctor, p Planted, people []linkage.Person) {
	var best *linkage.Person
	ids := map[string]bool{}
	for _, key := range p.Profiles {
		found := holder(people, key)
		if found == nil {
			ids[key] = true
			continue
		}
		ids[found.ID] = true
		if best == nil || found.Probability > best.Probability {
			best = found
		}
	}
	band := linkage.Silent
	said := "not in the report"
	if best != nil {
		band, said = best.Band, why(best)
	}
	possible := band == linkage.Likely || band == linkage.Possible
	switch {
	case p.Is != "none":
		t.Planted++
		if possible {
			t.Found++
		} else {
			t.miss(d, "missed: %s, a %s: %s. Said: %s", p.Profiles[0], p.Is, p.Why, said)
		}
		if len(p.Profiles) > 1 {
			t.Several++
			if len(ids) == 1 {
				t.Joined++
			} else {
				t.miss(d, "not joined: %s", strings.Join(p.Profiles, ", "))
			}
		}
	default:
		t.Decoys++
		switch {
		case band == linkage.Likely:
			t.DecoysLikely++
			t.miss(d, "likely, and is not: %s: %s. Said: %s", p.Profiles[0], p.Why, said)
		case possible:
			t.DecoysPossible++
			t.miss(d, "possible, and is not: %s: %s. Said: %s", p.Profiles[0], p.Why, said)
		}
	}
}

func (t *Tally) stories(d *Doctor, found []disclosure.Story) {
	used := map[int]bool{}
	for _, s := range d.Stories {
		t.Stories++
		best, shared := -1, 1
		for i := range found {
			if n := common(&found[i], s.Posts); n > shared {
				best, shared = i, n
			}
		}
		if best < 0 || 2*shared <= len(s.Posts) {
			t.miss(d, "story missed: %v: %s", s.Posts, s.Why)
			continue
		}
		used[best] = true
		t.StoriesFound++
		if slices.Contains(s.Bands, found[best].Band) {
			t.InBand++
		} else {
			t.miss(d, "story of another band: %v: want %v, is %s, K %.2g", s.Posts, s.Bands, found[best].Band, found[best].K)
		}
	}
	for i := range found {
		if len(found[i].Chapters) > 1 && !used[i] && found[i].Band != disclosure.Crowd {
			t.StoriesWrong++
			var words []string
			for _, c := range found[i].Chapters {
				words = append(words, c.ID+" "+c.Words)
			}
			t.miss(d, "no story, and is raised: %s", strings.Join(words, " | "))
		}
	}
}

// common counts the posts that are chapters of the story.
func common(s *disclosure.Story, posts []string) int {
	n := 0
	for i := range s.Chapters {
		if slices.Contains(posts, s.Chapters[i].Account.Provider+":"+s.Chapters[i].ID) {
			n++
		}
	}
	return n
}

func why(p *linkage.Person) string {
	said := fmt.Sprintf("%.2f", p.Probability)
	for _, r := range p.Reasons {
		said += fmt.Sprintf(", %s %+.1f", r.Cue, r.Weight)
	}
	return said
}

func (t *Tally) miss(d *Doctor, format string, args ...any) {
	t.Misses = append(t.Misses, d.Name+": "+fmt.Sprintf(format, args...))
}
