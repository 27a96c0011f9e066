package mastodon

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"

	"golang.org/x/net/idna"

	"github.com/probity-audit/probity/internal/hint"
)

const serverHint = "type the address of your server, for example mastodon.example, or your whole handle, for example @you@mastodon.example"

// normalise returns the host name, in lower case and with any port, of the
// server that a person typed as a name, a web address or a handle.
func normalise(typed string) (string, error) {
	s := strings.TrimSpace(typed)
	scheme, rest, hasScheme := strings.Cut(s, "://")
	if hasScheme {
		s = rest
		s, _, _ = strings.Cut(s, "/")
		if strings.Contains(s, "@") {
			return "", hint.Wrap(errors.New("the server's address must not hold a user name or password"), serverHint)
		}
	}
	s, _, _ = strings.Cut(s, "/")
	s = s[strings.LastIndexByte(s, '@')+1:]
	host, err := hostName(s)
	if err != nil {
		return "", hint.Wrap(fmt.Errorf("this is not a server's address: %w", err), serverHint)
	}
	switch strings.ToLower(scheme) {
	case "http":
		if hasScheme && !loopback(host) {
			return "", hint.Wrap(errors.New("plain http would send your sign-in unprotected, and is refused"), "use https://"+host)
		}
	case "https":
	default:
		if hasScheme {
			return "", hint.Wrap(fmt.Errorf("scheme %q is not https", scheme), serverHint)
		}
	}
	return host, nil
}

// hostName checks a host name with optional port and returns it in the form
// that goes over the wire.
func hostName(s string) (string, error) {
	host, port := s, ""
	if strings.HasPrefix(s, "[") || strings.Count(s, ":") == 1 {
		var err error
		if host, port, err = net.SplitHostPort(s); err != nil {
			if host, err = strings.Trim(s, "[]"), nil; !strings.Contains(host, ":") {
				return "", errors.New("the port is missing")
			}
		}
	}
	if _, err := netip.ParseAddr(host); err != nil {
		ascii, err := idna.Lookup.ToASCII(strings.TrimSuffix(host, "."))
		if err != nil {
			return "", errors.New("it holds characters that no host name has")
		}
		host = ascii
		if !strings.Contains(host, ".") && host != "localhost" {
			return "", errors.New("it has no dot")
		}
	} else if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port == "" {
		return host, nil
	}
	if strings.Trim(port, "0123456789") != "" {
		return "", errors.New("its port is not a number")
	}
	return host + ":" + port, nil
}

// loopback reports whether host, which may carry a port, is this machine.
func loopback(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && a.IsLoopback()
}

// baseURL is where the server's interface lives: https, save on this machine.
func baseURL(server string) (*url.URL, error) {
	host, err := normalise(server)
	if err != nil {
		return nil, err
	}
	u := &url.URL{Scheme: "https", Host: host}
	if loopback(host) {
		u.Scheme = "http"
	}
	return u, nil
}
