package youtube

import (
	"context"
	"maps"
	"net/http"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/youtube/youtubetest"
	"github.com/probity-audit/probity/social"
)

var quill = social.Account{Provider: name, ID: "UCquill0000000000000000a"}

// signedIn is a sign-in to the server with what it grants.
func signedIn(t testing.TB, s *youtubetest.Server) oauth.Session {
	t.Helper()
	return oauth.Session{HTTP: youtubetest.Client(providertest.Hosts(t, map[string]http.Handler{youtubetest.Host: s})), App: oauth.App{Scopes: s.Scopes}}
}

// withComments is the channel, with a sign-in that includes comments and pages of
// two things.
func withComments() *youtubetest.Server {
	s := youtubetest.New()
	s.Scopes, s.Most = append(s.Scopes, youtubetest.ForceSSL), 2
	return s
}

// collected is what one collect gave.
type collected struct {
	items map[string]social.Item // by kind and identifier
	gaps  map[string]social.Gap
	marks social.Cursor
	seen  map[string][]social.Extent
	lists map[social.Relation]bool
	err   error
}

func collectOnce(t testing.TB, s oauth.Session, since social.Cursor) collected {
	t.Helper()
	c := collected{map[string]social.Item{}, map[string]social.Gap{}, maps.Clone(since), map[string][]social.Extent{}, map[social.Relation]bool{}, nil}
	if c.marks == nil {
		c.marks = social.Cursor{}
	}
	for it, err := range New().Collect(context.Background(), s, quill, since) {
		switch {
		case err != nil:
			c.err = err
		case it.Gap != nil:
			c.gaps[it.Gap.Section] = *it.Gap
		case it.Mark != nil:
			if c.marks[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(c.marks, it.Mark.Stream)
			}
			if it.Mark.Seen != nil {
				c.seen[it.Mark.Stream] = append(c.seen[it.Mark.Stream], *it.Mark.Seen)
			}
			if it.Mark.Relation != "" {
				c.lists[it.Mark.Relation] = true
			}
		default:
			c.items[string(it.Kind())+" "+it.ID()] = it
		}
	}
	return c
}

func TestAPI(t *testing.T) {
	for what, s := range map[string]*youtubetest.Server{"reading": youtubetest.New(), "with comments": withComments()} {
		t.Run(what, func(t *testing.T) {
			want := []string{"profile", "setting", "caption", "like", "following", "follower"}
			if len(s.Scopes) > 1 {
				want = append(want, "comment", "reply")
			}
			at := signedIn(t, s)
			providertest.API(t, New(), providertest.Session{Client: at.HTTP, Scopes: s.Scopes, Want: want, Hosts: []string{youtubetest.Host}})
		})
	}
}

// What is public is not overlooked because it makes no sense, nor kept when it is
// public no more.
func TestPlaylistsSetting(t *testing.T) {
	s := youtubetest.New()
	s.Playlists = append(s.Playlists[1:2], youtubetest.Record{"id": []int{1}})
	if v := collectOnce(t, signedIn(t, s), nil).items["setting "+settingPlaylists].Setting; v == nil || v.State != social.StateUnknown {
		t.Errorf("one that makes no sense: %+v", v)
	}
	s.Playlists = nil
	if v := collectOnce(t, signedIn(t, s), nil).items["setting "+settingPlaylists].Setting; v == nil || v.State != social.StateClosed {
		t.Errorf("none: %+v", v)
	}
}

func TestSettingsAreSwitches(t *testing.T) {
	known := map[string]bool{}
	for _, s := range New().Coverage().Switches {
		known[s.Key] = true
	}
	for key, it := range collectOnce(t, signedIn(t, withComments()), nil).items {
		if it.Setting != nil && !known[it.Setting.Key] {
			t.Errorf("%s is no switch", key)
		}
	}
}

// What is seen by all is not called held back because an answer to it is.
func TestHeldBack(t *testing.T) {
	r := &live{channel: &liveChannel{ID: quill.ID}, videos: map[string]*video{"open": {"Coughs", social.AudiencePublic}, "own": {"Draft", social.AudienceOnlyMe}}}
	for _, tt := range []struct {
		on, list, status string
		want             social.Audience
	}{
		{"open", "published", "published", social.AudiencePublic},
		{"open", "published", "", social.AudiencePublic},
		{"open", "published", "heldForReview", social.AudienceOnlyMe},
		{"open", "heldForReview", "published", social.AudiencePublic},
		{"open", "heldForReview", "heldForReview", social.AudienceOnlyMe},
		{"open", "likelySpam", "", social.AudienceUnknown},
		{"own", "likelySpam", "", social.AudienceOnlyMe},
		{"another", "published", "published", social.AudienceUnknown},
	} {
		v := &liveComment{ID: "UgyThread00000000000009"}
		v.Snippet.ModerationStatus = tt.status
		if got := r.said(v, tt.on, "", tt.list).Audience; got != tt.want {
			t.Errorf("under %s, in the list of %s, %q: %s, want %s", tt.on, tt.list, tt.status, got, tt.want)
		}
	}
}
