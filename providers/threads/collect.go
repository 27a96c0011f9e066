package threads

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// pageSize is how many posts are asked for at a time; 100 are the most.
const pageSize = 50

// Names of streams, and where they are read.
const (
	streamPosts         = "threads"
	streamReplies       = "replies"
	streamConversations = "conversations"
	streamMentions      = "mentions"
	pending             = "conversation:" // begins those of conversations that could not be read
)

// Collect yields what Threads gives of a. Posts, replies and mentions are read from
// new to old, with a mark after each page; the newest are read again each time.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		client, me, err := whoami(ctx, s)
		if err != nil {
			return err
		}
		if me.account().ID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin threads")
		}
		c := &collector{Client: client, me: me, out: out, since: since, plain: map[string]bool{}, ids: map[string]string{}, met: map[string]bool{}, repeats: social.Repeats{}}
		if err := out.Emit(ctx, social.Item{Profile: me.shown()}); err != nil {
			return err
		}
		if err := out.Sections(ctx, c.sections()); err != nil {
			return err
		}
		return out.Gaps(ctx, c.gaps())
	})
}

// collector is one collect under way.
type collector struct {
	*collect.Client
	me      *profile
	out     *collect.Out
	since   social.Cursor
	plain   map[string]bool   // lists that do not know all fields
	ids     map[string]string // identifiers of the owner's posts, by their numbers
	met     map[string]bool   // numbers of what was yielded below the owner's posts
	repeats social.Repeats
	bad     int // replies of others that make no sense
	silent  int // posts that have replies, of which none is given
	narrow  int // posts to which not everybody may reply
}

func (c *collector) sections() []collect.Section {
	return []collect.Section{
		{Name: "posts", Kinds: []social.Kind{social.KindPost, social.KindRepost}, Scope: scopeBasic, Read: c.posts},
		{Name: "replies to your posts", Kinds: []social.Kind{social.KindReply}, Scope: scopeReplies, Read: c.conversations}, // before your own: says what they answer
		{Name: "your replies", Kinds: []social.Kind{social.KindReply}, Scope: scopeReplies, Read: c.replies},
		{Name: "posts in which you are mentioned", Kinds: []social.Kind{social.KindPost, social.KindReply}, Scope: scopeMentions, Read: c.mentions},
	}
}

func (c *collector) posts(ctx context.Context) error {
	kinds := []social.Kind{social.KindPost, social.KindRepost}
	return c.stream(streamPosts, "posts", kinds, 2, true, func(ctx context.Context, m medium) error {
		if narrow(m.Audience) {
			c.narrow++
		}
		return c.mine(ctx, &m, "/me/threads", nil)
	}).Read(ctx, c.out)
}

func (c *collector) replies(ctx context.Context) error {
	return c.stream(streamReplies, "replies of yours", []social.Kind{social.KindReply}, 1, true, func(ctx context.Context, m medium) error {
		if c.met[m.ID] {
			return nil // with what it answers
		}
		m.Reply = true
		return c.mine(ctx, &m, "/me/replies", nil)
	}).Read(ctx, c.out)
}

func (c *collector) mentions(ctx context.Context) error {
	kinds := []social.Kind{social.KindPost, social.KindReply}
	err := c.stream(streamMentions, "mentions", kinds, 1, false, func(ctx context.Context, m medium) error {
		if c.met[m.ID] || c.owns(&m) {
			return nil
		}
		return c.out.Emit(ctx, social.Item{Post: m.others("/me/mentions")})
	}).Read(ctx, c.out)
	if err != nil {
		return err
	}
	return c.out.Gap(ctx, social.Gap{Section: "mentions by others than testers of the app", Kinds: kinds, Reason: social.ReasonLimit,
		Detail: "To an app without review Threads gives only those mentions whose authors are Threads Testers of the app. See the others in the app, among the activity."})
}

// stream is a list of the owner's, or for mentions one of others'. It is called as
// its last name in the interface.
func (c *collector) stream(name, things string, kinds []social.Kind, again int, own bool, take func(context.Context, medium) error) collect.Stream[medium] {
	path := "/me/" + name
	if name == streamConversations {
		path = "/me/" + streamPosts
	}
	return collect.Stream[medium]{
		Name: name, Things: things, Kinds: kinds, Again: again, Own: own, Take: take,
		Listed: own, // what was archived is not listed, and not gone
		Key:    func(m medium) (string, time.Time) { return m.ID, m.At.Time },
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[medium], error) {
			return c.list(ctx, path, next, url.Values{}, func(m *medium) bool {
				return meta.IsID(m.ID) && (name == streamMentions || c.owns(m) || m.Username == "")
			})
		},
	}
}

// list asks for a page of posts, with fewer fields where Threads does not know all.
func (c *collector) list(ctx context.Context, path, next string, query url.Values, ok func(*medium) bool) (collect.Page[medium], error) {
	kind := path[strings.LastIndexByte(path, '/')+1:]
	fewer := replyFields
	if kind == streamPosts {
		fewer = plainFields
	}
	query.Set("limit", strconv.Itoa(pageSize))
	query.Set("fields", richFields)
	if c.plain[kind] {
		query.Set("fields", fewer)
	}
	read := meta.Page[medium]
	if kind != streamPosts && kind != streamReplies { // of others: some are left out, and below a post any limit may be
		read = meta.Sparse[medium]
	}
	p, err := read(ctx, c.Client, path, query, next, ok)
	if errors.Is(err, collect.ErrNotOffered) && !c.plain[kind] {
		query.Set("fields", fewer)
		if p, err = read(ctx, c.Client, path, query, next, ok); err == nil {
			c.plain[kind] = true
		}
	}
	return p, err
}

// owns reports whether the owner wrote m: by its user name, and only where there is
// none by the flag.
func (c *collector) owns(m *medium) bool {
	if m.Username == "" {
		return m.Mine
	}
	return strings.EqualFold(strings.TrimPrefix(m.Username, "@"), c.me.Username)
}

// mine yields a post of the owner's, and what it answers.
func (c *collector) mine(ctx context.Context, m *medium, source string, answers *social.Ref) error {
	p := m.own(source)
	p.Answers = answers
	if id, ok := c.ids[m.ID]; ok {
		p.ID = id
	} else {
		p.ID = c.repeats.Next(p.ID)
		c.ids[m.ID] = p.ID
	}
	return c.out.Emit(ctx, social.Item{Post: p})
}

// gaps lists what no request could have brought.
func (c *collector) gaps() []social.Gap {
	const inExport = "In the export."
	gs := append(neither(),
		social.Gap{Section: "followers, people followed, follow requests and blocked profiles", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "posts that you liked", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "archived posts", Kinds: []social.Kind{social.KindPost, social.KindReply}, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
			Detail: "Whether the profile is private, and which apps are connected, is in the export. See the others in the app."},
		social.Gap{Section: "who could read each post", Kinds: []social.Kind{social.KindPost, social.KindReply}, Reason: social.ReasonNotOffered,
			Detail: "It follows from whether the profile is private, which only the export says."},
		social.Gap{Section: "replies to your replies elsewhere", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotRead,
			Detail: "What stands below your replies to posts of others is not asked for: those are conversations of others. See them in the app."},
		social.Gap{Section: "replies that wait for your approval", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotRead,
			Detail: "They are not asked for: nobody sees them unless you approve them. See them in the app."},
	)
	if c.narrow > 0 {
		gs = append(gs, narrowed(c.narrow))
	}
	if len(c.plain) > 0 {
		gs = append(gs, social.Gap{Section: "polls, links, pictures and quotes of posts", Kinds: []social.Kind{social.KindPost, social.KindReply}, Reason: social.ReasonNotOffered,
			Detail: "Threads did not give what hangs on posts, only their words."})
	}
	if cmp.Or(c.out.Since(streamPosts), c.out.Since(streamConversations)) != "" {
		gs = append(gs, social.Gap{Section: "changes to older posts, and new replies to them", Kinds: []social.Kind{social.KindPost, social.KindReply, social.KindRepost}, Reason: social.ReasonLimit,
			Detail: "What is new, and the newest posts with the replies to them, were read. To see later changes among older ones, collect with --full. A reply of somebody else's that was removed meanwhile stays listed here."})
	}
	return gs
}
