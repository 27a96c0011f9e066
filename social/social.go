// Package social is the vocabulary of Probity: what an account on a social
// network holds, in words that fit every network. It knows no network, no rule
// and no file format, and imports only the standard library.
//
// Everything collected travels as an [Item], an envelope with exactly one field
// set. Its JSON form is at once what the store keeps and what the fixtures hold.
package social

import (
	"iter"
	"strings"
	"time"
)

// Item is an envelope: exactly one field is set.
type Item struct {
	Profile    *Profile    `json:"profile,omitempty"`
	Post       *Post       `json:"post,omitempty"`
	Connection *Connection `json:"connection,omitempty"`
	Setting    *Setting    `json:"setting,omitempty"`
	Gap        *Gap        `json:"gap,omitempty"`
	Mark       *Mark       `json:"mark,omitempty"`
}

// Kind says what an item is. The kinds of posts are also the keys under which
// a report counts them.
type Kind string

// The kinds of items. The first group are posts: things somebody said.
const (
	KindPost        Kind = "post"
	KindReply       Kind = "reply"
	KindComment     Kind = "comment"
	KindRepost      Kind = "repost" // somebody else's words, in Quotes, passed on; Text holds what the owner added, if anything
	KindMessage     Kind = "message"
	KindReview      Kind = "review"       // written by somebody about somebody
	KindReviewReply Kind = "review-reply" // the answer under a review
	KindStory       Kind = "story"
	KindCaption     Kind = "caption" // the words under a photograph or video
	KindLike        Kind = "like"    // somebody else's words, in Quotes, that the owner liked; Mine, because the liking is

	KindProfile    Kind = "profile"
	KindConnection Kind = "connection"
	KindSetting    Kind = "setting"
	KindGap        Kind = "gap"
	KindMark       Kind = "mark"
)

// PostKinds lists the kinds a [Post] may have.
func PostKinds() []Kind {
	return []Kind{KindPost, KindReply, KindComment, KindRepost, KindMessage, KindReview, KindReviewReply, KindStory, KindCaption, KindLike}
}

// Kind returns the kind of the field that is set, and "" for an empty envelope.
func (it Item) Kind() Kind {
	switch {
	case it.Post != nil:
		return it.Post.Kind
	case it.Connection != nil:
		return KindConnection
	case it.Setting != nil:
		return KindSetting
	case it.Profile != nil:
		return KindProfile
	case it.Gap != nil:
		return KindGap
	case it.Mark != nil:
		return KindMark
	}
	return ""
}

// ID returns the identifier of the item, unique within its account and kind:
// the network's own where it has one, otherwise one made of the item's content,
// so that reading the same item twice gives the same ID.
func (it Item) ID() string {
	switch {
	case it.Post != nil:
		return it.Post.ID
	case it.Connection != nil:
		return string(it.Connection.Relation) + ":" + it.Connection.ID
	case it.Setting != nil:
		return it.Setting.Key
	case it.Profile != nil:
		return "profile"
	case it.Gap != nil:
		return it.Gap.Section + ":" + string(it.Gap.Reason)
	case it.Mark != nil:
		return it.Mark.Stream
	}
	return ""
}

// Count returns the key under which reports count the item: the kind of a post,
// the relation of a connection, "setting", "profile", or "" for what is not counted.
func (it Item) Count() string {
	switch {
	case it.Connection != nil:
		return string(it.Connection.Relation)
	case it.Gap != nil, it.Mark != nil:
		return ""
	}
	return string(it.Kind())
}

// Account is one account of the owner on one network.
type Account struct {
	Provider string    `json:"provider"`           // code of the network: "x", "mastodon"
	Server   string    `json:"server,omitempty"`   // host name, for networks of many servers
	ID       string    `json:"id"`                 // the network's own identifier
	Handle   string    `json:"handle,omitempty"`   // without @
	Name     string    `json:"name,omitempty"`     // display name
	URL      string    `json:"url,omitempty"`      // public page
	Created  time.Time `json:"created,omitzero"`   // when the account was made
	Previous []Rename  `json:"previous,omitempty"` // earlier handles
}

// Rename is a change of handle.
type Rename struct {
	From string    `json:"from"`
	To   string    `json:"to"`
	At   time.Time `json:"at,omitzero"`
}

// Key identifies the account among all accounts: "x/12345" or
// "mastodon/example.org/109". It is stable when the handle changes.
func (a Account) Key() string {
	if a.Server == "" {
		return a.Provider + "/" + a.ID
	}
	return a.Provider + "/" + a.Server + "/" + a.ID
}

// Label is the account as a person writes it: "x/drmoira" or
// "mastodon/drmoira@example.org".
func (a Account) Label() string {
	h := a.Handle
	if h == "" {
		h = a.ID
	}
	if a.Server != "" && !strings.Contains(h, "@") {
		h += "@" + a.Server
	}
	return a.Provider + "/" + h
}

// Snapshot is everything known of one account at one time.
type Snapshot struct {
	Account   Account
	Source    string    // "api", "export" or "api+export"
	Collected time.Time // up to when the items reach
	Switches  []Switch  // the privacy settings that the network has, whether or not they were read
	Withheld  string    // why no conclusions about people are drawn from it, for the owner; "" if they are
	// Items yields the profile first, then settings, gaps, connections, and
	// posts from old to new. It may be ranged over more than once and yields the
	// same items in the same order each time.
	Items iter.Seq2[Item, error]
}

// Literal returns a sequence over the given items, for snapshots that are at
// hand in memory.
func Literal(items ...Item) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for _, it := range items {
			if !yield(it, nil) {
				return
			}
		}
	}
}
