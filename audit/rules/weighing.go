package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// weighing adds up what in a text speaks for a finding, and keeps the cues. The
// points are small whole numbers; each rule says how many it wants.
type weighing struct {
	text   *reading.Reading
	points int
	cues   []reading.Cue
}

// add gives points once if a cue of any of the classes stands in the text
// outside quotation marks, and reports whether one does.
func (w *weighing) add(points int, classes ...string) bool {
	c, ok := spoken(w.text, classes...)
	if ok {
		w.points += points
		w.cues = append(w.cues, c)
	}
	return ok
}

// spoken returns the first cue of the classes that is the writer's own words.
func spoken(r *reading.Reading, classes ...string) (reading.Cue, bool) {
	for _, class := range classes {
		for c := range r.Cues(class) {
			if !c.Quoted {
				return c, true
			}
		}
	}
	return reading.Cue{}, false
}

// spokenCount returns how many cues of the classes are the writer's own words.
func spokenCount(r *reading.Reading, classes ...string) int {
	n := 0
	for _, class := range classes {
		for c := range r.Cues(class) {
			if !c.Quoted {
				n++
			}
		}
	}
	return n
}

// hasLink reports whether the post carries an address that a reader can follow.
func hasLink(p *audit.Pass) bool {
	if p.Post != nil && len(p.Post.Links) > 0 {
		return true
	}
	for _, t := range p.Text.Tokens {
		if t.Is(reading.Address) {
			return true
		}
	}
	return false
}

// asks reports whether the words end in a question.
func asks(r *reading.Reading) bool {
	return r != nil && strings.HasSuffix(strings.TrimRight(r.Text, " \n\"'”’)"), "?")
}

// mineOf reports whether the item is the owner's own post with words in it.
func mineOf(p *audit.Pass) bool { return p.Post != nil && p.Post.Mine && p.Text != nil }

// toOne reports whether the post speaks to one person rather than to everybody.
func toOne(p *audit.Pass) bool {
	switch p.Post.Kind {
	case social.KindReply, social.KindComment:
		return p.Re != nil
	case social.KindMessage:
		return p.Re != nil || p.Post.Audience == social.AudienceDirect
	}
	return false
}
