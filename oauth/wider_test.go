package oauth

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"testing"
)

// TestWider: a server that knows no narrow scopes is asked for wider ones, once,
// before the owner sees anything, and as if nothing had been asked.
func TestWider(t *testing.T) {
	for _, knowsWide := range []bool{true, false} {
		b := newBound(t)
		var asked []string
		b.bend = func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/par" || r.ParseForm() != nil {
				return false
			}
			scope := r.PostForm.Get("scope")
			if scope == "wide" && knowsWide {
				return false
			}
			asked = append(asked, scope)
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprint(w, `{"error":"invalid_scope"}`)
			return true
		}
		opened := 0
		s := &SignIn{OpenBrowser: func(string) error {
			opened++
			back := b.pushed
			at, err := url.Parse(back.Get("redirect_uri"))
			if err != nil {
				return err
			}
			go get(at, "code="+theCode+"&state="+back.Get("state")+"&iss="+b.URL)
			return nil
		}}
		app := &App{Server: "as typed"}
		var servers []string
		_, err := s.Do(t.Context(), app, func(ctx context.Context, app *App) (*Config, error) {
			servers = append(servers, app.Server)
			app.Server = "as found"
			cfg, err := b.config(ctx, app)
			cfg.Wider = []string{"wide"}
			if cfg.Scopes = app.Scopes; len(app.Scopes) == 0 {
				cfg.Scopes = []string{"narrow"}
			}
			return cfg, err
		})
		if (err == nil) != knowsWide || (opened == 1) != knowsWide {
			t.Errorf("error %v, the browser was opened %d times", err, opened)
		}
		want := []string{"narrow", "wide"}
		if knowsWide {
			want = want[:1]
		}
		if !slices.Equal(asked, want) || !slices.Equal(servers, []string{"as typed", "as typed"}) {
			t.Errorf("refused for %q, of servers %q", asked, servers)
		}
	}
}
