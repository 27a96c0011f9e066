package facebook

import "github.com/probity-audit/probity/social"

// export ends what is said of a gap that the download fills.
const export = " In the export."

// gaps says what the API does not give, and what it kept back this time.
func (c *collector) gaps() []social.Gap {
	friends := friendsGap()
	friends.Count = c.unnamed
	all := append([]social.Gap{friends}, onlyExported()...)
	posts, comments := kinds(social.KindPost), kinds(social.KindComment)
	for _, g := range []social.Gap{
		{Section: "who wrote below your posts", Kinds: kinds(social.KindPost, social.KindComment), Reason: social.ReasonNotOffered, Count: c.hidden,
			Detail: "Facebook does not tell an app who they are, unless they use it too. Their words were read."},
		{Section: "audience of posts", Kinds: kinds(social.KindPost, social.KindCaption), Reason: social.ReasonNotOffered, Count: c.unsaid,
			Detail: "Of these posts, photos and videos Facebook does not say who can see them. Look at the sign below the date of each."},
		{Section: "unreadable comments", Kinds: comments, Reason: social.ReasonFailed, Count: c.badComments,
			Detail: "The server sent these in a form that is not understood."},
		{Section: "unreadable messages to your Pages", Kinds: kinds(social.KindMessage), Reason: social.ReasonFailed, Count: c.badLetters,
			Detail: "The server sent these in a form that is not understood."},
		{Section: "comments below some posts", Kinds: comments, Reason: social.ReasonFailed, Count: c.cutComments,
			Detail: "Below this many posts Facebook did not give all comments. Look at the posts themselves."},
		{Section: "older messages to your Pages", Kinds: kinds(social.KindMessage), Reason: social.ReasonLimit, Count: c.older,
			Detail: "Of each conversation Facebook gives the newest twenty messages. Look at the others in the inbox of the Page."},
		{Section: "Pages that were not opened", Kinds: kinds(social.KindPost, social.KindComment), Reason: social.ReasonNotGranted, Count: c.closed,
			Detail: "Facebook lists them and lets the sign-in read nothing there. Sign in again and choose them, if you run them."},
	} {
		if g.Count > 0 {
			all = append(all, g)
		}
	}
	if c.empty { // which may be so, or may be all that Facebook wants to give
		all = append(all, social.Gap{Section: "posts that Facebook does not list", Kinds: posts, Reason: social.ReasonLimit,
			Detail: "Facebook lists no posts of yours. If there are some on your timeline, it keeps them from the app: check that the sign-in includes " + scopePosts + "." + export})
	}
	if c.narrowed {
		said := "Facebook does not tell this app all details, such as who was with you. The words were read, and what hangs on them."
		if c.barest {
			said = "Facebook refused to tell some details, such as who was tagged, where it was, or what hangs on it. The words were read."
		}
		all = append(all, social.Gap{Section: "details of posts", Kinds: kinds(social.KindPost, social.KindCaption), Reason: social.ReasonNotOffered, Detail: said + export})
	}
	if c.later {
		gone := "What is new was asked for, and the newest posts again."
		if c.several {
			gone += " As there are posts of another account of your name beside yours, the old words of those that you changed or deleted stay here."
		}
		all = append(all, social.Gap{Section: "changes to what was kept from an earlier collect", Kinds: kinds(social.KindPost, social.KindComment, social.KindCaption), Reason: social.ReasonLimit,
			Detail: gone + " For later changes to older ones, new comments below them, and new ones to which you gave an earlier date, forget the account and collect it again."})
	}
	return append(all, c.pageGaps()...)
}

// pageGaps says what is not read of the owner's Pages.
func (c *collector) pageGaps() []social.Gap {
	if len(c.pages) == 0 {
		return nil
	}
	all := []social.Gap{
		{Section: "recommendations of your Pages", Kinds: kinds(social.KindReview, social.KindReviewReply), Reason: social.ReasonNotOffered,
			Detail: "Facebook gives them to no app any more. Look at them, and at what you answered, on the Page."},
		{Section: "older posts of your Pages", Kinds: kinds(social.KindPost), Reason: social.ReasonLimit,
			Detail: "Facebook gives about 600 posts of each year. All count as yours, whoever of the Page's people wrote them."},
		{Section: "stories and drafts of your Pages", Kinds: kinds(social.KindStory, social.KindPost), Reason: social.ReasonNotRead,
			Detail: "Only what a Page has published to stay is read."},
	}
	if !c.granted(scopeInbox) {
		all = append(all, social.Gap{Section: "messages to your Pages", Kinds: kinds(social.KindMessage), Reason: social.ReasonNotGranted,
			Detail: "The permission " + scopeInbox + " lets an app write, too, so it is not asked for. Look at the inbox of the Page, or sign in with --also " + scopeInbox + "."})
	} else {
		all = append(all, social.Gap{Section: "messages to your Pages by others", Kinds: kinds(social.KindMessage), Reason: social.ReasonNotOffered,
			Detail: "As long as an app is in development, Facebook shows it only conversations with people who have a role in it. Look at the inbox of the Page."})
	}
	if !c.granted(scopeVisitors) {
		all = append(all, social.Gap{Section: "comments on your Pages", Kinds: kinds(social.KindComment), Reason: social.ReasonNotGranted,
			Detail: "The sign-in does not include the permission " + scopeVisitors + ". Sign in again and allow it, if you want this checked."})
	}
	return all
}

func friendsGap() social.Gap {
	return social.Gap{Section: "friends", Kinds: kinds(social.KindConnection), Reason: social.ReasonNotOffered,
		Detail: "Facebook names to an app only those friends who use it too." + export}
}

// onlyExported is what the download alone gives.
func onlyExported() []social.Gap {
	var all []social.Gap
	for _, g := range []social.Gap{
		{Section: "requests, followers, people and Pages followed, people blocked", Kinds: kinds(social.KindConnection), Detail: "Facebook does not give them to apps."},
		{Section: "introduction, work and education on the profile", Kinds: kinds(social.KindProfile), Detail: "Facebook gives an app little more than the name."},
		{Section: "comments and reactions to what others posted", Kinds: kinds(social.KindComment, social.KindLike), Detail: "Facebook gives an app what stands below your own posts."},
		{Section: "posts in groups and on the timelines of others", Kinds: kinds(social.KindPost, social.KindComment), Detail: "Facebook does not give them to apps."},
		{Section: "stories", Kinds: kinds(social.KindStory), Detail: "Facebook does not give them to apps."},
		{Section: "messages of Messenger", Kinds: kinds(social.KindMessage), Detail: "Facebook gives no app the messages of a person. End-to-end encrypted ones have a download of their own."},
		{Section: "search history", Detail: "Facebook does not give it to apps. Nobody else sees it."},
		{Section: "privacy settings", Kinds: kinds(social.KindSetting), Detail: "Facebook tells an app no setting of the account."},
	} {
		g.Reason = social.ReasonNotOffered
		g.Detail += export
		all = append(all, g)
	}
	return all
}
