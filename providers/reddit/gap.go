package reddit

import (
	"maps"
	"slices"

	"github.com/probity-audit/probity/social"
)

// gap yields a gap. Section and detail are fixed words.
func (r *reading) gap(section string, reason social.Reason, count int, detail string, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: reason, Detail: detail, Count: count}})
}

// gaps says what was not read, and why.
func (r *reading) gaps() {
	for _, g := range slices.Concat(notExported, missing) {
		r.send(social.Item{Gap: &g})
	}
	if r.me.handle == "" {
		r.gap("whose export it is", social.ReasonNotInExport, 0,
			"The export does not say it, so your own messages could not be told from those of others. Give the whole export with its name, or say with --me what your user name is.",
			social.KindProfile, social.KindMessage)
	}
	for _, section := range slices.Sorted(maps.Keys(r.undated)) {
		r.gap("times of "+section, social.ReasonFailed, r.undated[section], "Of these records the time lacks, or is not written as it was known to be; their words were read.")
	}
	if r.removed > 0 {
		r.gap("words that are gone", social.ReasonNotInExport, r.removed,
			"The export says only that these were deleted or removed. Copies may stand elsewhere.", social.KindPost, social.KindComment, social.KindMessage)
	}
	if r.unheard > 0 {
		r.gap("messages without words", social.ReasonNotInExport, r.unheard, "The export holds no text of these: they were pictures, or were deleted.", social.KindMessage)
	}
	if r.preferences > 0 {
		g := otherPreferences(r.preferences)
		r.send(social.Item{Gap: &g})
	}
	const month = "January 2006"
	if !r.from.IsZero() {
		r.gap("posts outside the dates chosen", social.ReasonNotInExport, 0,
			"What you posted reaches from "+r.from.Format(month)+" to "+r.to.Format(month)+". Reddit lets one choose a range of dates when asking; a range that was chosen would look the same. Ask for your full time at Reddit.",
			social.KindPost, social.KindComment)
	}
	for _, g := range r.index.Gaps() {
		r.send(social.Item{Gap: &g})
	}
}
