// Package removal takes posts down that the owner decided to delete: through the
// network's own interface where it has one, and by the owner's hand elsewhere.
//
// It keeps to an order that nothing can change: the question about complaints and
// claims first, then a sealed copy that was opened again, then the sign-in that may
// delete, and then one post after the other, each only if the answer, the decision and
// the copy still hold at that moment. How far each has come is kept before and
// after the network is asked, so that whoever was stopped, at any point, goes on from
// there and asks for nothing twice that is known to be done.
package removal

import (
	"context"
	"errors"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// How far a removal has come: [store.Removal.State].
const (
	Planned = "planned"
	Copied  = "copied"  // a sealed copy was taken; with Tries, the network was asked and its answer is not known
	Removed = "removed" // the network says so
	ByHand  = "by-hand" // the owner was led to it
	Gone    = "gone"    // what was read later shows that it is gone
	Failed  = "failed"
)

// Store keeps how far removals have come, what the owner decided, and the answer on
// complaints and claims.
type Store interface {
	Hold(context.Context) (audit.Hold, bool, error)
	SaveRemoval(context.Context, store.Removal) error
	Decisions(context.Context) ([]audit.Decision, error)
}

// Copies are the sealed copies of posts.
type Copies interface {
	// Holding opens the copies in which the posts named should be, and says of each
	// post that is in one which is whole what it holds of it: the newest counts.
	Holding(context.Context, []evidence.Ref) (map[evidence.Ref]Held, error)
	// Seal takes one copy of all the posts named that are kept.
	Seal(context.Context, []evidence.Ref) error
}

// Held is what a sealed copy has of a post.
type Held struct {
	Copy  string // its ID
	Taken time.Time
	Same  bool   // in the words that are kept of the post now
	Mark  string // of its words: [audit.MarkOf]
}

// SignIn is a sign-in to delete, granted for this alone.
type SignIn struct {
	Remove func(ctx context.Context, postID string) error // one that is gone already is no error
	Close  func()                                         // gives the sign-in back
}

// ErrHeld says that nothing may be removed, for there is or may be a complaint, a claim
// or the like, or the question was not answered of late.
var ErrHeld = hint.Wrap(errors.New("removal is off until it is known that there is no complaint, claim, inquest, inquiry or request that the posts may matter to"),
	"'audit hold' asks, and says whom to call")

// Allowed returns ErrHeld unless the owner said of late that there is none.
func Allowed(ctx context.Context, s Store, now time.Time) error {
	hold, _, err := s.Hold(ctx)
	if err == nil && !hold.Allows(now) {
		err = ErrHeld
	}
	return err
}

// name is how an index of sealed copies names a post.
func name(a social.Account, id string) string { return a.Key() + "/" + id }
