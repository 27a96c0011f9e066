package oauth

import "net/http"

// App is Probity as one network, or one server of a network, knows it, and what
// it was allowed. It is kept with the token, and is as secret: printed in any
// way, it shows none of its values.
type App struct {
	Server       string   `json:"server,omitempty"` // host name, for networks of many servers; may carry a port in tests
	ClientID     string   `json:"client_id"`
	ClientSecret string   `json:"client_secret,omitempty"`
	RedirectURL  string   `json:"redirect_url"`         // address in use for this sign-in
	Scopes       []string `json:"scopes,omitempty"`     // asked for, and after the sign-in those granted
	RevokeURL    string   `json:"revoke_url,omitempty"` // "" if the server cannot revoke
	ClientKey    string   `json:"client_key,omitempty"` // [Config.ClientKey], by which [Revoke] goes; set by the sign-in
	Way          Way      `json:"way,omitempty"`        // how the token came
	Purpose      Purpose  `json:"purpose,omitempty"`    // what it is for
	Key          []byte   `json:"key,omitempty"`        // to which tokens are bound (RFC 9449): a private key, PKCS #8; set by the sign-in
	// Infer says that the owner wants conclusions about people to be drawn from
	// what this network's API gives, where its terms leave that to them: see
	// [Guide.Inference].
	Infer bool `json:"infer,omitempty"`
}

// Way says how a token was come by.
type Way string

// The ways to a token.
const (
	WayCode     Way = ""         // through the browser
	WayToken    Way = "token"    // made on the network's own pages and pasted
	WayPassword Way = "password" // for a password made for apps alone
	WayDevice   Way = "device"   // by a code typed on another device (RFC 8628)
)

// Purpose says what a token is for. Networks are asked for the narrowest scopes
// that serve it.
type Purpose string

// The purposes.
const (
	PurposeRead   Purpose = ""       // to read, and nothing else
	PurposeRemove Purpose = "remove" // to delete posts that the owner has decided to; asked for only then
)

// Session is a sign-in in use: all that reading an account takes.
type Session struct {
	HTTP *http.Client // adds the token to requests, renews it, and keeps to the network's pace
	App  App
}

// Granted reports whether the sign-in includes the scope. One that does not say
// what was granted is taken to hold what was asked for.
func (s Session) Granted(scope string) bool {
	if len(s.App.Scopes) == 0 {
		return true
	}
	for _, g := range s.App.Scopes {
		if g == scope {
			return true
		}
	}
	return false
}
