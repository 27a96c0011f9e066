package oauth

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// Guard returns a transport for a network of many servers, of which server is the
// one that the owner named. It connects to no address within a private network,
// nor to others that only this machine or its provider can reach, whichever name
// leads there: what a stranger's server says must not make Probity ask the
// owner's practice network. It looks at the address that is dialled, so that a
// name cannot mean one thing when it is checked and another when it is used. This
// machine itself may be asked if server is "localhost" or an address of it.
//
// A proxy of the environment is used, and then looks names up itself.
func Guard(server string) *http.Transport {
	own := &http.Transport{Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, TLSHandshakeTimeout: 10 * time.Second, IdleConnTimeout: 90 * time.Second}
	host := server
	if u, err := url.Parse(server); err == nil && u.Host != "" {
		host = u.Host
	}
	g := &guard{local: loopback(&url.URL{Host: host}), proxy: own.Proxy}
	dialer := net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second, Control: g.control}
	direct := net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second}
	own.Proxy = g.pick
	own.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if _, ok := g.proxies.Load(address); ok {
			return direct.DialContext(ctx, network, address)
		}
		return dialer.DialContext(ctx, network, address)
	}
	return own
}

type guard struct {
	local   bool // this machine may be asked
	proxy   func(*http.Request) (*url.URL, error)
	proxies sync.Map // addresses of the owner's own proxies
}

// pick returns the owner's proxy for r, which is trusted, but not with addresses
// that are refused.
func (g *guard) pick(r *http.Request) (*url.URL, error) {
	if g.proxy == nil {
		return nil, nil
	}
	u, err := g.proxy(r)
	if err != nil || u == nil {
		return nil, err
	}
	if ip, err := netip.ParseAddr(r.URL.Hostname()); err == nil && g.refuses(ip) {
		return nil, refused()
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443", "socks5": "1080", "socks5h": "1080"}[u.Scheme]
	}
	g.proxies.Store(net.JoinHostPort(u.Hostname(), port), true)
	return u, nil
}

// control sees the address that a name has led to, just before it is dialled.
func (g *guard) control(network, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || !strings.HasPrefix(network, "tcp") || g.refuses(at.Addr()) {
		return refused()
	}
	return nil
}

func (g *guard) refuses(ip netip.Addr) bool {
	ip = ip.Unmap().WithZone("")
	if ip.IsLoopback() {
		return !g.local
	}
	if translated.Contains(ip) {
		b := ip.As16()
		return g.refuses(netip.AddrFrom4([4]byte(b[12:])))
	}
	for _, p := range unreachable {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

// translated holds IPv4 addresses as networks without IPv4 write them (RFC 6052).
var translated = netip.MustParsePrefix("64:ff9b::/96")

// unreachable lists what no public server has, from the special-purpose address
// registries of IANA (RFC 6890), and the one address among public ones at which a
// cloud provider answers its machines.
var unreachable = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),        // this network
	netip.MustParsePrefix("10.0.0.0/8"),       // private
	netip.MustParsePrefix("100.64.0.0/10"),    // behind a provider's translation
	netip.MustParsePrefix("168.63.129.16/32"), // Azure's
	netip.MustParsePrefix("169.254.0.0/16"),   // this link; 169.254.169.254 knows the secrets of cloud machines
	netip.MustParsePrefix("172.16.0.0/12"),    // private
	netip.MustParsePrefix("192.0.0.0/24"),     // protocols
	netip.MustParsePrefix("192.168.0.0/16"),   // private
	netip.MustParsePrefix("198.18.0.0/15"),    // measurements
	netip.MustParsePrefix("224.0.0.0/3"),      // many at once, and reserved
	netip.MustParsePrefix("::/96"),            // unspecified, and IPv4 in an old form
	netip.MustParsePrefix("64:ff9b:1::/48"),   // translated locally
	netip.MustParsePrefix("100::/64"),         // discarded
	netip.MustParsePrefix("2001::/32"),        // Teredo, which holds an IPv4 address
	netip.MustParsePrefix("2002::/16"),        // 6to4, which does as well
	netip.MustParsePrefix("fc00::/7"),         // private
	netip.MustParsePrefix("fe80::/9"),         // this link, and this site
	netip.MustParsePrefix("ff00::/8"),         // many at once
}

// refusedError says that an address will not be dialled.
type refusedError struct{ error }

func refused() error {
	return hint.Wrap(refusedError{errors.New("the name leads to an address within a private network")},
		"check the name of the server; Probity asks servers on the public internet only")
}

// Unwrap lets it pass for a name that leads nowhere, so that nobody tries again.
func (e refusedError) Unwrap() error {
	return &net.DNSError{Err: e.Error(), IsNotFound: true}
}
