package threads

import (
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Names of the sections that are read.
const (
	secProfile   = "profile"
	secPosts     = "posts and replies"
	secArchived  = "archived posts"
	secLikes     = "liked posts"
	secFollowers = "followers"
	secFollowing = "people followed"
	secSent      = "follow requests sent"
	secReceived  = "follow requests received"
	secBlocked   = "blocked profiles"
	secMuted     = "restricted and muted profiles"
	secApps      = "connected apps"
)

// sections sorts the files of the export: those of Threads, and those of Instagram
// around them, which another reader reads.
func sections() []member.Section {
	posts := []social.Kind{social.KindPost, social.KindReply}
	connections := []social.Kind{social.KindConnection}
	return []member.Section{
		{Name: secProfile, Kinds: []social.Kind{social.KindProfile, social.KindSetting}, Usual: true, Files: []string{"threads/personal_information.json", "threads/*/personal_information.json"}},
		{Name: secPosts, Kinds: posts, Usual: true, Files: []string{"threads_and_replies.json", "threads_and_replies_*.json"}},
		{Name: secArchived, Kinds: posts, Files: []string{"archived_threads.json", "archived_threads_*.json"}},
		{Name: secLikes, Kinds: []social.Kind{social.KindLike}, Usual: true, Files: []string{"liked_threads.json", "liked_threads_*.json"}},
		{Name: secFollowers, Kinds: connections, Usual: true, Files: []string{"threads/followers.json", "threads/followers_*.json", "threads/*/followers.json", "threads/*/followers_*.json"}},
		{Name: secFollowing, Kinds: connections, Usual: true, Files: []string{"threads/following.json", "threads/following_*.json", "threads/*/following.json", "threads/*/following_*.json"}},
		{Name: secSent, Kinds: connections, Files: []string{"threads/pending_follow_requests.json"}},
		{Name: secReceived, Kinds: connections, Files: []string{"threads/follow_requests_you_ve_received.json", "threads/follow_requests_received.json"}},
		{Name: secBlocked, Kinds: connections, Files: []string{"threads/blocked_profiles.json", "threads/blocked_accounts.json"}},
		{Name: secMuted, Kinds: connections, Files: []string{"threads/restricted_profiles.json", "threads/restricted_accounts.json", "threads/muted_profiles.json"}},
		{Name: secApps, Kinds: []social.Kind{social.KindSetting}, Files: []string{"threads/apps_and_websites.json"}},

		{Name: "posts that you were shown", Files: []string{"threads_viewed.json", "threads_viewed_*.json"}, NotRead: "They say which posts of others you saw. They hold nothing that you wrote."},
		{Name: "saved posts", Files: []string{"saved_threads.json", "saved_threads_*.json"}, NotRead: "Nobody but you can see what you saved."},
		{Name: "other lists of profiles", Files: []string{"threads/recently_unfollowed_profiles.json", "threads/recent_follow_requests.json"},
			NotRead: "They say whom you no longer follow, and whom you asked to follow of late, whatever became of it."},
		{Name: "interests and notifications", Files: []string{"threads/interest_feeds_on_threads.json", "threads/your_posts_without_notifications.json", "threads/*feeds*.json", "threads/*notifications*.json"},
			NotRead: "They say which feeds you follow and for which posts you turned notifications off. They hold nothing that you wrote."},
		{Name: "other files of Threads", Files: []string{"threads/..."}, NotRead: "They are of a kind that is not known. Look at them yourself if they hold something that you wrote."},

		{Name: "Instagram and Facebook", Quiet: true, Files: []string{"your_facebook_activity/...", "your_activity_across_facebook/...", "profile_information/...",
			"your_instagram_activity/...", "connections/...", "personal_information/...", "preferences/...", "security_and_login_information/...", "ads_information/...",
			"logged_information/...", "apps_and_websites_off_of_instagram/...", "media/...", "files/...", "*.html", "*.css", "*.js", "*.svg"}},
	}
}
