package main

import (
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// ledger notes what becomes of each member of an export while it is read: one for
// all networks that share an archive.
type ledger struct {
	mu     sync.Mutex
	opened map[string]bool
	items  map[string]map[string]int // by member, then by the word that reports count it under
}

func newLedger() *ledger {
	return &ledger{opened: map[string]bool{}, items: map[string]map[string]int{}}
}

// fs returns fsys with what is opened noted.
func (l *ledger) fs(fsys fs.FS) fs.FS { return notedFS{fsys, l} }

type notedFS struct {
	fs.FS
	l *ledger
}

func (n notedFS) Open(name string) (fs.File, error) {
	f, err := n.FS.Open(name)
	if err == nil {
		if _, isDir := f.(fs.ReadDirFile); !isDir {
			n.l.mu.Lock()
			n.l.opened[name] = true
			n.l.mu.Unlock()
		}
	}
	return f, err
}

// watch notes which member each item came from.
func (l *ledger) watch(items iter.Seq2[social.Item, error]) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if source := sourceOf(it); source != "" {
				if l.items[source] == nil {
					l.items[source] = map[string]int{}
				}
				l.items[source][it.Count()]++
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

func sourceOf(it social.Item) string {
	switch {
	case it.Post != nil:
		return it.Post.Source
	case it.Connection != nil:
		return it.Connection.Source
	case it.Setting != nil:
		return it.Setting.Source
	}
	return ""
}

// lines says of every member what became of it; pictures and films are one line
// a folder.
func (l *ledger) lines(fsys fs.FS) ([]string, error) {
	var out []string
	media := map[string]int{}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
		case len(l.items[name]) > 0:
			out = append(out, report.Line(name)+": "+counts(l.items[name]))
		case member.Media(name) && !l.opened[name]:
			media[path.Dir(name)]++
		case l.opened[name]:
			out = append(out, report.Line(name)+": looked into; it gave no item of its own (a profile, a date, or nothing)")
		case empty(d):
			out = append(out, report.Line(name)+": empty")
		default:
			out = append(out, report.Line(name)+": NOT READ; the report says why")
		}
		return nil
	})
	for _, dir := range slices.Sorted(maps.Keys(media)) {
		out = append(out, fmt.Sprintf("%s: %d pictures, films or sounds; not looked into", report.Line(path.Join(dir, "*")), media[dir]))
	}
	slices.Sort(out)
	return out, err
}

// empty reports whether a file has nothing in it, or is the note that some
// networks put in the place of nothing.
func empty(d fs.DirEntry) bool {
	info, err := d.Info()
	return err == nil && info.Size() == 0 || d.Name() == "no-data.txt"
}

func counts(n map[string]int) string {
	var parts []string
	for _, key := range slices.Sorted(maps.Keys(n)) {
		parts = append(parts, fmt.Sprintf("%d %s", n[key], key))
	}
	return strings.Join(parts, ", ")
}
