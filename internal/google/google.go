// Package google is what signing in to Google's products has in common: an app
// that the owner registers in a project of their own, and errors of one shape.
package google

import (
	"errors"
	"net/url"
	"slices"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/endpoints"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// https://developers.google.com/identity/protocols/oauth2/native-app#tokenrevoke
const revoke = "https://oauth2.googleapis.com/revoke"

// Device is where a code for another device is had.
const Device = "https://oauth2.googleapis.com/device/code"

// Config returns how the owner's own app of the type Desktop app signs in for the
// scopes. Further scopes that app.Scopes holds already are kept.
//
// Google has no secret of such an app for secret, but wants to be sent it.
// https://developers.google.com/identity/protocols/oauth2/native-app
func Config(app *oauth.App, scopes ...string) (*oauth.Config, error) {
	if app.ClientID == "" || app.ClientSecret == "" {
		return nil, hint.Wrap(errors.New("an app of your own is needed, with its client ID and client secret"),
			"register one as described, and give the file client_secret_....json that Google lets you download")
	}
	for _, s := range scopes {
		if !slices.Contains(app.Scopes, s) {
			app.Scopes = append(slices.Clone(app.Scopes), s)
		}
	}
	app.RevokeURL = revoke
	end := endpoints.Google
	end.AuthStyle, end.DeviceAuthURL = oauth2.AuthStyleInParams, "" // few scopes are given by a code for another device
	return &oauth.Config{
		Config: oauth2.Config{
			ClientID: app.ClientID, ClientSecret: app.ClientSecret,
			Endpoint: end, RedirectURL: app.RedirectURL, Scopes: slices.Clone(app.Scopes),
		},
		Challenge: oauth.ChallengeS256,
		// Without these the token lasts an hour and cannot be renewed.
		Ask: url.Values{"access_type": {"offline"}, "prompt": {"consent"}},
	}, nil
}

// Lasts says in a [oauth.Guide] how long a sign-in lasts.
const Lasts = "Seven days, as Google has it for an app in testing. Sign in again for the next audit; nothing is lost."

// Steps says how the owner's app is registered: in what the console's menus are
// called since 2025, with the interfaces to enable as its library calls them.
// access is what must be done with the project before that; nil for nothing.
func Steps(access []string, apis ...string) []string {
	steps := []string{
		"Open console.cloud.google.com and sign in. Google asks for 2-Step Verification, but neither for a card nor for money.",
		"Press the name of the project at the top, then New project. Name it Audit, press Create, and select it.",
	}
	steps = append(steps, access...)
	for _, a := range apis {
		steps = append(steps, "Open the menu, APIs & Services, Library. Search for "+a+", open it and press Enable.")
	}
	return append(steps,
		"Open the menu, Google Auth Platform (or APIs & Services, OAuth consent screen), and press Get started.",
		"Name the app My audit and choose your own e-mail address. Under Audience choose External. Give your address again, agree, and press Create.",
		"Open Audience. Leave the app in Testing. Under Test users press Add users, type the address of the Google account to be audited, and press Save.",
		"Open Clients and press Create client. Choose Desktop app and press Create.",
		"Press Download JSON at once: Google does not show the secret again. Keep the file; when you sign in, name it with --client FILE.",
		"When you sign in, Google warns that it has not verified the app. It is your own: press Continue.",
	)
}
