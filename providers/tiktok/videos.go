package tiktok

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// clip is a video, or a post of pictures, as the interface lists it.
type clip struct {
	Number      text  `json:"id"`
	Created     int64 `json:"create_time"` // seconds since 1970
	Title       words `json:"title"`
	Description words `json:"video_description"`
	Share       text  `json:"share_url"`
}

// clipFields are what is asked for; counts and pictures are left out.
const clipFields = "id,create_time,title,video_description,share_url"

const (
	pageSize = 20   // the most that TikTok allows
	again    = 1000 // pages: all, because a post can be made public long after it was made
)

// id is the number in the address that TikTok hands out for sharing, which is the
// one that an export has.
func (c clip) id() string {
	if n := videoID(string(c.Share)); n != "" {
		return n
	}
	return number(c.Number)
}

func (c clip) at() time.Time { return plausible(time.Unix(c.Created, 0).UTC()) }

// words are the caption. Title and description are mostly the same, or one is the
// beginning of the other; posts of pictures have both.
func (c clip) words() string {
	title, more := string(c.Title), string(c.Description)
	switch {
	case strings.HasPrefix(more, strings.TrimRight(title, ".… ")):
		return more
	case strings.HasPrefix(title, strings.TrimRight(more, ".… ")):
		return title
	}
	return title + "\n\n" + more
}

// videos reads the public posts, newest first. One that no longer comes, though
// TikTok lists as many as it counts, is gone or private.
func (s *session) videos(ctx context.Context) error {
	var all collect.Sweep
	kinds := []social.Kind{social.KindCaption}
	if err := (collect.Stream[clip]{
		Name: "videos", Things: "posts", Kinds: kinds,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[clip], error) {
			page, err := s.page(ctx, next)
			if err == nil {
				collect.Saw(&all, next, page)
			}
			return page, err
		},
		Key: func(c clip) (string, time.Time) { return c.id(), c.at() },
		Take: func(ctx context.Context, c clip) error {
			all.Took()
			return s.out.Emit(ctx, social.Item{Post: s.post(c)})
		},
		Again: again,
	}).Read(ctx, s.out); err != nil {
		return err
	}
	lacks := s.user.Videos - all.Read
	switch {
	case !all.Whole():
		return nil
	case lacks <= 0:
		return s.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "videos listed", Seen: &social.Extent{Kinds: kinds, Mine: true, Listed: true}}})
	}
	return s.out.Gap(ctx, social.Gap{Section: "posts that TikTok counts and does not list", Kinds: kinds, Reason: social.ReasonLimit, Count: lacks,
		Detail: "TikTok holds them back, the account is private, or they were removed a short while ago. Compare with your profile in the app, or use the export."})
}

// page asks for the posts before a time, in milliseconds since 1970.
func (s *session) page(ctx context.Context, next string) (collect.Page[clip], error) {
	ask := struct {
		Most   int   `json:"max_count"`
		Cursor int64 `json:"cursor,omitempty"`
	}{Most: pageSize}
	if next != "" {
		n, err := strconv.ParseInt(next, 10, 64)
		if err != nil {
			return collect.Page[clip]{}, &collect.StatusError{Code: http.StatusBadRequest} // no place that TikTok knows
		}
		ask.Cursor = n
	}
	var answer struct {
		Data *struct {
			Videos []json.RawMessage `json:"videos"`
			Cursor int64             `json:"cursor"`
			More   bool              `json:"has_more"`
		} `json:"data"`
	}
	if _, err := s.Post(ctx, "video/list/", url.Values{"fields": {clipFields}}, ask, &answer); err != nil {
		return collect.Page[clip]{}, err
	}
	d := answer.Data
	if d == nil || d.More && d.Cursor <= 0 {
		return collect.Page[clip]{}, collect.ErrShape
	}
	var page collect.Page[clip]
	page.Things, page.Bad = collect.Decode(d.Videos, func(c *clip) bool { return c.id() != "" })
	if d.More {
		page.Next = strconv.FormatInt(d.Cursor, 10)
	}
	return page, nil
}

func (s *session) post(c clip) *social.Post {
	p := caption(social.KindCaption, c.at(), c.words())
	p.ID, p.Source, p.Audience = c.id(), "video/list", social.AudiencePublic // no others are listed
	// What follows the address names the app.
	address, _, _ := strings.Cut(webAddress(c.Share), "?")
	if p.URL = address; p.URL == "" {
		p.URL = profileURL(handle(s.user.UserName)) + "/video/" + p.ID
	}
	p.Media = []social.Media{{Type: medium(p.URL)}}
	return p
}
