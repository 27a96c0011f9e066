package x

import (
	"cmp"
	"encoding/json"
)

// X began in August 2026 to say post where it said tweet: note_tweet became
// note_post, and so on. Which one a server says is not promised, and both are
// read. https://docs.x.com/x-api/fundamentals/data-dictionary

// listAnswer is what every list comes in.
type listAnswer struct {
	Data     []json.RawMessage `json:"data"`
	Includes included          `json:"includes"`
	Errors   []json.RawMessage `json:"errors"` // what of it X does not show
	Meta     *struct {
		Next string `json:"next_token"`
	} `json:"meta"`

	names bool // its posts name what they answer or pass on, if they do
}

// included is what was asked for beside the list. A record of it that makes no
// sense is as good as absent.
type included struct {
	Users  []json.RawMessage `json:"users"`
	Places []json.RawMessage `json:"places"`
}

type livePost struct {
	ID           string    `json:"id"`
	Text         string    `json:"text"`
	Created      string    `json:"created_at"`
	Author       string    `json:"author_id"`
	Conversation string    `json:"conversation_id"`
	ReplyTo      string    `json:"in_reply_to_user_id"`
	Lang         string    `json:"lang"`
	Community    string    `json:"community_id"`
	Entities     entities  `json:"entities"`
	Note         *liveNote `json:"note_post"`
	OldNote      *liveNote `json:"note_tweet"`
	Refs         []liveRef `json:"referenced_posts"`
	OldRefs      []liveRef `json:"referenced_tweets"`
	Versions     []string  `json:"edit_history_post_ids"` // oldest first
	OldVersions  []string  `json:"edit_history_tweet_ids"`
	Attachments  struct {
		Media []string `json:"media_keys"`
	} `json:"attachments"`
	Described []struct {
		Key string `json:"media_key"`
		Alt string `json:"alt_text"`
	} `json:"media_metadata"`
	Geo struct {
		Place string `json:"place_id"`
		Point *struct {
			Type        string     `json:"type"`
			Coordinates [2]float64 `json:"coordinates"` // longitude, latitude
		} `json:"coordinates"`
	} `json:"geo"`
}

// liveNote is the text of a post of more than 280 characters, whole.
type liveNote struct {
	Text     string   `json:"text"`
	Entities entities `json:"entities"`
}

type liveRef struct {
	Type string `json:"type"` // retweeted, quoted, replied_to
	ID   string `json:"id"`
}

type entities struct {
	URLs     []liveURL `json:"urls"`
	Hashtags []struct {
		Tag string `json:"tag"`
	} `json:"hashtags"`
	Mentions []struct {
		ID     string `json:"id"`
		Handle string `json:"username"`
	} `json:"mentions"`
}

type liveURL struct {
	URL      string `json:"url"`
	Expanded string `json:"expanded_url"`
	Media    string `json:"media_key"` // of a picture of the post itself
}

type liveUser struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Handle      string `json:"username"`
	Created     string `json:"created_at"`
	Description string `json:"description"`
	Location    string `json:"location"`
	URL         string `json:"url"`
	Picture     string `json:"profile_image_url"`
	Protected   *bool  `json:"protected"`
	Verified    *bool  `json:"verified"`
	Entities    struct {
		URL         entities `json:"url"`
		Description entities `json:"description"`
	} `json:"entities"`
	Metrics struct {
		Followers *int `json:"followers_count"`
		Following *int `json:"following_count"`
		Posts     *int `json:"post_count"` // those beyond the newest 3,200 as well
		Tweets    *int `json:"tweet_count"`
		Likes     *int `json:"like_count"`
	} `json:"public_metrics"`
}

type livePlace struct {
	ID       string `json:"id"`
	FullName string `json:"full_name"`
	Name     string `json:"name"`
	Type     string `json:"place_type"`
	Country  string `json:"country"`
}

type liveMessage struct {
	ID           string   `json:"id"`
	Text         string   `json:"text"`
	Created      string   `json:"created_at"`
	Sender       string   `json:"sender_id"`
	Conversation string   `json:"dm_conversation_id"`
	Entities     entities `json:"entities"`
	Attachments  struct {
		Media []string `json:"media_keys"`
	} `json:"attachments"`
}

func (p *livePost) note() *liveNote    { return cmp.Or(p.Note, p.OldNote) }
func (p *livePost) refs() []liveRef    { return either(p.Refs, p.OldRefs) }
func (p *livePost) versions() []string { return either(p.Versions, p.OldVersions) }

func either[T any](a, b []T) []T {
	if len(a) > 0 {
		return a
	}
	return b
}

func (u *liveUser) protected() bool { return u.Protected != nil && *u.Protected }

// beside looks up what came beside a list.
type beside struct {
	users  map[string]*liveUser
	places map[string]*livePlace
}

func (in *included) index() *beside {
	b := &beside{map[string]*liveUser{}, map[string]*livePlace{}}
	byID(b.users, in.Users, func(u *liveUser) string { return u.ID })
	byID(b.places, in.Places, func(p *livePlace) string { return p.ID })
	return b
}

func byID[T any](into map[string]*T, records []json.RawMessage, id func(*T) string) {
	for _, raw := range records {
		v := new(T)
		if json.Unmarshal(raw, v) == nil && id(v) != "" {
			into[id(v)] = v
		}
	}
}
