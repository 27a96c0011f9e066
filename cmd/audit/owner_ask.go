package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// askOwner goes through the questions.
func (a *app) askOwner(ctx context.Context, o social.Owner) (social.Owner, error) {
	fmt.Fprintln(a.stderr, "Every answer is optional and stays on this machine. Enter keeps what is in [brackets], - clears it.")
	text := func(question string, v *string) func() error {
		return func() error { return a.askText(ctx, question, v) }
	}
	number := func(question string, v *int) func() error {
		return func() error { return a.askNumber(ctx, question, v) }
	}
	for _, step := range []func() error{
		text("Your name, as registered", &o.Name),
		text("Title (Dr, Mr, Ms, Professor)", &o.Title),
		text("Profession (general practitioner, medical student, ...)", &o.Profession),
		func() error { return a.askJurisdiction(ctx, &o) },
		text("Town where you practise", &o.Town),
		number("About how many people live there", &o.TownPopulation),
		text("Hospital or practice", &o.Workplace),
		number("Patients registered with you, if you have a list of your own", &o.ListSize),
		number("Without a list: about how many different patients you see in a year", &o.AnnualPatients),
		number("About how many people live where your patients come from", &o.Catchment),
		text("Year of registration", &o.RegisteredSince),
		func() error { return a.askInterests(ctx, &o) },
		func() error { return a.askEvents(ctx, &o) },
	} {
		if err := step(); err != nil {
			return o, err
		}
	}
	return o, nil
}

// again says what is wrong with an answer, where somebody is there to answer
// anew; the answers before it are not lost then.
func (a *app) again(err error) bool {
	if a.interactive() {
		a.say(fmt.Sprintf("  %v: %s", err, hint.Of(err)))
		return true
	}
	return false
}

func (a *app) askJurisdiction(ctx context.Context, o *social.Owner) error {
	answer := *o
	if err := a.askText(ctx, "Where you are registered (uk, ie or hk)", &answer.Jurisdiction); err != nil {
		return err
	}
	answer.Jurisdiction = strings.ToLower(answer.Jurisdiction)
	if err := checkOwner(answer); err != nil {
		if a.again(err) {
			return a.askJurisdiction(ctx, o)
		}
		return err
	}
	o.Jurisdiction = answer.Jurisdiction
	return nil
}

func (a *app) askText(ctx context.Context, question string, v *string) error {
	prompt := question + ": "
	if *v != "" {
		prompt = fmt.Sprintf("%s [%s]: ", question, *v)
	}
	line, err := a.ask(ctx, prompt)
	switch {
	case ctx.Err() != nil && err != nil:
		return err
	case err != nil:
		return hint.Wrap(errors.New("the questions ended early, and nothing was changed"), "run it in a terminal, or give the answers with --owner FILE")
	case line == "-":
		*v = ""
	case line != "":
		*v = line
	}
	return nil
}

func (a *app) askNumber(ctx context.Context, question string, v *int) error {
	text := ""
	if *v != 0 {
		text = strconv.Itoa(*v)
	}
	if err := a.askText(ctx, question, &text); err != nil {
		return err
	}
	if text == "" {
		*v = 0
		return nil
	}
	n, err := strconv.Atoi(strings.ReplaceAll(text, ",", ""))
	if err != nil || n < 0 {
		err := hint.Wrap(errors.New("a whole number was expected"), "leave the answer empty if you do not know")
		if a.again(err) {
			return a.askNumber(ctx, question, v)
		}
		return err
	}
	*v = n
	return nil
}

func (a *app) askInterests(ctx context.Context, o *social.Owner) error {
	var names []string
	for _, i := range o.Interests {
		names = append(names, i.Company)
	}
	text := strings.Join(names, ", ")
	if err := a.askText(ctx, "Companies you have an interest in, with commas between", &text); err != nil {
		return err
	}
	if text == strings.Join(names, ", ") {
		return nil
	}
	o.Interests = nil
	for _, name := range strings.Split(text, ",") {
		if name = strings.TrimSpace(name); name != "" {
			o.Interests = append(o.Interests, social.Interest{Company: name})
		}
	}
	return nil
}

// askEvents asks for what may have led patients to the owner's accounts. Who answers by
// a file may leave this last question out.
func (a *app) askEvents(ctx context.Context, o *social.Owner) error {
	var said []string
	for _, e := range o.Events {
		said = append(said, e.Date+" "+e.What)
	}
	before := strings.Join(said, "; ")
	text := before
	err := a.askText(ctx, "What may have led patients to your accounts, such as a clinic opened, a piece in the paper, a complaint (2024-03-01 clinic opened; 2024-05 ...)", &text)
	switch {
	case err != nil && ctx.Err() == nil && !a.interactive(), err == nil && text == before:
		return nil
	case err != nil:
		return err
	}
	answer := social.Owner{Events: eventsOf(text)}
	if err := checkOwner(answer); err != nil {
		if a.again(err) {
			return a.askEvents(ctx, o)
		}
		return err
	}
	o.Events = answer.Events
	return nil
}

// eventsOf reads dates with what they stand for, with semicolons between.
func eventsOf(text string) (out []social.Event) {
	for _, one := range strings.Split(text, ";") {
		if one = strings.TrimSpace(one); one != "" {
			date, what, _ := strings.Cut(one, " ")
			out = append(out, social.Event{Date: strings.TrimSuffix(date, ":"), What: strings.TrimSpace(what)})
		}
	}
	return out
}
