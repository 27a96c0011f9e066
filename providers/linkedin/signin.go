package linkedin

import (
	"context"
	"errors"
	"net/http"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/endpoints"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// Guide says what it takes to read an account over LinkedIn's interface for the data
// of members, to which the law of the European Union entitles them.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		Token: []string{
			"Open linkedin.com/developers/apps in a browser, sign in with your account, and press Create app.",
			"Give it a name such as My audit. As LinkedIn Page choose the one that LinkedIn has made for this: type Member Data Portability (Member) Default Company, and pick it from the list. With any other page the next steps fail.",
			"Add any picture as the logo, agree to the terms, and press Create app.",
			"Open the tab Products, find Member Data Portability API (Member), press Request access, and agree to its terms. Access is given at once.",
			"In the menu at the top choose Docs and tools, then OAuth Token Tools, and press Create token.",
			"Choose your app, tick r_dma_portability_self_serve, press Request access token, sign in, and press Allow.",
			"Copy the token and paste it where audit signin asks for it. It is as secret as a password.",
			"LinkedIn then begins to put your data together: the profile within minutes, messages and comments within a day, posts sometimes later. What is not ready is named in the report; collect again the next day.",
		},
		Review: "None: access is given as soon as you agree to the terms.",
		Cost:   "Nothing.",
		Who:    "members in the EEA and Switzerland, and so in Ireland; in the United Kingdom, Hong Kong and elsewhere LinkedIn gives an app no more than a name and a picture: use the export",
		Lasts:  "60 days as a rule, and it cannot be renewed: make a new token in the same place then.",
	}
}

// Config says how a pasted token is used: it is never renewed. There is no other way
// to sign in, since what LinkedIn gives to an app of one's own is a name.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	switch {
	case app.Purpose != oauth.PurposeRead:
		return nil, hint.Wrap(errors.New("LinkedIn's token is for reading"), "delete the post on linkedin.com")
	case app.Way != oauth.WayToken:
		return nil, hint.Wrap(errors.New("LinkedIn is read with a token that its own pages make"), "run audit signin linkedin --token, which says how; in the UK and Hong Kong use the export")
	}
	return &oauth.Config{Config: oauth2.Config{Endpoint: endpoints.LinkedIn, Scopes: []string{scope}}}, nil
}
