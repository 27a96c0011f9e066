package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// ownerFrom returns who the owner is: from the file named with --owner, or as
// kept. s may be nil.
func (a *app) ownerFrom(ctx context.Context, s *store.Store) (social.Owner, error) {
	if a.ownerFile != "" {
		return readOwner(a.ownerFile)
	}
	if s == nil {
		return social.Owner{}, nil
	}
	o, _, err := s.Owner(ctx)
	return o, err
}

func readOwner(path string) (social.Owner, error) {
	var o social.Owner
	f, err := os.Open(path)
	if err != nil {
		return o, hint.Wrap(errors.New("the owner file cannot be read"), "check the path given with --owner")
	}
	defer f.Close()
	dec := json.NewDecoder(f)
	dec.DisallowUnknownFields()
	if err := dec.Decode(&o); err != nil {
		return o, hint.Wrap(fmt.Errorf("the owner file is not as expected: %s", jsonFault(err)), "'audit owner --help' lists the fields")
	}
	return o, checkOwner(o)
}

// jsonFault says what is wrong without repeating a value of the file.
func jsonFault(err error) string {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("not valid JSON at byte %d", syntax.Offset)
	case errors.As(err, &typ):
		return fmt.Sprintf("field %q wants a %s", typ.Field, typ.Type)
	case strings.HasPrefix(err.Error(), "json: unknown field "):
		return strings.TrimPrefix(err.Error(), "json: ")
	}
	return "not valid JSON"
}

func checkOwner(o social.Owner) error {
	switch o.Jurisdiction {
	case "", "uk", "ie", "hk":
		return nil
	}
	return hint.Wrap(errors.New("the jurisdiction is not one of uk, ie, hk"), "leave it empty if you practise elsewhere; the rules then cite all three")
}

func (a *app) ownerCommand() *cobra.Command {
	var show, forget bool
	cmd := &cobra.Command{
		Use:   "owner",
		Short: "Say who you are, see it, or change it",
		Long: `Owner asks who you are and keeps the answers encrypted: rules on names, interests
and places rest on them. How many patients you have, and among how many people, says
how likely it is that somebody you meet is one of them. Every answer is optional; a
rule that lacks one says so.
An empty answer keeps what is in [brackets], a single - clears it.

'audit owner --owner FILE' takes the answers from a JSON file instead, with any of:
  name, title, also [..], profession, jurisdiction (uk, ie, hk), town, county,
  town_population, workplace, practice, list_size, annual_patients, catchment,
  registered_since, joined, interests [{company, relation}], handles {network: handle}`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			s, err := a.open(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			kept, _, err := s.Owner(ctx)
			if err != nil {
				return err
			}
			switch {
			case forget:
				if err := s.SetOwner(ctx, social.Owner{}); err != nil {
					return err
				}
				a.say("Who you are is forgotten.")
				return nil
			case show:
				return a.writeJSON(kept)
			case a.ownerFile != "":
				if kept, err = readOwner(a.ownerFile); err != nil {
					return err
				}
			default:
				if kept, err = a.askOwner(ctx, kept); err != nil {
					return err
				}
			}
			if err := s.SetOwner(ctx, kept); err != nil {
				return err
			}
			fmt.Fprintln(a.stderr, "Kept, encrypted. 'audit owner --show' prints it; 'audit run' uses it.")
			return nil
		},
	}
	cmd.Flags().BoolVar(&show, "show", false, "print what is kept, as JSON")
	cmd.Flags().BoolVar(&forget, "forget", false, "forget it")
	return cmd
}

func (a *app) writeJSON(v any) error {
	enc := json.NewEncoder(a.stdout)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

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
