package bluesky

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// page asks for a page of a list that another service than the owner's server keeps.
func (c *client) page(ctx context.Context, method, field, next string, params ...string) (collect.Page[object], error) {
	var got map[string]json.RawMessage
	if err := c.query(ctx, method, &got, append(params, "limit", "100", "cursor", next)...); err != nil {
		return collect.Page[object]{}, err
	}
	var records []json.RawMessage
	var p collect.Page[object]
	if json.Unmarshal(got[field], &records) != nil || records == nil || got["cursor"] != nil && json.Unmarshal(got["cursor"], &p.Next) != nil {
		return p, collect.ErrShape
	}
	p.Things, p.Bad = collect.Decode(records, func(o *object) bool { return *o != nil })
	return p, nil
}

// profiles asks for a page of people.
func (c *collector) profiles(ctx context.Context, method, field, next string) (collect.Page[object], error) {
	var params []string
	if method == getFollowers || method == getFollows {
		params = []string{"actor", c.me.DID}
	}
	p, err := c.page(ctx, method, field, next, params...)
	all := len(p.Things)
	p.Things = slices.DeleteFunc(p.Things, func(o object) bool { return !isDID(o.raw("did")) })
	p.Bad += all - len(p.Things)
	return p, err
}

// others yields the people of a list that the repository does not have.
func (c *collector) others(ctx context.Context, relation social.Relation, things, method, field string, expected int) error {
	if err := c.allowed(method); err != nil {
		return err
	}
	met := map[string]bool{}
	resumed := c.out.Since(things) != ""
	l := collect.List[object]{Name: things, Things: things, Kinds: []social.Kind{social.KindConnection}, Relation: c.claims(relation), Expected: expected,
		Fetch: func(ctx context.Context, next string) (collect.Page[object], error) {
			resumed = resumed && next != "" // a place that is no longer known is given up
			return c.profiles(ctx, method, field, next)
		},
		Take: func(ctx context.Context, o object) error {
			con := connected(o, relation, method)
			met[con.ID] = true
			if relation == social.RelationFollower {
				con.Initiated, con.Since = "them", followed(o)
			}
			return c.out.Emit(ctx, social.Item{Connection: &con})
		},
	}
	if err := l.Read(ctx, c.out); err != nil || resumed || len(met) == 0 || len(met) >= expected {
		return err
	}
	return c.out.Gap(ctx, social.Gap{Section: things + " who are not named", Kinds: l.Kinds, Reason: social.ReasonLimit, Count: expected - len(met),
		Detail: "Bluesky counts them and leaves them out of the list: closed or suspended accounts, and those that you block or that block you."})
}

// chosen yields the people whom the owner follows or blocks: the repository says who
// and since when, the list how they are called. Where there is no list, as on a server
// without the service behind it, they are yielded without names.
func (c *collector) chosen(ctx context.Context, relation social.Relation, collection, method, field string, expected int) error {
	since, whole, err := c.subjects(ctx, relation, collection)
	if err != nil {
		return err
	}
	claim := relation
	if !whole { // somebody of whom the record made no sense may be on no list
		claim = ""
	}
	stream := "names of " + string(relation)
	rest := maps.Clone(since)
	resumed, known := c.out.Since(string(relation)) != "", c.out.Since(stream) != ""
	if relation == social.RelationBlocked && len(since) > 0 {
		if err := c.set(ctx, social.Setting{Key: keyBlocks, Value: "public", State: social.StateOpen, Source: listRecords}); err != nil {
			return err
		}
	}
	l := collect.List[object]{Name: string(relation), Things: sectionOf(collection), Kinds: []social.Kind{social.KindConnection}, Relation: c.claims(claim), Expected: expected,
		Fetch: func(ctx context.Context, next string) (collect.Page[object], error) {
			resumed = resumed && next != ""
			p, err := c.profiles(ctx, method, field, next)
			if err != nil {
				return p, err
			}
			for _, o := range p.Things {
				delete(rest, o.raw("did"))
			}
			if p.Next != "" || resumed {
				return p, nil
			}
			return p, c.unnamed(ctx, relation, method, rest) // closed accounts are on no list
		},
		Take: func(ctx context.Context, o object) error {
			con := connected(o, relation, method)
			con.Since, con.Initiated = since[con.ID], "owner"
			return c.out.Emit(ctx, social.Item{Connection: &con})
		},
	}
	if err = c.allowed(method); err == nil {
		err = l.Read(ctx, c.out)
	}
	switch {
	case err == nil:
		return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream, Position: "known"}})
	case ctx.Err() != nil || c.halt != nil || known || resumed: // names that are kept are not to be lost for a fault that may pass
		return err
	}
	if e := c.unnamed(ctx, relation, method, rest); e != nil {
		return e
	}
	return err
}

// unnamed yields people of whom no more is known than their number.
func (c *collector) unnamed(ctx context.Context, relation social.Relation, method string, rest map[string]time.Time) error {
	for _, did := range slices.Sorted(maps.Keys(rest)) {
		con := connected(object{"did": did}, relation, method)
		con.Since, con.Initiated = rest[did], "owner"
		if err := c.out.Emit(ctx, social.Item{Connection: &con}); err != nil {
			return err
		}
	}
	return nil
}

// claims returns the relation of a list of which nobody else is kept: none if the
// account may live on elsewhere.
func (c *collector) claims(relation social.Relation) social.Relation {
	if c.me.closed() {
		return ""
	}
	return relation
}

// subjects returns since when the owner follows or blocks whom, by the repository, and
// whether those are all.
func (c *collector) subjects(ctx context.Context, relation social.Relation, collection string) (since map[string]time.Time, whole bool, err error) {
	section := sectionOf(collection)
	if c.people != nil {
		return c.people[relation], c.lost[section] == 0, nil
	}
	r := c.reading(ctx, listRecords)
	if err := c.list(ctx, r, collection); err != nil {
		return nil, false, err
	}
	return r.people[relation], r.lost[section] == 0, c.out.Unread(ctx, section, []social.Kind{social.KindConnection}, r.lost[section])
}

// connected is somebody as lists show them.
func connected(o object, relation social.Relation, source string) social.Connection {
	p := person(o)
	return social.Connection{ID: p.ID, Relation: relation, Handle: p.Handle, Name: p.Name, Bio: o.text("description"), URL: site + p.ID, Source: source}
}

// followed returns since when somebody follows the owner: the name of their record
// of it bears the time.
func followed(o object) time.Time {
	at, ok := parseAddress(o.object("viewer").raw("followedBy"))
	if t := repo.Time(at.key); ok && !t.Before(firstKey) && plausible(t) {
		return t.Truncate(time.Millisecond)
	}
	return time.Time{}
}
