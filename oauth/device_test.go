package oauth

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// handler answers requests without a connection, so that time can be made up.
type handler func(w http.ResponseWriter, r *http.Request)

func (h handler) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	h(w, r)
	if w.Code == http.StatusTeapot {
		return nil, io.ErrUnexpectedEOF
	}
	return w.Result(), nil
}

const goodCode = `{"device_code":"` + theCode + `","user_code":"WDJB-MJHT","verification_uri":"https://example.social/device","expires_in":600,"interval":5}`

func TestDevice(t *testing.T) {
	pending := `{"error":"authorization_pending"}`
	tests := []struct {
		name    string
		code    string
		answers []string // STATUS BODY, one a poll; the last for ever
		stop    time.Duration
		is      error
		want    string
		after   time.Duration // when it ended
	}{
		{name: "agreed", answers: []string{"400 " + pending, "400 " + pending, "200 " + goodToken}, after: 15 * time.Second},
		{name: "too fast", answers: []string{`400 {"error":"slow_down"}`, "200 " + goodToken}, after: 15 * time.Second},
		{name: "a connection lost", answers: []string{"418 ", "503 " + theSecret, "200 " + goodToken}, after: 15 * time.Second},
		{name: "declined", answers: []string{`400 {"error":"access_denied"}`}, is: ErrDenied, after: 5 * time.Second},
		{name: "run out", answers: []string{"400 " + pending, `400 {"error":"expired_token"}`}, is: ErrTimeout, want: "run out", after: 10 * time.Second},
		{name: "run out unsaid", answers: []string{"400 " + pending}, is: ErrTimeout, want: "run out", after: 10 * time.Minute},
		{name: "run out unreachable", answers: []string{"418 "}, is: ErrTimeout, after: 10 * time.Minute},
		{name: "refused", answers: []string{`400 {"error":"invalid_grant","error_description":"` + theSecret + `"}`}, is: ErrExchange, want: "invalid_grant", after: 5 * time.Second},
		{name: "stopped", answers: []string{"400 " + pending}, stop: 12 * time.Second, is: context.Canceled, after: 12 * time.Second},
		{name: "no end said", code: strings.Replace(goodCode, `"expires_in":600,`, "", 1), answers: []string{"400 " + pending}, is: ErrTimeout, after: 15 * time.Minute},
		{name: "end in centuries", code: strings.Replace(goodCode, `600`, "999999999", 1), answers: []string{"400 " + pending}, is: ErrTimeout, after: 15 * time.Minute},
		{name: "time backwards", code: strings.Replace(goodCode, `"interval":5`, `"interval":-5`, 1), answers: []string{"200 " + goodToken}, after: time.Minute},
		{name: "old name of the address", code: strings.Replace(goodCode, `verification_uri`, "verification_url", 1), answers: []string{"200 " + goodToken}, after: 5 * time.Second},
		{name: "address not encrypted", code: strings.Replace(goodCode, `https`, "http", 1), want: "understood"},
		{name: "address that rewrites the terminal", code: strings.Replace(goodCode, `/device`, `/\u001b[2J`, 1), want: "understood"},
		{name: "no code", code: `{}`, want: "understood"},
		{name: "null", code: `null`, want: "understood"},
		{name: "bound", answers: []string{`200 {"access_token":"` + theToken + `","token_type":"DPoP"}`}, is: ErrExchange, want: "kind", after: 5 * time.Second},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				if tt.stop > 0 {
					time.AfterFunc(tt.stop, cancel)
				}
				polls := 0
				var said []string
				s := &SignIn{Say: func(l string) { said = append(said, l) }, HTTP: &http.Client{Transport: handler(func(w http.ResponseWriter, r *http.Request) {
					w.Header().Set("Content-Type", "application/json")
					if r.URL.Path == "/device" {
						if tt.code == "" {
							tt.code = goodCode
						}
						io.WriteString(w, tt.code)
						return
					}
					if r.FormValue("device_code") != theCode || r.FormValue("client_id") != "probity" || r.FormValue("grant_type") != "urn:ietf:params:oauth:grant-type:device_code" {
						t.Errorf("asked with %v", r.Form)
					}
					answer := tt.answers[min(polls, len(tt.answers)-1)]
					polls++
					var code int
					fmt.Sscan(answer, &code)
					w.WriteHeader(code)
					io.WriteString(w, answer[4:])
				})}}
				start := time.Now()
				app := new(App)
				tok, err := s.Device(ctx, app, func(_ context.Context, app *App) (*Config, error) {
					return &Config{Device: "https://example.social/device", Config: oauth2.Config{ClientID: "probity", Scopes: []string{"read"},
						Endpoint: oauth2.Endpoint{TokenURL: "https://example.social/token"}}}, nil
				})
				if d := time.Since(start); d.Round(time.Second) != tt.after {
					t.Errorf("ended after %v", d)
				}
				wantNoSecrets(t, "what was said", strings.Join(said, "\n"))
				if tt.is == nil && tt.want == "" {
					if err != nil || tok.AccessToken != theToken || app.Way != WayDevice {
						t.Fatalf("error %v", err)
					}
					if got := strings.Join(said, "|"); !strings.Contains(got, "|https://example.social/device|") || !strings.Contains(got, "type: WDJB-MJHT|") || !strings.Contains(got, "about 10 min") {
						t.Errorf("said %s", got)
					}
					return
				}
				if err == nil || tt.is != nil && !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.want) || hint.Of(err) == "" {
					t.Errorf("error %v, hint %q", err, hint.Of(err))
				}
				wantNoSecrets(t, "error", fmt.Sprint(err))
			})
		})
	}
}

func TestDeviceWhere(t *testing.T) {
	for _, address := range []string{"", "http://example.social/device", "ftp://example.social"} {
		_, err := new(SignIn).Device(t.Context(), new(App), func(context.Context, *App) (*Config, error) {
			return &Config{Device: address, Config: oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: "https://example.social/token"}}}, nil
		})
		if err == nil || hint.Of(err) == "" {
			t.Errorf("%q: error %v", address, err)
		}
	}
}
