package linkedin

import (
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Names of the sections that are read.
const (
	secProfile     = "profile"
	secBackground  = "positions, education and other parts of the profile"
	secRegistered  = "registration"
	secShares      = "posts"
	secArticles    = "articles"
	secComments    = "comments"
	secReposts     = "reposts"
	secReactions   = "reactions"
	secMedia       = "descriptions of pictures and films"
	secMessages    = "messages"
	secAssistant   = "conversations with LinkedIn's assistants"
	secInvitations = "invitations"
	secNotes       = "your private notes on people"
	secConnections = "connections"
	secFollows     = "people followed"
	secCompanies   = "companies followed"
	secGiven       = "recommendations given"
	secReceived    = "recommendations received"
	secSeeking     = "settings for seeking work"
)

// table is a pattern for a file, alone and with the member's number behind its name.
// Some archives have underscores for spaces.
func table(names ...string) []string {
	var out []string
	for _, n := range names {
		out = append(out, n+".csv", n+"_[0-9]*.csv")
		if u := strings.ReplaceAll(n, " ", "_"); u != n {
			out = append(out, u+".csv", u+"_[0-9]*.csv")
		}
	}
	return out
}

func kinds(k ...social.Kind) []social.Kind { return k }

var sections = []member.Section{
	{Name: secProfile, Kinds: kinds(social.KindProfile), Files: table("profile", "profile summary"), Usual: true},
	{Name: secBackground, Kinds: kinds(social.KindProfile), Files: table("positions", "education", "skills", "certifications", "courses", "honors", "languages",
		"organizations", "patents", "projects", "publications", "test scores", "volunteering", "causes you care about")},
	{Name: secRegistered, Kinds: kinds(social.KindProfile), Files: table("registration")},
	{Name: secShares, Kinds: kinds(social.KindPost), Files: table("shares"), Usual: true},
	{Name: secArticles, Kinds: kinds(social.KindPost), Files: []string{"articles/*.html", "articles/*.htm"}},
	{Name: secComments, Kinds: kinds(social.KindComment), Files: table("comments"), Usual: true},
	{Name: secReposts, Kinds: kinds(social.KindRepost), Files: table("instantreposts", "instant_reposts")},
	{Name: secReactions, Kinds: kinds(social.KindLike), Files: table("reactions", "likes"), Usual: true},
	{Name: secMedia, Kinds: kinds(social.KindCaption), Files: table("rich_media", "rich media")},
	{Name: secAssistant, Kinds: kinds(social.KindMessage), Files: table("guide_messages", "coach_messages", "learning_coach_messages", "learning_role_play_messages", "learningcoachmessages", "*coach*messages")},
	{Name: secMessages, Kinds: kinds(social.KindMessage), Files: table("messages"), Usual: true},
	{Name: secInvitations, Kinds: kinds(social.KindConnection, social.KindMessage), Files: table("invitations"), Usual: true},
	{Name: secNotes, Kinds: kinds(social.KindPost), Files: table("notes")},
	{Name: secConnections, Kinds: kinds(social.KindConnection), Files: table("connections"), Usual: true},
	{Name: secFollows, Kinds: kinds(social.KindConnection), Files: table("member_follows", "member follows")},
	{Name: secCompanies, Kinds: kinds(social.KindConnection), Files: table("company follows", "company_follows")},
	{Name: secGiven, Kinds: kinds(social.KindReview), Files: table("recommendations_given", "recommendations given")},
	{Name: secReceived, Kinds: kinds(social.KindReview), Files: table("recommendations_received", "recommendations received")},
	{Name: secSeeking, Kinds: kinds(social.KindSetting), Files: table("job seeker preferences")},

	{Name: "votes in polls", Files: table("votes", "poll votes"), NotRead: "They hold which answers you chose in polls of others, in the words of those who asked."},
	{Name: "endorsements of skills", Files: table("endorsement_given_info", "endorsement_received_info"), NotRead: "They hold names of skills, and who endorsed whom."},
	{Name: "address book", Files: table("contacts", "importedcontacts", "imported contacts"),
		NotRead: "It holds people from an address book that you gave to LinkedIn. If patients may be among them, remove it under Settings & Privacy, Account preferences, Sync contacts."},
	{Name: "e-mail addresses and telephone numbers", Files: table("email addresses", "phonenumbers", "phone numbers", "whatsapp phone numbers"), NotRead: "They hold your own addresses and numbers, which only you can see here."},
	{Name: "advertising", Files: table("ad_targeting", "ads clicked", "lan ads engagement", "ads_clicked", "inferences_about_you", "inferred credibility scores"), NotRead: "It holds what LinkedIn takes you for, and advertisements that you opened."},
	{Name: "devices, sign-ins and identity checks", Files: append(table("logins", "security challenges", "private_identity_asset", "account status history"), "verifications/..."), NotRead: "They hold when and from where you signed in, and how you proved who you are."},
	{Name: "searches", Files: table("searchqueries", "search queries"), NotRead: "They hold what you searched for, which nobody else can see."},
	{Name: "things saved", Files: table("saved_items", "saved items", "saved_articles", "savedjobalerts", "saved job alerts"), NotRead: "They hold what you kept for yourself, which nobody else can see."},
	{Name: "job applications", Files: append(table("job applicant saved screening question responses", "job applicant saved answers", "job applications", "saved jobs", "online job postings"), "jobs/..."),
		NotRead: "They hold where you applied, and with what answers. Whom you applied to can see them."},
	{Name: "learning and events", Files: table("learning", "events", "hashtag_follows", "groups"), NotRead: "They hold courses, events and subjects that you follow."},
	{Name: "payments", Files: table("receipts_v2", "receipts"), NotRead: "They hold what you paid for."},
	{Name: "services that you offer", Kinds: kinds(social.KindReview), Files: []string{"services marketplace/...", "services/...", "providerreviews*.csv", "reviews.csv"},
		NotRead: "They hold services that you offer through LinkedIn, and may hold what clients wrote about them. Look at your service page yourself."},
}
