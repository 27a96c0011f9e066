package youtube

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/google"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// https://developers.google.com/youtube/v3/guides/auth/installed-apps#identify-access-scopes
const (
	scopeRead = "https://www.googleapis.com/auth/youtube.readonly"
	// ScopeComments is the only one with which comments are given. It allows to
	// delete, too, so it is not asked for unless it stands in [oauth.App.Scopes]
	// before the sign-in.
	ScopeComments = "https://www.googleapis.com/auth/youtube.force-ssl"
)

const (
	base = "https://youtube.googleapis.com/youtube/v3"
	api  = "YouTube Data API v3" // as the console calls it
)

// Guide says what it takes to sign in.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp: true, Secret: true, Device: true, File: true,
		Steps: append(google.Steps(nil, api),
			"Only to sign in with a code typed on another device: make a second client, of the type TVs and Limited Input devices, and give its file.",
			"Comments under your videos come with a wider permission alone, by which Google would let an app delete, too. It is asked for only if you say so: audit signin youtube --also "+ScopeComments),
		Also:   []oauth.Permission{{Scope: ScopeComments, For: "Comments under your videos. It would let an app change and delete as well, which Probity does not when it reads."}},
		Review: "No approval is needed while the app is in testing and you are its test user.",
		Cost:   "Free. Google allows 10,000 requests a day, of which an audit takes a few hundred as a rule.",
		Who:    "the owner of a channel; Google lets in nobody who was only invited to it in YouTube Studio",
		Lasts:  google.Lasts,
	}
}

// Config says how the owner's own app signs in. To read it asks for leave to read
// alone, which leaves out comments: see [ScopeComments]. A code for another device
// takes an app of the type TVs and Limited Input devices, and is given for no more.
// https://developers.google.com/youtube/v3/guides/auth/devices
func (*Provider) Config(_ context.Context, _ *http.Client, app *oauth.App) (*oauth.Config, error) {
	scope := scopeRead
	if app.Purpose == oauth.PurposeRemove {
		scope = ScopeComments
	}
	if app.Way == oauth.WayDevice && (scope == ScopeComments || slices.Contains(app.Scopes, ScopeComments)) {
		return nil, hint.Wrap(errors.New("a code for another device gives leave to read alone, and not to read comments"), "sign in through the browser instead")
	}
	c, err := google.Config(app, scope)
	if err != nil {
		return nil, err
	}
	c.Device = google.Device
	return c, nil
}

var errNoChannel = hint.Wrap(errors.New("this sign-in has no YouTube channel"),
	"sign in again and choose the Google account, and then the channel, that is to be audited")

// errDisabled says that there are no comments because nobody may write any.
var errDisabled = errors.New("comments are turned off")

// newClient asks YouTube with what the sign-in holds. scope is what a refusal
// lacks.
func newClient(s oauth.Session, scope string) (*collect.Client, error) {
	c, err := collect.NewClient(s.HTTP, base)
	if err != nil {
		return nil, err
	}
	shared := google.Fault(scope, api, "")
	c.Fault = func(status int, body []byte) error {
		switch {
		case status/100 == 2:
			return nil
		case google.Parse(body).Is("youtubeSignupRequired", "channelNotFound"):
			return errNoChannel
		case google.Parse(body).Is("commentsDisabled"):
			return errDisabled
		}
		err := shared(status, body)
		if err == nil && status == http.StatusForbidden {
			return collect.ErrNotOffered // what a sign-in lacks, Google says in other words
		}
		return err
	}
	return c, nil
}

// reading is the permission by which the sign-in reads: the wider one includes the
// narrower, and Google then may not list that.
func reading(s oauth.Session) string {
	if slices.Contains(s.App.Scopes, ScopeComments) {
		return ScopeComments
	}
	return scopeRead
}
