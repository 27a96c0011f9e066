package tiktok

import (
	"github.com/probity-audit/probity/social"
)

// gap yields a gap. Section and detail are fixed words.
func (r *reading) gap(section string, reason social.Reason, detail string, count int, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: reason, Detail: detail, Count: count}})
}

// gaps says what was not read, and why.
func (r *reading) gaps(me string, broken bool) {
	for i := range missing {
		g := missing[i]
		r.send(social.Item{Gap: &g})
	}
	if me == "" {
		r.gap("whose export it is", social.ReasonNotInExport,
			"The profile is not in this export, so that your own messages could not be told from those of others. Ask TikTok for all available data, or say with --me what your user name is.",
			0, social.KindProfile, social.KindMessage)
	}
	for _, s := range append(sections, unknown) {
		if t := r.tallies[s]; t != nil {
			r.sectionGaps(s, t)
		} else if s.usual && !broken { // of what lies behind damage, nothing can be said
			r.gap(s.name, social.ReasonNotInExport,
				"This export has no such part, not even an empty one. TikTok lets one choose what to include: ask for all available data.", 0, s.kinds...)
		}
	}
	for _, g := range r.index.Gaps() {
		r.send(social.Item{Gap: &g})
	}
}

// sectionGaps says what of one section was not read.
func (r *reading) sectionGaps(s *section, t *tally) {
	switch {
	case s.quiet:
		return
	case s.unread != "" && t.records > 0:
		r.gap(s.name, social.ReasonNotRead, s.unread, t.records, s.kinds...)
		return
	case s.name == "settings" && t.failed > 0:
		r.gap(s.name, social.ReasonNotRead, "TikTok has added settings that are not known here. Check them in the app under Settings and privacy.", t.failed, s.kinds...)
	case t.failed > 0:
		r.gap(s.name, social.ReasonFailed, "Some records are not as TikTok writes them, and were not read. Look at these in the app yourself.", t.failed, s.kinds...)
	}
	if t.undated > 0 {
		r.gap("times of "+s.name, social.ReasonFailed, "Of some records the time could not be read; their words were.", t.undated, s.kinds...)
	}
	if t.wordless > 0 {
		r.gap("captions of "+s.name, social.ReasonNotInExport, "These posts stand in the export without their captions, as TikTok made it before 2025. Ask for a new export, or read them in the app.", t.wordless, s.kinds...)
	}
	if t.blank > 0 {
		r.gap("words of some "+s.name, social.ReasonNotInExport,
			"The export says who sent these and when, and nothing else: a sticker, a picture, a shared video, or a message that was deleted. Look at them in the app where it matters.", t.blank, s.kinds...)
	}
	if t.gone > 0 {
		r.gap(s.name+" of some conversations", social.ReasonNotInExport,
			"The export names the other person and holds no messages: they were deleted, or are of a kind that TikTok does not export.", t.gone, s.kinds...)
	}
}
