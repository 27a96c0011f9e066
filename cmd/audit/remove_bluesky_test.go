package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/store"
)

// Hosts of the test: where the account lives, and who signs it in.
const (
	pds    = "pds.example.org"
	signer = "signin.example.org"
)

// permitting is the network behind servers that sign in and hold each request against
// what was granted.
type permitting struct {
	blueskytest.Network
	whose   string            // who agrees in the browser
	asked   map[string]string // scopes, by the address of a request that was left, or a code
	granted map[string]string // scopes, by the token
	deleted []string          // requests to delete that were allowed
	refuse  int               // requests to delete that fail before one is done
}

func (p *permitting) hosts() map[string]http.Handler {
	say := func(v any) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(v)
		}
	}
	at := "https://" + signer
	directory, signs, lives := http.NewServeMux(), http.NewServeMux(), http.NewServeMux()
	directory.Handle("/"+blueskytest.DID, say(map[string]any{"id": blueskytest.DID, "alsoKnownAs": []string{"at://" + p.Handle},
		"service": []any{map[string]string{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": "https://" + pds}}}))
	lives.Handle("/.well-known/oauth-protected-resource", say(map[string]any{"authorization_servers": []string{at}}))
	lives.HandleFunc("/xrpc/", p.answer)
	signs.Handle("/.well-known/oauth-authorization-server", say(map[string]any{"issuer": at, "authorization_endpoint": at + "/authorize", "token_endpoint": at + "/token",
		"pushed_authorization_request_endpoint": at + "/par", "revocation_endpoint": at + "/revoke",
		"code_challenge_methods_supported": []string{"S256"}, "dpop_signing_alg_values_supported": []string{"ES256"}}))
	signs.HandleFunc("/par", func(w http.ResponseWriter, r *http.Request) {
		left := url.Values{"redirect_uri": {r.FormValue("redirect_uri")}, "state": {r.FormValue("state")}}.Encode()
		p.asked[left] = r.FormValue("scope")
		say(map[string]any{"request_uri": left, "expires_in": 60})(w, r)
	})
	signs.HandleFunc("/authorize", func(w http.ResponseWriter, r *http.Request) {
		left, _ := url.ParseQuery(r.FormValue("request_uri"))
		code := fmt.Sprintf("code-%d", len(p.asked))
		p.asked[code] = p.asked[r.FormValue("request_uri")]
		http.Redirect(w, r, left.Get("redirect_uri")+"?"+url.Values{"code": {code}, "state": {left.Get("state")}, "iss": {at}}.Encode(), http.StatusFound)
	})
	signs.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
		token := fmt.Sprintf("secret-%d", len(p.asked))
		p.granted[token] = p.asked[r.FormValue("code")]
		say(map[string]any{"access_token": token, "token_type": "DPoP", "scope": p.granted[token], "sub": p.whose, "expires_in": 3600})(w, r)
	})
	signs.HandleFunc("/revoke", func(_ http.ResponseWriter, r *http.Request) { delete(p.granted, r.FormValue("token")) })
	return map[string]http.Handler{"plc.directory": directory, signer: signs, pds: lives}
}

// answer passes on what the token allows.
func (p *permitting) answer(w http.ResponseWriter, r *http.Request) {
	scopes, known := p.granted[strings.TrimPrefix(r.Header.Get("Authorization"), "DPoP ")]
	if r.Header.Get("Authorization") != "" && (!known || r.Header.Get("DPoP") == "") {
		blueskytest.Refuse(400, "InvalidToken", "Token could not be verified")(w, r)
		return
	}
	if r.Method == http.MethodPost {
		switch {
		case !strings.Contains(scopes, "repo?action=delete"):
			blueskytest.Refuse(403, "ScopeMissingError", "Missing required scope")(w, r)
			return
		case p.refuse > 0:
			p.refuse--
			blueskytest.Refuse(500, "InternalServerError", "Internal Server Error")(w, r)
			return
		}
		p.deleted = append(p.deleted, r.URL.Path)
	}
	p.ServeHTTP(w, r)
}

// TestRemoveBluesky goes the whole way at Bluesky: sign in to read, collect, decide,
// the plan, the wrong account at the sign-in, one failure, the rest, and the look after.
func TestRemoveBluesky(t *testing.T) {
	const posts = "app.bsky.feed.post"
	repo := blueskytest.New()
	key := func(n int) string { return blueskytest.TID(time.Date(2024, 5, n, 9, 0, 0, 0, time.UTC), 7) }
	for n, text := range []string{"A kettle for the tea room", "Patient NHS no 999 893 8074 rang again", "And for patient NHS no 999 123 4560 too", "Rain at last"} {
		repo.Add(posts, key(n+1), blueskytest.Map{"text": text, "createdAt": fmt.Sprintf("2024-05-0%dT09:00:00.000Z", n+1)})
	}
	p := &permitting{whose: blueskytest.DID, asked: map[string]string{}, granted: map[string]string{}}
	p.Repo, p.Handle = repo, "moira.example.org"
	o := goOnline(t, p.hosts())
	o.audit(exitDone, "", "signin", "bluesky", blueskytest.DID, "--no-browser")
	o.audit(exitDone, "", "collect")
	reads := slices.Collect(maps.Keys(p.granted))
	if len(reads) != 1 || strings.Contains(p.granted[reads[0]], "repo") {
		t.Fatalf("to read, this was asked for: %v", p.granted)
	}
	if err := inHome(t.Context(), o.home, func(s *store.Store) error { return decideAbout(t.Context(), s, audit.Delete, key(2), key(3)) }); err != nil {
		t.Fatal(err)
	}
	folded(t, o.audit(exitDone, "", "remove").out, "through the network's own interface", "2 items", "Bluesky: Everything on Bluesky is public")
	o.audit(exitDone, "", "hold", "--answer", "no")
	do := func(want, count int) said {
		t.Helper()
		return o.audit(want, "", "remove", "--do", "--yes", "--count", fmt.Sprint(count), "--no-browser")
	}

	p.whose = "did:plc:seansample22222222222222" // is signed in in the browser
	lacks(t, do(exitIncomplete, 2).err, "Sealed 2 posts", "another account", "Removed 0 of 2", "'audit remove --do' goes on")
	if len(p.deleted) > 0 || len(p.granted) != 1 {
		t.Fatalf("deleted %v with the leave of somebody else; granted %v", p.deleted, p.granted)
	}
	p.whose, p.refuse = blueskytest.DID, 1
	lacks(t, do(exitIncomplete, 2).err, "not removed: post of", "Removed 1 of 2", "was given back")
	lacks(t, do(exitDone, 1).err, "Removed 1 of 1", "was given back")
	var left []string
	for path := range repo.Values {
		left = append(left, path)
	}
	slices.Sort(left)
	if want := []string{posts + "/" + key(1), posts + "/" + key(4)}; !slices.Equal(left, want) || len(p.deleted) != 2 {
		t.Errorf("left %v, want %v; %d requests", left, want, len(p.deleted))
	}
	if len(p.granted) != 1 || p.granted[reads[0]] == "" {
		t.Errorf("still good: %d leaves", len(p.granted))
	}
	lacks(t, do(exitDone, 0).err, "nothing to remove")
	repo.Rev = blueskytest.TID(time.Date(2026, 6, 4, 9, 0, 0, 0, time.UTC), 0)
	lacks(t, o.audit(exitDone, "", "collect").err, "2 posts are gone, as seen now")
	o.audit(exitDone, "", "evidence", "verify")
	if strings.Contains(o.seen, "secret-") || strings.Contains(o.seen, "code-") {
		t.Error("a token or a code was shown")
	}
}
