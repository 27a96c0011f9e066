package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// removing holds the flags of remove.
type removing struct {
	do, log  bool
	yes      bool
	gone     []string // posts that the owner found gone
	count    int      // of posts to be removed through interfaces; -1 if it was not said
	accounts []string
	sealing
	signing
}

func (a *app) removeCommand() *cobra.Command {
	var how removing
	cmd := &cobra.Command{
		Use:   "remove [ACCOUNT...]",
		Short: "Show, and with --do carry out, what you decided to delete",
		Long: `Remove shows what would be done about all that you decided to delete, edit or hide:
what the network's own interface removes, what you do by hand and how, and what cannot
be removed. It changes nothing.

With --do it asks whether a complaint, a claim or the like forbids it ('audit hold'),
shows the plan, and has you confirm the number. It takes a sealed copy of every post
and opens it again, asks the network for leave to delete, for this time alone, removes
the posts one by one, and gives the leave back. It can be ended at any time; the same
command goes on from there. Posts that no app may delete it leads you to, and it looks
at each later collect whether they are gone.

Deletion is not erasure: others may have copied a post, and archives keep it.`,
		Example: "  audit remove\n  audit remove --do --from twitter.zip\n  audit remove mastodon --do --yes --count 3\n  audit remove --log",
		RunE: func(cmd *cobra.Command, args []string) error {
			how.accounts = args
			if err := how.check(); err != nil {
				return usageError{err}
			}
			ctx := cmd.Context()
			return a.withStore(ctx, func(s *store.Store) error {
				switch {
				case how.log:
					return a.removalLog(ctx, s)
				case len(how.gone) > 0:
					return a.settle(ctx, s, how.gone)
				}
				return a.remove(ctx, s, how)
			})
		},
	}
	f := cmd.Flags()
	f.BoolVar(&how.do, "do", false, "carry the plan out")
	f.BoolVar(&how.log, "log", false, "show what was removed, when, and what became of it")
	f.StringArrayVar(&how.gone, "gone", nil, "note that the post at this `link` is gone, as you have seen; may be given several times")
	f.BoolVar(&how.yes, "yes", false, "do not ask; needs --count")
	f.IntVar(&how.count, "count", -1, "with --yes: `how many` posts the plan removes through networks' interfaces; any other number ends the command")
	how.sealing.flags(cmd)
	f.StringVar(&how.clientID, "client-id", "", "`identifier` of your own app, where the network wants one and none is known; with one ACCOUNT")
	f.StringVar(&how.secretFile, "client-secret-file", "", "`file` that holds the secret of your app; '-' reads standard input")
	f.StringVar(&how.clientFile, "client", "", "`file` with the identifier and the secret, as Google hands it out")
	f.StringVar(&how.redirect, "redirect", "", "redirect `address` that you registered, if not the one in the steps")
	f.BoolVar(&how.noBrowser, "no-browser", false, "show the address instead of opening it")
	return cmd
}

func (h *removing) check() error {
	switch {
	case h.log && h.do, h.log && len(h.gone) > 0, h.do && len(h.gone) > 0:
		return errors.New("--do removes, --log shows what was removed, and --gone notes what you saw: choose one")
	case h.yes != (h.count >= 0):
		return errors.New("--yes and --count go together, so that no more is removed than you know of")
	case h.yes && !h.do:
		return errors.New("--yes and --count go with --do")
	case (h.clientID != "" || h.clientFile != "" || h.redirect != "" || h.secretFile != "") && len(h.accounts) != 1:
		return hint.Wrap(errors.New("an app of your own belongs to one network"), "name the account: audit remove ACCOUNT --do --client-id ...")
	case h.clientFile != "" && (h.clientID != "" || h.secretFile != ""):
		return errors.New("--client holds the identifier and the secret: leave out the others")
	}
	_, err := h.day(time.Now())
	return err
}

func (a *app) remove(ctx context.Context, s *store.Store, how removing) error {
	if how.do { // before the plan is made, so that what another removes is not in it
		done, err := s.Removing()
		if err != nil {
			return err
		}
		defer done()
	}
	if _, err := removal.Check(ctx, s, time.Now()); err != nil {
		return err
	}
	rep, err := a.assess(ctx, s, new(judging))
	if err != nil {
		return err
	}
	plan, err := a.removalPlan(ctx, s, rep, how)
	if err != nil {
		return err
	}
	if !how.do {
		return a.dryRun(ctx, s, rep, plan)
	}
	hold, err := a.holdFirst(ctx, s, how)
	switch {
	case err != nil:
		return err
	case !hold.Allows(time.Now()):
		return removal.ErrHeld
	}
	a.printPlan(rep, plan)
	todo := slices.Concat(plan.Of(removal.Interface), plan.Of(removal.Hand), plan.Of(removal.Change))
	if len(todo) == 0 {
		a.say("There is nothing to remove.")
		return nil
	}
	if sure, err := a.sure(ctx, plan, how); err != nil || !sure {
		return err
	}
	return a.carryOut(ctx, s, rep, plan, how)
}

// removalPlan plans for the accounts named, or for all.
func (a *app) removalPlan(ctx context.Context, s *store.Store, rep *audit.Report, how removing) (removal.Plan, error) {
	kept, err := s.Removals(ctx)
	if err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	for _, n := range how.accounts {
		r, err := a.pick(ctx, s, n)
		if err != nil {
			return nil, err
		}
		wanted[r.Account.Key()] = true
	}
	can, err := a.removers(ctx, s, how)
	if err != nil {
		return nil, err
	}
	plan := removal.Make(rep, kept, can)
	return slices.DeleteFunc(plan, func(p *removal.Post) bool { return len(wanted) > 0 && !wanted[p.Account.Key()] }), nil
}

func (a *app) dryRun(ctx context.Context, s *store.Store, rep *audit.Report, plan removal.Plan) error {
	hold, answered, err := s.Hold(ctx)
	if err != nil {
		return err
	}
	if len(plan) == 0 {
		fmt.Fprintln(a.stdout, wrap("You decided to delete, edit or hide nothing yet, so there is nothing to plan. 'audit review' shows what was found, and takes your decisions.", a.columns(90), ""))
		return nil
	}
	a.printPlan(rep, plan)
	fmt.Fprintln(a.stdout)
	last := "Nothing was changed: this is only the plan. 'audit remove --do' carries it out"
	switch now := time.Now(); {
	case answered && hold.Answer != audit.HoldNo:
		last = holdLine(hold, now) + " 'audit hold' says whom to call. Nothing was changed: this is only the plan."
	case hold.Allows(now):
		last += ". " + holdLine(hold, now)
	default:
		last += "; it asks first whether a complaint, a claim or the like forbids it."
	}
	fmt.Fprintln(a.stdout, wrap(last, a.columns(90), ""))
	return nil
}

// holdFirst returns the answer about complaints and claims, and asks for it where there
// is none that counts.
func (a *app) holdFirst(ctx context.Context, s *store.Store, how removing) (audit.Hold, error) {
	hold, answered, err := s.Hold(ctx)
	if err != nil {
		return hold, err
	}
	now := time.Now()
	if answered && (hold.Allows(now) || hold.Answer != audit.HoldNo) {
		a.say(holdLine(hold, now))
		return hold, nil
	}
	if how.yes || !a.interactive() {
		return hold, removal.ErrHeld
	}
	return a.askHold(ctx, s, false)
}

// sure has the owner confirm how much is removed.
func (a *app) sure(ctx context.Context, plan removal.Plan, how removing) (bool, error) {
	n := len(plan.Of(removal.Interface))
	if how.yes {
		if how.count != n {
			return false, hint.Wrap(fmt.Errorf("the plan removes %s, and --count says %d", report.Count(n, "post", "posts"), how.count), "look at the plan with 'audit remove', and decide anew; nothing was changed")
		}
		return true, nil
	}
	if !a.interactive() {
		return false, hint.Wrap(errors.New("removing cannot be undone, and nobody is there to confirm it"), fmt.Sprintf("look at the plan with 'audit remove', then add --yes --count %d", n))
	}
	if n == 0 {
		return a.confirm(ctx, "No app can delete these for you. Take the sealed copy, and keep that you go on by hand? [y/N] ")
	}
	phrase := fmt.Sprintf("remove %s", report.Count(n, "post", "posts"))
	line, err := a.ask(ctx, "This cannot be undone. To go on, type: "+phrase+"\n> ")
	if err != nil {
		return false, noAnswer(err)
	}
	if !strings.EqualFold(strings.Join(strings.Fields(line), " "), phrase) {
		a.say("Nothing was done.")
		return false, nil
	}
	return true, nil
}

// removers says of each account whether a network's interface can delete in it, as far
// as is known before anybody signs in.
func (a *app) removers(ctx context.Context, s *store.Store, how removing) (removal.Can, error) {
	records, err := s.Accounts(ctx)
	if err != nil {
		return nil, err
	}
	app := map[string]bool{} // networks at which an app of the owner's is known
	for _, r := range records {
		if !r.SignedIn {
			continue
		}
		known, _, err := s.Token(ctx, r.Account.Key())
		if err != nil {
			return nil, err
		}
		app[r.Account.Provider] = app[r.Account.Provider] || known.ClientID != ""
	}
	given := how.clientID != "" || how.clientFile != "" // for the only account that is named
	return func(acc social.Account, kind social.Kind, id string) (bool, string) {
		api, remover, ok := removerOf(acc.Provider)
		switch {
		case !ok || !remover.Removable(acc, kind, id):
			return false, ""
		case api.Guide().OwnApp && !given && !app[acc.Provider]:
			return false, "An app of your own could delete it, too: 'audit signin " + api.Name() + "' tells how to register one; then give it here with --client-id."
		}
		return true, ""
	}, nil
}
