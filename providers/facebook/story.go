package facebook

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// story is a post as the API gives it. Its "story", the sentence that Facebook makes
// in the language of the account, is not asked for: nobody wrote it.
type story struct {
	ID          string            `json:"id"`
	Created     meta.Moment       `json:"created_time"`
	Backdated   meta.Moment       `json:"backdated_time"` // as the owner has put it; zero for most
	Message     string            `json:"message"`
	From        *writer           `json:"from"`
	Privacy     *privacy          `json:"privacy"`
	Link        string            `json:"permalink_url"`
	ParentID    string            `json:"parent_id"` // what is passed on
	Place       *spot             `json:"place"`
	MessageTags meta.List[tagged] `json:"message_tags"`
	WithTags    struct {
		Data meta.List[tagged] `json:"data"`
	} `json:"with_tags"`
	Attachments hanging `json:"attachments"`
	Comments    replies `json:"comments"`
}

// The fields of a post, the fullest first.
const (
	hangingFields = "attachments{media_type,type,title,description,url,unshimmed_url,target{id,url},subattachments{media_type,type,title,description,url,target{id,url}}}"
	remarkFields  = "comments.filter(stream).limit(25){" + saidFields + "}"
	plainRemarks  = "comments.filter(stream).limit(25){" + plainSaid + "}"
	coreFields    = "id,created_time,message,from,privacy,permalink_url"
	pageFields    = coreFields + ",backdated_time,parent_id,place{name,location},message_tags," + hangingFields
	storyFields   = pageFields + "," + remarkFields
)

var storySets = []string{storyFields + ",with_tags", storyFields, coreFields + "," + plainRemarks}

func okStory(s *story) bool { return meta.IsID(s.ID) && !s.Created.IsZero() }

// storyKey has no time for what was put at another time than its own, such as an event
// of a life: it may stand anywhere in a list, and what is next to it may be of any time.
func storyKey(s story) (string, time.Time) {
	if !s.Backdated.IsZero() || slices.ContainsFunc(s.Attachments.Data, func(h hung) bool { return h.Type == lifeEvent }) {
		return s.ID, time.Time{}
	}
	return s.ID, s.Created.Time
}

// writer is who wrote something. Facebook names nobody who does not use the app.
type writer struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type tagged struct {
	Name string `json:"name"`
	Type string `json:"type"` // user, page, group, event; "" beside those who were there
}

// spot is where a post was written.
type spot struct {
	Name     string   `json:"name"`
	Location location `json:"location"`
}

type location struct {
	Lat     float64 `json:"latitude"`
	Lon     float64 `json:"longitude"`
	Country string  `json:"country"`
}

// UnmarshalJSON decodes. It never fails: events and some places have a mere text there.
func (l *location) UnmarshalJSON(data []byte) error {
	type plain location
	_ = json.Unmarshal(data, (*plain)(l))
	return nil
}

func (s *spot) social() *social.Place {
	if s == nil {
		return nil
	}
	pl := place{Name: meta.Text(words(s.Name))}
	pl.Coordinate.Lat, pl.Coordinate.Lon = s.Location.Lat, s.Location.Lon
	out := pl.social()
	if out != nil {
		out.Country = words(s.Location.Country)
	}
	return out
}

// hanging is what hangs on a post or is passed on by it.
type hanging struct {
	Data meta.List[hung] `json:"data"`
}

const lifeEvent = "life_event"

type hung struct {
	Medium      string `json:"media_type"`
	Type        string `json:"type"`
	Title       string `json:"title"`
	Description string `json:"description"`
	URL         string `json:"url"`
	Unshimmed   string `json:"unshimmed_url"` // URL may lead by way of Facebook
	Target      struct {
		ID  string `json:"id"`
		URL string `json:"url"`
	} `json:"target"`
	Sub hanging `json:"subattachments"`
}

// post turns what the API gives of a post into one without author and identifier. The
// download's ends in the same way, so that both have the same words.
func (s *story) post(source string) *social.Post {
	p := &social.Post{Kind: social.KindPost, Published: s.Created.Time, Text: words(s.Message), Audience: s.Privacy.audience(),
		Place: s.Place.social(), Source: source}
	if meta.IsURL(s.Link) {
		p.URL = s.Link
	}
	for _, t := range slices.Concat(s.WithTags.Data, s.MessageTags) {
		if t.Type == "" || t.Type == "user" {
			p.Mentions = mention(p.Mentions, words(t.Name))
		}
	}
	for i := range s.Attachments.Data {
		s.Attachments.Data[i].onto(p, s.ParentID != "")
	}
	finish(p)
	return p
}

// onto adds to a post what hangs on it, as the download's does.
func (h *hung) onto(p *social.Post, passedOn bool) {
	said := words(h.Description)
	if passedOn { // somebody else's
		ref := social.Ref{Text: said}
		if meta.IsURL(h.Target.URL) {
			ref.URL = h.Target.URL
		}
		if p.Quotes == nil && ref != (social.Ref{}) {
			p.Quotes = &ref
		}
		return
	}
	if len(h.Sub.Data) > 0 { // an album stands for what is in it
		for i := range h.Sub.Data {
			h.Sub.Data[i].onto(p, false)
		}
		return
	}
	address := outward(h.URL)
	if meta.IsURL(h.Unshimmed) {
		address = h.Unshimmed
	}
	switch medium := h.medium(); {
	case medium != "":
		m := social.Media{Type: medium, Alt: said}
		if meta.IsURL(h.URL) {
			m.URL = h.URL // of its page: the file's own changes by the day
		}
		if !slices.Contains(p.Media, m) {
			p.Media = append(p.Media, m)
		}
	case h.Type == "event":
		if t := words(h.Title); t != "" && p.Quotes == nil {
			p.Quotes = &social.Ref{Text: t}
		}
	case h.Type == lifeEvent:
		if t := words(h.Title); t != "" && !slices.Contains(strings.Split(p.Text, "\n"), t) {
			p.Text = strings.TrimSpace(p.Text + "\n" + t)
		}
	case meta.IsURL(address) && !onFacebook(address):
		p.Links = appendNew(p.Links, address)
	}
}

func (h *hung) medium() string {
	for _, w := range []string{h.Medium, h.Type} {
		switch {
		case strings.Contains(w, "video"):
			return "video"
		case strings.Contains(w, "photo"):
			return "photo"
		case strings.Contains(w, "animated"):
			return "animation"
		}
	}
	return ""
}

// ids are the numbers of the pictures and films that hang on the post.
func (s *story) ids(note func(id string)) {
	for _, h := range s.Attachments.Data {
		for _, one := range append([]hung{h}, h.Sub.Data...) {
			if one.medium() != "" && one.Target.ID != "" {
				note(one.Target.ID)
			}
		}
	}
}

func onFacebook(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	host := strings.ToLower(u.Hostname())
	return host == "facebook.com" || strings.HasSuffix(host, ".facebook.com") || host == "fb.watch"
}

// outward is where an address leads to: Facebook has many go by way of a page of its own,
// which adds a sign of whose click it is.
func outward(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Path != "/l.php" || !onFacebook(address) {
		return address
	}
	to := u.Query().Get("u")
	if i := strings.LastIndex(to, "fbclid="); i > 0 && !strings.Contains(to[i:], "&") {
		to = to[:i-1]
	}
	if !meta.IsURL(to) {
		return address
	}
	return to
}

// words is a text of the API in the form in which the download's ends up.
func words(s string) string { return strings.TrimSpace(meta.Clean(s)) }
