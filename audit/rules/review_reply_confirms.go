package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func reviewReplyConfirms() *audit.Rule {
	return &audit.Rule{
		ID:    "review-reply-confirms-patient",
		Area:  audit.ReviewReply,
		Title: "An answer to a review shows that somebody was a patient",
		Why: "Only the patient may tell the world that they were one; a review does not free you from confidentiality. " +
			"To deny it discloses as much. Regulators elsewhere have fined practices for such answers.",
		Advice:   "Replace it by a general answer: thank them, say that you cannot speak of any one person here, and give a way to reach the practice.",
		Severity: audit.High,
		Clauses:  []string{"gmc-media-2", "gmc-media-3", "gmc-2024-18", "imc9-25", "mps-ie-reviews", "mchk-1", "hipaa-reviews"},
		Needs:    []social.Kind{social.KindReviewReply},
		General:  generalReview,
		When:     []string{"review-visit"},
		Check: func(p *audit.Pass) {
			if !answersReview(p) || warm(p) {
				return
			}
			found := confirmingCues(p)
			if len(found) == 0 || len(clinicalCues(p)) > 0 {
				return
			}
			confidence := 0.8
			if len(found) > 1 {
				confidence = 0.9
			}
			p.Report(audit.Hit{Reason: "the answer speaks of what happened when the reviewer, or somebody of theirs, was seen - or says they were not", Cues: found, Guards: guards(p, "consent"), Confidence: confidence})
		},
		Hits: []audit.Example{
			reviewReply("Nobody explained the delay", "When you attended in March we explained the delay twice"),
			reviewReply("Caught something there", "You were not our patient at the time"),
			reviewReply("Waited for ages", "Our records show you arrived twenty minutes late"),
			reviewReply("Rude", "You were offered another day and you refused it"),
			reviewReply("Never again", "We know exactly who you are"),
			reviewReply("They ignored my husband", "Your husband was seen within the hour"),
			reviewReply("Terrible", "This reviewer was never a patient here"),
			reviewReply("Brusque doctor", "I told you twice and you signed the form"),
		},
		Misses: []audit.Example{
			reviewReply("Waited for ages", "We take all feedback seriously; please contact the practice manager"),
			reviewReply("Rude", "For privacy reasons we never comment on individuals"),
			reviewReply("Wrong hours on the map", "Our opening hours changed in May"),
			reviewReply("Never again", "If you were unhappy with a visit, the complaints form is on our site"),
			reviewReply("Cold chips, rude waiter", "You were unlucky, the fryer had just died. Come back"),
			reviewReply("Could not get through", "A second line opened in May and waits are down"),
			reviewReply("Five stars", "Thank you for your feedback"),
			reviewReply("Shambles", "Nobody should wait like that. Anyone who did can write to us"),
		},
	}
}
