package rules

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// So many hostile replies to one account within so long are a pattern.
const (
	harassmentReplies = 5
	harassmentWithin  = 7 * 24 * time.Hour
)

func harassmentThread() *audit.Rule {
	return &audit.Rule{
		ID:       "harassment-thread",
		Area:     audit.ColleagueDisrespect,
		Title:    "Many hostile replies to one account",
		Why:      "Several hostile replies to the same account within a week may be read as bullying or harassment, even where each alone is a hot word in a quarrel.",
		Advice:   "Stop answering, block or mute, and keep a copy. If the other side started it, report it to the network rather than answer.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-14", "gmp-2024-discrimination", "lmc-harassment", "imc9-social-media", "mchk-conduct"},
		Needs:    []social.Kind{social.KindReply, social.KindComment},
		When:     []string{"insult", "contempt", "slur", "exclusion", "hostile-reply"},
		Check: func(p *audit.Pass) {
			if to := answeredAccount(p.Post); to != "" && ownWords(p) && hostile(p) {
				p.Note(to)
			}
		},
		Sum: func(s *audit.Sum) {
			byAccount := map[string][]time.Time{}
			for _, n := range s.Notes {
				if !n.Item.Published.IsZero() {
					byAccount[n.Topic] = append(byAccount[n.Topic], n.Item.Published)
				}
			}
			most, accounts := 0, 0
			for _, times := range byAccount {
				if n := densest(times, harassmentWithin); n >= harassmentReplies {
					accounts++
					most = max(most, n)
				}
			}
			if accounts > 0 {
				s.Report(audit.Hit{Reason: fmt.Sprintf("up to %d hostile replies to one account within seven days; accounts concerned: %d", most, accounts), Confidence: 0.8})
			}
		},
		Hits: []audit.Example{
			thread(20, "Still an idiot", "You're a disgrace", "Shut up, nobody asked", "Resign, you useless muppet", "You are a disgrace"),
			thread(20, "Idiot", "Liar", "Coward", "Fraud, resign", "Hang your head", "You should be ashamed"),
			thread(6, "Resign", "Resign today", "Resign, you clown", "Delete your account", "You are a liar"),
			thread(1, "Moron", "Shut up", "Pathetic", "Incompetent", "What a useless report"),
			thread(8, "You eejit", "Still an eejit, I see", "Resign", "You are a disgrace to the college", "Shut up and resign"),
			thread(30, "Clown", "You clown", "What a clown", "Liar", "You're a disgrace"),
			thread(3, "Useless", "Useless and a coward", "You muppet", "Go on, cry, you coward", "Idiot", "Delete your account"),
			thread(12, "Who gave this idiot a ward", "You are a fraud", "Fraud. Resign", "You should be ashamed", "Pathetic, from a professor"),
		},
		Misses: []audit.Example{
			thread(20, "The confidence interval crosses one", "Table 2 has it", "I disagree, and here is why", "Fair point", "Thank you, I'll read it", "Good night"),
			thread(20, "You're a disgrace", "Shut up"),
			thread(24*10, "Idiot", "Liar", "Coward", "Clown", "Useless"),
			thread(20, "Please stop messaging me", "Please stop messaging me", "Please stop messaging me", "Please stop", "I have reported this"),
			thread(6, "The rota is a disgrace", "Agreed, I've written to the chief executive", "See you at the meeting", "Bring the figures", "Thank you for chairing it"),
			thread(2, "I was an idiot, sorry", "Truly sorry, I was rude", "No excuse, I was tired", "I'll take the post down", "Thank you for being decent about it"),
			thread(20, "Idiot", "Still wrong, but fair enough", "You've changed my mind on table 3", "Good paper, that", "Pint at the conference?"),
			thread(24*4, "Resign", "Shut up", "You're a disgrace", "Liar"),
		},
	}
}

// thread is an example of answers to one account, so many hours apart.
func thread(hours int, answers ...string) audit.Example {
	var items []social.Item
	for i, text := range answers {
		e := reply("what was said before", text)
		e.Item.Post.ID = strconv.Itoa(i + 1)
		e.Item.Post.Published = exampleTime.Add(time.Duration(i*hours) * time.Hour)
		items = append(items, e.Item)
	}
	last := len(items) - 1
	return audit.Example{Item: items[last], Before: items[:last]}
}

// answeredAccount names the account that a post answers, "" if that is not known
// or is the owner's own.
func answeredAccount(p *social.Post) string {
	if p.Answers == nil || p.Answers.Mine {
		return ""
	}
	if p.Answers.Author.ID != "" {
		return p.Answers.Author.ID
	}
	return p.Answers.Author.Handle
}

func hostile(p *audit.Pass) bool {
	_, ok := remarked(p.Text, "insult", "contempt", "slur", "exclusion", "hostile-reply")
	return ok && !quotedToCondemn(p)
}

// densest returns how many of the times lie within one stretch of that length.
func densest(times []time.Time, within time.Duration) int {
	slices.SortFunc(times, time.Time.Compare)
	most, from := 0, 0
	for to := range times {
		for times[to].Sub(times[from]) > within {
			from++
		}
		most = max(most, to-from+1)
	}
	return most
}
