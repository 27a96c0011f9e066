package instagram

import (
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Coverage tells what each way gives, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile and earlier user names", "whether the account is private, and when that was changed", "who may comment, filtered words, contact syncing and connected apps",
			"captions of posts, reels and videos, with the place where a picture was taken", "stories", "archived and recently deleted posts",
			"comments on posts, reels and stories", "posts, comments and stories that you liked", "reposts",
			"messages and message requests (both sides)", "replies in broadcast channels",
			"followers, people followed, follow requests, blocked and restricted accounts",
		},
		API: []string{
			"your profile, of a professional account", "captions of posts, reels and videos", "stories of the last day",
			"with --also " + scopeComments + ": comments on your posts, by others and by you, and posts in which you are tagged",
			"with --also " + scopeMessages + ": the newest messages of each conversation (both sides)",
		},
		Missing:  neither(),
		Markers:  []string{"your_instagram_activity/media/posts_1.json", "followers_and_following/followers_1.json", "personal_information/personal_information.json"},
		Steps:    meta.Steps(title),
		Switches: append(audience(), contact()...),
	}
}

// missing is what no download of Instagram holds.
func missing() []social.Gap {
	return []social.Gap{
		encrypted(),
		{Section: "comments on your posts", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
			Detail: "The export does not hold what others wrote under your posts. Open your posts in the app to see what stands below them."},
		{Section: "words of posts that you commented on or liked", Kinds: []social.Kind{social.KindComment, social.KindLike}, Reason: social.ReasonNotOffered,
			Detail: "Of these the export names the owner only. Open them in the app where it matters."},
		{Section: "posts in which you are tagged", Kinds: []social.Kind{social.KindCaption}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceAPI,
			Detail: "The export does not list them. See them in the app on your profile, under the tab with your picture."},
		{Section: "places and highlights of posts", Kinds: []social.Kind{social.KindCaption, social.KindStory}, Reason: social.ReasonNotOffered,
			Detail: "The place named above a post, who is tagged in it, and which stories stay on your profile as highlights are not in the export. Look at them on your profile."},
	}
}

// audience are the settings that say who sees what.
func audience() []social.Switch {
	return []social.Switch{
		{Key: social.SettingAccount, Name: "Private account", Path: "Settings > Account privacy > Private account",
			Want: "on, unless the account is meant for the public"},
		{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Settings > Accounts Centre > Password and security > Two-factor authentication",
			Want: "on"},
		{Key: social.SettingTagReview, Name: "Manually approve tags", Path: "Settings > Tags and mentions > Manually approve tags",
			Want: "on, so that no picture of you at work shows on your profile unseen"},
		{Key: social.SettingTags, Name: "Who can tag you", Path: "Settings > Tags and mentions > Who can tag you",
			Want: "people you follow, or nobody"},
		{Key: social.SettingMentions, Name: "Who can @mention you", Path: "Settings > Tags and mentions > Who can @mention you",
			Want: "people you follow, or nobody"},
		{Key: social.SettingIndex, Name: "Allow public photos and videos to appear in search engine results", Path: "Settings > Account privacy",
			Want: "off, unless the account is meant for the public"},
		{Key: social.SettingStories, Name: "Hide story and live from", Path: "Settings > Hide story and live",
			Want: "anybody who should not see it, such as patients among your followers"},
		{Key: "other.close-friends", Name: "Close friends", Path: "Settings > Close Friends",
			Want: "only people whom you would tell in person"},
		{Key: social.SettingLiveLocation, Name: "Sharing your location on the map", Path: "Messages > Map > Settings > Who can see your location",
			Want: "no one"},
		{Key: social.SettingSearch, Name: "Similar account suggestions", Path: "instagram.com > Edit profile > Show account suggestions on profiles",
			Want: "off, if patients should not come upon the account"},
		{Key: social.SettingContacts, Name: "Contact syncing", Path: "Settings > Accounts Centre > Your information and permissions > Upload contacts",
			Want: "off: an address book may hold patients, who are then suggested to each other and to you"},
		{Key: social.SettingApps, Name: "Apps and websites", Path: "Settings > Website permissions > Apps and websites",
			Want: "none that you do not use"},
	}
}

// contact are the settings that say who can reach the owner, and what may be done
// with a post.
func contact() []social.Switch {
	return []social.Switch{
		{Key: social.SettingMessages, Name: "Message requests", Path: "Settings > Messages and story replies > Message controls",
			Want: "people you follow; others should not reach you with clinical questions"},
		{Key: social.SettingGroups, Name: "Who can add you to group chats", Path: "Settings > Messages and story replies > Message controls",
			Want: "only people you follow"},
		{Key: social.SettingStoryReplies, Name: "Story replies", Path: "Settings > Messages and story replies > Story replies",
			Want: "people you follow, or nobody"},
		{Key: social.SettingComments, Name: "Allow comments from", Path: "Settings > Comments > Allow comments from",
			Want: "people you follow and your followers"},
		{Key: social.SettingCommentWords, Name: "Hidden words", Path: "Settings > Hidden words",
			Want: "comments and message requests filtered"},
		{Key: social.SettingActivity, Name: "Activity status", Path: "Settings > Messages and story replies > Show activity status",
			Want: "off"},
		{Key: social.SettingReceipts, Name: "Read receipts", Path: "Settings > Messages and story replies > Show read receipts",
			Want: "off"},
		{Key: social.SettingReuse, Name: "Reuse of posts and reels", Path: "Settings > Sharing and reuse",
			Want: "off"},
		{Key: social.SettingSharing, Name: "Sharing posts and stories", Path: "Settings > Sharing and reuse",
			Want: "off, if the account is personal"},
		{Key: social.SettingDownload, Name: "Allow people to download your reels", Path: "Settings > Sharing and reuse",
			Want: "off"},
	}
}
