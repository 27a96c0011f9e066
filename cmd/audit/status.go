package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

func (a *app) statusCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Accounts, what is kept of them, and the next step",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			s, err := a.existing(ctx)
			if err != nil {
				return err
			}
			if s == nil {
				fmt.Fprintf(a.stdout, "Nothing is kept yet; it would be in %s, encrypted.\n", a.folder())
				fmt.Fprintln(a.stdout, "Next: 'audit demo' shows what Probity does; 'audit networks' tells how to get your export.")
				return nil
			}
			defer s.Close()
			return a.status(ctx, s)
		},
	}
}

func (a *app) status(ctx context.Context, s *store.Store) error {
	records, err := s.Accounts(ctx)
	if err != nil {
		return err
	}
	info, err := s.Info(ctx)
	if err != nil {
		return err
	}
	for _, r := range records {
		a.printAccount(r)
		if !r.SignedIn {
			continue
		}
		app, tok, err := s.Token(ctx, r.Account.Key())
		if err != nil {
			return err
		}
		fmt.Fprintln(a.stdout, wrap(lasts(ctx, r.Account, app, tok, time.Now()), a.columns(90), "  "))
	}
	fmt.Fprintf(a.stdout, "Store: %s, %.1f MB, encrypted; its key is %s.\n", info.Path, float64(info.Size)/1e6,
		map[string]string{"keyring": "in the system's keyring", "passphrase": "locked with your passphrase"}[info.Key])
	if err := a.printEvidence(ctx, s); err != nil {
		return err
	}
	if err := a.printRemoval(ctx, s); err != nil {
		return err
	}
	return a.printNext(ctx, s, len(records))
}

func (a *app) printAccount(r store.Record) {
	fmt.Fprintln(a.stdout, report.Line(r.Account.Label()))
	for _, src := range r.Sources {
		how := "by signing in"
		if src.Source == store.SourceExport {
			how = "from the export " + report.Line(src.Origin)
		}
		state := ""
		if !src.Complete {
			state = "; the last time it was cut off, 'audit run' goes on"
			if src.Source == store.SourceExport {
				state = "; the last time it was cut off, 'audit run EXPORT' goes on"
			}
		}
		fmt.Fprintf(a.stdout, "  as of %s, %s%s\n", src.At.Format("2 January 2006 15:04 UTC"), how, state)
	}
	if len(r.Sources) == 0 {
		fmt.Fprintln(a.stdout, "  nothing collected yet")
	}
	var counts []string
	for _, k := range slices.Sorted(maps.Keys(r.Counts)) {
		counts = append(counts, fmt.Sprintf("%d %s", r.Counts[k], k))
	}
	if len(counts) > 0 {
		fmt.Fprintln(a.stdout, wrap(strings.Join(counts, ", "), a.columns(90), "  "))
	}
	if !r.From.IsZero() {
		fmt.Fprintf(a.stdout, "  posts from %s to %s\n", r.From.Format("2 January 2006"), r.To.Format("2 January 2006"))
	}
}

// soon is how long before its end a sign-in that cannot be renewed is warned of.
const soon = 7 * 24 * time.Hour

// lasts says how long a sign-in is good, as far as it is known here, and what to do
// about its end.
func lasts(ctx context.Context, acc social.Account, app oauth.App, tok *oauth2.Token, now time.Time) string {
	end := tok.Expiry
	if end.IsZero() || tok.RefreshToken != "" {
		return "signed in"
	}
	day := end.Local().Format("2 January 2006")
	switch left := end.Sub(now); {
	case left <= 0:
		return "the sign-in ended on " + day + ": " + signinHint(acc) + " again"
	case renews(ctx, acc, app):
		return "signed in until " + day + "; 'audit collect' renews it before then"
	case left < soon:
		return "the sign-in ends on " + day + " and cannot be renewed: " + signinHint(acc) + " again"
	}
	return "signed in until " + day
}

// renews reports whether the network renews the token of a sign-in without another.
// Nothing is asked of it: where that would take an answer, it counts as no.
func renews(ctx context.Context, acc social.Account, app oauth.App) bool {
	p, _ := providers.Named(acc.Provider)
	api, ok := p.(providers.API)
	if !ok {
		return false
	}
	cfg, err := api.Config(ctx, &http.Client{Transport: offline{}}, &app)
	return err == nil && cfg.Refresh != nil
}

// offline is a network that cannot be reached.
type offline struct{}

func (offline) RoundTrip(*http.Request) (*http.Response, error) { return nil, errors.New("offline") }
