package reddit

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// redirect is the address at which the sign-in ends. Reddit knows one for an app,
// and compares all of it.
const redirect = "http://127.0.0.1:8767/callback"

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp: true, Redirect: redirect,
		Who:    "those who have an app with Reddit already, or are given one: since November 2025 Reddit lets nobody make one without asking",
		Review: "Reddit must approve each new app, can take weeks, and often says no. The export needs no approval: audit networks reddit says how to get it.",
		Consent: "Reddit's page says \"Access my inbox and send private messages\", since Reddit has no permission for reading messages alone. " +
			"Probity sends nothing.",
		Cost:  "Free, for a hundred questions a minute.",
		Lasts: "Until you sign out.",
		Steps: []string{
			"Consider the export first: it needs no approval, and it alone holds chats, drafts and what is older than your newest thousand posts and comments.",
			"If you have an app of the type installed app from before November 2025, open reddit.com/prefs/apps and go on with the step about the redirect uri.",
			"Otherwise open support.reddithelp.com, search for Responsible Builder Policy, and file the request for developers that it links to. Say that you read your own account only, on your own computer, and nothing else.",
			"When Reddit has approved it, open reddit.com/prefs/apps and press create an app.",
			"Give it a name such as own account check, and choose installed app.",
			"Under redirect uri enter " + redirect + " exactly, and press create app.",
			"Copy the short code that stands below the words installed app; it is asked for next. There is no secret.",
		},
	}
}

// Scopes, as Reddit calls them.
const (
	scopeIdentity = "identity"        // who it is, and the preferences
	scopeHistory  = "history"         // own posts and comments
	scopeRead     = "read"            // people blocked; whose a post is
	scopeMessages = "privatemessages" // messages, and answers by others
	scopeFriends  = "mysubreddits"    // people followed
	scopeEdit     = "edit"            // to edit and delete own posts; asked for only then
)

func scopes(p oauth.Purpose) []string {
	if p == oauth.PurposeRemove {
		return []string{scopeIdentity, scopeRead, scopeEdit}
	}
	return []string{scopeIdentity, scopeHistory, scopeRead, scopeMessages, scopeFriends}
}

// Config says how app signs in.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.ClientID == "" {
		return nil, hint.Wrap(errors.New("an app of your own is needed, which Reddit must approve"),
			"register one as audit networks reddit says, or give your Reddit export to audit open, which needs none")
	}
	const www = "https://www.reddit.com/api/v1/"
	app.RevokeURL = www + "revoke_token"
	ask := scopes(app.Purpose)
	if len(app.Scopes) == 0 { // else they are those that were granted
		app.Scopes = slices.Clone(ask)
	}
	cfg := &oauth.Config{Ask: url.Values{"duration": {"permanent"}}}
	cfg.Config = oauth2.Config{
		ClientID: app.ClientID, ClientSecret: app.ClientSecret, RedirectURL: cmp.Or(app.RedirectURL, redirect), Scopes: ask, // without a secret, "id:" is sent
		Endpoint: oauth2.Endpoint{AuthURL: www + "authorize", TokenURL: www + "access_token", AuthStyle: oauth2.AuthStyleInHeader},
	}
	return cfg, nil
}
