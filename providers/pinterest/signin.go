package pinterest

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// redirect is the address at which the sign-in ends. Pinterest compares all of it.
const redirect = "http://localhost:8766/callback"

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp: true, Secret: true, Redirect: redirect,
		Who:    "business accounts alone, and only those that Pinterest lets have an app; the export needs neither",
		Review: "Pinterest looks at each app before it can be used, on working days, and may say no. The export needs no approval: audit networks pinterest says how to get it.",
		Cost:   "Free.",
		Lasts:  "Sixty days after the last collect; each collect renews it.",
		Steps: []string{
			"Consider the export first: it needs no business account and no approval, and it alone holds comments, messages and settings.",
			"In Pinterest, open Settings, Account management, and turn your account into a business account, if it is none. Confirm your e-mail address.",
			"Open developers.pinterest.com/apps with that account and accept the terms for developers.",
			"Press Connect app. Give it a name without the word Pinterest in it, such as My account check.",
			"Fill in the rest truthfully: your own name as the company, your practice's website, the address of a privacy notice, and as purpose that you look through your own account.",
			"Press Submit, and wait for the message that trial access was given.",
			"On developers.pinterest.com/apps press Manage beside the app. Under Redirect URIs enter " + redirect + " exactly, and press Add.",
			"From the same page copy the App ID and the App secret key; they are asked for next.",
		},
	}
}

// Scopes, as Pinterest calls them. Its list of Pins wants the one for boards too.
const (
	scopeAccount           = "user_accounts:read"
	scopeBoards            = "boards:read"
	scopeSecretBoards      = "boards:read_secret"
	scopePins              = "pins:read"
	scopeSecretPins        = "pins:read_secret"
	scopeWriteBoards       = "boards:write"
	scopeWriteSecretBoards = "boards:write_secret"
	scopeWritePins         = "pins:write"
	scopeWriteSecretPins   = "pins:write_secret"
)

func scopes(p oauth.Purpose) []string {
	read := []string{scopeAccount, scopeBoards, scopeSecretBoards, scopePins, scopeSecretPins}
	if p == oauth.PurposeRemove { // what deleting a Pin takes, on a secret board too, and to see that it is the owner's
		return append(read, scopeWriteBoards, scopeWriteSecretBoards, scopeWritePins, scopeWriteSecretPins)
	}
	return read
}

// ahead is how long before its end a token is renewed. One lives thirty days, and
// what it is renewed with sixty from when it was given out. So that these count from
// the last collect, as the owner is told, each collect renews it, once a day at most:
// renewed only when it has run out, it would be of no use a month after a collect.
const ahead = 29 * 24 * time.Hour

// Config says how app signs in. Tokens of members cannot be given back by an app.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.ClientID == "" || app.ClientSecret == "" {
		return nil, hint.Wrap(errors.New("an app of your own is needed, with its secret"),
			"register one as audit networks pinterest says, or give your Pinterest export to audit open, which needs none")
	}
	app.RevokeURL = ""
	ask := scopes(app.Purpose)
	if len(app.Scopes) == 0 { // else they are those that were granted
		app.Scopes = slices.Clone(ask)
	}
	cfg := &oauth.Config{Commas: true, Ahead: ahead}
	cfg.Config = oauth2.Config{
		ClientID: app.ClientID, ClientSecret: app.ClientSecret, RedirectURL: cmp.Or(app.RedirectURL, redirect), Scopes: ask,
		Endpoint: oauth2.Endpoint{
			AuthURL: "https://www.pinterest.com/oauth/", TokenURL: "https://api.pinterest.com/v5/oauth/token", AuthStyle: oauth2.AuthStyleInHeader,
		},
	}
	return cfg, nil
}
