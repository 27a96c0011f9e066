package rules

import "github.com/probity-audit/probity/audit"

// conduct lists the rules on how colleagues and others are spoken of, and what is shown.
func conduct() []*audit.Rule {
	return []*audit.Rule{
		disrespectColleague(),
		ventWorkplace(),
		harassmentThread(),
		unsupportedAllegation(),
		prejudiceProtected(),
		likeOrShareOffensive(),
		sexualisedPatient(),
		sexualisedColleague(),
		sexualisedGeneral(),
		photoPatient(),
		photoWorkplace(),
		photoStunt(),
		photoThirdParty(),
		imageIntoxication(),
		imageWeaponIllegal(),
		imageProfanity(),
	}
}
