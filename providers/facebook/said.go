package facebook

import (
	"cmp"
	"context"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// said is a comment as the API gives it.
type said struct {
	ID         string            `json:"id"`
	Message    string            `json:"message"`
	Created    meta.Moment       `json:"created_time"`
	From       *writer           `json:"from"`
	Parent     *said             `json:"parent"` // the comment that it answers; nil if it answers the post
	Link       string            `json:"permalink_url"`
	Attachment *hung             `json:"attachment"`
	Tags       meta.List[tagged] `json:"message_tags"`
}

const (
	plainSaid  = "id,message,created_time,from"
	saidFields = plainSaid + ",permalink_url,parent{" + plainSaid + "},attachment{media_type,type,title,description,url,target{id,url}},message_tags"
)

// replies is the beginning of the list of comments that comes with a post.
type replies struct{ meta.Listing }

// hidden stands for a writer whom Facebook does not name to apps.
const hidden = "(not named by Facebook)"

// voice says whose account or Page speaks as the owner, and how its comments are
// known.
type voice struct {
	me    string // the writer's number
	page  *ownPage
	owner string // of the Page: what they wrote there in their own name is theirs, too
}

// by says who wrote p: the owner, or somebody else.
func (v voice) by(p *social.Post, w *writer) {
	switch {
	case w != nil && w.ID != "" && (w.ID == v.me || w.ID == v.owner):
		p.Mine = true
	case w == nil || words(w.Name) == "":
		p.Author = social.Person{Name: hidden}
	default:
		p.Author = social.Person{Name: words(w.Name)}
	}
}

// comment turns a comment into the words of every network. below is the post.
func (v voice) comment(s *said, below *social.Post, source string) *social.Post {
	p := &social.Post{Kind: social.KindComment, Published: s.Created.Time, Text: words(s.Message), Audience: below.Audience, Group: below.Group,
		Answers: &social.Ref{ID: below.ID, URL: below.URL, Author: below.Author, Mine: below.Mine, Text: below.Text}, Source: source}
	v.by(p, s.From)
	if meta.IsURL(s.Link) {
		p.URL = s.Link
	}
	for _, t := range s.Tags {
		if t.Type == "" || t.Type == "user" {
			p.Mentions = mention(p.Mentions, words(t.Name))
		}
	}
	if s.Attachment != nil {
		s.Attachment.onto(p, false)
	}
	finish(p)
	p.ID = v.id(s, p)
	if s.Parent != nil && s.Parent.ID != "" {
		parent := v.comment(&said{ID: s.Parent.ID, Message: s.Parent.Message, Created: s.Parent.Created, From: s.Parent.From}, below, source)
		p.Answers = &social.Ref{ID: parent.ID, Author: parent.Author, Mine: parent.Mine, Text: parent.Text}
	}
	return p
}

// id is the download's for what the owner's account has, and the API's own for what a
// Page has, with the Page before it.
func (v voice) id(s *said, p *social.Post) string {
	if v.page != nil {
		return v.page.ID + ":" + s.ID
	}
	return commentID(p)
}

// below yields the comments below p, which the API calls number. Where they cannot be
// read now, left remembers it.
func (c *collector) below(ctx context.Context, client *collect.Client, v voice, number string, came *replies, p *social.Post, left *meta.Branches) error {
	return left.Read(ctx, number, func(ctx context.Context) error { return c.remarks(ctx, client, v, number, came, p) })
}

// remarks yields the comments that came with a post, then the rest.
func (c *collector) remarks(ctx context.Context, client *collect.Client, v voice, number string, came *replies, p *social.Post) error {
	ok := func(s *said) bool { return meta.IsID(s.ID) && !s.Created.IsZero() }
	all, bad := collect.Decode(came.Data, ok)
	next, err := came.Next()
	if err != nil { // those that came count, and there is no way to the others
		c.cutComments++
	}
	q := query{path: "/" + url.PathEscape(number) + "/comments", more: url.Values{"filter": {"stream"}}, fields: []string{saidFields, plainSaid}, limit: 100}
	asked, known, idle := map[string]bool{}, map[string]bool{}, 0
	for {
		c.badComments += bad
		idle++
		for i := range all {
			if !known[all[i].ID] {
				known[all[i].ID], idle = true, 0
			}
			remark := v.comment(&all[i], p, "/comments")
			// The same comment stands below a picture and below its post.
			_, itself, _ := strings.Cut(all[i].ID, "_")
			if err := c.emit(ctx, remark, cmp.Or(itself, all[i].ID)); err != nil {
				return err
			}
		}
		switch {
		case next == "":
			return nil
		case asked[next], idle > maxIdle: // it would never end
			c.cutComments++
			return nil
		}
		asked[next] = true
		page, err := ask(ctx, client, &q, next, ok)
		switch {
		case err != nil && lasting(err):
			c.cutComments++
			return nil
		case err != nil:
			return err
		}
		all, bad, next = page.Things, page.Bad, page.Next
	}
}

// maxIdle is how many pages of comments in a row may bring nothing new.
const maxIdle = 10

// left are those things of a stream whose comments could not be read.
func (c *collector) left(stream, things string) *meta.Branches {
	return &meta.Branches{Out: c.out, Since: c.since, Prefix: stream + " comments ", Name: "comments still to be read below " + things, Kinds: kinds(social.KindComment)}
}

// overtake reads, after a stream that ended with err, those things once more whose
// comments an earlier collect could not read, and which lie deeper than it has read.
func overtake[T any](ctx context.Context, client *collect.Client, q *query, left *meta.Branches, ok func(*T) bool, take func(context.Context, T) error, err error) error {
	for _, number := range left.Left() {
		if err != nil {
			break
		}
		thing, failed := once[T](ctx, client, q, number)
		switch {
		case failed == nil && ok(&thing):
			err = take(ctx, thing)
		case failed == nil, lasting(failed): // it is gone, or not to be had any more
			err = left.Forget(ctx, number)
		default:
			err = left.Read(ctx, number, func(context.Context) error { return failed })
		}
	}
	return left.Finish(ctx, err)
}
