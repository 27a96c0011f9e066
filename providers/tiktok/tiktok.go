// Package tiktok reads the export that TikTok gives its members, one JSON file, in
// each of the layouts since 2020, and the little that TikTok's interface gives to
// an app of the owner's: the profile and the public posts.
//
// The account is known by its user name in lower case, because the export holds no
// number of it, and a post by the number in the address that is shared. A post says itself who can view it; "everyone" means followers
// while the account is private. Names of fields are read without regard to case,
// which TikTok changes from one list to the next. Times are in UTC.
//
// The videos are not in the export, and neither is what others wrote, other than
// messages. Records that hold nothing of the owner's words, people or settings,
// such as the videos watched, are counted and left alone.
package tiktok

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "tiktok"

// Provider is TikTok.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "TikTok" }

// Coverage says what the export and the interface hold and what they do not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile", "captions of your posts, with who can view each", "posts deleted recently", "stories", "titles of your LIVE videos",
			"your comments, and your comments and questions in LIVE videos of others", "reposts and likes (addresses only)",
			"direct messages and group chats (both sides)", "conversations with Tako", "your reviews of places",
			"followers, people followed and blocked accounts", "privacy settings, and settings of your LIVE videos",
		},
		API:      []string{"your profile", "captions of your public posts"},
		Missing:  slices.Clone(missing),
		Markers:  []string{"user_data_tiktok.json", "user_data.json"},
		Steps:    slices.Clone(steps),
		Switches: slices.Clone(switches),
	}
}

// steps lead to the export, in the menus of 2026.
var steps = []string{
	"In the TikTok app, open your profile, then the menu at the top, Settings and privacy, Account, Download your data.",
	"Under what to include, choose all available data.",
	"Under file format, choose JSON: TikTok offers TXT first, which cannot be read.",
	"Press Request data, and come back to the same page under Download data after a day or two; the download is offered for a few days only.",
	"Keep the file as it is, and name it: audit open TikTok_Data_*.zip",
}

// missing is what neither an export of TikTok nor its interface holds.
var missing = []social.Gap{
	{Section: "comments on your posts", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "TikTok does not give out what others wrote under your posts. Open your posts in the app to see it."},
	{Section: "videos and pictures", Reason: social.ReasonNotOffered,
		Detail: "TikTok gives out captions and addresses, not the videos. What is seen, said or written in a video was not checked: watch your own posts once with patients in mind."},
	{Section: "posts and comments that you answered, liked or reposted", Kinds: []social.Kind{social.KindComment, social.KindLike, social.KindRepost}, Reason: social.ReasonNotOffered,
		Detail: "At most their addresses are given out, by the export. Open them in the app where it matters."},
	{Section: "mentions and tags by others", Kinds: []social.Kind{social.KindPost}, Reason: social.ReasonNotOffered,
		Detail: "Look in the app under Inbox, Activity, Mentions and tags."},
	{Section: "two-step verification and other accounts that open this one", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Check them in the app under Settings and privacy, Security & permissions, and under Account."},
}
