package facebook

import (
	"context"
	"errors"
	"iter"
	"maps"
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
	since  social.Cursor
	me     *owner
	scopes []string   // that were given
	pages  []*ownPage // that the owner runs

	sets  []string          // of the fields of a post, the fullest first
	ids   map[string]string // of what was yielded, by its kind and identifier: the API's number
	own   map[string]bool   // the numbers of the owner's posts on their timeline
	shown map[string]bool   // of pictures and films that hang on a post

	hidden      int      // comments and posts by people whom Facebook does not name
	unsaid      int      // own posts, photos and videos of which it does not say who can see them
	badComments int      // records that make no sense
	badLetters  int      // and of messages to Pages
	cutComments int      // posts of which not all comments could be read
	narrowed    bool     // some fields were refused
	barest      bool     // and most of them
	empty       bool     // Facebook lists no posts
	unnamed     int      // friends whom it counts and does not name
	closed      int      // Pages that it lists and does not open
	older       int      // messages to Pages that are too old to be read
	later       bool     // something was kept before
	stale       []string // marks of another sign-in
	several     bool     // more than one sign-in has read into this account
}

// signedIn is the stream whose mark says whose sign-in the other marks are of: accounts
// are told apart by name alone, and two may have the same one.
const signedIn = "signed in"

// others stands behind the number where there were several.
const others = " and others"

// Collect yields what the API gives of a, and of the Pages that its owner runs. These
// are read in the same collect, because the sign-in is the person's, and each of
// their posts names the Page as its group. A Page has no account of its own here: the
// person answers for what stands there, as they do for their own posts.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		c, err := begin(ctx, &s, a, since)
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		collect.Run(ctx, s, c.since, c.read)(yield)
	}
}

// begin finds out whose sign-in it is and what it includes, which it writes to s.
func begin(ctx context.Context, s *oauth.Session, a social.Account, since social.Cursor) (*collector, error) {
	api, err := newClient(s.HTTP)
	if err != nil {
		return nil, err
	}
	me, err := whoami(ctx, api)
	if err != nil {
		return nil, err
	}
	kept, several := strings.CutSuffix(since[signedIn], others)
	if !me.is(a) && kept != me.ID { // whoever it is kept of may have a new name
		return nil, hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin facebook")
	}
	// What was asked for may not have been given, and can be taken back at any time.
	if s.App.Scopes, err = permissions(ctx, api); err != nil {
		return nil, err
	}
	c := &collector{api: api, me: me, scopes: s.App.Scopes, sets: storySets, ids: map[string]string{}, own: map[string]bool{}, shown: map[string]bool{}, since: since, several: several}
	if kept != "" && kept != me.ID { // another account of that name, or another app: its numbers mean nothing here
		c.since, c.several, c.stale = nil, true, slices.Sorted(maps.Keys(since))
	}
	c.later = len(c.since) > 0
	return c, nil
}

// sign says whose the marks are, and forgets those of somebody else.
func (c *collector) sign(ctx context.Context) error {
	for _, stream := range c.stale {
		if err := c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream}}); err != nil {
			return err
		}
	}
	is := c.me.ID
	if c.several {
		is += others
	}
	return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: signedIn, Position: is}})
}

func (c *collector) read(ctx context.Context, out *collect.Out) error {
	c.out = out
	if err := c.sign(ctx); err != nil {
		return err
	}
	if err := out.Emit(ctx, social.Item{Profile: c.profile()}); err != nil {
		return err
	}
	// First the Pages: they have sections of their own.
	err := out.Sections(ctx, []collect.Section{{Name: "Pages that you run", Kinds: kinds(social.KindPost, social.KindComment), Scope: scopePages, Read: c.findPages}})
	if err != nil {
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

// profile is the little that the API tells.
func (c *collector) profile() *social.Profile {
	p := c.me.person().shown()
	p.Partial = true
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
