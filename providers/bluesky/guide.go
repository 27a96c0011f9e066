package bluesky

import "github.com/probity-audit/probity/oauth"

// Guide says what it takes to sign in: the owner registers nothing.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		Server: "your handle, such as you.bsky.social; or, without one, the address of your server",
		Password: []string{
			"Where signing in through the browser does not work, make an app password. Never give the password of the account itself.",
			"Open bsky.app or the app, sign in, and choose Settings, Privacy and security, App passwords.",
			"Press Add App Password, and give it the name Probity.",
			"Tick \"Allow access to your direct messages\" if you want your messages checked.",
			"Press Next. Copy the password, which looks like xxxx-xxxx-xxxx-xxxx: it is shown only once.",
			"Give Probity your handle and this password.",
			"Delete the app password on the same page when you have finished.",
		},
		Review: "No approval is needed. A server with old software may know no permission for reading alone: its page then says that posting is allowed too, which Probity never does.",
		Consent: "Bluesky's page calls Probity \"An application on your device\", and says \"Read and send messages\" and \"Read your account's email address\". " +
			"Bluesky has no permission for reading messages alone: Probity sends nothing. The address is read only to learn whether two-factor sign-in is on.",
		Also: []oauth.Permission{
			{Scope: wideAccess, For: "What a server with old software gives by no narrower permission. It would let an app post and delete as well, which Probity does not when it reads."},
			{Scope: wideChat, For: "Messages, where a server with old software gives them by no narrower permission. It would let an app write as well, which Probity does not."},
		},
		Cost:  "Free.",
		Lasts: "Two weeks at most; then you sign in again. With an app password, until you delete it, or collect nothing for three months.",
	}
}
