package x

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"time"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// reading is one run through an export.
type reading struct {
	*export
	ctx      context.Context
	yield    func(social.Item, error) bool
	over     bool          // nobody listens any more
	held     []social.Item // until the profile, which comes first
	begun    bool          // the profile is out
	account  social.Account
	profile  social.Profile
	exported time.Time
	partial  bool
	audience social.Audience
	names    map[string]social.Person // by identifier, from mentions and replies
	named    map[string]string        // which post the name is from: the newest counts
	talks    []*talk
	expected map[string]int   // records of each file, by X's own account
	found    map[string][]int // records found, in each of the files that bear the name
	inner    map[string]int   // messages in the conversations of a file
	unsound  map[section]bool // of which something could not be read
	edits    edits
	missing  int // pictures that posts have and the export has not
}

// Read yields what the export holds: the profile, settings, what is missing,
// posts, messages, likes, and at last the connections, for whom X gives only a
// number: their handles are known only from the posts.
func (*Provider) Read(ctx context.Context, fsys fs.FS, _ social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		e, err := index(fsys, true)
		if err == nil && len(e.dirs) == 0 {
			err = hint.Wrap(errors.New("this is no export of X"), "give the file that X sent, named twitter-....zip")
		}
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r := newReading(ctx, e, yield)
		r.run()
		if err := ctx.Err(); err != nil && !r.over {
			yield(social.Item{}, err)
		}
	}
}

func newReading(ctx context.Context, e *export, yield func(social.Item, error) bool) *reading {
	return &reading{export: e, ctx: ctx, yield: yield, names: map[string]social.Person{}, named: map[string]string{},
		expected: map[string]int{}, found: map[string][]int{}, inner: map[string]int{}, unsound: map[section]bool{}}
}

func (r *reading) run() {
	for _, step := range []func(){
		r.identify, r.yieldProfile, r.yieldSettings, r.knownGaps, r.yieldTweets, r.yieldMessages, r.yieldRest, r.yieldConnections, r.compare, r.whole, r.lastGaps,
	} {
		if r.over || r.ctx.Err() != nil {
			return
		}
		step()
	}
}

// send hands an item to the caller; it reports false once nobody listens.
func (r *reading) send(it social.Item) bool {
	if !r.begun && it.Profile == nil {
		r.held = append(r.held, it)
		return true
	}
	if !r.over {
		r.over = !r.yield(it, nil)
	}
	if !r.begun {
		r.begin()
	}
	return !r.over
}

// begin lets through what was held back until the profile.
func (r *reading) begin() {
	r.begun = true
	for _, it := range r.held {
		r.send(it)
	}
	r.held = nil
}

// list calls fn with each element of the section's files; fn reports false for
// one that cannot be read. It is for the short files; see [decode] for the long.
func (r *reading) list(s section, fn func(m member, elem []byte) bool) {
	for _, m := range r.of(s) {
		var t tally
		err := r.elements(m, func(sp *splitter) error {
			for !r.over && r.ctx.Err() == nil {
				elem, err := sp.next()
				if err != nil {
					t.elements, t.failed = t.elements+sp.bad, t.failed+sp.bad
					return err
				}
				if t.elements++; !fn(m, elem) {
					t.failed++
				}
			}
			return io.EOF
		})
		if !r.over {
			r.finished(m, t, err)
		}
	}
}

// elements opens a member for fn, which ends with io.EOF if all went well.
func (r *reading) elements(m member, fn func(*splitter) error) error {
	f, err := r.fsys.Open(m.path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := fn(newSplitter(f, maxElement)); err != io.EOF {
		return err
	}
	return nil
}

// size counts the records of a small file, and takes a large one for full.
func (r *reading) size(m member) (int, error) {
	if m.size > 256 {
		return 1, nil
	}
	n := 0
	err := r.elements(m, func(s *splitter) error {
		for {
			if _, err := s.next(); err != nil {
				return err
			}
			n++
		}
	})
	return n, err
}

// stream is list for the long files: it decodes on several processors.
func (r *reading) stream(m member, limit int, work func(*decoder, []byte) (record, error), each func(*record)) {
	f, err := r.fsys.Open(m.path)
	if err != nil {
		r.finished(m, tally{}, err)
		return
	}
	defer f.Close()
	t, err := decode(r.ctx, f, limit, work, func(rec *record) bool {
		each(rec)
		return !r.over
	})
	if !r.over && r.ctx.Err() == nil {
		r.finished(m, t, err)
	}
}

// yieldTweets yields the posts of every file of tweets.
func (r *reading) yieldTweets() {
	kept, gone := r.readNotes(secNotes), r.readNotes(secGoneNotes)
	joined := map[*notes]map[int]bool{kept: {}, gone: {}}
	base := tweets{files: r.export, account: r.account, audience: r.audience, exported: r.exported}
	for _, s := range []section{secClassic, secTweets, secCommunity, secCircle, secDeleted} {
		for _, m := range r.of(s) {
			f := base
			f.source, f.media, f.notes = m.path, r.folders(s), kept
			switch s {
			case secDeleted:
				f.deleted, f.notes = true, gone
			case secCircle:
				f.audience, f.group = social.AudienceGroup, "Twitter Circle"
			}
			r.stream(m, maxElement, f.read, func(rec *record) {
				if rec.note > 0 {
					joined[f.notes][rec.note] = true
				}
				r.missing += rec.missing
				for _, it := range rec.items {
					r.meet(it.Post)
					if len(rec.versions) > 0 {
						r.edits.keep(it.Post, rec.versions)
						continue
					}
					r.send(it)
				}
			})
			if r.over || r.ctx.Err() != nil {
				return
			}
		}
	}
	r.edits.each(func(p *social.Post) { r.send(social.Item{Post: p}) })
	for _, n := range []*notes{kept, gone} {
		f := base
		f.deleted = n == gone
		for i := range n.list {
			if !joined[n][i+1] {
				r.send(social.Item{Post: n.list[i].alone(&f)})
			}
		}
	}
}

func (r *reading) readNotes(s section) *notes {
	n := &notes{}
	r.list(s, func(m member, elem []byte) bool { return n.add(m.path, elem) })
	return n
}

// yieldMessages yields direct and group messages, and keeps who wrote them.
func (r *reading) yieldMessages() {
	for _, s := range []section{secDirect, secGroups} {
		for _, m := range r.of(s) {
			f := messages{source: m.path, group: s == secGroups, media: r.folders(s), files: r.export, account: r.account, names: r.names}
			r.stream(m, maxConversation, f.read, func(rec *record) {
				r.talks = append(r.talks, rec.talk)
				r.missing += rec.missing
				r.inner[merged(m.path)] += len(rec.items)
				for _, it := range rec.items {
					if !r.send(it) {
						return
					}
				}
			})
			if r.over || r.ctx.Err() != nil {
				return
			}
		}
	}
}

// yieldRest yields conversations with Grok, articles and likes.
func (r *reading) yieldRest() {
	mute := 0
	for _, s := range []struct {
		section section
		read    func(string, []byte) (*social.Post, bool)
	}{{secGrok, readGrok}, {secArticles, readArticle}, {secLikes, readLike}} {
		r.list(s.section, func(m member, elem []byte) bool {
			p, ok := s.read(m.path, elem)
			if !ok {
				return false
			}
			if p.Kind == social.KindLike && p.Quotes.Text == "" {
				mute++
			}
			r.send(social.Item{Post: p})
			return true
		})
	}
	if mute > 0 {
		r.gap("text of likes", social.ReasonNotInExport,
			"X leaves out the text of posts that you cannot see any more, and of all likes before June 2019. Open the addresses to see what you liked.", mute, social.KindLike)
	}
}

// lastGaps yields what is known only after everything has been read.
func (r *reading) lastGaps() {
	if n := r.edits.lost; n > 0 {
		r.gap("earlier wording of edited posts", social.ReasonNotRead,
			"The last wording was read. X shows the earlier ones to anybody who opens a post's edit history; look there.", n, social.KindPost)
	}
	if r.missing > 0 {
		r.gap("pictures and videos", social.ReasonNotInExport, "Posts and messages refer to pictures that are not in this export. Give all parts together.", r.missing)
	}
}
