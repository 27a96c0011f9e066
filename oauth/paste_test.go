package oauth

import (
	"context"
	"errors"
	"io"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// typist answers the questions of a sign-in from what the address says.
func typist(n *network, lines ...func(address *url.URL) string) *SignIn {
	var address *url.URL
	return &SignIn{
		OpenBrowser: func(string) error { return errors.New("no display") },
		Timeout:     10 * time.Second,
		Say: func(line string) {
			n.said = append(n.said, line)
			if u, err := url.Parse(line); err == nil && u.Scheme != "" && u.Host != "" {
				address, n.asked = u, u.Query()
			}
		},
		Paste: func(_ context.Context, question string) (string, error) {
			n.said = append(n.said, question)
			if len(lines) == 0 {
				return "", io.EOF
			}
			line := lines[0](address)
			lines = lines[1:]
			return line, nil
		},
	}
}

func line(s string) func(*url.URL) string {
	return func(u *url.URL) string {
		return strings.NewReplacer("REDIRECT", u.Query().Get("redirect_uri"), "STATE", u.Query().Get("state")).Replace(s)
	}
}

func TestPaste(t *testing.T) {
	good := line("  REDIRECT?code=" + theCode + "&state=STATE \n")
	tests := []struct {
		name     string
		redirect string
		lines    []func(*url.URL) string
		is       error
		want     string
	}{
		{name: "address", lines: []func(*url.URL) string{good}},
		{name: "address with a fragment", lines: []func(*url.URL) string{line("REDIRECT?code=" + theCode + "&state=STATE#_=_")}},
		{name: "at the third try", lines: []func(*url.URL) string{line("what?"), line(""), good}},
		{name: "another sign-in", lines: []func(*url.URL) string{line("REDIRECT?code=x&state=y"), line("REDIRECT?code=x&state=y"), line("REDIRECT?code=x&state=y"), good}, is: ErrState},
		{name: "a bare code proves nothing", lines: []func(*url.URL) string{line(theCode), line(theCode), line(theCode)}, is: ErrNoCode},
		{name: "denied", lines: []func(*url.URL) string{line("REDIRECT?error=access_denied&state=STATE")}, is: ErrDenied},
		{name: "shown code", redirect: OutOfBand, lines: []func(*url.URL) string{line(theCode)}},
		{name: "page that shows the code", redirect: OutOfBand, lines: []func(*url.URL) string{line("https://example.social/oauth/authorize/native?code=" + theCode)}},
		{name: "page of another sign-in", redirect: OutOfBand, lines: []func(*url.URL) string{line("https://example.social/native?code=x&state=y"), line("a b"), line(`"x"`)}, is: ErrNoCode},
		{name: "nobody there", redirect: OutOfBand, want: "nothing was pasted"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := newNetwork(t)
			n.pkce = true
			app := &App{RedirectURL: tt.redirect}
			tok, err := typist(n, tt.lines...).Do(t.Context(), app, n.config)
			if tt.is == nil && tt.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				if tok.AccessToken != theToken || n.form.Get("code") != theCode {
					t.Errorf("code %q", n.form.Get("code"))
				}
			} else if err == nil || tt.is != nil && !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.want) || hint.Of(err) == "" {
				t.Errorf("error %v, hint %q", err, hint.Of(err))
			}
			if err != nil {
				wantNoSecrets(t, "error", err.Error())
			}
			wantNoSecrets(t, "what was said", strings.Join(n.said, "\n"))
		})
	}
}

// The browser may answer while the question stands; the question is then withdrawn.
func TestBrowserAnswersFirst(t *testing.T) {
	n := newNetwork(t)
	withdrawn := make(chan struct{})
	s := &SignIn{
		Timeout: 10 * time.Second,
		Paste: func(ctx context.Context, _ string) (string, error) {
			<-ctx.Done()
			close(withdrawn)
			return "", ctx.Err()
		},
		Say: func(line string) {
			if strings.HasPrefix(line, "http") {
				n.open(line)
			}
		},
	}
	if _, err := s.Do(t.Context(), new(App), n.config); err != nil {
		t.Fatal(err)
	}
	<-withdrawn
}

func TestOutOfBandNeedsSomebody(t *testing.T) {
	n := newNetwork(t)
	s := &SignIn{OpenBrowser: func(string) error { return nil }}
	if _, err := s.Do(t.Context(), &App{RedirectURL: OutOfBand}, n.config); err == nil || hint.Of(err) == "" {
		t.Errorf("error %v", err)
	}
}

// A network that sends the browser to an address that is not on this machine.
func TestPasteFromElsewhere(t *testing.T) {
	const redirect = "https://example.org/done?from=probity"
	good := line(redirect + "&code=" + theCode + "&state=STATE#_")
	for _, how := range []string{"by the owner's app", "by config", "by config, on this machine"} {
		tests := []struct {
			name  string
			lines []func(*url.URL) string
			opens bool
			is    error
			said  string
		}{
			{name: "at once", lines: []func(*url.URL) string{good}},
			{name: "the browser opens", lines: []func(*url.URL) string{good}, opens: true},
			{name: "the wrong address first", lines: []func(*url.URL) string{func(u *url.URL) string { return u.String() }, good}, said: "at which you are asked"},
			{name: "a page on the way first", lines: []func(*url.URL) string{line("https://example.org/consent?state=STATE"), good}, said: "holds no code"},
			{name: "no address first", lines: []func(*url.URL) string{line(theCode), good}, said: "holds no code"},
			{name: "another sign-in", lines: []func(*url.URL) string{line(redirect + "&code=x&state=y"), line("https://x?code=x"), line("https://x?code=x&state=STATE&state=x")}, is: ErrState},
			{name: "declined", lines: []func(*url.URL) string{line(redirect + "&error=access_denied&error_reason=user_denied&state=STATE#_=_")}, is: ErrDenied},
		}
		for _, tt := range tests {
			t.Run(how+"/"+tt.name, func(t *testing.T) {
				n := newNetwork(t)
				app := new(App)
				if how == "by the owner's app" {
					app.RedirectURL = redirect
				}
				s := typist(n, tt.lines...)
				if tt.opens {
					s.OpenBrowser = func(string) error { return nil }
				}
				want := redirect
				tok, err := s.Do(t.Context(), app, func(ctx context.Context, app *App) (*Config, error) {
					cfg, _ := n.config(ctx, app)
					switch how {
					case "by config":
						cfg.RedirectURL, cfg.Paste = redirect, true
					case "by config, on this machine":
						cfg.Paste, want = true, cfg.RedirectURL
					}
					return cfg, nil
				})
				said := strings.Join(n.said, "\n")
				if tt.is == nil {
					if err != nil || tok.AccessToken != theToken || n.form.Get("code") != theCode || n.form.Get("redirect_uri") != want {
						t.Fatalf("error %v, redirect %q", err, n.form.Get("redirect_uri"))
					}
				} else if !errors.Is(err, tt.is) || hint.Of(err) == "" {
					t.Errorf("error %v, hint %q", err, hint.Of(err))
				}
				if !strings.Contains(said, "does not load") || !strings.Contains(said, "whole address") || !strings.Contains(said, tt.said) {
					t.Errorf("said:\n%s", said)
				}
				wantNoSecrets(t, "what was said", said)
			})
		}
	}
}

func TestPasteNeedsSomebody(t *testing.T) {
	n := newNetwork(t)
	s := &SignIn{OpenBrowser: func(string) error { t.Error("opened in vain"); return nil }}
	if _, err := s.Do(t.Context(), &App{RedirectURL: "https://example.org/done"}, n.config); err == nil || hint.Of(err) == "" {
		t.Errorf("error %v", err)
	}
}
