package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/picture"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// reading says how exports are read.
type reading struct {
	verbose bool // list every member
	ocr     bool // read the words in pictures too
}

func (r *reading) flags(cmd *cobra.Command, a *app) {
	cmd.Flags().StringVar(&a.iam, "me", "", "your `name` or handle in exports that do not say whose they are, such as chats")
	cmd.Flags().BoolVar(&r.ocr, "ocr", false, "read the words in pictures too; needs the program tesseract")
}

// warnUnread tells of archives in a folder that could not be opened.
func (a *app) warnUnread(errs []error) {
	for _, err := range errs {
		a.code = exitIncomplete
		a.warn("not read", err)
	}
}

// openAll keeps every export, and says of each what it was taken for and what
// it held.
func (a *app) openAll(ctx context.Context, s *store.Store, found []*export, how reading) error {
	owner, err := a.ownerFrom(ctx, s)
	if err != nil {
		return err
	}
	found, err = a.whose(ctx, s, found, owner)
	if err != nil {
		return err
	}
	for i, e := range found {
		if e.recognition.Account, err = a.namesake(ctx, s, e.recognition.Account); err != nil {
			return err
		}
		r := e.recognition
		a.say(fmt.Sprintf("%s: %s, %s", report.Line(e.origin()), report.Line(r.Account.Label()), r.Layout))
		if how.verbose {
			a.say("  because of " + report.Line(strings.Join(r.Because, ", ")))
		}
		if e.seen == nil {
			e.seen = newLedger()
		}
		tally, err := a.keep(ctx, s, e, asRead(owner, r.Account), how)
		switch {
		case ctx.Err() != nil:
			return stopped(ctx)
		case err != nil:
			return err
		}
		a.say("  " + told(tally))
		if !how.verbose {
			continue
		}
		if next := i + 1; next < len(found) && found[next].parts[0] == e.parts[0] { // another network of the same archive
			found[next].seen = e.seen
			continue
		}
		lines, err := e.seen.lines(e.fsys)
		if err != nil {
			return fmt.Errorf("listing %s: the export cannot be listed", e.origin())
		}
		for _, line := range lines {
			a.say("  " + line)
		}
	}
	return nil
}

// keep reads the export into the store.
func (a *app) keep(ctx context.Context, s *store.Store, e *export, owner social.Owner, how reading) (store.Tally, error) {
	acc := e.recognition.Account
	bar := a.progress(e.provider.Title()+" "+report.Line(acc.Handle), readable(e.parts))
	defer bar.finish()
	fsys := bar.fs(e.fsys)
	if how.verbose {
		fsys = e.seen.fs(fsys)
	}
	items := picture.Read(ctx, fsys, e.provider.Read(ctx, fsys, owner), picture.Options{OCR: how.ocr})
	if how.verbose {
		items = e.seen.watch(items)
	}
	items = bar.watch(a.noteFailed(withUnread(items, e)))
	at := e.recognition.Exported
	if at.IsZero() {
		at = modified(e.paths)
	}
	tally, err := s.Put(ctx, acc, store.Collected{Source: store.SourceExport, At: at, Origin: e.origin()}, items)
	if err != nil && !errors.Is(err, context.Canceled) {
		err = hint.Wrap(fmt.Errorf("%s: %w", strings.Join(e.paths, ", "), err), hint.Of(err))
	}
	return tally, err
}

// noteFailed makes the exit code say that something could not be read.
func (a *app) noteFailed(items iter.Seq2[social.Item, error]) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if it.Gap != nil && it.Gap.Reason == social.ReasonFailed {
				a.code = exitIncomplete
			}
			if !yield(it, err) {
				return
			}
		}
	}
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
			if s.Reason == archive.SkipCut {
				gaps = append(gaps, social.Gap{Section: "the end of a download that is cut off or damaged", Reason: social.ReasonFailed,
					Detail: "What came before was read; what follows is lost, and it is not known what that is. Download the export again, and let the download finish. In " + part.Name() + "."})
				continue
			}
			gaps = append(gaps, social.Gap{Section: "members that are not safe to read (" + s.Reason + ")", Reason: social.ReasonFailed, Count: s.Count, Detail: "In " + part.Name() + "."})
		}
	}
	if e.conflicts > 0 {
		gaps = append(gaps, social.Gap{Section: "files that differ between parts of the export", Reason: social.ReasonFailed, Count: e.conflicts,
			Detail: "Parts of one download agree. If these are downloads of different days, give them one at a time, the oldest first."})
	}
	return gaps
}
