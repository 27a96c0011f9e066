package bluesky

import (
	"context"
	"io/fs"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// Names of [social.Recognition.Part].
const (
	partRepo = "repo"
	partChat = "chat"
)

// found is what there is to read.
type found struct {
	index   *member.Index
	repos   []commit // the newest first
	chats   []string
	damaged int // files named like a repository that are none
}

// commit is a repository in a file.
type commit struct {
	path string
	repo.Commit
}

// look finds the repositories and chats. It reads a repository only as far as its
// commit.
func look(ctx context.Context, fsys fs.FS) (found, error) {
	x, err := list(fsys)
	if err != nil {
		return found{}, err
	}
	out := found{index: x}
	for _, f := range x.Of(secRepo) {
		c, err := repo.Head(ctx, source(fsys, f.Path))
		if ctx.Err() != nil {
			return out, ctx.Err()
		}
		if err != nil || !isDID(c.DID) {
			out.damaged++
			continue
		}
		out.repos = append(out.repos, commit{f.Path, c})
	}
	slices.SortStableFunc(out.repos, func(a, b commit) int { return strings.Compare(b.Rev, a.Rev) })
	for _, f := range x.Of(secChat) {
		if f.Size > 0 {
			out.chats = append(out.chats, f.Path)
		}
	}
	return out, nil
}

// dids are the accounts that there are repositories of.
func (f found) dids() []string {
	var out []string
	for _, c := range f.repos {
		out = append(out, c.DID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// owner is whose repository is read: the only one, or the one that the owner
// named; "" if that is not known.
func (f found) owner(me string) string {
	all := f.dids()
	switch {
	case slices.Contains(all, me):
		return me
	case len(all) == 1:
		return all[0]
	}
	return ""
}

// Recognize reports whether fsys holds a repository, or a download of chats.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	ctx := context.Background()
	f, err := look(ctx, fsys)
	if err != nil {
		return social.Recognition{}, false
	}
	r := social.Recognition{Account: social.Account{Provider: name}}
	var layout []string
	if len(f.repos) > 0 {
		layout, r.Part = append(layout, "repository (CAR file)"), partRepo
		for _, c := range f.repos {
			r.Because = append(r.Because, c.path)
		}
		if r.Account.ID = f.owner(""); r.Account.ID == "" {
			r.Owners = f.dids()
		}
		if rev := repo.Time(f.repos[0].Rev); plausible(rev) {
			r.Exported = rev
		}
	}
	var talk census
	chats := 0
	for _, c := range f.chats {
		if startsChat(fsys, c) {
			chats++
			r.Because = append(r.Because, c)
			talk.count(ctx, fsys, c)
		}
	}
	if chats > 0 {
		if layout = append(layout, "chats (JSON lines)"); r.Part == "" {
			r.Part = partChat
			r.Account.ID, r.Owners = talk.owner()
		}
		if talk.newest.After(r.Exported) {
			r.Exported = talk.newest
		}
	}
	if r.Account.ID != "" {
		r.Account.URL = site + r.Account.ID
	}
	r.Layout = strings.Join(layout, " and ")
	return r, len(layout) > 0
}
