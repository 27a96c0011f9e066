package youtube

import (
	"cmp"
	"context"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// liveChannel is one of the owner's channels as YouTube's interface gives it.
// https://developers.google.com/youtube/v3/docs/channels
type liveChannel struct {
	ID      string
	Snippet struct {
		Title, Description, CustomURL, PublishedAt, Country string
		Thumbnails                                          struct{ High, Default struct{ URL string } }
	}
	Status     struct{ PrivacyStatus string }
	Statistics struct {
		SubscriberCount       string // rounded down to three digits
		HiddenSubscriberCount bool
		VideoCount            string // of public ones
	}
	BrandingSettings struct{ Channel struct{ Keywords string } }
	ContentDetails   struct {
		RelatedPlaylists struct{ Uploads, Likes string }
	}
}

// mine asks which channels the sign-in is to: the one that was chosen, as a rule.
func mine(ctx context.Context, c *collect.Client) ([]liveChannel, error) {
	l, err := page(ctx, c, "channels", "", url.Values{"mine": {"true"}, "maxResults": {"50"},
		"part": {"snippet,statistics,status,brandingSettings,contentDetails"}})
	if err != nil {
		return nil, err
	}
	all, bad := collect.Decode(l.Items, func(v *liveChannel) bool { return idRunes(v.ID) && v.ID != "" })
	switch {
	case len(all) > 0:
		return all, nil
	case bad > 0:
		return nil, collect.ErrShape
	}
	return nil, errNoChannel
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClient(s, reading(s))
	if err != nil {
		return social.Account{}, err
	}
	all, err := mine(ctx, c)
	if err != nil {
		return social.Account{}, err
	}
	a := all[0].channel().account()
	a.Created = takeout.Time(all[0].Snippet.PublishedAt)
	return a, nil
}

// channel brings the record into the form that the export has, too.
func (v *liveChannel) channel() *channel {
	return &channel{id: v.ID, title: takeout.Line(v.Snippet.Title), handle: strings.TrimPrefix(takeout.Line(v.Snippet.CustomURL), "@"),
		about: social.Plain(v.Snippet.Description), visibility: takeout.Line(v.Status.PrivacyStatus), source: "youtube/v3/channels"}
}

// show yields what the channel shows, and to whom.
func (r *live) show(ctx context.Context) error {
	v := r.channel
	c := v.channel()
	p := &social.Profile{Name: c.title, Handle: c.handle, Bio: c.about, Location: takeout.Line(v.Snippet.Country), Created: takeout.Time(v.Snippet.PublishedAt),
		Avatar: takeout.Line(cmp.Or(v.Snippet.Thumbnails.High.URL, v.Snippet.Thumbnails.Default.URL))}
	if words := takeout.Line(v.BrandingSettings.Channel.Keywords); words != "" {
		p.Fields = []social.Field{{Name: "Keywords", Value: words}}
	}
	if err := r.Emit(ctx, social.Item{Profile: p}); err != nil {
		return err
	}
	if c.visibility == "" {
		return nil
	}
	return r.Emit(ctx, social.Item{Setting: &social.Setting{Key: social.SettingAccount, Value: c.visibility, State: visibility(c.visibility), Source: c.source}})
}
