package bluesky

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// maxRepository is how large a repository is taken in whole, in bytes; a larger one
// is read record by record. One of 100,000 posts has some 40 MB.
const maxRepository = 48 << 20

// streamRepo is the mark of the repository.
const streamRepo = "repository"

// ownKinds are the posts that a repository holds all of.
var ownKinds = []social.Kind{social.KindPost, social.KindReply, social.KindRepost, social.KindLike}

// kept is the mark of a repository that was read whole: which state of it, and what
// is to be said of it again as long as it stays so.
type kept struct {
	Rev   string       `json:"rev"`
	Lists bool         `json:"lists,omitempty"` // somebody is on a list of the owner's
	Gaps  []social.Gap `json:"gaps,omitempty"`
}

// repository yields what the owner wrote, unless it is as it was.
func (c *collector) repository(ctx context.Context) error {
	var head struct {
		Rev string `json:"rev"`
	}
	if err := c.query(ctx, getCommit, &head, "did", c.me.DID); err != nil && !lacking(err) {
		return err
	}
	var k kept
	if json.Unmarshal([]byte(cmp.Or(c.out.Since(streamRepo), "{}")), &k) == nil && k.Rev != "" && k.Rev == head.Rev {
		return c.say(ctx, k)
	}
	r := c.reading(ctx, getRepo)
	if at := repo.Time(head.Rev); plausible(at) {
		r.latest = at
	}
	body, err := c.raw(ctx, http.MethodGet, getRepo, url.Values{"did": {c.me.DID}}, nil, maxRepository)
	whole := false
	k = kept{Rev: head.Rev}
	switch {
	case err == nil:
		whole, err = c.car(ctx, r, body, &k)
	case lacking(err) || errors.Is(err, errTooLong):
		whole, err = true, c.records(ctx, r)
	}
	if err != nil {
		return err
	}
	k.Lists = r.tally[talListed] > 0
	k.Gaps = append(k.Gaps, besides(r)...)
	if err := c.say(ctx, k); err != nil {
		return err
	}
	if !whole {
		return nil // to be read again
	}
	c.people, c.lost = r.people, r.lost
	m := social.Mark{Stream: streamRepo}
	if c.me.closed() { // it may go on elsewhere, and is to be read again here
		return c.out.Emit(ctx, social.Item{Mark: &m})
	}
	if kinds := r.whole(); len(kinds) > 0 {
		m.Seen = &social.Extent{Kinds: kinds, Mine: true}
	}
	if k.Rev != "" {
		b, _ := json.Marshal(k) // words and numbers: cannot fail
		m.Position = string(b)
	}
	return c.out.Emit(ctx, social.Item{Mark: &m})
}

// whole returns the kinds of posts of which no record failed: one that did may be kept
// from before.
func (r *reading) whole() []social.Kind {
	return slices.DeleteFunc(slices.Clone(ownKinds), func(k social.Kind) bool {
		for section := range r.lost {
			if slices.Contains(kindsOf(section), k) {
				return true
			}
		}
		return false
	})
}

// lacking reports whether the server does not have what was asked for, now or ever.
func lacking(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return errors.Is(err, collect.ErrNotOffered) ||
		ok && (status.Code == http.StatusNotFound || status.Code == http.StatusNotImplemented || status.Code == http.StatusMethodNotAllowed || status.Code == http.StatusGone)
}

// say yields what there is to say of the repository besides its items.
func (c *collector) say(ctx context.Context, k kept) error {
	if k.Lists {
		if err := c.set(ctx, social.Setting{Key: keyLists, Value: "public", State: social.StateOpen, Source: getRepo}); err != nil {
			return err
		}
	}
	return c.out.Gaps(ctx, k.Gaps)
}

// car yields what is in a repository as a file. It reports whether all of it could
// be read.
func (c *collector) car(ctx context.Context, r *reading, body []byte, k *kept) (whole bool, err error) {
	in, err := repo.Open(ctx, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil })
	switch {
	case ctx.Err() != nil:
		return false, ctx.Err()
	case err != nil, in.DID != c.me.DID:
		return false, errors.New("the server's answer is not your repository, or is damaged")
	}
	k.Rev = in.Rev
	if at := repo.Time(in.Rev); plausible(at) {
		r.latest = at
	}
	for rec, err := range in.Records(ctx) {
		if err != nil {
			return false, err
		}
		if !alone(rec.Collection, rec.Key) && !r.record(rec) {
			return false, c.ended(ctx)
		}
	}
	lacks := in.Altered + in.Absent + in.Wrong
	for n := range maps.Values(in.Missing) {
		lacks += n
	}
	if in.Full {
		k.Gaps = append(k.Gaps, social.Gap{Section: "size of the repository", Kinds: repoKinds, Reason: social.ReasonLimit, Detail: "It holds more records than are read. The rest was left out."})
	}
	if lacks > 0 || in.Cut != nil || in.NoRoot {
		k.Gaps = append(k.Gaps, social.Gap{Section: "parts of the repository", Kinds: repoKinds, Reason: social.ReasonFailed, Count: lacks,
			Detail: "They came damaged, or not at all. What else there is was read. Collect again; if that does not help, look through your account on Bluesky."})
		return false, nil
	}
	return !in.Full, nil
}

// alone reports whether a record is read by itself: see declarations and profile.
func alone(collection, key string) bool {
	return key == "self" && (collection == inProfile || collection == inChat || collection == inNotify)
}

// records yields the same record by record, for servers that do not give the whole.
func (c *collector) records(ctx context.Context, r *reading) error {
	var about struct {
		Collections []string `json:"collections"`
	}
	if err := c.query(ctx, describeRepo, &about, "repo", c.me.DID); err != nil && !lacking(err) {
		return err
	}
	// What a server forgot to name must not seem to be gone.
	all := append(about.Collections, inPosts, inLikes, inReposts, inFollows, inBlocks, inLists, inListed, inListBlock, inPacks, inFeeds, inThreads, inQuotes)
	slices.Sort(all)
	for _, collection := range slices.Compact(all) {
		if err := c.list(ctx, r, collection); err != nil {
			return err
		}
	}
	return nil
}

// mostPages bounds a list of records: 4 million of them.
const mostPages = 40_000

// list yields the records of a collection.
func (c *collector) list(ctx context.Context, r *reading, collection string) error {
	next := ""
	seen := map[string]bool{}
	for range mostPages {
		var page struct {
			Cursor  string            `json:"cursor"`
			Records []json.RawMessage `json:"records"`
		}
		if err := c.query(ctx, listRecords, &page, "repo", c.me.DID, "collection", collection, "limit", "100", "cursor", next); err != nil {
			return err
		}
		if page.Records == nil {
			return collect.ErrShape
		}
		for _, raw := range page.Records {
			var rec struct {
				URI   string `json:"uri"`
				Value object `json:"value"`
			}
			at, ok := address{}, json.Unmarshal(raw, &rec) == nil
			if ok {
				at, ok = parseAddress(rec.URI)
			}
			switch {
			case !ok || at.did != c.me.DID || at.collection != collection:
				r.failed(sectionOf(collection))
			case alone(collection, at.key):
			case !r.take(collection, at.key, func() object { return rec.Value }):
				return c.ended(ctx)
			}
		}
		switch {
		case page.Cursor == "" || len(page.Records) == 0:
			return nil
		case seen[page.Cursor]:
			return errors.New("the server's list goes round in circles")
		}
		seen[page.Cursor], next = true, page.Cursor
	}
	return errors.New("the server's list does not end")
}

// besides is what was only counted, and what could not be read.
func besides(r *reading) []social.Gap {
	var gaps []social.Gap
	note := &reading{ctx: context.Background(), tally: r.tally, yield: func(it social.Item, _ error) bool {
		g := *it.Gap
		if g.Reason == social.ReasonNotInExport {
			g.Reason = social.ReasonNotRead
		}
		gaps = append(gaps, g)
		return true
	}}
	note.counted()
	if n := r.account.strange; n > 0 {
		gaps = append(gaps, social.Gap{Section: "attachments of posts", Kinds: postKinds, Reason: social.ReasonNotRead, Count: n, Detail: "They are of a kind that is not known. Look at the posts on Bluesky."})
	}
	for _, section := range slices.Sorted(maps.Keys(r.lost)) {
		gaps = append(gaps, social.Gap{Section: "unreadable " + section, Kinds: kindsOf(section), Reason: social.ReasonFailed, Count: r.lost[section],
			Detail: "The server sent these in a form that is not understood. Look at them on Bluesky."})
	}
	return gaps
}
