package oauth

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/oauth2"
)

// Config says how one network gives access: as OAuth 2.0 (RFC 6749) has it, and
// what the network does in its own way. A zero field means the standard's way.
// The app's secret goes into the form of a request unless Endpoint.AuthStyle says
// [oauth2.AuthStyleInHeader].
type Config struct {
	oauth2.Config
	Challenge Challenge  // how the code is tied to the one who asked for it
	Ask       url.Values // further parameters for the page that asks the owner: access_type=offline. What the sign-in itself rests on stays
	ClientKey string     // what the network calls client_id; "" means that
	Commas    bool       // scopes are parted by commas rather than spaces
	Wider     []string   // scopes to ask for where a server that is asked beforehand knows none as narrow; nil if there are none
	Issuer    string     // who must have sent the answer (RFC 9207), to the letter; "" if the network does not say
	Pushed    string     // where the request is left beforehand (RFC 9126); "" if the browser carries it
	Bound     bool       // tokens are bound to a key of this sign-in (DPoP, RFC 9449), and no others are taken
	Paste     bool       // the redirect address is not on this machine: the owner pastes where the browser ended up. Any https address means it too
	Device    string     // where a code for another device is had (RFC 8628); "" means Endpoint.DeviceAuthURL

	// Extend trades a token that was just granted, or pasted, for one that
	// lives longer, where a network gives those apart. One that lives long
	// already it returns as it is. It can also look at what came with the token,
	// and refuse it. An error ends the sign-in.
	//
	// The client that Extend and Refresh are given carries no token, follows no
	// redirect and takes only JSON. An error of theirs that shows an address or
	// a secret is replaced by one that does not.
	Extend func(ctx context.Context, c *http.Client, t *oauth2.Token) (*oauth2.Token, error)
	// Refresh renews a token in the network's own way. Nil means by the
	// refresh token, if there is one. It fails with [ErrSignInAgain] if the
	// network takes the old token no longer. Where it gives no new refresh
	// token, the old one stays.
	Refresh func(ctx context.Context, c *http.Client, t *oauth2.Token) (*oauth2.Token, error)
	// Ahead is how long before its end a token is renewed. 0 means shortly
	// before. A renewal ahead of time that fails does no harm, and is not tried
	// again by the same [Client].
	Ahead time.Duration
}

// Challenge says how the code is tied to the one who asked for it (RFC 7636).
type Challenge string

// The challenges. Some servers fail when one comes that they do not know.
const (
	ChallengeNone Challenge = ""
	ChallengeS256 Challenge = "S256"
	ChallengeHex  Challenge = "S256 in hexadecimal" // TikTok's: the digest in lower-case hexadecimal
)

// Guide says what it takes to sign in to a network. It is told before anything
// is asked, and by 'audit networks'.
type Guide struct {
	Server    string       // what to name as SERVER: "your server, such as example.social"; "" for a network of one place
	OwnApp    bool         // the owner must first register an app of their own with the network
	Secret    bool         // that app has a secret besides its identifier
	Redirect  string       // redirect address to register, to the letter; "" where any port of this machine will do
	Pasted    bool         // the network takes no redirect address on this machine: the owner pastes where the browser ended up
	Steps     []string     // how the app is registered, one step a line
	Token     []string     // how the network's own pages hand out a token to paste, one step a line; nil if they do not
	Password  []string     // how a password for apps alone is made, one step a line; nil if there is none
	Device    bool         // a code can be typed on another device
	File      bool         // the network hands out the app's identifier and secret as a file
	Also      []Permission // what can be asked for besides
	Consent   string       // what the network's page says that may surprise, and what is true of it; "" if nothing
	Review    string       // whether the network must approve the app, in a sentence
	Cost      string       // what the network takes for it, in a sentence
	Who       string       // who can sign in, where not everybody can: "members in the EEA and Switzerland"
	Lasts     string       // how long a sign-in lasts, in a sentence
	ByName    bool         // the network tells whose account it is by a name alone, which the export knows better
	Charge    string       // what the very first question costs, where every question costs; "" where none does
	Inference string       // why no conclusions about people are drawn from what the API gives unless the owner wants it; "" if they may be
}

// Permission is one that is asked for only if the owner says so, since it would let
// an app do more than read.
type Permission struct {
	Scope string // as the network calls it, and as --also takes it
	For   string // what it gives, and what else it would let an app do, in a sentence
}
