package rules

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// conversation is what was noted of one exchange or group.
type conversation struct {
	id    string
	notes []audit.Noted
}

// conversations sorts notes by the exchange in which they stand, in the order in
// which the exchanges begin. A message of no known exchange has one of its own.
func conversations(notes []audit.Noted) []conversation {
	var out []conversation
	at := map[string]int{}
	for _, n := range notes {
		id := n.Thread
		if id == "" {
			id = "message:" + n.Item.ID
		}
		i, ok := at[id]
		if !ok {
			i = len(out)
			at[id] = i
			out = append(out, conversation{id: id})
		}
		out[i].notes = append(out[i].notes, n)
	}
	return out
}

// count returns how many of the notes have one of the topics.
func (c conversation) count(topics ...string) int {
	n := 0
	for _, note := range c.notes {
		if slices.Contains(topics, note.Topic) {
			n++
		}
	}
	return n
}

// ref says where the conversation is, with the time of what was noted last.
func (c conversation) ref() audit.ItemRef {
	last := c.notes[len(c.notes)-1].Item
	return audit.ItemRef{Kind: social.KindMessage, ID: "conversation:" + c.id, Group: last.Group, Published: last.Published, Audience: last.Audience, Mine: true, Several: true}
}

// dated joins texts for showing, each with its day, and marks the spans in them.
func dated(notes []audit.Noted, spans func(i int) []audit.Span) (string, []audit.Span) {
	var b strings.Builder
	var marked []audit.Span
	for i, n := range notes {
		if i > 0 {
			b.WriteByte('\n')
		}
		if at := n.Item.Published; !at.IsZero() {
			b.WriteString(at.UTC().Format("2 January 2006") + ": ")
		}
		for _, s := range spans(i) {
			marked = append(marked, audit.Span{From: b.Len() + s.From, To: b.Len() + s.To})
		}
		b.WriteString(n.Words)
	}
	return b.String(), marked
}

// cueSpans returns where the cues of a note stand.
func cueSpans(n audit.Noted) []audit.Span {
	var spans []audit.Span
	for _, c := range n.Cues {
		spans = append(spans, audit.Span{From: c.Start, To: c.End})
	}
	return spans
}

// exchange is an example of messages of one conversation, in order; those that
// begin with ">" are the other side's.
func exchange(audience social.Audience, texts ...string) audit.Example {
	var of []audit.Example
	for _, text := range texts {
		p := social.Post{Kind: social.KindMessage, Audience: audience, Members: 2, Thread: "t1", Text: text}
		if audience == social.AudienceGroup {
			p.Members, p.Group = 9, "Mess"
		}
		e := example(p)
		if text[0] == '>' {
			e.Item.Post.Text, e.Item.Post.Mine, e.Item.Post.Author = text[1:], false, social.Person{ID: "7", Name: "Somebody"}
		}
		of = append(of, e)
	}
	return series(1, of...)
}

// chat is an example of messages of a group, group.
func chat(texts ...string) audit.Example { return exchange(social.AudienceGroup, texts...) }
