package instagram

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
)

// version is of February 2026, and is served until July 2028.
const version = "v25.0"

const (
	host = "https://graph.instagram.com"
	base = host + "/" + version
)

// redirect is where the browser ends up, with nothing there to load: Instagram takes
// only https.
const redirect = "https://127.0.0.1:8769/callback"

// Permissions, as Instagram calls them. It has none that only let an app read
// comments or messages, so that those two are asked for only if the owner says so.
const (
	scopeBasic    = "instagram_business_basic"
	scopeComments = "instagram_business_manage_comments"
	scopeMessages = "instagram_business_manage_messages"
)

// wider are the permissions that would let an app write, too.
var wider = []string{scopeComments, scopeMessages}

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp:   true,
		Secret:   true,
		Redirect: redirect,
		Pasted:   true,
		Steps: []string{
			"If your account is a personal one, use its export instead, which holds more. Only a professional account can sign in, and everybody can see a professional account.",
			"Open developers.facebook.com, sign in with a Facebook account, and register as a developer if it asks you to.",
			"Choose My Apps, then Create app. Give it a name of your own, such as My audit.",
			"Choose the use case Manage messaging and content on Instagram, and finish creating the app. If it asks for a type, choose Business.",
			"In the app, choose Use cases, then Customize beside it, then API setup with Instagram login.",
			"Under Permissions, keep " + scopeBasic + ", which lets an app read alone and is all that is needed. Remove the others, where the page lets you: Probity does not ask for them.",
			"Comments on your posts, the posts in which you are tagged, and messages come with wider permissions alone, by which Instagram would let an app write, too; Probity never does. " +
				"Only if you want them checked: under Permissions, keep " + scopeComments + " for the first two or " + scopeMessages + " for messages, and sign in with audit signin instagram --also and that name, once for each.",
			"Under Generate access tokens, press Add account, and sign in to Instagram.",
			"If it says that the account has no role: choose App roles, then Roles, then Add people, and add the account as an Instagram Tester. Then accept on instagram.com, under Settings, Website permissions, Apps and websites, Tester invites.",
			"The easiest way from here is to paste a token, as said below. To sign in through the browser instead, go on.",
			"Under Set up Instagram business login, open Business login settings, enter " + redirect + " as OAuth redirect URI, and save.",
			"If the page puts a slash behind the address, or takes only another one, sign in with --redirect and the address as it stands there. It must begin with https.",
			"On the same page, copy the Instagram app ID and the Instagram app secret. They are not those of the app itself.",
			"When you sign in, the browser ends on a page that does not load. That is right: copy its whole address.",
		},
		Token: []string{
			"Register the app as above, as far as adding the account.",
			"In the app, choose Use cases, then Customize, then API setup with Instagram login.",
			"Press Generate token beside your account, sign in to Instagram, and allow it. The token has the permissions that you allow there: it can be used for no more than reading if that is " + scopeBasic + " alone.",
			"Copy the token. Meta shows it once. With --also, as above, Probity reads by the wider permissions, too, if the token has them.",
		},
		Also: []oauth.Permission{
			{Scope: scopeComments, For: "Comments on your posts, and the posts in which you are tagged. It would let an app write, hide and delete comments, which Probity does not."},
			{Scope: scopeMessages, For: "Messages. It would let an app write as well, which Probity does not."},
		},
		Review: "No review is needed to read your own account with your own app: leave the app unpublished. Meta may then show it only those comments and messages whose authors have a role on the app.",
		Cost:   "Free.",
		Who:    "professional accounts (Business or Creator), not personal ones",
		Lasts:  "60 days, and 60 more each time that it is used after the first 30.",
	}
}

// Config says how the owner's app signs in: to read alone, unless app.Scopes holds one
// of the wider permissions. It asks the network nothing.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.Way != oauth.WayToken && (app.ClientID == "" || app.ClientSecret == "") {
		return nil, hint.Wrap(errors.New("an app of your own is needed, with its Instagram app ID and Instagram app secret"),
			"register one as 'audit networks instagram' tells, or paste a token that its page made")
	}
	app.RevokeURL = "" // Instagram has no such address: the owner removes the app under Website permissions
	scopes := []string{scopeBasic}
	for _, also := range wider {
		if slices.Contains(app.Scopes, also) {
			scopes = append(scopes, also)
		}
	}
	app.Scopes = slices.Clone(scopes)
	// Not as golang.org/x/oauth2/endpoints has it, whose page is of the interface that ended in 2024.
	cfg := meta.Pasted(*app, redirect, scopes, "https://www.instagram.com/oauth/authorize", "https://api.instagram.com/oauth/access_token")
	cfg.Ask = url.Values{"enable_fb_login": {"0"}} // the account is Instagram's
	meta.LongLived(cfg, *app, host, meta.GrantInstagram)
	return cfg, nil
}
