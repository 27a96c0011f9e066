package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func reviewReplyDetail() *audit.Rule {
	return &audit.Rule{
		ID:    "review-reply-detail",
		Area:  audit.ReviewReply,
		Title: "An answer to a review tells of health, care or money",
		Why: "What is said here of illness, treatment or a bill is confidential whatever the reviewer wrote. " +
			"Everybody who knows the reviewer can read it, and so can the regulator.",
		Advice:   "Take the answer down today, follow your practice's process for a disclosure, and ask your defence organisation before you write again.",
		Severity: audit.High,
		Clauses:  []string{"gmc-media-2", "gmc-media-3", "imc9-25", "mps-ie-reviews", "mchk-1", "hipaa-reviews"},
		Needs:    []social.Kind{social.KindReviewReply},
		When:     []string{"review-visit", "condition", "drug", "health-complaint", "procedure", "review-money"},
		Check: func(p *audit.Pass) {
			if !answersReview(p) {
				return
			}
			found, detail := confirmingCues(p), clinicalCues(p)
			if len(found) == 0 && len(detail) > 0 && !p.Text.Has("review-generic", "guard-signpost", "guard-public-health", "conditional") && !p.Text.Has("guard-settled") {
				p.Report(audit.Hit{Reason: "the answer speaks of illness or treatment and not in general terms", Cues: detail, Confidence: 0.7, Severity: audit.Medium})
				return
			}
			if len(found) == 0 || len(detail) == 0 || warm(p) && len(detail) == 1 {
				return
			}
			h := audit.Hit{Reason: "the answer tells something of health, care or money of the person who wrote the review", Cues: append(found, detail...), Guards: guards(p, "consent"), Confidence: 0.9}
			if p.Text.Has(reading.ClassPersonName, reading.ClassDate, reading.ClassIdentifier) {
				h.Severity = audit.Critical
				h.Reason += ", with a name or a date"
			}
			p.Report(h)
		},
		Hits: []audit.Example{
			reviewReply("Overpriced", "You refused the root canal and you owe 80 for the x-ray"),
			reviewReply("No help with my nerves", "You left with diazepam, as you asked, and missed the blood test"),
			reviewReply("They missed it", "Your scan was normal and your biopsy too"),
			reviewReply("Waste of money", "Your insurer declined it, not us, and your invoice is unpaid"),
			reviewReply("Refused antibiotics", "You did not have a chest infection when I listened to you"),
			reviewReply("Dismissed me", "Your BMI was 44 and your blood pressure was high"),
			reviewReply("Botched", "You were told of the infection and you skipped the antibiotics"),
			reviewReply("Awful", "Mrs Shaw, you were discharged in May after your third miscarriage"),
		},
		Misses: []audit.Example{
			reviewReply("Overpriced", "Our fees are on the website"),
			reviewReply("Refused antibiotics", "We follow the national guideline on antibiotics for everybody"),
			reviewReply("Dismissed me", "We cannot discuss individuals here"),
			reviewReply("Lovely team", "Thanks for the kind words"),
			reviewReply("No vaccine left", "The flu vaccine is back in stock since Monday"),
			reviewReply("Painful", "If you have pain after a procedure please ring the desk"),
			reviewReply("They botched my bike", "You were told the chain needed an operation"),
			reviewReply("Waited", "Anyone with an infection can ask for the side room"),
		},
	}
}
