package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
)

// deepest is how many folders down exports are looked for in a folder that is
// not an export itself.
const deepest = 3

// openPath opens what the owner named: an export, or a folder that holds some. Of
// archives in a folder that cannot be opened unread says why.
func openPath(ctx context.Context, path string) (found []*export, unread []error, err error) {
	whole, err := openOne(path)
	if len(whole) > 0 {
		return openFolder(ctx, path, whole)
	}
	// A folder of nothing but archives is an error of its own, and no export.
	if found, unread = openBelow(ctx, path, deepest); len(found) > 0 || ctx.Err() != nil {
		return found, unread, ctx.Err()
	}
	switch {
	case len(unread) > 0:
		return nil, nil, unread[0]
	case err != nil:
		return nil, nil, err
	}
	return nil, nil, unknownExport(path)
}

// openEntry opens what lies in a folder, as openOne does. Its error is that of an
// archive; what else cannot be opened is none. Links are not followed: they may
// lead to what the owner did not mean to give.
func openEntry(folder string, entry fs.DirEntry) ([]*export, error) {
	path := filepath.Join(folder, entry.Name())
	if !entry.IsDir() && !entry.Type().IsRegular() {
		if archive.Packed(path) {
			return nil, hint.Wrap(fmt.Errorf("%s: a link, and no file", path), "name what it leads to")
		}
		return nil, nil
	}
	some, err := openOne(path)
	if err != nil && (entry.IsDir() || !archive.Packed(path) && !archive.Packed(strings.TrimSuffix(path, filepath.Ext(path)))) {
		return nil, nil
	}
	return some, err
}

// openFolder chooses between a folder as one export and the exports that lie side
// by side in it.
func openFolder(ctx context.Context, path string, whole []*export) (found []*export, unread []error, err error) {
	near := openBeside(ctx, path)
	switch {
	case len(near.exports) == 0 || !near.packed && !near.several():
		closeAll(near.exports)
		return whole, nil, ctx.Err() // which lists what else is in it
	}
	// What lies loose beside them may be a further part, or of another network.
	loose := among(whole[0].parts[0].Without(near.names...), path)
	if len(loose) == 0 {
		closeAll(whole)
	}
	return append(near.exports, loose...), near.unread, ctx.Err()
}

// beside is what lies side by side in a folder.
type beside struct {
	exports []*export
	names   []string // of what they are in
	unread  []error  // why archives could not be opened
	packed  bool     // one of them is an archive
}

// several reports whether they are of several accounts: taken for one export,
// what one network does not know of the other would be called unknown.
func (b beside) several() bool {
	whose := map[string]bool{}
	for _, e := range b.exports {
		if acc := e.recognition.Account; acc.ID != "" {
			whose[acc.Key()] = true
		}
	}
	return len(whose) > 1
}

// openBeside opens the exports in a folder. Folders that networks themselves put
// into an export are not looked at.
func openBeside(ctx context.Context, folder string) beside {
	entries, _ := os.ReadDir(folder) // not a folder: none
	if len(entries) == 1 && entries[0].IsDir() {
		return openBeside(ctx, filepath.Join(folder, entries[0].Name()))
	}
	var b beside
	for _, entry := range entries {
		packed := archive.Packed(entry.Name())
		if ctx.Err() != nil {
			break
		}
		if entry.IsDir() == packed || entry.IsDir() && archive.TopFolder(entry.Name()) {
			continue
		}
		some, err := openEntry(folder, entry)
		if err != nil {
			b.unread = append(b.unread, err)
		}
		if len(some) > 0 {
			b.exports, b.names, b.packed = append(b.exports, some...), append(b.names, entry.Name()), b.packed || packed
		}
	}
	return b
}

// openBelow opens the exports in a folder. What lies beside them is no error, but
// for archives: they may be of an export, too.
func openBelow(ctx context.Context, folder string, depth int) (found []*export, unread []error) {
	entries, _ := os.ReadDir(folder) // not a folder: none
	for _, entry := range entries {
		if ctx.Err() != nil {
			break
		}
		some, err := openEntry(folder, entry)
		switch {
		case err != nil:
			unread = append(unread, err)
		case len(some) > 0:
			found = append(found, some...)
		case entry.IsDir() && depth > 1:
			deeper, failed := openBelow(ctx, filepath.Join(folder, entry.Name()), depth-1)
			found, unread = append(found, deeper...), append(unread, failed...)
		}
	}
	return found, unread
}
