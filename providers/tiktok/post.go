package tiktok

import (
	"cmp"
	"encoding/json"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// video is an entry of the lists of posts, of stories and of posts deleted. Who may
// comment on it, duet it and so on stands beside it and is not read: the settings
// of the account say what is usual.
type video struct {
	Date       text  `json:"Date"`
	Deleted    text  `json:"DateDeleted"`
	Link       text  `json:"Link"`
	WhoCanView text  `json:"WhoCanView"`
	Title      *text `json:"Title"` // nil in exports of up to 2024, which had none
	AltText    text  `json:"AlternateText"`
	AddYours   text  `json:"AddYoursText"` // what the owner asks others to add to
	Location   text  `json:"Location"`
}

func (r *reading) post(v jsonstream.Value)        { r.video(v, social.KindCaption) }
func (r *reading) deletedPost(v jsonstream.Value) { r.video(v, social.KindCaption) }
func (r *reading) story(v jsonstream.Value)       { r.video(v, social.KindStory) }

func (r *reading) video(v jsonstream.Value, kind social.Kind) {
	var rec video
	if json.Unmarshal(v.JSON, &rec) != nil || rec == (video{}) {
		r.fail()
		return
	}
	title := text("")
	if rec.Title != nil {
		title = *rec.Title
	} else {
		r.tally().wordless++
	}
	words := strings.TrimSpace(string(title) + "\n\n" + string(rec.AddYours))
	p := caption(kind, parseTime(string(rec.Date)), words)
	p.Deleted, p.Audience = parseTime(string(rec.Deleted)), r.audience(rec.WhoCanView)
	if rec.Location != "" {
		p.Place = &social.Place{Name: string(rec.Location)}
	}
	// The link leads to the post, or to the file itself for a few days; a post of
	// several pictures has one for each.
	id := ""
	for link := range strings.FieldsSeq(string(rec.Link)) {
		if webAddress(text(link)) == "" {
			continue
		}
		m := social.Media{Type: medium(link), URL: link}
		if n := videoID(link); n != "" {
			id, p.URL, m.URL = n, link, ""
		}
		p.Media = append(p.Media, m)
	}
	if len(p.Media) == 0 {
		p.Media = []social.Media{{Type: "video"}}
	}
	p.Media[0].Alt = string(rec.AltText)
	if id == "" && !p.Published.IsZero() {
		id = social.ContentID(string(kind), social.Stamp(p.Published)) // a caption can be edited
	}
	r.sendPost(p, id)
}

// caption is what the owner says with a video or pictures, whichever way it came.
func caption(kind social.Kind, at time.Time, words string) *social.Post {
	return &social.Post{Kind: kind, Mine: true, Published: at, Text: words, Hashtags: social.Hashtags(words), Mentions: mentions(words), Links: links(words)}
}

// medium tells by its address whether a post shows a video or pictures.
func medium(link string) string {
	for _, sign := range []string{"/photo/", ".jpeg", ".jpg", ".webp"} {
		if strings.Contains(link, sign) {
			return "photo"
		}
	}
	return "video"
}

// audience says who can view a post now. While the account is private, nobody
// other than its followers can.
func (r *reading) audience(whoCanView text) social.Audience {
	switch fold(string(whoCanView)) {
	case "everyone", "public", "publictoeveryone":
		if r.private {
			return social.AudienceFollowers
		}
		return social.AudiencePublic
	case "followers", "followersonly":
		return social.AudienceFollowers
	case "friends", "friendsonly", "mutualfriends", "followersthatyoufollowback", "followersyoufollowback":
		return social.AudienceFriends
	case "onlyme", "onlyyou", "myself", "private", "self":
		return social.AudienceOnlyMe
	}
	return social.AudienceUnknown
}

// passed is an entry of the lists of likes and of reposts.
type passed struct {
	Date text `json:"Date"`
	Link text `json:"Link"`
}

func (r *reading) like(v jsonstream.Value)   { r.passed(v, social.KindLike) }
func (r *reading) repost(v jsonstream.Value) { r.passed(v, social.KindRepost) }

func (r *reading) passed(v jsonstream.Value, kind social.Kind) {
	var rec passed
	if json.Unmarshal(v.JSON, &rec) != nil || rec.Link == "" {
		r.fail()
		return
	}
	ref := r.ref(string(rec.Link))
	p := &social.Post{Kind: kind, Mine: true, Published: parseTime(string(rec.Date)), Audience: social.AudienceUnknown, Quotes: ref}
	r.sendPost(p, cmp.Or(ref.ID, social.ContentID(string(kind), social.Stamp(p.Published), ref.URL)))
}

// ref points at a post by its address.
func (r *reading) ref(address string) *social.Ref {
	ref := &social.Ref{ID: videoID(address), URL: address, Author: social.Person{Handle: handleIn(address)}}
	if r.owner != "" && strings.ToLower(ref.Author.Handle) == r.owner {
		ref.Mine, ref.Author = true, social.Person{}
	}
	return ref
}

// placeReview is an entry of the list of reviews of places.
type placeReview struct {
	Place  text  `json:"PlaceName"`
	Date   text  `json:"Date"`
	Status text  `json:"Status"`
	Text   words `json:"ReviewText"`
}

func (r *reading) review(v jsonstream.Value) {
	var rec placeReview
	if json.Unmarshal(v.JSON, &rec) != nil || rec == (placeReview{}) {
		r.fail()
		return
	}
	p := &social.Post{Kind: social.KindReview, Mine: true, Published: parseTime(string(rec.Date)), Text: string(rec.Text), Group: string(rec.Place),
		Audience: r.audience(rec.Status), Hashtags: social.Hashtags(string(rec.Text)), Mentions: mentions(string(rec.Text))}
	r.sendPost(p, social.ContentID("review", social.Stamp(p.Published), p.Group))
}
