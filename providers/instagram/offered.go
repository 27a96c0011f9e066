package instagram

import "github.com/probity-audit/probity/social"

// neither is what can be had by no way.
func neither() []social.Gap {
	return []social.Gap{
		encrypted(),
		{Section: "what others wrote elsewhere", Kinds: []social.Kind{social.KindComment, social.KindLike}, Reason: social.ReasonNotOffered,
			Detail: "Of posts that you commented on or liked, only whose they are is known. What others wrote below your own posts is in no export: it comes with a sign-in that includes " + scopeComments + "."},
		{Section: "places and highlights of posts", Kinds: []social.Kind{social.KindCaption, social.KindStory}, Reason: social.ReasonNotOffered,
			Detail: "Neither way gives the place named above a post, who is tagged in it, or which stories stay on your profile as highlights. Look at them on your profile."},
	}
}

func encrypted() social.Gap {
	return social.Gap{Section: "encrypted messages", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotOffered,
		Detail: "Conversations that are end-to-end encrypted come neither with the export nor with a sign-in. Look through them in the app, or ask for them on the page where Instagram keeps their backup."}
}

// gaps lists what no request could have brought.
func (c *collector) gaps() []social.Gap {
	const inExport = "In the export."
	connection := []social.Kind{social.KindConnection}
	gs := append(neither(),
		social.Gap{Section: "names of followers", Kinds: connection, Reason: social.ReasonNotOffered, Count: max(c.me.Followers, 0), Elsewhere: social.SourceExport, Detail: "Instagram gives their number. Their names are in the export."},
		social.Gap{Section: "names of accounts that you follow", Kinds: connection, Reason: social.ReasonNotOffered, Count: max(c.me.Following, 0), Elsewhere: social.SourceExport, Detail: "Instagram gives their number. Their names are in the export."},
		social.Gap{Section: "follow requests, blocked and restricted accounts", Kinds: connection, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "comments that you wrote elsewhere", Kinds: commentKinds, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "posts and comments that you liked, and reposts", Kinds: []social.Kind{social.KindLike, social.KindRepost}, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "archived and deleted posts, and stories older than a day", Kinds: []social.Kind{social.KindCaption, social.KindStory}, Reason: social.ReasonNotOffered, Detail: inExport},
		social.Gap{Section: "stories that you passed on, and live videos", Kinds: []social.Kind{social.KindStory}, Reason: social.ReasonNotOffered,
			Detail: "Instagram leaves them out, and gives one caption of each story where there are several. Look at them in the archive of your stories."},
		social.Gap{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
			Detail: "A sign-in gives none but that a professional account is public. Some are in the export: see the others in the app."},
		social.Gap{Section: "posts and stories for close friends", Kinds: []social.Kind{social.KindCaption, social.KindStory}, Reason: social.ReasonNotOffered,
			Detail: "Instagram does not mark what went to close friends only, nor what was hidden from some. Each story and post is taken to have gone to everybody who could see the account."},
	)
	if len(c.plain) > 0 {
		gs = append(gs, social.Gap{Section: "descriptions of pictures", Kinds: captionKinds, Reason: social.ReasonNotOffered, Detail: "Instagram gave only the words of some posts, and not what hangs on them."})
	}
	switch {
	case c.talked && c.out.Since(streamComments) != "":
		gs = append(gs, social.Gap{Section: "changes to older posts, and new comments on them", Kinds: []social.Kind{social.KindCaption, social.KindComment}, Reason: social.ReasonLimit,
			Detail: "What is new, and the newest posts with the comments on them, were read. To see later changes among older ones, collect with --full. A comment that was removed meanwhile stays listed here."})
	case c.out.Since(streamMedia) != "":
		gs = append(gs, social.Gap{Section: "changes to older posts", Kinds: captionKinds, Reason: social.ReasonLimit,
			Detail: "What is new, and the newest posts, were read. To see later changes among older ones, collect with --full."})
	}
	return gs
}
