package removal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store/evidence"
)

// Run carries a plan out.
type Run struct {
	Store   Store
	Copies  Copies
	SignIn  func(context.Context, social.Account) (SignIn, error)
	Tell    func(*Post, error)          // after each post whose state has changed, with why it failed
	Trouble func(social.Account, error) // an account whose posts, or the rest of them, stay for now
	Between time.Duration               // from one post to the next, so that no network takes it for an attack
	Now     func() time.Time
}

// giveUp is after how many posts that fail one after the other an account is left.
const giveUp = 3

// Do copies all posts of the plan, leads to those that are deleted by hand, and removes
// the others. Posts that fail do not keep the rest from being removed: Tell and Trouble
// hear of them, and the next Do tries again. An error ends everything: nothing that is
// not known to be sealed is removed.
func (r *Run) Do(ctx context.Context, plan Plan) error {
	if err := Allowed(ctx, r.Store, r.Now()); err != nil {
		return err
	}
	for _, p := range plan {
		if p.Tracked() && p.State.State == "" && (p.Way == Interface || p.Way == Hand) {
			if err := r.save(ctx, p, Planned, ""); err != nil {
				return err
			}
		}
	}
	held, err := r.copyAll(ctx, plan)
	if err != nil {
		return err
	}
	for _, p := range plan.Of(Hand) {
		if !p.Tracked() || p.State.State == ByHand || !r.sealed(ctx, p, held) {
			continue
		}
		if err := r.save(ctx, p, ByHand, ""); err != nil {
			return err
		}
	}
	ready := slices.DeleteFunc(plan.Of(Interface), func(p *Post) bool { return !r.sealed(ctx, p, held) })
	for _, a := range ready.Accounts() {
		if err := r.account(ctx, a, ready.In(a.Key())); err != nil {
			return err
		}
	}
	return nil
}

// copyAll takes a sealed copy of what has none, and returns what all copies hold. What
// was edited since its copy was taken, and not decided about since, is left alone, and so
// is what was edited since it was decided about.
func (r *Run) copyAll(ctx context.Context, plan Plan) (map[evidence.Ref]Held, error) {
	var all []evidence.Ref
	at := map[evidence.Ref]*Post{}
	for _, p := range plan {
		if ref, ok := p.Ref(); ok && p.Way != Left && p.Way != Done {
			all = append(all, ref)
			at[ref] = p
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	held, err := r.Copies.Holding(ctx, all)
	if err != nil {
		return nil, err
	}
	var missing []evidence.Ref
	for _, ref := range all {
		h, ok := held[ref]
		if !ok || !h.Same && at[ref].decided().After(h.Taken) {
			missing = append(missing, ref)
		}
	}
	if len(missing) == 0 {
		return held, nil
	}
	if err := r.Copies.Seal(ctx, missing); err != nil {
		return nil, err
	}
	return r.Copies.Holding(ctx, all) // from the disk: what was written is not relied on
}

var (
	errNoCopy = hint.Wrap(errors.New("no sealed copy holds it, so it was left alone"), "collect the account or open its export again, so that it can be copied")
	errOpen   = hint.Wrap(errors.New("you decided otherwise about it since the plan was made, so it was left alone"), "'audit remove' shows the plan as it is now")
	errEdited = hint.Wrap(errors.New("it was edited since the sealed copy was taken, so it was left alone"), "look at it in 'audit review' and decide again")
)

// sealed reports whether a copy holds the post as it is, and keeps that; else it tells why
// the post is left alone.
func (r *Run) sealed(ctx context.Context, p *Post, held map[evidence.Ref]Held) bool {
	ref, ok := p.Ref()
	h, found := held[ref]
	var err error
	switch {
	case !ok || !found:
		err = errNoCopy
	case !h.Same || !p.of(h.Mark):
		err = errEdited
	case p.State.State == Planned, p.State.State == Failed, p.State.Evidence != h.Copy:
		p.State.Evidence = h.Copy
		err = r.save(ctx, p, Copied, "")
	}
	if err != nil {
		r.Tell(p, err)
	}
	return err == nil
}

// decided reports whether the owner still wants the post gone; else it tells.
func (r *Run) decided(ctx context.Context, p *Post) (bool, error) {
	all, err := r.Store.Decisions(ctx)
	if err != nil {
		return false, err
	}
	now := make(map[string]audit.Decision, len(all))
	for _, d := range all {
		now[d.Finding] = d
	}
	if !p.still(now) {
		r.Tell(p, errOpen)
		return false, nil
	}
	return true, nil
}

// account removes the posts of one account, which are copied.
func (r *Run) account(ctx context.Context, a social.Account, posts Plan) error {
	in, err := r.SignIn(ctx, a)
	switch {
	case ctx.Err() != nil:
		return stopped(ctx)
	case err != nil:
		r.Trouble(a, err)
		return nil
	}
	defer in.Close()
	failed := 0
	for i, p := range posts {
		if i > 0 {
			if err := r.pause(ctx); err != nil {
				return err
			}
		}
		refused, err := r.one(ctx, in, p)
		limit, limited := errors.AsType[*pace.LimitError](refused)
		switch {
		case err != nil:
			return err
		case ctx.Err() != nil:
			return stopped(ctx)
		case limited:
			r.Trouble(a, hint.Wrap(limit, later(limit)))
			return nil
		case errors.Is(refused, oauth.ErrSignInAgain):
			r.Trouble(a, hint.Wrap(errors.New("the network does not, or no longer, accept the sign-in to delete"), goesOn+", and asks you to sign in anew"))
			return nil
		case refused == nil:
			failed = 0
			continue
		}
		if failed++; failed == giveUp && i < len(posts)-1 {
			r.Trouble(a, hint.Wrap(fmt.Errorf("%d posts in a row could not be removed, and the others were not tried", giveUp), goesOn))
			return nil
		}
	}
	return nil
}

const goesOn = "run 'audit remove --do' again in a while: it goes on from there"

// one removes a post, if at this moment nothing speaks against it, and returns why the
// network did not.
func (r *Run) one(ctx context.Context, in SignIn, p *Post) (refused, err error) {
	if err := Allowed(ctx, r.Store, r.Now()); err != nil {
		return nil, err
	}
	if ok, err := r.decided(ctx, p); !ok || err != nil {
		return nil, err
	}
	ref, _ := p.Ref()
	held, err := r.Copies.Holding(ctx, []evidence.Ref{ref})
	if err != nil || !r.sealed(ctx, p, held) {
		return nil, err
	}
	p.State.Tries++
	if err := r.save(ctx, p, Copied, ""); err != nil { // so that who is stopped now knows that it was asked for
		return nil, err
	}
	refused = in.Remove(ctx, p.Item.ID)
	_, limited := errors.AsType[*pace.LimitError](refused)
	switch {
	case refused == nil:
		err = r.save(context.WithoutCancel(ctx), p, Removed, "")
	case ctx.Err() != nil:
		return refused, r.save(context.WithoutCancel(ctx), p, Copied, "stopped before the network had answered")
	case limited, errors.Is(refused, oauth.ErrSignInAgain):
		p.State.Tries-- // refused before anything was done
		return refused, r.save(ctx, p, Copied, refused.Error())
	default:
		err = r.save(ctx, p, Failed, refused.Error())
	}
	r.Tell(p, refused)
	return refused, err
}

func (r *Run) save(ctx context.Context, p *Post, state, why string) error {
	p.State.Account, p.State.Item, p.State.State, p.State.Why = p.Account.Key(), p.Item.ID, state, why
	p.State.At = r.Now().UTC()
	p.State.Findings = nil
	for _, f := range p.Findings {
		p.State.Findings = append(p.State.Findings, f.ID)
	}
	return r.Store.SaveRemoval(ctx, p.State)
}

func (r *Run) pause(ctx context.Context) error {
	t := time.NewTimer(r.Between)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return stopped(ctx)
	}
}

func stopped(ctx context.Context) error {
	return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "what was removed until now is kept in the log; 'audit remove --do' goes on from there")
}

func later(e *pace.LimitError) string {
	when := "in a while"
	if !e.Until.IsZero() {
		when = "after " + e.Until.Local().Format("15:04 on 2 January")
	}
	return strings.Replace(goesOn, "in a while", when, 1)
}
