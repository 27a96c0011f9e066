package bluesky

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
)

const (
	signer = "signin.example.org" // signs in those of the server host
	handle = "moira.example.org"
)

// fixed answers paths with bodies of JSON or text; others are not found.
type fixed map[string]any

func (f fixed) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch v := f[r.URL.Path].(type) {
	case nil:
		http.NotFound(w, r)
	case string:
		w.Write([]byte(v))
	case http.HandlerFunc:
		v(w, r)
	default:
		_ = json.NewEncoder(w).Encode(v)
	}
}

func document(did, handle, endpoint string) m {
	return m{"id": did, "alsoKnownAs": l{"at://" + handle}, "service": l{
		m{"id": "#other", "type": "Other", "serviceEndpoint": m{"a": 1}},
		m{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": endpoint}}}
}

func metadata(at string) m {
	at = "https://" + at
	return m{"issuer": at, "authorization_endpoint": at + "/oauth/authorize", "token_endpoint": at + "/oauth/token", "pushed_authorization_request_endpoint": at + "/oauth/par",
		"revocation_endpoint": at + "/oauth/revoke", "code_challenge_methods_supported": l{"S256"}, "dpop_signing_alg_values_supported": l{"RS256", "ES256"},
		"scopes_supported": l{"atproto", "transition:generic"}}
}

// world is all hosts that a sign-in may ask, by name.
func world() map[string]fixed {
	resource := m{"resource": "https://" + host, "authorization_servers": l{"https://" + signer}}
	return map[string]fixed{
		handle:          {"/.well-known/atproto-did": moira + "\n"},
		"plc.directory": {"/" + moira: document(moira, handle, "https://"+host), "/" + zoe: document(zoe, "zoe.example.org", "https://other.example.org")},
		host:            {"/.well-known/oauth-protected-resource": resource},
		signer:          {"/.well-known/oauth-authorization-server": metadata(signer)},
		"other.example.org": {"/.well-known/oauth-protected-resource": m{"authorization_servers": l{"https://other.example.org"}},
			"/.well-known/oauth-authorization-server": metadata("other.example.org")},
		entryway:          {"/.well-known/oauth-authorization-server": metadata(entryway)},
		"tom.example.org": {"/.well-known/did.json": document(tom, "tom.example.org", "https://"+host)},
	}
}

func clientOf(t *testing.T, w map[string]fixed) *http.Client {
	t.Helper()
	handlers := map[string]http.Handler{}
	for name, h := range w {
		handlers[name] = h
	}
	return providertest.Hosts(t, handlers)
}

// offline is a provider whose domain name system has these records.
func offline(records map[string][]string) *Provider {
	return &Provider{txt: func(_ context.Context, name string) ([]string, error) {
		if r, ok := records[name]; ok {
			return r, nil
		}
		return nil, errors.New("no such name")
	}}
}

func TestConfig(t *testing.T) {
	for typed, hintAt := range map[string]string{handle: handle, "@Moira.Example.org ": handle, "at://" + handle: handle, site + handle + "/post/3k": handle, moira: moira, tom: tom, host: "", "https://" + host + "/": ""} {
		app := &oauth.App{Server: typed, RedirectURL: "http://127.0.0.1:5555/callback"}
		cfg, err := offline(nil).Config(t.Context(), clientOf(t, world()), app)
		if err != nil {
			t.Errorf("%s: %v", typed, err)
			continue
		}
		id, err := url.Parse(cfg.ClientID)
		q := id.Query()
		if err != nil || id.Scheme+"://"+id.Host+id.Path != "http://localhost" || q.Get("redirect_uri") != "http://127.0.0.1/callback" || q.Get("scope") != strings.Join(cfg.Scopes, " ") {
			t.Errorf("%s: client %s", typed, cfg.ClientID)
		}
		at := "https://" + signer
		if cfg.Endpoint.AuthURL != at+"/oauth/authorize" || cfg.Endpoint.TokenURL != at+"/oauth/token" || cfg.Pushed != at+"/oauth/par" || cfg.Issuer != at || !cfg.Bound ||
			cfg.Challenge != oauth.ChallengeS256 || cfg.Ask.Get("login_hint") != hintAt || cfg.RedirectURL != app.RedirectURL || cfg.ClientSecret != "" {
			t.Errorf("%s: %+v", typed, cfg)
		}
		if app.Server != host || app.RevokeURL != at+"/oauth/revoke" || app.ClientID != cfg.ClientID {
			t.Errorf("%s: %+v", typed, app)
		}
		for _, s := range app.Scopes {
			if strings.HasPrefix(s, "repo") || strings.HasPrefix(s, "transition") || strings.HasPrefix(s, "blob") {
				t.Errorf("%s: to read, %s is asked for", typed, s)
			}
		}
		kept := *app // a later run
		if _, err := offline(nil).Config(t.Context(), clientOf(t, map[string]fixed{host: world()[host], signer: world()[signer]}), app); err != nil || cmp.Diff(&kept, app) != "" {
			t.Errorf("%s: later %v %s", typed, err, cmp.Diff(&kept, app))
		}
	}
}

func TestConfigToRemove(t *testing.T) {
	app := &oauth.App{Server: handle, Purpose: oauth.PurposeRemove}
	cfg, err := offline(nil).Config(t.Context(), clientOf(t, world()), app)
	if err != nil || len(cfg.Scopes) != 2 || cfg.Scopes[0] != "atproto" || !strings.HasPrefix(cfg.Scopes[1], "repo?action=delete&collection=app.bsky.feed.post&") {
		t.Errorf("%v %+v", err, cfg)
	}
	if cmp.Diff([]string{"atproto", "transition:generic"}, cfg.Wider) != "" {
		t.Errorf("to delete, an old server is asked for %v", cfg.Wider)
	}
	app = &oauth.App{Server: handle}
	if cfg, err = offline(nil).Config(t.Context(), clientOf(t, world()), app); err != nil || cmp.Diff([]string{"atproto", "transition:generic", "transition:chat.bsky"}, cfg.Wider) != "" {
		t.Errorf("%v: to read, an old server is asked for %v", err, cfg.Wider)
	}
	app = &oauth.App{Server: handle, Scopes: cfg.Wider} // as the sign-in then does
	if cfg, err = offline(nil).Config(t.Context(), clientOf(t, world()), app); err != nil || cmp.Diff(app.Scopes, cfg.Scopes) != "" || cmp.Diff(cfg.Wider, cfg.Scopes) != "" {
		t.Errorf("%v: asked again for %v", err, cfg.Scopes)
	}
	app = &oauth.App{Server: handle, Scopes: []string{"transition:email"}} // asked for besides
	if cfg, err = offline(nil).Config(t.Context(), clientOf(t, world()), app); err != nil || cmp.Diff(append(readScopes(), "transition:email"), cfg.Scopes) != "" {
		t.Errorf("%v %+v", err, cfg)
	}
	app = &oauth.App{Server: handle, Scopes: []string{"atproto", "transition:generic"}}
	if cfg, err = offline(nil).Config(t.Context(), clientOf(t, world()), app); err != nil || strings.Join(cfg.Scopes, " ") != "atproto transition:generic" || !strings.Contains(cfg.ClientID, "transition%3Ageneric") {
		t.Errorf("%v %+v", err, cfg)
	}
}

func TestEntryway(t *testing.T) {
	for _, typed := range []string{"", "bsky.social", "Bsky.Social"} {
		app := &oauth.App{Server: typed}
		c := clientOf(t, world())
		cfg, err := offline(nil).Config(t.Context(), c, app)
		if err != nil || cfg.Issuer != "https://bsky.social" {
			t.Errorf("%q: %v %+v", typed, err, cfg)
		}
	}
}

// The file of a handle may have moved to another host.
func TestHandleMoved(t *testing.T) {
	w := world()
	w["www."+handle] = w[handle]
	w[handle] = fixed{"/.well-known/atproto-did": http.HandlerFunc(http.RedirectHandler("https://www."+handle+"/.well-known/atproto-did", http.StatusMovedPermanently).ServeHTTP)}
	if _, err := offline(nil).Config(t.Context(), clientOf(t, w), &oauth.App{Server: handle}); err != nil {
		t.Error(err)
	}
}

// The name system goes before the file on the host.
func TestHandleByName(t *testing.T) {
	w := world()
	w[handle] = fixed{"/.well-known/atproto-did": zoe}
	for records, want := range map[string]bool{"did=" + moira: true, "something else,did=" + moira: true, "did=" + moira + ",did=" + zoe: false, "did=nobody": false} {
		app := &oauth.App{Server: handle}
		_, err := offline(map[string][]string{"_atproto." + handle: strings.Split(records, ",")}).Config(t.Context(), clientOf(t, w), app)
		if (err == nil) != want {
			t.Errorf("%s: %v", records, err)
		}
	}
}

// Being offline is told from a handle that nobody has, and from a server that is gone.
func TestOffline(t *testing.T) {
	for what, c := range map[string]struct {
		app  oauth.App
		w    map[string]fixed
		want bool
	}{
		"offline":                 {oauth.App{Server: handle}, nil, true},
		"offline, signed in":      {oauth.App{Server: host, ClientID: "kept"}, nil, true},
		"a handle of nobody":      {oauth.App{Server: "nobody.example.org"}, world(), false},
		"a host that has no file": {oauth.App{Server: "other.example.org"}, map[string]fixed{"other.example.org": {}}, false},
		"a directory that fails":  {oauth.App{Server: "nobody.example.org"}, map[string]fixed{"plc.directory": {"/_health": http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) })}}, false},
	} {
		_, err := offline(nil).Config(t.Context(), clientOf(t, c.w), &c.app)
		if err == nil || errors.Is(err, errOffline) != c.want || hint.Of(err) == "" {
			t.Errorf("%s: %v (%s)", what, err, hint.Of(err))
		}
	}
}

func TestConfigRefuses(t *testing.T) {
	change := func(f func(w map[string]fixed)) map[string]fixed { w := world(); f(w); return w }
	meta := func(field string, v any) map[string]fixed {
		return change(func(w map[string]fixed) {
			doc := metadata(signer)
			doc[field] = v
			w[signer]["/.well-known/oauth-authorization-server"] = doc
		})
	}
	for what, c := range map[string]struct {
		typed string
		w     map[string]fixed
	}{
		"a word":                        {"moira", world()},
		"a handle of nobody":            {"nobody.example.org", world()},
		"an address with a password":    {"https://moira:secret@" + host, world()},
		"plain http":                    {"http://" + host, world()},
		"a path":                        {"https://" + host + "/x", world()},
		"an e-mail address":             {"moira@example.org", world()},
		"an unknown kind of identifier": {"did:key:z6Mk", world()},
		"an identifier with a path":     {"did:web:example.org:users:moira", world()},
		"an account that is not there":  {"did:plc:gone", world()},
		"a handle of somebody else's": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = document(moira, "other.example.org", "https://"+host)
		})},
		"a document of another":       {handle, change(func(w map[string]fixed) { w["plc.directory"]["/"+moira] = document(zoe, handle, "https://"+host) })},
		"a server without encryption": {handle, change(func(w map[string]fixed) { w["plc.directory"]["/"+moira] = document(moira, handle, "http://"+host) })},
		"a server on this machine": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = document(moira, handle, "http://localhost:2583")
		})},
		"a server by its number": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = document(moira, handle, "https://10.0.0.1")
			w["10.0.0.1"] = w[host]
		})},
		"a server within a network": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = document(moira, handle, "https://intranet")
			w["intranet"] = w[host]
		})},
		"an identifier on this machine": {"did:web:localhost", change(func(w map[string]fixed) {
			w["localhost"] = fixed{"/.well-known/did.json": document("did:web:localhost", handle, "https://"+host)}
		})},
		"an identifier by a number": {"did:web:10.0.0.1", change(func(w map[string]fixed) {
			w["10.0.0.1"] = fixed{"/.well-known/did.json": document("did:web:10.0.0.1", handle, "https://"+host)}
		})},
		"an identifier with a port": {tom + ":443", change(func(w map[string]fixed) {
			w["tom.example.org:443"] = fixed{"/.well-known/did.json": document(tom+":443", handle, "https://"+host)}
		})},
		"a document that is elsewhere": {tom, change(func(w map[string]fixed) {
			w["tom.example.org"] = fixed{"/.well-known/did.json": http.HandlerFunc(http.RedirectHandler("https://"+handle+"/did.json", http.StatusFound).ServeHTTP)}
			w[handle]["/did.json"] = document(tom, "tom.example.org", "https://"+host)
		})},
		"a handle that leads on unencrypted": {handle, change(func(w map[string]fixed) {
			w[handle] = fixed{"/.well-known/atproto-did": http.HandlerFunc(http.RedirectHandler("http://www."+handle+"/", http.StatusFound).ServeHTTP)}
		})},
		"signed in within a network": {handle, change(func(w map[string]fixed) {
			w[host]["/.well-known/oauth-protected-resource"] = m{"authorization_servers": l{"https://intranet"}}
			w["intranet"] = fixed{"/.well-known/oauth-authorization-server": metadata("intranet")}
		})},
		"a server with a path": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = document(moira, handle, "https://"+host+"/a?b")
		})},
		"no server": {handle, change(func(w map[string]fixed) {
			w["plc.directory"]["/"+moira] = m{"id": moira, "alsoKnownAs": l{"at://" + handle}}
		})},
		"a directory of nonsense": {handle, change(func(w map[string]fixed) { w["plc.directory"]["/"+moira] = "<html>" })},
		"nobody signs in":         {handle, change(func(w map[string]fixed) { w[host]["/.well-known/oauth-protected-resource"] = m{} })},
		"signed in without encryption": {handle, change(func(w map[string]fixed) {
			w[host]["/.well-known/oauth-protected-resource"] = m{"authorization_servers": l{"http://" + signer}}
		})},
		"another issuer":         {handle, meta("issuer", "https://evil.example")},
		"an address elsewhere":   {handle, meta("token_endpoint", "https://evil.example/token")},
		"an unencrypted address": {handle, meta("authorization_endpoint", "http://"+signer+"/oauth/authorize")},
		"no pushed requests":     {handle, meta("pushed_authorization_request_endpoint", "")},
		"no challenge":           {handle, meta("code_challenge_methods_supported", l{"plain"})},
		"no bound tokens":        {handle, meta("dpop_signing_alg_values_supported", nil)},
		"metadata elsewhere": {handle, change(func(w map[string]fixed) {
			w[signer]["/.well-known/oauth-authorization-server"] = http.HandlerFunc(http.RedirectHandler("https://"+entryway+"/.well-known/oauth-authorization-server", http.StatusFound).ServeHTTP)
		})},
		"metadata of nonsense": {handle, change(func(w map[string]fixed) { w[signer]["/.well-known/oauth-authorization-server"] = "[]" })},
	} {
		app := &oauth.App{Server: c.typed}
		_, err := offline(nil).Config(t.Context(), clientOf(t, c.w), app)
		if err == nil || hint.Of(err) == "" || strings.Contains(err.Error(), "secret") || strings.Contains(fmt.Sprint(err), "evil") {
			t.Errorf("%s: %v (%s)", what, err, hint.Of(err))
		}
	}
}
