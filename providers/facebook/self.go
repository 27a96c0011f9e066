package facebook

import (
	"context"
	"encoding/json"
	"io/fs"
	"slices"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// self knows the owner among names.
type self struct {
	names map[string]bool // folded
}

func (s *self) add(names ...string) {
	if s.names == nil {
		s.names = map[string]bool{}
	}
	for _, n := range names {
		if n = meta.Fold(n); n != "" {
			s.names[n] = true
		}
	}
}

// is reports whether the name is the owner's.
func (s *self) is(name string) bool { return s.names[meta.Fold(name)] }

// known reports whether one of the names is the owner's.
func (s *self) known(names []string) bool { return slices.ContainsFunc(names, s.is) }

// told adds what the owner said of themselves.
func (s *self) told(owner social.Owner) {
	s.add(owner.Handles[name], owner.Name, owner.Title+" "+owner.Name)
	s.add(owner.Also...)
}

// maxLooked is how many conversations are looked into to find the one name that is
// in all of them.
const maxLooked = 200

// candidates are the people one of whom must be the owner, where the export has no
// profile: who wrote the comments, else who takes part in nearly every conversation.
func candidates(ctx context.Context, fsys fs.FS, index *member.Index, threads []member.File) []string {
	for _, f := range index.Of(secComments) {
		if who := author(fsys, f.Path); who != "" {
			return []string{who}
		}
	}
	var met []string
	times, looked := map[string]int{}, 0
	for i, f := range threads {
		if i >= maxLooked || ctx.Err() != nil {
			break
		}
		people := participants(fsys, f.Path)
		if len(people) > 0 {
			looked++
		}
		for _, p := range people {
			if times[p]++; times[p] == 1 {
				met = append(met, p)
			}
		}
	}
	// A few may lack the owner, who left a group or had another name.
	return slices.DeleteFunc(met, func(p string) bool { return times[p] < looked-looked/10 })
}

// author is who wrote the first comment that says so: these files hold only the
// owner's.
func author(fsys fs.FS, path string) string {
	f, err := fsys.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	for v, err := range meta.Records(f) {
		if err != nil {
			break
		}
		var c comment
		if json.Unmarshal(v.JSON, &c) != nil {
			continue
		}
		for _, d := range c.Data {
			if d.Comment.Author != "" {
				return string(d.Comment.Author)
			}
		}
	}
	return ""
}

// participants reads the beginning of a conversation.
func participants(fsys fs.FS, path string) []string {
	f, err := fsys.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var people []string
	for v, err := range jsonstream.Values(f, jsonstream.Lists) {
		if err != nil || len(v.Path) == 0 || v.Path[0] != "participants" && len(people) > 0 {
			break
		}
		if v.Path[0] != "participants" {
			continue
		}
		var who meta.Name
		_ = who.UnmarshalJSON(v.JSON) // it never fails
		if who != "" && !slices.Contains(people, string(who)) {
			people = append(people, string(who))
		}
	}
	return people
}

// firsts returns a file of each conversation.
func firsts(files []member.File) []member.File {
	var out []member.File
	for _, thread := range meta.Folders(files) {
		out = append(out, thread[0])
	}
	return out
}

// profile finds out who the owner is and yields the profile.
func (r *reader) profile(owner social.Owner) {
	p, source, failed, broken := readPerson(r.FS, r.Index)
	if failed > 0 {
		r.Index.Failed(secProfile, failed)
	}
	for _, why := range broken {
		r.Index.Broken(secProfile, why)
	}
	if source == "" {
		r.strangers(owner, firsts(r.Index.Of(secMessages)))
		return
	}
	r.me.add(string(p.Name.Full), owner.Handles[name])
	r.me.add(owner.Also...)
	for _, n := range slices.Concat(p.Previous, p.Other) {
		r.me.add(string(n.Name))
	}
	shown := p.shown()
	shown.Avatar = portrait(r.FS, r.Index)
	r.Send(social.Item{Profile: shown})
}

// strangers finds out who the owner is where there is no profile.
func (r *reader) strangers(owner social.Owner, threads []member.File) {
	r.me.told(owner)
	found := candidates(r.ctx, r.FS, r.Index, threads)
	if len(found) == 1 && !r.me.known(found) {
		r.me.add(found...)
	}
}
