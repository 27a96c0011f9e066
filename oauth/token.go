package oauth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// checkKind holds a token against the kind that the network promised, and writes
// that kind down in the standard's spelling. Networks leave it out, or write it in
// their own way, where they mean Bearer; but a token that is bound to a key, or
// that is not when it should be, is another thing than was agreed on.
func (t *talk) checkKind(tok *oauth2.Token) error {
	kind := strings.ToLower(tok.TokenType)
	switch {
	case tok.AccessToken == "":
		return errAnswer
	case t.key != nil && kind != "dpop":
		return errors.New("its token is not bound to this sign-in, though the network says that it would be")
	case t.key == nil && (kind == "dpop" || kind == "mac" || kind == "pop" || kind == "n_a"):
		return errors.New("it gave one of a kind that Probity does not know")
	}
	tok.TokenType = "Bearer"
	if t.key != nil {
		tok.TokenType = "DPoP"
	}
	return nil
}

// granted returns the scopes that the server says it granted, nil if it does not
// say: "scope" (RFC 6749, section 5.1) parted by spaces, by commas (TikTok), or
// as a list, or Instagram's "permissions".
func granted(tok *oauth2.Token) []string {
	for _, name := range []string{"scope", "permissions"} {
		var all []string
		switch v := tok.Extra(name).(type) {
		case string:
			all = strings.FieldsFunc(v, partsScopes)
		case []any:
			for _, s := range v {
				if s, ok := s.(string); ok && s != "" {
					all = append(all, s)
				}
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

func partsScopes(r rune) bool { return r == ' ' || r == ',' }

// extend trades tok for one that lives longer, where the network gives those apart.
func (t *talk) extend(ctx context.Context, tok *oauth2.Token) (*oauth2.Token, error) {
	if t.cfg.Extend == nil {
		return tok, nil
	}
	longer, err := t.cfg.Extend(ctx, t.strict, tok)
	if err == nil && longer == nil {
		err = errAnswer
	}
	if err == nil {
		err = t.checkKind(longer)
	}
	if err != nil {
		err = quieter(err, tok.AccessToken, tok.RefreshToken, t.cfg.ClientSecret)
		why := hint.Of(err)
		if why == "" {
			why = "nothing was kept; run the sign-in again"
		}
		return nil, hint.Wrap(fmt.Errorf("%w that can be used: %w", ErrExchange, err), why)
	}
	return longer, nil
}

// Pasted makes a sign-in of a token that the owner copied from the network's own
// pages. It trades it for one that lives longer where the network gives those
// apart: [Config.Extend] returns it as it is if it lives long already. cfg is what
// the network says for app, whose Way must be [WayToken] by then.
func Pasted(ctx context.Context, c *http.Client, cfg *Config, app *App, token string) (*oauth2.Token, error) {
	const copyAgain = "copy the whole token, and nothing else, from the network's page"
	token = strings.TrimSpace(token)
	switch {
	case token == "":
		return nil, hint.Wrap(errors.New("no token was given"), copyAgain)
	case len(token) > maxToken || strings.ContainsFunc(token, notTokenRune):
		return nil, hint.Wrap(errors.New("this cannot be a token"), copyAgain)
	}
	own := *cfg
	own.Bound = false // nobody but the server can bind a token
	t, err := newTalk(c, &own, nil)
	if err != nil {
		return nil, err
	}
	app.Key, app.ClientKey = nil, cfg.ClientKey
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	return t.accept(ctx, app, &oauth2.Token{AccessToken: token})
}

// maxToken bounds a token, in bytes. The longest known are LinkedIn's, of about
// a thousand; JSON Web Tokens have a few thousand.
const maxToken = 16 << 10
