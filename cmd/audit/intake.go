package main

import (
	"context"
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
func recognise(ctx context.Context, paths []string) ([]*export, error) {
	var found []*export
	done := false
	defer func() {
		if !done {
			closeAll(found)
		}
	}()
	for _, path := range paths {
		some, err := openPath(ctx, path)
		if err != nil {
			return nil, err
		}
		for _, e := range some {
			if whole := partOf(found, e.provider, e.recognition); whole != nil {
				whole.parts, whole.paths = append(whole.parts, e.parts...), append(whole.paths, e.paths...)
				continue
			}
			found = append(found, e)
		}
	}
	var apart []*export
	for _, e := range found {
		some, err := e.downloads()
		if err != nil {
			return nil, err
		}
		for _, e := range some {
			if err := e.join(); err != nil {
				return nil, err
			}
		}
		slices.SortStableFunc(some, func(a, b *export) int { return a.recognition.Exported.Compare(b.recognition.Exported) })
		apart = append(apart, some...)
	}
	done = true
	return apart, nil
}

// fewConflicts is how many files may differ between the parts of one download: a
// manifest, a list of what is in the part.
const fewConflicts = 2

// downloads tells the parts of one download, which are joined, from downloads of
// different days, which are read one after the other: those have the same files
// with other contents.
func (e *export) downloads() ([]*export, error) {
	if len(e.parts) == 1 {
		return []*export{e}, nil
	}
	var out []*export
next:
	for i, part := range e.parts {
		for _, d := range out {
			m, err := archive.Union(append(d.systems(), part)...)
			if err != nil {
				return nil, fmt.Errorf("joining the parts of an export: %w", err)
			}
			if m.Conflicts() <= fewConflicts || m.Conflicts()*2 <= m.Shared() {
				d.parts, d.paths = append(d.parts, part), append(d.paths, e.paths[i])
				continue next
			}
		}
		d := &export{provider: e.provider, recognition: e.recognition, parts: []*archive.Archive{part}, paths: []string{e.paths[i]}, fsys: part}
		if r, ok := e.provider.Recognize(part); ok {
			d.recognition = r
		}
		out = append(out, d)
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
	var some []*export
	for _, f := range providers.Recognize(arc) {
		some = append(some, &export{provider: f.Export, recognition: f.Recognition, parts: []*archive.Archive{arc}, paths: []string{path}, fsys: arc})
	}
	if len(some) == 0 {
		arc.Close()
	}
	return some, nil
}

// partOf returns the export that a download is a further part of: the same
// network and account, or the only one of the network where a part does not say.
func partOf(found []*export, p providers.Export, r social.Recognition) *export {
	for _, e := range found {
		a, b := e.recognition.Account, r.Account
		if e.provider.Name() != p.Name() || e.recognition.Part != "" || r.Part != "" {
			continue
		}
		if a.ID == "" || b.ID == "" || a.Key() == b.Key() {
			return e
		}
	}
	return nil
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
			e.recognition = r
		}
	}
	if why := e.recognition.Unreadable; why != "" {
		return hint.Wrap(fmt.Errorf("%s: an export of %s that cannot be read: %s", strings.Join(e.paths, ", "), e.provider.Title(), e.recognition.Layout), why)
	}
	return nil
}

func unknownExport(path string) error {
	var looked []string
	for _, p := range providers.All() {
		if _, ok := p.(providers.Export); ok {
			looked = append(looked, "\n  "+p.Title()+": "+strings.Join(p.Coverage().Markers, ", "))
		}
	}
	return hint.Wrap(fmt.Errorf("%s: not the export of a network that Probity reads", path),
		"name the file as it was downloaded, or its folder; 'audit networks NETWORK' tells how to get one. Looked for:"+strings.Join(looked, ""))
}
