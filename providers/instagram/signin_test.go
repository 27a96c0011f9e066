package instagram

import (
	"net/http"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
)

func TestSignIn(t *testing.T) {
	for _, nested := range []bool{false, true} {
		k := graphtest.Tokens{Grant: "ig", Secret: "shh", Redirect: redirect, Nested: nested}
		c := providertest.Hosts(t, map[string]http.Handler{"api.instagram.com": k, "graph.instagram.com": k})
		app := &oauth.App{ClientID: "7", ClientSecret: "shh", Scopes: []string{scopeComments, scopeMessages}}
		tok, asked := graphtest.SignIn(t, c, app, New().Config)
		if left := time.Until(tok.Expiry); tok.AccessToken != graphtest.Token || left < 59*24*time.Hour || left > 60*24*time.Hour {
			t.Errorf("token %q, which lives for %v", tok.AccessToken, left)
		}
		if asked.Get("client_id") != "7" || asked.Get("redirect_uri") != redirect || asked.Get("response_type") != "code" || asked.Get("enable_fb_login") != "0" ||
			asked.Get("scope") != scopeBasic+","+scopeComments+","+scopeMessages || asked.Has("code_challenge") {
			t.Errorf("asked with %v", asked)
		}
		if (oauth.Session{App: *app}).Granted(scopeBasic) || !(oauth.Session{App: *app}).Granted("two") {
			t.Errorf("granted %v", app.Scopes)
		}
	}
}
