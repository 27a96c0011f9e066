package bluesky

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// Collections of records: github.com/bluesky-social/atproto, lexicons.
const (
	inPosts     = "app.bsky.feed.post"
	inLikes     = "app.bsky.feed.like"
	inReposts   = "app.bsky.feed.repost"
	inProfile   = "app.bsky.actor.profile"
	inFollows   = "app.bsky.graph.follow"
	inBlocks    = "app.bsky.graph.block"
	inLists     = "app.bsky.graph.list"
	inListed    = "app.bsky.graph.listitem"
	inListBlock = "app.bsky.graph.listblock"
	inPacks     = "app.bsky.graph.starterpack"
	inFeeds     = "app.bsky.feed.generator"
	inThreads   = "app.bsky.feed.threadgate"
	inQuotes    = "app.bsky.feed.postgate"
	inChat      = "chat.bsky.actor.declaration"
	inNotify    = "app.bsky.notification.declaration"
)

const site = "https://bsky.app/profile/"

// address is what an address of a record says: at://did/collection/key.
type address struct{ did, collection, key string }

func (a address) String() string { return "at://" + a.did + "/" + a.collection + "/" + a.key }

func parseAddress(uri string) (address, bool) {
	rest, ok := strings.CutPrefix(uri, "at://")
	parts := strings.Split(rest, "/")
	if !ok || len(parts) != 3 || parts[0] == "" || parts[1] == "" || parts[2] == "" || clean(uri) != uri {
		return address{}, false
	}
	return address{parts[0], parts[1], parts[2]}, true
}

// page returns where the record is shown; "" if nowhere.
func (a address) page() string {
	kind := ""
	switch a.collection {
	case inPosts:
		kind = "/post/"
	case inLists:
		kind = "/lists/"
	case inFeeds:
		kind = "/feed/"
	case inPacks:
		return "https://bsky.app/starter-pack/" + a.did + "/" + a.key
	default:
		return ""
	}
	return site + a.did + kind + a.key
}

// ref points at the record with the address; nil if there is none.
func ref(uri, owner string) *social.Ref {
	a, ok := parseAddress(uri)
	if !ok {
		return nil
	}
	r := &social.Ref{ID: uri, URL: a.page(), Mine: a.did == owner}
	if !r.Mine {
		r.Author.ID = a.did
	}
	return r
}

// isDID reports whether s has the form of an identifier of an account.
func isDID(s string) bool {
	return strings.HasPrefix(s, "did:") && strings.Count(s, ":") >= 2 && len(s) <= 2048 && clean(s) == s && !strings.ContainsAny(s, " \n\t/")
}
