package appraisal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reflection is what the doctor wrote: paragraphs, each on one line.
type Reflection struct {
	What, SoWhat, NowWhat []string
}

// longestReflection is how many bytes a reflection may have: some ten pages, more than
// any portfolio asks for.
const longestReflection = 32 << 10

// ReadReflection reads a text in UTF-8 with the headings What, So what and Now what, each
// at most once, as Markdown has them. A paragraph ends with an empty line; an item of a
// list is one of its own. Errors name lines, and hold nothing of the text.
func ReadReflection(r io.Reader) (Reflection, error) {
	text, err := io.ReadAll(io.LimitReader(r, longestReflection+1))
	if err != nil {
		return Reflection{}, fmt.Errorf("the reflection cannot be read: %w", err)
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	switch {
	case len(text) > longestReflection:
		return Reflection{}, fmt.Errorf("the reflection is longer than %d KB", longestReflection>>10)
	case !utf8.Valid(text):
		return Reflection{}, errors.New("the reflection is not text in UTF-8: save it as UTF-8")
	}
	var read reader
	for n, line := range strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(text)), "\n") {
		if strings.ContainsFunc(line, func(c rune) bool { return unicode.IsControl(c) && c != '\t' }) {
			return Reflection{}, fmt.Errorf("line %d of the reflection holds control characters: it is not plain text", n+1)
		}
		if err := read.line(strings.TrimSpace(line)); err != nil {
			return Reflection{}, fmt.Errorf("line %d of the reflection: %w", n+1, err)
		}
	}
	read.end()
	out := read.out
	if len(out.What)+len(out.SoWhat)+len(out.NowWhat) == 0 {
		return Reflection{}, errors.New("nothing is written below the headings of the reflection")
	}
	return out, nil
}

// reader is a reflection half read.
type reader struct {
	out       Reflection
	into      *[]string
	seen      [3]bool
	paragraph []string
}

func (r *reader) line(line string) error {
	name, marked := heading(line)
	i, known := headings[name]
	switch {
	case known && r.seen[i]:
		return errors.New("this heading stands there twice")
	case known:
		r.end()
		r.seen[i] = true
		r.into = []*[]string{&r.out.What, &r.out.SoWhat, &r.out.NowWhat}[i]
	case marked:
		return errors.New("the headings are What, So what and Now what, and no others")
	case line == "":
		r.end()
	case r.into == nil:
		return errors.New("begin with the heading What, So what or Now what")
	default:
		if item(line) {
			r.end()
		}
		r.paragraph = append(r.paragraph, line)
	}
	return nil
}

// end ends the paragraph.
func (r *reader) end() {
	if len(r.paragraph) > 0 {
		*r.into = append(*r.into, strings.Join(r.paragraph, " "))
		r.paragraph = nil
	}
}

var headings = map[string]int{"what": 0, "so what": 1, "now what": 2}

// heading returns what a line says as a heading, in small letters, and whether it is
// marked as one by a "#". One of the three may stand without.
func heading(line string) (name string, marked bool) {
	rest := strings.TrimLeft(line, "#")
	marked = rest != line && (rest == "" || rest[0] == ' ' || rest[0] == '\t')
	if !marked {
		rest = line
	}
	return strings.ToLower(strings.Join(strings.Fields(strings.Trim(rest, "#*_?:. \t")), " ")), marked
}

// item reports whether a line begins an item of a list.
func item(line string) bool {
	for _, sign := range []string{"- ", "* ", "+ ", "• "} {
		if strings.HasPrefix(line, sign) {
			return true
		}
	}
	number, _, ok := strings.Cut(line, ". ")
	return ok && number != "" && strings.Trim(number, "0123456789") == ""
}
