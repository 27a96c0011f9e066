package whatsapp

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// maxPeople bounds how many authors of one chat are told apart; a group has at most 1,024 people.
const maxPeople = 20_000

// survey is what a first pass learns of the lines whose headers have one shape.
type survey struct {
	shape    shape
	n        int
	dates    dates
	prefixes map[string]*prefix // by how they stand in the file
	order    []*prefix          // as they appear
	classes  classifier
	oldest   [2]time.Time // with the day first, and with the month first
	newest   [2]time.Time
	opener   *prefix // with whom a chat of an iPhone begins: it bears the name of the chat
	group    bool
	title    string   // the name of the group, as the last notice that has one says
	joined   []string // people whom notices name
	start    string   // stamp of the first header
}

// look reads a chat once and returns what the most common shape of its headers
// gives, nil if there is none. other counts the headers of other shapes.
func look(ctx context.Context, r io.Reader, latest time.Time) (s *survey, other int, err error) {
	found := map[shape]*survey{}
	l := newLines(r)
	total := 0
	for n := 0; ; n++ {
		if n%512 == 0 && ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		line, begins, e := l.next()
		if e != nil {
			if !errors.Is(e, io.EOF) {
				err = e
			}
			break
		}
		if !begins {
			continue
		}
		h, rest, ok := scan(line)
		if !ok {
			continue
		}
		if found[h.shape] == nil {
			found[h.shape] = &survey{shape: h.shape, prefixes: map[string]*prefix{}}
		}
		found[h.shape].add(&h, rest, latest)
		total++
	}
	for _, f := range found {
		if s == nil || f.n > s.n || f.n == s.n && f.start < s.start {
			s = f
		}
	}
	if s != nil {
		other = total - s.n
	}
	return s, other, err
}

func (s *survey) add(h *header, rest []byte, latest time.Time) {
	month, day := fileDate(rest)
	s.dates.add(h, month, day)
	if s.n++; s.n == 1 {
		s.start = h.stamp()
	}
	for o := range s.oldest {
		t := h.at(order(o))
		if t.IsZero() || t.After(latest) {
			continue
		}
		if s.oldest[o].IsZero() || t.Before(s.oldest[o]) {
			s.oldest[o] = t
		}
		if t.After(s.newest[o]) {
			s.newest[o] = t
		}
	}
	author, body, ok := cut(rest)
	if !ok {
		s.notice(string(rest))
		return
	}
	p := s.prefixes[string(author)]
	if p == nil {
		if len(s.prefixes) >= maxPeople {
			return
		}
		p = newPrefix(author)
		s.prefixes[string(author)] = p
		s.order = append(s.order, p)
		if p.quoting() {
			s.notice(string(rest))
		}
	}
	p.add(rest, body)
	text := string(body)
	if !utf8.ValidString(text) {
		return
	}
	s.classes.see(text)
	if _, _, ok := attachment(text, nil); ok {
		return
	}
	switch s.classes.class(text, s.opening(s.n)) {
	case deletedByMe:
		if !s.shape.bracket || strings.HasPrefix(text, mark) { // else somebody typed it
			p.byMe++
		}
	case notice:
		if p.notices++; strings.HasPrefix(shown(text), p.name) {
			p.own = true
		} else if s.opener == nil {
			s.opener = p
		}
		s.notice(text)
	}
}

// opening reports whether the nth header is one with which a chat begins.
func (s *survey) opening(n int) bool { return s.shape.bracket && n <= 3 }

// notice learns from what WhatsApp wrote itself.
func (s *survey) notice(text string) {
	words := plainWords(text)
	if words == "" {
		return
	}
	text = strings.TrimRight(strings.TrimSpace(clean(text)), ".")
	if containsAny(words, groupWords) && !containsAny(words, encryptionWords) {
		s.group = true
		if q := quoted(text); q != "" {
			s.title = q
		}
	}
	if names := moved(text); len(names) > 0 && len(s.joined) < maxPeople {
		s.group = true
		s.joined = append(s.joined, names...)
	}
}

// quoted returns what stands last in quotation marks.
func quoted(text string) string {
	for _, q := range [...][2]string{{"“", "”"}, {"„", "“"}, {"«", "»"}, {"\"", "\""}, {"「", "」"}, {"”", "”"}} {
		end := strings.LastIndex(text, q[1])
		if end < 0 {
			continue
		}
		if from := strings.LastIndex(text[:end], q[0]); from >= 0 {
			return shown(text[from+len(q[0]) : end])
		}
	}
	return ""
}

// begins reports whether the beginning of a file looks like a chat. Files with a
// name that is not WhatsApp's must look so from their first line on, and somebody
// must say something.
func begins(head []byte, named bool) bool {
	first, n := shape{}, 0
	for line := range bytes.Lines(head) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		n++
		h, rest, ok := scan(line)
		switch {
		case named && ok:
			return true
		case named || !ok && n > 1:
		case n == 1:
			log := !h.bracket && h.yearFirst && h.seconds // so do programs write what they did
			if first = h.shape; !ok || log {
				return false
			}
		}
		if author, _, said := cut(rest); ok && said && h.shape == first {
			if _, number := digit(rune(author[0])); !number { // a diary: 10:00 - 11:00 Clinic: late
				return true
			}
		}
		if n == 40 {
			break
		}
	}
	return false
}
