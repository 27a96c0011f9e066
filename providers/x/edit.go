package x

import (
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/social"
)

// edits holds back the posts that were edited: the export has a row for each
// version, in any order, and only the newest is yielded.
type edits struct {
	posts map[string]*edited // by the identifier of the first version
	order []string
	lost  int // versions that were not yielded
}

type edited struct {
	versions []string // oldest first
	rows     []*social.Post
}

func (e *edits) keep(p *social.Post, versions []string) {
	if e.posts == nil {
		e.posts = map[string]*edited{}
	}
	group := e.posts[versions[0]]
	if group == nil {
		group = &edited{}
		e.posts[versions[0]] = group
		e.order = append(e.order, versions[0])
	}
	if len(versions) > len(group.versions) {
		group.versions = versions
	}
	group.rows = append(group.rows, p)
}

// each calls fn with the newest version of each post, marked as edited.
func (e *edits) each(fn func(*social.Post)) {
	for _, id := range e.order {
		group := e.posts[id]
		age := func(p *social.Post) int { return slices.Index(group.versions, p.ID) }
		newest, first := group.rows[0], group.rows[0]
		for _, p := range group.rows {
			if age(p) > age(newest) {
				newest = p
			}
			if age(p) < age(first) {
				first = p
			}
		}
		e.lost += len(group.versions) - 1
		newest.Edited = newest.Published
		if last := group.versions[len(group.versions)-1]; newest.ID != last {
			if t := versionTime(last); !t.IsZero() {
				newest.Edited = t
			}
		}
		if first != newest {
			newest.Published = first.Published
		} else if t := versionTime(group.versions[0]); !t.IsZero() && newest.ID != group.versions[0] {
			newest.Published = t
		}
		fn(newest)
	}
}

// versionTime returns when a version was written, by its identifier.
func versionTime(id string) time.Time {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return idTime(n)
}
