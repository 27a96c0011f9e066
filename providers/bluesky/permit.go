package bluesky

import (
	"net/url"
	"slices"
	"strings"

	"github.com/probity-audit/probity/oauth"
)

// What sessions of passwords may do, as their tokens say.
const (
	scopeAccount    = "com.atproto.access"            // the password of the account itself: everything
	scopePassword   = "com.atproto.appPass"           // everything but messages
	scopePrivileged = "com.atproto.appPassPrivileged" // messages too
)

// permits reports whether the sign-in may ask a method that another service than the
// owner's server answers. What the server says it granted is compared by meaning: it
// writes the scopes in its own order, and puts in place of a set what is in it.
func permits(app oauth.App, method string) bool {
	chat := strings.HasPrefix(method, "chat.bsky.")
	if len(app.Scopes) == 0 {
		return true
	}
	return slices.ContainsFunc(app.Scopes, func(scope string) bool {
		name, query, _ := strings.Cut(scope, "?")
		switch kind, value, _ := strings.Cut(name, ":"); {
		case scope == scopeAccount, scope == scopePrivileged:
			return true
		case scope == scopePassword, scope == wideAccess:
			return !chat
		case scope == wideChat:
			return chat
		case kind == "include":
			return value == "app.bsky.authViewAll" && slices.Contains(viewMethods, method) || value == "app.bsky.authFullApp" && !chat || value == "chat.bsky.authFullChatClient" && chat
		case kind == "rpc":
			q, _ := url.ParseQuery(query)
			methods := append(q["lxm"], value)
			return slices.Contains(methods, method) || slices.Contains(methods, "*")
		}
		return false
	})
}

// permission is what the owner would have to allow, in the words of where they do.
func permission(app oauth.App, method string) string {
	if app.Way == oauth.WayPassword {
		return `"Allow access to your direct messages", which is ticked when the app password is made`
	}
	wide := wideAccess
	if strings.HasPrefix(method, "chat.bsky.") {
		wide = wideChat
	}
	return method + " (an older server knows it only as " + wide + ", which allows writing too)"
}
