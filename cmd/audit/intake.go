package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/social"
)

// export is one export of one account, of one part or several.
type export struct {
	provider    providers.Export
	recognition social.Recognition
	parts       []*archive.Archive
	paths       []string
	fsys        fs.FS
	conflicts   int     // files that two parts have with different contents
	seen        *ledger // what became of its members; nil until it is read
}

func (e *export) close() {
	for _, p := range e.parts {
		p.Close()
	}
}

func closeAll(found []*export) {
	for _, e := range found {
		e.close()
	}
}

// origin names the export in what is kept: file names, without folders.
func (e *export) origin() string {
	var names []string
	for _, p := range e.parts {
		names = append(names, p.Name())
	}
	return strings.Join(names, ", ")
}

// recognise opens the paths, says what each is, and joins the parts of one export.
// Of archives in a folder that cannot be opened unread says why.
func recognise(ctx context.Context, paths []string) (exports []*export, unread []error, err error) {
	var opened []*export
	done := false
	defer func() {
		if !done {
			closeAll(opened)
		}
	}()
	for _, path := range paths {
		some, failed, err := openPath(ctx, path)
		opened, unread = append(opened, some...), append(unread, failed...)
		switch {
		case errors.Is(err, errUnknown) && len(paths) > 1: // a picture among the exports
			unread = append(unread, err)
		case err != nil:
			return nil, nil, err
		}
	}
	if len(opened) == 0 && len(unread) > 0 {
		return nil, nil, unread[0]
	}
	found := gather(opened)
	var apart []*export
	for _, e := range found {
		some, err := e.downloads()
		if err != nil {
			return nil, nil, err
		}
		for _, e := range some {
			if err := e.join(); err != nil {
				return nil, nil, err
			}
		}
		some = slices.DeleteFunc(some, func(e *export) bool {
			if e.recognition.Unreadable == "" {
				return false
			}
			unread = append(unread, e.unreadable())
			return true
		})
		slices.SortStableFunc(some, func(a, b *export) int { return a.recognition.Exported.Compare(b.recognition.Exported) })
		apart = append(apart, some...)
	}
	if len(apart) == 0 && len(unread) > 0 {
		return nil, nil, unread[0]
	}
	done = true
	return apart, unread, nil
}

// fewConflicts is how many files of a part may differ from those of the others of
// one download: a manifest, a list of what is in the part.
const fewConflicts = 2

// downloads tells the parts of one download, which are joined, from downloads of
// different days, which are read one after the other: those have the same files
// with other contents.
func (e *export) downloads() ([]*export, error) {
	if len(e.parts) == 1 {
		return []*export{e}, nil
	}
	var out []*export
	type overlap struct{ conflicts, shared int }
	var before []overlap // of the parts that are in each already
next:
	for i, part := range e.parts {
		for n, d := range out {
			m, err := archive.Union(append(d.systems(), part)...)
			if err != nil {
				return nil, fmt.Errorf("joining the parts of an export: %w", err)
			}
			all := overlap{m.Conflicts(), m.Shared()}
			conflicts, shared := all.conflicts-before[n].conflicts, all.shared-before[n].shared
			if conflicts <= fewConflicts || conflicts*2 <= shared {
				d.parts, d.paths, before[n] = append(d.parts, part), append(d.paths, e.paths[i]), all
				continue next
			}
		}
		d := &export{provider: e.provider, recognition: e.recognition, parts: []*archive.Archive{part}, paths: []string{e.paths[i]}, fsys: part}
		if r, ok := e.provider.Recognize(part); ok {
			d.recognition = e.also(r)
		}
		out, before = append(out, d), append(before, overlap{})
	}
	return out, nil
}

// systems lists the parts as file systems.
func (e *export) systems() []fs.FS {
	var all []fs.FS
	for _, p := range e.parts {
		all = append(all, p)
	}
	return all
}

// openOne opens one download: none if it is the export of no network known, and
// several where it holds accounts of several.
func openOne(path string) ([]*export, error) {
	arc, err := archive.Open(path, archive.Limits{})
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("%s: %w", path, err), hint.Of(err))
	}
	some := among(arc, path)
	if len(some) == 0 {
		arc.Close()
	}
	return some, nil
}

// among returns the exports that an opened archive holds.
func among(arc *archive.Archive, path string) []*export {
	var some []*export
	for _, f := range providers.Recognize(arc) {
		some = append(some, &export{provider: f.Export, recognition: f.Recognition, parts: []*archive.Archive{arc}, paths: []string{path}, fsys: arc})
	}
	return some
}

// gather puts the parts of one export together: those of the same network and
// account. One that does not say whose it is belongs to the only account of the
// network; where there are several, that is not to be told.
func gather(opened []*export) []*export {
	only := map[string]string{} // by network: the key of the account; "" for several
	for _, e := range opened {
		if e.recognition.Part != "" || e.recognition.Unreadable != "" || e.recognition.Account.ID == "" {
			continue
		}
		key := e.recognition.Account.Key()
		if was, ok := only[e.provider.Name()]; ok && was != key {
			key = ""
		}
		only[e.provider.Name()] = key
	}
	type whose struct{ network, key string }
	wholes := map[whose]*export{}
	var found []*export
	for _, e := range opened {
		if e.recognition.Part != "" || e.recognition.Unreadable != "" {
			found = append(found, e)
			continue
		}
		w := whose{e.provider.Name(), only[e.provider.Name()]}
		if e.recognition.Account.ID != "" {
			w.key = e.recognition.Account.Key()
		}
		whole := wholes[w]
		if whole == nil {
			wholes[w] = e
			found = append(found, e)
			continue
		}
		whole.parts, whole.paths = append(whole.parts, e.parts...), append(whole.paths, e.paths...)
		if whole.recognition.Account.ID == "" {
			whole.recognition.Account = e.recognition.Account
		}
	}
	return found
}

// also is what a further look at the export says, with the account that is known
// already where it says none.
func (e *export) also(r social.Recognition) social.Recognition {
	if r.Account.ID == "" {
		r.Account = e.recognition.Account
	}
	return r
}

// join merges the parts and recognises the whole, which may say more than each.
func (e *export) join() error {
	if len(e.parts) > 1 {
		merged, err := archive.Union(e.systems()...)
		if err != nil {
			return fmt.Errorf("joining the parts of an export: %w", err)
		}
		e.fsys, e.conflicts = merged, merged.Conflicts()
		if r, ok := e.provider.Recognize(merged); ok {
			e.recognition = e.also(r)
		}
	}
	return nil
}

// unreadable says why nothing can be read of the export, and what to ask for.
func (e *export) unreadable() error {
	return hint.Wrap(fmt.Errorf("%s: an export of %s that cannot be read: %s", strings.Join(e.paths, ", "), e.provider.Title(), e.recognition.Layout), e.recognition.Unreadable)
}

// errUnknown is that of a path at which no network's export is.
var errUnknown = errors.New("not the export of a network that Probity reads")

func unknownExport(path string) error {
	var looked []string
	for _, p := range providers.All() {
		if _, ok := p.(providers.Export); ok {
			looked = append(looked, "\n  "+p.Title()+": "+strings.Join(p.Coverage().Markers, ", "))
		}
	}
	return hint.Wrap(fmt.Errorf("%s: %w", path, errUnknown),
		"name the file as it was downloaded, or its folder; 'audit networks NETWORK' tells how to get one. Looked for:"+strings.Join(looked, ""))
}
