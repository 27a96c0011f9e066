package threads

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
)

// host answers, besides graph.threads.com, which does the same: the older name is
// the one that all of Meta's pages know. Version 1.0 has been the only one since 2024.
const (
	host = "https://graph.threads.net"
	base = host + "/v1.0"
)

// redirect is where the browser ends up, with nothing there to load: Threads takes
// only https. Meta's sample code says that it refuses localhost, and owners report
// that it takes 127.0.0.1.
const redirect = "https://127.0.0.1:8769/callback"

// Permissions, as Threads calls them.
const (
	scopeBasic    = "threads_basic"
	scopeReplies  = "threads_read_replies"
	scopeMentions = "threads_manage_mentions" // in spite of its name it lets an app list mentions, and no more
	scopeDelete   = "threads_delete"
)

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp:   true,
		Secret:   true,
		Redirect: redirect,
		Pasted:   true,
		Steps: []string{
			"Open developers.facebook.com, sign in with a Facebook account, and register as a developer if it asks you to.",
			"Choose My Apps, then Create app. Give it a name of your own, such as My audit.",
			"Choose the use case Access the Threads API, and finish creating the app. No business portfolio is needed.",
			"In the app, choose Use cases, then Customize beside Access the Threads API.",
			"Under Permissions, add threads_basic, threads_read_replies and threads_manage_mentions.",
			"Under Settings, enter " + redirect + " in all three fields: Redirect Callback URLs, Uninstall Callback URL and Delete Callback URL. Press Enter after each, so that it turns grey, then Save.",
			"If the page puts a slash behind the address, sign in with --redirect and the address as it stands there. The same goes for another address of your own, which must begin with https.",
			"On the same page, copy the Threads App ID and the Threads App secret. They are not those of the app itself.",
			"Choose App roles, then Roles, then Add people, and add your own profile as a Threads Tester.",
			"In Threads, open Settings, then Account, then Website permissions, then Invites, and accept.",
			"When you sign in, the browser ends on a page that does not load. That is right: copy its whole address.",
		},
		Token: []string{
			"Register the app as above, as far as the Threads Tester.",
			"In the app, choose Use cases, then Customize beside Access the Threads API, then Settings.",
			"Under User Token Generator, press Generate Access Token beside your profile, and allow it.",
			"If there is no such button, open developers.facebook.com/tools/explorer, choose graph.threads.net and your app, and press Generate Threads Access Token.",
			"Copy the token.",
		},
		Review: "No review is needed to read your own profile with your own app: leave the app unpublished. Threads then gives it only those mentions whose authors are Threads Testers of the app.",
		Cost:   "Free.",
		Lasts:  "60 days, and 60 more each time that it is used after the first 30. A private profile must be asked again after 90 days.",
	}
}

// Config says how the owner's app signs in. It asks the network nothing.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.Way != oauth.WayToken && (app.ClientID == "" || app.ClientSecret == "") {
		return nil, hint.Wrap(errors.New("an app of your own is needed, with its Threads App ID and Threads App secret"),
			"register one as 'audit networks threads' tells, or paste a token that Meta's pages made")
	}
	app.RevokeURL = "" // Threads has no such address: the owner removes the app under Website permissions
	scopes := []string{scopeBasic, scopeReplies, scopeMentions}
	if app.Purpose == oauth.PurposeRemove { // to find a reply among the owner's takes the second
		scopes[2] = scopeDelete
	}
	if !slices.Contains(app.Scopes, scopeBasic) { // else they are those that were granted
		app.Scopes = slices.Clone(scopes)
	}
	cfg := meta.Pasted(*app, redirect, scopes, "https://threads.com/oauth/authorize", host+"/oauth/access_token")
	meta.LongLived(cfg, *app, host, meta.GrantThreads)
	return cfg, nil
}
