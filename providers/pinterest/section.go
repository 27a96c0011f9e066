package pinterest

import "github.com/probity-audit/probity/social"

// section is a part of a page.
type section struct {
	name     string // for the owner
	kinds    []social.Kind
	headings []string // folded
	read     func(*reading, *record)
	unread   string // why it is left alone and what it holds
}

// pins are known by their shape, wherever they stand.
var pins = &section{name: "Pins", kinds: []social.Kind{social.KindCaption, social.KindRepost}, headings: []string{"pins"}, read: (*reading).odd}

// sections lists the parts that are read by the names of their fields, and those
// that are left alone, by headings in English.
var sections = []*section{
	pins,
	{name: "profile", kinds: []social.Kind{social.KindProfile}, read: (*reading).profile,
		headings: []string{"profile", "user", "user info", "user information", "profile info", "profile information", "account", "account info",
			"account information", "personal info", "personal information", "basic info"}},
	{name: "boards", kinds: []social.Kind{social.KindCaption}, read: (*reading).board,
		headings: []string{"boards", "board", "your boards"}},
	{name: "followers", kinds: []social.Kind{social.KindConnection}, read: (*reading).follower,
		headings: []string{"followers", "your followers", "user followers"}},
	{name: "people followed", kinds: []social.Kind{social.KindConnection}, read: (*reading).followed,
		headings: []string{"following", "users followed", "followed users", "users you follow", "people you follow", "user following", "user follows"}},
	{name: "blocked accounts", kinds: []social.Kind{social.KindConnection}, read: (*reading).blocked,
		headings: []string{"blocked", "blocks", "blocked users", "blocked accounts", "user blocks", "users you blocked"}},
	{name: "messages", kinds: []social.Kind{social.KindMessage}, read: (*reading).message,
		headings: []string{"messages", "direct messages", "conversations", "conversation messages", "your messages"}},
	{name: "comments", kinds: []social.Kind{social.KindComment}, read: (*reading).comment,
		headings: []string{"comments", "your comments", "pin comments", "comments on pins"}},
	{name: "settings", kinds: []social.Kind{social.KindSetting}, read: (*reading).settings,
		headings: []string{"settings", "account settings", "user settings", "privacy", "privacy settings", "privacy and data"}},

	{name: "searches", headings: []string{"searches", "search history", "search queries", "recent searches"},
		unread: "They say what you looked for. Nobody else sees them. If you looked for patients by name, that is worth a thought; look through them yourself."},
	{name: "devices and sign-ins", headings: []string{"devices", "sessions", "logins", "login history", "login sessions", "ip addresses", "connected devices"},
		unread: "They hold addresses of devices and times of sign-in. Look through them if you fear that somebody else used the account."},
	{name: "advertising", headings: []string{"ads", "advertising", "ad interests", "interests", "inferred interests", "advertisers", "ads data"},
		unread: "It says what Pinterest believes to interest you. It holds nothing that you published."},
	{name: "contacts given to Pinterest", headings: []string{"contacts", "address book", "imported contacts"},
		unread: "They came from your address book, and patients may be among them. Remove them on Pinterest under Settings, Social permissions."},
	{name: "activity", headings: []string{"pin clicks", "viewed pins", "recently viewed pins", "notifications", "reactions", "liked pins", "shopping", "orders"},
		unread: "It says what you looked at or marked. It holds no words of yours."},
}

// unknown is the section of what stands in none.
var unknown = &section{name: "sections that are not known",
	unread: "They were not read: of most parts of a Pinterest export the form is not known. Open the page in a browser and look through them yourself."}

// of returns the section of a record.
func of(r *record) *section {
	if isPin(r) {
		return pins
	}
	for _, s := range sections {
		for _, h := range s.headings {
			if h == r.heading {
				return s
			}
		}
	}
	return unknown
}
