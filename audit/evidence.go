package audit

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// Words returns the text of an item as it is judged and shown: a content
// warning, the words, what is said of pictures and what was read in them, a line each.
func Words(it social.Item) string {
	switch {
	case it.Profile != nil:
		return it.Profile.Bio
	case it.Connection != nil, it.Post == nil:
		return ""
	}
	p := it.Post
	text := p.Text
	if p.Warning != "" {
		text = p.Warning + "\n" + text
	}
	for _, m := range p.Media {
		for _, words := range []string{m.Alt, m.Text} {
			if words != "" {
				text += "\n" + words
			}
		}
	}
	return text
}

// LongestJudged is how many bytes of one text are judged: more than the longest
// post that a network takes (Facebook's 63,206 characters), and little enough
// that a hostile text cannot hold an audit up, since rules look at pairs of words.
const LongestJudged = 64 << 10

// clip returns the beginning of a text that is longer than is judged.
func clip(text string) string {
	if len(text) <= LongestJudged {
		return text
	}
	end := LongestJudged
	for end > LongestJudged-utf8.UTFMax && !utf8.RuneStart(text[end]) { // a damaged text may have no start at all
		end--
	}
	return text[:end]
}

// answered returns the words that a post answers or passes on, if they are known.
func answered(it social.Item) string {
	switch {
	case it.Post == nil:
		return ""
	case it.Post.Answers != nil && it.Post.Answers.Text != "":
		return it.Post.Answers.Text
	case it.Post.Quotes != nil:
		return it.Post.Quotes.Text
	}
	return ""
}

func refTo(it social.Item) ItemRef {
	ref := ItemRef{Kind: it.Kind(), ID: it.ID()}
	if p := it.Post; p != nil {
		ref.URL, ref.Published, ref.Audience, ref.Mine, ref.Group, ref.Deleted = p.URL, p.Published, p.Audience, p.Mine, p.Group, p.Deleted
		ref.with, ref.thread = between(p)
	}
	return ref
}

// longestEvidence is how many bytes of a text a finding carries. A longer text
// is shortened around what was found.
const longestEvidence = 2000

func evidence(h Hit, words, answers string) Evidence {
	e := Evidence{Text: words, Answers: answers, Reason: h.Reason, Guards: slices.Compact(slices.Sorted(slices.Values(h.Guards)))}
	for _, c := range h.Cues {
		e.Spans = append(e.Spans, Span{c.Start, c.End})
		if !slices.Contains(e.Cues, c.Class) {
			e.Cues = append(e.Cues, c.Class)
		}
	}
	e.Spans = merge(append(e.Spans, h.Spans...))
	if len(e.Text) > longestEvidence {
		e.shorten()
	}
	if len(e.Answers) > longestEvidence {
		e.Answers = strings.ToValidUTF8(e.Answers[:longestEvidence], "") + "…"
	}
	return e
}

// merge orders the spans and joins those that overlap.
func merge(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.From < out[n-1].To {
			out[n-1].To = max(out[n-1].To, s.To)
			continue
		}
		if s.To > s.From {
			out = append(out, s)
		}
	}
	return out
}

// shorten cuts the text to a window that begins a little before the first span.
func (e *Evidence) shorten() {
	from := 0
	if len(e.Spans) > 0 {
		from = max(0, e.Spans[0].From-longestEvidence/4)
	}
	to := min(len(e.Text), from+longestEvidence)
	for from > 0 && !utf8.RuneStart(e.Text[from]) {
		from--
	}
	for to < len(e.Text) && !utf8.RuneStart(e.Text[to]) {
		to--
	}
	head, tail := "", ""
	if from > 0 {
		head = "…"
	}
	if to < len(e.Text) {
		tail = "…"
	}
	e.Text = head + e.Text[from:to] + tail
	kept := e.Spans[:0]
	for _, s := range e.Spans {
		if s.To <= to && s.From >= from {
			kept = append(kept, Span{s.From - from + len(head), s.To - from + len(head)})
		}
	}
	e.Spans = kept
}
