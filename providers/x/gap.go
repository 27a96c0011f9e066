package x

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// kinds says which items a section would have had.
var kinds = map[section][]social.Kind{
	secTweets: postKinds, secClassic: postKinds, secDeleted: postKinds, secCommunity: postKinds, secCircle: postKinds,
	secNotes: {social.KindPost}, secGoneNotes: {social.KindPost}, secArticles: {social.KindPost},
	secDirect: {social.KindMessage}, secGroups: {social.KindMessage}, secGrok: {social.KindMessage}, secLikes: {social.KindLike},
	secFollowers: {social.KindConnection}, secFollowing: {social.KindConnection}, secBlocked: {social.KindConnection}, secMuted: {social.KindConnection},
	secProfile: {social.KindProfile}, secAccount: {social.KindProfile}, secVerified: {social.KindProfile}, secRename: {social.KindProfile},
	secApps: {social.KindSetting}, secContacts: {social.KindSetting}, secProtected: {social.KindSetting},
}

var postKinds = []social.Kind{social.KindPost, social.KindReply, social.KindRepost}

// usual are the sections that every full export holds, be they empty.
var usual = []section{secTweets, secDirect, secGroups, secLikes, secFollowers, secFollowing, secBlocked, secMuted, secApps, secContacts, secProfile}

// unread groups the files that X exports and this package leaves alone, by stem.
var unread = []struct {
	section, detail string
	stems           []string
}{
	{"advertising files", "They say which advertisements X showed you, and what it believes about you. They hold nothing that you wrote.",
		[]string{"ad-engagements", "ad-impressions", "ad-mobile-conversions-attributed", "ad-mobile-conversions-unattributed", "ad-online-conversions-attributed",
			"ad-online-conversions-unattributed", "ads-revenue-sharing", "ads-advertiser", "personalization", "branch-links", "user-link-clicks"}},
	{"device and sign-in files", "They hold addresses of devices and times of sign-in. Look through them if you fear that somebody else used the account.",
		[]string{"ip-audit", "device-token", "ni-devices", "key-registry", "account-creation-ip", "sso", "app", "account-timezone", "account-label", "account-suspension",
			"ageinfo", "email-address-change", "phone-number", "verified-organization", "saved-search", "tweetdeck", "smartblock", "direct-message-mute"}},
	{"shop files", "They belong to X's shops.",
		[]string{"catalog-item", "commerce-catalog", "product-drop", "product-set", "shop-module", "shopify-account", "twitter-shop"}},
	{"headers of posts and messages", "They repeat the numbers and times of posts and messages, without their words.",
		[]string{"tweet-headers", "deleted-tweet-headers", "direct-message-headers", "direct-message-group-headers", "article-metadata", "twitter-article-metadata", "twitter-circle"}},
	{"professional profile", "What the account says of a profession is not checked. Look at your profile on X.", []string{"professional-data", "expanded-profile"}},
	{"lists", "The names of lists that you made, follow or stand in are not checked.", []string{"lists-created", "lists-member", "lists-subscribed"}},
	{"Community Notes", "Notes that you wrote on posts of others are not checked.",
		[]string{"community-note", "community-note-batsignal", "community-note-rating", "community-note-tombstone"}},
	{"moments, spaces, calls and broadcasts", "Their titles and descriptions are not checked.",
		[]string{"moment", "spaces-metadata", "audio-video-calls-in-dm", "audio-video-calls-in-dm-recipient-sessions", "periscope-account-information",
			"periscope-ban-information", "periscope-broadcast-metadata", "periscope-comments-made-by-user", "periscope-expired-broadcasts", "periscope-followers",
			"periscope-profile-description"}},
	{"drafts of replies that X asked to think over", "They were kept for 30 days, and are not checked.", []string{"reply-prompt"}},
}

// gap yields a gap. Detail is for the owner and never holds what is in a record.
func (r *reading) gap(section string, reason social.Reason, detail string, count int, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: reason, Detail: detail, Count: count}})
}

// lacks yields that the export does not hold what a sign-in gives.
func (r *reading) lacks(section, detail string, count int, kinds ...social.Kind) {
	r.send(social.Item{Gap: &social.Gap{Section: section, Kinds: kinds, Reason: social.ReasonNotInExport, Detail: detail, Count: count, Elsewhere: social.SourceAPI}})
}

// knownGaps yields what can be said before the posts are read.
func (r *reading) knownGaps() {
	for _, g := range missing {
		r.send(social.Item{Gap: &g})
	}
	if r.partial {
		r.gap("other parts of the export", social.ReasonNotInExport, "X split this export. Give all parts together.", 0, social.PostKinds()...)
	}
	if r.account.ID == "" {
		r.gap("whose export it is", social.ReasonNotInExport,
			"This part of the export does not say which account it belongs to, so that your own messages could not be told from those of others. Give all parts together.", 0, social.KindProfile, social.KindMessage)
	}
	if r.classic() {
		r.gap("everything but posts", social.ReasonNotInExport, "Exports of 2012 to 2018 hold posts only. Ask X for a new export.", 0,
			social.KindMessage, social.KindLike, social.KindConnection, social.KindSetting)
	} else {
		for _, s := range usual {
			if len(r.of(s)) > 0 {
				continue
			}
			const detail = "There is no file of it in this export, not even an empty one. Ask X for a new export, and give all parts."
			switch s {
			case secFollowers, secFollowing, secBlocked, secMuted:
				r.lacks(string(s), detail, 0, kinds[s]...)
			default:
				r.gap(string(s), social.ReasonNotInExport, detail, 0, kinds[s]...)
			}
		}
	}
	r.unreadFiles()
}

// unreadFiles yields a gap for each group of files that are there and not read.
func (r *reading) unreadFiles() {
	groups := make([][]string, len(unread))
	unknown, named := len(r.others), []string{}
	for _, m := range r.members {
		if m.section != "" {
			continue
		}
		if n, err := r.size(m); err == nil && n == 0 {
			continue
		}
		at := slices.IndexFunc(unread, func(g struct {
			section, detail string
			stems           []string
		}) bool {
			return slices.Contains(g.stems, m.stem)
		})
		if at >= 0 {
			groups[at] = append(groups[at], shown(m.path))
			continue
		}
		if unknown++; shown(m.path) != hidden && len(named) < 20 {
			named = append(named, shown(m.path))
		}
	}
	for i, files := range groups {
		if len(files) > 0 {
			r.gap(unread[i].section, social.ReasonNotRead, unread[i].detail+" Not read: "+strings.Join(files, ", ")+".", len(files))
		}
	}
	if unknown > 0 {
		detail := "They are not known to belong to an export of X, and were not read."
		if len(named) > 0 {
			detail += " Among them: " + strings.Join(named, ", ") + "."
		}
		r.gap("unknown files", social.ReasonNotRead, detail, unknown)
	}
}

// finished says what of a file could not be read.
func (r *reading) finished(m member, t tally, err error) {
	name := merged(m.path)
	r.found[name] = append(r.found[name], t.elements)
	where := string(m.section) + " (" + shown(m.path) + ")"
	if dir, _, ok := strings.Cut(m.path, "/"); ok && strings.HasPrefix(dir, "~") {
		where += " of part " + dir[1:]
	}
	r.unsound[m.section] = r.unsound[m.section] || err != nil || t.failed > 0
	switch {
	case err != nil:
		r.gap(where, social.ReasonFailed, fmt.Sprintf("The file %s. Read from it: %s. Download the export again.", reason(err), counted(t.elements-t.failed, "record")),
			t.failed, kinds[m.section]...)
	case t.failed > 0:
		r.gap(where, social.ReasonFailed, "Some records are not as X writes them, and were not read.", t.failed, kinds[m.section]...)
	}
	if t.partly > 0 {
		r.gap("fields of "+where, social.ReasonFailed, "Of some records a field, such as a date, could not be read; their text was.", t.partly, kinds[m.section]...)
	}
	if t.unread > 0 {
		r.gap("events of "+where, social.ReasonFailed, "Conversations hold events of a kind that is not known, and were read without them.", t.unread, kinds[m.section]...)
	}
}

// reason says in words without private content why a file could not be read on.
func reason(err error) string {
	switch err {
	case errNoList, errLeading, errTruncated, errTrailing:
		return err.Error()
	}
	return "cannot be opened or is damaged"
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
