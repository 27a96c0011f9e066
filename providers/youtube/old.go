package youtube

import (
	"cmp"
	"encoding/json"
	"io/fs"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// resource is a record as YouTube's interface gives it, and as Takeout wrote
// everything before 2021.
type resource struct {
	Kind    string          // "youtube#video"
	ID      json.RawMessage // a string for most
	Snippet struct {
		Title, Description, PublishedAt string
		ChannelID, PlaylistID           string
		CustomURL                       string
		ResourceID                      struct{ ChannelID, VideoID string }
		VideoOwnerChannelTitle          string // of a video in a playlist, over the interface alone
		VideoOwnerChannelID             string
	}
	ContentDetails struct{ VideoID, VideoPublishedAt string }
	Status         struct{ PrivacyStatus string }
}

func (v *resource) id() string {
	var s string
	_ = json.Unmarshal(v.ID, &s) // an object for what was searched
	return takeout.Line(s)
}

// resources hands over the records of a file. each says whether it understood one.
func resources(fsys fs.FS, file string, each func(v *resource) (bool, error), bad func()) error {
	f, err := fsys.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	for v, err := range jsonstream.Values(f, func(path []string) jsonstream.Step {
		if len(path) == 0 {
			return jsonstream.Each
		}
		return jsonstream.Skip
	}) {
		if err != nil {
			return err
		}
		raw, ok := &resource{}, false
		if err := json.Unmarshal(v.JSON, raw); err == nil {
			if ok, err = each(raw); err != nil {
				return err
			}
		}
		if !ok {
			bad()
		}
	}
	return nil
}

// oldChannels reads the channels of an old export, quietly: [reader.old] tells
// what cannot be read.
func oldChannels(fsys fs.FS, index *member.Index) []*channel {
	var list []*channel
	for _, f := range index.Of(secOld) {
		_ = resources(fsys, f.Path, func(v *resource) (bool, error) {
			switch id := v.id(); {
			case v.Kind == "youtube#channel" && id != "":
				list = append(list, &channel{id: id, title: takeout.Line(v.Snippet.Title), about: social.Plain(v.Snippet.Description),
					handle: strings.TrimPrefix(takeout.Line(v.Snippet.CustomURL), "@"), visibility: takeout.Line(v.Status.PrivacyStatus), source: f.Path})
			case v.Kind != "youtube#channel":
				return true, errStop // a file holds records of one kind
			}
			return true, nil
		}, func() {})
	}
	return list
}

// old yields what stands in the lists in JSON.
func (r *reader) old() error {
	all := newShelves()
	for _, f := range r.index.Of(secOld) {
		err := resources(r.fsys, f.Path, func(v *resource) (bool, error) {
			if v.Kind == "youtube#playlist" && v.id() != "" {
				return true, r.shelf(all, shelf{id: v.id(), title: v.Snippet.Title, about: v.Snippet.Description, visibility: v.Status.PrivacyStatus,
					channel: v.Snippet.ChannelID, made: takeout.Time(v.Snippet.PublishedAt), source: f.Path})
			}
			return r.resource(v, f.Path)
		}, func() { r.index.Failed(secOld, 1) })
		if err == errStop || r.ctx.Err() != nil {
			return err
		}
		if err != nil {
			r.broken(secOld, err)
		}
	}
	return r.shelved(all)
}

// resource yields one record: an own video, by itself or in the list of uploads, a
// video that was liked, or a channel that the owner subscribes to.
func (r *reader) resource(v *resource, file string) (bool, error) {
	s := &v.Snippet
	id := takeout.Line(cmp.Or(v.ContentDetails.VideoID, s.ResourceID.VideoID))
	switch {
	case v.Kind == "youtube#video" && v.id() != "":
		return true, r.video(&social.Post{ID: v.id(), Published: takeout.Time(s.PublishedAt), Text: s.Description, Warning: s.Title,
			Audience: audience(visibility(v.Status.PrivacyStatus)), Group: r.group(s.ChannelID), Source: file})
	case v.Kind == "youtube#playlistItem" && id != "" && strings.HasPrefix(s.PlaylistID, "UU"):
		return true, r.video(&social.Post{ID: id, Published: takeout.Time(cmp.Or(v.ContentDetails.VideoPublishedAt, s.PublishedAt)), Text: s.Description, Warning: s.Title,
			Audience: audience(visibility(v.Status.PrivacyStatus)), Group: r.group(s.ChannelID), Source: file})
	case v.Kind == "youtube#playlistItem" && id != "" && strings.HasPrefix(s.PlaylistID, "LL"):
		return true, r.once(social.Item{Post: like(id, v, file)})
	case v.Kind == "youtube#playlistItem":
		return id != "", r.ctx.Err() // which video lies in which playlist is left alone
	case v.Kind == "youtube#subscription" && s.ResourceID.ChannelID != "":
		return true, r.follow(takeout.Line(s.ResourceID.ChannelID), "", takeout.Line(s.Title), file)
	case v.Kind == "youtube#channel":
		return v.id() != "", r.ctx.Err() // read before
	}
	return false, nil
}

// like makes a post of a video in the list of those that the owner liked, with the
// time at which it came there. Its identifier is not the video's: who wants a like
// to be gone must not lose the film, should it be the owner's own.
func like(id string, v *resource, source string) *social.Post {
	s := &v.Snippet
	by := social.Person{ID: takeout.Line(s.VideoOwnerChannelID), Name: takeout.Line(s.VideoOwnerChannelTitle)}
	return &social.Post{ID: "like:" + id, Kind: social.KindLike, Mine: true, Published: takeout.Time(s.PublishedAt), Audience: social.AudienceUnknown,
		Quotes: &social.Ref{ID: id, URL: watch(id), Author: by, Text: takeout.Line(s.Title)}, URL: watch(id), Source: source}
}
