package mastodontest

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

const (
	redirect = "http://127.0.0.1:9/callback"
	verifier = "a-verifier-of-at-least-forty-three-characters"
)

// post sends a form and returns the status and the answer.
func post(t *testing.T, s *Server, path string, form url.Values) (int, map[string]any) {
	t.Helper()
	res, err := s.Client().PostForm(s.URL+path, form)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, answer
}

// status asks who the owner is, with a token.
func status(t *testing.T, s *Server, token string) int {
	t.Helper()
	res, err := s.As(token).Get(s.URL + Myself)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode
}

// signIn registers an app and returns what it would send for the token.
func signIn(t *testing.T, s *Server) url.Values {
	t.Helper()
	_, app := post(t, s, "/api/v1/apps", url.Values{"client_name": {"Test"}, "redirect_uris": {redirect}, "scopes": {"read:accounts"}})
	q := url.Values{"response_type": {"code"}, "client_id": {app["client_id"].(string)}, "redirect_uri": {redirect}, "scope": {"read:accounts"}, "state": {"st"}}
	want := url.Values{"grant_type": {"authorization_code"}, "client_id": q["client_id"], "client_secret": {app["client_secret"].(string)}, "redirect_uri": {redirect}}
	if !s.Shape.GoToSocial {
		sum := sha256.Sum256([]byte(verifier))
		q.Set("code_challenge", base64.RawURLEncoding.EncodeToString(sum[:]))
		q.Set("code_challenge_method", "S256")
		want.Set("code_verifier", verifier)
	}
	back, err := Consent(t.Context(), s.URL+"/oauth/authorize?"+q.Encode(), true)
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(back)
	if err != nil || !strings.HasPrefix(back, redirect+"?") || u.Query().Get("state") != "st" || u.Query().Get("code") == "" {
		t.Fatalf("sent back to %s, %v", back, err)
	}
	want.Set("code", u.Query().Get("code"))
	return want
}

// TestExchange holds the server to what makes it worth testing against.
func TestExchange(t *testing.T) {
	for _, test := range []struct {
		name   string
		shape  Shape
		change map[string]string
		status int
	}{
		{"Mastodon", Shape{}, nil, 200},
		{"Mastodon with a page", Shape{ConsentPage: true}, nil, 200},
		{"GoToSocial", Shape{GoToSocial: true}, nil, 200},
		{"another verifier", Shape{}, map[string]string{"code_verifier": verifier + "x"}, 400},
		{"no verifier", Shape{}, map[string]string{"code_verifier": ""}, 400},
		{"verifier for GoToSocial", Shape{GoToSocial: true}, map[string]string{"code_verifier": verifier}, 400},
		{"another secret", Shape{}, map[string]string{"client_secret": "guessed"}, 401},
		{"another app", Shape{}, map[string]string{"client_id": "client-9"}, 401},
		{"another code", Shape{}, map[string]string{"code": "guessed"}, 400},
		{"another redirect", Shape{}, map[string]string{"redirect_uri": "http://127.0.0.1:10/callback"}, 400},
		{"another grant", Shape{}, map[string]string{"grant_type": "password"}, 400},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := New(test.shape)
			defer s.Close()
			form := signIn(t, s)
			sent := maps.Clone(form)
			for k, v := range test.change {
				sent[k] = []string{v}
			}
			code, answer := post(t, s, "/oauth/token", sent)
			if code != test.status || (code == 200) != (len(s.Issued()) == 1) {
				t.Fatalf("status %d, %d tokens; want %d", code, len(s.Issued()), test.status)
			}
			if code != 200 {
				return
			}
			if again, _ := post(t, s, "/oauth/token", form); again != 400 {
				t.Errorf("the same code again: %d", again)
			}
			token := answer["access_token"].(string)
			if status(t, s, token) != 200 || status(t, s, "guessed") != 401 {
				t.Error("the token is refused, or any is taken")
			}
			stranger := url.Values{"client_id": {"client-9"}, "client_secret": {"guessed"}, "token": {token}}
			if code, _ := post(t, s, "/oauth/revoke", stranger); code != 403 || status(t, s, token) != 200 {
				t.Errorf("revoked by a stranger: %d", code)
			}
			if code, _ := post(t, s, "/oauth/revoke", url.Values{"client_id": form["client_id"], "client_secret": form["client_secret"], "token": {token}}); code != 200 || status(t, s, token) != 401 {
				t.Errorf("not revoked: %d", code)
			}
		})
	}
}

func TestTroubles(t *testing.T) {
	s := New(Shape{})
	defer s.Close()
	s.Limit(When{Path: Myself, After: 1, Times: 1}, time.Minute)
	if a, b, c := status(t, s, Token), status(t, s, Token), status(t, s, Token); a != 200 || b != 429 || c != 200 {
		t.Errorf("limited: %d, %d, %d", a, b, c)
	}
	s.Forget()
	s.Cut(When{Path: Myself, Times: 1})
	res, err := s.As(Token).Get(s.URL + Myself)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(res.Body); err == nil {
		t.Error("the answer is whole")
	}
	res.Body.Close()
	s.Forget()
	reached, release := s.Hold(When{Path: Myself})
	answered := make(chan int, 1)
	go func() {
		res, err := s.As(Token).Get(s.URL + Myself)
		if err != nil {
			answered <- 0
			return
		}
		res.Body.Close()
		answered <- res.StatusCode
	}()
	<-reached
	if n := len(s.Asked(http.MethodGet, Myself)); n != 1 || len(answered) > 0 {
		t.Errorf("%d requests, answered %v", n, len(answered) > 0)
	}
	release()
	if code := <-answered; code != 200 {
		t.Errorf("after it was held: %d", code)
	}
	s.Withdraw("The access token expired")
	if status(t, s, Token) != 401 {
		t.Error("the token is still good")
	}
	s.Restore()
	if status(t, s, Token) != 200 {
		t.Error("the token is not good again")
	}
}
