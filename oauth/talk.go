package oauth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// talk is a sign-in's conversation with its network, from the first request to
// the last renewal.
type talk struct {
	cfg    Config       // as x/oauth2 needs it
	key    *prover      // nil where tokens are not bound to a key
	http   *http.Client // speaks the network's dialect, with proofs
	strict *http.Client // without either, for the network's own ways
	expect expected
}

// expected says what an answer must carry to belong to the sign-in.
type expected struct {
	state  string
	issuer string // "" if the server does not name itself
}

// newTalk makes ready to talk to the network of cfg; key is [App.Key].
func newTalk(c *http.Client, cfg *Config, key []byte) (*talk, error) {
	t := &talk{cfg: *cfg, strict: strict(c)}
	if cfg.Endpoint.AuthStyle == oauth2.AuthStyleAutoDetect {
		// Trying both styles would send a single-use code twice, for which a
		// strict server withdraws the whole grant.
		t.cfg.Endpoint.AuthStyle = oauth2.AuthStyleInParams
	}
	if cfg.Device != "" {
		t.cfg.Endpoint.DeviceAuthURL = cfg.Device
	}
	if cfg.Commas {
		t.cfg.Scopes = []string{strings.Join(cfg.Scopes, ",")} // x/oauth2 would join them with spaces
	}
	if cfg.Bound {
		var err error
		if t.key, err = newProver(key); err != nil {
			return nil, err
		}
	}
	t.http = speaking(c, cfg.ClientKey, t.key)
	return t, nil
}

// context carries the client with which x/oauth2 asks for tokens.
func (t *talk) context(ctx context.Context) context.Context {
	return context.WithValue(ctx, oauth2.HTTPClient, t.http)
}

// address is where the owner is sent to.
func (t *talk) address(ctx context.Context, verifier string) (string, error) {
	var opts []oauth2.AuthCodeOption
	switch t.cfg.Challenge {
	case ChallengeS256:
		opts = append(opts, oauth2.S256ChallengeOption(verifier))
	case ChallengeHex:
		sum := sha256.Sum256([]byte(verifier))
		opts = append(opts, oauth2.SetAuthURLParam("code_challenge", hex.EncodeToString(sum[:])),
			oauth2.SetAuthURLParam("code_challenge_method", "S256"))
	}
	if t.key != nil {
		opts = append(opts, oauth2.SetAuthURLParam("dpop_jkt", t.key.thumbprint))
	}
	u, err := url.Parse(t.cfg.AuthCodeURL(t.expect.state, opts...))
	if err != nil {
		return "", errAnswer
	}
	q := u.Query()
	for name, values := range t.cfg.Ask {
		if !q.Has(name) { // what the sign-in rests on cannot be asked for otherwise
			q[name] = values
		}
	}
	if t.cfg.Pushed != "" {
		if q, err = t.push(ctx, q); err != nil {
			return "", err
		}
	}
	rename(q, t.cfg.ClientKey)
	u.RawQuery = q.Encode()
	return u.String(), nil
}

// exchange trades the code for the token, and that for one that lives longer
// where the network has it so. It writes what was granted to app.
func (t *talk) exchange(ctx context.Context, app *App, code, verifier string) (*oauth2.Token, error) {
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	var opts []oauth2.AuthCodeOption
	if verifier != "" {
		opts = append(opts, oauth2.VerifierOption(verifier))
	}
	tok, err := t.cfg.Exchange(t.context(ctx), code, opts...)
	if err != nil {
		return nil, noToken(withoutSecrets(err))
	}
	return t.accept(ctx, app, tok)
}

// accept looks at a token that was just granted, and extends it.
func (t *talk) accept(ctx context.Context, app *App, tok *oauth2.Token) (*oauth2.Token, error) {
	if err := t.checkKind(tok); err != nil {
		return nil, hint.Wrap(fmt.Errorf("%w: %w", ErrExchange, err),
			"this server cannot be read over the network; use the export that it gives its members")
	}
	if got := granted(tok); got != nil {
		app.Scopes = got
	} else if app.Scopes == nil {
		app.Scopes = strings.FieldsFunc(strings.Join(t.cfg.Scopes, " "), partsScopes)
	}
	return t.extend(ctx, tok)
}

func noToken(err error) error {
	return hint.Wrap(fmt.Errorf("%w: %w", ErrExchange, err), "nothing was kept; run the sign-in again")
}
