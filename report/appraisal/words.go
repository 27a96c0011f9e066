package appraisal

import (
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// platformTypes says of each network what type of platform it is: a record names no
// network, since with a number of posts it may lead to the account.
var platformTypes = map[string]string{
	"x": "Microblog", "mastodon": "Microblog", "bluesky": "Microblog", "threads": "Microblog",
	"facebook": "Social network", "linkedin": "Professional network", "reddit": "Discussion forum",
	"instagram": "Photo and video sharing", "snapchat": "Photo and video sharing", "pinterest": "Picture collection",
	"tiktok": "Video sharing", "youtube": "Video sharing", "whatsapp": "Messenger", "google-business": "Business listing with reviews",
}

// platforms names each account, by its key: "Microblog", or "Microblog (2)" where
// there are several of a type.
func platforms(r *audit.Report) map[string]string {
	several := map[string]int{}
	for i := range r.Accounts {
		several[platformType(r.Accounts[i].Account)]++
	}
	names, seen := map[string]string{}, map[string]int{}
	for i := range r.Accounts {
		a := r.Accounts[i].Account
		name := platformType(a)
		seen[name]++
		if several[name] > 1 {
			names[a.Key()] = name + " (" + strconv.Itoa(seen[name]) + ")"
		} else {
			names[a.Key()] = name
		}
	}
	return names
}

func platformType(a social.Account) string {
	if name, ok := platformTypes[a.Provider]; ok {
		return name
	}
	return "Another platform"
}

// settingWords names the settings that several networks share, in words that are no
// network's. What a network calls its own settings is not told.
var settingWords = map[string]string{
	social.SettingAccount: "Who may see the posts of the account", social.SettingDefault: "Who may see a new post", social.SettingSearch: "Found in directories and recommendations",
	social.SettingIndex: "Found by search engines", social.SettingConnections: "Who may see the list of connections", social.SettingMessages: "Who may send a message",
	social.SettingTagReview: "Tags shown only once approved", social.SettingContacts: "Address book given to the platform", social.SettingApps: "Other programs with access",
	social.SettingTwoFactor: "Second step at sign-in", social.SettingQuote: "Who may quote", social.SettingLocation: "Posts carry a place", social.SettingOldPosts: "Who may see older posts",
	social.SettingRequests: "Followers ask first", social.SettingInvitations: "Who may ask to connect", social.SettingComments: "Who may comment",
	social.SettingCommentWords: "Comments are filtered", social.SettingMentions: "Who may mention the account", social.SettingTags: "Who may tag the account",
	social.SettingTimeline: "Who may write on the page of the account", social.SettingEmailSearch: "Found by e-mail address", social.SettingPhoneSearch: "Found by telephone number",
	social.SettingActivity: "Others see when the account is in use", social.SettingReceipts: "Others see that a message was read", social.SettingGroups: "Who may add the account to groups",
	social.SettingPhoto: "Who may see the picture of the profile", social.SettingAbout: "Who may see the description", social.SettingStories: "Who may see stories",
	social.SettingStoryReplies: "Who may answer a story", social.SettingLiveLocation: "Who sees the present location", social.SettingLikes: "Who may see likes",
	social.SettingDownload: "Others may keep copies", social.SettingReuse: "Others may build on a post", social.SettingSharing: "Others may pass a post on",
	social.SettingAds: "Advertisements follow from what is done", social.SettingResume: "Shown as looking for work",
}

func stateWords(s social.State) string {
	switch s {
	case social.StateOpen:
		return "open to anyone"
	case social.StateLimited:
		return "limited"
	case social.StateClosed:
		return "closed"
	}
	return "read, not classed"
}

func sourceWords(s string) string {
	switch s {
	case social.SourceAPI:
		return "by signing in"
	case social.SourceExport:
		return "official export"
	case social.SourceAPI + "+" + social.SourceExport:
		return "signing in and export"
	}
	return "in another way"
}

func reasonWords(r social.Reason) string {
	switch r {
	case social.ReasonNotOffered:
		return "the platform gives it to nobody"
	case social.ReasonNotGranted:
		return "the sign-in did not include it"
	case social.ReasonLimit:
		return "the platform gives only so much"
	case social.ReasonNotInExport:
		return "the export lacks it"
	case social.ReasonFailed:
		return "it is there and could not be read"
	case social.ReasonNotRead:
		return "left unread on purpose"
	case social.ReasonLeftOut:
		return "left out of this audit"
	}
	return "for another reason"
}

// kindWords names a kind of items.
func kindWords(k social.Kind) string {
	switch k {
	case social.KindPost:
		return "posts"
	case social.KindReply:
		return "replies"
	case social.KindComment:
		return "comments"
	case social.KindRepost:
		return "reposts"
	case social.KindMessage:
		return "messages"
	case social.KindReview:
		return "reviews"
	case social.KindReviewReply:
		return "replies to reviews"
	case social.KindStory:
		return "stories"
	case social.KindCaption:
		return "photographs and captions"
	case social.KindLike:
		return "likes"
	case social.KindProfile:
		return "the profile"
	case social.KindConnection:
		return "connections"
	case social.KindSetting:
		return "settings"
	}
	return "other parts"
}

// relationWords names those relations that are counted, in the order of the record.
var relationWords = []struct {
	relation social.Relation
	words    string
}{
	{social.RelationFriend, "Friends or contacts"}, {social.RelationFollower, "Followers"}, {social.RelationFollowing, "Accounts that I follow"},
	{social.RelationCorrespondent, "Correspondents"}, {social.RelationGroupMember, "Members of the same groups"}, {social.RelationRequest, "Requests not decided"},
	{social.RelationMuted, "Muted"}, {social.RelationBlocked, "Blocked"},
}

// severityWords heads a column or names a row.
func severityWords(s audit.Severity) string {
	if s == audit.Info {
		return "worth knowing"
	}
	return s.String()
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// listed joins parts as a sentence does: "a, b and c".
func listed(parts []string) string {
	if n := len(parts) - 1; n > 0 {
		return strings.Join(parts[:n], ", ") + " and " + parts[n]
	}
	return strings.Join(parts, "")
}

// kindsWords lists kinds, each once.
func kindsWords(kinds []social.Kind) string {
	var words []string
	for _, k := range kinds {
		words = append(words, kindWords(k))
	}
	slices.Sort(words)
	return listed(slices.Compact(words))
}

// capital begins a word with a capital letter.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
