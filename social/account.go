package social

import "time"

// Profile is what the account shows about the owner.
type Profile struct {
	Name     string    `json:"name,omitempty"`
	Handle   string    `json:"handle,omitempty"`
	Bio      string    `json:"bio,omitempty"` // plain text
	Location string    `json:"location,omitempty"`
	Links    []string  `json:"links,omitempty"`
	Fields   []Field   `json:"fields,omitempty"` // name and value pairs shown on the profile
	Verified *bool     `json:"verified,omitempty"`
	Page     bool      `json:"page,omitempty"` // a page or organisation rather than a person
	Created  time.Time `json:"created,omitzero"`
	Avatar   string    `json:"avatar,omitempty"` // URL or member of the export
	Look     string    `json:"look,omitempty"`   // by which the same avatar is known again, where it was in the export; see picture.Look
	Previous []Rename  `json:"previous,omitempty"`
	// Partial says that the way by which it came does not tell all fields: those
	// that are empty may be known from elsewhere.
	Partial bool `json:"partial,omitempty"`
}

// Field is a labelled line of a profile.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Relation says how a connection stands to the owner.
type Relation string

// The relations.
const (
	RelationFollower      Relation = "follower"
	RelationFollowing     Relation = "following"
	RelationFriend        Relation = "friend"
	RelationGroupMember   Relation = "group-member"
	RelationCorrespondent Relation = "correspondent"  // somebody with whom messages were exchanged
	RelationRequest       Relation = "follow-request" // asked to follow or befriend; not decided
	RelationMuted         Relation = "muted"
	RelationBlocked       Relation = "blocked"
)

// Connection is somebody connected with the owner: only what the network gave.
type Connection struct {
	ID        string    `json:"id"`
	Relation  Relation  `json:"relation"`
	Handle    string    `json:"handle,omitempty"`
	Name      string    `json:"name,omitempty"`
	Bio       string    `json:"bio,omitempty"`
	Location  string    `json:"location,omitempty"`
	URL       string    `json:"url,omitempty"`
	Since     time.Time `json:"since,omitzero"`
	Initiated string    `json:"initiated,omitempty"` // "owner" or "them"; "" if not known
	Mutual    *int      `json:"mutual,omitempty"`    // connections in common; nil if not known
	Page      bool      `json:"page,omitempty"`      // an organisation, page or bot
	Source    string    `json:"source,omitempty"`
}

// Setting is one switch of the account that bears on privacy or security.
type Setting struct {
	Key    string `json:"key"`   // one of the Setting... names, or the network's own below "other."
	Value  string `json:"value"` // as the network says it
	State  State  `json:"state"` // what it means
	Source string `json:"source,omitempty"`
}

// State is a setting's value in words that fit every network.
type State string

// The states of a setting.
const (
	StateOpen    State = "open"    // anyone
	StateLimited State = "limited" // some people
	StateClosed  State = "closed"  // nobody else, or approval needed
	StateUnknown State = "unknown"
)

// Names of settings that several networks share. A provider maps its own onto
// these where the meaning is the same, and else uses "other." and its own name.
const (
	SettingAccount      = "account.visibility" // who may see the account's posts: public or approved followers
	SettingDefault      = "post.default"       // audience of a new post
	SettingSearch       = "account.search"     // found in directories and recommendations
	SettingIndex        = "account.index"      // posts found by search engines
	SettingConnections  = "connections.list"   // who may see the list of connections
	SettingMessages     = "messages.from"      // who may write to the owner
	SettingTagReview    = "tags.review"        // tags shown only after approval
	SettingContacts     = "contacts.upload"    // address book given to the network
	SettingApps         = "apps"               // an application with access; Key is "apps:" and its name
	SettingTwoFactor    = "security.two-factor"
	SettingQuote        = "post.quote"           // who may quote
	SettingLocation     = "post.location"        // posts carry a place
	SettingOldPosts     = "post.old"             // audience of older posts
	SettingRequests     = "connections.requests" // whether followers ask first
	SettingInvitations  = "connections.ask"      // who may ask to connect
	SettingComments     = "comments.from"        // who may comment on or reply to the owner's posts
	SettingCommentWords = "comments.filter"      // comments are filtered before they show
	SettingMentions     = "mentions.from"        // who may mention the owner
	SettingTags         = "tags.from"            // who may tag the owner
	SettingTimeline     = "timeline.from"        // who may write on the owner's page
	SettingEmailSearch  = "account.search.email" // found by e-mail address
	SettingPhoneSearch  = "account.search.phone" // found by telephone number
	SettingActivity     = "activity.status"      // others see when the owner is there
	SettingReceipts     = "messages.receipts"    // others see that a message was read
	SettingGroups       = "groups.from"          // who may add the owner to groups
	SettingPhoto        = "profile.photo"        // who may see the picture
	SettingAbout        = "profile.about"        // who may see the description
	SettingStories      = "stories.visibility"
	SettingStoryReplies = "stories.replies" // who may answer a story
	SettingLiveLocation = "location.live"   // who sees where the owner is
	SettingLikes        = "likes.visibility"
	SettingDownload     = "posts.download"  // others may keep copies
	SettingReuse        = "posts.reuse"     // others may build on a post: duet, stitch, remix, embed
	SettingSharing      = "posts.sharing"   // others may pass a post on
	SettingAds          = "ads.personal"    // advertisements follow from what the owner does
	SettingResume       = "profile.seeking" // shown as looking for work
	SettingOtherPrefix  = "other."
	SettingAppKeyPrefix = "apps:"
)

// Gap says what could not be read, so that silence never reads as clean.
type Gap struct {
	Section string `json:"section"`         // what is missing, in words: "follower names", "direct messages"
	Kinds   []Kind `json:"kinds,omitempty"` // the kinds of items it would have had
	Reason  Reason `json:"reason"`
	Detail  string `json:"detail,omitempty"` // for the doctor: why, and what to do; never private content
	Count   int    `json:"count,omitempty"`  // records concerned, 0 if not known
	// Elsewhere is the other way that gives it: [SourceAPI] or [SourceExport]; "" if
	// none does. Once the account was read that way, the gap is filled.
	Elsewhere string `json:"elsewhere,omitempty"`
}

// The ways by which items come.
const (
	SourceAPI    = "api"
	SourceExport = "export"
)

// Reason says why there is a gap.
type Reason string

// The reasons for a gap.
const (
	ReasonNotOffered  Reason = "not-offered"   // the network gives it to nobody
	ReasonNotGranted  Reason = "not-granted"   // the sign-in did not include it
	ReasonLimit       Reason = "limit-reached" // the network gives only so much
	ReasonNotInExport Reason = "not-in-export" // this export lacks it
	ReasonNotRead     Reason = "not-read"      // it is there, and is left alone on purpose
	ReasonFailed      Reason = "failed"        // it is there, and could not be read
	ReasonLeftOut     Reason = "left-out"      // the owner asked for less
)

// Mark says how far a stream of items has been yielded. A provider yields it
// after the items it speaks for; the store keeps it in the same transaction and
// hands the marks back as a [Cursor] when the next collect begins.
type Mark struct {
	Stream   string `json:"stream"`   // name of the stream, chosen by the provider: "statuses"
	Position string `json:"position"` // opaque to everybody but the provider; "" forgets the mark
	// Relation, if set, says that every connection of this relation has been
	// yielded since the collect began: others kept from before are gone.
	Relation Relation `json:"relation,omitempty"`
	// Seen, if set, says that every post of the extent has been yielded since the
	// collect began: others in it, known from the same source, are gone.
	Seen *Extent `json:"seen,omitempty"`
}

// Extent is a stretch of what an account holds.
type Extent struct {
	Kinds []Kind    `json:"kinds"`
	Mine  bool      `json:"mine"`          // the owner's posts; else those of others
	From  time.Time `json:"from,omitzero"` // exclusive; zero has no beginning
	To    time.Time `json:"to,omitzero"`   // exclusive; zero has no end
	// Listed says that the network lists only what others may see: what no longer
	// comes may be hidden rather than gone.
	Listed bool `json:"listed,omitempty"`
	// Apart leaves out what stands in a group, room or page: see [Post.Group].
	Apart bool `json:"apart,omitempty"`
}

// Cursor tells a collect what is already kept: the last position of each stream.
type Cursor map[string]string
