package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func reviewThanksConfirms() *audit.Rule {
	return &audit.Rule{
		ID:    "review-thanks-confirms",
		Area:  audit.ReviewReply,
		Title: "A kind answer to a review confirms that somebody was treated",
		Why: "Warm thanks with \"glad your knee is better\" tell everybody that the reviewer was your patient, and for what. " +
			"They chose to say so; you may not.",
		Advice:   "Keep the thanks and take the rest out: \"Thank you for your kind words, we will share them with the team\".",
		Severity: audit.Low,
		Clauses:  []string{"gmc-media-3", "gmc-2024-18", "imc9-25", "mps-ie-reviews", "mchk-1"},
		Needs:    []social.Kind{social.KindReviewReply},
		When:     []string{"review-visit"},
		Check: func(p *audit.Pass) {
			if !answersReview(p) || !warm(p) {
				return
			}
			found := confirmingCues(p)
			if len(found) == 0 || len(clinicalCues(p)) > 1 {
				return
			}
			h := audit.Hit{Reason: "the thanks show that the reviewer, or somebody of theirs, was treated", Cues: found, Confidence: 0.85}
			if len(clinicalCues(p)) > 0 || len(found) > 1 || p.Text.Has("body-part", reading.ClassPersonName, reading.ClassFirstName) {
				h.Severity, h.Reason = audit.Medium, "the thanks show that the reviewer, or somebody of theirs, was treated, and something of it"
			}
			p.Report(h)
		},
		Hits: []audit.Example{
			reviewReply("Great knee man", "So glad your knee is better!"),
			reviewReply("Lovely", "Lovely to have treated you, thank you"),
			reviewReply("Top class", "Thank you! See you at your check-up"),
			reviewReply("Kind to my son", "Thanks! He was the star of the afternoon"),
			reviewReply("Calm birth", "It was a joy to deliver your little one"),
			reviewReply("Great care", "Delighted the op went well, thanks"),
			reviewReply("My smile!", "Thank you so much, see you in six months"),
			reviewReply("Best GP", "Aw thanks, so pleased for you and your baby, tell her I said hello"),
		},
		Misses: []audit.Example{
			reviewReply("Great knee man", "Thank you for your feedback"),
			reviewReply("Lovely", "We have shared this with the team, thank you"),
			reviewReply("Top class", "Thank you all for a hundred reviews"),
			reviewReply("Kind", "Great to see kind words on a wet Monday"),
			reviewReply("Best scones", "So glad you liked them, see you on Sunday"),
			reviewReply("Great care", "Thanks! Reviews go round the whole team on Fridays"),
			reviewReply("Lovely book", "Thank you, glad you got to chapter nine"),
			reviewReply("Nice desk", "Thank you, our receptionists will be pleased"),
		},
	}
}
