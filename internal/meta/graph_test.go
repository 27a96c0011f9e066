package meta

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
)

// answers is a network of one question at a time.
type answers func(r *http.Request) (status int, body string)

func (a answers) RoundTrip(r *http.Request) (*http.Response, error) {
	status, body := a(r)
	if status == 0 {
		return nil, errors.New("connection reset: " + r.URL.String())
	}
	return &http.Response{StatusCode: status, Request: r, Header: http.Header{"Content-Type": {"application/json"}, "Location": {"https://elsewhere.example/"}},
		Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body))}, nil
}

func TestFault(t *testing.T) {
	status := func(err error) int {
		if s, ok := errors.AsType[*collect.StatusError](err); ok {
			return s.Code
		}
		return 0
	}
	tests := []struct {
		status int
		body   string
		want   string
	}{
		{400, `{"error":{"message":"Error validating access token for Zoë","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"A"}}`, "sign in"},
		{200, `{"error":{"code":"190"}}`, "sign in"},
		{400, `{"error":{"code":102}}`, "sign in"},
		{400, `{"error":{"code":1,"error_subcode":467}}`, "sign in"},
		{403, `{"error":{"message":"(#10) Application does not have permission for this action","type":"OAuthException","code":10}}`, "denied"},
		{400, `{"error":{"code":200}}`, "denied"},
		{400, `{"error":{"code":299}}`, "denied"},
		{403, `{"error":{"code":4,"is_transient":true}}`, "limit"},
		{400, `{"error":{"code":80002}}`, "limit"},
		{429, `{"error":{"code":613}}`, "limit"},
		{400, `{"error":{"code":2}}`, "503"},
		{200, `{"error":{"code":999,"is_transient":true}}`, "503"},
		{400, `{"error":{"message":"(#100) Tried accessing nonexisting field (tags) on node type (IGUser)","code":100}}`, "not offered"},
		{400, `{"error":{"code":100,"error_subcode":33}}`, "404"},
		{400, `{"error":{"code":24,"error_subcode":4279009}}`, "404"},
		{400, `{"error":{"code":100}}`, ""},
		{400, `{"error":{"code":"many"}}`, ""},
		{401, `{"error":"The access token was revoked"}`, ""},
		{200, `{"error":"oops"}`, "refused"},
		{200, `{"error":null,"data":[]}`, ""},
		{200, `{"data":[{"error":{"code":190}}]}`, ""},
		{200, `{"error":{"code":190}`, ""},
		{500, `<html>`, ""},
	}
	for _, tt := range tests {
		err := Fault(tt.status, []byte(tt.body))
		got := ""
		_, denied := errors.AsType[*collect.DeniedError](err)
		_, limit := errors.AsType[collect.BusyError](err)
		switch {
		case errors.Is(err, oauth.ErrSignInAgain):
			got = "sign in"
		case denied:
			got = "denied"
		case limit:
			got = "limit"
		case errors.Is(err, collect.ErrNotOffered):
			got = "not offered"
		case errors.Is(err, errRefused):
			got = "refused"
		case status(err) == 503:
			got = "503"
		case status(err) == 404:
			got = "404"
		case err != nil:
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%d %s: %q, want %q", tt.status, tt.body, got, tt.want)
		}
		if err != nil && (strings.Contains(err.Error(), "Zoë") || strings.Contains(err.Error(), "fbtrace")) {
			t.Errorf("the error quotes the answer: %v", err)
		}
	}
}

func TestListingNext(t *testing.T) {
	for body, want := range map[string]string{
		`{"data":[],"paging":{"cursors":{"before":"B","after":"A"},"next":"https://graph.threads.net/v1.0/1/threads?access_token=SECRET&after=X"}}`: "after=A",
		`{"data":[],"paging":{"cursors":{"before":"B","after":"A"}}}`:                                                                               "",
		`{"data":[1,2,3],"paging":{"cursors":{"after":"A"}}}`:                                                                                       "after=A",
		`{"data":[1,2],"paging":{"cursors":{"after":"A"}}}`:                                                                                         "",
		`{"data":[1,2,3]}`: "",
		`{"data":[]}`:      "",
		`{"data":[],"paging":{"next":"https://elsewhere.example/?access_token=SECRET&limit=9&until=17&__paging_token=e%26c"}}`: "__paging_token=e%26c&until=17",
		`{"data":[],"paging":{"next":"https://elsewhere.example/?access_token=SECRET"}}`:                                       "error",
		`{"data":[],"paging":{"next":":"}}`: "error",
	} {
		var l Listing
		if err := json.Unmarshal([]byte(body), &l); err != nil {
			t.Fatal(err)
		}
		got, err := l.next(3)
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%s: next %q, want %q", body, got, want)
		}
	}
}

func TestPage(t *testing.T) {
	var asked []*url.URL
	body := `{"data":[{"id":"1"},{"id":2},{"id":""}],"paging":{"cursors":{"after":"A&b"},"next":"https://elsewhere.example/?after=no"}}`
	c, err := Graph(&http.Client{Transport: answers(func(r *http.Request) (int, string) {
		asked = append(asked, r.URL)
		return 200, body
	})}, "https://graph.threads.net/v1.0")
	if err != nil {
		t.Fatal(err)
	}
	type thing struct {
		ID string `json:"id"`
	}
	ok := func(t *thing) bool { return t.ID != "" }
	query := url.Values{"limit": {"50"}}
	p, err := Page(t.Context(), c, "/me/threads", query, "", ok)
	if err != nil || len(p.Things) != 1 || p.Bad != 2 || p.Next == "" {
		t.Fatalf("page %+v, error %v", p, err)
	}
	if _, err = Page(t.Context(), c, "/me/threads", query, p.Next+"&access_token=x", ok); err != nil {
		t.Fatal(err)
	}
	if got := asked[1].String(); got != "https://graph.threads.net/v1.0/me/threads?after=A%26b&limit=50" {
		t.Errorf("asked for %s", got)
	}
	if len(query) != 1 {
		t.Errorf("the query of the caller became %v", query)
	}
	// A list that leaves things out and gives no address goes on by its cursor.
	body = `{"data":[{"id":"1"}],"paging":{"cursors":{"after":"A"}}}`
	for want, read := range map[string]func(context.Context, *collect.Client, string, url.Values, string, func(*thing) bool) (collect.Page[thing], error){"": Page[thing], "after=A": Sparse[thing]} {
		if p, err := read(t.Context(), c, "/me/threads", query, "", ok); err != nil || p.Next != want {
			t.Errorf("next %q, want %q, error %v", p.Next, want, err)
		}
	}
	body = `{"data":[]}`
	if p, err := Sparse(t.Context(), c, "/me/threads", query, "after=A", ok); err != nil || p.Next != "" {
		t.Errorf("after the last page %q, error %v", p.Next, err)
	}
	for _, body = range []string{`{}`, `{"data":null}`, `{"data":{}}`, `{"data":true}`, `[]`} {
		if _, err := Page(t.Context(), c, "/me/threads", nil, "", ok); !errors.Is(err, collect.ErrShape) {
			t.Errorf("%s: error %v", body, err)
		}
	}
}

func TestMoment(t *testing.T) {
	noon := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	for s, want := range map[string]time.Time{
		`"2024-05-01T12:00:00+0000"`: noon, `"2024-05-01T14:00:00+0200"`: noon, `"2024-05-01T12:00:00Z"`: noon, `1714564800`: noon, `"1714564800"`: noon,
		`""`: {}, `"soon"`: {}, `null`: {}, `{}`: {}, `"0001-01-01T00:00:00+0000"`: {},
	} {
		var m Moment
		if err := json.Unmarshal([]byte(s), &m); err != nil || !m.Equal(want) {
			t.Errorf("%s: %v, error %v", s, m.Time, err)
		}
	}
}

func TestLongLived(t *testing.T) {
	const short, secret = "SHORT-TOKEN", "APP-SECRET"
	long := `{"access_token":"LONG","token_type":"bearer","expires_in":5183944}`
	tests := []struct {
		name    string
		grant   string
		app     oauth.App
		refresh bool
		answers map[string]string // by grant_type; others are refused
		asked   []string
		token   string // "" for an error
		days    int    // 0 for an unknown end
	}{
		{name: "instagram", grant: GrantInstagram, app: oauth.App{ClientSecret: secret}, answers: map[string]string{"ig_exchange_token": long},
			asked: []string{"/access_token?access_token=SHORT-TOKEN&client_secret=APP-SECRET&grant_type=ig_exchange_token"}, token: "LONG", days: 59},
		{name: "threads, without an end", grant: GrantThreads, app: oauth.App{ClientSecret: secret}, answers: map[string]string{"th_exchange_token": `{"access_token":"LONG"}`},
			asked: []string{"/access_token?access_token=SHORT-TOKEN&client_secret=APP-SECRET&grant_type=th_exchange_token"}, token: "LONG"},
		{name: "facebook", grant: GrantFacebook, app: oauth.App{ClientID: "7", ClientSecret: secret}, answers: map[string]string{"fb_exchange_token": long},
			asked: []string{"/oauth/access_token?client_id=7&client_secret=APP-SECRET&fb_exchange_token=SHORT-TOKEN&grant_type=fb_exchange_token"}, token: "LONG", days: 59},
		{name: "renewal", grant: GrantThreads, refresh: true, answers: map[string]string{"th_refresh_token": long},
			asked: []string{"/refresh_access_token?access_token=SHORT-TOKEN&grant_type=th_refresh_token"}, token: "LONG", days: 59},
		{name: "renewal at facebook", grant: GrantFacebook, refresh: true, app: oauth.App{ClientID: "7", ClientSecret: secret}, answers: map[string]string{"fb_exchange_token": long},
			asked: []string{"/oauth/access_token?client_id=7&client_secret=APP-SECRET&fb_exchange_token=SHORT-TOKEN&grant_type=fb_exchange_token"}, token: "LONG", days: 59},
		{name: "pasted, long and old", grant: GrantInstagram, app: oauth.App{Way: oauth.WayToken}, answers: map[string]string{"ig_refresh_token": long},
			asked: []string{"/refresh_access_token?access_token=SHORT-TOKEN&grant_type=ig_refresh_token"}, token: "LONG", days: 59},
		{name: "pasted, long and of today", grant: GrantInstagram, app: oauth.App{Way: oauth.WayToken, ClientSecret: secret}, token: short, days: 30, // and so is renewed in a day
			asked: []string{"/access_token?access_token=SHORT-TOKEN&client_secret=APP-SECRET&grant_type=ig_exchange_token", "/refresh_access_token?access_token=SHORT-TOKEN&grant_type=ig_refresh_token"}},
		{name: "pasted at facebook without a secret", grant: GrantFacebook, app: oauth.App{Way: oauth.WayToken}, token: short},
		{name: "refused", grant: GrantInstagram, app: oauth.App{ClientSecret: secret},
			asked: []string{"/access_token?access_token=SHORT-TOKEN&client_secret=APP-SECRET&grant_type=ig_exchange_token"}},
		{name: "no token", grant: GrantInstagram, refresh: true, answers: map[string]string{"ig_refresh_token": `{"expires_in":1}`},
			asked: []string{"/refresh_access_token?access_token=SHORT-TOKEN&grant_type=ig_refresh_token"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var asked []string
			c := &http.Client{Transport: answers(func(r *http.Request) (int, string) {
				asked = append(asked, r.URL.RequestURI())
				if body := tt.answers[r.URL.Query().Get("grant_type")]; body != "" {
					return 200, body
				}
				return 400, `{"error":{"message":"` + short + `","type":"OAuthException","code":452}}`
			})}
			var cfg oauth.Config
			LongLived(&cfg, tt.app, "https://graph.example", tt.grant)
			trade := cfg.Extend
			if tt.refresh {
				trade = cfg.Refresh
			}
			tok, err := trade(t.Context(), c, &oauth2.Token{AccessToken: short})
			if strings.Join(asked, "\n") != strings.Join(tt.asked, "\n") {
				t.Errorf("asked %q", asked)
			}
			if tt.token == "" {
				if err == nil || strings.Contains(err.Error(), short) || strings.Contains(err.Error(), secret) {
					t.Errorf("error %v", err)
				}
				return
			}
			if err != nil || tok.AccessToken != tt.token {
				t.Fatalf("token %+v, error %v", tok, err)
			}
			if days := int(time.Until(tok.Expiry).Hours() / 24); tt.days == 0 != tok.Expiry.IsZero() || tt.days > 0 && days != tt.days {
				t.Errorf("ends %v", tok.Expiry)
			}
		})
	}
}

// Neither a broken connection nor a redirect shows or repeats the address, which
// holds the token.
func TestLongLivedKeepsSecrets(t *testing.T) {
	for _, status := range []int{0, 302, 307} {
		asked := 0
		c := &http.Client{Transport: answers(func(*http.Request) (int, string) { asked++; return status, "" })}
		var cfg oauth.Config
		LongLived(&cfg, oauth.App{ClientSecret: "APP-SECRET"}, "https://graph.example", GrantThreads)
		_, err := cfg.Extend(t.Context(), c, &oauth2.Token{AccessToken: "SHORT-TOKEN"})
		if err == nil || strings.Contains(err.Error(), "SHORT") || strings.Contains(err.Error(), "SECRET") || asked != 1 {
			t.Errorf("%d: %d requests, error %v", status, asked, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var cfg oauth.Config
	LongLived(&cfg, oauth.App{Way: oauth.WayToken}, "https://graph.example", GrantThreads)
	c := &http.Client{Transport: answers(func(*http.Request) (int, string) { return 0, "" })}
	if _, err := cfg.Extend(ctx, c, &oauth2.Token{AccessToken: "SHORT-TOKEN"}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
