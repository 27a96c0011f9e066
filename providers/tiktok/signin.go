package tiktok

import (
	"context"
	"errors"
	"net/http"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// Scopes, which give parts of the profile and the public videos.
const (
	scopeBasic   = "user.info.basic"
	scopeProfile = "user.info.profile"
	scopeStats   = "user.info.stats"
	scopeVideos  = "video.list"
)

// Guide says what it takes to sign in to TikTok.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp: true,
		Secret: true,
		Steps: []string{
			"Open developers.tiktok.com in a browser, press Log in, and sign up as a developer: an e-mail address is enough, a company is not needed.",
			"Press Manage apps at the top, then Connect an app; as owner choose yourself, and give it a name such as My audit.",
			"At the top of the app's page switch from Production to Sandbox, press Create Sandbox, and give it a name. All that follows is done there.",
			"Under App details fill in what is marked as required, in words of your own, and tick Desktop under Platforms.",
			"Under Products press Add products and add Login Kit. Under its settings choose Desktop, and as redirect URI enter, to the letter: http://127.0.0.1:*/callback",
			"Under Scopes press Add scopes and add user.info.basic, user.info.profile, user.info.stats and video.list.",
			"Under Sandbox settings, Target users, press Add account, and log in to TikTok with the account that you want audited.",
			"Press Apply changes. An hour may pass before TikTok lets the account in.",
			"Under Credentials copy the client key and the client secret of the Sandbox, which differ from those of Production.",
		},
		Review: "None: an app that stays in Sandbox serves the accounts that you name as its target users, and needs no approval. It reads your public posts; " +
			"what TikTok opens to organisations that it has approved is no more than the export holds.",
		Cost:  "Nothing.",
		Who:   "members everywhere but in Hong Kong, where TikTok is not offered",
		Lasts: "About half a year; TikTok says the exact time with each sign-in.",
	}
}

// Config returns how the owner's own app signs in. TikTok lets the port of a
// redirect address on this machine vary if it was registered with a star.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	switch {
	case app.Purpose != oauth.PurposeRead:
		return nil, hint.Wrap(errors.New("TikTok lets no app delete posts"), "delete the post in the TikTok app")
	case app.ClientID == "" || app.ClientSecret == "":
		return nil, hint.Wrap(errors.New("TikTok wants an app of your own, with its client key and client secret"),
			"register one as audit signin tiktok says; it takes about ten minutes")
	}
	app.RevokeURL = "https://open.tiktokapis.com/v2/oauth/revoke/"
	app.Scopes = []string{scopeBasic, scopeProfile, scopeStats, scopeVideos}
	return &oauth.Config{
		Config: oauth2.Config{
			ClientID: app.ClientID, ClientSecret: app.ClientSecret, RedirectURL: app.RedirectURL, Scopes: app.Scopes,
			Endpoint: oauth2.Endpoint{
				AuthURL:   "https://www.tiktok.com/v2/auth/authorize/",
				TokenURL:  "https://open.tiktokapis.com/v2/oauth/token/",
				AuthStyle: oauth2.AuthStyleInParams,
			},
		},
		ClientKey: "client_key",
		Commas:    true,
		Challenge: oauth.ChallengeHex,
	}, nil
}
