package whatsapp

import (
	"fmt"
	"slices"
	"time"

	"github.com/probity-audit/probity/social"
)

// tally counts what the owner must be told.
type tally struct {
	messages       int
	oldest, newest time.Time
	ambiguous      [2]int // messages, by the order in which their dates were read
	undated        int
	deleted        int
	omitted        int // pictures and files that were not exported
	lacking        int // that are named and not there
	edited         int
	notices        int
	otherForm      int // lines
	before         int // lines
	damaged        int
	long           int
	ownerless      int // chats
	unclear        int // values of the report on the account
}

func (t *tally) count(p *social.Post) {
	t.messages++
	if p.Published.IsZero() {
		return
	}
	if t.oldest.IsZero() || p.Published.Before(t.oldest) {
		t.oldest = p.Published
	}
	if p.Published.After(t.newest) {
		t.newest = p.Published
	}
}

// gaps yields what could not be read, and what is in no export.
func (r *reading) gaps() error {
	t := &r.tally
	const again = " Export the chat again; if that does not help, look at these yourself."
	list := []social.Gap{
		{Section: "which of the people is you", Kinds: messages, Reason: social.ReasonFailed, Count: t.ownerless,
			Detail: "WhatsApp does not say whose telephone made the export, and in these chats nobody who wrote has your name. Every message in them counts as somebody else's. Give your name exactly as the chat shows it with --me."},
		{Section: "dates with the day first", Kinds: messages, Reason: social.ReasonNotInExport, Count: t.ambiguous[dayFirst],
			Detail: "The chat does not tell whether the day or the month comes first. These messages were read with the day first; their day and month could be exchanged."},
		{Section: "dates with the month first", Kinds: messages, Reason: social.ReasonNotInExport, Count: t.ambiguous[monthFirst],
			Detail: "The chat does not tell whether the day or the month comes first. These messages were read with the month first; their day and month could be exchanged."},
		{Section: "dates of messages", Kinds: messages, Reason: social.ReasonFailed, Count: t.undated,
			Detail: "These messages were read without their date, which is not in the calendar."},
		{Section: "deleted messages", Kinds: messages, Reason: social.ReasonNotInExport, Count: t.deleted,
			Detail: "Their words are no longer in the chat. Others may have read them before."},
		{Section: "pictures and files that were left out", Kinds: messages, Reason: social.ReasonNotInExport, Count: t.omitted,
			Detail: "The chat was exported without them, or they could be seen only once. Export it again with media if they matter."},
		{Section: "pictures and files that are not there", Kinds: messages, Reason: social.ReasonNotInExport, Count: t.lacking,
			Detail: "The chat names them, and they are not beside it. Give the whole .zip that WhatsApp made."},
		{Section: "earlier words of edited messages", Kinds: messages, Reason: social.ReasonNotOffered, Count: t.edited,
			Detail: "The chat holds them as they were edited last, and does not say when."},
		{Section: "notices", Reason: social.ReasonNotRead, Count: t.notices,
			Detail: "WhatsApp wrote these lines itself, such as who came, left or called."},
		{Section: "dates in another form", Kinds: messages, Reason: social.ReasonFailed, Count: t.otherForm,
			Detail: "Many lines begin with a date that is not written as in the rest of the chat. They were read as part of the message before them. If two exports were put into one file, give them one by one."},
		{Section: "lines before the first message", Kinds: messages, Reason: social.ReasonFailed, Count: t.before,
			Detail: "They begin with no date and were not read." + again},
		{Section: "damaged messages", Kinds: messages, Reason: social.ReasonFailed, Count: t.damaged,
			Detail: "They hold bytes that are not text; what could be read of them was read." + again},
		{Section: "very long messages", Kinds: messages, Reason: social.ReasonLimit, Count: t.long,
			Detail: "Only their beginning was read. Look at these yourself."},
	}
	for _, g := range list {
		if g.Count == 0 {
			continue
		}
		if err := r.emit(social.Item{Gap: &g}); err != nil {
			return err
		}
	}
	list = list[:0]
	if r.reported {
		list = append(list, social.Gap{Section: "account report", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonFailed, Count: t.unclear,
			Detail: "WhatsApp does not say how this report is written, and it was read by the names in it. Values whose names say nothing known were left. Compare what is shown here with the settings on your telephone."})
	}
	if len(r.chats) > 0 || !r.reported {
		list = append(list, social.Gap{Section: "older messages", Kinds: messages, Reason: social.ReasonLimit, Detail: t.reach()})
	}
	for _, g := range append(append(list, r.index.Gaps()...), r.neverOffered()...) {
		if err := r.emit(social.Item{Gap: &g}); err != nil {
			return err
		}
	}
	return nil
}

// neverOffered is what this kind of export never holds.
func (r *reading) neverOffered() []social.Gap {
	return slices.DeleteFunc(slices.Clone(missing), func(g social.Gap) bool { return g.Section == secPrivacy && r.reported })
}

// reach says which time the messages cover.
func (t *tally) reach() string {
	span := "no message"
	switch {
	case t.messages == 1:
		span = "1 message"
	case t.messages > 1:
		span = fmt.Sprintf("%d messages", t.messages)
	}
	if !t.oldest.IsZero() {
		span += fmt.Sprintf(", from %s to %s", t.oldest.Format("January 2006"), t.newest.Format("January 2006"))
	}
	return "WhatsApp exports at most about 10,000 messages of a chat with media and 40,000 without, the newest, and none that were cleared from the telephone. This export holds " + span + "."
}
