package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// export is one export of one account, of one part or several.
type export struct {
	provider    providers.Export
	recognition social.Recognition
	parts       []*archive.Archive
	paths       []string
	fsys        fs.FS
	conflicts   int // files that two parts have with different contents
}

func (e *export) close() {
	for _, p := range e.parts {
		p.Close()
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
func recognise(paths []string) ([]*export, error) {
	var found []*export
	done := false
	defer func() {
		if !done {
			for _, e := range found {
				e.close()
			}
		}
	}()
	for _, path := range paths {
		some, err := openPath(path)
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
	for _, e := range found {
		if err := e.join(); err != nil {
			return nil, err
		}
	}
	done = true
	return found, nil
}

// deepest is how many folders down exports are looked for in a folder that is
// not an export itself.
const deepest = 3

// openPath opens what the owner named: an export, or a folder that holds some.
func openPath(path string) ([]*export, error) {
	e, err := openOne(path)
	if e != nil {
		if found := openBeside(path); found != nil {
			e.close()
			return found, nil
		}
		return []*export{e}, nil
	}
	// A folder of nothing but archives is an error of its own, and no export.
	if found := openBelow(path, deepest); len(found) > 0 {
		return found, nil
	}
	if err != nil {
		return nil, err
	}
	return nil, unknownExport(path)
}

// openBeside opens the exports that lie side by side in a folder, if they are of
// several accounts: taken for one export, only the first network's would be read.
// It returns nil if the folder is one export, or none.
func openBeside(folder string) []*export {
	entries, _ := os.ReadDir(folder) // not a folder: none
	if len(entries) == 1 && entries[0].IsDir() {
		return openBeside(filepath.Join(folder, entries[0].Name()))
	}
	var found []*export
	whose := map[string]bool{}
	for _, entry := range entries {
		if !entry.IsDir() && !packed(entry.Name()) {
			continue
		}
		e, err := openOne(filepath.Join(folder, entry.Name()))
		if err != nil || e == nil {
			continue
		}
		found = append(found, e)
		if acc := e.recognition.Account; acc.ID != "" {
			whose[acc.Key()] = true
		}
	}
	if len(whose) < 2 {
		closeAll(found)
		return nil
	}
	return found
}

// packed reports whether the file is an archive by its name.
func packed(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{".zip", ".tar", ".tgz", ".tar.gz"}, func(ending string) bool { return strings.HasSuffix(name, ending) })
}

// openBelow opens the exports in a folder. What lies beside them is no error.
func openBelow(folder string, depth int) []*export {
	var found []*export
	entries, _ := os.ReadDir(folder) // not a folder: none
	for _, entry := range entries {
		inner := filepath.Join(folder, entry.Name())
		switch e, err := openOne(inner); {
		case err == nil && e != nil:
			found = append(found, e)
		case entry.IsDir() && depth > 1:
			found = append(found, openBelow(inner, depth-1)...)
		}
	}
	return found
}

// openOne opens one download; nil if it is the export of no network known.
func openOne(path string) (*export, error) {
	arc, err := archive.Open(path, archive.Limits{})
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("%s: %w", path, err), hint.Of(err))
	}
	provider, r, ok := providers.Recognize(arc)
	if !ok {
		arc.Close()
		return nil, nil
	}
	return &export{provider: provider, recognition: r, parts: []*archive.Archive{arc}, paths: []string{path}, fsys: arc}, nil
}

// partOf returns the export that a download is a further part of: the same
// network and account, or the only one of the network where a part does not say.
func partOf(found []*export, p providers.Export, r social.Recognition) *export {
	for _, e := range found {
		a, b := e.recognition.Account, r.Account
		if e.provider.Name() == p.Name() && (a.ID == "" || b.ID == "" || a.Key() == b.Key()) {
			return e
		}
	}
	return nil
}

// join merges the parts and recognises the whole, which may say more than each.
func (e *export) join() error {
	if len(e.parts) > 1 {
		all := make([]fs.FS, len(e.parts))
		for i, p := range e.parts {
			all[i] = p
		}
		merged, err := archive.Union(all...)
		if err != nil {
			return fmt.Errorf("joining the parts of an export: %w", err)
		}
		e.fsys, e.conflicts = merged, merged.Conflicts()
		if r, ok := e.provider.Recognize(merged); ok {
			e.recognition = r
		}
	}
	if e.recognition.Account.ID == "" {
		return hint.Wrap(fmt.Errorf("%s: this part of an export does not say whose it is", strings.Join(e.paths, ", ")),
			"name the other parts of the same download together with it")
	}
	return nil
}

func unknownExport(path string) error {
	var names []string
	for _, p := range providers.All() {
		if _, ok := p.(providers.Export); ok {
			names = append(names, p.Title())
		}
	}
	return hint.Wrap(fmt.Errorf("%s: not the export of a network that Probity reads (%s)", path, strings.Join(names, ", ")),
		"'audit networks' tells how to get one; name the file as it was downloaded, or its folder")
}

// keep reads the export into the store.
func (a *app) keep(ctx context.Context, s *store.Store, e *export, owner social.Owner) (store.Tally, error) {
	acc := e.recognition.Account
	bar := a.progress(e.provider.Title()+" "+report.Line(acc.Handle), readable(e.parts))
	defer bar.finish()
	items := bar.watch(e.provider.Read(ctx, bar.fs(e.fsys), owner))
	items = withUnread(items, e)
	at := e.recognition.Exported
	if at.IsZero() {
		at = modified(e.paths)
	}
	tally, err := s.Put(ctx, acc, store.Collected{Source: "export", At: at, Origin: e.origin()}, items)
	if err != nil && !errors.Is(err, context.Canceled) {
		err = hint.Wrap(fmt.Errorf("%s: %w", strings.Join(e.paths, ", "), err), hint.Of(err))
	}
	return tally, err
}

// modified returns when the newest of the files was written, for exports that
// do not say when they were made.
func modified(paths []string) time.Time {
	var t time.Time
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && info.ModTime().After(t) {
			t = info.ModTime()
		}
	}
	return t.UTC().Truncate(time.Second)
}

// withUnread adds what the archives themselves could not give.
func withUnread(items iter.Seq2[social.Item, error], e *export) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if !yield(it, err) {
				return
			}
		}
		for _, gap := range e.unread() {
			if !yield(social.Item{Gap: &gap}, nil) {
				return
			}
		}
	}
}

func (e *export) unread() []social.Gap {
	var gaps []social.Gap
	for _, part := range e.parts {
		for _, s := range part.Skipped() {
			gaps = append(gaps, social.Gap{Section: "members that are not safe to read (" + s.Reason + ")", Reason: social.ReasonFailed, Count: s.Count, Detail: "In " + part.Name() + "."})
		}
	}
	if e.conflicts > 0 {
		gaps = append(gaps, social.Gap{Section: "files that differ between parts of the export", Reason: social.ReasonFailed, Count: e.conflicts,
			Detail: "Parts of one download agree. If these are downloads of different days, give them one at a time, the oldest first."})
	}
	return gaps
}
