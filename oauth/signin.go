package oauth

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
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
// where the owner has registered one; config may also return another one, and
// [OutOfBand] in either place means that the code is pasted.
//
// The errors are those of this package or of config. None holds a code, a token
// or a secret.
func (s *SignIn) Do(ctx context.Context, app *App, config func(context.Context, *App) (*Config, error)) (*oauth2.Token, error) {
	l, err := listen(app.RedirectURL)
	if err != nil {
		return nil, err
	}
	defer func() { l.close() }()
	app.RedirectURL = l.url
	given, err := config(ctx, app)
	if err != nil {
		return nil, err
	}
	cfg := *given
	if cfg.RedirectURL == "" {
		cfg.RedirectURL = l.url
	}
	if cfg.RedirectURL != l.url {
		l.close()
		other, err := listen(cfg.RedirectURL)
		if err != nil {
			return nil, err
		}
		l = other
	}
	app.RedirectURL = cfg.RedirectURL
	if err := checkEndpoints(cfg.Endpoint); err != nil {
		return nil, err
	}
	if cfg.Endpoint.AuthStyle == oauth2.AuthStyleAutoDetect {
		// Trying both styles would send a single-use code twice, for which a
		// strict server withdraws the whole grant.
		cfg.Endpoint.AuthStyle = oauth2.AuthStyleInParams
	}

	state := rand.Text()
	var ask, prove []oauth2.AuthCodeOption
	if cfg.Challenge == ChallengeS256 {
		verifier := oauth2.GenerateVerifier()
		ask = append(ask, oauth2.S256ChallengeOption(verifier))
		prove = append(prove, oauth2.VerifierOption(verifier))
	}
	a, err := s.ask(ctx, l, cfg.AuthCodeURL(state, ask...), state)
	if err != nil {
		return nil, err
	}
	var tok *oauth2.Token
	if err = a.err; err == nil {
		tok, err = s.exchange(ctx, &cfg, a.code, prove)
	}
	a.done(err) // the page in the browser says how it really ended
	return tok, err
}

// exchange trades the code for the token.
func (s *SignIn) exchange(ctx context.Context, cfg *Config, code string, prove []oauth2.AuthCodeOption) (*oauth2.Token, error) {
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	tok, err := cfg.Exchange(tokenContext(ctx, s.HTTP), code, prove...)
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("%w: %w", ErrExchange, withoutSecrets(err)),
			"nothing was kept; run the sign-in again")
	}
	if tok.Type() != "Bearer" {
		return nil, hint.Wrap(fmt.Errorf("%w: it gave one of a kind that Probity does not know", ErrExchange),
			"this server cannot be read over the network; use the export that it gives its members")
	}
	return tok, nil
}

// ask sends the owner to address and waits for the first answer that belongs to
// this sign-in, whichever way it comes.
func (s *SignIn) ask(ctx context.Context, l *listener, address, state string) (answer, error) {
	wait := s.Timeout
	if wait == 0 {
		wait = defaultTimeout
	}
	asked, cancel := context.WithTimeoutCause(ctx, wait, ErrTimeout)
	defer cancel()
	answers := make(chan answer)
	l.serve(asked, state, answers)

	opened := false
	if s.OpenBrowser != nil && l.http() {
		s.say("Opening your browser to ask for permission. If it stays closed, open this address in it:")
		opened = s.OpenBrowser(address) == nil
	} else {
		s.say("Open this address in your browser and give permission:")
	}
	s.say(address)
	if !opened && s.Paste != nil {
		go s.paste(asked, l, state, answers)
	} else if !l.http() {
		return answer{}, hint.Wrap(errors.New("this sign-in ends with a code to paste, and there is nobody to ask for it"),
			"run it in a terminal")
	}
	select {
	case a := <-answers:
		return a, nil
	case <-asked.Done():
	}
	if err := ctx.Err(); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return answer{}, hint.Wrap(fmt.Errorf("the sign-in was stopped: %w", err), "nothing was kept; run it again when you like")
	}
	err := ErrTimeout
	if n := l.refused.Load(); n > 0 {
		err = fmt.Errorf("%w; answers refused because they belong to another sign-in: %d", err, n)
	}
	return answer{}, hint.Wrap(err, "run the sign-in again, and give permission in the browser while it waits")
}

func (s *SignIn) say(line string) {
	if s.Say != nil {
		s.Say(line)
	}
}

// checkEndpoints refuses to send the owner, or a secret, anywhere but over TLS.
func checkEndpoints(e oauth2.Endpoint) error {
	for _, address := range []string{e.AuthURL, e.TokenURL} {
		if u, err := url.Parse(address); err != nil || !safe(u) {
			return hint.Wrap(errors.New("the server names an address for signing in that is not https"),
				"check the name of the server; Probity signs in over encrypted connections only")
		}
	}
	return nil
}
