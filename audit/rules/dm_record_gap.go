package rules

import (
	"slices"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// recordedWithin is how long after a decision a word that it is in the record
// counts for it.
const recordedWithin = 24 * time.Hour

func dmRecordGap() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-record-gap",
		Area:  audit.PatientMention,
		Title: "Clinical decisions in a chat, and no word that they are in the record",
		Why: "A dose, a plan or a transfer was decided in this conversation. A chat is no record: whoever looks after the patient next does not see it, and a coroner or court " +
			"may ask for it.",
		Advice: "Check that each decision stands in the patient's record, with its date, and add what is missing as a late entry. Only then, and only if no complaint or request for the " +
			"chat is open, delete the messages as your employer's policy says.",
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  []string{"nhse-messaging-record", "nhse-messaging-disclosure", "gmc-2024-private-messages", "imc9-27", "imc9-25", "mchk-1", "mps-hk-group"},
		Needs:    []social.Kind{social.KindMessage},
		When:     []string{"clinical-decision", "recorded"},
		Check: func(p *audit.Pass) {
			if p.Text.Has("recorded") {
				p.Note("recorded")
				return
			}
			if c, ok := decides(p); ok {
				p.Note("decision", c)
			}
		},
		Sum: func(s *audit.Sum) {
			for _, c := range conversations(s.Notes) {
				open := unrecorded(c)
				if len(open) < fewDecisions {
					continue
				}
				words, spans := dated(open, func(i int) []audit.Span { return cueSpans(open[i]) })
				s.ReportAbout(c.ref(), words, audit.Hit{Confidence: 0.75, Spans: spans,
					Reason: plural(len(open), "message decides", "messages decide") + " on somebody's care, and nothing that follows says that it is in the record"})
			}
		},
		Hits: []audit.Example{
			chat("Bed 4 Hb 62, give 2 units, don't wait", "Hb 58 in bed 9 too, give 2 units"),
			chat("Transfer to ITU agreed for the man in side room 1", ">great", "Ok to stop her anticoag before the scope, sats fine"),
			chat(">K is 6.8 in bed 3", "Start the insulin, give 2 units of blood after. Obs hourly", "And give the fluids, hold the furosemide, he's septic"),
			exchange(social.AudienceDirect, "Stop his warfarin, INR of 9", ">and bed 5?", "Not for ITU, DNACPR agreed, family know"),
			chat("Patient in resus: thrombolyse him", "Second patient: transfuse her, Hb 50"),
			chat("Bay 2 lady septic, start tazocin", "Bay 3 man septic, start meropenem"),
			exchange(social.AudienceDirect, "Happy to extubate him, gases good", "Step down to HDU for the lad in bed 1"),
			chat("Double the dose for the AF in bed 6", "Increase her infusion, bp 80", "Hold the heparin, platelets 20"),
		},
		Misses: []audit.Example{
			chat("Bed 4 Hb 62, give 2 units, don't wait", "Hb 58 in bed 9 too, give 2 units. Both documented in notes"),
			chat("Rota swap?", "Transfer to theatre list office, they have the keys", "Who is on tomorrow?"),
			chat("Guideline on anticoagulation: https://example.org/warfarin", "Page 4 says stop the warfarin five days before"),
			chat("Stop his warfarin, INR of 9", "Written up on EPR, thanks"),
			chat("Give 2 units to the food bank", "Give 2 bags of pasta"),
			exchange(social.AudienceDirect, "Start on Monday?", "Happy to start at nine"),
			chat("Bed 4 Hb 62, give 2 units, don't wait"),
			exchange(social.AudienceDirect, "My dad is septic, they will transfer him to ITU", "They stopped his warfarin"),
		},
	}
}

// fewDecisions is how many decisions without a word of the record make a habit of
// a conversation; one may have been written up by whoever heard it.
const fewDecisions = 2

// decides returns the words by which a message of the owner's decides on the care
// of somebody.
func decides(p *audit.Pass) (reading.Cue, bool) {
	c, ok := spoken(p.Text, "clinical-decision")
	if !ok || !p.Post.Mine || hasLink(p) || guarded(p, "own", "family", "fiction", "literature") {
		return reading.Cue{}, false
	}
	m := marksOf(p.Text)
	return c, m&(mPatient|mJargon|mCondition|mSetting|mThird|mProcedure) != 0
}

// unrecorded returns the decisions after which nothing, within a day, says that
// they are in the record.
func unrecorded(c conversation) []audit.Noted {
	var open []audit.Noted
	for i, d := range c.notes {
		if d.Topic == "decision" && !slices.ContainsFunc(c.notes[i+1:], func(later audit.Noted) bool {
			return later.Topic == "recorded" && later.Item.Published.Sub(d.Item.Published) <= recordedWithin
		}) {
			open = append(open, d)
		}
	}
	return open
}
