package bluesky

import (
	"strings"
	"testing/fstest"
	"time"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
)

type (
	m = blueskytest.Map
	l = blueskytest.List
)

// People and things that do not exist.
const (
	zoe  = "did:plc:zoeplaceholder22222222222"
	sean = "did:plc:seansample22222222222222"
	tom  = "did:web:tom.example.org"
)

var (
	start   = time.Date(2024, 3, 1, 9, 0, 0, 0, time.UTC)
	kettle  = []byte("\xff\xd8\xff\xe0 a kettle")
	picture = blueskytest.Blob(kettle)
)

// key is that of a record made so many minutes after the start.
func key(minute int) string {
	return blueskytest.TID(start.Add(time.Duration(minute)*time.Minute), 7)
}

func stamp(minute int) string {
	return start.Add(time.Duration(minute) * time.Minute).Format("2006-01-02T15:04:05.000Z")
}

func uri(did, collection, key string) string { return "at://" + did + "/" + collection + "/" + key }

func blob(mime string) m {
	return m{"$type": "blob", "ref": picture, "mimeType": mime, "size": len(kettle)}
}

// marked is a facet on the part of text that is shown.
func marked(text, shown string, feature m) m {
	at := strings.Index(text, shown)
	return m{"index": m{"byteStart": at, "byteEnd": at + len(shown)}, "features": l{feature}}
}

// full is a repository with a record of every kind.
func full() *blueskytest.Repository {
	r := blueskytest.New()
	r.Add(inProfile, "self", m{"displayName": "Móira Quill", "description": "GP in Ballyhale.\nViews my own.", "pronouns": "she/her", "website": "https://quill.example.org",
		"avatar": blob("image/jpeg"), "createdAt": stamp(0), "labels": m{"$type": "com.atproto.label.defs#selfLabels", "values": l{m{"val": "!no-unauthenticated"}}}})
	r.Add(inPosts, key(1), m{"text": "A kettle for the tea room ☕", "createdAt": stamp(1), "langs": l{"en-IE", "ga"}, "tags": l{"tearoom"}})
	text := "Well said @zoe.example.org, see journal.example.org/2024/k... #Kettles"
	r.Add(inPosts, key(2), m{"text": text, "createdAt": stamp(2), "facets": l{
		marked(text, "@zoe.example.org", m{"$type": "app.bsky.richtext.facet#mention", "did": zoe}),
		marked(text, "journal.example.org/2024/k...", m{"$type": "app.bsky.richtext.facet#link", "uri": "https://journal.example.org/2024/kettles"}),
		marked(text, "#Kettles", m{"$type": "app.bsky.richtext.facet#tag", "tag": "Kettles"}),
	}, "reply": m{"root": m{"uri": uri(zoe, inPosts, key(-9)), "cid": "x"}, "parent": m{"uri": uri(zoe, inPosts, key(-8)), "cid": "x"}}})
	r.Add(inPosts, key(3), m{"text": "And another thing", "createdAt": stamp(3), "reply": m{"root": m{"uri": uri(blueskytest.DID, inPosts, key(1))}, "parent": m{"uri": uri(blueskytest.DID, inPosts, key(1))}}})
	r.Add(inPosts, key(4), m{"text": "This, from yesterday", "createdAt": stamp(4), "embed": m{"$type": "app.bsky.embed.record", "record": m{"uri": uri(sean, inPosts, key(-7)), "cid": "x"}}})
	r.Add(inPosts, key(5), m{"text": "Both of them", "createdAt": stamp(5), "labels": m{"values": l{m{"val": "graphic-media"}, m{"val": "nudity"}}}, "embed": m{"$type": "app.bsky.embed.recordWithMedia",
		"record": m{"$type": "app.bsky.embed.record", "record": m{"uri": uri(zoe, inPosts, key(-6)), "cid": "x"}},
		"media":  m{"$type": "app.bsky.embed.images", "images": l{m{"alt": "A kettle on a ledge", "image": blob("image/jpeg")}, m{"alt": "", "image": m{"cid": "bafkreiabsent", "mimeType": "image/png"}}}}}})
	r.Add(inPosts, key(6), m{"text": "", "createdAt": stamp(6), "embed": m{"$type": "app.bsky.embed.video", "alt": "The kettle boils", "video": blob("video/mp4")}})
	r.Add(inPosts, key(7), m{"text": "Read this", "createdAt": stamp(7), "embed": m{"$type": "app.bsky.embed.external", "external": m{"uri": "https://journal.example.org/tea", "title": "Tea", "description": "On tea"}}})
	r.Add(inPosts, key(8), m{"text": "Ha", "createdAt": stamp(8), "embed": m{"$type": "app.bsky.embed.external", "external": m{"uri": "https://media.tenor.com/abc/cat.gif", "description": "Alt: A cat falls off a chair"}}})
	r.Add(inPosts, key(9), m{"text": "Brought over from elsewhere", "createdAt": "2015-06-01T10:00:00Z"})
	r.Add(inPosts, key(10), m{"text": "A whole shelf", "createdAt": stamp(10), "embed": m{"$type": "app.bsky.embed.gallery", "items": l{
		m{"$type": "app.bsky.embed.gallery#image", "image": blob("image/gif"), "alt": "The first kettle"}, m{"image": blob("image/jpeg"), "alt": "The second kettle"}}}})
	r.Add(inPosts, key(11), m{"text": "My favourite feed", "createdAt": stamp(11), "embed": m{"$type": "app.bsky.embed.record", "record": m{"uri": uri(zoe, inFeeds, "tea"), "cid": "x"}}})
	subject := func(did string, n int) m { return m{"uri": uri(did, inPosts, key(n)), "cid": "x"} }
	r.Add(inLikes, key(20), m{"subject": subject(zoe, -5), "createdAt": stamp(20)})
	r.Add(inLikes, key(21), m{"subject": m{"uri": uri(zoe, inFeeds, "tea")}, "createdAt": stamp(21)})
	r.Add(inReposts, key(22), m{"subject": subject(sean, -4), "createdAt": stamp(22)})
	r.Add(inReposts, key(23), m{"subject": subject(blueskytest.DID, 1), "createdAt": stamp(23)})
	r.Add(inFollows, key(31), m{"subject": zoe, "createdAt": stamp(31)})
	r.Add(inFollows, key(30), m{"subject": zoe, "createdAt": stamp(30)})
	r.Add(inFollows, key(32), m{"subject": tom, "createdAt": stamp(32)})
	r.Add(inBlocks, key(33), m{"subject": sean, "createdAt": stamp(33)})
	r.Add(inLists, key(40), m{"name": "Choir", "purpose": "app.bsky.graph.defs#curatelist", "description": "Altos first", "createdAt": stamp(40)})
	r.Add(inListed, key(41), m{"subject": zoe, "list": uri(blueskytest.DID, inLists, key(40)), "createdAt": stamp(41)})
	r.Add(inListBlock, key(42), m{"subject": uri(tom, inLists, "3k"), "createdAt": stamp(42)})
	r.Add(inPacks, key(43), m{"name": "Kettle people", "list": uri(blueskytest.DID, inLists, key(40)), "createdAt": stamp(43)})
	r.Add(inFeeds, "kettles", m{"displayName": "Kettles", "description": "Nothing but", "did": "did:web:feed.example.org", "createdAt": stamp(44)})
	r.Add(inThreads, key(1), m{"post": uri(blueskytest.DID, inPosts, key(1)), "allow": l{}, "createdAt": stamp(1)})
	r.Add(inQuotes, key(1), m{"post": uri(blueskytest.DID, inPosts, key(1)), "createdAt": stamp(1)})
	r.Add(inChat, "self", m{"allowIncoming": "following", "allowGroupInvites": "none"})
	r.Add(inNotify, "self", m{"allowSubscriptions": "mutuals"})
	r.Add("app.bsky.actor.status", "self", m{"status": "app.bsky.actor.status#live", "createdAt": stamp(50)})
	r.Add("com.whtwnd.blog.entry", "3kentry", m{"title": "On kettles", "content": "Long words"})
	r.Extra = append(r.Extra, blueskytest.Encode(m{"$type": inPosts, "text": "gone since", "createdAt": stamp(0)}))
	return r
}

// second is a repository of the old form, with the records of its time.
func second() *blueskytest.Repository {
	r := blueskytest.New()
	r.Version = 2
	r.Add(inProfile, "self", m{"displayName": "Móira Quill", "description": "GP"})
	r.Add(inPosts, key(1), m{"text": "@zoe.example.org look at #tea", "createdAt": "2024-03-01T09:01:00.000000", "entities": l{
		m{"type": "mention", "value": zoe, "index": m{"start": 0, "end": 16}}, m{"type": "hashtag", "value": "#tea", "index": m{"start": 25, "end": 29}},
		m{"type": "link", "value": "https://journal.example.org/", "index": m{"start": 0, "end": 1}}},
		"embed": m{"$type": "app.bsky.embed.images", "images": l{m{"alt": "A cup", "image": m{"cid": "bafkreicup", "mimeType": "image/jpeg"}}}}})
	return r
}

// flat are chats as messages alone, each with the number of its conversation.
const flat = `{"$type":"chat.bsky.convo.defs#messageView","convoId":"c1","id":"3m1","rev":"1","sender":{"did":"` + zoe + `"},"text":"Is the clinic open?","sentAt":"2025-02-01T10:00:00.000Z"}
{"$type":"chat.bsky.convo.defs#messageView","convoId":"c1","id":"3m2","rev":"2","sender":{"did":"` + blueskytest.DID + `"},"text":"It is, until noon.","sentAt":"2025-02-01T10:01:00.000Z","reactions":[{"value":"👍","sender":{"did":"` + zoe + `"},"createdAt":"2025-02-01T10:02:00.000Z"}]}

{"$type":"chat.bsky.convo.defs#messageView","convoId":"c2","id":"3m3","rev":"3","sender":{"did":"` + sean + `"},"text":"See journal.example.org/2...","sentAt":"2025-02-02T10:00:00.000Z","facets":[{"index":{"byteStart":4,"byteEnd":28},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://journal.example.org/2025"}]}],"embed":{"$type":"app.bsky.embed.record","record":{"uri":"at://` + tom + `/app.bsky.feed.post/3kx","cid":"x"}}}
{"$type":"chat.bsky.convo.defs#messageView","convoId":"c2","id":"3m5","rev":"5","sender":{"did":"` + blueskytest.DID + `"},"text":"Thank you\u0000","sentAt":"2025-02-02T11:00:00.000Z","somethingNew":[1,{"a":null}]}
{"$type":"chat.bsky.convo.defs#deletedMessageView","convoId":"c2","id":"3m4","rev":"4","sender":{"did":"` + sean + `"},"sentAt":"2025-02-02T10:30:00.000Z"}
`

// nested are chats as conversations with their messages, and a group.
const nested = `{"id":"c1","rev":"9","members":[{"did":"` + zoe + `","handle":"zoe.example.org","displayName":"Zoë Placeholder"},{"did":"` + blueskytest.DID + `","handle":"moira.example.org","displayName":"Móira Quill"}],"muted":false,"unreadCount":0,"kind":{"$type":"chat.bsky.convo.defs#directConvo"},"messages":[{"id":"3m1","sender":{"did":"` + zoe + `"},"text":"Is the clinic open?","sentAt":"2025-02-01T10:00:00.000Z"},{"id":"3m2","sender":{"did":"` + blueskytest.DID + `"},"text":"It is, until noon.","sentAt":"2025-02-01T10:01:00.000Z"}],"lastMessage":{"$type":"chat.bsky.convo.defs#messageView","id":"3m2","sender":{"did":"` + blueskytest.DID + `"},"text":"It is, until noon.","sentAt":"2025-02-01T10:01:00.000Z"}}
{"id":"c3","members":[{"did":"` + tom + `","handle":"handle.invalid"},{"did":"` + sean + `","handle":"sean.example.org"},{"did":"` + blueskytest.DID + `"}],"kind":{"$type":"chat.bsky.convo.defs#groupConvo","name":"Choir","memberCount":7}}
{"$type":"chat.bsky.convo.defs#logCreateMessage","convoId":"c3","rev":"1","message":{"$type":"chat.bsky.convo.defs#messageView","id":"3m6","sender":{"did":"` + sean + `"},"text":"Who has the key?","sentAt":"2025-02-03T10:00:00.000Z"},"relatedProfiles":[{"did":"` + sean + `","handle":"sean.example.org","displayName":"Seán Sample"}]}
{"$type":"chat.bsky.convo.defs#systemMessageView","convoId":"c3","id":"3m7","rev":"2","sentAt":"2025-02-03T11:00:00.000Z","data":{"$type":"chat.bsky.convo.defs#systemMessageDataMemberJoin","member":{"did":"` + zoe + `"}}}
{"id":"c4","members":[{"did":"` + sean + `"},{"did":"` + blueskytest.DID + `"}],"kind":{"$type":"chat.bsky.convo.defs#directConvo"}}
{"$type":"chat.bsky.convo.defs#logReadMessage","convoId":"c4","rev":"3"}
{"$type":"chat.bsky.actor.declaration","did":"` + blueskytest.DID + `","allowIncoming":"all"}
`

// fixtures are the downloads by name.
func fixtures() map[string]fstest.MapFS {
	file := func(data []byte) *fstest.MapFile { return &fstest.MapFile{Data: data} }
	return map[string]fstest.MapFS{
		"repository": {"repo.car": file(full().CAR()), "blobs/" + blobName(): file(kettle)},
		"version2":   {"moira/repo.car": file(second().CAR())},
		"flat":       {"chat.jsonl": file([]byte(flat))},
		"nested":     {"chat.jsonl": file([]byte(nested))},
		"both":       {"repo.car": file(second().CAR()), "chat.jsonl": file([]byte(flat))},
		"unnamed":    {"did_plc_moira": file(second().CAR())},
	}
}
