package oauth

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// OutOfBand is the redirect "address" of servers that show the code on a page
// for the person to copy, instead of sending the browser anywhere.
const OutOfBand = "urn:ietf:wg:oauth:2.0:oob"

// Why a sign-in did not come about. Each reaches the caller with a hint.
var (
	ErrDenied   = errors.New("permission was not given")
	ErrTimeout  = errors.New("nobody answered in the browser in time")
	ErrState    = errors.New("the answer does not belong to this sign-in")
	ErrNoCode   = errors.New("the answer holds no code")
	ErrExchange = errors.New("the server gave no token")
)

const (
	defaultTimeout  = 5 * time.Minute
	exchangeTimeout = 30 * time.Second // X lets a code live this long
)

// SignIn asks the owner, in their own browser, to let Probity read their account.
type SignIn struct {
	// OpenBrowser opens an address in the owner's browser. Where it is nil or
	// fails, the address is shown and Paste is asked for what came of it.
	OpenBrowser func(url string) error
	// Paste asks the owner a question and returns the line they give. It must
	// return when ctx ends, as it does when the browser answers first. Nil if
	// there is nobody to ask.
	Paste func(ctx context.Context, question string) (string, error)
	Say   func(line string) // shows the owner a line; nil says nothing
	HTTP  *http.Client      // for the token; nil means http.DefaultClient
	// Timeout bounds the time that the owner takes in the browser; 0 means
	// five minutes.
	Timeout time.Duration
}

// Do signs the owner in and returns the token. It listens on a loopback address
// first, writes that address to app.RedirectURL, and calls config, which
// registers app with it where the network allows and says where to go. Listening
// before registering is what works everywhere: some servers let the port of a
// registered loopback address vary, but others compare the whole of it.
//
// An app.RedirectURL that is already set is kept and listened on, for networks
// where the owner has registered one; config may also return another one.
// [Config.Paste], an address with https, and [OutOfBand] in either place mean that
// nothing is listened on and the owner pastes the answer.
//
// Afterwards app holds what was granted and, for tokens that are bound to a key,
// the key. The errors are those of this package or of config. None holds a code,
// a token or a secret.
func (s *SignIn) Do(ctx context.Context, app *App, config func(context.Context, *App) (*Config, error)) (*oauth2.Token, error) {
	var wider []string
	asked := *app
	tok, err := s.do(ctx, app, func(ctx context.Context, app *App) (*Config, error) {
		cfg, err := config(ctx, app)
		if err == nil {
			wider = cfg.Wider
		}
		return cfg, err
	})
	if code, ok := errors.AsType[codeError](err); !ok || code != "invalid_scope" || len(wider) == 0 {
		return tok, err
	}
	if asked.Purpose == PurposeRead {
		s.say("This server knows no permission for reading alone, and its page asks for more. Probity only reads.")
	} else {
		s.say("This server knows no permission as narrow as is needed, and its page asks for more.")
	}
	*app = asked // a client may be named by what it asks for
	app.Scopes = wider
	return s.do(ctx, app, config)
}

func (s *SignIn) do(ctx context.Context, app *App, config func(context.Context, *App) (*Config, error)) (*oauth2.Token, error) {
	l, err := listen(app.RedirectURL)
	if err != nil {
		return nil, err
	}
	defer func() { l.close() }()
	app.RedirectURL = l.url
	cfg, err := config(ctx, app)
	if err != nil {
		return nil, quiet(err, app.ClientSecret)
	}
	t, err := s.begin(cfg, app)
	if err != nil {
		return nil, err
	}
	if err := checkAddresses(t.cfg.Endpoint.AuthURL, t.cfg.Endpoint.TokenURL, cmp.Or(t.cfg.Pushed, t.cfg.Endpoint.TokenURL)); err != nil {
		return nil, err
	}
	if t.cfg.RedirectURL == "" {
		t.cfg.RedirectURL = l.url
	}
	app.RedirectURL = t.cfg.RedirectURL
	if t.cfg.Paste || t.cfg.RedirectURL != l.url {
		l.close()
		if t.cfg.Paste {
			l = &listener{url: t.cfg.RedirectURL}
		} else if l, err = listen(t.cfg.RedirectURL); err != nil {
			l = new(listener)
			return nil, err
		}
	}
	t.expect = expected{state: rand.Text(), issuer: t.cfg.Issuer}
	verifier := ""
	if t.cfg.Challenge != ChallengeNone {
		verifier = oauth2.GenerateVerifier() // 43 characters, all unreserved
	}
	address, err := t.address(ctx, verifier)
	if err != nil {
		return nil, err
	}
	a, err := s.ask(ctx, l, address, t.expect)
	if err != nil {
		return nil, err
	}
	var tok *oauth2.Token
	if err = a.err; err == nil {
		tok, err = t.exchange(ctx, app, a.code, verifier)
	}
	a.done(err) // the page in the browser says how it really ended
	return tok, err
}

// begin makes ready to talk to the network of cfg for a new sign-in.
func (s *SignIn) begin(cfg *Config, app *App) (*talk, error) {
	app.Key = nil
	if cfg.Bound {
		var err error
		if app.Key, err = newKey(); err != nil {
			return nil, err
		}
	}
	app.ClientKey = cfg.ClientKey
	return newTalk(s.HTTP, cfg, app.Key)
}

// checkAddresses refuses to send the owner, or a secret, anywhere but over TLS.
func checkAddresses(addresses ...string) error {
	for _, address := range addresses {
		if u, err := url.Parse(address); err != nil || !safe(u) {
			return hint.Wrap(errors.New("the server names an address for signing in that is not https"),
				"check the name of the server; Probity signs in over encrypted connections only")
		}
	}
	return nil
}
