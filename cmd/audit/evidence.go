package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

func (a *app) evidenceCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "evidence",
		Short: "Sealed copies of posts, taken before they are removed",
		Long: `Evidence lists the sealed copies: posts as they were, with what was found in them and
what you decided, each copy in one encrypted file. Somebody may ask for a post after
it is gone, and a copy with a date serves you better than your memory. A copy is
patient data itself: each has a date on which it is to be deleted.`,
		Example: "  audit evidence\n  audit evidence take --decided delete --from twitter.zip\n  audit evidence verify\n  audit evidence open 2026-11-22-1 -o unpacked\n  audit evidence copy 2026-11-22-1 -o for-adviser.age",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withStore(cmd.Context(), func(s *store.Store) error { return a.listEvidence(cmd.Context(), s) })
		},
	}
	cmd.AddCommand(a.takeCommand(), a.verifyCommand(), a.unsealCommand(), a.adviserCommand(), a.evidenceKeyCommand(), a.wipeCommand())
	return cmd
}

// withStore calls do with the store, which must be there.
func (a *app) withStore(ctx context.Context, do func(*store.Store) error) error {
	s, err := a.needed(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return do(s)
}

// shelf is where the sealed copies are.
func (a *app) shelf() evidence.Shelf { return evidence.Shelf(filepath.Join(a.folder(), "evidence")) }

// onShelf returns where a copy of the index is. Only its name is kept, so that the
// folder can be moved.
func (a *app) onShelf(name string) string {
	return filepath.Join(string(a.shelf()), filepath.Base(name))
}

func (a *app) listEvidence(ctx context.Context, s *store.Store) error {
	copies, err := s.Evidence(ctx)
	if err != nil {
		return err
	}
	names, err := a.shelf().Names()
	if err != nil {
		return err
	}
	if len(copies)+len(names) == 0 {
		fmt.Fprintln(a.stdout, "There are no sealed copies. 'audit evidence take FINDING' makes one; 'audit remove' does before it removes anything.")
		return nil
	}
	fmt.Fprintf(a.stdout, "Sealed copies in %s\n\n", report.Line(string(a.shelf())))
	table := tabwriter.NewWriter(a.stdout, 0, 0, 3, ' ', 0)
	fmt.Fprintln(table, "COPY\tTAKEN\tKEEP UNTIL\tPOSTS\tFILE")
	bad, expired := 0, 0
	for _, e := range copies {
		state := a.stateOf(e)
		if state != fileSealed {
			bad++
		}
		until := shortDay(e.Until)
		if pastDate(e, time.Now()) {
			expired++
			until += " (past)"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%d\t%s\n", report.Line(e.ID), shortDay(e.Taken), until, len(e.Items), state)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(a.stdout)
	for _, name := range strays(names, copies) {
		a.say("Not in the list: " + report.Line(a.onShelf(name)) + ". It is of an account that was forgotten, of a copy that was broken off, or of another store; 'audit evidence wipe " + report.Line(name) + "' deletes it.")
	}
	if expired > 0 {
		a.say(report.Count(expired, "copy is", "copies are") + " past the date: 'audit evidence wipe --expired' asks, and deletes.")
	}
	if bad > 0 {
		return hint.Wrap(errors.New(report.Count(bad, "sealed copy is", "sealed copies are")+" missing or changed"), "put the file back from a backup of the folder; if there is none, 'audit evidence wipe ID' takes the copy out of the list")
	}
	return nil
}

// The states of a copy's file.
const (
	fileSealed  = "as sealed"
	fileMissing = "MISSING"
	fileChanged = "CHANGED since it was sealed"
)

// stateOf compares the file of a copy with the sum that the store keeps of it.
func (a *app) stateOf(e store.Evidence) string {
	sum, err := evidence.Digest(a.onShelf(e.Path))
	switch {
	case err != nil && !onDisk(a.onShelf(e.Path)):
		return fileMissing
	case err != nil:
		return "cannot be read"
	case sum != e.SHA256:
		return fileChanged
	}
	return fileSealed
}

func onDisk(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// strays are the files on the shelf of which the store knows nothing.
func strays(names []string, copies []store.Evidence) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return slices.ContainsFunc(copies, func(e store.Evidence) bool { return filepath.Base(e.Path) == name })
	})
}

// pastDate reports whether the last day of a copy is over.
func pastDate(e store.Evidence, now time.Time) bool { return !now.Before(e.Until.AddDate(0, 0, 1)) }

func shortDay(t time.Time) string { return t.Format("2 Jan 2006") }

// evidenceKey is the key of all copies of the store.
func evidenceKey(ctx context.Context, s *store.Store) (*age.X25519Identity, error) {
	text, err := s.EvidenceKey(ctx)
	if err != nil {
		return nil, err
	}
	key, err := age.ParseX25519Identity(text)
	if err != nil { // its own words would show it
		return nil, hint.Wrap(errors.New("the key of the sealed copies cannot be read"), "put back a backup of the whole folder")
	}
	return key, nil
}

// namedCopy finds the copy that the owner means: by ID or by the name of its file.
func namedCopy(copies []store.Evidence, name string) (store.Evidence, bool) {
	i := slices.IndexFunc(copies, func(e store.Evidence) bool {
		return name != "" && (e.ID == name || filepath.Base(e.Path) == name)
	})
	if i < 0 {
		return store.Evidence{}, false
	}
	return copies[i], true
}

// printEvidence says in 'audit status' what there is of sealed copies, and which are
// past their date.
func (a *app) printEvidence(ctx context.Context, s *store.Store) error {
	copies, err := s.Evidence(ctx)
	if err != nil || len(copies) == 0 {
		return err
	}
	expired, gone := 0, 0
	for _, e := range copies {
		if pastDate(e, time.Now()) {
			expired++
		}
		if !onDisk(a.onShelf(e.Path)) {
			gone++
		}
	}
	line := report.Count(len(copies), "sealed copy", "sealed copies") + " of posts in " + report.Line(string(a.shelf())) + "."
	if gone > 0 {
		line += " " + report.Count(gone, "file is", "files are") + " missing: 'audit evidence' tells which."
	}
	if expired > 0 {
		line += " " + report.Count(expired, "is", "are") + " past the date to be deleted: 'audit evidence wipe --expired'."
	}
	fmt.Fprintln(a.stdout, wrap(line, a.columns(90), ""))
	return nil
}
