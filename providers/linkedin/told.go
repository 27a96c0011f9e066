package linkedin

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// told ends a section: it says what was not read, and what is gone.
func (l *live) told(ctx context.Context, section string) error {
	l.read[section] = true
	if err := l.unread(ctx); err != nil {
		return err
	}
	if err := l.length(ctx, section); err != nil {
		return err
	}
	switch section {
	case secConnections:
		return l.only(ctx, social.RelationFriend, secConnections)
	case secInvitations:
		return l.only(ctx, social.RelationRequest, secConnections, secInvitations)
	case secCompanies:
		return l.only(ctx, social.RelationFollowing, secFollows, secCompanies)
	case secArticles: // few have any: where posts are ready, none are none
		return l.seen(ctx, social.KindPost, secShares, secArticles)
	case secComments:
		return l.seen(ctx, social.KindComment, secComments)
	case secReposts:
		return l.seen(ctx, social.KindRepost, secReposts)
	case secReactions:
		return l.seen(ctx, social.KindLike, secReactions)
	case secMedia:
		return l.seen(ctx, social.KindCaption, secMedia)
	}
	return nil
}

// unread says which rows made no sense.
func (l *live) unread(ctx context.Context) error {
	defer clear(l.bad)
	for _, section := range slices.Sorted(maps.Keys(l.bad)) {
		if err := l.out.Unread(ctx, section, kindsOf(section), l.bad[section]); err != nil {
			return err
		}
	}
	return nil
}

// only leaves a mark that those of the relation who did not come are no more.
func (l *live) only(ctx context.Context, relation social.Relation, sections ...string) error {
	for _, s := range sections {
		if !l.sound(s) || l.nothing(s) {
			return nil
		}
	}
	return l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: string(relation), Relation: relation}})
}

// seen leaves a mark that posts of the owner's which did not come are no more. Of
// the first section there must be some.
func (l *live) seen(ctx context.Context, kind social.Kind, sections ...string) error {
	for i, s := range sections {
		if !l.sound(s) || i == 0 && l.nothing(s) {
			return nil
		}
	}
	return l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "all of " + string(kind), Seen: &social.Extent{Kinds: kinds(kind), Mine: true}}})
}

// length notes how many pages the domains of a section have, and says where there are
// fewer than before. Where nothing comes of what was there the note stays: LinkedIn says
// the same of what it has not ready, so that what is kept is never taken for gone by it.
func (l *live) length(ctx context.Context, section string) error {
	fewer := false
	for _, domain := range domains[section] {
		n, before := l.pages[domain], l.before(domain)
		fewer = fewer || n < before
		if n == 0 || n == before {
			continue
		}
		if err := l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: pagesOf + domain, Position: strconv.Itoa(n)}}); err != nil {
			return err
		}
	}
	g := social.Gap{Section: section, Kinds: kindsOf(section)}
	switch {
	case fewer:
		g.Section, g.Reason = section+" that came before", social.ReasonLimit
		g.Detail = "LinkedIn gave fewer of these than the last time, or none. What did not come is kept as it was: if you did not remove it, collect again tomorrow, or use the export."
	case !l.nothing(section):
		return nil
	case common(section):
		l.lacking = append(l.lacking, section) // what to make of it is known at the end
		return nil
	default:
		g.Reason = social.ReasonNotOffered
		g.Detail = "LinkedIn gives nothing here: you have none, or it has not made them ready. If you have some, collect again tomorrow, or use the export."
	}
	return l.out.Gap(ctx, g)
}

// ripe is how long after its beginning LinkedIn can be taken to have made ready what
// there is. It says a day or so; posts have taken several.
const ripe = 7 * 24 * time.Hour

// firstCollect is the mark that holds the day of the first collect.
const firstCollect = "first collect"

// begin notes the day of the first collect.
func (l *live) begin(ctx context.Context) error {
	var err error
	if l.first, err = time.Parse(time.DateOnly, l.out.Since(firstCollect)); err == nil {
		return nil
	}
	l.first = time.Now().UTC()
	return l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: firstCollect, Position: l.first.Format(time.DateOnly)}})
}

// lacks says of which sections LinkedIn gives nothing, though nearly every account has
// something there. It says the same whether there is nothing or it is not ready yet, so
// that it must not read as an empty list; nor as a failure for ever, once it has had
// time and other lists came.
func (l *live) lacks(ctx context.Context) error {
	if len(l.lacking) == 0 {
		return nil
	}
	reason, detail := social.ReasonFailed, "Whether it is at work on them could not be asked."
	since, err := l.archiving(ctx)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, oauth.ErrSignInAgain):
		return err
	case err != nil:
	case since.IsZero():
		detail = "It says that it has not begun with your data: if that stays so for a day, make a new token."
	default:
		detail = "It says that it is at work on your data."
	}
	detail = "Not ready yet, unless you have none: LinkedIn takes up to a day or two after the first token, and longer for posts. " + detail + " Collect again tomorrow, or use the export."
	if l.came() && (time.Since(l.first) > ripe || !since.IsZero() && time.Since(since) > ripe) {
		reason = social.ReasonLimit
		detail = "LinkedIn gives nothing here, and has had more than a week to make it ready: most likely you have none. If you have some, use the export."
	}
	for _, section := range l.lacking {
		if err := l.out.Gap(ctx, social.Gap{Section: section, Kinds: kindsOf(section), Reason: reason, Detail: detail}); err != nil {
			return err
		}
	}
	return nil
}

// came reports whether a list other than the profile, of which nearly every account has
// something, has something.
func (l *live) came() bool {
	for _, s := range sections {
		if s.Usual && s.Name != secProfile && l.read[s.Name] && !l.nothing(s.Name) {
			return true
		}
	}
	return false
}

// common reports whether nearly every account has something in a section.
func common(section string) bool {
	for _, s := range sections {
		if s.Name == section {
			return s.Usual
		}
	}
	return false
}

func kindsOf(section string) []social.Kind {
	for _, s := range sections {
		if s.Name == section {
			return s.Kinds
		}
	}
	return nil
}

// beyond is what the interface does not give, or not so that it can be used, and
// what is not asked for.
var beyond = []social.Gap{
	{Section: "what is newer than LinkedIn's copy", Kinds: kinds(social.KindPost, social.KindComment, social.KindMessage), Reason: social.ReasonLimit,
		Detail: "LinkedIn gives a copy of your data that it makes some time after the fact. What you did in the last days may not be in it, and for a day or two after the first token it may be short: collect again later."},
	{Section: secGiven + " and received", Kinds: kinds(social.KindReview), Reason: social.ReasonNotOffered,
		Detail: "LinkedIn's interface does not say who recommended whom. In the export."},
	{Section: secNotes, Kinds: kinds(social.KindPost), Reason: social.ReasonNotOffered, Detail: "In the export."},
	{Section: "address book, votes in polls, sign-ins, advertising, jobs and payments", Reason: social.ReasonNotRead,
		Detail: "They hold nothing that you published, and were not asked for. If you gave LinkedIn your address book, and patients may be in it, remove it under Settings & Privacy, Account preferences, Sync contacts."},
}
