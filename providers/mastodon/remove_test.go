package mastodon

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
	"github.com/probity-audit/probity/social"
)

// signedIn goes through the whole sign-in for a purpose.
func signedIn(t *testing.T, f *mastodontest.Server, purpose oauth.Purpose) oauth.Session {
	t.Helper()
	app := &oauth.App{Server: f.Host(), Purpose: purpose}
	config := func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		return New().Config(ctx, f.Client(), app)
	}
	in := oauth.SignIn{HTTP: f.Client(), Timeout: 20 * time.Second, OpenBrowser: func(address string) error {
		go func() {
			if resp, err := f.Client().Get(address); err == nil {
				resp.Body.Close()
			}
		}()
		return nil
	}}
	tok, err := in.Do(t.Context(), app, config)
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := config(t.Context(), app)
	if err != nil {
		t.Fatal(err)
	}
	return oauth.Session{HTTP: oauth.Client(f.Client(), cfg, *app, tok, nil), App: *app}
}

func TestRemove(t *testing.T) {
	f := newFake(t, false)
	me := social.Account{Provider: "mastodon", Server: f.Host(), ID: "drmoira"}
	reading := signedIn(t, f, oauth.PurposeRead)
	before := collectOnce(t.Context(), f, nil)
	err := New().Remove(t.Context(), reading, me, f.ID(90))
	if status, ok := errors.AsType[*collect.StatusError](err); !ok || status.Code != 403 {
		t.Errorf("a sign-in that only reads removes: error %v", err)
	}
	removing := signedIn(t, f, oauth.PurposeRemove)
	if slices.Contains(reading.App.Scopes, "write:statuses") || !slices.Equal(removing.App.Scopes, []string{"read:accounts", "write:statuses"}) {
		t.Errorf("to read: %v; to remove: %v", reading.App.Scopes, removing.App.Scopes)
	}
	for range 2 { // what is gone already is no error
		if err := New().Remove(t.Context(), removing, me, f.ID(90)); err != nil {
			t.Fatal(err)
		}
	}
	var seen *social.Extent
	for it, err := range New().Collect(t.Context(), session(f), me, before.marks) {
		switch {
		case err != nil:
			t.Fatal(err)
		case it.Post != nil && it.Post.ID == f.ID(90):
			t.Error("the post is still there")
		case it.Mark != nil && it.Mark.Seen != nil:
			seen = it.Mark.Seen
		}
	}
	if at := before.items["post "+f.ID(90)].Post.Published; seen == nil || !seen.Mine || !seen.From.Before(at) || !seen.To.IsZero() {
		t.Errorf("a later collect claims to have seen %+v; the post of %v is not in it", seen, at)
	}
	other := social.Account{Provider: "mastodon", Server: f.Host(), ID: "somebody"}
	for id, a := range map[string]social.Account{f.ID(89): other, "../accounts": me, "": me, "conversation:7": me, "0f3a1c52-6f0e-4a34-9d6b-2f6a9a0d1c7e": me} {
		if err := New().Remove(t.Context(), removing, a, id); err == nil || hint.Of(err) == "" {
			t.Errorf("post %q of %s: error %v", id, a.ID, err)
		}
	}
	if n := len(f.Asked("DELETE", "/")); n != 3 {
		t.Errorf("%d requests to delete; want 3", n)
	}
}
