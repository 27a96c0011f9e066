package social

import "time"

// Post is something said: by the owner, or to the owner.
type Post struct {
	ID        string    `json:"id"`
	Kind      Kind      `json:"kind"`
	Mine      bool      `json:"mine"`                 // the owner of the account wrote it
	Author    Person    `json:"author,omitzero"`      // zero where Mine
	Published time.Time `json:"published,omitzero"`   // UTC; zero where the network does not say
	TimeKnown Certainty `json:"time_known,omitempty"` // how sure Published is; "" means exact, UTC
	Edited    time.Time `json:"edited,omitzero"`
	Deleted   time.Time `json:"deleted,omitzero"`   // already deleted on the network, but still in its copy
	Text      string    `json:"text,omitempty"`     // plain text: entities decoded, short links expanded
	Warning   string    `json:"warning,omitempty"`  // content warning, subject line or title
	Language  string    `json:"language,omitempty"` // BCP 47, as the network says it
	Audience  Audience  `json:"audience"`
	Answers   *Ref      `json:"answers,omitempty"`  // what it replies to
	Quotes    *Ref      `json:"quotes,omitempty"`   // what it passes on, with or without a comment
	Thread    string    `json:"thread,omitempty"`   // conversation or group
	Group     string    `json:"group,omitempty"`    // name of the group, room or page it stands in
	Members   int       `json:"members,omitempty"`  // people in the conversation, the owner included; 0 if not known
	Links     []string  `json:"links,omitempty"`    // expanded
	Hashtags  []string  `json:"hashtags,omitempty"` // without #
	Mentions  []Person  `json:"mentions,omitempty"`
	Media     []Media   `json:"media,omitempty"`
	Place     *Place    `json:"place,omitempty"`
	URL       string    `json:"url,omitempty"`    // permalink
	Source    string    `json:"source,omitempty"` // member of the export, or API call, that it came from
}

// Bare reports whether the post only passes on what somebody else wrote.
func (p *Post) Bare() bool {
	return p.Kind == KindRepost && p.Quotes != nil && (p.Text == "" || p.Text == p.Quotes.Text)
}

// OneToOne reports whether the post is a message between two people.
func (p *Post) OneToOne() bool {
	return p.Kind == KindMessage && p.Audience == AudienceDirect && p.Members <= 2
}

// Certainty says how well a time is known.
type Certainty string

// How well a time is known; the zero value means an exact time in UTC.
const (
	TimeExact     Certainty = ""
	TimeLocal     Certainty = "local"     // the clock is right, its zone is not known
	TimeDay       Certainty = "day"       // only the date is known
	TimeAmbiguous Certainty = "ambiguous" // day and month could be exchanged
)

// Audience says who could read a post.
type Audience string

// The audiences, from widest to narrowest. Where the network does not say, it is
// AudienceUnknown and never guessed.
const (
	AudiencePublic    Audience = "public"
	AudienceFollowers Audience = "followers"
	AudienceFriends   Audience = "friends"
	AudienceGroup     Audience = "group"
	AudienceDirect    Audience = "direct"
	AudienceOnlyMe    Audience = "only-me"
	AudienceUnknown   Audience = "unknown"
)

// Person is somebody named in an item: only what the network gave, never looked up.
type Person struct {
	ID     string `json:"id,omitempty"`
	Handle string `json:"handle,omitempty"` // without @
	Name   string `json:"name,omitempty"`
}

// Ref points at another post. Text is there only if the network or the store has it.
type Ref struct {
	ID     string `json:"id,omitempty"`
	URL    string `json:"url,omitempty"`
	Author Person `json:"author,omitzero"`
	Mine   bool   `json:"mine,omitempty"` // the owner wrote what is referred to
	Text   string `json:"text,omitempty"`
}

// Media is a picture, video, sound or file attached to a post.
type Media struct {
	Type string `json:"type"`           // photo, video, audio, animation, file
	Path string `json:"path,omitempty"` // member of the export
	URL  string `json:"url,omitempty"`
	Alt  string `json:"alt,omitempty"` // description given by the author

	Taken time.Time `json:"taken,omitzero"`  // when the picture was made, as it says itself; the zone is not known
	Place *Place    `json:"place,omitempty"` // where it was made, as the picture or the export says
	Text  string    `json:"text,omitempty"`  // words that were recognised in the picture
}

// Place is where a post says it was written.
type Place struct {
	Name    string   `json:"name,omitempty"`
	Type    string   `json:"type,omitempty"` // as the network says: poi, neighborhood, city, admin, country
	Country string   `json:"country,omitempty"`
	Lat     *float64 `json:"lat,omitempty"` // degrees north; set only for an exact point
	Lon     *float64 `json:"lon,omitempty"` // degrees east
}

// Exact reports whether the place is a point on the map rather than a town or region.
func (p *Place) Exact() bool { return p != nil && (p.Lat != nil && p.Lon != nil || p.Type == "poi") }
