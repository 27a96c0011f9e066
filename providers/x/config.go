package x

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/endpoints"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

const (
	api       = "https://api.x.com/2"
	redirect  = "http://127.0.0.1:8765/callback" // X compares it to the letter, the port included
	revokeURL = api + "/oauth2/revoke"
)

// The permissions that reading takes. https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code
const (
	scopePosts    = "tweet.read"
	scopeUsers    = "users.read"
	scopeFollows  = "follows.read"
	scopeLikes    = "like.read"
	scopeMessages = "dm.read"
	scopeBlocks   = "block.read"
	scopeMutes    = "mute.read"
	scopeDelete   = "tweet.write"
	scopeOffline  = "offline.access" // gives a token that renews: the other lasts two hours
)

func scopes(p oauth.Purpose) []string {
	if p == oauth.PurposeRemove { // X wants the first two beside it
		return []string{scopePosts, scopeUsers, scopeDelete}
	}
	return []string{scopePosts, scopeUsers, scopeFollows, scopeLikes, scopeMessages, scopeBlocks, scopeMutes, scopeOffline}
}

// Config returns how the owner's own app signs in. X calls an app without a
// secret public, a Native App, and one with a secret confidential.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.ClientID == "" {
		return nil, hint.Wrap(errors.New("an app of your own is needed at X, and its Client ID is missing"),
			"register the app at console.x.com as told, and give the Client ID that stands under OAuth 2.0")
	}
	app.RevokeURL = revokeURL
	if len(app.Scopes) == 0 { // else they are those that were granted
		app.Scopes = slices.Clone(scopes(app.Purpose))
	}
	at := endpoints.X
	if at.AuthStyle = oauth2.AuthStyleInParams; app.ClientSecret != "" {
		at.AuthStyle = oauth2.AuthStyleInHeader
	}
	return &oauth.Config{
		Config: oauth2.Config{ClientID: app.ClientID, ClientSecret: app.ClientSecret, Endpoint: at,
			RedirectURL: cmp.Or(app.RedirectURL, redirect), Scopes: scopes(app.Purpose)},
		Challenge: oauth.ChallengeS256,
	}, nil
}
