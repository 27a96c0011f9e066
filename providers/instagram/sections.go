package instagram

import (
	"slices"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Names of the sections that are read.
const (
	secProfile   = "profile"
	secBusiness  = "professional account"
	secChanges   = "changes of the profile"
	secSignup    = "when the account was made"
	secPrivacy   = "changes between private and public"
	secInsights  = "account information"
	secPosts     = "posts"
	secReels     = "reels"
	secVideos    = "longer videos"
	secStories   = "stories"
	secArchived  = "archived posts"
	secDeleted   = "recently deleted posts"
	secOther     = "other content"
	secReposts   = "reposts"
	secComments  = "comments"
	secQuestions = "answers to questions in stories"
	secLikes     = "liked posts"
	secLiked     = "liked comments"
	secStoryLike = "liked stories"
	secFollowers = "followers"
	secFollowing = "people followed"
	secSent      = "follow requests sent"
	secReceived  = "follow requests received"
	secBlocked   = "blocked accounts"
	secMuted     = "restricted accounts"
	secClose     = "close friends"
	secHidden    = "people from whom stories are hidden"
	secAllowed   = "who may comment"
	secWords     = "filtered words"
	secContacts  = "contacts given to Instagram"
	secMap       = "location on the map"
	secApps      = "connected apps"
	secMessages  = "messages"
	secChannels  = "replies in broadcast channels"
	secFacebook  = "files of Facebook"
)

var (
	captions    = []social.Kind{social.KindCaption}
	connections = []social.Kind{social.KindConnection}
	settings    = []social.Kind{social.KindSetting}
)

// sections sorts the files of every layout, from the newest folder names to the
// oldest. Names are matched by their ends, as the folders above them have changed.
func sections() []member.Section {
	return slices.Concat(elsewhere(), read(), earlySections(), leftAlone())
}

// elsewhere are the files of another reader, and the pages of the viewer.
func elsewhere() []member.Section {
	return []member.Section{
		{Name: secFacebook, Files: []string{"your_facebook_activity/...", "your_activity_across_facebook/...", "profile_information/...", "connections/friends/...",
			"connections/followers/...", "preferences/preferences/...", "preferences/feed/...", "apps_and_websites_off_of_facebook/..."},
			NotRead: "A download of Facebook's lies in the same place. It is read by itself."},
		{Name: "Threads", Files: []string{"threads/..."}, Quiet: true},
		{Name: "empty folders", Files: []string{"no-data.txt"}, Quiet: true},
		{Name: "pages of the export", Files: []string{"*.html", "*.css", "*.js", "*.svg", "files/..."}, Quiet: true},
	}
}

// read are the files that are read, since 2021.
func read() []member.Section {
	return []member.Section{
		{Name: secProfile, Kinds: []social.Kind{social.KindProfile, social.KindSetting}, Usual: true,
			Files: []string{"personal_information/personal_information.json", "account_information/personal_information.json"}},
		{Name: secBusiness, Kinds: []social.Kind{social.KindProfile}, Files: []string{"professional_information.json"}},
		{Name: secChanges, Kinds: []social.Kind{social.KindProfile}, Files: []string{"profile_changes.json"}},
		{Name: secSignup, Kinds: []social.Kind{social.KindProfile}, Files: []string{"signup_details.json", "signup_information.json", "instagram_signup_details.json"}},
		{Name: secPrivacy, Kinds: settings, Files: []string{"profile_privacy_changes.json", "account_privacy_changes.json"}},
		{Name: secInsights, Kinds: settings, Files: []string{"instagram_profile_information.json", "account_information.json"}},

		{Name: secPosts, Kinds: captions, Usual: true, Files: []string{"media/posts_*.json", "content/posts_*.json", "media/posts.json", "content/posts.json"}},
		{Name: secReels, Kinds: captions, Files: []string{"media/reels.json", "content/reels.json", "media/reels_*.json", "content/reels_*.json"}},
		{Name: secVideos, Kinds: captions, Files: []string{"igtv_videos.json", "media/igtv_videos_*.json"}},
		{Name: secStories, Kinds: []social.Kind{social.KindStory}, Usual: true,
			Files: []string{"media/stories.json", "content/stories.json", "media/stories_*.json", "content/stories_*.json"}},
		{Name: secArchived, Kinds: captions, Files: []string{"archived_posts.json", "archived_posts_*.json"}},
		{Name: secDeleted, Kinds: captions, Files: []string{"recently_deleted_content.json"}},
		{Name: secOther, Kinds: captions, Files: []string{"media/other_content.json", "content/other_content.json"}},
		{Name: secReposts, Kinds: []social.Kind{social.KindRepost}, Files: []string{"reposts.json"}},

		{Name: secComments, Kinds: []social.Kind{social.KindComment}, Usual: true,
			Files: []string{"post_comments.json", "post_comments_*.json", "reels_comments.json", "reels_comments_*.json", "hype.json", "story_comments.json"}},
		{Name: secQuestions, Kinds: []social.Kind{social.KindComment}, Files: []string{"questions.json"}},
		{Name: secLikes, Kinds: []social.Kind{social.KindLike}, Usual: true, Files: []string{"liked_posts.json", "liked_posts_*.json"}},
		{Name: secLiked, Kinds: []social.Kind{social.KindLike}, Files: []string{"liked_comments.json", "liked_comments_*.json"}},
		{Name: secStoryLike, Kinds: []social.Kind{social.KindLike}, Files: []string{"story_likes.json", "story_likes_*.json"}},

		{Name: secFollowers, Kinds: connections, Usual: true, Files: []string{"followers_and_following/followers.json", "followers_and_following/followers_*.json"}},
		{Name: secFollowing, Kinds: connections, Usual: true, Files: []string{"followers_and_following/following.json", "followers_and_following/following_[0-9]*.json"}},
		{Name: secSent, Kinds: connections, Files: []string{"pending_follow_requests.json"}},
		{Name: secReceived, Kinds: connections, Files: []string{"follow_requests_you_ve_received.json", "follow_requests_received.json"}},
		{Name: secBlocked, Kinds: connections, Files: []string{"blocked_profiles.json", "blocked_accounts.json"}},
		{Name: secMuted, Kinds: connections, Files: []string{"restricted_profiles.json", "restricted_accounts.json"}},
		{Name: secClose, Kinds: settings, Files: []string{"close_friends.json"}},
		{Name: secHidden, Kinds: settings, Files: []string{"hide_story_from.json"}},

		{Name: secAllowed, Kinds: settings, Files: []string{"comments_allowed_from.json"}},
		{Name: secWords, Kinds: settings, Files: []string{"filtered_keywords_for_comments_and_messages.json", "filtered_keywords.json"}},
		{Name: secContacts, Kinds: settings, Files: []string{"synced_contacts.json"}},
		{Name: secMap, Kinds: settings, Files: []string{"instagram_friend_map.json"}},
		{Name: secApps, Kinds: settings, Files: []string{"apps_and_websites.json", "authorized_apps.json"}},

		{Name: secMessages, Kinds: []social.Kind{social.KindMessage, social.KindConnection}, Usual: true,
			Files: []string{"messages/*/*/message_*.json", "messages/*/message_*.json"}},
		{Name: secChannels, Kinds: []social.Kind{social.KindMessage}, Files: []string{"replies_*.json"}},
	}
}
