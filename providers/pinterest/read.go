package pinterest

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Read yields what the pages hold.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reading{ctx: ctx, fsys: fsys, yield: yield, tallies: map[*section]*tally{}, seen: map[string]bool{}, byID: map[string]*talk{}, repeats: social.Repeats{}}
		if err := r.all(owner); err != nil && !r.stopped {
			yield(social.Item{}, err)
		}
	}
}

var errNotOurs = errors.New("this is not a Pinterest export")

// reading is one export under way.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	yield   func(social.Item, error) bool
	stopped bool
	source  string
	owner   string // user name; "" if it is not known
	about   social.Profile
	at      *section
	tallies map[*section]*tally
	seen    map[string]bool // items that come only once: pins, boards, connections, settings
	repeats social.Repeats
	passed  int // Pins of others with words
	talks   []*talk
	byID    map[string]*talk // those of them with an identifier
}

// tally is what became of a section.
type tally struct{ records, failed int }

// talk is a conversation under way.
type talk struct {
	conversation.Conversation
	messages []*social.Post
}

func (r *reading) all(owner social.Owner) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	index, err := member.List(r.fsys, files)
	if err != nil {
		return err
	}
	found, others := pages(r.fsys, index)
	if len(found) == 0 {
		return errNotOurs
	}
	for _, path := range found {
		s := look(r.ctx, r.fsys, path, false)
		r.owner = cmp.Or(r.owner, s.handle)
	}
	r.owner = cmp.Or(r.owner, strings.TrimPrefix(strings.TrimSpace(owner.Handles[name]), "@"))
	for _, path := range found {
		err := r.page(path)
		if err := r.ctx.Err(); err != nil || r.stopped {
			return err
		}
		if err != nil {
			index.Broken(pageFile, why(err))
		}
	}
	r.late()
	r.gaps(index, others)
	return r.ctx.Err()
}

// why says in fixed words why a page could not be read on.
func why(err error) string {
	if err == errCut || err == errDamaged {
		return err.Error()
	}
	return "cannot be opened or is damaged"
}

// page reads one page.
func (r *reading) page(path string) error {
	f, err := r.fsys.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r.source = path
	for rec, err := range records(interruptible{r.ctx, f}) {
		if err != nil {
			return err
		}
		if err := r.ctx.Err(); err != nil {
			return err
		}
		r.at = of(&rec)
		t := r.tally()
		switch {
		case rec.first, rec.heading == "": // what stands before the first heading is a list of them
			if rec.pin == "" || !isPin(&rec) {
				continue
			}
		case len(rec.fields) == 0 && rec.link == "" && !slices.ContainsFunc(rec.lines, func(l string) bool { return clean(l) != "" }):
			continue // "No data"
		}
		t.records++
		switch {
		case r.at == pins && rec.pin != "":
			r.pin(&rec)
		case r.at.read != nil:
			r.at.read(r, &rec)
		}
		if r.stopped {
			return nil
		}
	}
	return nil
}

// tally is that of the section under way.
func (r *reading) tally() *tally {
	t := r.tallies[r.at]
	if t == nil {
		t = &tally{}
		r.tallies[r.at] = t
	}
	return t
}

// fail notes that a record was not understood.
func (r *reading) fail() { r.tally().failed++ }

// odd is for what stands below the heading of pins and is none.
func (r *reading) odd(*record) { r.fail() }

// send hands an item to the caller, unless they want no more.
func (r *reading) send(it social.Item) {
	if r.stopped || r.ctx.Err() != nil {
		return
	}
	r.stopped = !r.yield(it, nil)
}

// once reports whether nothing has had the key before.
func (r *reading) once(key string) bool {
	if r.seen[key] {
		return false
	}
	r.seen[key] = true
	return true
}

func (r *reading) pin(rec *record) {
	p := toPost(rec, r.owner)
	if rec.odd > 0 {
		r.fail()                            // in part
		p.Audience = social.AudienceUnknown // what says so may be a line of the words
	}
	if r.once("pin " + p.ID) {
		p.Source = r.source
		if p.Quotes != nil && p.Quotes.Text != "" {
			r.passed++
		}
		r.send(social.Item{Post: p})
	}
}

// late yields what needs the whole export to be known first.
func (r *reading) late() {
	if r.about.Handle != "" || r.about.Name != "" || r.about.Bio != "" || r.owner != "" {
		r.about.Handle = cmp.Or(r.about.Handle, r.owner)
		r.send(social.Item{Profile: &r.about})
	}
	for _, t := range r.talks {
		for _, m := range t.messages { // the profile may have come after them
			if m.Mine = r.owner != "" && strings.EqualFold(m.Author.Handle, r.owner); m.Mine {
				m.Author = social.Person{}
			}
		}
		people := map[string]bool{}
		for _, m := range t.messages {
			people[m.Author.ID] = m.Author.ID != ""
		}
		delete(people, "")
		t.Group = len(people) > 1
		t.Messages(t.messages)
		for _, m := range t.messages {
			r.send(social.Item{Post: m})
		}
		for _, c := range t.People(t.messages) {
			r.connect(c)
		}
	}
}

// gaps says what was not read, and why.
func (r *reading) gaps(index *member.Index, others int) {
	gap := func(section string, reason social.Reason, detail string, count int, kinds ...social.Kind) {
		r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: reason, Detail: detail, Count: count}})
	}
	for i := range missing {
		g := missing[i]
		r.send(social.Item{Gap: &g})
	}
	if r.owner == "" {
		gap("whose export it is", social.ReasonNotInExport,
			"The export does not say your user name, so that your own messages could not be told from those of others. Say with --me what it is.", 0, social.KindProfile, social.KindMessage)
	}
	if r.passed > 0 {
		gap("words of Pins that you saved from others", social.ReasonNotInExport,
			"The export does not say who wrote them. They were taken for the words of others; where you changed them, they are yours. Look through them on Pinterest.", r.passed, social.KindRepost)
	}
	if r.tallies[pins] == nil {
		gap(pins.name, social.ReasonNotInExport, "There are none on these pages. Either you have none, or a page lacks: give the download as it is.", 0, pins.kinds...)
	}
	var absent []string
	var kinds []social.Kind
	for _, s := range append(slices.Clone(sections), unknown) {
		t := r.tallies[s]
		switch {
		case t == nil && s.read != nil && s != pins:
			absent, kinds = append(absent, s.name), append(kinds, s.kinds...)
		case t == nil:
		case s.unread != "" && t.records > 0:
			gap(s.name, social.ReasonNotRead, s.unread, t.records)
		case t.failed > 0 && s == pins:
			gap(s.name, social.ReasonFailed, "Some records hold lines that are not as Pinterest writes them; these lines were not read. Open the page in a browser and look at this part yourself.", t.failed, s.kinds...)
		case t.failed > 0:
			gap(s.name, social.ReasonNotRead, "Some records are of a form that is not known here, and were not read. Open the page in a browser and look at this part yourself.", t.failed, s.kinds...)
		}
	}
	if len(absent) > 0 {
		slices.Sort(kinds)
		gap("parts that were not found", social.ReasonNotInExport,
			"No heading in English was found for: "+strings.Join(absent, ", ")+". Look at these on Pinterest yourself.", len(absent), slices.Compact(kinds)...)
	}
	if others > 0 {
		gap("other web pages", social.ReasonNotRead, "They lie beside the export and do not look like Pinterest's. They were not read.", others)
	}
	for _, g := range index.Gaps() {
		r.send(social.Item{Gap: &g})
	}
}
