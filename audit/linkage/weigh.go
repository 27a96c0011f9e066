package linkage

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// The cues that profiles give.
const (
	cueAgain      = "again"
	cuePlace      = "place"
	cueCounty     = "county"
	cueNoMutuals  = "no-mutuals"
	cueMutuals    = "mutuals"
	cueThem       = "began-them"
	cueBegan      = "began-owner"
	cuePractice   = "practice-page"
	cuePage       = "page"
	cueSurname    = "same-surname"
	cueRegistered = "before-registered"
	cueJoined     = "before-joined"
	cueFriends    = "long-friends"
	cueUnlisted   = "unlisted"
	cueOther      = "other-talk"
)

// manyMessages is how many messages each side has written where two are held to
// write about other things, too; oftenRead is how many messages of somebody's are
// read before one that happens to sound like a patient's weighs less.
const (
	manyMessages = 30
	oftenRead    = 40
)

// doubtedBy is the part of their weight that words keep which the whole of their text does
// not bear out.
const doubtedBy = 0.5

// beforeReason says from what the weighing begins.
func (w *weigher) beforeReason(p float64, at near) Reason {
	text := "of those of whom nothing is known, about " + oneIn(p) + " is taken to be a patient"
	if at == nearTown || at == nearCounty {
		text = "of those who live where your patients do, about " + oneIn(p) + " is your patient"
		if len(w.before.Guessed) > 0 {
			text += "; a guess, since you have not said " + strings.Join(w.before.Guessed, ", nor ")
		}
	}
	return Reason{Cue: "before", Family: "before-all", Text: text, Weight: logit(p)}
}

func oneIn(p float64) string {
	if n := math.Round(1 / p); n > 1 {
		return "one in " + strconv.Itoa(int(n))
	}
	return "everyone"
}

// reason makes a reason of a cue; # in its words is the number.
func (w *weigher) reason(cue string, number int, at []Where) Reason {
	c := w.table.cues[cue]
	return Reason{Cue: cue, Family: c.family, Text: strings.Replace(c.text, "#", strconv.Itoa(number), 1), Weight: c.weight, At: at}
}

// said lists the cues by which somebody is heard to be a patient or close to one.
var said = []string{cueRefers, cueThanks, cueRelative, cueOwnStory, cueReadsPlainly, cueReads}

// heard reports whether anything that was written speaks of care.
func heard(seen map[string]*sighting) bool {
	for _, cue := range []string{cueRefers, cueReadsPlainly, cueReads, cueMayRead, cueMay, cueSeems, cueMayOpenly, cueReadsOpenly, cueMayReadOpenly, cueThanks, cueReview, cueOwnReview, cueNamesake, cueRelative, cueOwnStory, cueOwner, cueOwnerMay, cueOwnerReads, cueOwnerRelative, cueRedirects, cueToClinic} {
		if seen[cue] != nil {
			return true
		}
	}
	return false
}

// heardFrom reports whether a text that the person wrote was weighed as a patient's.
func heardFrom(seen map[string]*sighting) bool {
	return seen[cueReadsPlainly] != nil || seen[cueReads] != nil || seen[cueMayRead] != nil
}

func (w *weigher) reasons(p *person, seen map[string]*sighting) (out []Reason, lacking []string) {
	add := func(cue string, number int, at []Where) { out = append(out, w.reason(cue, number, at)) }
	received, sent, page, care := 0, 0, false, 0
	for _, f := range p.faces {
		received, sent = received+f.Received, sent+f.Sent
		page = page || f.Page || w.pageName(f.Name)
	}
	again := false
	for _, cue := range said {
		if s := seen[cue]; s != nil {
			again = again || s.days > 1
			care = max(care, s.count)
		}
	}
	if s := seen[cueMayRead]; s != nil && care == 0 {
		care = s.count
	}
	borneOut := shown(seen, cueOwner, cueOwnerRelative, cueToClinic, cueRecalls) // by the owner's own words
	for cue, s := range seen {
		r := w.reason(cue, s.count, s.at)
		if s.count > 1 && r.Weight > 0 {
			r.Text += fmt.Sprintf(" (%d times)", s.count)
		}
		if r.Family == "said" && r.Weight > 0 && s.doubted == s.count && !borneOut {
			r.Weight *= doubtedBy
			r.Text += "; taken as a whole it reads otherwise"
		}
		if r.Family == "said" && care > 0 && received > oftenRead*care { // of so many, one will sound so
			r.Weight = max(0, r.Weight-math.Log(float64(received)/float64(oftenRead*care)))
		}
		if cue == cueDoctor && heardFrom(seen) { // the whole of a text is weighed with it
			r.Weight /= 3
		}
		if cue == cueDoctor && (seen[cueClinician] != nil || seen[cueShop] != nil) {
			continue // as colleagues do
		}
		out = append(out, r)
	}
	if again {
		add(cueAgain, 0, nil)
	}
	if received > 0 && care == 0 && !heard(seen) {
		add(cueOther, received, nil)
	}
	if received-care > manyMessages && sent > manyMessages {
		add(cueFriends, 0, nil)
	}
	if page {
		add(cuePage, 0, nil)
	}
	for _, f := range p.faces {
		if cue := w.namedAs(f.Name); cue != "" && seen[cue] == nil {
			add(cue, 0, nil)
			break
		}
	}
	out = append(out, w.circle(p, &lacking)...)
	out = append(out, w.past(p, seen, &lacking)...)
	out = append(out, w.kin(p)...)
	out = append(out, w.namesake(p)...)
	out = append(out, w.named(p)...)
	out = append(out, w.listed(p)...)
	slices.SortFunc(out, func(a, b Reason) int { return strings.Compare(a.Cue, b.Cue) })
	return out, lacking
}

// pageName reports whether a name is an organisation's.
func (w *weigher) pageName(name string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		word = strings.Trim(word, ".,()")
		if (w.lex.words[word]|w.lex.words[strings.TrimSuffix(word, "s")])&markPage != 0 {
			return true
		}
	}
	return false
}

// namedAs reads the name under which somebody is kept, as owners name those in their
// address book: "Mam", "Uncle Joe", "Joe Boiler", "Ann Practice Nurse". It returns the
// cue for that, "" for a name.
func (w *weigher) namedAs(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' })
	if len(words) == 0 {
		return ""
	}
	marks := make([]mark, len(words))
	for i, word := range words {
		marks[i] = w.lex.words[word]
		if one, ok := strings.CutSuffix(word, "s"); ok {
			marks[i] |= w.lex.words[one] & markJob // "Sweeney Builders"
		}
		if r := []rune(word); len(r) > 2 && isHan(r[0]) { // 阿芳姑娘
			marks[i] |= w.lex.words[string(r[len(r)-2:])] & (markMedicName | markJob)
		}
	}
	if marks[0]&markKinName != 0 && len(words) == 1 || marks[0]&markKinFirst != 0 && len(words) > 1 {
		return cueFamily
	}
	for i := 1; i < len(words); i++ {
		if _, surname := names.FamilyShare(words[i]); surname && i == len(words)-1 {
			continue
		}
		switch {
		case marks[i]&markMedicName != 0:
			return cueClinician
		case marks[i]&markJob != 0:
			return cueTrade
		}
	}
	if marks[0]&markMedicName != 0 && isHan([]rune(words[0])[0]) {
		return cueClinician
	}
	if marks[0]&markJob != 0 && isHan([]rune(words[0])[0]) {
		return cueTrade
	}
	return ""
}
