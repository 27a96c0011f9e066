package instagram

import (
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// leftAlone are the files that are not read on purpose, by what they hold.
func leftAlone() []member.Section {
	return []member.Section{
		{Name: "encrypted conversations", Kinds: []social.Kind{social.KindMessage}, Files: []string{"secret_conversations.json", "secret_groups.json"},
			NotRead: "The export names the devices that took part in them, and not what was said. Look through them in the app."},
		{Name: "conversations that were reported", Kinds: []social.Kind{social.KindMessage}, Files: []string{"reported_conversations.json"},
			NotRead: "What you or others reported to Instagram is left alone. The conversations themselves are among the messages."},
		{Name: "conversations with assistants", Kinds: []social.Kind{social.KindMessage}, Files: []string{"ai_conversations.json", "ai_conversations_*.json", "your_ai_*.json", "ai_information/...", "meta_ai/..."},
			NotRead: "What you typed to an assistant outside of your messages is kept in a form that is not known well enough to be read. Look through it yourself, above all for anything about a patient."},
		{Name: "other files beside messages", Files: []string{"messages/*.json", "messages/stickers_used/...", "messages/*/*.json"},
			NotRead: "They hold preferences and notes of the inbox, and no messages as far as is known."},
		{Name: "saved posts", Files: []string{"saved_posts.json", "saved_collections.json", "saved_music.json", "saved_locations.json", "saved/..."},
			NotRead: "Nobody but you can see what you saved."},
		{Name: "earlier profile pictures", Files: []string{"profile_photos.json"}, NotRead: "They are pictures without words."},
		{Name: "earlier follow requests", Kinds: connections, Files: []string{"recent_follow_requests.json", "permanent_follow_requests.json"},
			NotRead: "They say whom you asked to follow of late, whatever became of it. Those not yet decided are read."},
		{Name: "other lists of accounts", Files: []string{"recently_unfollowed_profiles.json", "recently_unfollowed_accounts.json", "removed_suggestions.json", "dismissed_suggestions.json",
			"profiles_you_ve_favorited.json", "accounts_you_ve_favorited.json", "custom_lists.json", "following_hashtags.json", "followers_and_following/..."},
			NotRead: "They say whom you no longer follow, marked as a favourite, put on a list or were shown as a suggestion, and which hashtags you follow. Nobody but you can see them."},
		{Name: "answers in stories other than words", Files: []string{"story_interactions/...", "story_sticker_interactions/..."},
			NotRead: "They are votes, quizzes, sliders and reactions in stories of others. They hold nothing that you wrote."},
		{Name: "filtered words in posts", Files: []string{"filtered_keywords_for_posts.json"}, NotRead: "They say which posts you do not want to be shown."},
		{Name: "other preferences", Files: []string{"preferences/...", "app_settings/...", "media_settings/...", "comments_settings/...", "settings/...", "notification_preferences.json", "notification_of_privacy_policy_updates.json",
			"language_and_translations.json", "consents.json", "note_interactions.json", "guides/...", "your_topics/..."},
			NotRead: "They hold the language, notifications, consents and interests. They do not bear on who sees what you write."},
		{Name: "advertising", Files: []string{"ads_information/...", "ads_and_content/...", "ads_and_topics/...", "ads_and_businesses/...", "instagram_ads_and_businesses/...", "information_about_you/...", "advertisers_*.json"},
			NotRead: "They say which advertisements and posts you were shown, and what Instagram believes about you. They hold nothing that you wrote."},
		{Name: "activity outside Instagram", Files: []string{"apps_and_websites_off_of_instagram/...", "apps_and_websites/...", "your_activity_off_meta_technologies.json"},
			NotRead: "It says what other websites told Instagram about you."},
		{Name: "devices and sign-ins", Files: []string{"security_and_login_information/...", "login_and_account_creation/...", "login_and_profile_creation/...", "device_information/...", "devices.json", "account_history.json", "logged_information/policy_updates_and_permissions/..."},
			NotRead: "They hold addresses of devices and times of sign-in. Look through them if you fear that somebody else used the account."},
		{Name: "searches and links that you opened", Files: []string{"recent_searches/...", "recent_search/...", "link_history/...", "searches.json", "logged_information/...", "past_instagram_insights/..."},
			NotRead: "Nobody but you can see them."},
		{Name: "shops, payments and subscriptions", Files: []string{"shopping/...", "subscriptions/...", "monetization/...", "fundraisers/...", "your_instagram_activity/gifts/...", "events/...", "autofill_information/...", "checkout.json", "autofill.json"},
			NotRead: "They belong to buying and selling in the app."},
		{Name: "other activity", Files: []string{"other_activity/...", "avatars_store/...", "your_instagram_activity/reports/...", "digital_wellbeing/...", "sticker_interactions/...", "survey_responses/..."},
			NotRead: "It holds requests for exports, time spent and the like."},
		{Name: "other personal information", Files: []string{"personal_information/...", "account_information/..."},
			NotRead: "It holds details that Instagram keeps about you and that are not shown on your profile."},
		{Name: "other files with media", Kinds: captions, Files: []string{"your_instagram_activity/media/*.json", "your_instagram_activity/content/*.json", "content/*.json"},
			NotRead: "They are of a kind that is not known. Look at them yourself if they hold something that you wrote."},
		{Name: "subtitles", Files: []string{"*.srt", "*.vtt"}, NotRead: "What is said in videos is not checked."},
	}
}
