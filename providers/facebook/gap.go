package facebook

import (
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// gaps says what the export does not tell, and what could not be read.
func (r *reader) gaps() {
	r.Gap(r.audienceGap())
	if len(r.Index.Of(secEncrypted)) == 0 {
		r.Gap(encryptedGap())
	}
	r.Gap(parentGap())
	r.Gap(social.Gap{Section: "people blocked", Kinds: kinds(social.KindConnection), Reason: social.ReasonNotInExport,
		Detail: "Where the download lists whom you blocked on Facebook is not known. At most those blocked in Messenger are read. Look under Settings, Blocking."})
	r.messageGaps()
	r.Gap(r.Span.Gap("posts outside the dates chosen"))
	r.indexGaps()
}

func (r *reader) indexGaps() {
	for _, g := range r.Index.Gaps() {
		r.Gap(g)
	}
}

func (r *reader) audienceGap() social.Gap {
	said := "What new posts get by default is not in this part of the download."
	switch r.defaults {
	case social.StateOpen:
		said = "New posts are open to everyone by default, as this download says; older ones may differ."
	case social.StateLimited:
		said = "New posts go to some people by default, such as friends, as this download says; older ones may differ."
	case social.StateClosed:
		said = "New posts are for you alone by default, as this download says; older ones may differ."
	case social.StateUnknown:
		said = "The download names a default for new posts, in words that are not known; it is among the settings."
	}
	return social.Gap{Section: "audience of posts", Kinds: kinds(social.KindPost, social.KindComment, social.KindCaption), Reason: social.ReasonNotInExport,
		Detail: "Facebook does not say of a single post who could read it, nor whether a group is open to all. " + said + " Look at the sign below the date of a post."}
}

func encryptedGap() social.Gap {
	return social.Gap{Section: "end-to-end encrypted chats", Kinds: kinds(social.KindMessage), Reason: social.ReasonNotInExport,
		Detail: "They are a separate download, and since the end of 2023 most chats between two people are encrypted. On a computer open facebook.com/secure_storage/dyi in a browser and sign in " +
			"(in the menus: facebook.com/messages, the three dots, Privacy and safety, End-to-end encrypted chats, Message storage, Download secure storage data). Then open that file, too."}
}

func parentGap() social.Gap {
	return social.Gap{Section: "what was commented on", Kinds: kinds(social.KindComment, social.KindLike), Reason: social.ReasonNotOffered,
		Detail: "Of a comment or a reaction the download says at most whose post it was on, never the words of that post."}
}

// messageGaps says which messages have no words.
func (r *reader) messageGaps() {
	message := kinds(social.KindMessage)
	for _, g := range []social.Gap{
		{Section: "messages taken back", Reason: social.ReasonNotInExport, Count: r.unsent, Detail: "Their words are gone from the download. The others may still have them."},
		{Section: "calls", Reason: social.ReasonNotRead, Count: r.calls, Detail: "Calls have no words."},
		{Section: "messages without words", Reason: social.ReasonNotInExport, Count: r.empty, Detail: "They were reactions, signs or things that are gone: the download holds nothing of them but the time."},
		{Section: "conversations without the owner", Reason: social.ReasonFailed, Count: r.anonymous,
			Detail: "None of the people in these conversations has your name, so all of their messages count as written by others. " +
				"If you had another name then, add it with 'audit owner', under other names, and open the download again."},
	} {
		if g.Count > 0 {
			g.Kinds = message
			r.Gap(g)
		}
	}
	r.Shortfalls()
}

// missing is what neither the download nor the API has.
func missing() []social.Gap {
	return []social.Gap{
		{Section: "audience of posts in groups, comments elsewhere and stories", Kinds: kinds(social.KindPost, social.KindComment, social.KindStory), Reason: social.ReasonNotOffered,
			Detail: "Of posts on your own timeline Facebook tells a sign-in who can see them, and of nothing else; the download does not say it at all. " +
				"Settings, Posts, Limit who can see past posts changes all older ones to friends at once."},
		encryptedGap(),
		parentGap(),
		{Section: "who wrote below your posts", Kinds: kinds(social.KindComment), Reason: social.ReasonNotOffered,
			Detail: "What others write below your posts is not in the download, except below some pictures. A sign-in reads it, mostly without the names. Look at the posts themselves."},
		{Section: "who friends are", Kinds: kinds(social.KindConnection), Reason: social.ReasonNotOffered,
			Detail: "Friends and people in conversations are given by name alone, without an address or a number."},
		{Section: "two-factor sign-in", Kinds: kinds(social.KindSetting), Reason: social.ReasonNotOffered,
			Detail: "Check it in Accounts Centre, Password and security, Two-factor authentication."},
		{Section: "posts in which others tag you", Kinds: kinds(social.KindPost), Reason: social.ReasonNotOffered,
			Detail: "They belong to others. A sign-in reads the words of photos in which you are tagged. Look at the rest under Activity log, Activity you're tagged in."},
		{Section: "recommendations of your Pages", Kinds: kinds(social.KindReview, social.KindReviewReply), Reason: social.ReasonNotOffered,
			Detail: "Facebook gives them to no app any more, and the download knows nothing of Pages. Look at them, and at what you answered, on the Page."},
	}
}

// unreadable says why a download in HTML is not read.
func unreadable() string { return meta.AskForJSON(title) }
