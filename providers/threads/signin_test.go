package threads

import (
	"net/http"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
)

func TestSignIn(t *testing.T) {
	k := graphtest.Tokens{Grant: "th", Secret: "shh", Redirect: redirect}
	c := providertest.Hosts(t, map[string]http.Handler{"graph.threads.net": k})
	tok, asked := graphtest.SignIn(t, c, &oauth.App{ClientID: "7", ClientSecret: "shh"}, New().Config)
	if left := time.Until(tok.Expiry); tok.AccessToken != graphtest.Token || left < 59*24*time.Hour || left > 60*24*time.Hour {
		t.Errorf("token %q, which lives for %v", tok.AccessToken, left)
	}
	if asked.Get("client_id") != "7" || asked.Get("redirect_uri") != redirect || asked.Get("response_type") != "code" ||
		asked.Get("scope") != scopeBasic+","+scopeReplies+","+scopeMentions || asked.Has("code_challenge") {
		t.Errorf("asked with %v", asked)
	}
}
