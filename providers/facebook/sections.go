package facebook

import (
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Names of the sections that are read.
const (
	secProfile    = "profile"
	secPosts      = "posts"
	secWall       = "posts by others on your timeline"
	secArchived   = "archived and deleted posts"
	secPhotos     = "photos and videos"
	secStories    = "stories"
	secReels      = "reels"
	secReviews    = "recommendations of pages"
	secGroups     = "posts in groups"
	secAnswers    = "answers to questions of groups"
	secComments   = "comments"
	secReactions  = "reactions"
	secEvents     = "events that you made"
	secNotes      = "notes"
	secSelling    = "things offered for sale"
	secMessages   = "messages"
	secAssistant  = "conversations with Meta AI"
	secFriends    = "friends"
	secSent       = "friend requests sent"
	secReceived   = "friend requests received"
	secFollowing  = "people followed"
	secFollowers  = "followers"
	secPages      = "pages followed or liked"
	secBlocked    = "people blocked in Messenger"
	secPrivacy    = "privacy settings"
	secApps       = "apps and websites"
	secBooks      = "uploaded contacts"
	secInstagram  = "files of Instagram"
	secGroupNames = "groups joined and left"
)

func kinds(k ...social.Kind) []social.Kind { return k }

// below returns the patterns, and those for the JSON files in and below folders. The
// pictures and films there belong to no section.
func below(patterns []string, folders ...string) []string {
	for _, f := range folders {
		patterns = append(patterns, f+"/*.json", f+"/*/*.json", f+"/*/*/*.json")
	}
	return patterns
}

// sections are the files of all years. The first pattern that fits takes a file.
var sections = []member.Section{
	{Name: secInstagram, Files: []string{"your_instagram_activity/...", "followers_and_following/..."},
		NotRead: "A download of Instagram's lies in the same place. It is read by itself."},
	{Name: secProfile, Kinds: kinds(social.KindProfile), Usual: true, Files: []string{"profile_information/profile_information.json"}},
	{Name: secPosts, Kinds: kinds(social.KindPost), Usual: true, Files: []string{
		"posts/your_posts*.json", "posts/posts_on_other_pages_and_profiles*.json",
		"posts/shared_memories.json", "posts/check-ins.json", "posts_from_apps_and_websites.json", "your_places/your_check-ins.json"}},
	{Name: secWall, Kinds: kinds(social.KindPost), Files: []string{"other_people_s_posts_to_your_timeline.json", "other_people_s_posts_on_your_timeline.json"}},
	{Name: secArchived, Kinds: kinds(social.KindPost), Files: []string{"posts/archive.json", "posts/trash.json"}},
	{Name: secPhotos, Kinds: kinds(social.KindCaption, social.KindComment), Files: []string{
		"posts/your_uncategorized_photos.json", "posts/your_photos.json", "posts/your_videos.json", "posts/album/*.json",
		"photos_and_videos/your_photos.json", "photos_and_videos/your_videos.json", "photos_and_videos/album/*.json"}},
	{Name: secStories, Kinds: kinds(social.KindStory), Files: []string{"stories/archived_stories*.json"}},
	{Name: secReels, Kinds: kinds(social.KindCaption), Files: []string{"short_videos/*.json", "reels/your_reels*.json"}},
	{Name: secReviews, Kinds: kinds(social.KindReview), Files: []string{
		"pages_and_profiles_you_ve_recommended.json", "pages_you_ve_recommended.json", "reviews/*.json"}},
	{Name: secGroups, Kinds: kinds(social.KindPost), Files: []string{
		"groups/group_posts_and_comments*.json", "groups/your_posts_in_groups*.json", "groups/your_pending_posts_in_groups.json",
		"groups/anonymous_posts_you_ve_written*.json"}},
	{Name: secAnswers, Kinds: kinds(social.KindComment), Files: []string{"groups/your_answers_to_membership_questions.json"}},
	{Name: secComments, Kinds: kinds(social.KindComment), Usual: true, Files: []string{
		"comments_and_reactions/comments*.json", "comments/comments*.json", "groups/your_comments_in_groups*.json"}},
	{Name: secReactions, Kinds: kinds(social.KindLike), Usual: true, Files: []string{
		"comments_and_reactions/likes_and_reactions*.json", "comments_and_reactions/posts_and_comments.json", "groups/likes_and_reactions*.json",
		"likes_and_reactions/posts_and_comments*.json", "reactions/posts_and_comments*.json"}},
	{Name: secEvents, Kinds: kinds(social.KindPost), Files: []string{"events/your_events.json"}},
	{Name: secNotes, Kinds: kinds(social.KindPost), Files: []string{"notes/notes.json", "other_activity/notes.json"}},
	{Name: secSelling, Kinds: kinds(social.KindPost), Files: []string{
		"facebook_marketplace/items_selling.json", "facebook_marketplace/items_sold.json", "marketplace/items_sold.json", "marketplace/items_selling.json"}},
	{Name: secAssistant, Kinds: kinds(social.KindMessage), Files: []string{"ai_conversations.json", "ai_conversations_*.json"}},
	{Name: secBlocked, Kinds: kinds(social.KindConnection), Files: []string{
		"messenger_contacts_you_ve_blocked.json", "blocked_users.json", "blocked_profiles.json", "blocked_people.json"}},
	{Name: secMessages, Kinds: kinds(social.KindMessage, social.KindConnection), Usual: true, Files: []string{
		"message_*.json", "inbox/*/message.json", "archived_threads/*/message.json", "filtered_threads/*/message.json",
		"message_requests/*/message.json", "legacy_threads/*/message.json", "messages/*/message.json"}},
	{Name: secFriends, Kinds: kinds(social.KindConnection), Usual: true, Files: []string{
		"friends/your_friends.json", "friends/friends.json", "friends_and_followers/friends.json"}},
	{Name: secSent, Kinds: kinds(social.KindConnection), Files: []string{"sent_friend_requests.json", "friend_requests_sent.json"}},
	{Name: secReceived, Kinds: kinds(social.KindConnection), Files: []string{"received_friend_requests.json", "friend_requests_received.json"}},
	{Name: secFollowing, Kinds: kinds(social.KindConnection), Files: []string{
		"who_you_ve_followed.json", "who_you_follow.json", "following_and_followers/following.json", "following_and_followers/followed.json"}},
	{Name: secFollowers, Kinds: kinds(social.KindConnection), Files: []string{
		"people_who_followed_you.json", "who_s_followed_you.json", "following_and_followers/followers.json", "people_who_follow_you.json"}},
	{Name: secPages, Kinds: kinds(social.KindConnection), Files: []string{
		"pages_and_profiles_you_follow.json", "pages_you_follow.json", "pages_you_ve_followed.json", "pages_you_ve_liked.json", "likes_and_reactions/pages.json"}},
	{Name: secPrivacy, Kinds: kinds(social.KindSetting), Usual: true, Files: []string{"privacy_settings.json"}},
	{Name: secApps, Kinds: kinds(social.KindSetting), Files: []string{
		"connected_apps_and_websites.json", "apps_and_websites_off_of_facebook/apps_and_websites.json", "apps_and_websites/apps_and_websites.json"}},
	{Name: secBooks, Kinds: kinds(social.KindSetting), Files: []string{"your_address_books.json"}},

	{Name: secGroupNames, Files: []string{"groups/your_group_membership_activity.json", "groups/your_groups.json"},
		NotRead: "Which groups you joined and left. Only their names are used, to tell in which group you wrote."},
	{Name: "earlier wordings", Kinds: kinds(social.KindPost, social.KindComment), Files: []string{"edits_you_made_to_posts.json", "your_comment_edits.json"},
		NotRead: "Earlier wordings of posts and comments that you have changed since. Others can look them up below a public post: see whether they should stay."},
	{Name: "other facts on posts", Files: []string{
		"content_sharing_links_you_have_created.json", "places_you_have_been_tagged_in.json", "places_you_ve_been_tagged_in.json", "your_photo_effects.json", "photo_effects.json",
		"facebook_editor.json", "your_comment_active_days.json", "people_who_reacted*.json", "shared_albums.json", "visual_search.json",
		"news_articles_you_ve_opened.json", "your_sent_shared_album_invites.json", "your_received_shared_album_invites.json", "media_you_shared_in_communities.json"},
		NotRead: "Links and places that belong to posts, and days on which you wrote. They hold no words of yours."},
	{Name: "other facts on groups", Files: below(nil, "groups"),
		NotRead: "Invitations, badges, requests and contributions in groups."},
	{Name: "friends removed or declined", Files: below([]string{"removed_friends.json", "rejected_friend_requests.json", "friends_you_see_less.json", "people_you_may_know.json", "friend_peer_group.json", "unfollowed_pages.json", "pages_and_profiles_you_ve_unfollowed.json", "pages_you_ve_unfollowed.json", "your_post_audiences.json"},
		"friends", "followers", "supervision", "connections", "friends_and_followers", "following_and_followers"),
		NotRead: "People who are no friends any more, were turned down or were only suggested. They are left out on purpose: they are no connections."},
	{Name: "pages that you run", Kinds: kinds(social.KindPost), Files: []string{"pages/your_pages.json", "pages/admin_activity.json"},
		NotRead: "Pages that you run. What you write as a page has a download of its own: switch to the page, then ask for it in its settings."},
	{Name: "files sent in messages", Files: []string{
		"inbox/*/files/...", "archived_threads/*/files/...", "filtered_threads/*/files/...", "message_requests/*/files/...", "e2ee_cutover/*/files/...",
		"legacy_threads/*/files/...", "your_group_messages/*/files/...", "messages/files/..."},
		NotRead: "Documents and other files that were sent in conversations are not opened. See whether any of them is about a patient."},
	{Name: "messages to Facebook itself", Kinds: kinds(social.KindMessage), Files: below([]string{"support_messages.json", "your_reports.json"},
		"support_files", "your_problem_reports", "bug_bounty"),
		NotRead: "What you wrote to Facebook's support."},
	{Name: "other facts on messages", Files: below(nil, "messages", "messenger"),
		NotRead: "Settings of conversations, devices with encrypted chats, and stickers used."},
	{Name: "stories and live video, other facts", Files: below([]string{"your_story_highlights.json"},
		"stories", "live_videos", "reels"),
		NotRead: "Reactions to stories and settings of live videos."},
	{Name: "events, polls, places and saved things", Files: below(nil, "events", "polls", "saved_items_and_collections", "your_places", "reviews", "fundraisers", "volunteering", "voting", "voting_location_and_reminders", "music", "notes", "community_help", "spark_ar", "meta_spark", "dating", "facebook_dating"),
		NotRead: "Answers to invitations, votes in polls, places that you made, and things that you saved."},
	{Name: "pages, other facts", Files: below(nil, "pages"), NotRead: "Pages that you left, and what you did in their administration."},
	{Name: "buying, selling and paying", Files: below(nil, "facebook_marketplace", "marketplace", "facebook_payments", "payment_history", "shopping", "shops", "facebook_gaming", "games", "bonuses", "monetization", "creator_studio", "professional_dashboard", "meta_pay"),
		NotRead: "Purchases, payments, games and earnings."},
	{Name: "advertising and apps", Files: below([]string{"ads_interests.json"},
		"ads_information", "ads", "apps_and_websites_off_of_facebook", "apps_and_websites", "your_topics", "advertising"),
		NotRead: "Advertisements, and what apps and websites told Facebook of you."},
	{Name: "devices, sign-ins and places", Files: below([]string{"your_topics.json"},
		"security_and_login_information", "location", "logged_information", "search_history", "search", "your_interactions_on_facebook", "interactions", "activity_messages", "notifications", "other_logged_information", "navigation_bar", "privacy_checkup", "accounts_center", "device_information"),
		NotRead: "Sign-ins, devices, places where you were, searches and what you looked at. Nobody else sees them."},
	{Name: "other preferences", Files: below(nil, "preferences"), NotRead: "Preferences on language, feed, notifications and videos."},
	{Name: "other activity", Files: below(nil, "other_activity", "your_facebook_activity/other_activity"), NotRead: "Pokes, emojis that you used and similar."},
	{Name: "viewer", Files: []string{"start_here.html", "index.html", "*.css", "*.js", "no-data.txt", "*.ico", "*.svg"}, Quiet: true},
	{Name: "pages for the browser", Files: []string{"*.html"},
		NotRead: "The same information in HTML, or a second download in that form. What is only in these is not read: ask for JSON."},
	{Name: "other facts on the profile", Files: below(nil, "profile_information", "other_personal_information", "facebook_accounts_center", "facebook_assistant", "facebook_portal", "personal_information", "about_you"),
		NotRead: "Changes to the profile, avatars, linked accounts and telephone numbers. They hold no words that others read."},
}
