package rules

import (
	"fmt"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// So many messages on patients that are older than so many months ask for a plan.
const (
	keptMessages = 50
	keptMonths   = 12
)

func dmRetention() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-retention",
		Area:  audit.PatientMention,
		Title: "Many old messages about patients are kept",
		Why: "Messages about patients stay in a private account and on a telephone for as long as nobody decides otherwise. They can be asked for under laws on access to " +
			"information, and every year there are more of them to lose.",
		Advice: "Ask what your employer's policy is for clinical messages, move what belongs in the record there, and then delete as the policy says. If a complaint, an inquest or a " +
			"request for them is open or expected, delete nothing.",
		Severity: audit.Info,
		Clauses:  []string{"nhse-messaging-disclosure", "nhse-messaging-record", "gmc-confidentiality-119", "imc9-25", "mchk-1", "mps-hk-group"},
		Needs:    []social.Kind{social.KindMessage},
		When:     []string{"patient", "clinical-jargon", "clinical-decision", "patient-did"},
		Check: func(p *audit.Pass) {
			at := p.Post.Published
			if at.IsZero() || at.AddDate(0, keptMonths, 0).After(p.AsOf) || guarded(p, "own", "family", "fiction", "aggregate", "other-sense") {
				return
			}
			if m := marksOf(p.Text); m&mPatient != 0 || m&(mCondition|mProcedure) != 0 && m&(mJargon|mSetting|mAge|mDid) != 0 {
				p.Note("")
			}
		},
		Sum: func(s *audit.Sum) {
			if n := len(s.Notes); n > keptMessages {
				s.Report(audit.Hit{Confidence: 0.8, Reason: fmt.Sprintf("%d messages on patients are more than %d months old%s", n, keptMonths, years(s.Notes))})
			}
		},
		Hits: []audit.Example{
			kept(51, 2022, "Can somebody see the patient in bed 4"), kept(60, 2019, "Patient in resus, BP 80, sats 90"), kept(51, 2023, "Clerked the 81F in bay 2, septic"),
			kept(80, 2015, "The patient on the ward is worse"), kept(55, 2020, "Bay 3 lady septic, GCS 9"), kept(51, 2018, "Is the patient back from theatre"),
			kept(70, 2021, "The man for theatre has AF and a sister who is a nurse"), kept(52, 2022, "Pt in clinic with DKA, HbA1c 14"),
		},
		Misses: []audit.Example{
			kept(50, 2022, "Can somebody see the patient in bed 4"), kept(90, 2024, "Can somebody see the patient in bed 4"), kept(90, 2019, "Rota swap on Friday?"),
			kept(90, 2019, "Happy birthday, see you at the match"), kept(90, 2020, "Be patient, the bus is late"), kept(90, 2018, "My mum is in hospital, her sats are fine"),
			kept(20, 2019, "Clerked the 81F in bay 2, septic"), kept(90, 2017, "Who has the key for the on-call room?"),
		},
	}
}

// kept is an example of so many messages of a year before one of today.
func kept(n, year int, text string) audit.Example {
	e := inGroup("Thanks")
	for i := range n {
		p := *inGroup(text).Item.Post
		p.ID, p.Published = fmt.Sprint("old-", i), exampleTime.AddDate(year-exampleTime.Year(), -4, i%20)
		e.Before = append(e.Before, social.Item{Post: &p})
	}
	return e
}
