package mastodon

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// members are the files of an export that are read, wherever they lie. Where
// archives of several years are given together, there are several of a name.
type members struct {
	actor                      string
	outboxes, likes, bookmarks []string // the newest outbox first
	lists                      []list   // in a fixed order
}

func (m members) archive() bool { return len(m.outboxes) > 0 }
func (m members) empty() bool   { return len(m.outboxes) == 0 && m.actor == "" && len(m.lists) == 0 }

// outbox is the newest.
func (m members) outbox() string {
	if m.archive() {
		return m.outboxes[0]
	}
	return ""
}

// locate finds the members by name, at the root and one folder below: archives
// get unpacked into a folder, and the CSV lists are downloaded one by one.
func locate(fsys fs.FS) members {
	var m members
	var actors []string
	top, _ := fs.ReadDir(fsys, ".")
	look := func(dir string, entries []fs.DirEntry) {
		for _, e := range entries {
			if e.IsDir() {
				continue
			}
			at := path.Join(dir, e.Name())
			switch strings.ToLower(e.Name()) {
			case "actor.json":
				actors = append(actors, at)
			case "outbox.json":
				m.outboxes = append(m.outboxes, at)
			case "likes.json":
				m.likes = append(m.likes, at)
			case "bookmarks.json":
				m.bookmarks = append(m.bookmarks, at)
			default:
				if k, ok := listKind(e.Name()); ok {
					m.lists = append(m.lists, list{k, at})
				}
			}
		}
	}
	look(".", top)
	for _, e := range top {
		if e.IsDir() && e.Name() != "media_attachments" {
			below, _ := fs.ReadDir(fsys, e.Name())
			look(e.Name(), below)
		}
	}
	slices.SortFunc(m.lists, func(a, b list) int { return strings.Compare(a.member, b.member) })
	m.newestFirst(fsys)
	if len(actors) > 0 {
		m.actor = actors[0]
	}
	for _, a := range actors { // a newer profile that is the same has no file of its own
		if m.archive() && path.Dir(a) == path.Dir(m.outbox()) {
			m.actor = a
		}
	}
	return m
}

// newestFirst puts the outboxes in order, so that of a post that was edited
// between two archives the last wording is read.
func (m *members) newestFirst(fsys fs.FS) {
	if len(m.outboxes) < 2 {
		return
	}
	at := map[string]time.Time{}
	for _, o := range m.outboxes {
		at[o] = newest(fsys, o)
	}
	slices.SortStableFunc(m.outboxes, func(a, b string) int { return at[b].Compare(at[a]) })
}
