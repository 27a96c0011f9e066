package snapchat

import (
	"fmt"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// gap yields a gap. Its words are fixed: nothing of the export is in them.
func (r *reading) gap(g social.Gap) bool { return r.send(social.Item{Gap: &g}) }

// count counts the records of the files of a section that are left alone.
func (r *reading) count(section string, pick jsonstream.Pick) int {
	n := 0
	r.each(section, pick, func(jsonstream.Value, string) bool {
		n++
		return true
	})
	return n
}

// gaps says what was not read, and why.
func (r *reading) gaps() {
	posts := []social.Kind{social.KindMessage, social.KindCaption, social.KindStory}
	counted := []struct {
		n   int
		gap social.Gap
	}{
		{r.count(secSnaps, jsonstream.Lists), social.Gap{Section: secSnaps, Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotRead,
			Detail: "They say when a picture or film was sent to whom, and hold neither words nor pictures."}},
		{r.count(secPlaces, jsonstream.Lists), social.Gap{Section: secPlaces, Reason: social.ReasonNotRead,
			Detail: "Snapchat's own record of where you were, among them home and work. It is not posted to anybody and is not checked; to stop it, turn Ghost Mode on and take the permission for your place from the app."}},
		{r.pictures.loose, social.Gap{Section: "pictures of chats that belong to no message", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotRead,
			Detail: "The export does not say in which chat they stand, nor who sent them. Look through the folder chat_media yourself."}},
		{r.pictures.absent, social.Gap{Section: "pictures of chats that are not there", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotInExport,
			Detail: "Messages name them, and what you gave does not hold them. Give all parts, mydata~*-2.zip and so on; if that does not help, ask for your data again with Chat Media. Some may be deleted."}},
		{r.pictures.unused(), social.Gap{Section: "pictures of Memories that belong to no record", Kinds: []social.Kind{social.KindCaption}, Reason: social.ReasonNotRead,
			Detail: "Several were kept on one day, and the export does not say which is which. Their times and places were read; look through the folder memories yourself."}},
		{r.pictures.shared, social.Gap{Section: "pictures of shared stories", Kinds: []social.Kind{social.KindStory}, Reason: social.ReasonNotRead,
			Detail: "The export does not say to which story they belong. Look through the folder shared_story yourself."}},
		{r.events, social.Gap{Section: "events in chats", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotRead,
			Detail: "Notes such as that somebody joined, or took a picture of the screen. They hold no words."}},
		{r.unsure, social.Gap{Section: "who wrote some chats", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotInExport,
			Detail: "The export does not say which side wrote these, and they were taken to be by the other. Give all parts of the export together, or your user name with --me."}},
	}
	for _, c := range counted {
		if c.n > 0 {
			c.gap.Count = c.n
			if !r.gap(c.gap) {
				return
			}
		}
	}
	if !r.first.IsZero() {
		r.gap(social.Gap{Section: "posts outside the dates chosen", Kinds: posts, Reason: social.ReasonNotInExport,
			Detail: fmt.Sprintf("What was read is from %s to %s. Snapchat lets you choose a range of dates when you ask for your data; a narrower range would look the same as this.",
				r.first.Format("January 2006"), r.last.Format("January 2006"))})
	}
	if why := unreadable(r.fsys, r.files); why != "" {
		r.gap(social.Gap{Section: "everything", Kinds: posts, Reason: social.ReasonFailed, Detail: why})
	}
	for _, g := range r.files.Gaps() {
		if !r.gap(g) {
			return
		}
	}
}

// unused counts the memories whose file was not found a record for.
func (p *pictures) unused() int {
	n := 0
	for _, m := range p.memories {
		if !m.used && m.main != "" {
			n++
		}
	}
	return n
}
