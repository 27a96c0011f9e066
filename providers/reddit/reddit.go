// Package reddit reads Reddit: its interface, and the export that it gives its
// members on request, which is tables in CSV files.
//
// The account is known by its user name in lower case, because the export holds no
// number of it; people likewise. Posts, comments and messages have the identifiers
// by which Reddit's interface calls them, with the prefix for their kind: t3_ for a
// post, t1_ for a comment, t4_ for a message. Times are in UTC.
package reddit

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "reddit"

// Provider is Reddit.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "Reddit" }

// Coverage says what the interface gives, what the export holds, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"posts and comments, beyond the thousand that your profile page shows", "drafts and scheduled posts", "messages (both sides)", "chats",
			"people followed and blocked, with your notes on them", "preferences",
		},
		API: []string{
			"the newest thousand posts and the newest thousand comments", "answers by others to you", "private messages (both sides)",
			"people followed and blocked", "your profile", "preferences",
		},
		Missing:  slices.Clone(missing),
		Markers:  []string{"comments.csv", "posts.csv", "statistics.csv", "chat_history.csv"},
		Steps:    slices.Clone(steps),
		Switches: slices.Clone(switches),
	}
}

// steps lead to the export, in the menus of 2026.
var steps = []string{
	"Sign in to reddit.com in a browser and open reddit.com/settings/data-request.",
	"Choose GDPR, unless another law applies to you, and your full time at Reddit, not a range of dates.",
	"Press Submit. A message with a link arrives within 30 days, often within a few.",
	"Keep the file as it is, with its name, and give it: audit open export_*.zip",
}

// missing is what neither the interface nor an export of Reddit holds.
var missing = []social.Gap{
	{Section: "pictures and films in posts", Reason: social.ReasonNotOffered,
		Detail: "Only addresses are read, not the pictures. Look through your own posts once with patients in mind."},
	{Section: "what you deleted, and what others removed", Kinds: []social.Kind{social.KindPost, social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "Reddit does not give it out. Copies may stand elsewhere: search the web for your user name."},
	{Section: "two-factor sign-in", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Check it on Reddit under Settings, Account, Two-factor authentication."},
}

// notExported is what no export of Reddit holds.
var notExported = []social.Gap{
	{Section: "answers by others", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
		Detail: "The export holds what you wrote, not what you answered or what others answered. Open the conversation on Reddit where it matters."},
	{Section: "description and picture of your profile", Kinds: []social.Kind{social.KindProfile}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
		Detail: "Look at your profile on Reddit as somebody who is not signed in sees it."},
	{Section: "who can read a community", Reason: social.ReasonNotOffered,
		Detail: "The export does not say which communities are private. Everything posted in one is taken for public, which most are."},
}
