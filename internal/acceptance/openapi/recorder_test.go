package openapi

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// invented describes a network of one question.
const invented = `{
  "openapi": "3.0.0", "info": {"title": "Invented", "version": "1"}, "servers": [{"url": "https://api.example.com"}],
  "components": {
    "securitySchemes": {"member": {"type": "oauth2", "flows": {"authorizationCode": {
      "authorizationUrl": "https://example.com/a", "tokenUrl": "https://example.com/t", "scopes": {"posts:read": "read"}}}}},
    "schemas": {"Post": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "kind": {"type": "string", "enum": ["post", "reply"]}}}}
  },
  "paths": {"/v1/users/{id}/posts": {"get": {
    "security": [{"member": ["posts:read"]}],
    "parameters": [
      {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "pattern": "^[0-9]+$"}},
      {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 5, "maximum": 100}},
      {"name": "fields", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string", "enum": ["kind", "text"]}}}],
    "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Post"}}}}}}
  }}}
}`

// TestRecorder shows that what a provider or a fake does wrong is noticed.
func TestRecorder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "invented.json")
	if err := os.WriteFile(file, []byte(invented), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, ask, answer string
		scopes            []string
		status            int
		want              string // in the fault; "" for none
	}{
		{name: "all is well", ask: "/v1/users/7/posts?limit=5&fields=kind,text", answer: `[{"id":"1","kind":"post"}]`},
		{name: "another address", ask: "/v1/users/7/secrets", answer: `[]`, want: "no matching operation"},
		{name: "an identifier that is none", ask: "/v1/users/seven/posts", answer: `[]`, want: `parameter "id" in path`},
		{name: "a page too small", ask: "/v1/users/7/posts?limit=4", answer: `[]`, want: `parameter "limit" in query`},
		{name: "a page too large", ask: "/v1/users/7/posts?limit=101", answer: `[]`, want: `parameter "limit" in query`},
		{name: "a field that is none", ask: "/v1/users/7/posts?fields=kind,email", answer: `[]`, want: `parameter "fields" in query`},
		{name: "a parameter that is none", ask: "/v1/users/7/posts?page=2", answer: `[]`, want: `no parameter "page"`},
		{name: "a scope too few", ask: "/v1/users/7/posts", answer: `[]`, scopes: []string{"profile:read"}, want: "posts:read"},
		{name: "an answer of the wrong type", ask: "/v1/users/7/posts", answer: `[{"id":1}]`, want: "value must be a string"},
		{name: "an answer that lacks something", ask: "/v1/users/7/posts", answer: `[{}]`, want: `property "id" is missing`},
		{name: "an answer with more", ask: "/v1/users/7/posts", answer: `[{"id":"1","text":"a"}]`, want: `property "text" is unsupported`},
		{name: "an answer of another kind", ask: "/v1/users/7/posts", answer: `[{"id":"1","kind":"story"}]`, want: "value is not one of the allowed values"},
		{name: "a status that is not described", ask: "/v1/users/7/posts", status: http.StatusTeapot, answer: `[]`, want: "status is not supported"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := load(t, file, answers(tt.status, tt.answer))
			r.closed()
			if r.scopes = tt.scopes; r.scopes == nil {
				r.scopes = []string{"posts:read"}
			}
			var faults []string
			r.fault = func(err error) { faults = append(faults, err.Error()) }
			res, err := (&http.Client{Transport: r}).Get("https://api.example.com" + tt.ask)
			if err != nil {
				t.Fatal(err)
			}
			res.Body.Close()
			switch got := strings.Join(faults, "\n"); {
			case tt.want == "" && got != "":
				t.Errorf("a fault where there is none: %s", got)
			case !strings.Contains(got, tt.want):
				t.Errorf("the fault is %q; want one with %q", got, tt.want)
			}
		})
	}
}

// canned gives every request the same answer.
type canned struct {
	status int
	body   string
}

func answers(status int, body string) canned {
	if status == 0 {
		status = http.StatusOK
	}
	return canned{status, body}
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(c.status)
	fmt.Fprint(w, c.body)
	res := w.Result()
	res.Request = r
	return res, nil
}
