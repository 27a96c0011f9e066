// Package x reads X, formerly Twitter: the export that X gives its members, in
// every layout since 2012.
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

// Coverage says what the export holds and what it does not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile and earlier handles", "posts", "replies", "reposts", "posts in communities and circles", "articles",
			"posts deleted in the last two weeks", "direct and group messages (both sides)", "conversations with Grok",
			"posts that you liked (some without their text)", "followers and people followed (most as a number without a name)",
			"blocked and muted accounts", "apps with access to your account", "how many address-book contacts you gave to X",
			"whether you protected your posts in the last six months",
		},
		Missing:  slices.Clone(missing),
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

// missing is what no export of X holds.
var missing = []social.Gap{
	{Section: "what others wrote", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "The export holds neither the replies to your posts nor the posts that you replied to. Open a post on X to see them."},
	{Section: "bookmarks", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotOffered, Detail: "They are not in the export; nobody but you can see them."},
}
