package tiktok

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// assistant is the conversation in which all that is typed to Tako stands.
const assistant = "assistant"

// takoChat is one conversation with Tako, TikTok's assistant.
type takoChat struct {
	Messages list[map[string]json.RawMessage] `json:"Messages"`
}

// tako yields what the owner typed to Tako, and what it answered. A message says in
// the name of its field, or in a field beside it, who wrote it.
func (r *reading) tako(v jsonstream.Value) {
	var c takoChat
	if json.Unmarshal(v.JSON, &c) != nil || len(c.Messages) == 0 {
		r.fail()
		return
	}
	r.tally().records += len(c.Messages) - 1
	var asked *social.Post
	for _, m := range c.Messages {
		at, said := r.utterances(m, true)
		if len(said) == 0 {
			r.fail()
		}
		for _, u := range said {
			p := &social.Post{Kind: social.KindMessage, Mine: u.mine, Published: parseTime(at), Text: u.words, Audience: social.AudienceOnlyMe, Thread: assistant,
				Links: links(u.words)}
			if !u.mine {
				p.Author = social.Person{Name: "Tako"}
				if asked != nil {
					p.Answers = &social.Ref{ID: asked.ID, Mine: true}
				}
			}
			r.sendPost(p, social.ContentID("message", social.Stamp(p.Published), assistant, p.Author.Name, p.Text))
			if u.mine {
				asked = p
			}
		}
	}
}

// utterance is something said by the owner or by Tako.
type utterance struct {
	mine  bool
	words string
}

// utterances returns what a message holds and who said it, in the order asked and
// answered, looking one object deeper if deep is set. What nobody can be found for
// is left out.
func (r *reading) utterances(m map[string]json.RawMessage, deep bool) (date string, out []utterance) {
	speaker := ""
	for _, key := range slices.Sorted(maps.Keys(m)) {
		var t text
		_ = t.UnmarshalJSON(m[key]) // never fails
		switch f := fold(key); {
		case f == "date" || strings.HasSuffix(f, "time"):
			date = string(t)
		case f == "from" || f == "role" || f == "sender" || f == "author":
			speaker = string(t)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(m)) {
		f := fold(key)
		if f == "from" || f == "role" || f == "sender" || f == "author" || f == "date" || strings.HasSuffix(f, "time") {
			continue
		}
		var inner map[string]json.RawMessage
		if deep && m[key][0] == '{' && json.Unmarshal(m[key], &inner) == nil {
			if speaker != "" {
				inner["From"], _ = json.Marshal(speaker)
			}
			_, more := r.utterances(inner, false)
			out = append(out, more...)
			continue
		}
		var t text
		_ = t.UnmarshalJSON(m[key]) // never fails
		mine, known := r.speaks(f)
		if speaker != "" {
			mine, known = r.speaks(fold(speaker))
		}
		if t != "" && known {
			out = append(out, utterance{mine, string(t)})
		}
	}
	slices.SortStableFunc(out, func(a, b utterance) int {
		switch {
		case a.mine == b.mine:
			return 0
		case a.mine:
			return -1
		}
		return 1
	})
	return date, out
}

// speaks tells from a folded word whether it stands for the owner or for Tako.
func (r *reading) speaks(word string) (mine, known bool) {
	for _, w := range []string{"tako", "bot", "answer", "response", "reply", "assistant", "ai"} {
		if word == w || len(w) > 2 && strings.Contains(word, w) {
			return false, true
		}
	}
	for _, w := range []string{"user", "question", "query", "prompt", "ask", "me", "you", "owner"} {
		if word == w || len(w) > 3 && strings.Contains(word, w) {
			return true, true
		}
	}
	return r.owner != "" && word == fold(r.owner), r.owner != "" && word == fold(r.owner)
}
