package facebook

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
)

// version is that of the Graph API: of early 2026, still served at the end of it
// beside v26.0. Each lives for about two years.
const version = "v25.0"

const (
	graph  = "https://graph.facebook.com/" + version
	dialog = "https://www.facebook.com/" + version + "/dialog/oauth"
)

// Permissions, as Facebook calls them.
const (
	scopeProfile   = "public_profile" // which every sign-in has
	scopePosts     = "user_posts"
	scopePhotos    = "user_photos"
	scopeVideos    = "user_videos"
	scopeFriends   = "user_friends"
	scopeLink      = "user_link"
	scopePages     = "pages_show_list"
	scopePagePosts = "pages_read_engagement"
	scopeVisitors  = "pages_read_user_content"
	scopeDelete    = "pages_manage_posts"
	scopeModerate  = "pages_manage_engagement"
	scopeInbox     = "pages_messaging" // also lets an app write, so it is asked for only if the owner says so
)

// readScopes are asked for to read.
var readScopes = []string{scopeProfile, scopePosts, scopePhotos, scopeVideos, scopeFriends, scopeLink, scopePages, scopePagePosts, scopeVisitors}

// removeScopes are asked for to remove from a Page: to find it, and what is on it,
// and to delete posts and comments.
var removeScopes = []string{scopeProfile, scopePages, scopePagePosts, scopeVisitors, scopeDelete, scopeModerate}

// Config says how the owner's own app signs in. It asks the network nothing.
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.Way != oauth.WayToken && (app.ClientID == "" || app.ClientSecret == "") {
		return nil, hint.Wrap(errors.New("signing in takes an app of your own, with its App ID and App secret"),
			"register one as 'audit networks facebook' tells, or paste a token from the Graph API Explorer")
	}
	app.RevokeURL = "" // given back as [Provider.Revoke] does
	scopes := slices.Clone(readScopes)
	if app.Purpose == oauth.PurposeRemove {
		scopes = slices.Clone(removeScopes)
	}
	for _, also := range app.Scopes { // what the owner asks for besides, or was granted
		if also == scopeInbox && app.Purpose == oauth.PurposeRead {
			scopes = append(scopes, also)
		}
	}
	if !slices.Contains(app.Scopes, scopeProfile) { // else they are those that were granted
		app.Scopes = slices.Clone(scopes)
	}
	at := redirect
	if strings.HasPrefix(app.RedirectURL, "https://") || app.RedirectURL != "" && onLocalhost(app.RedirectURL) {
		at = app.RedirectURL
	}
	cfg := &oauth.Config{
		Config: oauth2.Config{
			ClientID:     app.ClientID,
			ClientSecret: app.ClientSecret,
			RedirectURL:  at,
			Scopes:       scopes,
			Endpoint:     oauth2.Endpoint{AuthURL: dialog, TokenURL: graph + "/oauth/access_token", AuthStyle: oauth2.AuthStyleInParams},
		},
		// What was once declined is asked for again only so.
		Ask:    url.Values{"auth_type": {"rerequest"}},
		Commas: true,
		Paste:  strings.HasPrefix(at, "https://"),
	}
	if app.ClientID != "" && app.ClientSecret != "" {
		meta.LongLived(cfg, *app, graph, meta.GrantFacebook)
	}
	return cfg, nil
}

// onLocalhost reports whether the address is one that Facebook takes while an app is
// in development: of this machine, by name.
func onLocalhost(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "http" && u.Hostname() == "localhost"
}
