package facebook

import (
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Coverage tells what the download and the API give, and what they do not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"profile: name, introduction, work, education, earlier names",
			"privacy settings that the download has, apps with access, uploaded contacts",
			"posts, on your own and on others' timelines and in groups, with pictures and places",
			"stories and reels, notes, events that you made, things offered for sale",
			"comments, and whose posts they were on where the title says so",
			"reactions, without the words that they were for",
			"messages of Messenger, other than end-to-end encrypted ones",
			"end-to-end encrypted messages, from their own download",
			"what was typed to Meta AI",
			"friends, requests, people and pages followed",
		},
		API: []string{
			"profile: the name",
			"posts on your own timeline, each with who can see it, what hangs on it and where it was",
			"posts by others on your timeline, and comments below yours, mostly without the names",
			"photos, albums and videos that you uploaded, and photos in which you are tagged",
			"friends who use the same app",
			"of Pages that you run: what they say of themselves, posts, comments, posts by visitors, settings, people blocked, and with --also pages_messaging some messages",
		},
		Markers:  []string{"your_facebook_activity/", "profile_information/profile_information.json", "posts/your_posts_1.json"},
		Missing:  missing(),
		Steps:    append(meta.Steps(title), "For end-to-end encrypted chats: on a computer open facebook.com/secure_storage/dyi in a browser, and ask for that download, too."),
		Switches: switches,
	}
}

// switches are the settings of Facebook, in the menus of late 2026.
var switches = []social.Switch{
	{Key: social.SettingDefault, Name: "Who can see your future posts?", Path: "Settings and privacy > Settings > Posts",
		Want: "friends or fewer, unless the profile is meant for the public"},
	{Key: social.SettingOldPosts, Name: "Limit who can see past posts", Path: "Settings and privacy > Settings > Posts > Limit who can see past posts",
		Want: "used once, if posts were ever open to all"},
	{Key: social.SettingConnections, Name: "Who can see your friends list?", Path: "Settings and privacy > Settings > How people can find and contact you",
		Want: "only you: a list of friends tells patients whom you know"},
	{Key: social.SettingInvitations, Name: "Who can send you friend requests?", Path: "Settings and privacy > Settings > How people can find and contact you",
		Want: "friends of friends"},
	{Key: social.SettingPhoneSearch, Name: "Who can look you up using the phone number you provided?", Path: "Settings and privacy > Settings > How people can find and contact you",
		Want: "only you: patients may have your number"},
	{Key: social.SettingEmailSearch, Name: "Who can look you up using the email address you provided?", Path: "Settings and privacy > Settings > How people can find and contact you",
		Want: "only you, or friends"},
	{Key: social.SettingIndex, Name: "Do you want search engines outside of Facebook to link to your profile?", Path: "Settings and privacy > Settings > How people can find and contact you",
		Want: "off"},
	{Key: social.SettingMessages, Name: "Message requests", Path: "Messenger > Settings > Privacy and safety > Message delivery",
		Want: "people who are not connected with you do not reach you, or land among the requests"},
	{Key: social.SettingTimeline, Name: "Who can post on your profile?", Path: "Settings and privacy > Settings > Profile and tagging", Want: "only you, or friends"},
	{Key: social.SettingTagReview, Name: "Review tags that people add to your posts before the tags appear?", Path: "Settings and privacy > Settings > Profile and tagging", Want: "on"},
	{Key: keyTimelineReview, Name: "Review posts that you're tagged in before the post appears on your profile?", Path: "Settings and privacy > Settings > Profile and tagging", Want: "on"},
	{Key: keyTaggedPosts, Name: "Who can see posts that you're tagged in on your profile?", Path: "Settings and privacy > Settings > Profile and tagging", Want: "friends or fewer"},
	{Key: keyOthersPosts, Name: "Who can see what others post on your profile?", Path: "Settings and privacy > Settings > Profile and tagging", Want: "friends or fewer"},
	{Key: social.SettingStories, Name: "Story privacy", Path: "Settings and privacy > Settings > Stories", Want: "friends or fewer"},
	{Key: keyFollowers, Name: "Who can follow me", Path: "Settings and privacy > Settings > Followers and public content", Want: "friends, unless the profile is meant for the public"},
	{Key: social.SettingComments, Name: "Who can comment on your public posts", Path: "Settings and privacy > Settings > Followers and public content", Want: "friends, if any post is public"},
	{Key: keyFollowing, Name: "Who can see the people, Pages and lists you follow?", Path: "Settings and privacy > Settings > Followers and public content", Want: "only you, or friends"},
	{Key: social.SettingActivity, Name: "Active status", Path: "Settings and privacy > Settings > Active status", Want: "off, so that patients do not wait for an answer"},
	{Key: social.SettingContacts, Name: "Upload contacts", Path: "Accounts Centre > Your information and permissions > Upload contacts", Want: "off, if the telephone holds patients' numbers"},
	{Key: social.SettingApps, Name: "Apps and websites", Path: "Settings and privacy > Settings > Apps and websites", Want: "only those that you use"},
	{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Accounts Centre > Password and security > Two-factor authentication", Want: "on"},
}
