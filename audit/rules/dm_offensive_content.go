package rules

import (
	"fmt"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// offensiveMessages is how many offensive messages of the owner's make a tone of a
// conversation. One alone is reported by the rule on what it says.
const offensiveMessages = 2

func dmOffensiveContent() *audit.Rule {
	sorts := offensiveSorts()
	return &audit.Rule{
		ID:    "dm-offensive-content",
		Area:  audit.ColleagueDisrespect,
		Title: "A private conversation with several offensive messages of yours",
		Why: "Several of your messages in this conversation may be read as contempt for patients, colleagues or a group of people, or as sexual. Private chats have been shown " +
			"to regulators by somebody who was in them, and were judged like words said aloud.",
		Advice: "Leave the conversation, or say in it that you will not go on like this. Delete nothing before you have taken advice if anybody has complained or may; each message is " +
			"listed by itself as well.",
		Severity: audit.High,
		Fixed:    true,
		Clauses:  []string{"gmc-2024-private-messages", "gmc-2024-14", "gmp-2024-48", "mps-ie-dm", "imc9-dignity", "imc9-colleagues", "mps-hk-dm", "mps-hk-group", "mchk-conduct"},
		Needs:    []social.Kind{social.KindMessage},
		When: []string{"insult", "contempt", "slur", "exclusion", "stereotype", "group-origin", "group-lgbt", "group-able", "group-age", "group-sex", "sexual-body", "sexual-desire",
			"sexual-act", "patient-scorn", "scorn-general", "patient-crowd"},
		Check: func(p *audit.Pass) {
			if !ownWords(p) {
				return
			}
			for _, s := range sorts {
				if s.offends(p) {
					p.Note(s.name)
					return
				}
			}
		},
		Sum: func(s *audit.Sum) {
			for _, c := range conversations(s.Notes) {
				if len(c.notes) < offensiveMessages {
					continue
				}
				said := ""
				for _, sort := range sorts {
					if n := c.count(sort.name); n > 0 {
						said += fmt.Sprintf("; %s: %d", sort.name, n)
					}
				}
				words, spans := dated(c.notes, func(i int) []audit.Span { return cueSpans(c.notes[i]) })
				s.ReportAbout(c.ref(), words, audit.Hit{Confidence: 0.85, Spans: spans, Reason: fmt.Sprintf("%d of your messages in one conversation may offend%s", len(c.notes), said)})
			}
		},
		Hits: []audit.Example{
			chat("Frequent flyer 6 is back in majors, the hysterical one. Someone hide the morphine", "Half my list are allergic to work and the other half are malingerers"),
			chat("new reg has a headscarf, pray for me lads, she'll want a prayer mat in the mess", ">lol", "Women on the rota, hormones and sick notes. Never hire one."),
			chat("rate the new interns lads, I'll start, blondie 9", "The new physio in those leggings, phwoar"),
			exchange(social.AudienceDirect, "Our practice manager is a useless, two faced snake and the whole surgery can hear me type this", ">ha", "Radiology again tonight, lazy shower, the lot of them"),
			chat("Physician associates: glorified work experience with a lanyard", "F1 changeover: fresh meat, gentlemen 😏"),
			chat("Another malingerer in clinic, he wants a sick note and a taxi 🙄", "Tea?", "Another pregnant registrar. Surgery isn't for girls who want a family."),
			exchange(social.AudienceDirect, "Nurses on 6A: shag marry avoid", "Our registrar has a nice arse and those legs, thank you rota"),
			chat("The usual drunks again in resus, the same faces, feral the lot of them", "Third hysterical mum today who Googled herself a tumour 🙄"),
		},
		Misses: []audit.Example{
			chat("Another malingerer in clinic, he wants a sick note and a taxi 🙄"), // disrespect-patient has it
			chat(">Frequent flyer 6 is back in majors, the hysterical one", ">Half my list are allergic to work and the other half are malingerers"),
			chat(">Third hysterical mum today who Googled herself a tumour", "Guys, stop this", "Can we stop calling people bed blockers, nobody chose that ward"),
			chat("lol", "The cat is a lazy, two faced snake", "and an idiot"),
			chat("Whoever wrote 'fresh meat' about the F1s in this chat: take it down", "I have sent it to HR"),
			chat("Rota swap?", "Four nurses short tonight, Datix in", "Thanks all"),
			exchange(social.AudienceDirect, "I was an idiot at handover, sorry", "This printer is an idiot"),
			exchange(social.AudienceDirect, "Married that anaesthetist ten years ago today", "Dinner at eight x", "Our new consultant is engaged and there was cake"),
		},
	}
}

// offensiveSort is one of the ways in which a message may offend: the scales of
// the rules on what single texts say, so that both agree.
type offensiveSort struct {
	name    string
	offends func(*audit.Pass) bool
}

func offensiveSorts() []offensiveSort {
	weighed := func(s *balance) func(*audit.Pass) bool {
		return func(p *audit.Pass) bool { return s.weigh(p.Text, p.Re, 0).raised }
	}
	disrespect := weighed(disrespectBalance())
	return []offensiveSort{
		{"sexual remarks", onlyWith(weighed(sexualisedBalance()), sexualisedWhen()...)},
		{"hostility to a group of people", weighed(prejudiceBalance())},
		{"scorn for patients", func(p *audit.Pass) bool {
			s, ok := scornOf(p)
			return ok && s.points >= scornShown && (s.words > 0 || s.crowd)
		}},
		{"contempt for those one works with", onlyWith(disrespect, "insult", "contempt")},
	}
}

// onlyWith asks only of a text that has a cue of one of the classes, as the rule
// on single texts does.
func onlyWith(offends func(*audit.Pass) bool, classes ...string) func(*audit.Pass) bool {
	return func(p *audit.Pass) bool { return p.Text.Has(classes...) && offends(p) }
}
