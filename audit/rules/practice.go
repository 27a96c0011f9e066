package rules

import "github.com/probity-audit/probity/audit"

// practice lists the rules on advice, claims, interests, advertising and reviews.
func practice() []*audit.Rule {
	return []*audit.Rule{
		definitiveAdvice(), personalAdviceReply(), remotePrescribingOffer(), nameMissingClinicalAdvice(),
		claimWithoutSource(), overclaimEffectiveness(), misinformationCue(), opinionAsFact(), copyrightReuse(),
		coiUndisclosedPromotion(), coiAffiliate(),
		adPrescriptionMedicine(), adSuperlative(), adTestimonial(), adBeforeAfter(), adExploitVulnerability(),
		reviewReplyConfirms(), reviewReplyDetail(), reviewReplyArgument(), reviewThanksConfirms(),
	}
}
