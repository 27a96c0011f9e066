package instagram

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// comment is a comment on a post of the owner's, or a reply to one.
type comment struct {
	ID       string       `json:"id"`
	Text     string       `json:"text"`
	At       meta.Moment  `json:"timestamp"`
	Username string       `json:"username"`
	From     user         `json:"from"`
	Replies  meta.Listing `json:"replies"`
}

const commentFields = "id,text,timestamp,username,from{id,username}"

// comments reads what stands below each of the owner's posts, the owner's own words
// among it.
func (c *collector) comments(ctx context.Context) error {
	b := &meta.Branches{Out: c.out, Since: c.since, Prefix: pendingComments, Name: "comments on some posts", Kinds: commentKinds}
	err := c.leftComments(ctx, b)
	if err == nil {
		err = c.stream(streamComments, "posts with comments", commentKinds, false, func(ctx context.Context, m medium) error {
			if m.Comments != nil && *m.Comments == 0 || m.Username != "" && !c.me.is("", m.Username) {
				return nil
			}
			return b.Read(ctx, m.ID, func(ctx context.Context) error {
				err := c.below(ctx, &m)
				if !unavailable(err) {
					return err
				}
				if m.Comments != nil { // on a film that was live, or the post was deleted just now
					c.unseen += *m.Comments
				}
				return nil
			})
		}).Read(ctx, c.out)
	}
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if gap := c.out.Unread(ctx, "comments", commentKinds, c.bad); gap != nil {
		return gap
	}
	if c.unseen > 0 {
		if gap := c.out.Gap(ctx, social.Gap{Section: "comments that are counted and not given", Kinds: commentKinds, Reason: social.ReasonLimit, Count: c.unseen,
			Detail: "Instagram counts more comments on your posts than it gave. It leaves out those of accounts that you restricted, and to an app without review may give only those of people with a role on it. Open your posts in the app to see them."}); gap != nil {
			return gap
		}
	}
	return b.Finish(ctx, err)
}

// leftComments reads what an earlier collect could not. A post that is gone has no
// comments any more.
func (c *collector) leftComments(ctx context.Context, b *meta.Branches) error {
	for _, id := range b.Left() {
		err := b.Read(ctx, id, func(ctx context.Context) error {
			var m medium
			path := "/" + url.PathEscape(id)
			_, err := c.Get(ctx, path, url.Values{"fields": {richFields}}, &m)
			if errors.Is(err, collect.ErrNotOffered) {
				_, err = c.Get(ctx, path, url.Values{"fields": {plainFields}}, &m)
			}
			switch {
			case unavailable(err), err == nil && m.ID != id:
				return nil
			case err != nil:
				return err
			}
			return c.below(ctx, &m)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// unavailable reports whether the network says that something is not there.
func unavailable(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && status.Code == http.StatusNotFound
}

// below yields the comments on m, and the replies to each.
func (c *collector) below(ctx context.Context, m *medium) error {
	top := c.post(m, social.KindCaption, "")
	n, damaged, names := 0, c.bad, users{}
	fields := url.Values{"limit": {strconv.Itoa(pageSize)}, "fields": {commentFields + ",replies.limit(" + strconv.Itoa(pageSize) + "){" + commentFields + "}"}}
	err := c.pages(ctx, "/"+url.PathEscape(m.ID)+"/comments", "", fields, func(co *comment) error {
		n++
		parent, err := c.said(ctx, co, names, top.ID, &social.Ref{ID: top.ID, Mine: true})
		if err != nil {
			return err
		}
		replies, bad := collect.Decode(co.Replies.Data, func(r *comment) bool { return meta.IsID(r.ID) })
		c.bad += bad
		for i := range replies {
			n++
			if _, err := c.said(ctx, &replies[i], names, top.ID, parent); err != nil {
				return err
			}
		}
		next, err := co.Replies.Next()
		if err != nil || next == "" {
			return err
		}
		return c.pages(ctx, "/"+url.PathEscape(co.ID)+"/replies", next, url.Values{"limit": {strconv.Itoa(pageSize)}, "fields": {commentFields}}, func(r *comment) error {
			n++
			_, err := c.said(ctx, r, names, top.ID, parent)
			return err
		})
	})
	if err == nil && m.Comments != nil {
		c.unseen += max(0, *m.Comments-n-(c.bad-damaged)) // the damaged ones are told of by themselves
	}
	return err
}

// pages reads a list of comments from start to its end.
func (c *collector) pages(ctx context.Context, path, start string, query url.Values, take func(*comment) error) error {
	return collect.Pages(func(next string) (string, error) {
		page, err := meta.Page(ctx, c.Client, path, query, cmp.Or(next, start), func(co *comment) bool { return meta.IsID(co.ID) })
		if err != nil {
			return "", err
		}
		c.bad += page.Bad
		for i := range page.Things {
			if err := take(&page.Things[i]); err != nil {
				return "", err
			}
		}
		return page.Next, nil
	})
}

// said yields a comment, and returns what a reply to it answers.
func (c *collector) said(ctx context.Context, co *comment, names users, thread string, answers *social.Ref) (*social.Ref, error) {
	const source = "/comments"
	by := names.know(user{ID: co.From.ID, Username: cmp.Or(co.Username, co.From.Username)})
	text := meta.Clean(co.Text)
	if c.me.is(by.ID, by.Username) {
		p := toComment(text, c.me.Username, co.At.Time)
		p.Answers, p.Thread, p.Audience, p.Source = answers, thread, c.me.audience(), source
		if co.At.IsZero() {
			p.ID = co.ID
		}
		p.ID = c.id(co.ID, p.ID)
		return &social.Ref{ID: p.ID, Mine: true}, c.emit(ctx, p)
	}
	p := &social.Post{ID: co.ID, Kind: social.KindComment, Author: meta.Who(by.ID, by.Username), Published: co.At.Time, Text: text,
		Answers: answers, Thread: thread, Audience: c.me.audience(), Source: source}
	meta.Mark(p)
	return &social.Ref{ID: p.ID, Author: p.Author}, c.emit(ctx, p)
}
