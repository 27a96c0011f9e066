package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

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
