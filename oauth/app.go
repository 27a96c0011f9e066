// Package oauth signs the owner in through their own browser.
package oauth

// App is Probity as one server of a network knows it.
type App struct {
	Server       string   `json:"server,omitempty"` // host name, for networks of many servers; may carry a port in tests
	ClientID     string   `json:"client_id"`
	ClientSecret string   `json:"client_secret,omitempty"`
	RedirectURL  string   `json:"redirect_url"` // loopback address in use for this sign-in
	Scopes       []string `json:"scopes,omitempty"`
	PKCE         bool     `json:"pkce"`                 // the server says that it checks S256
	RevokeURL    string   `json:"revoke_url,omitempty"` // "" if the server cannot revoke
}
