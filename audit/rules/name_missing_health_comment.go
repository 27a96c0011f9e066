package rules

import (
	"fmt"
	"time"

	"github.com/probity-audit/probity/audit"
)

// healthComments is how many posts on health within a year make an account one
// that comments on health.
const healthComments = 3

func nameMissingHealthComment() *audit.Rule {
	return &audit.Rule{
		ID:    "name-missing-health-comment",
		Area:  audit.NameDisclosure,
		Title: "Comments on health from an account without a name",
		Why: "Since 2024 the GMC says that doctors who comment on health or healthcare should usually say who they are. " +
			"A reader cannot weigh advice from nobody, and an account without a name can often be traced.",
		Advice:   "Put your name and role into the profile, or note why you leave them out. Comments that need no doctor can come from an account that does not say doctor.",
		Severity: audit.Medium,
		Clauses:  append(nameClauses(), "gmc-2024-context"),
		Needs:    own(),
		When:     []string{"speaks-as-doctor", "health"},
		Check: func(p *audit.Pass) {
			switch {
			case !p.Post.Mine || p.Account.Named || !p.Account.HasProfile || guarded(p, "own", "family", "fiction"):
			case p.Text.Has("speaks-as-doctor"):
				p.Note("doctor")
			case p.Account.SaysDoctor && p.Text.Count("health") > 0:
				p.Note("health")
			}
		},
		Sum: func(s *audit.Sum) {
			asDoctor := 0
			var health []audit.Noted
			for _, n := range s.Notes {
				if n.Topic == "doctor" {
					asDoctor++
				}
				if !n.Item.Published.IsZero() {
					health = append(health, n)
				}
			}
			most := mostWithin(health, 365*24*time.Hour)
			switch {
			case asDoctor > 0 && !s.Account.SaysDoctor:
				s.Report(audit.Hit{Confidence: 0.8, Severity: audit.Low,
					Reason: fmt.Sprintf("the account shows no name, and in %s the writer speaks as a doctor", plural(asDoctor, "post", "posts"))})
			case most >= healthComments:
				s.Report(audit.Hit{Confidence: 0.8,
					Reason: fmt.Sprintf("the profile says doctor and shows no name, and %d posts within one year are about health", most)})
			}
		},
		Hits: by("Quiet Carriage", "trains", append(posts(
			"As a GP I can tell you the waiting room is full of people who waited too long",
			"Trust me I'm a doctor, this is not how lungs work",
			"Fifteen years a surgeon and the car park still wins",
			"Nobody in my consulting room ever says it plainly",
			"Speaking as a doctor, that headline is nonsense",
			"I'm a paediatrician and I have never once said that",
			"As an anaesthetist I sleep less than anybody I send to sleep",
		), reply("and what would you know", "As a consultant? Quite a lot"))...),
		Misses: append(by("Dr Nia Evans", "GP in Wrexham", posts(
			"As a GP I can tell you the waiting room is full",
			"Trust me I'm a doctor, this is not how lungs work",
			"Flu jabs are in, book with the surgery",
		)...), by("Night Owl Medic", "ED reg", posts(
			"Lovely sunrise after nights",
			"Flu jabs are in, book with your surgery",
			"The vending machine has won again",
			"My own diabetes diagnosis, a year on",
			"Anyone know a plumber in Leith",
		)...)...),
	}
}

// mostWithin returns how many of the items, which are in order of time, fall
// into one window at most.
func mostWithin(items []audit.Noted, window time.Duration) int {
	most, from := 0, 0
	for to := range items {
		for items[to].Item.Published.Sub(items[from].Item.Published) > window {
			from++
		}
		most = max(most, to-from+1)
	}
	return most
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
