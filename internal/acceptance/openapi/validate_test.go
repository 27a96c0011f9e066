// Package openapi holds what providers ask, and what the fakes of their tests
// answer, to the networks' own published descriptions.
package openapi

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
)

// recorder passes requests on and holds them, and the answers, to a description.
// It is used between a provider and a fake of its network:
//
//	client := providertest.Hosts(t, map[string]http.Handler{"api.example.com": fake})
//	rec := load(t, "testdata/example.json", client.Transport)
//	rec.scopes = []string{"posts:read"}
//	providertest.API(t, example.New(), providertest.Session{Client: &http.Client{Transport: rec}, ...})
//	rec.asked(t, "GET /v1/posts", "GET /v1/me")
type recorder struct {
	doc    *openapi3.T
	router routers.Router
	next   http.RoundTripper
	// scopes were granted: an operation that takes another is a fault. Nil
	// leaves them unchecked.
	scopes []string
	// skip says which requests are left alone, such as those for a token, which
	// the description leaves out. Nil leaves none.
	skip func(*http.Request) bool
	// fault is told each fault; load makes it fail the test.
	fault func(error)

	mu    sync.Mutex
	count map[string]int // of requests, by operation: "GET /v1/posts"
}

// load reads a description. Its servers decide which hosts it speaks of.
func load(t testing.TB, file string, next http.RoundTripper) *recorder {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromFile(file)
	if err == nil {
		err = doc.Validate(t.Context(), openapi3.DisableExamplesValidation())
	}
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	router, err := legacy.NewRouter(doc, openapi3.DisableExamplesValidation())
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return &recorder{doc: doc, router: router, next: next, count: map[string]int{},
		fault: func(err error) { t.Error(err) }}
}

// RoundTrip implements [http.RoundTripper].
func (r *recorder) RoundTrip(req *http.Request) (*http.Response, error) {
	if r.skip != nil && r.skip(req) {
		return r.next.RoundTrip(req)
	}
	name := req.Method + " " + req.URL.Path
	route, path, err := r.router.FindRoute(req)
	if err != nil {
		r.fault(fmt.Errorf("%s%s: %w", req.URL.Host, name, err))
		return r.next.RoundTrip(req)
	}
	name = req.Method + " " + route.Path
	r.mu.Lock()
	r.count[name]++
	r.mu.Unlock()
	in, err := r.request(req, route, path)
	if err != nil {
		r.fault(fmt.Errorf("%s asks: %w", name, err))
	}
	res, err := r.next.RoundTrip(req)
	if err != nil {
		return res, err
	}
	if err := r.response(in, res); err != nil {
		r.fault(fmt.Errorf("%s answers %d: %w", name, res.StatusCode, err))
	}
	return res, nil
}

// request checks path, parameters, body and permissions. Parameters that the
// description does not have are a fault, which OpenAPI leaves open.
func (r *recorder) request(req *http.Request, route *routers.Route, path map[string]string) (*openapi3filter.RequestValidationInput, error) {
	own := req.Clone(req.Context()) // the body is read
	if req.Body != nil {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		req.Body, own.Body = io.NopCloser(bytes.NewReader(body)), io.NopCloser(bytes.NewReader(body))
	}
	in := &openapi3filter.RequestValidationInput{Request: own, PathParams: path, Route: route, Options: &openapi3filter.Options{
		MultiError: true, SkipSettingDefaults: true, RejectWhenRequestBodyNotSpecified: own.ContentLength > 0,
		ExcludeRequestBody: own.ContentLength == 0 && route.Operation.RequestBody == nil, AuthenticationFunc: r.granted,
	}}
	for name := range req.URL.Query() {
		if !declared(route, name) {
			return in, fmt.Errorf("there is no parameter %q", name)
		}
	}
	return in, openapi3filter.ValidateRequest(req.Context(), in)
}

// declared reports whether an operation has a parameter of the query.
func declared(route *routers.Route, name string) bool {
	for _, ps := range []openapi3.Parameters{route.Operation.Parameters, route.PathItem.Parameters} {
		for _, p := range ps {
			if p.Value.In != openapi3.ParameterInQuery {
				continue
			}
			if p.Value.Name == name || p.Value.Name == strings.TrimSuffix(name, "[]") {
				return true
			}
		}
	}
	return false
}

// granted checks the scopes of one way to authenticate. One of several is enough.
func (r *recorder) granted(_ context.Context, in *openapi3filter.AuthenticationInput) error {
	if r.scopes == nil {
		return nil
	}
	if in.SecurityScheme.Type != "oauth2" {
		return fmt.Errorf("the sign-in is by OAuth 2.0, not by %s", in.SecuritySchemeName)
	}
	for _, s := range in.Scopes {
		if !slices.Contains(r.scopes, s) {
			return fmt.Errorf("it takes the scope %s", s)
		}
	}
	return nil
}

func (r *recorder) response(in *openapi3filter.RequestValidationInput, res *http.Response) error {
	if in == nil {
		return nil
	}
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	res.Body.Close()
	res.Body = io.NopCloser(bytes.NewReader(body))
	out := &openapi3filter.ResponseValidationInput{RequestValidationInput: in, Status: res.StatusCode, Header: res.Header,
		Options: &openapi3filter.Options{MultiError: true, IncludeResponseStatus: true}}
	out.SetBodyBytes(body)
	return openapi3filter.ValidateResponse(in.Request.Context(), out)
}

// closed lets no object of the description have members other than those that it
// lists. It is for descriptions without allOf.
func (r *recorder) closed() {
	for _, name := range slices.Sorted(maps.Keys(r.doc.Components.Schemas)) {
		shut(r.doc.Components.Schemas[name])
	}
}

func shut(s *openapi3.SchemaRef) {
	if s == nil || s.Value == nil {
		return
	}
	no := false
	if v := s.Value; len(v.Properties) > 0 && v.AdditionalProperties.Has == nil && v.AdditionalProperties.Schema == nil {
		v.AdditionalProperties.Has = &no
		for _, name := range slices.Sorted(maps.Keys(v.Properties)) {
			shut(v.Properties[name])
		}
	}
	shut(s.Value.Items)
}

// asked checks that each operation was asked at least once, so that none escapes
// the test unnoticed.
func (r *recorder) asked(t *testing.T, operations ...string) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, o := range operations {
		if r.count[o] == 0 {
			t.Errorf("%s was never asked; asked were %v", o, slices.Sorted(maps.Keys(r.count)))
		}
	}
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (r *recorder) CloseIdleConnections() {
	if c, ok := r.next.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
