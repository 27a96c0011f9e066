package providertest

import (
	"net/url"
	"testing"

	"github.com/probity-audit/probity/oauth"
)

// guide checks what a provider says it takes to sign in.
func guide(t *testing.T, g oauth.Guide) {
	t.Helper()
	for what, said := range map[string]string{"Review": g.Review, "Cost": g.Cost, "Lasts": g.Lasts} {
		if said == "" {
			t.Errorf("Guide().%s says nothing", what)
		}
	}
	if g.OwnApp != (len(g.Steps) > 0) {
		t.Errorf("Guide() wants an app of the owner's: %v, and says how to register one: %v", g.OwnApp, len(g.Steps) > 0)
	}
	if g.Secret && !g.OwnApp {
		t.Error("Guide() wants the secret of an app that it does not want")
	}
	if g.File && !g.OwnApp {
		t.Error("Guide() has the file of an app that it does not want")
	}
	for _, p := range g.Also {
		if p.Scope == "" || p.For == "" {
			t.Errorf("Guide().Also holds %+v: what it is called, or good for, is missing", p)
		}
	}
	if g.Redirect == "" {
		return
	}
	u, err := url.Parse(g.Redirect)
	switch {
	case err != nil || u.RawQuery != "" || u.Fragment != "":
		t.Errorf("Guide().Redirect %q is no redirect address", g.Redirect)
	case g.Pasted:
		if u.Scheme != "https" {
			t.Errorf("Guide().Redirect %q does not begin with https", g.Redirect)
		}
	case u.Scheme != "http" || u.Port() == "" || u.Hostname() != "127.0.0.1" && u.Hostname() != "localhost":
		t.Errorf("Guide().Redirect %q is not on this machine, or has no port", g.Redirect)
	}
}
