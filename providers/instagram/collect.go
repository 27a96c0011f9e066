package instagram

import (
	"context"
	"errors"
	"iter"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

const (
	pageSize = 50 // things asked for at a time; of comments the most that are given
	capacity = 10_000
)

// Names of streams.
const (
	streamMedia    = "media"
	streamComments = "comments"
	streamStories  = "stories"
	streamTags     = "tags"
	streamMessages = "conversations"
	// These begin the streams of comments and conversations that could not be read.
	pendingComments = "comments:"
	pendingMessages = "messages:"
)

// Collect yields what Instagram gives of a. Posts and conversations are read from new
// to old, with a mark after each page; the newest posts and their comments are read
// again each time.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		client, me, err := whoami(ctx, s)
		if err != nil {
			return err
		}
		if me.account().ID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin instagram")
		}
		c := &collector{Client: client, me: me, out: out, since: since, plain: map[string]bool{}, ids: map[string]string{}, people: map[string]bool{}, talks: map[string]string{}, repeats: social.Repeats{}}
		if err := out.Emit(ctx, social.Item{Profile: me.profile()}); err != nil {
			return err
		}
		if me.professional() {
			if err := out.Emit(ctx, social.Item{Setting: &social.Setting{Key: social.SettingAccount, Value: "professional account, which everybody can see", State: social.StateOpen, Source: "/me"}}); err != nil {
				return err
			}
		}
		sections, withheld := c.sections(s)
		if err := out.Sections(ctx, sections); err != nil {
			return err
		}
		return out.Gaps(ctx, append(withheld, c.gaps()...))
	})
}

// collector is one collect under way.
type collector struct {
	*collect.Client
	me      *self
	out     *collect.Out
	since   social.Cursor
	plain   map[string]bool   // lists that do not know all fields
	ids     map[string]string // identifiers of the owner's posts and comments, by their numbers
	people  map[string]bool   // those yielded who take part in conversations
	talks   map[string]string // conversations, by the identifiers of their messages
	repeats social.Repeats
	talked  bool // comments were asked for

	bad     int // comments that make no sense
	unseen  int // comments that are counted and not given
	longer  int // conversations of which not all was given
	silent  int // messages without words
	unclear int // messages that are damaged, or of nobody
}

var (
	captionKinds = []social.Kind{social.KindCaption}
	commentKinds = []social.Kind{social.KindComment}
	messageKinds = []social.Kind{social.KindMessage, social.KindConnection}
)

// sections lists what is read, and what takes a permission that was not given. For
// tags Instagram wants that of comments.
func (c *collector) sections(s oauth.Session) (read []collect.Section, withheld []social.Gap) {
	c.talked = s.Granted(scopeComments)
	for _, of := range []collect.Section{
		{Name: "posts", Kinds: captionKinds, Scope: scopeBasic, Read: c.posts},
		{Name: "stories", Kinds: []social.Kind{social.KindStory}, Scope: scopeBasic, Read: c.stories},
		{Name: "comments on your posts", Kinds: commentKinds, Scope: scopeComments, Read: c.comments},
		{Name: "posts in which you are tagged", Kinds: captionKinds, Scope: scopeComments, Read: c.tags},
		{Name: "messages", Kinds: messageKinds, Scope: scopeMessages, Read: c.messages},
	} {
		if !s.Granted(of.Scope) && slices.Contains(wider, of.Scope) {
			withheld = append(withheld, social.Gap{Section: of.Name, Kinds: of.Kinds, Reason: social.ReasonNotGranted,
				Detail: "The sign-in does not include the permission " + of.Scope + ", with which alone Instagram gives them. It would let an app write, too, so it is not asked for as a rule; " +
					"Probity reads with it, and never writes. If you want this checked: audit signin instagram --also " + of.Scope})
			continue
		}
		read = append(read, of)
	}
	return read, withheld
}

// posts reads the owner's posts, and says if Instagram lists fewer than it counts.
func (c *collector) posts(ctx context.Context) error {
	var all collect.Sweep
	s := c.stream(streamMedia, "posts", captionKinds, true, func(ctx context.Context, m medium) error {
		all.Took()
		return c.emit(ctx, c.post(&m, social.KindCaption, "/me/media"))
	})
	fetch := s.Fetch
	s.Fetch = func(ctx context.Context, next, floor string) (collect.Page[medium], error) {
		page, err := fetch(ctx, next, floor)
		if err == nil {
			collect.Saw(&all, next, page)
		}
		return page, err
	}
	if err := s.Read(ctx, c.out); err != nil || c.me.Posts == nil || !all.Whole() || *c.me.Posts <= all.Read || all.Read >= capacity {
		return err
	}
	return c.out.Gap(ctx, social.Gap{Section: "posts that are counted and not listed", Kinds: captionKinds, Reason: social.ReasonLimit, Count: *c.me.Posts - all.Read,
		Detail: "Instagram holds them back, or they were removed a short while ago. Compare with your profile in the app, or use the export."})
}

// stream is the list of the owner's posts.
func (c *collector) stream(name, things string, kinds []social.Kind, own bool, take func(context.Context, medium) error) collect.Stream[medium] {
	return collect.Stream[medium]{
		Name: name, Things: things, Kinds: kinds, Again: 2, Own: own, Take: take,
		Listed: own, // what was archived is not listed, and not gone
		Cap:    capacity, Older: "Instagram gives the newest 10,000 posts. The older ones are in the export.",
		Key: func(m medium) (string, time.Time) { return m.ID, m.At.Time },
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[medium], error) {
			return c.list(ctx, "/me/media", next)
		},
	}
}

// stories reads those of the last day. What no longer comes has run out.
func (c *collector) stories(ctx context.Context) error {
	return c.whole(streamStories, []social.Kind{social.KindStory}, func(ctx context.Context, m medium) error {
		return c.emit(ctx, c.post(&m, social.KindStory, "/me/stories"))
	}).Read(ctx, c.out)
}

func (c *collector) tags(ctx context.Context) error {
	return c.whole(streamTags, captionKinds, func(ctx context.Context, m medium) error {
		if c.me.is("", m.Username) { // the owner's own
			return nil
		}
		return c.emit(ctx, c.post(&m, social.KindCaption, "/me/tags"))
	}).Read(ctx, c.out)
}

func (c *collector) whole(name string, kinds []social.Kind, take func(context.Context, medium) error) collect.List[medium] {
	return collect.List[medium]{
		Name: name, Things: name, Kinds: kinds, Take: take,
		Fetch: func(ctx context.Context, next string) (collect.Page[medium], error) {
			return c.list(ctx, "/me/"+name, next)
		},
	}
}

// list asks for a page of posts, with fewer fields where Instagram does not know all.
func (c *collector) list(ctx context.Context, path, next string) (collect.Page[medium], error) {
	ok := func(m *medium) bool { return meta.IsID(m.ID) }
	query := url.Values{"fields": {richFields}, "limit": {strconv.Itoa(pageSize)}}
	if c.plain[path] {
		query.Set("fields", plainFields)
	}
	read := meta.Page[medium]
	if path == "/me/"+streamTags { // those of private accounts are left out
		read = meta.Sparse[medium]
	}
	p, err := read(ctx, c.Client, path, query, next, ok)
	if errors.Is(err, collect.ErrNotOffered) && !c.plain[path] {
		query.Set("fields", plainFields)
		if p, err = read(ctx, c.Client, path, query, next, ok); err == nil {
			c.plain[path] = true
		}
	}
	return p, err
}

func (c *collector) emit(ctx context.Context, p *social.Post) error {
	return c.out.Emit(ctx, social.Item{Post: p})
}
