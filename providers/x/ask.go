package x

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// spelling is how X wants to be asked for the parts of a post.
type spelling struct {
	param  string   // of the parts
	fields []string // the parts
	names  bool     // a post names what it answers or passes on among its parts
}

// spellings begins with the one that every guide of X's uses. The other is that of
// description 2.167, of August 2026, by which a post names what it answers only
// beside the post that was answered, for which X charges. X takes both, and answers
// in the words in which it was asked; should it ever refuse the first, the second
// does without what it would have to pay for.
var spellings = [2]spelling{
	{
		param: "tweet.fields",
		fields: []string{"attachments", "author_id", "community_id", "conversation_id", "created_at", "edit_history_tweet_ids", "entities", "geo", "id",
			"in_reply_to_user_id", "lang", "media_metadata", "note_tweet", "referenced_tweets", "text"},
		names: true,
	}, {
		param: "post.fields",
		fields: []string{"attachments", "community_id", "conversation_id", "created_at", "entities", "geo", "id", "lang", "media_metadata",
			"note_post", "text"},
	},
}

// What is added to lists of posts. X charges for authors as for people who are
// asked for by themselves; a place has no price.
const (
	withPlaces  = "geo.place_id"
	withAuthors = "author_id"
)

const (
	meFields = "created_at,description,entities,id,location,name,profile_image_url,protected,public_metrics,url,username,verified"
	// otherFields is what is asked of people: no more than bears on the audit.
	otherFields = "description,id,location,name,protected,username"
	placeFields = "country,full_name,id,name,place_type"
)

// client asks X on behalf of the owner.
type client struct {
	*collect.Client
	spelling int  // which of the spellings is used
	proven   bool // X has taken it
}

func newClient(s oauth.Session) (*client, error) {
	c, err := collect.NewClient(s.HTTP, api)
	if err != nil {
		return nil, err
	}
	c.Fault = fault
	return &client{Client: c}, nil
}

// whoami asks whose sign-in it is, what the account shows, and how much it holds.
func (c *client) whoami(ctx context.Context) (*liveUser, error) {
	var a struct {
		Data   *liveUser `json:"data"`
		Errors []problem `json:"errors"`
	}
	if _, err := c.Get(ctx, "/users/me", url.Values{"user.fields": {meFields}}, &a); err != nil {
		if e, ok := errors.AsType[*collect.StatusError](err); ok && e.Code == 403 {
			return nil, hint.Wrap(errors.New("this sign-in may not read the account"),
				"see at console.x.com that the app stands in a project and has credits, then sign in again")
		}
		return nil, err
	}
	if a.Data == nil || !digits(a.Data.ID) {
		return nil, collect.ErrShape
	}
	return a.Data, nil
}

// owns asks the same, of a sign-in that is kept for a.
func (c *client) owns(ctx context.Context, a social.Account) (*liveUser, error) {
	me, err := c.whoami(ctx)
	if err == nil && me.ID != a.ID {
		return nil, hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin x")
	}
	return me, err
}

func (u *liveUser) account() social.Account {
	a := social.Account{Provider: name, ID: u.ID, Handle: u.Handle, Name: plainText(u.Name, nil, nil), Created: parseTime(u.Created)}
	if a.Handle != "" {
		a.URL = "https://x.com/" + a.Handle
	}
	return a
}

// list asks for one page of a list.
func (c *client) list(ctx context.Context, path string, q url.Values) (*listAnswer, error) {
	var a listAnswer
	if _, err := c.Get(ctx, path, q, &a); err != nil {
		return nil, err
	}
	switch {
	case a.Data == nil && a.Meta == nil && len(a.Errors) > 0: // no list, rather than an empty one
		return nil, errors.New("there is an error in place of the list")
	case a.Data == nil && a.Meta == nil:
		return nil, collect.ErrShape
	}
	return &a, nil
}

// posts asks for one page of posts, in the spelling that X takes.
func (c *client) posts(ctx context.Context, path string, q url.Values) (*listAnswer, error) {
	a, err := c.spelt(ctx, path, q)
	if c.proven || err != nil && !refused(err) {
		return a, err
	}
	if err == nil && (len(a.Data) == 0 || dated(a.Data)) {
		c.proven = len(a.Data) > 0
		return a, nil
	}
	// Refused, or passed over: a post without its time is one whose parts were
	// asked for in words that X does not know.
	c.spelling = 1 - c.spelling
	b, other := c.spelt(ctx, path, q)
	if other == nil && (err != nil || dated(b.Data)) {
		c.proven = len(b.Data) > 0
		return b, nil
	}
	c.spelling = 1 - c.spelling
	if other != nil && !refused(other) {
		return nil, other
	}
	c.proven = err == nil // it is the best there is, and is not paid for twice again
	return a, err
}

func (c *client) spelt(ctx context.Context, path string, q url.Values) (*listAnswer, error) {
	s := spellings[c.spelling]
	q = maps.Clone(q)
	q.Set(s.param, strings.Join(s.fields, ","))
	switch q.Get("expansions") {
	case withAuthors:
		q.Set("user.fields", otherFields)
	case withPlaces:
		q.Set("place.fields", placeFields)
	}
	a, err := c.list(ctx, path, q)
	if a != nil {
		a.names = s.names
	}
	return a, err
}

// dated reports whether any of the posts has its time.
func dated(posts []json.RawMessage) bool {
	return slices.ContainsFunc(posts, func(raw json.RawMessage) bool {
		var p livePost
		return json.Unmarshal(raw, &p) == nil && p.Created != ""
	})
}
