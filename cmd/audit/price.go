package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// errNotPaid says that nothing was read because nobody agreed to pay for it.
var errNotPaid = errors.New("this network takes money for reading, and nobody agreed to pay")

// agreeToCharge asks before the very first question to a network that takes
// money for each.
func (a *app) agreeToCharge(ctx context.Context, api providers.API, g oauth.Guide, yes bool) error {
	if g.Charge == "" || yes {
		return nil
	}
	a.say(wrap(api.Title()+" takes money for what is read through an app. "+g.Charge, a.columns(90), ""))
	return a.agree(ctx, "Sign in? [y/N] ", "nothing was asked; give --yes to agree beforehand, or read your export, which is free")
}

// agreeToQuote estimates what a collect will cost, and asks. most is what the
// owner agreed to beforehand, in cents; 0 if nothing.
func (a *app) agreeToQuote(ctx context.Context, api providers.API, in oauth.Session, acc social.Account, since social.Cursor, most int) error {
	priced, ok := api.(providers.Priced)
	if !ok {
		return nil
	}
	label := report.Line(acc.Label())
	if most == 0 {
		a.say(wrap(label+": "+api.Title()+" takes money for what is read. "+api.Guide().Charge, a.columns(90), ""))
		if err := a.agree(ctx, "Ask how much there is to read? [y/N] ", "--spend DOLLARS agrees beforehand; your export is free and complete"); err != nil {
			return err
		}
	}
	q, err := priced.Quote(ctx, in, acc, since)
	if err != nil {
		return err
	}
	for _, l := range q.Lines {
		a.say("  " + l)
	}
	a.say(fmt.Sprintf("%s: reading this costs at most %s.", label, dollars(q.Cents)))
	switch {
	case q.Cents == 0 || most > 0 && q.Cents <= most:
		return nil
	case most > 0:
		return hint.Wrap(fmt.Errorf("%w: it would cost up to %s, and --spend allows %s", errNotPaid, dollars(q.Cents), dollars(most)), "allow more with --spend, or read your export, which is free")
	}
	return a.agree(ctx, "Read it? [y/N] ", "--spend DOLLARS agrees beforehand; your export is free and complete")
}

// agree asks a question whose answer is no unless it is yes.
func (a *app) agree(ctx context.Context, question, otherwise string) error {
	if !a.interactive() {
		return hint.Wrap(errNotPaid, otherwise)
	}
	line, err := a.ask(ctx, question)
	if err != nil {
		return err
	}
	if line = strings.ToLower(line); line != "y" && line != "yes" {
		return hint.Wrap(errNotPaid, otherwise)
	}
	return nil
}

func dollars(cents int) string { return fmt.Sprintf("$%d.%02d", cents/100, cents%100) }
