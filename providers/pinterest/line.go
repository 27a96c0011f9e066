package pinterest

import (
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/social"
)

// longestKey is the length in bytes of the longest text before a colon that is
// taken for the name of a field.
const longestKey = 48

// endLine puts the line under way into the record, and reports whether there was
// anything in it.
func (p *page) endLine() bool {
	if p.title {
		return true
	}
	line := strings.TrimSpace(p.line.String())
	link, alone, blank := p.link, p.link != "" && !p.outside, p.blank
	if line == "" && link == "" {
		p.line.Reset()
		return false
	}
	p.reset()
	r := &p.record
	pin := r.pin != ""
	key, value, named := strings.Cut(line, ":")
	key = fold(key)
	named = named && !alone && key != "" && len(key) <= longestKey && !strings.HasPrefix(value, "//")
	f := field{key: key, value: strings.TrimSpace(value), link: link, ended: strings.HasSuffix(line, ",")}
	room := len(r.fields) < maxFields
	switch last := len(r.fields) - 1; {
	case alone && (pinID(link) != "" || !pin || !p.goesOn()):
		p.flush()
		p.record.link, p.record.pin = link, pinID(link)
	case pin && named && room && (!p.goesOn() || pinKeys[key] && !p.commas()) && !r.has(key):
		r.fields = append(r.fields, f)
	case pin && last >= 0 && (p.goesOn() || !named && p.words()):
		p.more(line)
	case pin:
		r.odd++
	case named:
		if blank || !room || r.has(key) || len(r.lines) > 0 {
			p.flush()
		}
		p.record.fields = append(p.record.fields, f)
	case last >= 0 && !blank && !r.fields[last].ended:
		p.more(line)
	default:
		p.flush()
		p.record.lines = append(p.record.lines, line)
	}
	p.record.size += len(line)
	return true
}

// goesOn reports whether the last field of a pin can have more lines, whatever they
// look like.
func (p *page) goesOn() bool {
	last := len(p.record.fields) - 1
	return last >= 0 && !p.record.fields[last].ended && p.words()
}

// commas reports whether an earlier field of the record ends with a comma, as
// Pinterest writes them: then a value without one surely goes on.
func (p *page) commas() bool {
	return slices.ContainsFunc(p.record.fields, func(f field) bool { return f.ended })
}

// words reports whether the last field of a pin holds words, which can have lines.
func (p *page) words() bool {
	last := len(p.record.fields) - 1
	if last < 0 {
		return false
	}
	key := p.record.fields[last].key
	if !pinKeys[p.record.fields[0].key] && last < len(pinOrder) { // in another language
		key = pinOrder[last]
	}
	return wordKeys[key]
}

// more adds a line to the last field.
func (p *page) more(line string) {
	f := &p.record.fields[len(p.record.fields)-1]
	f.more = append(f.more, line)
	f.ended = strings.HasSuffix(line, ",")
}

// clean takes off the comma that Pinterest puts behind a value; what says that
// there is none becomes empty.
func clean(value string) string {
	value = social.Plain(strings.TrimSuffix(strings.TrimSpace(value), ","))
	if nothing[strings.ToLower(value)] {
		return ""
	}
	return value
}

// nothing are the words for "no data" in some of Pinterest's languages.
var nothing = map[string]bool{"no data": true, "none": true, "n/a": true, "null": true, "keine daten": true, "aucune donnée": true, "pas de données": true,
	"sin datos": true, "no hay datos": true, "nessun dato": true, "geen gegevens": true, "sem dados": true, "nenhum dado": true, "brak danych": true}

// fold brings the name of a field or a heading into one form: lower case, single
// spaces, no marks around it.
func fold(s string) string {
	s = strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return ' '
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
