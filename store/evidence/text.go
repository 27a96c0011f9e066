package evidence

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// readme tells who opens the copy years later what it is.
func readme(c Case) string {
	var b strings.Builder
	b.WriteString("SEALED COPY OF POSTS\n\n")
	fmt.Fprintf(&b, "Made on %s by %s, by the clock of that machine.\n", stamp(c.Taken), plain(c.Tool))
	fmt.Fprintf(&b, "To be deleted after %s, unless there is a reason to keep it longer.\n", c.Until.Format("2 January 2006"))
	if c.CopyOf != "" {
		fmt.Fprintf(&b, "Made from the sealed file with the SHA-256 %s.\n", c.CopyOf)
	}
	posts := "1 post"
	if n := len(c.Posts); n != 1 {
		posts = fmt.Sprintf("%d posts", n)
	}
	fmt.Fprintf(&b, "It holds %s.\n", posts)
	if c.Redacted {
		b.WriteString(`
Texts, names, links, identifiers and pictures are left out. What was found, and
what was decided, is in it; dates are no finer than the month.
`)
	} else {
		b.WriteString(`
THIS MAY BE PATIENT DATA. Keep it as you would a patient's record: show it to
nobody but those who advise you, and delete what you unpacked when you are done.

posts/0001.txt   a post for reading: its words, what they answer, link, time,
                 audience, what was found and what was decided
posts/0001.json  the same for programs, with the words exactly as collected
media/0001-01.*  its pictures and videos, where the copy has them
`)
	}
	b.WriteString(`
manifest.json lists every other file with its length and SHA-256, and the
pictures that are not in the copy. A file is unchanged if a program such as
sha256sum, or 'certutil -hashfile FILE SHA256' on Windows, gives the same sum.

The copy is opened, and all of this is checked, by
    audit evidence open FILE -o FOLDER
It is an age file (age-encryption.org/v1) of a zip. Without audit, the program
age opens it, with the key that 'audit evidence key' shows or with its passphrase:
    age -d -i KEYFILE -o copy.zip FILE
    age -d -o copy.zip FILE

Findings are questions put to a doctor by a program. They are no verdict, and no
legal or regulatory advice. That a post was removed does not mean that nobody has it.
`)
	return b.String()
}

// words is a post for reading. What would act on a display is made visible in it.
func words(i int, p Post, c Case) string {
	var b strings.Builder
	fmt.Fprintf(&b, "POST %04d\n\n", i+1)
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%-11s %s\n", name, plain(value))
		}
	}
	if c.Redacted {
		line("Network", p.Account.Provider)
	} else {
		line("Account", p.Account.Label())
	}
	line("Kind", string(p.Item.Kind()))
	if post := p.Item.Post; post != nil {
		about(line, post, c.Redacted)
	} else {
		line("Link", p.Account.URL)
	}
	if !p.Collected.IsZero() {
		line("Collected", stamp(p.Collected)+" ("+p.Source+")")
	}
	block(&b, "WHAT IT SAYS", text(p.Item, c.Redacted))
	if post := p.Item.Post; post != nil {
		referred(&b, "WHAT IT ANSWERS", post.Answers)
		referred(&b, "WHAT IT PASSES ON", post.Quotes)
	}
	for _, m := range p.Media {
		fmt.Fprintf(&b, "\n%s: %s\n", strings.ToUpper(cmp.Or(m.Type, "file")), cmp.Or(m.File, "not kept"))
		if m.NotKept != "" {
			fmt.Fprintf(&b, "    %s\n", plain(m.NotKept))
		}
	}
	for _, f := range p.Findings {
		found(&b, f, c.Redacted)
	}
	if len(p.Findings) == 0 {
		b.WriteString("\nNothing was found in it.\n")
	}
	return b.String()
}

func about(line func(name, value string), p *social.Post, redacted bool) {
	line("Link", p.URL)
	switch {
	case p.Published.IsZero():
		line("Posted", "the network does not say when")
	case redacted:
		line("Posted", when(p.Published, true))
	case p.TimeKnown == social.TimeDay, p.TimeKnown == social.TimeAmbiguous:
		line("Posted", p.Published.Format("2 January 2006")+certainty(p.TimeKnown))
	case p.TimeKnown == social.TimeLocal:
		line("Posted", p.Published.Format("2 January 2006 15:04:05")+certainty(p.TimeKnown))
	default:
		line("Posted", stamp(p.Published))
	}
	for _, t := range []struct {
		name string
		at   time.Time
	}{{"Edited", p.Edited}, {"Deleted", p.Deleted}} {
		if !t.at.IsZero() {
			line(t.name, when(t.at, redacted))
		}
	}
	line("Audience", string(p.Audience))
	line("In", p.Group)
	if !p.Mine {
		line("Written by", person(p.Author))
	}
	if p.Place != nil {
		line("Place", p.Place.Name)
	}
}

func certainty(c social.Certainty) string {
	switch c {
	case social.TimeLocal:
		return " (the time zone is not known)"
	case social.TimeDay:
		return " (only the day is known)"
	case social.TimeAmbiguous:
		return " (day and month could be exchanged)"
	}
	return ""
}

func text(it social.Item, redacted bool) string {
	if redacted {
		return "(withheld)"
	}
	return cmp.Or(audit.Words(it), "(no words)")
}

func referred(b *strings.Builder, title string, r *social.Ref) {
	if r == nil {
		return
	}
	by := person(r.Author)
	if r.Mine {
		by = "the owner of the account"
	}
	if by != "" {
		title += ", BY " + by
	}
	block(b, title, cmp.Or(r.Text, "(its words are not known)"))
	if r.URL != "" {
		fmt.Fprintf(b, "    %s\n", plain(r.URL))
	}
}

func found(b *strings.Builder, f Finding, redacted bool) {
	fmt.Fprintf(b, "\nTO LOOK AT: %s\n", plain(f.Title))
	fmt.Fprintf(b, "    %s, %s; rule %s\n", f.Area.Title(), f.Severity, f.Rule)
	indented(b, "Why: "+f.Reason)
	if len(f.Guards) > 0 {
		indented(b, "Weighed: "+strings.Join(f.Guards, ", "))
	}
	if len(f.Clauses) > 0 {
		b.WriteString("    May not fit with; check:\n")
	}
	for _, c := range f.Clauses {
		indented(b, "- "+c.Cites+": "+c.Says)
	}
	d := f.Decision
	if d == nil {
		b.WriteString("    Not decided when the copy was made.\n")
		return
	}
	fmt.Fprintf(b, "    Decided: %s", d.Verb)
	if !d.At.IsZero() {
		fmt.Fprintf(b, ", %s", when(d.At, redacted))
	}
	b.WriteByte('\n')
	if d.Note != "" {
		indented(b, "Note: "+d.Note)
	}
}

// indented writes a text of the program's own in lines of some 90 characters.
func indented(b *strings.Builder, text string) {
	const most = 86
	n := 0
	for i, word := range strings.Fields(text) {
		switch size := utf8.RuneCountInString(word); {
		case i == 0:
			b.WriteString("    ")
			n = size
		case n+1+size > most:
			b.WriteString("\n      ")
			n = 2 + size
		default:
			b.WriteByte(' ')
			n += 1 + size
		}
		b.WriteString(shown(word))
	}
	b.WriteByte('\n')
}

// block writes a text with four spaces before each line, so that none in it can be
// taken for a heading.
func block(b *strings.Builder, title, text string) {
	fmt.Fprintf(b, "\n%s\n", plain(title))
	for l := range strings.Lines(strings.TrimRight(text, "\n") + "\n") {
		b.WriteString("    " + shown(l))
	}
}

func person(p social.Person) string {
	parts := slices.DeleteFunc([]string{p.Name, p.Handle}, func(s string) bool { return s == "" })
	return cmp.Or(strings.Join(parts, ", "), p.ID)
}

func when(t time.Time, redacted bool) string {
	if redacted {
		return t.UTC().Format("January 2006")
	}
	return stamp(t)
}

func stamp(t time.Time) string { return t.UTC().Format("2 January 2006 15:04:05 UTC") }

// plain is shown on one line.
func plain(s string) string { return shown(strings.Join(strings.Fields(s), " ")) }

// shown replaces by its number what a display obeys rather than shows: control
// characters, and those that turn the direction of text.
func shown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Bidi_Control, unicode.Zl, unicode.Zp) {
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
