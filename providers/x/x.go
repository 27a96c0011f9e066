// Package x reads X, formerly Twitter: the export that X gives its members, in
// every layout since 2012, and its interface, API 2, with an app of the owner's
// own. The interface costs money by what is read, and gives less; the export is
// free and whole. Posts of both are brought into one shape before they are read,
// and have the same identifiers and kinds.
//
// Who could read a post is not in the export. A tweet is public unless the account
// was protected, and X says only in the last six months whether that changed; the
// posts are therefore yielded as public, beside a gap that says so. Posts of
// circles, communities and messages have the audience of their own.
//
// Reposts and likes are the owner's doing, with the words of somebody else: Mine,
// the words in Quotes.Text, and Text empty. A post that quotes another has the
// owner's words in Text, and Quotes without a text, which X does not export. A
// direct message answers the last one of the other side before it.
package x

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "x"

// Provider is X.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "X (Twitter)" }

// Coverage says what the export and the interface hold, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile and earlier handles", "posts", "replies", "reposts", "posts in communities and circles", "articles",
			"posts deleted in the last two weeks", "direct and group messages (both sides)", "conversations with Grok",
			"posts that you liked (some without their text)", "followers and people followed (most as a number without a name)",
			"blocked and muted accounts", "apps with access to your account", "how many address-book contacts you gave to X",
			"whether you protected your posts in the last six months",
		},
		API: []string{
			"your profile", "whether your posts are protected", "your newest 3,200 posts, replies and reposts",
			"the newest 800 replies and mentions by others", "posts that you liked", "followers and people followed, with what they say of themselves",
			"blocked and muted accounts", "direct and group messages of the last 30 days (both sides)",
		},
		Missing:  slices.Clone(nowhere),
		Switches: slices.Clone(switches),
		Markers:  []string{"data/tweets.js", "data/manifest.js", "data/js/tweet_index.js"},
		Steps: []string{
			"Sign in at x.com and choose More, Settings and privacy, Your account, Download an archive of your data.",
			"Enter your password and the code that X sends you, then press Request archive.",
			"Wait until X tells you that the archive is ready: a day, sometimes longer.",
			"Go back to the same page and download all of it; a large archive comes as several files.",
			"Keep the files as they are, and name them all: audit open twitter-*.zip",
		},
	}
}

// nowhere is what neither the export nor the interface gives.
var nowhere = []social.Gap{
	{Section: "encrypted messages (X Chat)", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotOffered,
		Detail: "Only the devices of the people who write them can read them. Look through them there."},
	{Section: "most privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "X tells them neither in the export nor to an app. Look at them on X, as the list of settings says."},
	{Section: "bookmarks", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotRead, Detail: "Nobody but you can see them."},
}

// missing is what no export of X holds.
var missing = []social.Gap{
	{Section: "replies and mentions by others", Kinds: mentionKinds, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
		Detail: "The export does not hold what others wrote below your posts. Open a post on X to see it, or sign in."},
	{Section: "words of the posts that you answered or quoted", Kinds: postKinds, Reason: social.ReasonNotOffered,
		Detail: "They are in no export. Open a post of yours on X to see what it answers."},
	{Section: "bookmarks", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotOffered, Detail: "They are not in the export; nobody but you can see them."},
}
