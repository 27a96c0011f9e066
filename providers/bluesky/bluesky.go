// Package bluesky reads Bluesky: the repository of an account as a CAR file, and
// the download of its chats; or both over the network, with what only that has.
//
// A record in the repository is known by its address, "at://did/collection/key",
// which the network's interface uses too; the owner by the DID, for the handle is
// in neither file. Both ways give the same items. Everything in a repository can be read by anybody, whatever the
// settings of the account, and is therefore public.
//
// The time in a record is what an app wrote there. The key of most records bears a
// time as well, of when it was put on the network. Where the two are more than a day
// apart, as in posts brought over from elsewhere, the later one counts: from then on
// others could read it. A gap says of how many posts that is so.
package bluesky

import (
	"context"
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "bluesky"

// Provider is Bluesky.
type Provider struct {
	txt func(ctx context.Context, name string) ([]string, error) // asks the domain name system; nil means that of this machine
}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "Bluesky" }

// Coverage says what the exports hold, what signing in gives, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		API: []string{
			"your profile, and whether it is verified", "posts, replies and quotes", "descriptions of pictures and videos", "addresses of posts that you reposted or liked",
			"names and descriptions of your lists, starter packs and feeds", "followers, and people you follow, mute or block, with their names and descriptions",
			"replies, mentions and quotes by others", "messages, both sides, if you allow it", "who may send you messages, and be told of your posts",
			"whether apps are asked to hide you from visitors who are not signed in", "who may reply to and quote your new posts", "app passwords (if you sign in with one)",
		},
		Export: []string{
			"your profile", "posts, replies and quotes", "descriptions of pictures and videos", "addresses of posts that you reposted or liked",
			"names and descriptions of your lists, starter packs and feeds", "people you follow or block (as numbers, without names)",
			"who may send you messages", "whether apps are asked to hide you from visitors who are not signed in", "chat messages, both sides (a download of its own)",
		},
		Missing: slices.Clone(neither),
		Markers: []string{"repo.car, or any file ending in .car", "chat.jsonl"},
		Steps: []string{
			"Open bsky.app or the app, sign in, and choose Settings, Account, Export my data.",
			"Press Download CAR file: this is everything public, and is there at once.",
			"Press Download chat data on the same page: these are your messages.",
			"Put both files, as they are, into a folder of their own, and name it: audit open bluesky/",
		},
		Switches: slices.Clone(switches),
	}
}

// words are read in no way.
var words = social.Gap{Section: "words of posts that you answered, quoted, reposted or liked", Kinds: []social.Kind{social.KindReply, social.KindRepost, social.KindLike}, Reason: social.ReasonNotRead,
	Detail: "They are other people's. Open a post of yours on Bluesky to see them."}

// neither is what is not to be had in any way.
var neither = []social.Gap{
	words,
	{Section: "replies of which Bluesky does not tell you", Kinds: postKinds, Reason: social.ReasonNotOffered,
		Detail: "Replies by accounts that you mute or block, those in threads that you muted, and those that you hid or that Bluesky holds back for review, are left out even by a sign-in."},
	{Section: "bookmarks and drafts", Reason: social.ReasonNotRead, Detail: "Nobody but you can see them."},
	{Section: "apps with access", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Bluesky shows nobody which apps you signed in to, and app passwords only to those who sign in with one. Look on Bluesky under Settings, Privacy and security, and on your server's own page for accounts."},
}

// missing is what neither download holds.
var missing = []social.Gap{
	{Section: "followers", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
		Detail: "Who follows you stands in their data, not in yours. Sign in to have them read, or look through the list on your profile."},
	{Section: secReceived, Kinds: postKinds, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
		Detail: "What others wrote to you stands in their data, not in yours. Sign in to have it read, or open a post on Bluesky to see what stands below it."},
	words,
	{Section: "private preferences", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
		Detail: "Muted accounts and words, content filters and your standard choice of who may reply are in neither download. Sign in to have them read, or check them on Bluesky under Settings."},
	{Section: "bookmarks and drafts", Reason: social.ReasonNotOffered, Detail: "They are in neither download; nobody but you can see them."},
}

// keyBlocks and the others are settings that no other network has.
const (
	keyBlocks      = social.SettingOtherPrefix + "blocks-public"
	keyNotify      = social.SettingOtherPrefix + "activity-subscriptions"
	keyLists       = social.SettingOtherPrefix + "lists-public"
	keyAppPassword = social.SettingOtherPrefix + "app-passwords"
	keyMutedWords  = social.SettingOtherPrefix + "muted-words"
	keyAdult       = social.SettingOtherPrefix + "adult-content"
	keySeeReplies  = social.SettingOtherPrefix + "hidden-replies"
)

var switches = []social.Switch{
	{Key: social.SettingAccount, Name: "Discourage apps from showing my account to logged-out users", Path: "Settings > Privacy and security > Logged-out visibility",
		Want: "on, unless the account is meant for the public; it is a request that other apps may ignore, and no post on Bluesky is private"},
	{Key: social.SettingMessages, Name: "Allow new messages from", Path: "Chat > Chat settings", Want: "users I follow, or no one: patients should not be able to write to you there"},
	{Key: social.SettingGroups, Name: "Allow group chat invitations from", Path: "Chat > Chat settings", Want: "users I follow, or no one"},
	{Key: social.SettingComments, Name: "Post interaction settings: who can reply", Path: "Settings > Moderation > Interaction settings", Want: "people you follow or mention, if strangers' replies trouble you"},
	{Key: social.SettingQuote, Name: "Post interaction settings: allow quote posts", Path: "Settings > Moderation > Interaction settings", Want: "a choice made on purpose: a quote carries your words to other readers"},
	{Key: social.SettingTwoFactor, Name: "Email 2FA", Path: "Settings > Privacy and security > Two-factor authentication", Want: "on"},
	{Key: keyAppPassword, Name: "App passwords", Path: "Settings > Privacy and security > App passwords", Want: "only those in use, and access to your messages for none that does not need it"},
	{Key: keyNotify, Name: "Allow others to be notified of your posts", Path: "Settings > Privacy and security > Allow others to be notified of your posts", Want: "followers who you follow, or no one"},
	{Key: keyBlocks, Name: "Blocked accounts", Path: "Settings > Moderation > Blocked accounts", Want: "know that anybody can see whom you block; whom you mute, nobody sees"},
	{Key: keyLists, Name: "Lists", Path: "Lists, or Settings > Moderation > Moderation lists", Want: "know that anybody can see the names of your lists and who is on them"},
	{Key: social.SettingContacts, Name: "Find friends from contacts", Path: "Settings > Find friends from contacts", Want: "no contacts uploaded: patients' numbers may be among them"},
	{Key: keyMutedWords, Name: "Muted words and tags", Path: "Settings > Moderation > Muted words & tags", Want: "as you like; nobody else sees them"},
	{Key: keySeeReplies, Name: "Hidden replies", Path: "a post of yours > the menu of a reply > Hide reply for everyone", Want: "replies that name a patient hidden, and reported"},
	{Key: keyAdult, Name: "Enable adult content", Path: "Settings > Moderation > Content filters", Want: "as you like; nobody else sees it"},
}
