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

// files are patterns for tables, alone and as one of several that Reddit cuts a
// long one into: comments_1.csv.
func files(names ...string) []string {
	var out []string
	for _, n := range names {
		out = append(out, n+".csv", n+"_[0-9]*.csv")
	}
	return out
}

var sections = []member.Section{
	{Name: secStatistics, Kinds: kinds(social.KindProfile), Files: files("statistics"), Usual: true},
	{Name: secPreferences, Kinds: kinds(social.KindSetting), Files: files("user_preferences"), Usual: true},
	{Name: secPosts, Kinds: kinds(social.KindPost), Files: files("posts"), Usual: true},
	{Name: secComments, Kinds: kinds(social.KindComment), Files: files("comments"), Usual: true},
	{Name: secDrafts, Kinds: kinds(social.KindPost), Files: files("drafts")},
	{Name: secScheduled, Kinds: kinds(social.KindPost), Files: files("scheduled_posts")},
	{Name: secMessages, Kinds: kinds(social.KindMessage), Files: files("messages", "messages_archive"), Usual: true},
	{Name: secChats, Kinds: kinds(social.KindMessage), Files: files("chat_history"), Usual: true},
	{Name: secFriends, Kinds: kinds(social.KindConnection), Files: files("friends")},
	{Name: secFollowers, Kinds: kinds(social.KindConnection), Files: files("followers")},
	{Name: secBlocked, Kinds: kinds(social.KindConnection), Files: files("blocked", "blocked_users")},

	{Name: "lists of posts, comments and messages", Files: files("post_headers", "comment_headers", "message_headers", "messages_archive_headers"),
		NotRead: "They repeat when and where you wrote, without the words."},
	{Name: "votes", Files: files("post_votes", "comment_votes", "poll_votes"), NotRead: "They hold only the addresses of what you voted for or against."},
	{Name: "things saved or hidden", Files: files("saved_posts", "saved_comments", "hidden_posts"), NotRead: "They hold only addresses, which nobody else can see."},
	{Name: "communities", Files: files("subscribed_subreddits", "moderated_subreddits", "approved_submitter_subreddits", "multireddits"),
		NotRead: "They hold names of communities that you follow, look after or may write in. Custom feeds can be public: look at yours."},
	{Name: "awards and payments", Files: files("gilded_*", "gold_received", "reddit_gold_information", "purchases", "subscriptions", "payouts", "stripe", "persona"),
		NotRead: "They hold what you gave, received and paid for."},
	{Name: "identity and contact", Files: files("account_gender", "birthdate", "linked_identities", "linked_phone_number", "twitter"),
		NotRead: "They hold what you told Reddit of yourself, and accounts that open this one."},
	{Name: "sign-ins", Files: files("ip_logs"), NotRead: "They hold when and from where you used Reddit."},
	{Name: "advertising", Files: files("sensitive_ads_preferences", "ads_*"), NotRead: "It holds what advertisements you allow."},
	{Name: "announcements", Files: files("announcements"), NotRead: "They were written by Reddit, to everybody."},
	{Name: "list of files", Files: files("checkfile"), Quiet: true},
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

// table is the format of a table. People who write on Reddit use backslashes.
func table(orders ...string) csvfile.Format {
	f := csvfile.Format{Doubled: true}
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
