// Package x reads X, formerly Twitter: the export that X gives its members, in
// every layout since 2012.
//
// Who could read a post is not in the export. A tweet is public unless the account
// was protected, and X says only in the last six months whether that changed; the
// posts are therefore yielded as public, beside a gap that says so. Posts of
// circles, communities and messages have the audience of their own.
//
// A repost is yielded with Quotes set and the same words in Text and in
// Quotes.Text: none of them are the owner's. A post that quotes another has the
// owner's words in Text, and Quotes without a text, which X does not export.
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
			"posts, replies, reposts and quotes, with long posts in full", "posts in communities and circles", "posts deleted in the last two weeks",
			"articles", "direct and group messages, both ways", "conversations with Grok", "likes, with their text where X gives it",
			"followers and following, by number only", "blocked and muted accounts", "profile and earlier handles",
			"connected applications", "uploaded contacts", "changes of the protected setting in the last six months",
		},
		Missing: slices.Clone(missing),
		Steps: []string{
			"On x.com open More, Settings and privacy, Your account, Download an archive of your data.",
			"Confirm your password and the code that X sends, then choose Request archive.",
			"Wait a day or more, until X sends word that the archive is ready.",
			"Download every part (twitter-....zip) and give all of them together; do not unpack them.",
		},
	}
}

// missing is what no export of X holds.
var missing = []social.Gap{
	{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "X does not export who may message or tag you, whether you can be found by e-mail or telephone, or whether posts carry a place. Look under Settings, Privacy and safety."},
	{Section: "two-factor sign-in", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "X does not export it. Look under Settings, Security and account access."},
	{Section: "what others wrote to the owner", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "X does not export replies to your posts, nor the posts that you answered. Open a post on X to see them."},
	{Section: "bookmarks", Kinds: []social.Kind{social.KindLike}, Reason: social.ReasonNotOffered, Detail: "X does not export bookmarks; only you can see them."},
}
