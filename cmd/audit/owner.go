package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
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
	for _, e := range o.Events {
		if _, _, ok := e.Span(); !ok || strings.TrimSpace(e.What) == "" {
			return hint.Wrap(errors.New("an event has no date that can be read, or does not say what it was"), "give the day or the month, and a few words: 2024-03-01 clinic opened")
		}
	}
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
  registered_since, joined, interests [{company, relation}], handles {network: handle},
  events [{date, what}]: what may have led patients to your accounts, with the day
  (2024-03-01) or month (2024-03), such as a clinic that opened, a piece in the local
  paper, an outbreak or a complaint. Who came into touch with you within 30 days after
  one is a little likelier to be a patient`,
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
