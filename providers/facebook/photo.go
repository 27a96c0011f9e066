package facebook

import (
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// picture is a picture or film, in an album or on a post, with what others said of
// it.
type picture struct {
	meta.Media
	Comments meta.List[remark] `json:"comments"`
}

// remark is a comment below a picture of the owner's.
type remark struct {
	Timestamp meta.Seconds `json:"timestamp"`
	Comment   meta.Text    `json:"comment"`
	Author    meta.Text    `json:"author"`
}

// photos yields the pictures that stand in albums and lists and belong to no post
// that was yielded, and the comments below them.
func (r *reader) photos() {
	r.each(secPhotos, func(v jsonstream.Value, source string) bool {
		if len(v.JSON) == 0 || v.JSON[0] != '{' {
			return r.album(v, source)
		}
		if len(v.Path) == 1 && v.Path[0] == "cover_photo" {
			return true // it is in the list of photos, too
		}
		var pic picture
		if !r.decode(v.JSON, &pic) || pic.URI == "" && pic.Created.IsZero() {
			return false
		}
		p := &social.Post{Kind: social.KindCaption, Mine: true, Audience: social.AudienceUnknown, Published: pic.Created.Time, Source: source}
		known := r.shown[string(pic.URI)]
		r.picture(p, &pic.Media)
		finish(p)
		p.ID = social.ContentID("caption", social.Stamp(p.Published), p.Text)
		if !known {
			r.Post(p)
		}
		r.remarks(&pic, p, source)
		return true
	})
}

// album yields the description of an album; its name and dates stand beside it.
func (r *reader) album(v jsonstream.Value, source string) bool {
	if len(v.Path) != 1 {
		return false
	}
	var t meta.Text
	_ = t.UnmarshalJSON(v.JSON) // it never fails
	if v.Path[0] == "description" && t != "" {
		p := &social.Post{Kind: social.KindCaption, Mine: true, Audience: social.AudienceUnknown, Text: string(t), Source: source}
		finish(p)
		p.ID = social.ContentID("album", p.Text)
		r.Post(p)
	}
	return true
}

// remarks yields what others, and the owner, wrote below a picture.
func (r *reader) remarks(pic *picture, below *social.Post, source string) {
	for _, c := range pic.Comments {
		if strings.TrimSpace(string(c.Comment)) == "" {
			continue
		}
		p := &social.Post{Kind: social.KindComment, Mine: r.me.is(string(c.Author)), Audience: social.AudienceUnknown, Published: c.Timestamp.Time,
			Text: string(c.Comment), Answers: &social.Ref{ID: below.ID, Mine: true, Text: below.Text}, Source: source}
		if !p.Mine {
			p.Author = social.Person{Name: string(c.Author)}
			if p.Author.Name == "" {
				p.Author.Name = nobody
			}
		}
		finish(p)
		p.ID = commentID(p)
		r.Post(p)
	}
}
