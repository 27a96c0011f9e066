package oauth

import (
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// A browser may take localhost for either address of this machine.
func TestLocalhost(t *testing.T) {
	hosts := []string{"127.0.0.1", "[::1]"}
	taken, err := net.Listen("tcp6", "[::1]:0")
	if err != nil { // a machine without IPv6 has one address alone
		hosts = hosts[:1]
		if taken, err = net.Listen("tcp4", "127.0.0.1:0"); err != nil {
			t.Fatal(err)
		}
	}
	_, port, _ := net.SplitHostPort(taken.Addr().String())
	redirect := "http://localhost:" + port + "/callback"
	n := newNetwork(t)
	s := &SignIn{OpenBrowser: n.open, Timeout: 10 * time.Second}
	// Whoever holds the other address would get the answer.
	if _, err := s.Do(t.Context(), &App{RedirectURL: redirect}, n.config); err == nil || !strings.Contains(hint.Of(err), port) {
		t.Errorf("error %v, hint %q", err, hint.Of(err))
	}
	if len(hosts) == 2 && listening("127.0.0.1:"+port) {
		t.Error("still listening")
	}
	taken.Close()
	for _, host := range hosts {
		n.browser = func(back *url.URL, state string) {
			for _, as := range []struct {
				name string
				want int
			}{{host + ":" + port, http.StatusMisdirectedRequest}, {back.Host, http.StatusOK}} {
				r, _ := http.NewRequest(http.MethodGet, "http://"+host+":"+port+"/callback?code="+theCode+"&state="+state, nil)
				r.Host = as.name
				res, err := http.DefaultClient.Do(r)
				if err != nil {
					t.Error(err)
					return
				}
				res.Body.Close()
				if res.StatusCode != as.want {
					t.Errorf("%s as %s: %s", host, as.name, res.Status)
				}
			}
		}
		app := &App{RedirectURL: redirect}
		if _, err := s.Do(t.Context(), app, n.config); err != nil || n.asked.Get("redirect_uri") != redirect || n.form.Get("redirect_uri") != redirect {
			t.Errorf("by %s: error %v, asked with %q", host, err, n.asked.Get("redirect_uri"))
		}
	}
}
