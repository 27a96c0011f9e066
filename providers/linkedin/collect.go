package linkedin

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// whose reads the name from the profile, by which the account is known.
func (l *live) whose(ctx context.Context) error {
	const profile = "PROFILE"
	if err := l.hold(ctx, secProfile, profile); err != nil {
		const again = "make a new token as audit signin linkedin --token says, and tick " + scope
		if _, ok := errors.AsType[*collect.DeniedError](err); ok {
			return hint.Wrap(err, again)
		}
		if errors.Is(err, oauth.ErrSignInAgain) { // which is said of a token without the permission, too
			return hint.Wrap(oauth.ErrSignInAgain, again)
		}
		return err
	}
	for _, row := range l.held[profile] {
		if n := fullName(row); l.r.me.name == "" {
			l.r.me.name = n
		}
	}
	if l.r.me.name == "" {
		return hint.Wrap(errors.New("LinkedIn has not made your data ready yet"),
			"that takes some minutes after the token is made, and up to a day or two; keep the token, and try again later")
	}
	return nil
}

// Account says whose sign-in s is: the name, and, from the invitations, the address
// that goes with it.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	l, err := newLive(ctx, s, nil)
	if err != nil {
		return social.Account{}, err
	}
	if err := l.whose(ctx); err != nil {
		return social.Account{}, err
	}
	l.who.name = l.r.me.name
	invited, _, err := l.page(ctx, domains[secInvitations][0], 0)
	if errors.Is(err, oauth.ErrSignInAgain) || ctx.Err() != nil {
		return social.Account{}, cmp.Or(ctx.Err(), err)
	} // else it is not needed to know the account by
	for _, row := range invited {
		l.who.invitation(row)
	}
	me := l.who.result()
	return social.Account{Provider: name, ID: me.id(), Handle: me.handle, Name: me.name, URL: address(me.handle)}, nil
}

// Collect yields what LinkedIn's interface for the data of members gives, in the
// order of weight: the number of requests in a day is limited.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		l, err := newLive(ctx, s, out)
		if err != nil {
			return err
		}
		if err := l.whose(ctx); err != nil {
			return err
		}
		if l.r.me.id() != a.ID {
			return hint.Wrap(errors.New("this sign-in is for another LinkedIn account, or the name in the profile was changed"),
				"sign in again with audit signin linkedin --token, as the account that is meant")
		}
		l.r.me.handle, l.who.name = a.Handle, l.r.me.name
		if err := l.begin(ctx); err != nil {
			return err
		}
		if err := out.Sections(ctx, l.sections()); err != nil {
			return err
		}
		l.err = nil // each section has told its own
		if err := l.lacks(ctx); err != nil {
			return err
		}
		if err := l.unread(ctx); err != nil {
			return err
		}
		if l.r.flaws(social.ReasonNotOffered); l.err != nil {
			return l.err
		}
		return out.Gaps(ctx, slices.Concat(beyond, missing))
	})
}

func (l *live) sections() []collect.Section {
	var all []collect.Section
	add := func(section string, read func(context.Context) error) {
		all = append(all, collect.Section{Name: section, Kinds: kindsOf(section), Read: func(ctx context.Context) error {
			if l.err = read(ctx); l.err != nil {
				return l.err
			}
			return l.told(ctx, section)
		}})
	}
	add(secProfile, l.profile)
	add(secShares, l.staged(l.r.shares))
	add(secArticles, l.staged(l.r.articleRows))
	add(secComments, l.staged(l.r.comments))
	add(secReposts, l.staged(l.r.reposts))
	add(secConnections, l.whole(l.r.connections, secConnections))
	add(secInvitations, func(ctx context.Context) error {
		switch {
		case !l.read[secConnections]:
			return errors.New("the connections could not be read, by which invitations that were accepted are told from others")
		case l.nothing(secConnections): // which has its own gap
			return collect.LimitError("Without connections, of which LinkedIn gives none, invitations that were accepted cannot be told from others. In the export.")
		}
		return l.survey(l.r.invitations, secInvitations, l.who.invitation)(ctx)
	})
	add(secMessages, l.survey(l.r.messages, secMessages, l.who.message))
	add(secAssistant, l.whole(l.r.assistants, secAssistant))
	add(secMedia, l.staged(l.r.media))
	add(secFollows, l.whole(l.r.follows, secFollows))
	add(secCompanies, l.whole(l.r.companies, secCompanies))
	add(secSeeking, l.whole(l.r.seeking, secSeeking))
	add(secReactions, l.staged(l.r.reactions))
	return all
}

// profile reads the profile. What of its smaller tables cannot be read is told, and
// does not take the rest with it.
func (l *live) profile(ctx context.Context) error {
	var parts []collect.Section
	for _, s := range []string{secBackground, secRegistered} {
		defer l.release(s)
		parts = append(parts, collect.Section{Name: s, Kinds: kindsOf(s), Read: func(ctx context.Context) (failed error) {
			for _, domain := range domains[s] {
				err := l.hold(ctx, s, domain)
				switch {
				case err == nil:
					continue
				case collect.Ends(ctx, err):
					return err
				}
				failed, l.held[domain] = cmp.Or(failed, err), nil // so that it is not asked for again
			}
			return failed
		}})
	}
	if err := l.out.Sections(ctx, parts); err != nil {
		return err
	}
	return l.whole(l.r.profile, secProfile)(ctx)
}

// whole reads a section that makes sense only as a whole.
func (l *live) whole(read func(), section string) func(context.Context) error {
	return func(ctx context.Context) error {
		defer l.release(section)
		if err := l.hold(ctx, section, domains[section]...); err != nil {
			return err
		}
		l.err = nil
		read()
		return l.err
	}
}

// staged reads a section page by page, so that one that is long can go on tomorrow.
func (l *live) staged(read func()) func(context.Context) error {
	return func(context.Context) error {
		l.err = nil
		read()
		return l.err
	}
}

// lookedAt is enough rows to tell which of those who take part the owner is.
const lookedAt = 5000

// survey reads a section in which people write to one another, once it is known by
// which address the owner does: it can have changed since the account was kept.
func (l *live) survey(read func(), section string, look func(row)) func(context.Context) error {
	return func(ctx context.Context) error {
		defer l.release(section)
		if err := l.hold(ctx, section, domains[section]...); err != nil {
			return err
		}
		for _, domain := range domains[section] {
			for _, row := range l.held[domain][:min(len(l.held[domain]), lookedAt)] {
				look(row)
			}
		}
		if h := l.who.result().handle; h != "" {
			l.r.me.handle = h
		}
		return l.whole(read, section)(ctx)
	}
}
