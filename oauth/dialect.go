package oauth

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// dialect puts what x/oauth2 says into the words of a network, and the network's
// answer into those of the standard.
type dialect struct {
	next      http.RoundTripper
	clientKey string // [Config.ClientKey]
}

func (d dialect) RoundTrip(r *http.Request) (*http.Response, error) {
	if d.clientKey != "" && r.Body != nil {
		form, err := readForm(r.Body)
		if err != nil {
			return nil, err
		}
		rename(form, d.clientKey)
		body := form.Encode()
		r = r.Clone(r.Context())
		r.Body, r.ContentLength = io.NopCloser(strings.NewReader(body)), int64(len(body))
		r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(body)), nil }
	}
	res, err := d.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := readAll(res.Body)
	if err != nil {
		return nil, err
	}
	plain := standard(body)
	if len(plain) != len(body) {
		res.ContentLength = int64(len(plain))
		res.Header.Del("Content-Length")
	}
	res.Body = io.NopCloser(bytes.NewReader(plain))
	return res, nil
}

func readForm(body io.ReadCloser) (url.Values, error) {
	b, err := readAll(body)
	if err != nil {
		return nil, err
	}
	form, err := url.ParseQuery(string(b))
	if err != nil {
		return nil, errAnswer
	}
	return form, nil
}

// rename calls client_id what the network calls it.
func rename(form url.Values, clientKey string) {
	if clientKey != "" && form.Has("client_id") {
		form[clientKey] = form["client_id"]
		form.Del("client_id")
	}
}

// standard returns a token answer in the shape of RFC 6749, section 5.1.
// Instagram's documents nest it, in a list of one; its servers, and Threads',
// give the owner's number as a number too long for a float64, which is what
// x/oauth2 would make of it: it becomes a string.
func standard(body []byte) []byte {
	var flat map[string]json.RawMessage
	if json.Unmarshal(body, &flat) != nil {
		return body
	}
	changed := false
	var nested []map[string]json.RawMessage
	if flat["access_token"] == nil && json.Unmarshal(flat["data"], &nested) == nil && len(nested) == 1 && nested[0]["access_token"] != nil {
		flat, changed = nested[0], true
	}
	if id := flat["user_id"]; len(id) > 0 && strings.ContainsRune("-0123456789", rune(id[0])) {
		flat["user_id"], changed = json.RawMessage(`"`+string(id)+`"`), true
	}
	if !changed {
		return body
	}
	b, err := json.Marshal(flat)
	if err != nil {
		return body
	}
	return b
}
