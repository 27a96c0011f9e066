package pinterest

import (
	"context"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// apiBoard is a board as the interface gives it.
type apiBoard struct {
	ID            string `json:"id"`
	Name          string `json:"name"`
	Description   string `json:"description"`
	Privacy       string `json:"privacy"`
	Created       string `json:"created_at"`
	Collaborators int    `json:"collaborator_count"`
	Owner         struct {
		Username string `json:"username"`
	} `json:"owner"`
}

// place is what a Pin needs to know of its board.
type place struct {
	name     string
	audience social.Audience
	shared   bool
}

// readBoards yields the boards: the owner's, and those of others that the owner
// may save to. It is done before Pins are read, because the board says who sees them.
func (c *collector) readBoards(ctx context.Context) error {
	c.whole = false // until the end was reached
	bad := 0
	err := collect.Pages(func(next string) (string, error) {
		p, err := list(ctx, c.Client, "/boards", nil, next, func(b *apiBoard) bool { return isID(b.ID) && b.Name != "" })
		if err != nil {
			return "", err
		}
		bad += p.Bad
		for _, b := range p.Things {
			if _, known := c.boards[b.ID]; known {
				continue
			}
			if err := c.board(ctx, b); err != nil {
				return "", err
			}
		}
		return p.Next, nil
	})
	if err != nil {
		return err
	}
	c.whole = bad == 0
	return c.out.Unread(ctx, "boards", []social.Kind{social.KindCaption}, bad)
}

func (c *collector) board(ctx context.Context, b apiBoard) error {
	v := board{id: b.ID, title: social.Plain(b.Name), text: social.Plain(b.Description), audience: boardAudience(b.Privacy)}
	v.at, v.known = parseStamp(b.Created)
	if v.audience == social.AudienceOnlyMe && b.Collaborators > 0 {
		v.audience = social.AudienceGroup
	}
	if h := username(b.Owner.Username); h != "" && !c.me.is(h) {
		v.by = person(h)
	}
	c.boards[b.ID] = place{v.title, v.audience, b.Collaborators > 0 || v.by != social.Person{}}
	p := v.post()
	p.Source = source("/boards")
	return c.out.Emit(ctx, social.Item{Post: p})
}

// shared counts the boards that the owner shares with others.
func (c *collector) shared() (n int) {
	for _, b := range c.boards {
		if b.shared {
			n++
		}
	}
	return n
}

// gaps lists what no request could have brought.
func (c *collector) gaps() []social.Gap {
	gs := append(missing[:len(missing):len(missing)], onlyExported...)
	if n := c.shared(); n > 0 {
		gs = append(gs, social.Gap{Section: "Pins of others on shared boards", Kinds: pins.kinds, Reason: social.ReasonNotRead, Count: n,
			Detail: "Others save to these boards too. What they saved is theirs and was not read; the name of a board that is yours stands above it."})
	}
	return gs
}

// onlyExported is what the export may hold and the interface does not.
var onlyExported = []social.Gap{
	{Section: "comments that you wrote", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport, Detail: "Pinterest gives them in the export alone."},
	{Section: "messages", Kinds: []social.Kind{social.KindMessage, social.KindConnection}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport, Detail: "Pinterest gives them in the export alone."},
	{Section: "reactions", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotOffered, Detail: "Pinterest does not say which Pins you reacted to."},
	{Section: "names of followers and people followed", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered, Detail: "Pinterest gives their user names alone."},
	{Section: "blocked accounts", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport, Detail: "Pinterest gives them in the export alone."},
	{Section: "settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Pinterest shows an app none of them. In the export, or go through them on Pinterest under Settings."},
	{Section: "words of Pins that you saved from others", Kinds: []social.Kind{social.KindRepost}, Reason: social.ReasonNotOffered,
		Detail: "Pinterest does not say who wrote them. They were taken for the words of others; where you changed them, they are yours."},
}
