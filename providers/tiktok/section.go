package tiktok

import (
	"strings"
	"unicode"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// section is a part of the file. TikTok puts the same part under another name, or
// below another one, every year or so: 'names' has all of them.
type section struct {
	name  string // for the owner
	kinds []social.Kind
	names []string // folded: of the part itself, or of what it stands in
	// read takes one record; nil for parts that are left alone.
	read func(*reading, jsonstream.Value)
	// whole is the length of the path from which on values are taken whole: 3 for
	// the lists and maps themselves, 4, the default, for what stands in a map.
	whole  int
	unread string // why the part is left alone and what it holds
	quiet  bool   // holds nothing of the owner's
	usual  bool   // is in every full export, be it empty
}

// sections lists all parts that are known of exports since 2020. What stands in
// none of them is told as not known.
var sections = []*section{
	{name: "profile", kinds: []social.Kind{social.KindProfile}, usual: true, whole: 3, read: (*reading).skip, // read before all others
		names: []string{"profileinformation", "profileinfo"}},
	{name: "settings", kinds: []social.Kind{social.KindSetting}, usual: true, whole: 3, read: (*reading).settings,
		names: []string{"settings"}},
	{name: "settings of LIVE videos", kinds: []social.Kind{social.KindSetting}, whole: 3, read: (*reading).liveSettings,
		names: []string{"golivesettings"}},
	{name: "posts", kinds: []social.Kind{social.KindCaption}, usual: true, read: (*reading).post,
		names: []string{"posts", "videos"}},
	{name: "posts deleted recently", kinds: []social.Kind{social.KindCaption}, read: (*reading).deletedPost,
		names: []string{"recentlydeletedposts", "recentlydeletedvideos"}},
	{name: "stories", kinds: []social.Kind{social.KindStory}, read: (*reading).story,
		names: []string{"story", "stories"}},
	{name: "LIVE videos", kinds: []social.Kind{social.KindCaption}, read: (*reading).broadcast,
		names: []string{"golivehistory"}},
	{name: "comments", kinds: []social.Kind{social.KindComment}, usual: true, read: (*reading).comment,
		names: []string{"comments", "commentslist"}},
	{name: "comments in LIVE videos", kinds: []social.Kind{social.KindComment}, read: (*reading).watchedLive,
		names: []string{"watchlivehistory", "watchlivecomment", "watchlivecomments"}},
	{name: "direct messages", kinds: []social.Kind{social.KindMessage}, usual: true, read: (*reading).chat,
		names: []string{"chathistory", "directmessages"}},
	{name: "group chats", kinds: []social.Kind{social.KindMessage}, read: (*reading).groupChat,
		names: []string{"groupchat", "groupchats", "groupchathistory"}},
	{name: "conversations with Tako", kinds: []social.Kind{social.KindMessage}, read: (*reading).tako,
		names: []string{"takochathistory"}},
	{name: "reviews of places", kinds: []social.Kind{social.KindReview}, read: (*reading).review,
		names: []string{"locationreviews", "locationreview"}},
	{name: "reposts", kinds: []social.Kind{social.KindRepost}, read: (*reading).repost,
		names: []string{"reposts", "repost", "repostlist"}},
	{name: "likes", kinds: []social.Kind{social.KindLike}, usual: true, read: (*reading).like,
		names: []string{"likelist"}},
	{name: "followers", kinds: []social.Kind{social.KindConnection}, usual: true, read: (*reading).follower,
		names: []string{"follower", "followers", "followerlist"}},
	{name: "people followed", kinds: []social.Kind{social.KindConnection}, usual: true, read: (*reading).followed,
		names: []string{"following", "followinglist"}},
	{name: "blocked accounts", kinds: []social.Kind{social.KindConnection}, usual: true, read: (*reading).blocked,
		names: []string{"block", "blocklist"}},

	{name: "location kept by TikTok", whole: 3, names: []string{"mostrecentlocationdata"},
		unread: "It says where TikTok last thought that you were. Nobody else sees it. Decide under " + privacy + "Location Services whether the app may know."},
	{name: "videos watched", names: []string{"watchhistory", "videobrowsinghistory", "minidramawatchhistory"},
		unread: "They say which videos you watched and when. Nobody else sees them, and they hold no words of yours."},
	{name: "searches", names: []string{"searches", "searchhistory"},
		unread: "They say what you looked for. Nobody else sees them. If you looked for patients by name, that is worth a thought; look through them yourself."},
	{name: "favourites", names: []string{"favoritevideos", "favoritesounds", "favoriteeffects", "favoritehashtags", "favoritecollection", "favoritecomment",
		"favoritelocation", "favoritemoviesandtv", "favoriteplaylists", "favoritedrama", "collection", "favoritelist"},
		unread: "They are addresses of what you saved. Nobody but you sees them."},
	{name: "shares", names: []string{"sharehistory"},
		unread: "They say what you sent on, and by which app, but not to whom. They hold no words of yours."},
	{name: "devices and sign-ins", names: []string{"loginhistory", "status", "userthirdplatforminformation"},
		unread: "They hold addresses of devices and times of sign-in. Look through them if you fear that somebody else used the account."},
	{name: "advertising", names: []string{"adsanddata", "adinterests", "adsvisithistory", "instantformadsresponses", "offtiktokactivity",
		"adsbasedondatareceivedfrompartners", "usagedatafromthirdpartyappsandwebsites"},
		unread: "It says which advertisements and apps TikTok connects with you. It holds nothing that you published."},
	{name: "reviews of products", kinds: []social.Kind{social.KindReview}, names: []string{"productreviews"},
		unread: "Reviews that you wrote in TikTok Shop can be read by anyone, and were not checked. Look at them in the app under TikTok Shop, Orders, Reviews."},
	{name: "messages with shops", kinds: []social.Kind{social.KindMessage}, names: []string{"communicationwithshops", "communicationhistory", "customersupporthistory"},
		unread: "They are what you and shops in TikTok Shop wrote to one another. Only the shops can read them."},
	{name: "shopping", names: []string{"tiktokshop", "tiktokshopping"},
		unread: "It holds orders, addresses, cards and products that you looked at. Nobody but you and the shops sees them."},
	{name: "payments and gifts", names: []string{"incomewallet", "incomepluswallet", "incomepluswallettransactions", "incomepluswallettransaction", "purchases", "purchasehistory",
		"sendgifts", "buygifts", "donation", "fundraiser"},
		unread: "They hold coins and gifts that you bought, gave or received, and donations. If patients sent you gifts during a LIVE video, think about that yourself."},
	{name: "form filling", names: []string{"autofill"},
		unread: "It holds your address and telephone number as TikTok fills them into forms. Nobody else sees them."},
	{name: "hashtags, stickers and avatars", names: []string{"hashtag", "stickers", "aimoji", "aiselfimage"},
		unread: "They are hashtags that you created, and pictures of you that TikTok made. They hold no sentences of yours."},
	{name: "profile views", names: []string{"profileviews"},
		unread: "They say who looked at whose profile. They hold no words of yours."},
	{name: "summaries", quiet: true, names: []string{"activitysummary", "watchlivesettings"}},
}

// unknown is the section of what stands in none.
var unknown = &section{name: "sections that are not known",
	unread: "TikTok has added something that is not known here. It was not read. Look through the file yourself, or ask for a newer version of this program."}

// known finds a section by each of its names.
var known = func() map[string]*section {
	m := map[string]*section{}
	for _, s := range sections {
		for _, n := range s.names {
			m[n] = s
		}
	}
	return m
}()

// of returns the section of a path: its second name decides, else its first.
func of(path []string) *section {
	if len(path) > 1 {
		if s := known[fold(path[1])]; s != nil {
			return s
		}
	}
	if len(path) > 0 {
		if s := known[fold(path[0])]; s != nil && (s.read == nil || len(path) == 1) {
			return s
		}
	}
	return unknown
}

// fold brings a name into one form: its letters and digits in lower case.
func fold(name string) string {
	return strings.Map(func(c rune) rune {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return -1
		}
		return unicode.ToLower(c)
	}, name)
}
