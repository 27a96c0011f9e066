// Package picture reads what the pictures in an export say: where and when they
// were made, by the notes that the camera left in them, and the words to be seen
// in them, if the program tesseract is installed. Of the owner's own profile picture
// it takes the look, by which the same picture on another account is known again.
//
// Nothing is sent anywhere and nothing is written to disk: a picture goes to
// tesseract through its standard input, and the words come back the same way.
package picture

import (
	"context"
	"io/fs"
	"iter"
	"slices"
	"sync"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Options says what to look for.
type Options struct {
	OCR bool // words in pictures, which takes a second or several for each
}

// Bounds of the work that is done ahead of the item that is yielded next.
const (
	atOnce = 2  // pictures that are read for words at the same time
	ahead  = 64 // items that may wait for one before them
)

// Read passes items through, and completes the media of what the owner posted or
// sent with what their pictures in fsys say: Place and Taken where the export did
// not give them, and Text. At the end it yields gaps for what was not looked at.
// Items keep their order; the posts of others are left as they are.
func Read(ctx context.Context, fsys fs.FS, items iter.Seq2[social.Item, error], opt Options) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		work, cancel := context.WithCancel(ctx)
		s := &stage{ctx: work, fsys: fsys, free: make(chan struct{}, atOnce)}
		defer s.group.Wait()
		defer cancel()
		if opt.OCR {
			s.words, s.missing = find(work)
		}
		end := func(err error) { yield(social.Item{}, err) }
		for it, err := range items {
			if err != nil {
				if s.flush(0, yield) {
					end(err)
				}
				return
			}
			s.add(it)
			if !s.flush(ahead, yield) {
				return
			}
		}
		if !s.flush(0, yield) {
			return
		}
		for _, g := range s.gaps(opt) {
			if err := ctx.Err(); err != nil {
				end(err)
				return
			}
			if !yield(social.Item{Gap: &g}, nil) {
				return
			}
		}
	}
}

// stage is one stream of items on its way.
type stage struct {
	ctx     context.Context
	fsys    fs.FS
	words   *tesseract // nil if words are not looked for
	missing error      // why they cannot be
	free    chan struct{}
	group   sync.WaitGroup
	queue   []*job // in the order of the items
	tally   tally
}

// job is an item whose pictures are being read.
type job struct {
	item  social.Item
	done  chan struct{} // closed when item is complete; nil if it is
	tally tally
}

// add begins the work on an item. Without a search for words it is done at once.
func (s *stage) add(it social.Item) {
	j := &job{item: it}
	s.queue = append(s.queue, j)
	if it.Profile != nil {
		profile := *it.Profile
		j.item.Profile = &profile
		if !s.look(&profile) {
			j.tally.portraits++
		}
	}
	if p := it.Post; p == nil || !p.Mine || p.Kind == social.KindLike || !slices.ContainsFunc(p.Media, local) {
		return
	}
	post := *it.Post
	post.Media = slices.Clone(post.Media)
	j.item.Post = &post
	if s.words == nil {
		s.complete(j)
		return
	}
	select {
	case s.free <- struct{}{}:
	case <-s.ctx.Done():
		return
	}
	j.done = make(chan struct{})
	s.group.Go(func() {
		defer close(j.done)
		defer func() { <-s.free }()
		s.complete(j)
	})
}

func local(m social.Media) bool { return m.Path != "" && fs.ValidPath(m.Path) }

// flush yields the items that are complete, and waits for them while more than
// keep are in the queue. It reports whether to go on.
func (s *stage) flush(keep int, yield func(social.Item, error) bool) bool {
	for len(s.queue) > 0 {
		j := s.queue[0]
		if err := s.ctx.Err(); err != nil {
			yield(social.Item{}, err)
			return false
		}
		if j.done != nil {
			if len(s.queue) <= keep {
				select {
				case <-j.done:
				default:
					return true
				}
			}
			select {
			case <-j.done:
			case <-s.ctx.Done():
				continue
			}
		}
		s.queue = s.queue[1:]
		s.tally.add(j.tally)
		if !yield(j.item, nil) {
			return false
		}
	}
	return true
}

// complete reads the pictures of the job's post.
func (s *stage) complete(j *job) {
	for i := range j.item.Post.Media {
		m := &j.item.Post.Media[i]
		if !local(*m) {
			continue
		}
		switch member.MediaType(m.Path) {
		case "video":
			j.tally.films++
		case "photo", "animation":
			s.picture(m, &j.tally)
		}
	}
}

// picture completes m with what the picture says.
func (s *stage) picture(m *social.Media, t *tally) {
	t.pictures++
	notes, err := s.notes(m.Path)
	if err != nil {
		t.notes++
	}
	if m.Place == nil {
		m.Place = notes.Place
	}
	if m.Taken.IsZero() {
		m.Taken = notes.Taken
	}
	if s.words == nil {
		return
	}
	if notes.tooMany() {
		t.words++
		return
	}
	if m.Text != "" || notes.tiny() {
		return
	}
	f, err := s.fsys.Open(m.Path)
	if err != nil {
		t.words++
		return
	}
	defer f.Close()
	if m.Text, err = s.words.read(s.ctx, f); err != nil {
		t.words++
	}
}

func (s *stage) notes(name string) (Notes, error) {
	f, err := s.fsys.Open(name)
	if err != nil {
		return Notes{}, ErrDamaged
	}
	defer f.Close()
	return ReadNotes(f)
}
