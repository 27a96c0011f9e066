package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
	"github.com/spf13/cobra"
)

func (a *app) openCommand() *cobra.Command {
	var how reading
	cmd := &cobra.Command{
		Use:   "open EXPORT...",
		Short: "Read exports and keep what they hold, without a report",
		Long: `Open reads the downloads that networks give their members: .zip, .tar.gz, a
folder or a single file, in one part or several, in any order and mixture. The
same export twice changes nothing. 'audit networks' tells how to get one.`,
		Example: "  audit open ~/Downloads/facebook-*.zip\n  audit open 'WhatsApp Chat - Zoe.zip' --me 'Moira Quill'",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			found, unread, err := recognise(ctx, args)
			if err != nil {
				return err
			}
			defer closeAll(found)
			a.warnUnread(unread)
			s, err := a.open(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			if err := a.openAll(ctx, s, found, how); err != nil {
				return err
			}
			return a.lookAfter(ctx, s)
		},
	}
	how.flags(cmd, a)
	cmd.Flags().BoolVarP(&how.verbose, "verbose", "v", false, "say by what each export was recognised, and list every file in it with what became of it")
	return cmd
}

// told puts a tally into words.
func told(t store.Tally) string {
	s := fmt.Sprintf("%d new, %d changed, %d known before", t.New, t.Changed, t.Same)
	if t.Gone > 0 {
		s += fmt.Sprintf(", %d gone", t.Gone)
	}
	if t.Gaps > 0 {
		notes := "notes"
		if t.Gaps == 1 {
			notes = "note"
		}
		s += fmt.Sprintf("; %d %s on what it lacks or what was left alone, in the report", t.Gaps, notes)
	}
	return s
}

func (a *app) collectCommand() *cobra.Command {
	var how collecting
	cmd := &cobra.Command{
		Use:   "collect [ACCOUNT...]",
		Short: "Read the accounts you are signed in to, without a report",
		Long: `Collect reads what is new since the last time, and looks again at the newest of
what is kept. It waits where a server asks it to, can be ended at any time, and
goes on from there the next time.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if err := how.check(); err != nil {
				return usageError{err}
			}
			s, err := a.needed(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			records, err := a.signedIn(ctx, s, args)
			if err != nil {
				return err
			}
			if len(records) == 0 {
				return hint.Wrap(errors.New("no account is signed in"), "'audit signin NETWORK' signs in; exports are read with 'audit open'")
			}
			if err := a.collectAll(ctx, s, records, how); err != nil {
				return err
			}
			return a.lookAfter(ctx, s)
		},
	}
	how.flags(cmd)
	return cmd
}

// collecting holds the flags of commands that read accounts over the network.
type collecting struct {
	full  bool
	spend float64
}

func (h *collecting) flags(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&h.full, "full", false, "read everything again, to notice what was edited or removed among older posts")
	cmd.Flags().Float64Var(&h.spend, "spend", 0, "allow up to so many US `dollars` an account, where a network takes money for reading")
}

func (h *collecting) check() error {
	if h.spend < 0 || h.spend > 1000 {
		return errors.New("--spend wants an amount in US dollars, such as 5 or 7.50")
	}
	return nil
}

// cents is what may be spent; 0 if the owner did not say.
func (h *collecting) cents() int { return int(h.spend*100 + 0.5) }

// signedIn returns the accounts named, or all that are signed in.
func (a *app) signedIn(ctx context.Context, s *store.Store, names []string) ([]store.Record, error) {
	if len(names) == 0 {
		all, err := s.Accounts(ctx)
		var in []store.Record
		for _, r := range all {
			if r.SignedIn {
				in = append(in, r)
			}
		}
		return in, err
	}
	var in []store.Record
	for _, n := range names {
		r, err := a.pick(ctx, s, n)
		if err != nil {
			return nil, err
		}
		if !r.SignedIn {
			return nil, hint.Wrap(fmt.Errorf("%s is not signed in", report.Line(r.Account.Label())), signinHint(r.Account)+"; a newer export is read with 'audit open'")
		}
		in = append(in, r)
	}
	return in, nil
}

// collectAll collects the accounts one after the other. One that fails does not
// keep the others from being read: the failure is told, is a gap of the report,
// and makes the exit code 4.
func (a *app) collectAll(ctx context.Context, s *store.Store, records []store.Record, how collecting) error {
	for _, r := range records {
		tally, failed, err := a.collect(ctx, s, r.Account, how)
		label := report.Line(r.Account.Label())
		switch {
		case ctx.Err() != nil:
			return stopped(ctx)
		case errors.Is(err, store.ErrFull), errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrDamaged):
			return err
		case err != nil:
			switch {
			case errors.Is(err, oauth.ErrSignInAgain):
				err = hint.Wrap(err, signinHint(r.Account)+" again; nothing that was collected is lost")
			case hint.Of(err) == "":
				err = hint.Wrap(err, again)
			}
			a.warn(label, err)
			a.code = exitIncomplete
		default:
			a.say(label + ": " + told(tally))
			if len(failed) > 0 {
				a.warn(label, hint.Wrap(errors.New("not all of it could be read: "+strings.Join(failed, ", ")), again))
				a.code = exitIncomplete
			}
		}
	}
	return nil
}

const again = "run the command again in a while; what was read until now is kept"

// signinHint says how an account is signed in to.
func signinHint(acc social.Account) string {
	where := acc.Server
	if p, ok := providers.Named(acc.Provider); ok && where == "" {
		if api, ok := p.(providers.API); ok && api.Guide().Server != "" {
			where = acc.Handle // by which the server is found
		}
	}
	return "'" + strings.TrimSpace("audit signin "+acc.Provider+" "+report.Line(where)) + "' signs in"
}

// stopped is what is said when the owner ends a command.
func stopped(ctx context.Context) error {
	return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "what was read until now is kept; the same command goes on from there")
}

// collect reads an account, and returns besides what could not be read now.
func (a *app) collect(ctx context.Context, s *store.Store, acc social.Account, how collecting) (tally store.Tally, unread []string, err error) {
	since, err := s.Cursor(ctx, acc.Key())
	if err != nil {
		return store.Tally{}, nil, err
	}
	if how.full {
		since = social.Cursor{}
	}
	label := report.Line(acc.Label())
	var bar *progress
	waiting := func(p pace.Pause) {
		if bar == nil || bar.bar == nil { // without a terminal there is no bar, and somebody may still read along
			a.waiting(p)
		}
		if bar != nil {
			bar.say(waits(p))
		}
	}
	api, in, failed := a.session(ctx, s, acc, waiting)
	if failed == nil {
		failed = a.agreeToQuote(ctx, api, in, acc, since, how.cents())
	}
	bar = a.progress(label, -1)
	defer bar.finish()
	items := func(yield func(social.Item, error) bool) {
		if failed != nil {
			yield(social.Item{}, failed)
			return
		}
		api.Collect(ctx, in, acc, since)(yield)
	}
	at := time.Now().UTC().Truncate(time.Second)
	noted := func(yield func(social.Item, error) bool) {
		for it, err := range withFailure(ctx, acc, items) {
			if it.Gap != nil && it.Gap.Reason == social.ReasonFailed {
				unread = append(unread, it.Gap.Section)
			}
			if !yield(it, err) {
				return
			}
		}
	}
	tally, err = s.Put(ctx, acc, store.Collected{Source: store.SourceAPI, At: at, Origin: cmp.Or(acc.Server, acc.Provider)}, bar.watch(noted))
	return tally, unread, err
}

// withFailure makes an error a gap as well, with its reason. Without an item
// before the error the store would not know that anything was tried.
func withFailure(ctx context.Context, acc social.Account, items iter.Seq2[social.Item, error]) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if err != nil && ctx.Err() == nil {
				gap := social.Gap{Section: "what is new on the server", Reason: social.ReasonFailed, Detail: err.Error()}
				switch {
				case errors.Is(err, errNotPaid):
					gap.Reason = social.ReasonLeftOut
				case errors.Is(err, oauth.ErrSignInAgain):
					gap.Detail = "The network no longer accepts this sign-in; " + signinHint(acc) + " again."
				case hint.Of(err) != "":
					gap.Detail += "; " + hint.Of(err)
				}
				if !yield(social.Item{Gap: &gap}, nil) {
					return
				}
			}
			if !yield(it, err) {
				return
			}
		}
	}
}
