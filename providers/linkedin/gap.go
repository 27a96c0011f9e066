package linkedin

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
	for _, g := range missing {
		r.send(social.Item{Gap: &g})
	}
	if r.me.id() == "" && len(r.me.also) == 0 {
		r.gap("whose archive it is", social.ReasonNotInExport, 0,
			"The profile is not in this archive, so your own messages could not be told from those of others. Give all parts, or say with --me what the last part of your profile's address is.",
			social.KindProfile, social.KindMessage)
	}
	r.flaws(social.ReasonNotInExport)
	for _, g := range r.index.Gaps() {
		if g.Reason == social.ReasonNotInExport && domains[g.Section] != nil {
			g.Elsewhere = social.SourceAPI
		}
		r.send(social.Item{Gap: &g})
	}
}

// flaws says what was there only in part; lacks is the reason for what LinkedIn left
// out.
func (r *reading) flaws(lacks social.Reason) {
	for _, section := range slices.Sorted(maps.Keys(r.unclear)) {
		r.gap("times of "+section, social.ReasonFailed, r.unclear[section], "Of these records the time is not written as it was known to be; the rest was read.")
	}
	for _, section := range slices.Sorted(maps.Keys(r.undated)) {
		if n := r.undated[section] - r.unclear[section]; n > 0 {
			r.gap("times of "+section, lacks, n, "Of these LinkedIn gives no time, or one that cannot be; their words were read.")
		}
	}
	if r.shifted > 0 {
		r.gap("columns of posts", social.ReasonFailed, r.shifted,
			"In these rows the columns do not stand where their names say. They were read by what they hold: compare a few of them with LinkedIn.", social.KindPost)
	}
	if r.withheld > 0 {
		r.gap("connections without a name", lacks, r.withheld,
			"LinkedIn gives only the date on which you connected: the accounts are closed or hidden.", social.KindConnection)
	}
	if r.unheard > 0 {
		r.gap("messages without words", lacks, r.unheard,
			"LinkedIn gives no text of these: they were deleted, or hold something that it does not give out.", social.KindMessage)
	}
}
