package bluesky

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// real is what testdata/pds/pds.mjs prints of the server that it started.
type real struct {
	PDS, AppView, Handle, DID, Password string
	AppPassword                         string `json:"app_password"`
	Zoe, Sean, Nuala, First, Third      string
}

func server(t *testing.T) real {
	t.Helper()
	given := os.Getenv("PROBITY_PDS")
	if given == "" {
		t.Skip("PROBITY_PDS names no server: a real one is not read. See testdata/pds/pds.mjs.")
	}
	var r real
	if err := json.Unmarshal([]byte(given), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// A real server of the network: an app password is made into a session, and the
// account is read, again, and after a post was deleted.
func TestRealServer(t *testing.T) {
	r := server(t)
	p := New()
	app := &oauth.App{Server: r.PDS}
	if _, err := p.Password(t.Context(), http.DefaultClient, app, r.Handle, r.Password); err == nil {
		t.Error("the password of the account itself was taken")
	}
	if _, err := p.Password(t.Context(), http.DefaultClient, app, r.Handle, "wrong"); err == nil {
		t.Error("a wrong password was taken")
	}
	tok, err := p.Password(t.Context(), http.DefaultClient, app, r.Handle, r.AppPassword)
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := p.Config(t.Context(), http.DefaultClient, app)
	if err != nil {
		t.Fatal(err)
	}
	if tok, err = cfg.Refresh(t.Context(), http.DefaultClient, tok); err != nil {
		t.Fatal(err)
	}
	ctx := context.WithValue(t.Context(), oauth2.HTTPClient, http.DefaultClient)
	s := oauth.Session{HTTP: oauth2.NewClient(ctx, oauth2.StaticTokenSource(tok)), App: *app}
	a, err := p.Account(t.Context(), s)
	if err != nil || a.ID != r.DID || a.Handle != r.Handle || a.Name != "Móira Quill" {
		t.Fatalf("%+v %v", a, err)
	}
	first := gather(t, p, s, a, nil)
	n := providertest.Counts(first)
	t.Log(n)
	for _, it := range first {
		switch {
		case it.Gap != nil:
			t.Logf("gap %s: %s %d %s", it.Gap.Section, it.Gap.Reason, it.Gap.Count, it.Gap.Detail)
		case it.Setting != nil:
			t.Logf("setting %s = %s (%s)", it.Setting.Key, it.Setting.Value, it.Setting.State)
		case it.Connection != nil:
			t.Logf("%s %s %s since %v", it.Connection.Relation, it.Connection.Handle, it.Connection.Name, it.Connection.Since)
		case it.Mark != nil:
			t.Logf("mark %s %.80s seen %v", it.Mark.Stream, it.Mark.Position, it.Mark.Seen)
		case it.Post != nil && !it.Post.Mine:
			t.Logf("%s by %s: %s", it.Post.Kind, it.Post.Author.Handle, it.Post.Text)
		}
	}
	providertest.Check(t, first)
	if n["post"] < 128 || n["profile"] != 1 || n["like"] != 1 || n["repost"] != 1 || n["following"] != 1 || n["blocked"] != 1 || n["message"] != 2 || n["correspondent"] != 1 {
		t.Error(n)
	}
	if r.AppView != "" && (n["follower"] != 1 || n["muted"] != 1 || n["post"] < 130) {
		t.Error(n)
	}
	marks := social.Cursor{}
	for _, it := range first {
		if it.Mark != nil {
			marks[it.Mark.Stream] = it.Mark.Position
		}
	}
	again := gather(t, p, s, a, marks)
	if n := providertest.Counts(again); n["like"]+n["message"] != 0 || n["following"] != 1 {
		t.Errorf("nothing has changed, and came: %v", n)
	}
	if err := p.Remove(t.Context(), s, a, r.Third); err != nil {
		t.Fatal(err)
	}
	if err := p.Remove(t.Context(), s, a, r.Third); err != nil {
		t.Errorf("a post that is gone already: %v", err)
	}
	last := gather(t, p, s, a, marks)
	for _, it := range last {
		if it.Post != nil && it.Post.ID == r.Third {
			t.Error("a deleted post came again")
		}
	}
	if providertest.Counts(last)["like"] != 1 {
		t.Error("the repository has changed, and was not read again")
	}
	if err := p.Leave(t.Context(), http.DefaultClient, *app, tok); err != nil {
		t.Fatal(err)
	}
	if _, err := cfg.Refresh(t.Context(), http.DefaultClient, tok); !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("a session that was left: %v", err)
	}
	if err := p.Leave(t.Context(), http.DefaultClient, *app, tok); err != nil {
		t.Errorf("one that has ended already: %v", err)
	}
}

func gather(t *testing.T, p *Provider, s oauth.Session, a social.Account, since social.Cursor) (all []social.Item) {
	t.Helper()
	for it, err := range p.Collect(t.Context(), s, a, since) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, it)
	}
	return all
}
