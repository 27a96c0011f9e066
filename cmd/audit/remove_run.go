package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// carryOut does what the plan says, and tells what came of it.
func (a *app) carryOut(ctx context.Context, s *store.Store, rep *audit.Report, plan removal.Plan, how removing) error {
	total, done := len(plan.Of(removal.Interface)), 0
	run := removal.Run{
		Store:  s,
		Copies: &copies{app: a, store: s, rep: rep, how: how.sealing},
		SignIn: func(ctx context.Context, acc social.Account) (removal.SignIn, error) {
			return a.signInToRemove(ctx, s, acc, how)
		},
		Tell: func(p *removal.Post, err error) {
			what := itemWords(p) + ", " + report.Line(p.Account.Label())
			if err != nil {
				a.code = exitIncomplete
				a.warn("not removed: "+what, withHint(err, "look at it on the network; 'audit remove --do' tries again"))
				return
			}
			done++
			a.say(fmt.Sprintf("Removed %d of %d: %s", done, total, what))
		},
		Trouble: func(acc social.Account, err error) {
			a.warn(report.Line(acc.Label()), withHint(err, "run 'audit remove --do' again: it goes on from there"))
		},
		Between: between,
		Now:     time.Now,
	}
	if err := run.Do(ctx, plan); err != nil {
		return err
	}
	if done < total {
		a.code = exitIncomplete
	}
	a.say(outcome(done, total, plan))
	return nil
}

// between is how long is waited from one post to the next: nobody deletes faster by hand.
const between = 500 * time.Millisecond

func withHint(err error, otherwise string) error {
	if hint.Of(err) == "" {
		return hint.Wrap(err, otherwise)
	}
	return err
}

// outcome says what was done, and what remains to be done.
func outcome(done, total int, plan removal.Plan) string {
	line := ""
	if total > 0 {
		line = fmt.Sprintf("Removed %d of %d. ", done, total)
	}
	if done > 0 {
		line += "Whether they are gone is looked at with each later collect. "
	}
	if done < total {
		line += "'audit remove --do' goes on with the others. "
	}
	if n := len(plan.Of(removal.Hand)) + len(plan.Of(removal.Change)); n > 0 {
		line += report.Count(n, "item is", "items are") + " left to you: 'audit remove' shows the links and the steps again. "
	}
	return line + "'audit remove --log' shows all of it."
}

// lookAfter says, after something was read, what is gone of what was removed, and what
// is still there.
func (a *app) lookAfter(ctx context.Context, s *store.Store) error {
	seen, err := followed(ctx, s)
	if err != nil {
		return err
	}
	gone, back := 0, 0
	for _, r := range seen {
		switch {
		case r.Change && r.State == removal.Gone:
			gone++
		case r.Change:
			back++
		}
	}
	if gone > 0 {
		a.say("Of what you decided to delete, " + report.Count(gone, "post is", "posts are") + " gone, as seen now.")
	}
	if back > 0 {
		a.warn("removal", hint.Wrap(errors.New(report.Count(back, "post that was removed is", "posts that were removed are")+" there again"), "'audit remove' shows the links"))
	}
	if line := openRemovals(seen); line != "" {
		a.say(line)
	}
	return nil
}

// followed checks what became of removals, without those that were left to the owner
// and that they now want otherwise.
func followed(ctx context.Context, s *store.Store) ([]removal.Seen, error) {
	seen, err := removal.Check(ctx, s, time.Now())
	if err != nil {
		return nil, err
	}
	doomed, err := doomedPlaces(ctx, s)
	return slices.DeleteFunc(seen, func(r removal.Seen) bool {
		return r.State == removal.ByHand && doomed[r.Account+"/"+r.Item] == 0
	}), err
}

// openRemovals says what is not known to be gone of what was removed or left to the
// owner; "" if nothing.
func openRemovals(seen []removal.Seen) string {
	var hand, there, missing, removed int
	for _, r := range seen {
		switch {
		case r.State == removal.ByHand && !r.There.IsZero():
			there++
		case (r.State == removal.ByHand || r.State == removal.Removed) && !r.Missing.IsZero():
			missing++
		case r.State == removal.ByHand:
			hand++
		case r.State == removal.Removed:
			removed++
		}
	}
	var lines []string
	for _, part := range []struct {
		n               int
		one, many, then string
	}{
		{there, "post that you are to delete by hand is", "posts that you are to delete by hand are", "still there: 'audit remove' shows the links and the steps."},
		{hand, "post is", "posts are", "left to you to delete by hand: 'audit remove' shows the links and the steps."},
		{missing, "post that was to go is", "posts that were to go are", "not in your newer export, which may hold only a part: look at the link, and say 'audit remove --gone LINK' once you have."},
		{removed, "removed post is", "removed posts are", "not known yet to be gone: 'audit collect' looks at the newest posts again, 'audit collect --full' at all."},
	} {
		if part.n > 0 {
			lines = append(lines, report.Count(part.n, part.one, part.many)+" "+part.then)
		}
	}
	return strings.Join(lines, " ")
}

// printRemoval says in 'audit status' what is open of removals, and whether removal is
// off.
func (a *app) printRemoval(ctx context.Context, s *store.Store) error {
	if err := a.printHold(ctx, s); err != nil {
		return err
	}
	seen, err := followed(ctx, s)
	if line := openRemovals(seen); line != "" {
		fmt.Fprintln(a.stdout, wrap(line, a.columns(90), ""))
	}
	return err
}

// decidedToGo counts the findings that were decided to be deleted, of what is not known
// to be removed.
func decidedToGo(ctx context.Context, s *store.Store) (n int, err error) {
	removals, err := s.Removals(ctx)
	if err != nil {
		return 0, err
	}
	doomed, err := doomedPlaces(ctx, s)
	for _, r := range removals {
		if r.State == removal.Removed || r.State == removal.Gone {
			delete(doomed, r.Account+"/"+r.Item)
		}
	}
	for _, findings := range doomed {
		n += findings
	}
	return n, err
}

// doomedPlaces counts the findings that were decided to be deleted, by account and item.
func doomedPlaces(ctx context.Context, s *store.Store) (map[string]int, error) {
	decisions, err := s.Decisions(ctx)
	doomed := map[string]int{}
	for _, d := range decisions {
		if _, place, _ := strings.Cut(d.Finding, "@"); d.Verb == audit.Delete {
			doomed[place]++
		}
	}
	return doomed, err
}

// settle keeps that the owner found posts gone, which they name by link or identifier.
func (a *app) settle(ctx context.Context, s *store.Store, named []string) error {
	rep, err := a.assess(ctx, s, new(judging))
	if err != nil {
		return err
	}
	removals, err := s.Removals(ctx)
	if err != nil {
		return err
	}
	links := map[string]string{} // by account and item
	for _, f := range slices.Concat(rep.Findings, rep.Silenced) {
		links[f.Account.Key()+"/"+f.Item.ID] = f.Item.URL
	}
	for i, name := range named {
		known := false
		for _, r := range removals {
			if known || name == "" || name != r.Item && name != links[r.Account+"/"+r.Item] {
				continue
			}
			if known, err = removal.Settle(ctx, s, r.Account, r.Item, time.Now()); err != nil {
				return err
			}
		}
		if !known {
			return hint.Wrap(fmt.Errorf("number %d names no post that was removed or left to you", i+1), "'audit remove' shows the links of those that are left to you, 'audit remove --log' all")
		}
	}
	a.say(report.Count(len(named), "post is", "posts are") + " noted as gone.")
	return nil
}
