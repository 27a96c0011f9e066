package bluesky

import (
	"context"
	"io/fs"
	"iter"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Read yields what the downloads hold.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reading{ctx: ctx, fsys: fsys, yield: yield, tally: map[string]int{}, people: map[social.Relation]map[string]time.Time{}}
		r.read(strings.TrimPrefix(owner.Handles[name], "@"))
		if err := ctx.Err(); err != nil && !r.stopped {
			yield(social.Item{}, err)
		}
	}
}

// reading is the downloads under way.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	yield   func(social.Item, error) bool
	stopped bool // the caller wants no more
	found   found
	account account
	source  string // the member that is read

	lost   map[string]int // records that failed, by section; where there is no index to tell
	latest time.Time      // nothing in the repository is later; zero if that is not known
	tally  map[string]int // what is only counted, by one of the names below
	people roster
}

// What is only counted.
const (
	talDates   = "dates"
	talListed  = "listed"
	talLimits  = "limits"
	talStrange = "strange"
	talOther   = "other"
	talMuted   = "lists blocked"
	talMedia   = "media"
)

// send yields an item, and reports whether more are wanted.
func (r *reading) send(it social.Item) bool {
	if r.stopped || r.ctx.Err() != nil {
		return false
	}
	if !r.yield(it, nil) {
		r.stopped = true
	}
	return !r.stopped
}

// failed notes that a record of the section is not as it should be.
func (r *reading) failed(section string) {
	if r.found.index == nil {
		r.lost[section]++
		return
	}
	r.found.index.Failed(section, 1)
}

func (r *reading) gap(section string, reason social.Reason, count int, detail string, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: reason, Detail: detail, Count: count}})
}

// lacks yields that the download does not hold what a sign-in gives.
func (r *reading) lacks(section string, count int, detail string, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: social.ReasonNotInExport, Detail: detail, Count: count, Elsewhere: social.SourceAPI}})
}

func (r *reading) read(me string) {
	var err error
	if r.found, err = look(r.ctx, r.fsys); err != nil {
		if r.ctx.Err() == nil {
			r.stopped = true
			r.yield(social.Item{}, err)
		}
		return
	}
	for _, g := range missing {
		r.send(social.Item{Gap: &g})
	}
	r.account = account{did: r.found.owner(me), blobs: blobs(r.found.index)}
	if len(r.found.repos) > 0 && r.account.did == "" {
		r.gap("whose repository it is", social.ReasonNotInExport, len(r.found.dids()),
			"There are repositories of several accounts here, and nothing says which is yours. Give your own alone, or say who you are with --me.", repoKinds...)
	}
	r.repository()
	if len(r.found.chats) > 0 {
		r.chats(me)
	} else {
		r.lacks(secChat, 0,
			"Messages come as a download of their own: on Bluesky under Settings, Account, Export my data, press Download chat data, and give that file too.", social.KindMessage)
	}
	if r.account.strange > 0 {
		r.gap("attachments of posts and messages", social.ReasonNotRead, r.account.strange, "They are of a kind that is not known. Look at the posts on Bluesky.", social.KindPost, social.KindReply, social.KindMessage)
	}
	if r.found.damaged > 0 {
		r.gap("repositories that cannot be opened", social.ReasonFailed, r.found.damaged, "The file is not a repository, or is damaged at its beginning. Download it again.", repoKinds...)
	}
	for _, g := range r.found.index.Gaps() {
		r.send(social.Item{Gap: &g})
	}
}
