package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// answersReview reports whether the item is the owner's answer to a review of
// their care rather than of a cafe, a book or a holiday cottage.
func answersReview(p *audit.Pass) bool {
	return mineOf(p) && p.Post.Kind == social.KindReviewReply && !guarded(p, "other-trade") && !p.Re.Has("guard-other-trade")
}

// confirmingCues returns the words by which an answer to a review treats its
// writer, or one of theirs, as somebody who was seen - or says they were not.
func confirmingCues(p *audit.Pass) []reading.Cue {
	var found []reading.Cue
	for c := range p.Text.Cues("review-visit") {
		if !c.Quoted && !conditional(p.Text, c) {
			found = append(found, c)
		}
	}
	return found
}

// conditional reports whether the cue stands in a sentence that speaks of a case:
// "if you were", "anyone who had".
func conditional(r *reading.Reading, c reading.Cue) bool {
	for x := range r.Cues("conditional") {
		if x.Sentence == c.Sentence && x.First <= c.First && c.First-x.Last <= 6 {
			return true
		}
	}
	return false
}

// clinicalCues returns the words of an answer that speak of health, money owed
// or who the writer is.
func clinicalCues(p *audit.Pass) []reading.Cue {
	var found []reading.Cue
	for _, class := range []string{"condition", "drug", "review-money", "health-complaint", "procedure"} {
		for c := range p.Text.Cues(class) {
			if !c.Quoted && !conditional(p.Text, c) {
				found = append(found, c)
			}
		}
	}
	return found
}

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
		When:     []string{"review-visit"},
		Check: func(p *audit.Pass) {
			if !answersReview(p) {
				return
			}
			found, detail := confirmingCues(p), clinicalCues(p)
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
