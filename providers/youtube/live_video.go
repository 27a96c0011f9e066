package youtube

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

const (
	perPage = "50" // the most that YouTube gives, and the most videos that it is asked for at once
	// again is how many pages of what is known are read again: with them nearly
	// everybody's whole list, so that edits and removals are noticed.
	again = 60
	// uploadsMost is how many videos the list of uploads has at most.
	uploadsMost = 20_000
)

// liveVideo is a video as YouTube's interface gives it.
// https://developers.google.com/youtube/v3/docs/videos
type liveVideo struct {
	ID      string
	Snippet struct {
		Title, Description, PublishedAt, ChannelID string
		DefaultLanguage                            string
		Tags                                       []string
	}
	Status           struct{ PrivacyStatus string }
	RecordingDetails struct {
		LocationDescription string
		Location            struct{ Latitude, Longitude json.Number }
	}
}

// upload is an entry of the list of uploads, with the video itself unless YouTube
// did not give it.
type upload struct {
	entry resource
	video *liveVideo
}

// uploaded yields the words under the owner's videos. The list is ordered by when
// a video was published, which may be long after it came there, so that its times
// say nothing about what was read.
func (r *live) uploaded(ctx context.Context) error {
	id := r.channel.ContentDetails.RelatedPlaylists.Uploads
	if id == "" {
		return errors.New("the server does not say where the videos are listed")
	}
	public := map[string]bool{}
	err := collect.Stream[upload]{
		Name: "videos", Things: "videos", Kinds: []social.Kind{social.KindCaption}, Again: again, Cap: uploadsMost,
		Older: "Google lists the latest 20,000 alone. Go through the older ones in YouTube Studio.",
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[upload], error) {
			entries, err := r.entries(ctx, id, next)
			if missing(err) && next == "" && r.channel.Statistics.VideoCount == "0" {
				return collect.Page[upload]{}, nil // so YouTube says that there never was a video
			}
			if err != nil {
				return collect.Page[upload]{}, err
			}
			p := collect.Page[upload]{Bad: entries.Bad, Next: entries.Next}
			var ids []string
			for _, e := range entries.Things {
				ids = append(ids, e.video())
			}
			given, bad, err := r.ask(ctx, ids)
			if err != nil {
				return p, err
			}
			p.Bad += bad // read from the list alone, which says less
			for _, e := range entries.Things {
				p.Things = append(p.Things, upload{e, given[e.video()]})
			}
			collect.Saw(&r.uploads, next, p)
			return p, nil
		},
		Key: func(u upload) (string, time.Time) { return u.entry.video(), time.Time{} },
		Take: func(ctx context.Context, u upload) error {
			r.uploads.Took()
			p := u.post()
			r.videos[p.ID] = &video{p.Warning, p.Audience}
			if u.privacy() == "public" {
				public[p.ID] = true
			}
			return r.Emit(ctx, social.Item{Post: p})
		},
	}.Read(ctx, r.Out)
	counted, _ := strconv.Atoi(r.channel.Statistics.VideoCount)
	r.short = len(public) < counted || r.uploads.Read > uploadsMost*9/10
	return err
}

// missing reports whether YouTube says that there is no such thing.
func missing(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && status.Code == http.StatusNotFound
}

// video is the number of the video that an entry of a playlist stands for.
func (v *resource) video() string {
	return takeout.Line(cmp.Or(v.ContentDetails.VideoID, v.Snippet.ResourceID.VideoID))
}

// entries asks for a page of a playlist.
func (r *live) entries(ctx context.Context, playlist, next string) (collect.Page[resource], error) {
	l, err := page(ctx, r.client, "playlistItems", next, url.Values{"playlistId": {playlist}, "part": {"snippet,contentDetails,status"}, "maxResults": {perPage}})
	if err != nil {
		return collect.Page[resource]{}, err
	}
	all, bad := collect.Decode(l.Items, func(v *resource) bool { return idRunes(v.video()) && v.video() != "" })
	return collect.Page[resource]{Things: all, Bad: bad, Next: l.NextPageToken}, nil
}

// ask asks for videos by their numbers, and counts those that make no sense.
func (r *live) ask(ctx context.Context, ids []string) (given map[string]*liveVideo, bad int, err error) {
	given = map[string]*liveVideo{}
	for some := range slices.Chunk(ids, 50) {
		l, err := page(ctx, r.client, "videos", "", url.Values{"id": {strings.Join(some, ",")}, "maxResults": {perPage}, "part": {"snippet,status,recordingDetails"}})
		if err != nil {
			return nil, 0, err
		}
		all, unread := collect.Decode(l.Items, func(v *liveVideo) bool { return v.ID != "" })
		for i := range all {
			given[all[i].ID] = &all[i]
		}
		bad += unread
	}
	return given, bad, nil
}

// know makes sure that the owner's videos of these numbers are known.
func (r *live) know(ctx context.Context, ids []string) error {
	var ask []string
	for _, id := range ids {
		if _, known := r.videos[id]; !known && id != "" && idRunes(id) && !slices.Contains(ask, id) {
			ask = append(ask, id)
		}
	}
	given, _, err := r.ask(ctx, ask)
	if err != nil {
		return err
	}
	for _, id := range ask {
		r.videos[id] = nil
		if v := given[id]; v != nil && v.Snippet.ChannelID == r.channel.ID {
			p := upload{video: v}.post()
			r.videos[id] = &video{p.Warning, p.Audience}
		}
	}
	return nil
}

// privacy says who may see it, in YouTube's word.
func (u upload) privacy() string {
	if u.video != nil {
		return u.video.Status.PrivacyStatus
	}
	return u.entry.Status.PrivacyStatus
}

func (u upload) post() *social.Post {
	v := u.video
	if v == nil { // in the list alone
		s := &u.entry.Snippet
		p := &social.Post{ID: u.entry.video(), Published: takeout.Time(cmp.Or(u.entry.ContentDetails.VideoPublishedAt, s.PublishedAt)), Text: s.Description, Warning: s.Title,
			Audience: audience(visibility(u.privacy())), Source: "youtube/v3/playlistItems"}
		caption(p)
		return p
	}
	p := &social.Post{ID: takeout.Line(v.ID), Published: takeout.Time(v.Snippet.PublishedAt), Text: v.Snippet.Description, Warning: v.Snippet.Title,
		Language: takeout.Line(v.Snippet.DefaultLanguage), Audience: audience(visibility(u.privacy())), Place: v.place(), Source: "youtube/v3/videos"}
	caption(p)
	for _, t := range v.Snippet.Tags { // no viewer sees them, but who searches finds by them
		t = strings.TrimLeft(takeout.Line(t), "#")
		if t != "" && !slices.ContainsFunc(p.Hashtags, func(h string) bool { return strings.EqualFold(h, t) }) {
			p.Hashtags = append(p.Hashtags, t)
		}
	}
	return p
}

// place is where the video was made, if the owner said so.
func (v *liveVideo) place() *social.Place {
	d := &v.RecordingDetails
	p := social.Place{Name: takeout.Line(d.LocationDescription), Lat: degrees(d.Location.Latitude.String(), 90), Lon: degrees(d.Location.Longitude.String(), 180)}
	if p.Lat == nil || p.Lon == nil {
		p.Lat, p.Lon = nil, nil
	}
	if p == (social.Place{}) {
		return nil
	}
	return &p
}
