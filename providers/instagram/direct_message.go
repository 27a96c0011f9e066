package instagram

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// direct is a message.
type direct struct {
	ID   string      `json:"id"`
	At   meta.Moment `json:"created_time"`
	From user        `json:"from"`
	To   struct {
		Data meta.List[user] `json:"data"`
	} `json:"to"`
	Text        string `json:"message"`
	Attachments struct {
		Data meta.List[attachment] `json:"data"`
	} `json:"attachments"`
	Shares struct {
		Data meta.List[struct {
			Link string `json:"link"`
		}] `json:"data"`
	} `json:"shares"`
}

type user struct {
	ID       string `json:"id"`
	Username string `json:"username"`
}

// users are the user names of those who take part, by their numbers: not everywhere
// are both given.
type users map[string]string

// know is u with its name, if that was met.
func (us users) know(u user) user {
	switch {
	case u.ID == "":
	case u.Username == "":
		u.Username = us[u.ID]
	default:
		us[u.ID] = u.Username
	}
	return u
}

type attachment struct {
	Image json.RawMessage `json:"image_data"`
	Video json.RawMessage `json:"video_data"`
}

// written yields messages, which come newest first, as those of one conversation.
func (c *collector) written(ctx context.Context, id string, all []direct, whole bool) error {
	slices.Reverse(all)
	names := users{}
	for range 2 { // a name may come after the first message
		for i := range all {
			all[i].From = names.know(all[i].From)
			for j, to := range all[i].To.Data {
				all[i].To.Data[j] = names.know(to)
			}
		}
	}
	talk := conversation.Conversation{ID: id, Source: "/conversations"}
	repeats := social.Repeats{}
	var posts []*social.Post
	for i := range all {
		d := &all[i]
		for _, u := range append([]user{d.From}, d.To.Data...) {
			if p := meta.Who(u.ID, u.Username); (u != user{}) && !c.me.is(u.ID, u.Username) && !slices.Contains(talk.Others, p) {
				talk.Others = append(talk.Others, p)
			}
		}
		p := c.message(d)
		switch {
		case d.From == (user{}) && d.At.IsZero():
			c.silent++
			continue
		case d.From == (user{}):
			c.unclear++
			continue
		case p.Text == "" && len(p.Media) == 0 && len(p.Links) == 0:
			c.silent++
			continue
		}
		p.ID = c.unique(repeats.Next(meta.MessageID(p, d.From.Username)), id)
		posts = append(posts, p)
	}
	talk.Group = len(talk.Others) > 1
	talk.Messages(posts)
	for _, p := range posts {
		if err := c.emit(ctx, p); err != nil {
			return err
		}
	}
	for _, con := range talk.People(posts) {
		if key := string(con.Relation) + con.ID; c.people[key] {
			continue
		} else {
			c.people[key] = true
		}
		if !whole { // it began with older messages
			con.Since, con.Initiated = time.Time{}, ""
		}
		con.URL = page(con.Handle)
		if err := c.out.Emit(ctx, social.Item{Connection: &con}); err != nil {
			return err
		}
	}
	return nil
}

// message is d as the export's half of it is made: its identifier rests on the second,
// the side and the words.
func (c *collector) message(d *direct) *social.Post {
	p := &social.Post{Mine: c.me.is(d.From.ID, d.From.Username), Published: d.At.Time, Text: meta.Clean(d.Text)}
	if !p.Mine {
		p.Author = meta.Who(d.From.ID, d.From.Username)
	}
	for _, a := range d.Attachments.Data {
		kind := "file"
		switch {
		case len(a.Image) > 0:
			kind = "photo"
		case len(a.Video) > 0:
			kind = "video"
		}
		p.Media = append(p.Media, social.Media{Type: kind})
	}
	for _, s := range d.Shares.Data {
		if meta.IsURL(s.Link) && !slices.Contains(p.Links, s.Link) {
			p.Links = append(p.Links, s.Link)
		}
	}
	return p
}

// unique is the identifier of a message of the conversation called talk. One of
// another conversation that is alike, such as a wish sent to many at once, gets
// another, as in the export.
func (c *collector) unique(id, talk string) string {
	for {
		switch of, ok := c.talks[id]; {
		case !ok:
			c.talks[id] = talk
			return id
		case of == talk || strings.HasSuffix(id, strings.Repeat("+", 100)):
			return id
		}
		id += "+"
	}
}
