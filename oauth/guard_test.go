package oauth

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
)

func TestGuardRefuses(t *testing.T) {
	far := &guard{}
	for _, ip := range []string{
		"127.0.0.1", "127.8.8.8", "::1", "0.0.0.0", "::", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
		"100.64.0.1", "100.100.100.200", "192.0.0.192", "168.63.129.16", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
		"::ffff:10.0.0.1", "::ffff:127.0.0.1", "::10.0.0.1", "64:ff9b::a00:1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:a00:1::", "2001::1",
		"fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "100::1",
	} {
		if !far.refuses(netip.MustParseAddr(ip)) {
			t.Errorf("%s would be asked", ip)
		}
	}
	for _, ip := range []string{"192.0.66.1", "9.255.255.255", "11.0.0.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1", "::ffff:9.9.9.9", "64:ff9b::909:909"} {
		if far.refuses(netip.MustParseAddr(ip)) {
			t.Errorf("%s is refused", ip)
		}
	}
	if near := (&guard{local: true}); near.refuses(netip.MustParseAddr("127.0.0.1")) || !near.refuses(netip.MustParseAddr("10.0.0.1")) {
		t.Error("a server on this machine opens more or less than this machine")
	}
}

// What is looked at is the address that is dialled, by whatever name.
func TestGuardDials(t *testing.T) {
	var asked atomic.Int32
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer srv.Close()
	_, port, _ := net.SplitHostPort(srv.Listener.Addr().String())
	for _, server := range []string{"example.social", "https://example.social", "localhost.example.social", "127.0.0.1.example.social", ""} {
		for _, to := range []string{"http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::ffff:127.0.0.1]:" + port} {
			_, err := (&http.Client{Transport: Guard(server)}).Get(to)
			dns, ok := errors.AsType[*net.DNSError](err)
			if err == nil || hint.Of(err) == "" || !strings.Contains(err.Error(), "private network") || !ok || !dns.IsNotFound {
				t.Errorf("%q led to %s: error %v", server, to, err)
			}
		}
	}
	if asked.Load() != 0 {
		t.Fatal("this machine was asked")
	}
	for _, server := range []string{"localhost:" + port, "127.0.0.1:" + port, srv.URL, "localhost"} {
		res, err := (&http.Client{Transport: Guard(server)}).Get(srv.URL)
		if err != nil {
			t.Errorf("%q: %v", server, err)
			continue
		}
		res.Body.Close()
	}
	_, _, err := Discover(t.Context(), &http.Client{Transport: Guard("example.social")}, srv.URL)
	if err == nil || !strings.Contains(err.Error(), "private network") || hint.Of(err) == "" {
		t.Errorf("discovery: error %v", err)
	}
}

// The owner's own proxy may stand in a private network; what it is asked for may not.
func TestGuardProxy(t *testing.T) {
	var asked []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { asked = append(asked, r.URL.String()) }))
	defer proxy.Close()
	to, _ := url.Parse(proxy.URL)
	g := Guard("example.social")
	pick := &guard{proxy: http.ProxyURL(to)}
	g.Proxy = pick.pick
	g.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if _, ok := pick.proxies.Load(address); !ok {
			return nil, refused()
		}
		return new(net.Dialer).DialContext(ctx, network, address)
	}
	c := &http.Client{Transport: g}
	res, err := c.Get("http://example.social/x")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if _, err := c.Get("http://10.0.0.1/x"); err == nil || !strings.Contains(err.Error(), "private network") {
		t.Errorf("error %v", err)
	}
	if len(asked) != 1 || asked[0] != "http://example.social/x" {
		t.Errorf("the proxy was asked for %q", asked)
	}
}
