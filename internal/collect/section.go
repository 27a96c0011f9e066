package collect

import (
	"context"
	"errors"
	"net/http"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/social"
)

// Section is a part of an account that is read, and can fail, on its own.
type Section struct {
	Name  string        // in words, for the report: "posts", "people followed"
	Kinds []social.Kind // of the items it would have
	Scope string        // permission that it takes; "" if none beyond the sign-in. Without it nothing is asked.
	Read  func(context.Context) error
}

// Sections reads one section after the other. What fails becomes a gap, so that
// the rest goes on; the end of the sign-in, of ctx or of the caller's interest
// ends all. Once a network gives no more for now, nothing further is asked.
func (o *Out) Sections(ctx context.Context, sections []Section) error {
	for _, s := range sections {
		if o.busy != "" {
			if err := o.Gap(ctx, failure(s, o.busy)); err != nil {
				return err
			}
			continue
		}
		if s.Scope != "" && !o.session.Granted(s.Scope) {
			if err := o.Gap(ctx, notGranted(s, s.Scope)); err != nil {
				return err
			}
			continue
		}
		err := s.Read(ctx)
		switch {
		case err == nil:
			continue
		case ctx.Err() != nil:
			return ctx.Err()
		case Ends(ctx, err):
			return err
		}
		if later, ok := errors.AsType[BusyError](err); ok {
			o.busy = later
		}
		if err := o.Gap(ctx, failure(s, err)); err != nil {
			return err
		}
	}
	return nil
}

func notGranted(s Section, scope string) social.Gap {
	detail := "The sign-in does not include this. Sign in again and allow it, if you want it checked."
	if scope != "" {
		detail = "The sign-in does not include the permission " + scope + ". If you want this checked, sign in again and allow it; --also asks for one that is not asked for as a rule."
	}
	return social.Gap{Section: s.Name, Kinds: s.Kinds, Reason: social.ReasonNotGranted, Detail: detail}
}

// failure says in a gap why a section could not be read.
func failure(s Section, err error) social.Gap {
	advice := hint.Of(err)
	if advice == "" {
		advice = "collect again, what was read is kept"
	}
	g := social.Gap{Section: s.Name, Kinds: s.Kinds, Reason: social.ReasonFailed, Detail: err.Error() + "; " + advice}
	var (
		status *StatusError
		denied *DeniedError
		limit  *pace.LimitError
		most   LimitError
		later  BusyError
	)
	switch {
	case errors.As(err, &denied):
		if denied.Scope == "" {
			denied = &DeniedError{Scope: s.Scope}
		}
		return notGranted(s, denied.Scope)
	case errors.As(err, &most):
		g.Reason, g.Detail = social.ReasonLimit, string(most)
	case errors.As(err, &limit):
		if g.Detail = busy; hint.Of(err) != "" {
			g.Detail = "The network allows no more requests for now; " + hint.Of(err) + "."
		}
	case errors.As(err, &later):
		g.Detail = string(later)
	case errors.Is(err, ErrNotOffered):
		g.Reason, g.Detail = social.ReasonNotOffered, "The network does not offer it to this account."
	case errors.As(err, &status):
		switch status.Code {
		case http.StatusForbidden:
			return notGranted(s, s.Scope)
		case http.StatusTooManyRequests:
			g.Detail = busy
		case http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusGone, http.StatusNotImplemented:
			g.Reason, g.Detail = social.ReasonNotOffered, "The server does not offer it."
		}
	}
	return g
}

const busy = "The network allows no more requests for now; collect again in a while, what was read is kept."

// Unread says that single records, called things in the plural, made no sense.
func (o *Out) Unread(ctx context.Context, things string, kinds []social.Kind, n int) error {
	if n == 0 {
		return nil
	}
	return o.Gap(ctx, social.Gap{Section: "unreadable " + things, Kinds: kinds, Reason: social.ReasonFailed, Count: n,
		Detail: "The server sent these in a form that is not understood."})
}
