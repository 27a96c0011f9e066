package facebook

import (
	"cmp"
	"context"
	"net/url"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// ownPage is a Page that the owner runs. Token speaks as the Page: it goes into a
// header of requests to Facebook, and nowhere else.
type ownPage struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Token     string `json:"access_token"`
	Link      string `json:"link"`
	About     string `json:"about"`
	Website   string `json:"website"`
	Published *bool  `json:"is_published"`
}

// maxPages bounds how many lists of Pages are read: each names a hundred.
const maxPages = 20

var pageSets = []string{"id,name,access_token,link,about,website,is_published", "id,name,access_token"}

// ownPages returns the Pages that the sign-in lets through.
func ownPages(ctx context.Context, c *collect.Client) (pages []*ownPage, bad int, err error) {
	q, next := query{path: "/me/accounts", fields: pageSets, limit: 100}, ""
	for range maxPages {
		page, err := ask(ctx, c, &q, next, func(p *ownPage) bool { return meta.IsID(p.ID) })
		if err != nil {
			return nil, 0, err
		}
		bad += page.Bad
		for i := range page.Things {
			p := &page.Things[i]
			p.Name = cmp.Or(words(p.Name), "Page "+p.ID) // by it its posts are told from those of the timeline
			pages = append(pages, p)
		}
		if next = page.Next; next == "" {
			return pages, bad, nil
		}
	}
	return nil, 0, collect.ErrShape
}

func (c *collector) findPages(ctx context.Context) error {
	pages, bad, err := ownPages(ctx, c.api)
	if err != nil {
		return err
	}
	met := map[string]bool{}
	for _, p := range pages {
		if p.Token == "" || met[p.ID] {
			if p.Token == "" { // the owner may look at its figures, or the like, and no more
				c.closed++
			}
			continue
		}
		met[p.ID] = true
		c.pages = append(c.pages, p)
		if about := p.about(); about.Text != "" {
			if err := c.emit(ctx, about, p.ID); err != nil {
				return err
			}
		}
	}
	return c.out.Unread(ctx, "Pages that you run", kinds(social.KindPost), bad)
}

// about is what the Page says of itself. It is not part of the profile, of which the
// download tells more and nothing of Pages: each would take away what the other says.
func (p *ownPage) about() *social.Post {
	post := &social.Post{ID: p.ID + ":about", Kind: social.KindPost, Mine: true, Group: p.Name, Text: words(p.About), Source: "/me/accounts"}
	if p.Published != nil && *p.Published {
		post.Audience = social.AudiencePublic
	} else {
		post.Audience = social.AudienceUnknown
	}
	if meta.IsURL(p.Link) {
		post.URL = p.Link
	}
	finish(post)
	if site := words(p.Website); meta.IsURL(site) {
		post.Links = appendNew(post.Links, site)
	}
	return post
}

// pageStream is how the names of a Page's streams begin.
const pageStream = "page "

func (c *collector) pageSections(p *ownPage) []collect.Section {
	post := kinds(social.KindPost, social.KindComment)
	section := func(name, scope string, k []social.Kind, read func(context.Context, *ownPage) error) collect.Section {
		return collect.Section{Name: name, Kinds: k, Scope: scope, Read: func(ctx context.Context) error { return read(ctx, p) }}
	}
	all := []collect.Section{
		section("posts of your Pages", scopePagePosts, post, c.pagePosts),
		section("posts by visitors on your Pages", scopeVisitors, post, c.visitorPosts),
		// Which permission these take is not documented.
		section("settings of your Pages", "", kinds(social.KindSetting), c.pageSettings),
		section("people blocked by your Pages", "", kinds(social.KindConnection), c.pageBlocked),
	}
	if c.granted(scopeInbox) { // never asked for, so without it there is a gap that says more
		all = append(all, section("messages to your Pages", "", kinds(social.KindMessage, social.KindConnection), c.inbox))
	}
	return all
}

// pagePosts yields what the Page has published. Facebook gives some 600 of a year.
func (c *collector) pagePosts(ctx context.Context, p *ownPage) error {
	return c.pageFeed(ctx, p, "posts", "posts of your Pages", "/published_posts")
}

// visitorPosts yields what others have posted on the Page.
func (c *collector) visitorPosts(ctx context.Context, p *ownPage) error {
	return c.pageFeed(ctx, p, "visitors", "posts by visitors on your Pages", "/visitor_posts")
}

func (c *collector) pageFeed(ctx context.Context, p *ownPage, list, things, path string) error {
	sets := c.sets
	if !c.granted(scopeVisitors) { // comments are by visitors
		sets = []string{pageFields, coreFields}
	}
	q := query{path: "/" + url.PathEscape(p.ID) + path, fields: sets, limit: perPage}
	stream := pageStream + p.ID + " " + list
	api, v, left := as(c.api, p), voice{me: p.ID, page: p, owner: c.me.ID}, c.left(stream, things)
	take := func(ctx context.Context, s story) error {
		post := s.post(path)
		post.ID, post.Group = s.ID, p.Name
		if v.by(post, s.From); list == "posts" { // whoever of its people wrote it
			post.Mine, post.Author = true, social.Person{}
		} else if post.Mine {
			return nil
		}
		if err := c.emit(ctx, post, s.ID); err != nil {
			return err
		}
		return c.below(ctx, api, v, s.ID, &s.Comments, post, left)
	}
	err := collect.Stream[story]{
		Name: stream, Things: things, Kinds: kinds(social.KindPost), Again: 1, Key: storyKey,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[story], error) {
			return ask(ctx, api, &q, next, okStory)
		},
		Take: take,
	}.Read(ctx, c.out)
	err = overtake(ctx, api, &q, left, okStory, take, err)
	c.learn(&q)
	return err
}

// pageBlocked yields who may not write on the Page any more.
func (c *collector) pageBlocked(ctx context.Context, p *ownPage) error {
	q := query{path: "/" + url.PathEscape(p.ID) + "/blocked", fields: []string{"id,name"}, limit: 100}
	api := as(c.api, p)
	return collect.List[writer]{
		Name: pageStream + p.ID + " blocked", Things: "people blocked by your Pages", Kinds: kinds(social.KindConnection),
		Fetch: func(ctx context.Context, next string) (collect.Page[writer], error) {
			return ask(ctx, api, &q, next, func(w *writer) bool { return w.ID != "" })
		},
		Take: func(ctx context.Context, w writer) error {
			return c.out.Emit(ctx, social.Item{Connection: &social.Connection{ID: p.ID + ":" + w.ID, Relation: social.RelationBlocked, Name: words(w.Name),
				Source: "/blocked"}})
		},
	}.Read(ctx, c.out)
}

// pageSettings yields who may do what on the Page.
func (c *collector) pageSettings(ctx context.Context, p *ownPage) error {
	if p.Published != nil {
		said, state := "not published", social.StateClosed
		if *p.Published {
			said, state = "published", social.StateOpen
		}
		if err := c.pageSetting(ctx, p, "published", said, state); err != nil {
			return err
		}
	}
	var l meta.Listing
	if _, err := as(c.api, p).Get(ctx, "/"+url.PathEscape(p.ID)+"/settings", url.Values{"fields": {"setting,value"}}, &l); err != nil {
		return err
	}
	if l.Data == nil {
		return collect.ErrShape
	}
	all, bad := collect.Decode(l.Data, func(s *pageSwitch) bool { return s.Setting != "" })
	for _, s := range all {
		said, state := s.meaning()
		if said == "" {
			continue
		}
		if err := c.pageSetting(ctx, p, kebab(s.Setting), said, state); err != nil {
			return err
		}
	}
	return c.out.Unread(ctx, "settings of your Pages", kinds(social.KindSetting), bad)
}

func (c *collector) pageSetting(ctx context.Context, p *ownPage, key, said string, state social.State) error {
	return c.out.Emit(ctx, social.Item{Setting: &social.Setting{Key: social.SettingOtherPrefix + "page." + p.ID + "." + key, Value: p.Name + ": " + said, State: state, Source: "/settings"}})
}
