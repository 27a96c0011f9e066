package snapchat

import (
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// The sections of an export that are named elsewhere too.
const (
	secAccount  = "account"
	secChanges  = "changes to the account"
	secFriends  = "friends"
	secChats    = "chats"
	secSnaps    = "snaps"
	secMyAI     = "My AI"
	secMemories = "Memories"
	secStories  = "stories"
	secShared   = "shared stories and Spotlight"
	secPublic   = "public profile"
	secApps     = "connected apps"
	secPlaces   = "places that Snapchat keeps"
	secPictures = "pictures and films"
	secPages    = "pages of the viewer"

	secAdverts = "advertising and interests" // not read
	secDevices = "devices and sign-ins"      // not read
)

// sections are all files that Snapchat is known to export.
func sections() []member.Section {
	return []member.Section{
		{Name: secPages, Quiet: true, Files: []string{"html/...", "index.html"}},
		{Name: secAccount, Kinds: []social.Kind{social.KindProfile}, Usual: true, Files: []string{"account.json"}},
		{Name: secChanges, Kinds: []social.Kind{social.KindProfile, social.KindSetting}, Files: []string{"account_history.json"}},
		{Name: secFriends, Kinds: []social.Kind{social.KindConnection}, Usual: true, Files: []string{"friends.json"}},
		{Name: secChats, Kinds: []social.Kind{social.KindMessage}, Usual: true, Files: []string{"chat_history.json"}},
		{Name: secSnaps, Kinds: []social.Kind{social.KindMessage}, Files: []string{"snap_history.json"}},
		{Name: secMyAI, Kinds: []social.Kind{social.KindMessage}, Files: []string{"snapchat_ai.json"}},
		{Name: secMemories, Kinds: []social.Kind{social.KindCaption}, Usual: true, Files: []string{"memories_history.json"}},
		{Name: secStories, Kinds: []social.Kind{social.KindStory}, Usual: true, Files: []string{"story_history.json"}},
		{Name: secShared, Kinds: []social.Kind{social.KindStory}, Files: []string{"shared_story.json"}},
		{Name: secPublic, Kinds: []social.Kind{social.KindProfile, social.KindCaption, social.KindStory}, Files: []string{"snap_pro.json"}},
		{Name: secApps, Kinds: []social.Kind{social.KindSetting}, Files: []string{"connected_apps.json"}},
		{Name: secPlaces, Files: []string{"location_history.json", "snap_map_places_history.json", "snap_map_places.json"}},
		{Name: secPictures, Files: []string{"chat_media/...", "memories/...", "shared_story/..."}},

		{Name: secAdverts,
			NotRead: "They say what Snapchat believes about you and which advertisements you saw. They hold nothing that you wrote.",
			Files:   []string{"snap_ads.json", "user_profile.json", "ranking.json", "email_campaign_history.json", "feature_emails.json"}},
		{Name: secDevices,
			NotRead: "They say from where you signed in, and which terms you accepted. Look through them if you fear that somebody else used the account.",
			Files:   []string{"login_history.json", "login.json", "terms_history.json"}},
		{Name: "payments and orders", NotRead: "They say what you bought.",
			Files: []string{"purchase_history.json", "snapchat_plus.json", "snap_tokens_order_history.json", "netsuite_orders.json", "shop_history.json"}},
		{Name: "reports and help", Kinds: []social.Kind{social.KindMessage},
			NotRead: "What you wrote to Snapchat, in reports, surveys and questions to its help, is not checked. Nobody but Snapchat can see it.",
			Files:   []string{"in_app_reports.json", "in_app_surveys.json", "support_note.json"}},
		{Name: "avatars, lenses, stickers and games", NotRead: "Titles of lenses and stickers that you made are not checked.",
			Files: []string{"bitmoji.json", "bitmoji_kit_user.json", "cameos_metadata.json", "custom_sticker.json", "community_lenses.json",
				"snap_games.json", "snap_games_and_minis.json", "scans.json"}},
		{Name: "calls", NotRead: "They say when you talked with whom, not what was said.", Files: []string{"talk_history.json"}},
		{Name: "searches", NotRead: "What you searched for is not checked. Nobody but Snapchat can see it.", Files: []string{"search_history.json"}},
		{Name: "subscriptions", Kinds: []social.Kind{social.KindConnection},
			NotRead: "They name the public accounts and publishers that you follow. They are not checked.", Files: []string{"subscriptions.json"}},
	}
}
