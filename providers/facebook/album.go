package facebook

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// shot is a photo or a video as the API gives it.
type shot struct {
	ID          string      `json:"id"`
	Created     meta.Moment `json:"created_time"`
	Name        string      `json:"name"`        // the words below a photo
	Title       string      `json:"title"`       // of a video
	Description string      `json:"description"` // the words below a video
	Alt         string      `json:"alt_text_custom"`
	Link        string      `json:"link"`
	Permalink   string      `json:"permalink_url"` // of a video; without the host
	From        *writer     `json:"from"`
	Place       *spot       `json:"place"`
	Privacy     *privacy    `json:"privacy"` // of a video
	Comments    replies     `json:"comments"`
	Album       struct {
		Type    string   `json:"type"` // normal; wall, mobile, profile and cover hold what was put there one by one
		Privacy *privacy `json:"privacy"`
	} `json:"album"`
}

func okShot(s *shot) bool { return meta.IsID(s.ID) && !s.Created.IsZero() }

// post turns a photo or a video into a caption without author and identifier.
func (s *shot) post(medium, source string) *social.Post {
	p := &social.Post{Kind: social.KindCaption, Published: s.Created.Time, Text: words(s.Name + s.Description), Warning: words(s.Title),
		Audience: social.AudienceUnknown, Place: s.Place.social(), Source: source}
	switch {
	case s.Privacy != nil:
		p.Audience = s.Privacy.audience()
	case s.Album.Type == "normal" || s.Album.Type == "album": // in the others each photo has an audience of its own
		p.Audience = s.Album.Privacy.audience()
	}
	switch {
	case meta.IsURL(s.Link):
		p.URL = s.Link
	case strings.HasPrefix(s.Permalink, "/"):
		p.URL = "https://www.facebook.com" + s.Permalink
	case meta.IsURL(s.Permalink):
		p.URL = s.Permalink
	}
	finish(p)
	p.Media = []social.Media{{Type: medium, URL: p.URL, Alt: words(s.Alt)}}
	return p
}

// shots yields a list of the owner's photos or videos, with what was said below. Those
// that hang on a post came with it.
func (c *collector) shots(ctx context.Context, stream, medium string, q query) error {
	me, left := voice{me: c.me.ID}, c.left(stream, stream)
	take := func(ctx context.Context, s shot) error {
		p := s.post(medium, q.path)
		p.Mine = true
		p.ID = social.ContentID("caption", social.Stamp(p.Published), p.Text)
		if !c.shown[s.ID] {
			if p.Audience == social.AudienceUnknown {
				c.unsaid++
			}
			if err := c.emit(ctx, p, s.ID); err != nil {
				return err
			}
		}
		return c.below(ctx, c.api, me, s.ID, &s.Comments, p, left)
	}
	err := collect.Stream[shot]{
		Name: stream, Things: stream, Kinds: kinds(social.KindCaption),
		Key: func(s shot) (string, time.Time) { return s.ID, s.Created.Time },
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[shot], error) {
			return ask(ctx, c.api, &q, next, okShot)
		},
		Take: take,
	}.Read(ctx, c.out)
	err = overtake(ctx, c.api, &q, left, okShot, take, err)
	c.learn(&q)
	return err
}

const (
	photoCore = "id,created_time,name,link,from"
	photoMore = photoCore + ",place{name,location},album{id,type,privacy}"
)

var (
	photoSets  = []string{photoMore + ",alt_text_custom," + remarkFields, photoMore + "," + remarkFields, photoCore + "," + plainRemarks}
	taggedSets = []string{photoMore + ",alt_text_custom", photoMore, photoCore}
)

func (c *collector) photos(ctx context.Context) error {
	return c.shots(ctx, "photos", "photo", query{path: "/me/photos", more: url.Values{"type": {"uploaded"}}, fields: photoSets, limit: 50})
}

// taggedPhotos yields the words of others below photos in which they tagged the owner.
// A tag can be put on, or taken off, long after the photo was made, so that the list is
// read whole each time. What no longer comes is gone, unless none does: a list that
// Facebook does not want to give is empty, too.
func (c *collector) taggedPhotos(ctx context.Context) error {
	const stream = "tagged photos"
	q := query{path: "/me/photos", more: url.Values{"type": {"tagged"}}, fields: taggedSets, limit: 100}
	me, whole := voice{me: c.me.ID}, collect.Sweep{}
	err := collect.List[shot]{
		Name: stream, Things: "photos in which you are tagged", Kinds: kinds(social.KindCaption),
		Fetch: func(ctx context.Context, next string) (collect.Page[shot], error) {
			page, err := ask(ctx, c.api, &q, next, okShot)
			if err == nil {
				collect.Saw(&whole, next, page)
			}
			return page, err
		},
		Take: func(ctx context.Context, s shot) error {
			whole.Took()
			p := s.post("photo", q.path)
			if me.by(p, s.From); p.Mine { // it is in the other list
				return nil
			}
			p.ID = s.ID
			return c.emit(ctx, p, s.ID)
		},
	}.Read(ctx, c.out)
	c.learn(&q)
	if err != nil || !whole.Whole() || whole.Read == 0 || c.several {
		return err
	}
	return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream, Seen: &social.Extent{Kinds: kinds(social.KindCaption), Listed: true}}})
}

const videoCore = "id,created_time,title,description,permalink_url,from"

var videoSets = []string{videoCore + ",privacy,place{name,location}," + remarkFields, videoCore + "," + plainRemarks}

func (c *collector) videos(ctx context.Context) error {
	return c.shots(ctx, "videos", "video", query{path: "/me/videos", more: url.Values{"type": {"uploaded"}}, fields: videoSets, limit: perPage})
}

// album is an album as the API gives it.
type album struct {
	ID          string   `json:"id"`
	Description string   `json:"description"`
	Link        string   `json:"link"`
	Privacy     *privacy `json:"privacy"`
}

// albums yields what the owner wrote about albums. Their names are not theirs alone:
// most are Facebook's.
func (c *collector) albums(ctx context.Context) error {
	q := query{path: "/me/albums", fields: []string{"id,description,link,privacy", "id,description,link"}, limit: 100}
	err := collect.List[album]{
		Name: "albums", Things: "albums", Kinds: kinds(social.KindCaption),
		Fetch: func(ctx context.Context, next string) (collect.Page[album], error) {
			return ask(ctx, c.api, &q, next, func(a *album) bool { return a.ID != "" })
		},
		Take: func(ctx context.Context, a album) error {
			p := &social.Post{Kind: social.KindCaption, Mine: true, Audience: a.Privacy.audience(), Text: words(a.Description), Source: "/me/albums"}
			if p.Text == "" {
				return nil
			}
			if meta.IsURL(a.Link) {
				p.URL = a.Link
			}
			finish(p)
			p.ID = social.ContentID("album", p.Text)
			return c.emit(ctx, p, a.ID)
		},
	}.Read(ctx, c.out)
	c.learn(&q)
	return err
}
