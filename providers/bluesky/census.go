package bluesky

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// census finds out who takes part in which conversation, and so whose they are: the
// download does not say.
type census struct {
	talks   map[string]*attendance
	handles map[string]string // accounts by handle
	newest  time.Time
}

type attendance struct {
	people map[string]bool
	group  bool
}

// count reads a file of chats.
func (c *census) count(ctx context.Context, fsys fs.FS, name string) {
	f, err := fsys.Open(name)
	if err != nil {
		return // told when it is read
	}
	defer f.Close()
	for o, err := range lines(f) {
		if err != nil || ctx.Err() != nil {
			return
		}
		tell(o, "", c, 0)
	}
}

func (c *census) at(convo string) *attendance {
	if c.talks == nil {
		c.talks, c.handles = map[string]*attendance{}, map[string]string{}
	}
	if c.talks[convo] == nil {
		c.talks[convo] = &attendance{people: map[string]bool{}}
	}
	return c.talks[convo]
}

func (c *census) message(convo string, from social.Person, o object, _ bool) {
	c.person(convo, from)
	if at := sent(o); at.After(c.newest) {
		c.newest = at
	}
}

func (c *census) person(convo string, p social.Person) {
	t := c.at(convo)
	if p.ID == "" {
		return
	}
	if convo != "" {
		t.people[p.ID] = true
	}
	if p.Handle != "" {
		c.handles[strings.ToLower(p.Handle)] = p.ID
	}
}

func (c *census) about(convo, _ string, group, _ bool, n int) {
	if t := c.at(convo); group || n > 2 {
		t.group = true
	}
}

func (c *census) declared(object) {}

// owner returns who takes part in every conversation of two, if there are several
// such and one person only fits; otherwise those of whom one must be the owner.
func (c *census) owner() (did string, candidates []string) {
	var common map[string]bool
	all := map[string]bool{}
	pairs := 0
	for _, t := range c.talks {
		maps.Copy(all, t.people)
		if t.group || len(t.people) != 2 {
			continue
		}
		if pairs++; common == nil {
			common = maps.Clone(t.people)
		}
		maps.DeleteFunc(common, func(p string, _ bool) bool { return !t.people[p] })
	}
	if len(common) == 0 {
		common = all
	}
	candidates = slices.Sorted(maps.Keys(common))
	if pairs > 1 && len(candidates) == 1 {
		return candidates[0], nil
	}
	return "", candidates
}

// writer finds out who the owner is: the account or handle that they gave, or the
// one person in all conversations.
func (c *census) writer(me string) string {
	if isDID(me) {
		return me
	}
	if did := c.handles[strings.ToLower(me)]; did != "" {
		return did
	}
	did, _ := c.owner()
	return did
}

// met reports whether the account takes part in a conversation.
func (c *census) met(did string) bool {
	for _, t := range c.talks {
		if t.people[did] {
			return true
		}
	}
	return len(c.talks) == 0
}

// sent returns when a message was sent.
func sent(o object) time.Time {
	for _, field := range []string{"sentAt", "sent_at", "createdAt"} {
		if at := o.at(field); !at.IsZero() {
			return at
		}
	}
	return time.Time{}
}
