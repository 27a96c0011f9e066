package whatsapp

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// maxBecause bounds the members that are named as the reason.
const maxBecause = 8

// Recognize reports whether fsys holds chats of WhatsApp's. The beginning of a text
// file decides, not its name. All of it is then read, because only the whole tells
// who takes part and how its dates are to be read.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	found, _, err := find(fsys)
	if err != nil {
		return social.Recognition{}, false
	}
	report := findReport(fsys)
	if len(found) == 0 {
		return social.Recognition{Layout: "an account report", Because: report[:min(len(report), maxBecause)], Part: "account report",
			Account: social.Account{Provider: name}}, len(report) > 0
	}
	r := social.Recognition{Account: social.Account{Provider: name}, Because: found[:min(len(found), maxBecause)]}
	latest := time.Now().Add(ahead)
	var chats []*chat
	var oldest time.Time
	for _, member := range found {
		c, _, _ := examine(context.Background(), fsys, member, latest) // Read tells what fails
		if c == nil {
			continue
		}
		chats = append(chats, c)
		if c.newest.After(r.Exported) {
			r.Exported = c.newest
		}
		if oldest.IsZero() || !c.oldest.IsZero() && c.oldest.Before(oldest) {
			oldest = c.oldest
		}
	}
	if len(chats) == 0 {
		return social.Recognition{}, false
	}
	r.Layout = layout(chats, oldest, r.Exported)
	if len(found) == 1 && len(report) == 0 {
		r.Part = chats[0].thread
	}
	r.Owners = candidates(chats)
	if id, shown := proven(chats); id != "" {
		r.Account.ID, r.Account.Name = id, shown
	}
	return r, true
}

func layout(chats []*chat, from, to time.Time) string {
	system := "Android"
	if chats[0].bracket {
		system = "iPhone"
	}
	words := "a chat, " + system
	if len(chats) > 1 {
		words = fmt.Sprintf("%d chats", len(chats))
	}
	switch {
	case from.IsZero():
		return words
	case from.Year() == to.Year():
		return fmt.Sprintf("%s, %d", words, from.Year())
	}
	return fmt.Sprintf("%s, %d to %d", words, from.Year(), to.Year())
}

// candidates are the names of those who wrote in most of the chats, first the ones
// after whom no chat of two is named.
func candidates(chats []*chat) []string {
	type candidate struct {
		name          string
		guess, in, at int
	}
	all := map[string]*candidate{}
	for _, c := range chats {
		for i, id := range c.ids {
			if all[id] == nil {
				all[id] = &candidate{name: c.nameOf(id), at: i}
			}
			all[id].in++
			if c.guess == id {
				all[id].guess++
			}
		}
	}
	var list []*candidate
	for _, c := range all {
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.guess, a.guess), cmp.Compare(b.in, a.in), cmp.Compare(a.at, b.at), strings.Compare(a.name, b.name))
	})
	names := make([]string, len(list))
	for i, c := range list {
		names[i] = c.name
	}
	return names
}

// proven returns the owner if the chats prove who it is: WhatsApp says "You deleted
// this message" of nobody else.
func proven(chats []*chat) (id, name string) {
	for _, c := range chats {
		switch {
		case c.byMe == "":
		case id != "" && id != c.byMe:
			return "", ""
		default:
			id, name = c.byMe, c.nameOf(c.byMe)
		}
	}
	return id, name
}
