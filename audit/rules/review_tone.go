package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// warm reports whether an answer to a review is a thank-you and not a quarrel.
func warm(p *audit.Pass) bool {
	return p.Text.Has("review-warm") && !p.Text.Has("review-hostile")
}

func reviewReplyArgument() *audit.Rule {
	return &audit.Rule{
		ID:    "review-reply-argument",
		Area:  audit.ReviewReply,
		Title: "An answer to a review argues or threatens",
		Why: "A quarrel under a review is read by every future patient and seldom by the one it is meant for. " +
			"Advice is not to argue in public and to lead complaints into the proper process.",
		Advice:   "Take it down and answer in general terms, or not at all. Report a false review to the platform without any detail of a person.",
		Severity: audit.Medium,
		Clauses:  []string{"mdu-reviews", "gmc-media-3", "gmp-2024-81", "mps-ie-reviews", "imc9-dignity", "mchk-conduct"},
		Needs:    []social.Kind{social.KindReviewReply},
		When:     []string{"review-hostile"},
		Check: func(p *audit.Pass) {
			if !answersReview(p) || len(confirmingCues(p)) > 0 {
				return // told by the rules on disclosure
			}
			w := weighing{text: p.Text}
			hostile := w.add(2, "review-hostile")
			if !hostile || p.Text.Has("review-generic") && spokenCount(p.Text, "review-hostile") < 2 {
				return
			}
			p.Report(audit.Hit{Reason: "the answer argues with, threatens or belittles the reviewer", Cues: w.cues, Confidence: 0.75})
		},
		Hits: []audit.Example{
			reviewReply("Rude", "Some people just enjoy complaining"),
			reviewReply("Terrible", "Expect a letter from my solicitor"),
			reviewReply("Dismissive", "Sounds like a case for a psychiatrist"),
			reviewReply("Avoid", "Liar. Kindly remove this"),
			reviewReply("Useless", "Off you pop then"),
			reviewReply("Awful", "This is defamatory and a competitor wrote it"),
			reviewReply("Never again", "Good riddance"),
			reviewReply("One star", "One star from us too"),
		},
		Misses: []audit.Example{
			reviewReply("Rude", "We are sorry to read this; please call us"),
			reviewReply("Terrible", "We have flagged nothing and would like to hear more"),
			reviewReply("Dismissive", "Thank you for telling us, we will talk about it as a team"),
			reviewReply("Avoid", "Complaints go to a named person, details on the site"),
			reviewReply("Cold soup, rude waiter", "Shame on the soup, come back"),
			reviewReply("Phones", "The new phone line opens on Monday"),
			reviewReply("Five stars", "Lovely to read this on a wet Monday"),
			reviewReply("Parking", "It is terrible, we agree, and the council knows"),
		},
	}
}

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
