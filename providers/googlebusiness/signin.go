package googlebusiness

import (
	"context"
	"errors"
	"net/http"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/google"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
)

// scope is the only one that there is: it allows to change, too.
// https://developers.google.com/my-business/content/implement-oauth
const scope = "https://www.googleapis.com/auth/business.manage"

// The three interfaces over which the profile is spread, as the console calls them.
const (
	apiAccounts  = "My Business Account Management API"
	apiLocations = "My Business Business Information API"
	apiReviews   = "Google My Business API"
)

// gate is what a new project meets: until Google approves it, its limit is no
// request at all. https://developers.google.com/my-business/content/prereqs
const gate = "Google has not approved your project for Business Profile: its limit is 0 requests. " +
	"Send the form Application for Basic API Access and wait for the answer; until then read the export."

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp: true, Secret: true, File: true,
		Steps: google.Steps([]string{
			"Read developers.google.com/my-business/content/prereqs and open the form it names under Request access. Choose Application for Basic API Access, " +
				"and give the project number from the console's first page and the website of the practice.",
			"Wait for Google's e-mail, up to 14 days and sometimes longer. Before it comes every question is refused, and the export is the way.",
		}, apiAccounts, apiLocations, apiReviews),
		Review: "Google must approve your project first, by a form; it may want a profile that has been verified for 60 days, and a website.",
		Consent: "Google's page says that the app may see, edit, create and delete what stands in your Business Profile, since Google has no permission for reading alone. " +
			"Probity only reads.",
		Cost:  "Free.",
		Who:   "owners and managers of a verified Business Profile, once Google has approved the project",
		Lasts: google.Lasts,
	}
}

// Config says how the owner's own app signs in. Reading and removing take the
// same permission.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	return google.Config(app, scope)
}

// clients ask the hosts over which the profile is spread.
type clients struct{ atAccounts, atLocations, atReviews *collect.Client }

func newClients(c *http.Client) (*clients, error) {
	all := &clients{}
	for _, v := range []struct {
		at        **collect.Client
		base, api string
	}{
		{&all.atAccounts, "https://mybusinessaccountmanagement.googleapis.com/v1", apiAccounts},
		{&all.atLocations, "https://mybusinessbusinessinformation.googleapis.com/v1", apiLocations},
		{&all.atReviews, "https://mybusiness.googleapis.com/v4", apiReviews},
	} {
		client, err := collect.NewClient(c, v.base)
		if err != nil {
			return nil, err
		}
		shared := google.Fault(scope, v.api, gate)
		client.Fault = func(status int, body []byte) error {
			err := shared(status, body)
			if err == nil && status/100 != 2 && google.Parse(body).Is("PERMISSION_DENIED", "FAILED_PRECONDITION") {
				return errRefused
			}
			return err
		}
		*v.at = client
	}
	return all, nil
}

const errRefused = collect.LimitError("Google gives this only of locations that are verified, to those who manage them.")

// explain adds to a limit that was met with the first question what it most
// likely means.
func explain(err error) error {
	if _, ok := errors.AsType[*pace.LimitError](err); ok {
		return hint.Wrap(err, "if this is the first time, Google may not have approved your project yet: see the form Application for Basic API Access; until then read the export")
	}
	return err
}
