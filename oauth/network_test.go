package oauth

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/oauth2"
)

// Secrets that no error, page or line may show.
const (
	theCode    = "code-Kq81x"
	theToken   = "access-Vw72p"
	theRefresh = "refresh-Zt36m"
	theSecret  = "client-secret-Bn55r"
)

func wantNoSecrets(t *testing.T, what, s string) {
	t.Helper()
	for _, secret := range []string{theCode, theToken, theRefresh, theSecret} {
		if strings.Contains(s, secret) {
			t.Errorf("%s holds %s: %s", what, secret, s)
		}
	}
}

const goodToken = `{"access_token":"` + theToken + `","token_type":"Bearer","refresh_token":"` + theRefresh + `","expires_in":3600}`

// network is a server with a token endpoint, and the browser of its user.
type network struct {
	*httptest.Server
	token   http.HandlerFunc // nil gives goodToken
	asked   url.Values       // of the last visit to the authorisation page
	form    url.Values       // of the last token request
	tokens  atomic.Int32     // token requests
	pkce    bool
	said    []string
	browser func(redirect *url.URL, state string) // nil comes back with the code
}

func newNetwork(t *testing.T) *network {
	n := &network{}
	n.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		n.form = r.PostForm
		n.tokens.Add(1)
		w.Header().Set("Content-Type", "application/json")
		if n.token != nil {
			n.token(w, r)
			return
		}
		io.WriteString(w, goodToken)
	}))
	t.Cleanup(n.Close)
	return n
}

func (n *network) config(_ context.Context, app *App) (*Config, error) {
	app.ClientID, app.ClientSecret = "probity", theSecret
	challenge := ChallengeNone
	if n.pkce {
		challenge = ChallengeS256
	}
	return &Config{Challenge: challenge, Config: oauth2.Config{
		ClientID: app.ClientID, ClientSecret: app.ClientSecret, RedirectURL: app.RedirectURL, Scopes: []string{"read"},
		Endpoint: oauth2.Endpoint{AuthURL: n.URL + "/authorize", TokenURL: n.URL + "/token"},
	}}, nil
}

func (n *network) open(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	n.asked = u.Query()
	back, err := url.Parse(n.asked.Get("redirect_uri"))
	if err != nil {
		return err
	}
	if n.browser == nil {
		n.browser = func(back *url.URL, state string) { get(back, "code="+theCode+"&state="+state) }
	}
	go n.browser(back, n.asked.Get("state"))
	return nil
}

func (n *network) signIn(ctx context.Context) (*oauth2.Token, error) {
	s := &SignIn{OpenBrowser: n.open, Timeout: 10 * time.Second, Say: func(l string) { n.said = append(n.said, l) }}
	return s.Do(ctx, new(App), n.config)
}

// get visits the loopback address and returns the status and the page.
func get(back *url.URL, query string) (int, string) {
	u := *back
	u.RawQuery = query
	res, err := http.Get(u.String())
	if err != nil {
		return 0, err.Error()
	}
	defer res.Body.Close()
	b, _ := io.ReadAll(res.Body)
	return res.StatusCode, string(b)
}

func status(code int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(code)
		io.WriteString(w, body)
	}
}

// raw writes an answer byte for byte and closes the connection.
func raw(answer string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		io.WriteString(c, answer)
		c.Close()
	}
}
