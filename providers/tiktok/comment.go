package tiktok

import (
	"cmp"
	"encoding/json"
	"errors"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// remark is an entry of the list of comments. The address of what was commented on
// came with 2025, under several names.
type remark struct {
	Date     text  `json:"date"`
	Comment  words `json:"comment"`
	Photo    text  `json:"photo"`
	Video    text  `json:"video"`
	Sticker  text  `json:"sticker"`
	Original text  `json:"originalPostUrl"`
	Post     text  `json:"original post link"`
	URL      text  `json:"url"`
}

func (r *reading) comment(v jsonstream.Value) {
	var rec remark
	if json.Unmarshal(v.JSON, &rec) != nil || rec == (remark{}) {
		r.fail()
		return
	}
	p := r.said(string(rec.Comment))
	p.Published = parseTime(string(rec.Date))
	if to := cmp.Or(webAddress(rec.Original), webAddress(rec.Post), webAddress(rec.URL)); to != "" {
		p.Answers = r.ref(to)
	}
	for _, m := range []struct {
		kind string
		link text
	}{{"photo", rec.Photo}, {"video", rec.Video}, {"animation", rec.Sticker}} {
		if m.link != "" {
			p.Media = append(p.Media, social.Media{Type: m.kind, URL: webAddress(m.link)})
		}
	}
	r.sendPost(p, "")
}

// said is a comment of the owner's.
func (r *reading) said(words string) *social.Post {
	return &social.Post{Kind: social.KindComment, Mine: true, Text: words, Audience: social.AudienceUnknown,
		Hashtags: social.Hashtags(words), Mentions: mentions(words), Links: links(words)}
}

// watched is a LIVE video of somebody else's with what the owner wrote in it.
type watched struct {
	Link     text        `json:"Link"`
	Comments list[spoke] `json:"Comments"`
	Ask      list[spoke] `json:"Questions"`
}

type spoke struct {
	CommentTime  text  `json:"CommentTime"`
	Comment      words `json:"CommentContent"`
	QuestionTime text  `json:"QuestionTime"`
	Question     words `json:"QuestionContent"`
	RawTime      text  `json:"RawTime"` // the same since 1970
}

// watchedLive yields what the owner wrote in LIVE videos; those in which they wrote
// nothing are passed over.
func (r *reading) watchedLive(v jsonstream.Value) {
	var rec watched
	if json.Unmarshal(v.JSON, &rec) != nil {
		r.fail()
		return
	}
	r.tally().records += len(rec.Comments) + len(rec.Ask) - 1
	for _, s := range append(rec.Comments, rec.Ask...) {
		words := cmp.Or(s.Comment, s.Question)
		if words == "" {
			r.fail()
			continue
		}
		p := r.said(string(words))
		if p.Published = parseTime(string(cmp.Or(s.CommentTime, s.QuestionTime))); p.Published.IsZero() {
			p.Published = fromUnix(string(s.RawTime))
		}
		if to := webAddress(rec.Link); to != "" {
			p.Answers = r.ref(to)
		}
		r.sendPost(p, "")
	}
}

// liveVideo is an entry of the list of LIVE videos of the owner's.
type liveVideo struct {
	Start  text `json:"LiveStartTime"`
	Room   text `json:"RoomId"`
	Title  text `json:"RoomTitle"`
	Replay text `json:"ReplayUrl"`
}

func (r *reading) broadcast(v jsonstream.Value) {
	var rec liveVideo
	if json.Unmarshal(v.JSON, &rec) != nil || rec == (liveVideo{}) {
		r.fail()
		return
	}
	words := string(rec.Title)
	r.sendPost(&social.Post{Kind: social.KindCaption, Mine: true, Published: parseTime(string(rec.Start)), Text: words, Audience: social.AudienceUnknown,
		Hashtags: social.Hashtags(words), Mentions: mentions(words), Media: []social.Media{{Type: "video", URL: webAddress(rec.Replay)}}}, number(rec.Room))
}

// number returns t if it is an identifier of TikTok's.
func number(t text) string {
	if len(t) < 8 || strings.Trim(string(t), "0123456789") != "" {
		return ""
	}
	return string(t)
}

// list is a list in a record; what is none is empty.
type list[T any] []T

// UnmarshalJSON never fails: elements of another kind come out empty.
func (l *list[T]) UnmarshalJSON(data []byte) error {
	var all []T
	var mistyped *json.UnmarshalTypeError // the rest is read all the same
	if err := json.Unmarshal(data, &all); err != nil && !errors.As(err, &mistyped) {
		all = nil
	}
	*l = all
	return nil
}
