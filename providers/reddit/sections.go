package reddit

import (
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Names of the sections that are read.
const (
	secStatistics  = "statistics"
	secPreferences = "preferences"
	secPosts       = "posts"
	secComments    = "comments"
	secDrafts      = "drafts"
	secScheduled   = "scheduled posts"
	secMessages    = "messages"
	secChats       = "chats"
	secFriends     = "people followed"
	secFollowers   = "followers"
	secBlocked     = "people blocked"
)

func kinds(k ...social.Kind) []social.Kind { return k }

var sections = []member.Section{
	{Name: secStatistics, Kinds: kinds(social.KindProfile), Files: []string{"statistics.csv"}, Usual: true},
	{Name: secPreferences, Kinds: kinds(social.KindSetting), Files: []string{"user_preferences.csv"}, Usual: true},
	{Name: secPosts, Kinds: kinds(social.KindPost), Files: []string{"posts.csv"}, Usual: true},
	{Name: secComments, Kinds: kinds(social.KindComment), Files: []string{"comments.csv"}, Usual: true},
	{Name: secDrafts, Kinds: kinds(social.KindPost), Files: []string{"drafts.csv"}},
	{Name: secScheduled, Kinds: kinds(social.KindPost), Files: []string{"scheduled_posts.csv"}},
	{Name: secMessages, Kinds: kinds(social.KindMessage), Files: []string{"messages.csv", "messages_archive.csv"}, Usual: true},
	{Name: secChats, Kinds: kinds(social.KindMessage), Files: []string{"chat_history.csv"}, Usual: true},
	{Name: secFriends, Kinds: kinds(social.KindConnection), Files: []string{"friends.csv"}},
	{Name: secFollowers, Kinds: kinds(social.KindConnection), Files: []string{"followers.csv"}},
	{Name: secBlocked, Kinds: kinds(social.KindConnection), Files: []string{"blocked.csv", "blocked_users.csv"}},

	{Name: "lists of posts, comments and messages", Files: []string{"post_headers.csv", "comment_headers.csv", "message_headers.csv", "messages_archive_headers.csv"},
		NotRead: "They repeat when and where you wrote, without the words."},
	{Name: "votes", Files: []string{"post_votes.csv", "comment_votes.csv", "poll_votes.csv"}, NotRead: "They hold only the addresses of what you voted for or against."},
	{Name: "things saved or hidden", Files: []string{"saved_posts.csv", "saved_comments.csv", "hidden_posts.csv"}, NotRead: "They hold only addresses, which nobody else can see."},
	{Name: "communities", Files: []string{"subscribed_subreddits.csv", "moderated_subreddits.csv", "approved_submitter_subreddits.csv", "multireddits.csv"},
		NotRead: "They hold names of communities that you follow, look after or may write in. Custom feeds can be public: look at yours."},
	{Name: "awards and payments", Files: []string{"gilded_*.csv", "gold_received.csv", "reddit_gold_information.csv", "purchases.csv", "subscriptions.csv", "payouts.csv", "stripe.csv", "persona.csv"},
		NotRead: "They hold what you gave, received and paid for."},
	{Name: "identity and contact", Files: []string{"account_gender.csv", "birthdate.csv", "linked_identities.csv", "linked_phone_number.csv", "twitter.csv"},
		NotRead: "They hold what you told Reddit of yourself, and accounts that open this one."},
	{Name: "sign-ins", Files: []string{"ip_logs.csv"}, NotRead: "They hold when and from where you used Reddit."},
	{Name: "advertising", Files: []string{"sensitive_ads_preferences.csv", "ads_*.csv"}, NotRead: "It holds what advertisements you allow."},
	{Name: "announcements", Files: []string{"announcements.csv"}, NotRead: "They were written by Reddit, to everybody."},
	{Name: "list of files", Files: []string{"checkfile.csv"}, Quiet: true},
}

// dated is the format of a table of which a row has a time in the column.
func dated(column string, orders ...string) csvfile.Format {
	f := table(orders...)
	f.Record = func(r csvfile.Row) bool {
		_, _, ok := parseTime(r.Get(column))
		return ok
	}
	return f
}

func table(orders ...string) csvfile.Format {
	var f csvfile.Format
	for _, o := range orders {
		f.Orders = append(f.Orders, strings.Split(o, ","))
	}
	return f
}

var (
	statisticFormat  = table("statistic,value")
	preferenceFormat = table("preference,value")
	postFormat       = dated("date", "id,permalink,date,ip,subreddit,gildings,title,url,body")
	commentFormat    = dated("date", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media", "id,permalink,date,ip,subreddit,gildings,link,parent,body")
	messageFormat    = dated("date", "id,permalink,thread_id,date,ip,from,to,subject,body")
	chatFormat       = dated("created_at", "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type")
	draftFormat      = table("id,title,body,kind,created,spoiler,nsfw,original_content,content_category,flair_id,flair_text,send_replies,subreddit,is_public_link")
	scheduledFormat  = table("scheduled_post_id,subreddit,title,body,url,submission_time,recurrence")
	peopleFormat     = table("username,note", "username")
)
