package report

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
)

const repliesTitle = "Words to answer with, to copy"

// reply is words to answer with, which may serve the findings of several rules.
type reply struct {
	For   []string // titles of the rules
	To    string   // "To somebody who writes about themselves"; "" if it is not said
	Words string
}

// replies gathers the words of all findings, each once. A rule may have several: a
// blank line parts them, and a line that ends with a colon says to whom one is.
func replies(r *audit.Report) []reply {
	var out []reply
	var seen []*audit.Rule
	for i := range r.Findings {
		rule := r.Findings[i].Rule
		if rule.Reply == "" || slices.Contains(seen, rule) {
			continue
		}
		seen = append(seen, rule)
		for words := range strings.SplitSeq(rule.Reply, "\n\n") {
			to, rest, ok := strings.Cut(words, ":\n")
			if !ok {
				to, rest = "", words
			}
			at := slices.IndexFunc(out, func(o reply) bool { return o.To == to && o.Words == rest })
			if at < 0 {
				at = len(out)
				out = append(out, reply{To: to, Words: rest})
			}
			out[at].For = append(out[at].For, rule.Title)
		}
	}
	return out
}

// About says what the words are for, and to whom.
func (p reply) About() string {
	s := "For: " + strings.Join(p.For, "; ") + "."
	if p.To != "" {
		s += " " + p.To + ":"
	}
	return s
}
