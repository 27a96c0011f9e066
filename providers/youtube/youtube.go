// Package youtube reads a YouTube channel: over its interface, and from the
// download that Google Takeout gives, in any language and of every generation
// since 2018: tables since 2021, JSON and web pages before.
//
// The account is the channel, by its number, as YouTube's own interface calls it.
// Who manages several channels gets them in one download: the account is then the
// first of the list, and what the others wrote bears their name as its group.
//
// A video that is not listed can be seen and passed on by everybody who has its
// address, so it is yielded as public; a private one, as for the owner only, though
// it may have been shown to people who were invited. A comment is public, unless it
// stands under a video of the owner's own that is not.
package youtube

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "youtube"

// Provider is YouTube.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "YouTube" }

// Keys of settings that are YouTube's alone.
const (
	settingPlaylists = social.SettingOtherPrefix + "playlists"
	settingChat      = social.SettingOtherPrefix + "live-chat-filter"
	settingHistory   = social.SettingOtherPrefix + "history"
)

// Coverage says what the export holds and what it does not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your channels, and whether they are public", "your comments and replies", "your messages in live chats", "titles and descriptions of your videos, with who may see them",
			"posts to your subscribers", "channels you subscribe to", "your playlists, with who may see them", "what a new video lets others do: comments, licence",
		},
		API: []string{
			"your channel: name, description, and whether it is public", "titles and descriptions of your videos, with who may see them", "your playlists, with who may see them",
			"channels you subscribe to", "subscribers who let it be seen", "videos you liked", "comments under your videos, only if you allow more than reading",
		},
		Missing: slices.Clone(unavailable),
		Markers: []string{"YouTube and YouTube Music/comments/comments.csv", "YouTube and YouTube Music/channels/channel.csv"},
		Steps: []string{
			"Sign in at takeout.google.com with the Google account of your channel.",
			"Press Deselect all, then tick YouTube and YouTube Music.",
			"Press All YouTube data included and untick videos and history, which are large and are not read.",
			"Press Next step, choose Export once and .zip, and press Create export.",
			"Wait for the e-mail from Google: an hour, sometimes a day. The link works for a week.",
			"Download all files, keep them as they are, and name them all: audit open takeout-*.zip",
		},
		Switches: slices.Clone(switches),
	}
}

// unavailable is what neither the export nor signing in gives.
var unavailable = []social.Gap{
	{Section: "what others wrote elsewhere", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "The comments to which you replied under the videos of others are in neither; those under your own videos come only with signing in. YouTube Studio, Comments, shows them, too."},
	{Section: "what you wrote as another channel", Kinds: remarks, Reason: social.ReasonNotOffered,
		Detail: "Signing in is to one channel, and takes what a second one of yours wrote under your videos for somebody else's. The export knows all your channels."},
	{Section: "subscribers who keep it private", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered,
		Detail: "The export names no subscriber. Signing in names those who let it be seen, as does YouTube Studio, Dashboard, Recent subscribers."},
	{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Neither says whether your subscriptions are private, nor how comments are filtered. Check them by hand."},
	{Section: "links of the channel", Kinds: []social.Kind{social.KindProfile}, Reason: social.ReasonNotOffered,
		Detail: "Neither has them, and most exports lack the description, too. Open your channel and read it as a patient would."},
	{Section: "words spoken in videos", Kinds: []social.Kind{social.KindCaption}, Reason: social.ReasonNotOffered,
		Detail: "Only titles and descriptions are read. Watch your videos yourself."},
}

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: social.SettingAccount, Name: "Channel visibility", Path: "youtube.com > your picture > Settings > Advanced settings > Delete channel > I want to hide my channel",
		Want: "public only if the channel is meant for patients and colleagues"},
	{Key: settingPlaylists, Name: "Playlist visibility", Path: "youtube.com > You > Playlists > three dots > Edit > Visibility",
		Want: "Private, but for playlists that are meant to be seen"},
	{Key: social.SettingConnections, Name: "Keep all my subscriptions private", Path: "youtube.com > your picture > Settings > Privacy",
		Want: "on"},
	{Key: social.SettingDefault, Name: "Visibility of new videos", Path: "YouTube Studio > Settings > Upload defaults > Basic info > Visibility",
		Want: "Private or Unlisted, so that nothing is public before it was looked through"},
	{Key: social.SettingComments, Name: "Comments on new videos", Path: "YouTube Studio > Settings > Upload defaults > Advanced settings > Comments",
		Want: "held for review or off, so that no patient tells their story under a video unnoticed"},
	{Key: social.SettingCommentWords, Name: "Blocked words and links", Path: "YouTube Studio > Settings > Community moderation > Automated filters",
		Want: "links blocked; the names of your practice and of staff held for review"},
	{Key: settingChat, Name: "Automatic moderation of live chat", Path: "YouTube Studio > Settings > Community moderation > Defaults",
		Want: "on, if you ever go live"},
	{Key: social.SettingLocation, Name: "Recording location", Path: "YouTube Studio > Content > a video > Show more > Recording date and location",
		Want: "empty"},
	{Key: social.SettingReuse, Name: "Licence and remixing", Path: "YouTube Studio > Settings > Upload defaults > Advanced settings",
		Want: "Standard YouTube licence; remixing off for videos that show people"},
	{Key: "other.managers", Name: "Permissions", Path: "YouTube Studio > Settings > Permissions",
		Want: "only people who still work with you"},
	{Key: settingHistory, Name: "Watch and search history", Path: "myactivity.google.com > YouTube History",
		Want: "paused or deleted automatically on devices that others use too"},
	{Key: social.SettingTwoFactor, Name: "2-Step Verification", Path: "Google Account > Security > 2-Step Verification",
		Want: "on"},
	{Key: social.SettingAds, Name: "Personalised ads", Path: "myadcenter.google.com",
		Want: "off, if what you look up for patients should not follow you"},
}
