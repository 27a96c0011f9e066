package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// Received is a text that somebody wrote to a doctor.
type Received struct {
	ID        string `json:"id"`
	Pair      string `json:"pair"` // texts of one author's pair say nearly the same; "" for none
	Kind      string `json:"kind"` // "dm", "group-message", "comment", "reply", "review"
	Text      string `json:"text"`
	InReplyTo string `json:"in_reply_to"` // the doctor's words
	From      string `json:"from"`        // "patient" of that doctor, "relative" of one, "either" if it is not known which, "none"
	Author    string `json:"-"`
	Aside     bool   `json:"-"` // was written to learn something else by
	Ordinary  bool   `json:"-"` // and is what anybody may write
}

// LoadReceived reads the files that match a pattern, in the order of their names.
func LoadReceived(pattern string) ([]Received, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no texts at %s", pattern)
	}
	var out []Received
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		for n := 1; lines.Scan(); n++ {
			var r Received
			if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", name, n, err)
			}
			switch r.From {
			case "patient", "relative", "none":
			default:
				return nil, fmt.Errorf("%s: line %d: from is %q", name, n, r.From)
			}
			r.Author, _, _ = strings.Cut(r.ID, "-")
			out = append(out, r)
		}
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return out, nil
}

// Talk makes received texts of labelled ones: the messages that others wrote to the
// owner, of which it is known whether a patient or somebody close to one did; and, as
// what anybody may write, the owner's own messages and replies in which there is nothing
// to see and nothing that a naive tool would raise.
func Talk(texts []Text) []Received {
	var out []Received
	for i := range texts {
		t := &texts[i]
		for it := range t.Snapshot.Items {
			p := it.Post
			if p == nil {
				continue
			}
			r := Received{Kind: string(p.Kind), Text: p.Text, Author: t.Author, From: "none", Aside: true}
			switch {
			case p.OneToOne():
				r.Kind = "dm"
			case p.Kind == social.KindMessage:
				r.Kind = "group-message"
			case p.Kind != social.KindReply:
				continue
			}
			if p.Answers != nil {
				r.InReplyTo = p.Answers.Text
			}
			switch {
			case !p.Mine && slices.Contains(t.Labels, "boundary"):
				r.From = "either"
			case p.Mine && len(t.Labels)+len(t.HardFor) > 0:
				continue
			case p.Mine:
				r.Ordinary = true
			}
			out = append(out, r)
		}
	}
	return out
}
