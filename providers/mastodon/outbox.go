package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// readCollection streams the items of an ActivityStreams collection, and returns how
// many the collection says that it has, -1 if it does not say. An item that is valid
// JSON of another shape is handed over with its error; whatever else is wrong ends the
// reading, also a file that stops before its end.
func readCollection[T any](fsys fs.FS, member string, each func(item *T, bad error) error) (total int, err error) {
	total = -1
	f, err := fsys.Open(member)
	if err != nil {
		return total, err
	}
	defer f.Close()
	d := json.NewDecoder(skipBOM(f))
	if err := expect(d, '{'); err != nil {
		return total, err
	}
	found := false
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return total, err
		}
		if key != "orderedItems" {
			var other json.RawMessage
			if err := d.Decode(&other); err != nil {
				return total, err
			}
			if key == "totalItems" && json.Unmarshal(other, &total) != nil {
				total = -1
			}
			continue
		}
		if err := expect(d, '['); err != nil {
			return total, err
		}
		for found = true; d.More(); {
			item := new(T)
			err := d.Decode(item)
			if _, shape := errors.AsType[*json.UnmarshalTypeError](err); err != nil && !shape {
				return total, err
			}
			if err := each(item, err); err != nil {
				return total, err
			}
		}
		if err := expect(d, ']'); err != nil {
			return total, err
		}
	}
	if err := expect(d, '}'); err != nil {
		return total, err
	}
	if _, err := d.Token(); err != io.EOF || !found {
		return total, collect.ErrShape
	}
	return total, nil
}

func expect(d *json.Decoder, want json.Delim) error {
	t, err := d.Token()
	if err != nil {
		return err
	}
	if t != want {
		return collect.ErrShape
	}
	return nil
}

// skipBOM drops the mark that some editors put before UTF-8.
func skipBOM(r io.Reader) io.Reader {
	var head [3]byte
	n, err := io.ReadFull(r, head[:])
	if n == 3 && string(head[:]) == "\xef\xbb\xbf" {
		return r
	}
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return &prefixed{head: head[:n], err: err}
	}
	return &prefixed{head: head[:n], r: r}
}

type prefixed struct {
	head []byte
	r    io.Reader
	err  error
}

func (p *prefixed) Read(b []byte) (int, error) {
	if len(p.head) > 0 {
		n := copy(b, p.head)
		p.head = p.head[n:]
		return n, nil
	}
	if p.r == nil {
		return 0, p.err
	}
	return p.r.Read(b)
}

// posts yields the outbox, and the people to whom its direct messages went.
func (r *reader) posts(ctx context.Context) error {
	kinds := []social.Kind{social.KindPost, social.KindReply, social.KindRepost, social.KindMessage}
	if !r.members.archive() {
		return r.out.gap(ctx, social.Gap{Section: "posts", Kinds: kinds, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "There is no outbox.json. Request your archive on your server's website."})
	}
	unread, boosts, strange, whole := 0, 0, 0, true
	for i, member := range r.members.outboxes {
		if i > 0 && firstActor(r.fsys, member) != r.self.ID {
			strange++
			continue
		}
		entries := 0
		total, err := readCollection(r.fsys, member, func(v *activity, bad error) error {
			entries++
			n, err := r.self.note(v, member)
			if err != nil || bad != nil {
				unread++
				return ctx.Err()
			}
			if r.again("post " + n.id) {
				return ctx.Err()
			}
			if n.boost && !n.quotes.Mine && n.quotes.Text == "" {
				boosts++
			}
			post := toPost(n, r.self.address())
			if post.Kind == social.KindMessage {
				if err := r.correspondents(ctx, n); err != nil {
					return err
				}
			}
			return r.out.emit(ctx, social.Item{Post: post})
		})
		whole = whole && err == nil && entries == total
		if err != nil {
			if err := r.failed(ctx, "posts", kinds, member, err); err != nil {
				return err
			}
		}
	}
	if whole && unread == 0 && strange == 0 { // what an earlier archive had besides is gone
		if err := r.out.emit(ctx, social.Item{Mark: &social.Mark{Stream: "all posts", Seen: &social.Extent{Kinds: kinds, Mine: true}}}); err != nil {
			return err
		}
	}
	if strange > 0 {
		if err := r.out.gap(ctx, social.Gap{Section: "posts of another account", Kinds: kinds, Reason: social.ReasonNotRead, Count: strange,
			Detail: "These archives lie together with yours and are empty or of another account. Give each account by itself."}); err != nil {
			return err
		}
	}
	if boosts > 0 {
		if err := r.out.gap(ctx, social.Gap{Section: "text of boosted posts", Kinds: []social.Kind{social.KindRepost}, Reason: social.ReasonNotInExport, Count: boosts, Elsewhere: social.SourceAPI,
			Detail: "The archive holds only the addresses of what you boosted. Sign in to have the words checked too."}); err != nil {
			return err
		}
	}
	if unread == 0 {
		return nil
	}
	return r.out.gap(ctx, social.Gap{Section: "unreadable posts", Kinds: kinds, Reason: social.ReasonFailed, Count: unread,
		Detail: "These entries of outbox.json are of a form that is not understood."})
}

// again reports whether another archive of the account had it. Of a single one
// nothing is kept in mind.
func (r *reader) again(what string) bool {
	if len(r.members.outboxes) < 2 {
		return false
	}
	had := r.had[what]
	r.had[what] = true
	return had
}

func (r *reader) correspondents(ctx context.Context, n note) error {
	for _, p := range n.mentions {
		if p.ID == r.self.address() || r.met[p.ID] {
			continue
		}
		r.met[p.ID] = true
		c := toConnection(p, social.RelationCorrespondent, n.source)
		if err := r.out.emit(ctx, social.Item{Connection: c}); err != nil {
			return err
		}
	}
	return nil
}

// profile yields what actor.json says, and the settings among it.
func (r *reader) profile(ctx context.Context) error {
	member := r.members.actor
	a, err := readActor(r.fsys, member)
	if err != nil {
		kinds := []social.Kind{social.KindProfile, social.KindSetting}
		if r.members.archive() {
			r.self = actor{ID: firstActor(r.fsys, r.members.outbox())}
		}
		if member != "" {
			return r.failed(ctx, "profile", kinds, member, err)
		}
		return r.out.gap(ctx, social.Gap{Section: "profile", Kinds: kinds, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "There is no actor.json. Request your archive on your server's website."})
	}
	r.self = a
	acc := a.account()
	p := &social.Profile{Name: acc.Name, Handle: acc.Handle, Page: a.Type != "" && a.Type != "Person", Created: acc.Created}
	if m := media(member, "image", a.Icon.URL, ""); a.Icon.URL != "" {
		p.Avatar = orElse(m.Path, m.URL)
	}
	p.Bio, p.Links = plainText(a.Summary)
	for _, f := range a.Attachment {
		if f.Type == "PropertyValue" {
			addField(p, f.Name, f.Value)
		}
	}
	if err := r.out.emit(ctx, social.Item{Profile: p}); err != nil {
		return err
	}
	for _, s := range []struct {
		key string
		on  *bool
	}{
		{social.SettingRequests, not(a.Locked)},
		{social.SettingSearch, a.Discoverable},
		{settingIndexable, a.Indexable},
	} {
		if s.on != nil {
			set := switched(s.key, *s.on, member)
			if err := r.out.emit(ctx, social.Item{Setting: &set}); err != nil {
				return err
			}
		}
	}
	return nil
}
