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
