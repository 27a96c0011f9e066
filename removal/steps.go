package removal

import (
	"cmp"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// guide is how the owner does by hand what a network lets nobody else do, in the words
// of its own menus, and what it keeps of what is deleted.
type guide struct {
	remove, edit, hide string
	comment            string // how a comment or reply is deleted, where that differs
	message            string // how a message is deleted, and from whom
	keeps              string
}

// guides are by the code of the network. Menus change; the words are those of 2026.
var guides = map[string]guide{
	"x": {
		remove: "open the post, choose the three dots above it, then Delete", edit: "X lets members with Premium edit for one hour; after that, delete it and write anew",
		hide:    "one post cannot be hidden: delete it, or protect all under Settings and privacy > Privacy and safety > Audience and tagging",
		message: "open the conversation, hold or point at the message, then Delete for you: the other person keeps theirs",
		keeps:   "Posts that quote it stay, without its words. Search engines and archives of the web may have it.",
	},
	"facebook": {
		remove: "open the post, choose the three dots above it, then Move to bin; empty the bin under Activity log > Bin", edit: "open the post, choose the three dots, then Edit post; who can see the post can see the former words under Edit history",
		hide:    "open the post, choose the three dots, then Edit audience > Only me",
		comment: "point at the comment, choose the three dots beside it, then Delete",
		message: "hold or point at the message, then Unsend > for everyone; others may have read it",
		keeps:   "What is in the bin is kept for 30 days unless you empty it; copies in backups take Facebook up to 90 days more.",
	},
	"instagram": {
		remove: "open the post, choose the three dots above it, then Delete; then Your activity > Recently deleted > Delete", edit: "open the post, choose the three dots, then Edit",
		hide:    "open the post, choose the three dots, then Archive",
		comment: "swipe or point at the comment, then the bin",
		message: "hold the message, then Unsend; others may have read it",
		keeps:   "What is deleted is kept for 30 days under Recently deleted unless you delete it there, too; copies in backups take Instagram up to 90 days.",
	},
	"threads": {
		remove: "open the post, choose the three dots, then Delete", edit: "Threads lets posts be edited for 15 minutes; after that, delete it and write anew",
		hide:  "one post cannot be narrowed: delete it, or make the profile private under Settings > Privacy > Private profile",
		keeps: "Copies in backups take Threads up to 90 days. Where the profile is shared to the fediverse, other servers are asked to delete theirs, and need not.",
	},
	"whatsapp": {
		remove: "hold the message, then the bin > Delete for everyone, which WhatsApp offers for about two days; after that it goes from your telephone alone, and the others can only be asked", edit: "WhatsApp lets messages be edited for 15 minutes",
		hide:  "what was sent cannot be hidden; a status can be deleted: My status > the three dots > Delete",
		keeps: "Everybody in the chat may have it, in their backups too. If it bears on the care of a patient, put what matters into the record before you delete it.",
	},
	"tiktok": {
		remove: "open the video, choose the three dots or the arrow, then Delete", edit: "the words under a video can be edited for 7 days (the three dots > Edit post); after that, delete it and post anew",
		hide:    "open the video, choose the three dots, then Privacy settings > Only you",
		comment: "hold the comment, then Delete",
		message: "hold the message, then Delete: the other person keeps theirs",
		keeps:   "Whoever saved, stitched or dueted the video has it.",
	},
	"snapchat": {
		remove: "open your story, choose the snap, then the bin", edit: "nothing can be edited: delete it",
		hide:    "Settings > Privacy Controls > View My Story",
		message: "hold the message, then Delete; others may have saved it",
		keeps:   "Whoever saved it or photographed the screen has it.",
	},
	"linkedin": {
		remove: "open the post, choose the three dots above it, then Delete post", edit: "open the post, choose the three dots, then Edit post; it is then marked as edited",
		hide:    "who can see a post cannot be changed once it is out: delete it, and post anew for fewer if need be",
		comment: "choose the three dots beside the comment, then Delete",
		message: "point at the message, choose the three dots, then Delete, which LinkedIn offers for an hour",
		keeps:   "Posts that share it stay, without its words.",
	},
	"pinterest": {
		remove: "open the Pin, choose the three dots, then Edit Pin > Delete", edit: "open the Pin, choose the three dots, then Edit Pin",
		hide:    "move the Pin to a secret board: Edit Pin > Board",
		comment: "choose the three dots beside the comment, then Delete",
		keeps:   "Whoever saved the Pin to a board of theirs keeps it.",
	},
	"reddit": {
		remove: "open the post, choose the three dots, then Delete", edit: "open the post or comment, choose the three dots, then Edit; a title cannot be changed",
		hide:    "one post cannot be narrowed: delete it",
		message: "a message that was sent cannot be taken back",
		keeps:   "The answers stay under [deleted]. Several archives copy Reddit as it is written.",
	},
	"youtube": {
		remove: "in YouTube Studio choose Content, the video, the three dots, then Delete forever", edit: "in YouTube Studio choose Content and the video, and change title and description",
		hide:    "in YouTube Studio choose Content, the video, then Visibility > Private",
		comment: "open the comment, choose the three dots beside it, then Delete",
		keeps:   "Comments that answer it go with it. Whoever downloaded the video has it.",
	},
	"google-business": {
		remove: "open your Business Profile and the post, choose the three dots, then Delete post", edit: "open your Business Profile and the post, choose the three dots, then Edit post",
		hide:    "nothing can be hidden: delete it",
		comment: "open your Business Profile, then Read reviews, and Delete beside your reply: the review itself stays",
		keeps:   "Google told the reviewer of your reply by e-mail when it came out.",
	},
	"bluesky": {
		remove: "open the post, choose the three dots below it, then Delete post", edit: "nothing can be edited: delete it and write anew",
		hide:    "nothing can be narrowed: delete it",
		message: "hold the message, then Delete for me: the other person keeps theirs",
		keeps:   "Everything on Bluesky is public and copied as it is written. Servers are told of the deletion; archives need not heed it.",
	},
	"mastodon": {
		remove: "open the post, choose the three dots below it, then Delete", edit: "open the post, choose the three dots, then Edit; who can see the post can see the former words",
		hide:  "who can see a post cannot be changed once it is out: the three dots > Delete and re-draft, and post it for fewer",
		keeps: "Your server asks all servers that have a copy to delete it, and cannot make them.",
	},
}

// Steps says how the owner deletes, edits or hides something by hand.
func (p *Post) Steps() string {
	g := guides[p.Account.Provider]
	switch p.Item.Kind {
	case social.KindSetting:
		return cmp.Or(p.Findings[0].Path, "change it in the settings of the network")
	case social.KindConnection:
		return "open their profile, then remove or unfollow them there; they are not told"
	case social.KindProfile:
		return "edit your profile there"
	case social.KindLike:
		return "open what you liked, and take the like back"
	case "": // the account as a whole
		return strings.TrimSuffix(p.Findings[0].Rule.Advice, ".")
	}
	switch p.Verb {
	case audit.Edit:
		return cmp.Or(g.edit, "edit it there")
	case audit.Hide:
		return cmp.Or(g.hide, "narrow there who can see it")
	}
	switch p.Item.Kind {
	case social.KindMessage:
		return cmp.Or(g.message, g.remove, "delete it there")
	case social.KindComment, social.KindReply, social.KindReviewReply:
		return cmp.Or(g.comment, g.remove, "delete it there")
	}
	return cmp.Or(g.remove, "delete it there")
}

// Keeps says what a network and others there keep of what was deleted; "" if nothing
// particular is known.
func Keeps(network string) string { return guides[network].keeps }
