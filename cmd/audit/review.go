package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/review"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// reviewing holds the flags of the page.
type reviewing struct {
	judging
	port      int
	noBrowser bool
}

func (a *app) reviewCommand() *cobra.Command {
	var how reviewing
	cmd := &cobra.Command{
		Use:   "review",
		Short: "Look at findings on a page and decide about each",
		Long: `Review opens a page in your browser with all that was found, worst first: the post as
it was, why it was raised and by which guidance. You decide what is to become of each:
keep, edit, hide, delete, take advice, consent on file, or false alarm. Every decision
is kept at once, encrypted, and found again at the next audit; a false alarm is not
raised again while the words stand. Nothing is changed or deleted on a network here.

The page comes from this machine alone. Its address is good once, in one browser, and
it ends with Finish on the page, with Ctrl-C here, or when nobody has used it for two
hours.`,
		Example: "  audit review\n  audit review --no-browser --port 8123",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := how.check(); err != nil {
				return err
			}
			ctx := cmd.Context()
			if err := a.admit(ctx, &how.patients); err != nil {
				return err
			}
			s, err := a.needed(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			return a.review(ctx, s, &how)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&how.noBrowser, "no-browser", false, "open no browser; print the address only")
	flags.IntVar(&how.port, "port", 0, "`port` on this machine (default: one that is free)")
	flags.StringVar(&how.since, "since", "", "leave out posts before this `date` (2023-01-31, or 2023)")
	flags.StringVar(&how.jurisdiction, "jurisdiction", "", "uk, ie or hk: whose guidance comes first")
	how.patients.flags(flags)
	return cmd
}

func (r *reviewing) check() error {
	if r.port < 0 || r.port > 65535 {
		return usageError{hint.Wrap(fmt.Errorf("there is no port %d", r.port), "ports go from 1 to 65535; leave --port out for one that is free")}
	}
	r.jurisdiction = strings.ToLower(r.jurisdiction)
	if _, err := parseSince(r.since); err != nil {
		return usageError{err}
	}
	if err := r.patients.check(); err != nil {
		return err
	}
	return usage(checkOwner(social.Owner{Jurisdiction: r.jurisdiction}))
}

// review serves the page until the owner has enough.
func (a *app) review(ctx context.Context, s *store.Store, how *reviewing) error {
	var door doorway
	defer door.remove()
	server, err := review.New(ctx, &reviewDesk{app: a, store: s, how: how.judging}, review.Options{Port: how.port, Matters: reviewMatters(), Entered: door.remove})
	if err != nil {
		return err
	}
	if how.noBrowser || door.open(server) != nil {
		a.say("Open this address in a browser on this machine; it is good once:")
	} else {
		a.say("The page opens in your browser. If it does not, open this address in it; it is good once:")
	}
	fmt.Fprintln(a.stdout, server.Address())
	a.say("End with Finish on the page, or with Ctrl-C here.")
	why, err := server.Serve(ctx)
	if err != nil {
		return hint.Wrap(errors.New("the page could not be served any longer"), "what you decided is kept; 'audit review' opens the page again")
	}
	decided, of := server.Decided()
	ended := fmt.Sprintf("%d of %s decided.", decided, report.Count(of, "finding", "findings"))
	if why == review.Idle {
		ended = "Nobody used the page for two hours, so it was closed. " + ended
	}
	a.say(ended + " Everything is kept; 'audit review' goes on.")
	return nil
}

func reviewMatters() []review.Matter {
	var out []review.Matter
	for _, m := range matters {
		out = append(out, review.Matter{Word: m.word, Name: m.name})
	}
	return out
}

// reviewDesk is what is kept, as the page works on it.
type reviewDesk struct {
	app   *app
	store *store.Store
	how   judging
}

func (d *reviewDesk) Report(ctx context.Context) (*audit.Report, error) {
	how := d.how // a list of patients is kept for the next time, in memory
	runs, err := d.store.LastRuns(ctx)
	if err != nil {
		return nil, err
	}
	how.runs = runs
	rep, err := d.app.assess(ctx, d.store, &how)
	if err != nil {
		return nil, err
	}
	since(rep, runs, false)
	d.app.exitCode(rep, "")
	return rep, nil
}

func (d *reviewDesk) Item(ctx context.Context, account social.Account, ref audit.ItemRef) (social.Item, bool, error) {
	return d.store.Item(ctx, account.Key(), ref.Kind, ref.ID)
}

func (d *reviewDesk) Decide(ctx context.Context, ds []audit.Decision) error {
	return d.store.SaveDecisions(ctx, ds)
}

func (d *reviewDesk) Undo(ctx context.Context) ([]audit.Decision, error) {
	now, err := d.store.Undo(ctx)
	if errors.Is(err, store.ErrNothingToUndo) {
		err = review.ErrNothing
	}
	return now, err
}

func (d *reviewDesk) Answer(ctx context.Context, answer linkage.Answer) error {
	return d.store.SaveAnswer(ctx, answer)
}

func (d *reviewDesk) Hold(ctx context.Context) (audit.Hold, bool, error) { return d.store.Hold(ctx) }

func (d *reviewDesk) SetHold(ctx context.Context, h audit.Hold) error { return d.store.SetHold(ctx, h) }
