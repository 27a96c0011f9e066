package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

func (a *app) wipeCommand() *cobra.Command {
	var expired, yes bool
	cmd := &cobra.Command{
		Use:   "wipe COPY... | --expired",
		Short: "Delete sealed copies",
		Long: `Wipe deletes sealed copies, those named or with --expired all that are past their
date, and takes them out of the list. It cannot be undone. While you have said that
there is, or may be, a complaint, a claim, an inquest or the like, nothing is deleted:
what is in a copy may be asked for.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if expired == (len(args) > 0) {
				return usageError{hint.Wrap(errors.New("name copies, or say --expired"), "'audit evidence' lists them")}
			}
			ctx := cmd.Context()
			return a.withStore(ctx, func(s *store.Store) error {
				doomed, err := a.doomed(ctx, s, args)
				if err != nil {
					return err
				}
				if len(doomed) == 0 {
					a.say("No sealed copy is past its date.")
					return nil
				}
				return a.wipe(ctx, s, doomed, yes)
			})
		},
	}
	cmd.Flags().BoolVar(&expired, "expired", false, "all that are past the date until which they were to be kept")
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// doomed returns the copies that are named or, where none is, those past their date. A
// file on the shelf that is not in the list has no ID. No other file is ever deleted.
func (a *app) doomed(ctx context.Context, s *store.Store, named []string) ([]store.Evidence, error) {
	copies, err := s.Evidence(ctx)
	if err != nil {
		return nil, err
	}
	if len(named) == 0 {
		return slices.DeleteFunc(copies, func(e store.Evidence) bool { return !pastDate(e, time.Now()) }), nil
	}
	names, err := a.shelf().Names()
	if err != nil {
		return nil, err
	}
	var found []store.Evidence
	for _, name := range named {
		e, ok := namedCopy(copies, name)
		if !ok {
			e = store.Evidence{Path: name}
			if filepath.Dir(name) == filepath.Clean(string(a.shelf())) {
				e.Path = filepath.Base(name)
			}
			if !slices.Contains(names, e.Path) {
				return nil, hint.Wrap(errors.New("there is no such sealed copy"), "'audit evidence' lists them")
			}
		}
		found = append(found, e)
	}
	return found, nil
}

// errHeld is said where what was answered about complaints and claims forbids to delete.
var errHeld = hint.Wrap(errors.New("you said that there is, or may be, a complaint, a claim or the like: no copy is deleted meanwhile"),
	"ask your defence organisation first; 'audit hold' shows and changes your answer")

func (a *app) wipe(ctx context.Context, s *store.Store, doomed []store.Evidence, yes bool) error {
	hold, answered, err := s.Hold(ctx)
	if err != nil {
		return err
	}
	if answered && hold.Answer != audit.HoldNo {
		return errHeld
	}
	if !yes {
		if !a.interactive() {
			return hint.Wrap(errors.New("deleting a sealed copy cannot be undone, and nobody is there to confirm it"), "add --yes")
		}
		if err := a.sayDoomed(ctx, s, doomed); err != nil {
			return err
		}
		a.say("Delete none that may matter to a complaint, a claim, an inquest, an inquiry or a request for data, begun or to be expected.")
		if sure, err := a.confirm(ctx, "Delete "+report.Count(len(doomed), "sealed copy", "sealed copies")+"? [y/N] "); err != nil || !sure {
			return err
		}
	}
	for _, e := range doomed {
		if err := evidence.Remove(a.onShelf(e.Path)); err != nil {
			return hint.Wrap(fmt.Errorf("a sealed copy cannot be deleted: %w", err), "look at the permissions of the folder; the copies deleted before it are gone")
		}
		if e.ID == "" {
			continue
		}
		if err := s.DropEvidence(ctx, e.ID); err != nil {
			return err
		}
	}
	a.say(report.Count(len(doomed), "sealed copy", "sealed copies") + " deleted. A disk may keep the blocks of deleted files for a while, and backups keep theirs; both stay encrypted, but the key is in your store.")
	return nil
}

// sayDoomed tells what would be deleted, and of how many posts nothing else is left.
func (a *app) sayDoomed(ctx context.Context, s *store.Store, doomed []store.Evidence) error {
	removals, err := s.Removals(ctx)
	if err != nil {
		return err
	}
	for _, e := range doomed {
		if e.ID == "" {
			a.say(report.Line(e.Path) + ", which is not in the list")
			continue
		}
		line := fmt.Sprintf("%s, %s, to be kept until %s", report.Line(e.ID), report.Count(len(e.Items), "post", "posts"), e.Until.Format("2 January 2006"))
		gone := 0
		for _, r := range removals {
			if r.Evidence == e.ID && (r.State == "removed" || r.State == "gone") {
				gone++
			}
		}
		if gone > 0 {
			line += "; " + report.Count(gone, "of them is gone", "of them are gone") + " from the network, and this may be the only copy"
		}
		a.say(line)
	}
	return nil
}

// confirm asks a question that a plain yes answers, and says that nothing was done
// after any other answer.
func (a *app) confirm(ctx context.Context, question string) (bool, error) {
	answer, err := a.ask(ctx, question)
	if err != nil {
		return false, err
	}
	if answer = strings.ToLower(answer); answer == "y" || answer == "yes" {
		return true, nil
	}
	a.say("Nothing was done.")
	return false, nil
}
