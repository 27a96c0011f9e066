package oauth

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// overheard is all that a flow lets anybody see.
type overheard struct {
	mu  sync.Mutex
	all []string
}

func (o *overheard) add(s string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.all = append(o.all, s)
}

// see prints v in every way there is.
func (o *overheard) see(v any) {
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		o.add(fmt.Sprintf(verb, v))
	}
}

func (o *overheard) error(err error) {
	if err != nil {
		o.see(err)
		o.add(hint.Of(err))
	}
}

// TestNothingIsOverheard lets every step of every flow go wrong in every way that
// shows the server's words, all of which hold secrets.
func TestNothingIsOverheard(t *testing.T) {
	words := theCode + " " + theToken + " " + theRefresh + " " + theSecret
	says := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("DPoP-Nonce", theSecret)
			w.Header().Set("WWW-Authenticate", `DPoP error="invalid_token", error_description="`+words+`"`)
			status(code, body)(w, r)
		}
	}
	faults := map[string]http.HandlerFunc{
		"none":          nil,
		"error":         says(400, `{"error":"invalid_request","error_description":"`+words+`","error_uri":"https://example.social/`+theToken+`"}`),
		"own error":     says(400, `{"error":"`+theToken+`"}`),
		"nested error":  says(400, `{"error":{"message":"`+words+`"}}`),
		"refused":       says(401, words),
		"broken":        says(500, words),
		"no JSON":       says(200, words),
		"JSON of words": says(200, `"`+words+`"`),
		"wrong types":   says(200, `{"access_token":{"`+theToken+`":1},"request_uri":["`+theSecret+`"],"device_code":[]}`),
		"another kind":  says(200, `{"access_token":"`+theToken+`","token_type":"`+theSecret+`"}`),
		"not HTTP":      raw(words + "\r\n\r\n"),
		"bad header":    raw("HTTP/1.1 200 OK\r\n" + theToken + "\r\n\r\n"),
		"bad status":    raw("HTTP/1.1 " + theToken + "\r\n\r\n"),
		"bad length":    raw("HTTP/1.1 200 OK\r\nContent-Length: " + theToken + "\r\n\r\n"),
		"bad redirect":  raw("HTTP/1.1 302 Found\r\nLocation: ://" + theToken + "\r\nContent-Length: 0\r\n\r\n"),
		"led elsewhere": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://example.social/?"+url.QueryEscape(words), http.StatusFound)
		},
		"led to a secret": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://"+theToken+"@example.social/", http.StatusFound)
		},
		"led in cleartext": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://example.social/"+theToken, http.StatusFound)
		},
	}
	for fault, answer := range faults {
		for _, step := range []string{"/par", "/token", "/api", "/revoke", "/device", "extend", "refresh", "browser"} {
			t.Run(fault+" at "+step, func(t *testing.T) { overhear(t, step, answer) })
		}
	}
}

func overhear(t *testing.T, step string, answer http.HandlerFunc) {
	b, o, app := newBound(t), new(overheard), new(App)
	var verifier string
	b.bend = func(w http.ResponseWriter, r *http.Request) bool {
		switch {
		case r.URL.Path == step && answer != nil:
			r.ParseForm()
			verifier = r.PostForm.Get("code_verifier")
			answer(w, r)
		case r.URL.Path == "/device":
			fmt.Fprintf(w, `{"device_code":%q,"user_code":"AB-CD","verification_uri":"https://example.social/d","expires_in":1,"interval":1}`, theCode)
		case r.URL.Path == "/own" && answer != nil:
			answer(w, r)
		default:
			return false
		}
		return true
	}
	own := func(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
		res, err := c.Get(b.URL + "/own?access_token=" + tok.AccessToken + "&client_secret=" + theSecret)
		if err != nil {
			return nil, err
		}
		defer res.Body.Close()
		if res.StatusCode != 200 {
			return nil, fmt.Errorf("refused %+v", tok)
		}
		return tok, nil
	}
	config := func(ctx context.Context, app *App) (*Config, error) {
		cfg, err := b.config(ctx, app)
		app.ClientSecret, cfg.ClientSecret, cfg.Device = theSecret, theSecret, b.URL+"/device"
		switch step {
		case "extend":
			cfg.Extend = own
		case "refresh":
			cfg.Refresh = own
		}
		o.see(cfg)
		o.see(*cfg)
		return cfg, err
	}
	var browsers sync.WaitGroup // the page is shown after the sign-in has what it wants
	s := &SignIn{Timeout: 5 * time.Second, Say: o.add, OpenBrowser: func(string) error {
		browsers.Go(func() {
			b.mu.Lock()
			back, err := url.Parse(b.pushed.Get("redirect_uri"))
			q := url.Values{"code": {theCode}, "state": {b.pushed.Get("state")}, "iss": {b.URL}}
			b.mu.Unlock()
			if err != nil {
				return
			}
			if step == "browser" {
				q.Set("state", "another")
				_, page := get(back, q.Encode())
				o.add(page)
				q = url.Values{"error": {"server_error"}, "state": {b.pushed.Get("state")}, "iss": {b.URL}}
			}
			_, page := get(back, q.Encode())
			o.add(page)
		})
		return nil
	}}
	tok, err := s.Do(t.Context(), app, config)
	o.error(err)
	o.see(s)
	if tok == nil {
		tok = &oauth2.Token{AccessToken: theToken, RefreshToken: theRefresh}
	}
	cfg, _ := config(t.Context(), app)
	for _, expiry := range []time.Time{{}, time.Now().Add(-time.Hour)} {
		used := *tok
		used.Expiry = expiry
		c := Client(nil, cfg, *app, &used, func(context.Context, *oauth2.Token) error { return nil })
		session := Session{HTTP: c, App: *app}
		o.see(session)
		o.see(&session)
		o.see(c)
		o.see(c.Transport)
		o.see(c.Transport.(*bearer).src)
		o.see(c.Transport.(*bearer).src.talk)
		res, err := c.Get(b.URL + "/api")
		o.error(err)
		if err == nil {
			res.Body.Close()
		}
	}
	o.error(Revoke(t.Context(), nil, *app, tok))
	o.see(app)
	o.see(*app)
	o.see([]App{*app})
	o.see(map[string]any{"app": *app})
	key := app.Key
	if step == "/device" {
		dev := new(App)
		_, err := s.Device(t.Context(), dev, config)
		o.error(err)
		o.see(dev)
	}
	_, err = Pasted(t.Context(), nil, cfg, app, theToken)
	o.error(err)

	browsers.Wait()
	seen := strings.Join(o.all, "\n")
	wantNoSecrets(t, "what anybody sees", seen)
	for what, secret := range map[string]string{
		"the key": string(key), "the key in hexadecimal": hex.EncodeToString(key), "the key in base64": base64.StdEncoding.EncodeToString(key),
		"the key as numbers": strings.Trim(fmt.Sprint(key), "[]"), "the verifier": verifier, "a proof": "eyJ", "the secret in hexadecimal": hex.EncodeToString([]byte(theSecret)),
		"the token in hexadecimal": hex.EncodeToString([]byte(theToken)),
	} {
		if secret != "" && (strings.Contains(seen, secret) || strings.Contains(strings.ToLower(seen), secret)) {
			t.Errorf("anybody sees %s", what)
		}
	}
}

// What hides from people must still be kept.
func TestAppIsKept(t *testing.T) {
	app := App{Server: "s", ClientID: "i", ClientSecret: theSecret, RedirectURL: "r", Scopes: []string{"a"}, RevokeURL: "u", ClientKey: "k", Way: WayToken, Purpose: PurposeRemove, Key: []byte{1, 2}, Infer: true}
	b, err := json.Marshal(app)
	var again App
	if err != nil || json.Unmarshal(b, &again) != nil || !reflect.DeepEqual(app, again) || reflect.ValueOf(app).NumField() != 11 {
		t.Errorf("kept as %d bytes, error %v", len(b), err)
	}
}
