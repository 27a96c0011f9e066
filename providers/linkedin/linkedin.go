// Package linkedin reads the archive that LinkedIn gives its members: tables in
// CSV files, and articles as HTML. The small ("basic") archive has some of the
// files of the large ("complete") one. Members in the EEA and Switzerland can have
// the same tables over an interface, row by row; either way they are read by the
// same code.
//
// The account is known by the owner's full name, because no file tells a number of
// it: the name in the address of the profile stands only in messages and
// invitations, which the small archive may lack. Other people are known by the name
// in their address, or else by their full name. Names of columns may be in the
// account's language; they are then known by their position.
package linkedin

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "linkedin"

// Provider is LinkedIn.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "LinkedIn" }

// Coverage says what the archive and the interface hold and what they do not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile, with positions, education, skills and the like", "posts, with who could see each", "articles", "comments",
			"reposts and reactions (addresses only)", "messages (both sides), drafts, and invitations with their notes",
			"conversations with LinkedIn's assistants", "recommendations given and received", "your private notes on people",
			"connections, people and companies followed", "settings for seeking work",
		},
		API: []string{
			"your profile, with positions, education, skills and the like", "posts, with who could see each", "articles", "comments",
			"reposts and reactions (addresses only)", "messages (both sides), and invitations with their notes",
			"conversations with LinkedIn's assistants for learning", "connections, people and companies followed", "settings for seeking work",
		},
		Missing:  slices.Clone(missing),
		Markers:  []string{"Connections.csv", "Profile.csv", "messages.csv"},
		Steps:    slices.Clone(steps),
		Switches: slices.Clone(switches),
	}
}

// steps lead to the archive, in the menus of 2026.
var steps = []string{
	"Open linkedin.com in a browser on a computer; the app does not offer the whole archive.",
	"Choose Me, Settings & Privacy, Data privacy, Get a copy of your data.",
	"Choose Download larger data archive, and press Request archive. Do not pick single files: posts and comments are only in the large one.",
	"LinkedIn may send a small part within minutes, and the whole by e-mail within a day or so. Wait for the second; the link works for 72 hours.",
	"Keep the files as they are, and name both: audit open *_LinkedInDataExport_*.zip",
}

// missing is what neither an archive of LinkedIn nor its interface holds.
var missing = []social.Gap{
	{Section: "comments by others on your posts", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "LinkedIn gives out what you wrote. Open your posts on LinkedIn to see what others wrote below them."},
	{Section: "posts that you commented on, liked or reposted", Kinds: []social.Kind{social.KindComment, social.KindLike, social.KindRepost}, Reason: social.ReasonNotOffered,
		Detail: "LinkedIn gives out only their addresses. Open them on LinkedIn where it matters."},
	{Section: "posts in groups and on pages that you look after", Kinds: []social.Kind{social.KindPost}, Reason: social.ReasonNotOffered,
		Detail: "Look at them on LinkedIn under Groups and under each page."},
	{Section: "people blocked", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered,
		Detail: "See them under Settings & Privacy, Visibility, Blocking."},
	{Section: "followers", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered,
		Detail: "See them under My network, Following & followers."},
	{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "LinkedIn gives out only those for seeking work. Go through the list of settings yourself; it takes about ten minutes."},
	{Section: "pictures and films in posts", Reason: social.ReasonNotOffered,
		Detail: "LinkedIn gives out their addresses, not the pictures. Look through your own posts once with patients in mind."},
}
