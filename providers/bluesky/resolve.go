package bluesky

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/idna"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
)

const (
	directory  = "https://plc.directory" // of the identifiers that begin with did:plc
	entryway   = "bsky.social"           // where accounts that Bluesky hosts are signed in
	serverHint = "give your handle, such as you.bsky.social, or the address of your server"
)

// place is where an account lives.
type place struct {
	did    string // "" if only the server was named
	handle string // as typed; "" if none was
	server *url.URL
}

// find tells what was typed apart: a handle, an identifier, or a server.
func (p *Provider) find(ctx context.Context, c *http.Client, typed string) (place, error) {
	s := strings.TrimSpace(typed)
	if profile, ok := strings.CutPrefix(s, site); ok { // copied from the browser
		s, _, _ = strings.Cut(profile, "/")
	}
	s = strings.TrimPrefix(strings.TrimPrefix(s, "at://"), "@")
	switch {
	case s == "" || strings.EqualFold(s, entryway):
		return place{server: &url.URL{Scheme: "https", Host: entryway}}, nil
	case strings.HasPrefix(s, "did:"):
		at := place{did: s}
		err := p.locate(ctx, c, &at)
		return at, err
	case strings.Contains(s, "://"):
		u, err := serverURL(s)
		return place{server: u}, err
	}
	host := strings.ToLower(strings.TrimSuffix(s, "."))
	if bare(host) {
		u, err := serverURL("http://" + host)
		return place{server: u}, err
	}
	host, err := idna.Lookup.ToASCII(host)
	if err != nil || !strings.Contains(host, ".") || strings.ContainsAny(host, "/:@") {
		if u, err := serverURL("https://" + s); err == nil && strings.Contains(u.Host, ".") {
			return place{server: u}, nil
		}
		return place{}, hint.Wrap(errors.New("this is neither a handle nor a server"), serverHint)
	}
	at := place{handle: host}
	at.did, err = p.owner(ctx, c, host)
	if err != nil {
		if !errors.Is(err, errOffline) && isServer(ctx, c, host) {
			return place{server: &url.URL{Scheme: "https", Host: host}}, nil
		}
		return place{}, err
	}
	return at, p.locate(ctx, c, &at)
}

// owner asks whose the handle is: atproto.com/specs/handle. Only the owner's own is
// ever asked for.
func (p *Provider) owner(ctx context.Context, c *http.Client, handle string) (string, error) {
	lookup := p.txt
	if lookup == nil {
		lookup = net.DefaultResolver.LookupTXT
	}
	brief, cancel := context.WithTimeout(ctx, 5*time.Second)
	records, _ := lookup(brief, "_atproto."+handle) // most handles have none, which is no fault
	cancel()
	var dids []string
	for _, r := range records {
		if did, ok := strings.CutPrefix(r, "did="); ok && isDID(did) && !slices.Contains(dids, did) {
			dids = append(dids, did)
		}
	}
	if len(dids) == 1 { // several say nothing
		return dids[0], nil
	}
	body, err := fetch(ctx, c, "https://"+handle+"/.well-known/atproto-did", true)
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if did := strings.TrimSpace(string(body)); err == nil && isDID(did) {
		return did, nil
	}
	if err != nil && unanswered(err) {
		if _, down := fetch(ctx, c, directory+"/_health", false); ctx.Err() != nil {
			return "", ctx.Err()
		} else if down != nil && unanswered(down) { // nor does anybody else
			return "", errOffline
		}
	}
	return "", hint.Wrap(errors.New("nobody says whose this handle is"), "check how the handle is written, or give the address of your server")
}

// errOffline is when neither the host of a handle nor the directory can be reached.
var errOffline = hint.Wrap(errors.New("the connection to Bluesky failed"), "check that you are online, and try again in a few minutes")

// unanswered reports whether a request failed before anybody answered it: for want of
// a connection, or because there is no host of the name.
func unanswered(err error) bool {
	_, answered := errors.AsType[*collect.StatusError](err)
	return !answered && !errors.Is(err, collect.ErrElsewhere)
}

// locate finds the server of an account in its public document, and holds the
// handle against it: atproto.com/specs/did.
func (p *Provider) locate(ctx context.Context, c *http.Client, at *place) error {
	source := ""
	method, rest, _ := strings.Cut(strings.TrimPrefix(at.did, "did:"), ":")
	switch {
	case !isDID(at.did):
	case method == "plc":
		source = directory + "/" + url.PathEscape(at.did)
	case method == "web" && public(rest):
		source = "https://" + rest + "/.well-known/did.json"
	}
	if source == "" {
		return hint.Wrap(errors.New("this identifier is of a kind that Bluesky does not know"), serverHint)
	}
	body, err := fetch(ctx, c, source, false)
	if err != nil {
		return hint.Wrap(errors.New("the address of your server could not be found: "+err.Error()), "try again in a few minutes, or give the address of your server")
	}
	var doc struct {
		ID      string    `json:"id"`
		Known   []string  `json:"alsoKnownAs"`
		Service []service `json:"service"`
	}
	if json.Unmarshal(body, &doc) != nil || doc.ID != at.did {
		return hint.Wrap(errors.New("the public document of your account makes no sense"), "give the address of your server")
	}
	if at.handle != "" && !slices.ContainsFunc(doc.Known, func(k string) bool { return strings.EqualFold(k, "at://"+at.handle) }) {
		return hint.Wrap(errors.New("the account that this handle leads to does not go by it"), "check how the handle is written")
	}
	at.server, err = endpoint(doc.Service, at.did)
	return err
}

// service is one of those that a public document names.
type service struct {
	ID       string `json:"id"`
	Type     string `json:"type"`
	Endpoint any    `json:"serviceEndpoint"`
}

// endpoint returns the server of an account among the services that its public
// document names.
func endpoint(all []service, did string) (*url.URL, error) {
	for _, s := range all {
		if (s.ID == "#atproto_pds" || s.ID == did+"#atproto_pds") && s.Type == "AtprotoPersonalDataServer" {
			address, _ := s.Endpoint.(string)
			return publicURL(address)
		}
	}
	return nil, hint.Wrap(errors.New("the public document of your account names no server"), "the account may have been closed")
}

// serverURL is the address of a server: https and a host, or http on this machine.
func serverURL(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSuffix(s, "/"))
	if err != nil || u.User != nil || u.Path != "" || u.RawQuery != "" || u.Fragment != "" || !hostname(u.Hostname()) ||
		u.Scheme != "https" && (u.Scheme != "http" || !loopback(u.Hostname())) {
		return nil, hint.Wrap(errors.New("this is not the address of a server, or not an encrypted one"), serverHint)
	}
	return &url.URL{Scheme: u.Scheme, Host: strings.ToLower(u.Host)}, nil
}

// publicURL is the address of a server as others name it, which is never this machine
// nor one by number.
func publicURL(s string) (*url.URL, error) {
	u, err := serverURL(s)
	if err == nil && (u.Scheme != "https" || !public(u.Hostname())) {
		return nil, hint.Wrap(errors.New("what is named as the server is no public one"), serverHint)
	}
	return u, err
}

func public(host string) bool {
	_, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err != nil && hostname(host) && strings.Contains(host, ".") && !strings.Contains(host, ":")
}

// base is where the interface of app.Server lives.
func base(server string) (*url.URL, error) {
	if bare(server) {
		return serverURL("http://" + server)
	}
	return serverURL("https://" + server)
}

// bare reports whether a host, perhaps with a port, is this machine.
func bare(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return loopback(strings.Trim(host, "[]"))
}

func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

func hostname(s string) bool {
	return s != "" && len(s) < 254 && !strings.ContainsAny(s, "/?#@%\\ ") && clean(s) == s
}

// isServer reports whether the host keeps accounts.
func isServer(ctx context.Context, c *http.Client, host string) bool {
	body, err := fetch(ctx, c, "https://"+host+"/.well-known/oauth-protected-resource", false)
	return err == nil && json.Valid(body)
}

// fetch gets a short public document. Nothing secret is sent, and what is asked for
// is not in the errors. Only where a document may have moved is another host asked.
func fetch(ctx context.Context, c *http.Client, address string, moved bool) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, errors.New("the address cannot be used")
	}
	own := http.Client{CheckRedirect: func(r *http.Request, via []*http.Request) error {
		if len(via) > 3 || r.URL.Scheme != via[0].URL.Scheme || !moved && r.URL.Host != via[0].URL.Host {
			return collect.ErrElsewhere
		}
		return nil
	}}
	if c != nil {
		own.Transport, own.Timeout = c.Transport, c.Timeout
	}
	res, err := own.Do(r)
	if err != nil {
		return nil, collect.Broken(ctx, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, 256<<10))
	switch {
	case err != nil:
		return nil, collect.Broken(ctx, err)
	case res.StatusCode != http.StatusOK:
		return nil, &collect.StatusError{Code: res.StatusCode}
	}
	return body, nil
}
