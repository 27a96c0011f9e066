package tiktok

import "github.com/probity-audit/probity/social"

// Keys of settings that are TikTok's own.
const (
	keyDuet         = "other.duet"
	keyStitch       = "other.stitch"
	keyPartnerAds   = "other.ads-partners"
	keyAdAuthority  = "other.ad-authorisation"
	keyFacebook     = "other.suggest-facebook-friends"
	keySharedLinks  = "other.suggest-shared-links"
	keyMutual       = "other.suggest-mutual"
	keyProfileViews = "other.profile-views"
	keyPostViews    = "other.post-views"
	keyLocation     = "other.location-services"
	keyLiveComments = "other.live-comments"
	keyLiveGifts    = "other.live-gifts"
	keyLiveAsk      = "other.live-questions"
	keyLiveGuests   = "other.live-guests"
	keyLiveHosts    = "other.live-co-hosts"
	keyLiveSuggest  = "other.live-suggested-co-hosts"
	keyLiveAgencies = "other.live-agencies"
	keyLiveFilter   = "other.live-filter"
	keyLiveRanking  = "other.live-ranking"
)

const (
	privacy = "Settings and privacy > Privacy > "
	suggest = privacy + "Suggest your account to others > "
	live    = "LIVE, before or during a broadcast > Settings > "
)

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: social.SettingAccount, Name: "Private account", Path: privacy + "Private account",
		Want: "on, unless the account is meant for the public"},
	{Key: social.SettingMessages, Name: "Direct messages", Path: privacy + "Direct messages",
		Want: "friends or no one, so that patients do not write to you there"},
	{Key: social.SettingTwoFactor, Name: "2-step verification", Path: "Settings and privacy > Security & permissions > 2-step verification",
		Want: "on, so that nobody else can sign in as you"},
	{Key: social.SettingPhoneSearch, Name: "Suggest your account to contacts", Path: suggest + "Contacts",
		Want: "off: otherwise people who have your number are shown your account"},
	{Key: social.SettingComments, Name: "Who can comment on your posts", Path: privacy + "Comments",
		Want: "friends or no one, unless you look after the comments"},
	{Key: keyDuet, Name: "Who can duet with you", Path: privacy + "Duet",
		Want: "only you: a duet puts your video beside somebody else's"},
	{Key: keyStitch, Name: "Who can stitch your videos", Path: privacy + "Stitch",
		Want: "only you: a stitch cuts your video into somebody else's"},
	{Key: social.SettingReuse, Name: "Allow reuse of content", Path: privacy + "Reuse of content",
		Want: "off, unless others may build on your posts"},
	{Key: social.SettingDownload, Name: "Downloads", Path: privacy + "Downloads",
		Want: "off, so that a post that you delete is less likely to live on"},
	{Key: social.SettingMentions, Name: "Mentions and tags", Path: privacy + "Mentions and tags",
		Want: "friends or people you follow"},
	{Key: social.SettingConnections, Name: "Who can see your following list", Path: privacy + "Following list",
		Want: "only you: the list can show who your patients and colleagues are"},
	{Key: social.SettingLikes, Name: "Who can see your liked posts", Path: privacy + "Liked posts",
		Want: "only you"},
	{Key: social.SettingSearch, Name: "Allow others to find me", Path: suggest + "People with mutual connections, and the others there",
		Want: "off, unless patients should find the account"},
	{Key: keySharedLinks, Name: "Suggest your account to people who open or send links to you", Path: suggest + "People who open or send links to you",
		Want: "off"},
	{Key: keyFacebook, Name: "Suggest your account to Facebook friends", Path: suggest + "Facebook friends",
		Want: "off, to keep private and professional accounts apart"},
	{Key: keyMutual, Name: "People with mutual connections", Path: suggest + "People with mutual connections",
		Want: "off"},
	{Key: social.SettingContacts, Name: "Sync contacts", Path: privacy + "Sync contacts and Facebook friends",
		Want: "off, and contacts that were given before removed: patients' numbers may be among them"},
	{Key: social.SettingActivity, Name: "Activity status", Path: privacy + "Activity status",
		Want: "off"},
	{Key: keyLocation, Name: "Location Services", Path: privacy + "Location Services",
		Want: "off, or only while the app is used"},
	{Key: social.SettingCommentWords, Name: "Filter comments", Path: privacy + "Comments > Comment filters",
		Want: "on, so that a comment that names somebody waits for you"},
	{Key: keyProfileViews, Name: "Profile view history", Path: privacy + "Profile views",
		Want: "off, if others need not know that you looked at them"},
	{Key: keyPostViews, Name: "Post view history", Path: privacy + "Post views",
		Want: "off, if others need not know that you looked at their posts"},
	{Key: social.SettingAds, Name: "Personalised ads", Path: "Settings and privacy > Ads > Manage the ads you see",
		Want: "off"},
	{Key: keyPartnerAds, Name: "Ads based on data received from partners", Path: "Settings and privacy > Ads > Using Off-TikTok activity for ad targeting",
		Want: "off"},
	{Key: social.SettingApps, Name: "Apps with access", Path: "Settings and privacy > Security & permissions > Manage app permissions",
		Want: "only those that you use"},
	{Key: keyAdAuthority, Name: "Ad authorisation", Path: privacy + "Ad authorisation, or under Ads",
		Want: "off, so that nobody can make an advertisement of your posts"},
	{Key: keyLiveGifts, Name: "Gifts from viewers in LIVE", Path: live + "Gifts",
		Want: "off: gifts from patients raise questions"},
	{Key: keyLiveComments, Name: "Comments in LIVE", Path: live + "Comment settings",
		Want: "as you can look after them"},
	{Key: keyLiveAsk, Name: "Questions in LIVE", Path: live + "Q&A",
		Want: "off, unless you want to be asked for advice in public"},
	{Key: keyLiveGuests, Name: "Viewers may ask to join your LIVE", Path: live + "Multi-guest",
		Want: "off"},
	{Key: keyLiveHosts, Name: "Others may invite you to co-host", Path: live + "Co-host",
		Want: "off, or people you follow"},
	{Key: keyLiveSuggest, Name: "Suggested hosts may invite you to co-host", Path: live + "Co-host",
		Want: "off"},
	{Key: keyLiveAgencies, Name: "Agencies may find and invite you", Path: live + "Agencies",
		Want: "off, unless you want to be paid for LIVE videos"},
	{Key: keyLiveRanking, Name: "Your name and gifts in ranking lists", Path: live + "Rankings",
		Want: "off"},
	{Key: keyLiveFilter, Name: "Hide potential spam or offensive comments in LIVE", Path: live + "Comment settings",
		Want: "on"},
}
