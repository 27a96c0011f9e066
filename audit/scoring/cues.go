package scoring

import (
	"math/bits"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// mostTogether is how many classes of one sentence are looked at in pairs, so
// that no sentence costs more than it is long.
const mostTogether = 24

// cues adds the classes that stand in a text: spoken, quoted, denied, twice, and
// in pairs in one sentence.
func (x *Extractor) cues(r *reading.Reading, as string) {
	if r == nil {
		return
	}
	x.seen.clear()
	x.classes = x.classes[:0]
	sentence := 0
	for _, c := range r.All() {
		if c.Sentence != sentence {
			x.together()
			x.classes, sentence = x.classes[:0], c.Sentence
		}
		name := seedCue.text(c.Class)
		if c.Quoted {
			if x.seen.fresh(name, seenQuoted) {
				x.add(BlockCues, name.byte('q'), c.First, c.Last)
			}
			continue
		}
		if x.seen.fresh(name, seenOnce) {
			x.add(BlockCues, name, c.First, c.Last)
			if as != "" {
				x.add(BlockCues, name.text(as), c.First, c.Last)
			}
		} else if x.seen.fresh(name, seenTwice) {
			x.add(BlockCues, name.byte('2'), c.First, c.Last)
		}
		if r.Negated(c) && x.seen.fresh(name, seenDenied) {
			x.add(BlockCues, name.byte('n'), c.First, c.Last)
		}
		if acts(c.Class) {
			x.add(BlockCues, name.byte('s').byte(byte(r.Subject(c))), c.First, c.Last)
		}
		if telling(c.Class) && len(x.classes) < mostTogether && (len(x.classes) == 0 || x.classes[len(x.classes)-1] != name) {
			x.classes = append(x.classes, name)
		}
	}
	x.together()
}

// together adds the pairs of the classes of one sentence.
func (x *Extractor) together() {
	for i, a := range x.classes {
		for _, b := range x.classes[i+1:] {
			if a > b {
				a, b = b, a
			}
			if a != b {
				x.add(BlockCues, seedPair.with(a).with(b), -1, -1)
			}
		}
	}
}

// telling leaves out of pairs the classes that only help to find names.
func telling(class string) bool {
	switch class {
	case "common-word", "nickname", "number-word", "not-a-name", "given-name", "given-name-word", "surname", reading.ClassFirstName:
		return false
	}
	return true
}

// acts reports whether it matters who does what a class says.
func acts(class string) bool {
	switch class {
	case "clinical-act", "clinical-tell", "patient-did", "insult", "drink", "intoxicated", "unlawful", "drug-misuse":
		return true
	}
	return false
}

// clauses adds who does what to whom, and what the text tells as a whole.
func (x *Extractor) clauses(r *reading.Reading) {
	if r == nil {
		return
	}
	for _, c := range r.Clauses() {
		if c.Mode == reading.ModeQuoted {
			continue
		}
		actor, act, affected, mode, time := byte(c.Actor), byte(c.Act), byte(c.Affected), byte(c.Mode), byte(c.Time)
		x.add(BlockCues, seedClause.byte(1).byte(actor).byte(act), c.First, c.Last)
		x.add(BlockCues, seedClause.byte(2).byte(act).byte(affected), c.First, c.Last)
		x.add(BlockCues, seedClause.byte(3).byte(actor).byte(act).byte(affected), c.First, c.Last)
		x.add(BlockCues, seedClause.byte(4).byte(act).byte(mode), c.First, c.Last)
		x.add(BlockCues, seedClause.byte(5).byte(act).byte(time), c.First, c.Last)
		x.add(BlockCues, seedClause.byte(6).byte(actor).byte(affected).byte(mode), c.First, c.Last)
		if c.Scorn != reading.TargetNone {
			x.add(BlockCues, seedClause.byte(7).byte(byte(c.Scorn)), c.First, c.Last)
			x.add(BlockCues, seedClause.byte(8).byte(byte(c.Scorn)).byte(actor).byte(mode), c.First, c.Last)
		}
	}
	s := r.Scene()
	care, frame, ground, scorn, tone := byte(s.Care), byte(s.Frame), byte(s.Ground), byte(s.Scorn), byte(s.Tone)
	x.add(BlockSigns, seedClause.byte(20).byte(care), -1, -1)
	x.add(BlockSigns, seedClause.byte(21).byte(frame), -1, -1)
	x.add(BlockSigns, seedClause.byte(22).byte(ground), -1, -1)
	x.add(BlockSigns, seedClause.byte(23).byte(care).byte(frame), -1, -1)
	x.add(BlockSigns, seedClause.byte(24).byte(scorn).byte(tone), -1, -1)
	x.add(BlockSigns, seedClause.byte(25).byte(care).byte(scorn), -1, -1)
	x.add(BlockSigns, seedClause.byte(26).byte(byte(min(max(int(2*s.Points), -10), 10)+10)), -1, -1)
	if s.Narrator {
		x.add(BlockSigns, seedClause.byte(27), -1, -1)
	}
}

// context adds what is known around the text, how it is written, and what the
// rules found in it.
func (x *Extractor) context(in *Input) {
	say := func(what ...string) {
		h := seedContext
		for _, w := range what {
			h = h.text(w)
		}
		x.add(BlockSigns, h, -1, -1)
	}
	mine := "mine"
	if !in.Mine {
		mine = "theirs"
	}
	say("kind", in.Kind, mine)
	say("audience", in.Audience)
	if in.Answers != nil {
		say("answers", in.Kind)
	}
	for _, k := range in.Known {
		say("known", k)
		say("known", k, in.Kind)
	}
	for _, f := range in.Found {
		say("found", f.Rule, f.level())
		say("found", f.Area, f.level())
		say("found", f.Area)
	}
	if in.Text == nil {
		return
	}
	text := strings.TrimRight(in.Text.Text, " \n")
	say("length", string(rune('0'+bits.Len(uint(len(text)/16)))))
	if strings.HasSuffix(text, "?") {
		say("ends", "?")
	}
	for _, sign := range [...]string{"?", "!", "\"", "“", "…", "\n", "%", "£", "€", "$", "😂", "🙄"} {
		if strings.Contains(text, sign) {
			say("sign", sign)
		}
	}
}

// around adds the words and cues of a text that stands beside the one judged.
func (x *Extractor) around(r *reading.Reading, where string) {
	if r == nil {
		return
	}
	seed := seedWord.text(where)
	x.words(r, BlockAround, seed)
	x.seen.clear()
	for _, c := range r.All() {
		if name := seedCue.text(where).text(c.Class); x.seen.fresh(name, seenOnce) {
			x.add(BlockCues, name, -1, -1)
		}
	}
}
