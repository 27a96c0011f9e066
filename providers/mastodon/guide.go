package mastodon

import "github.com/probity-audit/probity/oauth"

// Guide says what it takes to sign in: the owner registers nothing, since the
// servers let an app register itself.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		Server: "your server, such as example.social, or your whole handle, such as @you@example.social",
		Review: "No approval is needed.",
		Cost:   "Free.",
		Lasts:  "Until you sign out.",
	}
}
