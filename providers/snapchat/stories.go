package snapchat

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// story is an entry of story_history.json, of shared_story.json, or of a list in
// snap_pro.json.
type story struct {
	Date    word `json:"Story Date"`
	Created word `json:"Created"`
	Time    word `json:"Timestamp"`
	Day     word `json:"Date"`
	ID      word `json:"Story Id"`
	Link    word `json:"Story URL"`
	URL     word `json:"URL"`
	Content word `json:"Content"`
	Caption word `json:"Caption"`
	About   word `json:"Description"`
	Title   word `json:"Title"`
	Type    word `json:"Media Type"`
	Action  word `json:"Action Type"` // of a story that was watched
	Watched word `json:"View Time"`
}

// post makes a post of the entry; nil if it says nothing.
func (s story) post(kind social.Kind, audience social.Audience, source string) *social.Post {
	p := &social.Post{Kind: kind, Mine: true, Audience: audience, Source: source, Warning: string(s.Title), Text: string(cmp.Or(s.Caption, s.About))}
	p.Hashtags = social.Hashtags(p.Text)
	p.Published, p.TimeKnown = moment(cmp.Or(s.Date, s.Created, s.Time, s.Day))
	link := string(cmp.Or(s.Link, s.URL))
	if strings.HasPrefix(link, "https://") {
		p.URL = link
	}
	what := mediaType(s.Type)
	if what == "file" {
		what = mediaType(s.Content)
	}
	if what != "file" {
		p.Media = []social.Media{{Type: what, URL: p.URL}}
	} else if p.Text == "" {
		p.Text = string(s.Content)
	}
	if p.Published.IsZero() && p.Text == "" && p.Warning == "" && link == "" && s.ID == "" {
		return nil
	}
	p.ID = string(s.ID)
	switch {
	case p.ID != "":
		p.ID = "story:" + p.ID
	case p.Published.IsZero():
		p.ID = social.ContentID(string(kind), string(audience), link, p.Warning, p.Text)
	default:
		p.ID = social.ContentID(string(kind), string(audience), social.Stamp(p.Published), p.Warning, p.Text)
	}
	return p
}

// shelf is a list of stories.
type shelf struct {
	section  string
	kind     social.Kind
	audience social.Audience
}

// shelves says what the lists of stories hold, by the name of the list. What is
// shared, a Spotlight or on the public profile is for everybody.
func shelves(list string) (shelf, bool) {
	switch strings.ToLower(list) {
	case "your story views":
		return shelf{secStories, social.KindStory, social.AudienceUnknown}, true
	case "shared story":
		return shelf{secShared, social.KindStory, social.AudiencePublic}, true
	case "spotlights", "spotlight":
		return shelf{secPublic, social.KindCaption, social.AudiencePublic}, true
	case "saved stories":
		return shelf{secPublic, social.KindStory, social.AudiencePublic}, true
	}
	return shelf{}, false
}

// stories yields the times of the owner's stories; what others posted is counted.
func (r *reading) stories() { r.shelf(secStories) }

// shared yields what the owner gave to everybody.
func (r *reading) shared() {
	r.shelf(secShared)
	r.shelf(secPublic)
}

func (r *reading) shelf(section string) {
	repeats, from, watched := social.Repeats{}, "", 0
	r.each(section, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		if top(v) == "Profile" && section == secPublic {
			return true
		}
		if source != from {
			repeats, from = social.Repeats{}, source
		}
		at, own := shelves(top(v))
		var s story
		bad := json.Unmarshal(v.JSON, &s) != nil
		if !own || at.section != section || !bad && (s.Watched != "" || strings.EqualFold(string(s.Action), "view")) {
			watched++
			return true
		}
		var p *social.Post
		if !bad {
			p = s.post(at.kind, at.audience, source)
		}
		if p == nil {
			r.files.Failed(section, 1)
			return true
		}
		p.ID = repeats.Next(p.ID)
		return r.post(p)
	})
	if watched > 0 {
		r.gap(social.Gap{Section: "stories of others, in the file of " + section, Reason: social.ReasonNotRead, Count: watched,
			Detail: "They say whose stories you watched, and hold nothing that you wrote."})
	}
}
