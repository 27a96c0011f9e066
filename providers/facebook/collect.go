package facebook

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// collector is one collect under way.
type collector struct {
	api    *collect.Client
	out    *collect.Out
	me     *owner
	scopes []string   // that were given
	pages  []*ownPage // that the owner runs

	sets  []string          // of the fields of a post, the fullest first
	ids   map[string]string // of what was yielded, by its kind and identifier: the API's number
	own   map[string]bool   // the numbers of the owner's posts on their timeline
	shown map[string]bool   // of pictures and films that hang on a post

	hidden      int // comments and posts by people whom Facebook does not name
	unsaid      int // own posts of which it does not say who can see them
	badComments int // records that make no sense
	badLetters  int // and of messages to Pages
	cutComments int // posts of which not all comments could be read
	narrowed    bool
	empty       bool // Facebook lists no posts
	unnamed     int  // friends whom it counts and does not name
	closed      int  // Pages that it lists and does not open
	older       int  // messages to Pages that are too old to be read
	later       bool // something was kept before
	ranPages    bool // and some of it was a Page's
}

// Collect yields what the API gives of a, and of the Pages that its owner runs. These
// are read in the same collect, because the sign-in is the person's, and each of
// their posts names the Page as its group. A Page has no account of its own here: the
// person answers for what stands there, as they do for their own posts.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		c, err := begin(ctx, &s, a)
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		c.later = len(since) > 0
		for stream := range since {
			c.ranPages = c.ranPages || strings.HasPrefix(stream, pageStream)
		}
		collect.Run(ctx, s, since, c.read)(yield)
	}
}

// begin finds out whose sign-in it is and what it includes, which it writes to s.
func begin(ctx context.Context, s *oauth.Session, a social.Account) (*collector, error) {
	api, err := newClient(s.HTTP)
	if err != nil {
		return nil, err
	}
	me, err := whoami(ctx, api)
	if err != nil {
		return nil, err
	}
	if !me.is(a) {
		return nil, hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin facebook")
	}
	// What was asked for may not have been given, and can be taken back at any time.
	if s.App.Scopes, err = permissions(ctx, api); err != nil {
		return nil, err
	}
	return &collector{api: api, me: me, scopes: s.App.Scopes, sets: storySets, ids: map[string]string{}, own: map[string]bool{}, shown: map[string]bool{}}, nil
}

func (c *collector) read(ctx context.Context, out *collect.Out) error {
	c.out = out
	// First the Pages: the profile names them.
	err := out.Sections(ctx, []collect.Section{{Name: "Pages that you run", Kinds: kinds(social.KindPost, social.KindComment), Scope: scopePages, Read: c.findPages}})
	if err != nil {
		return err
	}
	if err := out.Emit(ctx, social.Item{Profile: c.profile()}); err != nil {
		return err
	}
	post, caption := kinds(social.KindPost, social.KindComment), kinds(social.KindCaption)
	sections := []collect.Section{
		{Name: "posts", Kinds: post, Scope: scopePosts, Read: c.posts},
		{Name: "posts by others on your timeline", Kinds: post, Scope: scopePosts, Read: c.wall},
		{Name: "photos", Kinds: caption, Scope: scopePhotos, Read: c.photos},
		{Name: "photos in which you are tagged", Kinds: caption, Scope: scopePhotos, Read: c.taggedPhotos},
		{Name: "albums", Kinds: caption, Scope: scopePhotos, Read: c.albums},
		{Name: "videos", Kinds: caption, Scope: scopeVideos, Read: c.videos},
		{Name: "friends who use the app", Kinds: kinds(social.KindConnection), Scope: scopeFriends, Read: c.friends},
	}
	for _, p := range c.pages {
		sections = append(sections, c.pageSections(p)...)
	}
	if err := out.Sections(ctx, sections); err != nil {
		return err
	}
	return out.Gaps(ctx, c.gaps())
}

func (c *collector) granted(scope string) bool { return slices.Contains(c.scopes, scope) }

// profile is the little that the API tells, with what the Pages say of themselves.
func (c *collector) profile() *social.Profile {
	p := c.me.person().shown()
	for _, page := range c.pages {
		p.Fields = append(p.Fields, page.fields()...)
	}
	return p
}

// emit yields a post, once. number is the API's: of two things with the same
// identifier, because they hold the same, the second gets one of its own.
func (c *collector) emit(ctx context.Context, p *social.Post, number string) error {
	id := p.ID
	for n := 2; ; n++ {
		key := string(p.Kind) + " " + p.ID
		if c.ids[key] == number {
			return nil
		}
		if c.ids[key] == "" {
			c.ids[key] = number
			break
		}
		p.ID = id + "~" + strconv.Itoa(n) // as [social.Repeats] does
	}
	if p.Author.Name == hidden {
		c.hidden++
	}
	return c.out.Emit(ctx, social.Item{Post: p})
}
