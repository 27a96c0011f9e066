// Package threads reads Threads: over the network after a sign-in, or from the
// download of Instagram, inside which it lies. It is a network of its own: it has
// other followers, other posts and its own privacy.
//
// An account is known by its user name in lower case. The export has no numbers of
// posts: identifiers are made of when a post was written and what it says, whichever
// way it was read. What only the interface gives, reposts and the words of others, has
// the network's numbers.
package threads

import (
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

const (
	name  = "threads"
	title = "Threads"
)

// Provider reads Threads.
type Provider struct{}

// New returns a provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return title }

// identity is what an account is known by.
func identity(handle string) string { return strings.ToLower(handle) }

// page returns the public page of an account.
func page(handle string) string {
	if handle == "" {
		return ""
	}
	return "https://www.threads.com/@" + handle
}

// Coverage tells what each way gives, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile", "whether the profile is private", "posts and replies, and who may reply to each", "archived posts", "addresses of posts that you liked",
			"followers, people followed, follow requests and blocked profiles", "connected apps",
		},
		API: []string{
			"your profile", "posts, quotes, reposts and replies", "replies to your posts, and where yours stand below them", "posts in which testers of your app mention you",
		},
		Missing:  neither(),
		Markers:  []string{"your_instagram_activity/threads/threads_and_replies.json"},
		Steps:    steps(),
		Switches: switches(),
	}
}

// steps say how a member asks for the download.
func steps() []string {
	return append(meta.Steps(title), "If you came to Threads from Instagram, it lies in the export of your Instagram profile: choose that one.")
}

// neither is what can be had by no way.
func neither() []social.Gap {
	return []social.Gap{
		{Section: "what you replied to elsewhere", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotOffered,
			Detail: "Below your own posts a sign-in tells what each reply answers. For your replies to others neither way does. Open them in the app to see what they stand below."},
		{Section: "what the posts of others said", Kinds: []social.Kind{social.KindLike, social.KindRepost}, Reason: social.ReasonNotOffered,
			Detail: "Of posts that you liked, quoted or passed on, only the address or the number is known."},
		messages(),
	}
}

func messages() social.Gap {
	return social.Gap{Section: "messages on Threads", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotOffered,
		Detail: "Neither the export nor a sign-in gives the messages of Threads. Look through them in the app."}
}

// missing is what no download of Threads holds.
func missing() []social.Gap {
	return []social.Gap{
		{Section: "what you replied to", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
			Detail: "The export marks a reply as such, and does not say to whom or to what. Open it in the app to see what it stands below."},
		{Section: "what others wrote", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
			Detail: "The export holds neither the replies to your posts, nor what the posts said that you liked."},
		{Section: "posts that you passed on", Kinds: []social.Kind{social.KindRepost}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
			Detail: "Reposts and quotes are not marked in the export. See them in the app on your profile, under Reposts."},
		messages(),
	}
}

func switches() []social.Switch {
	return []social.Switch{
		{Key: social.SettingAccount, Name: "Private profile", Path: "Settings > Privacy > Private profile",
			Want: "on, unless the profile is meant for the public"},
		{Key: social.SettingMentions, Name: "Mentions", Path: "Settings > Privacy > Mentions from",
			Want: "profiles you follow, or no one"},
		{Key: social.SettingComments, Name: "Who can reply and quote", Path: "Settings > Privacy, and on each post",
			Want: "your followers, or profiles you follow"},
		{Key: social.SettingMessages, Name: "Messages", Path: "Settings > Privacy > Messages",
			Want: "profiles you follow: others should not reach you with clinical questions"},
		{Key: "other.fediverse", Name: "Fediverse sharing", Path: "Settings > Account > Fediverse sharing",
			Want: "off: what has gone to other servers cannot be called back"},
		{Key: social.SettingActivity, Name: "Online status", Path: "Settings > Privacy > Online status",
			Want: "off"},
		{Key: social.SettingCommentWords, Name: "Hidden words", Path: "Settings > Privacy > Hidden words",
			Want: "on"},
		{Key: social.SettingSearch, Name: "Suggesting your profile on other apps", Path: "Settings > Privacy > Suggesting posts on other apps",
			Want: "off, if the profile is personal"},
		{Key: "other.instagram-badge", Name: "Threads badge on Instagram", Path: "Instagram > Edit profile > Show Threads badge",
			Want: "hidden, if patients should not come from one to the other"},
		{Key: social.SettingApps, Name: "Website permissions", Path: "Settings > Account > Website permissions",
			Want: "none that you do not use"},
		{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Accounts Centre > Password and security > Two-factor authentication",
			Want: "on"},
	}
}
