package whatsapp

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/social"
)

// maxBody is the size in bytes at which a message is cut off.
const maxBody = 512 << 10

// talk is a chat while its messages are read.
type talk struct {
	*reading
	chat    *chat
	conv    conversation.Conversation
	firsts  []*social.Post // the first message of each person
	repeats repeats
	met     map[string]bool
	n       int
	size    int // people who take part
}

// pending is a message or notice of which further lines may come.
type pending struct {
	header header
	author *prefix // nil for WhatsApp itself
	body   []byte
	nth    int
	cut    bool
}

// read yields the messages of a chat and the people in it.
func (r *reading) read(c *chat) error {
	f, err := r.fsys.Open(c.path)
	if err != nil {
		return nil // told by the survey
	}
	defer f.Close()
	t := &talk{reading: r, chat: c, met: map[string]bool{}, repeats: repeats{}, size: c.size()}
	t.conv = conversation.Conversation{ID: c.thread, Group: c.group, Source: c.path, Others: c.others()}
	if c.group {
		t.conv.Name = c.name
	}
	if err := t.lines(newLines(f)); err != nil {
		return err
	}
	if c.me == "" {
		return nil // one of the people is the owner
	}
	for _, con := range t.conv.People(t.firsts) {
		if key := string(con.Relation) + con.ID; !r.known[key] {
			r.known[key] = true
			if err := r.emit(social.Item{Connection: &con}); err != nil {
				return err
			}
		}
	}
	return nil
}

// lines puts the lines together into messages.
func (t *talk) lines(l *lines) error {
	var p *pending
	for n := 1; ; n++ {
		if n%512 == 0 && t.ctx.Err() != nil {
			return t.ctx.Err()
		}
		line, begins, err := l.next()
		if err != nil {
			if errors.Is(err, io.EOF) || p != nil {
				return t.finish(p)
			}
			return nil
		}
		h, rest, ok := header{}, []byte(nil), false
		if begins {
			h, rest, ok = scan(line)
		}
		switch {
		case ok && h.shape == t.chat.shape:
			if err := t.finish(p); err != nil {
				return err
			}
			t.n++
			p = t.begin(&h, rest)
		case p == nil:
			if len(bytes.TrimSpace(line)) > 0 {
				t.tally.before++
			}
		case len(p.body)+len(line) > maxBody:
			p.cut = true
		default:
			if begins {
				p.body = append(p.body, '\n')
			}
			p.body = append(p.body, line...)
		}
	}
}

func (t *talk) begin(h *header, rest []byte) *pending {
	p := &pending{header: *h, nth: t.n}
	author, body, ok := cut(rest)
	if !ok {
		return p
	}
	p.author = t.chat.speakers[string(author)]
	if p.author != nil && p.author.second != "" {
		body = bytes.TrimPrefix(rest[len(p.author.second)+1:], []byte(" "))
	}
	p.body = bytes.Clone(body)
	return p
}

// finish yields a message that is complete.
func (t *talk) finish(p *pending) error {
	switch {
	case p == nil:
		return nil
	case p.author == nil:
		t.tally.notices++
		return nil
	case p.cut:
		t.tally.long++
	}
	if !utf8.Valid(p.body) || bytes.IndexByte(p.body, 0) >= 0 {
		t.tally.damaged++
	}
	post := t.post(p)
	if post == nil {
		return nil
	}
	t.conv.Next(post)
	post.Members = t.size
	if id := p.author.id; !t.met[id] && !post.Published.IsZero() {
		t.met[id] = true
		t.firsts = append(t.firsts, post)
	}
	if t.again(post) {
		return nil
	}
	t.tally.count(post)
	return t.emit(social.Item{Post: post})
}

// post makes a post of a message; nil if it is none.
func (t *talk) post(p *pending) *social.Post {
	body, edited := unedited(strings.TrimRight(string(p.body), " \n"))
	post := &social.Post{Source: t.chat.path}
	kept := ""
	file, rest, attached := attachment(body, nil)
	if !attached {
		file, rest, attached = attachment(body, func(name string) bool { return t.locate(t.chat, name) != "" })
	}
	if attached {
		found := t.locate(t.chat, file)
		if found == "" {
			t.tally.lacking++
		}
		post.Media = []social.Media{media(file, found)}
		body = document(strings.TrimSpace(clean(rest)), file)
	} else {
		switch t.chat.classes.class(body, t.chat.bracket && p.nth <= 3) {
		case deleted, deletedByMe:
			t.tally.deleted++
			return nil
		case notice:
			t.tally.notices++
			return nil
		case omitted:
			t.leftOut(post, plainWords(body))
			body = ""
		case repeated:
			t.leftOut(post, plainWords(body))
			kept, body = strings.TrimSpace(clean(body)), ""
		default:
			if rest, words, ok := omittedTail(body); ok {
				t.leftOut(post, words)
				body = rest
				if title, _, ok := strings.Cut(clean(rest), " • "); ok && !strings.Contains(title, "\n") {
					post.Media[0].Alt, body = strings.TrimSpace(title), ""
				}
			}
		}
	}
	if edited {
		t.tally.edited++
	}
	post.Mentions = mentions(body)
	text := strings.TrimSpace(clean(body))
	if asked, ok := poll(text, strings.HasPrefix(body, mark)); ok {
		text = asked
	} else if where, link, words := place(text); where != nil {
		post.Place, post.Links, text = where, []string{link}, words
	} else if strings.HasPrefix(body, mark) && isLive(plainWords(body)) {
		post.Place, text = &social.Place{Type: "live location"}, ""
	}
	post.Text = text
	if post.Links == nil {
		post.Links = links(text)
	}
	t.sign(post, p)
	if kept != "" {
		post.Text = kept // not in the identifier: an export with media has a file instead
	}
	return post
}

// leftOut adds a picture or file of which the export says only that it was sent.
func (t *talk) leftOut(post *social.Post, words string) {
	t.tally.omitted++
	post.Media = []social.Media{{Type: nounType(words)}}
}

// sign says who wrote a post, and when.
func (t *talk) sign(post *social.Post, p *pending) {
	if post.Mine = p.author.id != "" && p.author.id == t.chat.me; !post.Mine {
		post.Author = social.Person{ID: p.author.id, Name: p.author.name}
	}
	if at := p.header.at(t.chat.order); !at.After(t.latest) {
		post.Published = at
	}
	a, b := p.header.date[0], p.header.date[1]
	switch {
	case post.Published.IsZero():
		t.tally.undated++
	case !t.chat.sure && a != b && !p.header.yearFirst:
		post.TimeKnown = social.TimeAmbiguous
		t.tally.ambiguous[t.chat.order]++
	default:
		post.TimeKnown = social.TimeLocal
	}
	post.ID = t.repeats.next(social.ContentID("message", t.chat.thread, p.header.stamp(), p.author.id, post.Text))
}

// repeats is a [social.Repeats] for very many identifiers, of which it keeps the first half.
type repeats map[uint64]uint32

func (r repeats) next(id string) string {
	key, err := strconv.ParseUint(id[:16], 16, 64)
	if err != nil {
		return id
	}
	r[key]++
	if n := r[key]; n > 1 {
		return id + "~" + strconv.FormatUint(uint64(n), 10)
	}
	return id
}
