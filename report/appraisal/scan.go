package appraisal

import (
	"regexp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Search looks in a text for what must not stand in a record, and returns what kinds of
// it there are, in words for people and without anything of the text.
type Search func(text string) []string

// Refusal says where in a document something stands that must not. It holds nothing of
// what stands there.
type Refusal struct{ Places []Place }

// Place is a section of a document, and a kind of thing in it.
type Place struct{ Section, Kind string }

func (r *Refusal) Error() string {
	var order []string
	kinds := map[string][]string{}
	for _, p := range r.Places {
		if kinds[p.Section] == nil {
			order = append(order, p.Section)
		}
		kinds[p.Section] = append(kinds[p.Section], p.Kind)
	}
	var b strings.Builder
	b.WriteString("the record is not written, for what seems to stand in it.")
	for i, section := range order {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(" In \"" + section + "\": " + strings.Join(kinds[section], "; "))
	}
	return b.String()
}

// Scan reads the finished document back, each text by itself and all texts of a section
// together, and returns a *[Refusal] if a search finds anything.
func Scan(d *Document, searches ...Search) error {
	var found []Place
	look := func(section, text string) {
		text = folded(text)
		for _, search := range searches {
			for _, kind := range search(text) {
				if p := (Place{section, kind}); !slices.Contains(found, p) {
					found = append(found, p)
				}
			}
		}
	}
	for _, s := range sections(d) {
		for _, text := range s.texts {
			look(s.title, text)
		}
		look(s.title, strings.Join(s.prose, "\n"))
	}
	if len(found) > 0 {
		return &Refusal{found}
	}
	return nil
}

// part is a section as it is read back.
type part struct {
	title string
	texts []string // all of them
	prose []string // those that are read one after the other
}

func (p *part) say(texts ...string) {
	for _, t := range texts {
		if t != "" {
			p.texts = append(p.texts, t)
			p.prose = append(p.prose, t)
		}
	}
}

// sections takes a document apart by its headings, and by its boxes that are filled.
func sections(d *Document) []*part {
	cur := &part{title: d.Title}
	cur.say(d.Title, d.Subtitle, d.Footer)
	parts := []*part{cur}
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case *Heading:
			cur = &part{title: b.Text}
			cur.say(b.Text)
			parts = append(parts, cur)
		case *Paragraph:
			cur.say(strings.TrimSpace(b.Lead + " " + b.Text))
		case *List:
			cur.say(b.Items...)
		case *Table:
			cur.say(b.Caption)
			cur.texts = append(cur.texts, b.Head...)
			for _, row := range b.Rows { // a number has nothing to do with the next, nor has what a cell lists
				for _, cell := range row {
					cur.texts = append(cur.texts, strings.Split(cell, "; ")...)
				}
			}
		case *Box:
			cur.say(b.Label, b.Hint)
			if len(b.Text) > 0 {
				filled := &part{title: b.Label}
				filled.say(b.Text...)
				parts = append(parts, filled)
			}
		case *TickList:
			cur.say(b.Label)
			for _, t := range b.Ticks {
				cur.say(t.Text)
			}
		}
	}
	return parts
}

// The kinds of what leads to somebody, or to a post.
const (
	kindLink    = "a link or an address"
	kindHandle  = "a handle"
	kindNumber  = "a number, an address or a telephone number that belongs to one person"
	kindDate    = "a date finer than a month"
	kindAge     = "somebody's age"
	kindName    = "somebody's name"
	kindQuote   = "words of a post or message"
	kindAccount = "the name or handle of somebody or something in an account"
)

// Traces is a [Search] for links, handles, numbers of persons, names, ages, and dates
// that say the day.
func Traces(text string) []string {
	r := reading.Unguarded().Read(text)
	var kinds []string
	for _, t := range r.Tokens {
		switch {
		case t.Is(reading.Mention):
			kinds = append(kinds, kindHandle)
		case t.Is(reading.Address):
			kinds = append(kinds, kindLink)
		}
	}
	if strings.Contains(text, "://") {
		kinds = append(kinds, kindLink)
	}
	for word, how := range writings(text) {
		if share, _ := names.GivenShare(word); how&inside != 0 && share >= common && !vocabulary()[word] {
			kinds = append(kinds, kindName)
		}
	}
	if len(r.Identifiers) > 0 || numerals.MatchString(text) {
		kinds = append(kinds, kindNumber)
	}
	if days.MatchString(text) {
		kinds = append(kinds, kindDate)
	}
	if ages.MatchString(text) {
		kinds = append(kinds, kindAge)
	}
	for _, class := range []string{reading.ClassPersonName, reading.ClassDoctorName, reading.ClassInitials} {
		if r.Has(class) {
			kinds = append(kinds, kindName)
		}
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

// common is the share of adults who go by a given name from which a word with a capital
// within a sentence is taken for it.
const common = 2e-4

// days are dates that say the day, in the ways in which they are written in English and
// Chinese: "12 March", "3rd of May", "the twelfth of May", "March 12th", "12-Mar-2026",
// "on the 12th", "Friday 13", "2026-05-03", "12/3/26", "Boxing Day", "3月12日".
var days = func() *regexp.Regexp {
	const (
		month   = `(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|(?-i:May|MAY)|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)`
		nth     = `(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)`
		number  = `(0?[1-9]|[12][0-9]|3[01])`
		written = number + `(st|nd|rd|th)?`
		weekday = `(?-i:Mon|Tues?|Wed(nes)?|Thur?s?|Fri|Sat(ur)?|Sun)(day)?`
		feast   = `christmas (day|eve)|boxing day|new year'?s (day|eve)|(st\.? |saint )(patrick|andrew|david|george)'?s day|burns night|valentine'?s day|good friday|easter (sunday|monday)|hallowe'?en|bonfire night`
	)
	return regexp.MustCompile(`(?i)\b` + written + `(\.|[ /-]*)(of )?` + month + `\b|\b` + written + ` may [0-9]{4}\b|\bthe ` + nth + ` of ` + month + `\b|` +
		`\b` + month + `([/-]|\.? +)(the )?(` + written + `|` + nth + `)\b|` +
		`\bon the ` + number + `(st|nd|rd|th)([,.;]|$)|\b` + weekday + `,? (the )?` + written + `\b|\b(` + feast + `)\b|` +
		`\b[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\b|\b[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{4}|[0-9]{2})\b|[0-9]+\s*月\s*[0-9]+\s*[日號号]`)
}()

// ages are how old somebody is: "34-year-old", "aged 3", "54M".
var ages = regexp.MustCompile(`(?i)\b[0-9]{1,3}[ -]?(year|yr|month|week|day)s?[ -]old\b|\baged? (of )?[0-9]{1,3}\b|\b[0-9]{1,3} ?(yo|y/o)\b|\b(?-i:[0-9]{2}[MF])\b|[0-9]{1,3}\s*[歲岁]`)

// numerals are digits enough to be the number of a person, a telephone or a post: no
// count and no year has so many.
var numerals = regexp.MustCompile(`[0-9]{6}|[0-9]([ .-]?[0-9]){8}`)

// Patients makes of rules a [Search]: each text is judged as a public post of the
// doctor's, with every guard off, and what is only worth knowing counts too. A bare
// mention of somebody in care, by which nobody can be told, does not count where the
// words are about posting itself: that is what a reflection is to be about.
func Patients(rules []*audit.Rule) Search {
	whole := audit.Assessment{Rules: rules, Unguarded: true}.Judge()
	short := audit.Assessment{Rules: wordsOnly(rules), Unguarded: true}.Judge()
	return func(text string) []string {
		judge := whole
		if len(strings.Fields(text)) < fewestWords {
			judge = short
		}
		post := social.Post{ID: "record", Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Text: text}
		rep := judge.Of(&social.Snapshot{Account: social.Account{Provider: "record", ID: "record"}, Items: social.Literal(social.Item{Post: &post})})
		var kinds []string
		for i := range rep.Findings {
			if rule := rep.Findings[i].Rule; rule.Area != audit.PatientMention || !aboutPosting.MatchString(text) {
				kinds = append(kinds, rule.Title)
			}
		}
		return kinds
	}
}

// fewestWords are those from which a text can tell something as a whole, beyond what
// its words say: the number of a clause cannot.
const fewestWords = 4

// wordsOnly returns the rules without what only a text as a whole tells.
func wordsOnly(rules []*audit.Rule) []*audit.Rule {
	out := make([]*audit.Rule, len(rules))
	for i, r := range rules {
		only := *r
		only.General = nil
		out[i] = &only
	}
	return out
}

// aboutPosting tells words on what was published, and on what was done about it.
var aboutPosting = regexp.MustCompile(`(?i)\b(post(s|ed|ing)?|wr(ite|ote|itten|iting)|accounts?|messages?|online|social media|shar(e|ed|ing)|removed|deleted|edited|audit|appraisal)\b`)
