package main

import (
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const (
	server = "https://social.example.org"
	owl    = server + "/users/nightowlmedic"
	page   = server + "/@nightowlmedic"
	public = "https://www.w3.org/ns/activitystreams#Public"
)

var address = regexp.MustCompile(`@(\w+)@([\w.-]+\w)`)

// statusID makes a number as Mastodon does: milliseconds, and 16 bits more.
func statusID(at time.Time, name string) string {
	ms := at.UnixMilli() + int64(hash("ms "+name)%1000)
	return strconv.FormatInt(ms<<16|int64(hash(name)%(1<<16)), 10)
}

// writeMastodon makes the folder mastodon: the archive, and the lists that the
// network gives as files of their own.
func writeMastodon(t *tale, out files) error {
	pictures := files{}
	var items []any
	for _, e := range t.mastodon {
		e.id = statusID(e.at, "status "+e.at.Format(clock))
		items = append(items, activity(t, e, pictures))
	}
	for name, content := range pictures {
		out["mastodon/"+name] = content
	}
	collection := func(name string, items []any) object {
		return object{"@context": "https://www.w3.org/ns/activitystreams", "id": name, "type": "OrderedCollection",
			"totalItems": len(items), "orderedItems": items}
	}
	for name, value := range map[string]any{
		"actor.json":     actor(),
		"outbox.json":    collection("outbox.json", items),
		"likes.json":     collection("likes.json", liked("like", 41)),
		"bookmarks.json": collection("bookmarks.json", liked("bookmark", 9)),
	} {
		content, err := indented(value)
		if err != nil {
			return err
		}
		out["mastodon/"+name] = append(content, '\n')
	}
	out["mastodon/avatar.jpg"] = t.picture
	out["mastodon/following_accounts.csv"] = []byte(following)
	out["mastodon/muted_accounts.csv"] = []byte("Account address,Hide notifications\nhottakes@news.example.org,true\n")
	out["mastodon/blocked_accounts.csv"] = []byte("miracle_detox@shop.example.com\nreplyguy77@chat.example.org\n")
	return nil
}

const following = `Account address,Show boosts,Notify on new posts,Languages
lowri@plot.example.org,true,false,
tanwen@plot.example.org,true,false,
borderbees@plot.example.org,true,false,
quillen@books.example.org,true,true,"en, cy"
darkskies@sky.example.org,true,false,
nightbus@news.example.org,false,false,
sleepless_sal@chat.example.org,true,false,
medtwitteach@chat.example.org,true,false,
curlewcall@sky.example.org,true,false,
cornetclub@chat.example.org,true,false,
`

func actor() object {
	return object{
		"@context": []string{"https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"},
		"id":       owl, "type": "Person", "url": page, "preferredUsername": "nightowlmedic", "name": "night owl medic 🦉",
		"summary":   "<p>Doctor somewhere along the border. Nights, owls, sourdough, rugby, rants. Not telling you where. Not telling you who.</p>",
		"following": owl + "/following", "followers": owl + "/followers", "inbox": owl + "/inbox",
		"featured": owl + "/collections/featured", "featuredTags": owl + "/collections/tags",
		"manuallyApprovesFollowers": false, "discoverable": true, "indexable": true, "memorial": false, "published": "2022-11-12T00:00:00Z",
		"attachment": []any{
			object{"type": "PropertyValue", "name": "pronouns", "value": "she/hi"},
			object{"type": "PropertyValue", "name": "pets", "value": "seven hens, one collie"},
		},
		"icon":   object{"type": "Image", "mediaType": "image/jpeg", "url": "avatar.jpg"},
		"tag":    []any{},
		"outbox": "outbox.json", "likes": "likes.json", "bookmarks": "bookmarks.json",
	}
}

// liked are the addresses of other people's posts: the archive holds no more.
func liked(what string, n int) []any {
	who := []string{"plot.example.org/users/tanwen", "books.example.org/users/quillen", "sky.example.org/users/darkskies",
		"plot.example.org/users/borderbees", "chat.example.org/users/cornetclub"}
	items := []any{}
	for i := range n {
		at := time.Date(2022, 11, 20, 21, 0, 0, 0, time.UTC).Add(time.Duration(i) * 739 * time.Hour)
		items = append(items, "https://"+who[hash(what+strconv.Itoa(i))%uint64(len(who))]+"/statuses/"+statusID(at, what))
	}
	return items
}

// activity is an entry of the outbox.
func activity(t *tale, e *entry, pictures files) object {
	at := e.at.Format("2006-01-02T15:04:05Z")
	id := owl + "/statuses/" + e.id
	to, cc := []string{public}, []string{owl + "/followers"}
	switch e.reach {
	case "unlisted":
		to, cc = cc, to
	case "followers":
		to, cc = cc, nil
	case "direct":
		to, cc = nil, nil
	}
	if boosted, ok := strings.CutPrefix(e.text, "BOOST "); ok {
		author, _, _ := strings.Cut(boosted, "/statuses/")
		return object{"id": id + "/activity", "type": "Announce", "actor": owl, "published": at,
			"to": to, "cc": append([]string{author}, cc...), "object": boosted}
	}
	note := object{"id": id, "type": "Note", "summary": nil, "inReplyTo": nil, "published": at, "url": page + "/" + e.id,
		"attributedTo": owl, "sensitive": e.warning != "", "atomUri": id, "inReplyToAtomUri": nil}
	if e.warning != "" {
		note["summary"] = e.warning
	}
	tags := []any{}
	for i, m := range address.FindAllStringSubmatch(e.text, -1) {
		who := "https://" + m[2] + "/users/" + m[1]
		tags = append(tags, object{"type": "Mention", "href": who, "name": m[0]})
		if e.reach == "direct" {
			to = append(to, who)
		} else {
			cc = append(cc, who)
		}
		if i == 0 && strings.HasPrefix(e.text, m[0]) {
			answered := who + "/statuses/" + statusID(e.at.Add(-37*time.Minute), "answered "+e.id)
			note["inReplyTo"], note["inReplyToAtomUri"] = answered, answered
		}
	}
	for _, m := range hashtag.FindAllStringSubmatch(e.text, -1) {
		tags = append(tags, object{"type": "Hashtag", "href": server + "/tags/" + strings.ToLower(m[1]), "name": "#" + strings.ToLower(m[1])})
	}
	content := markup(e.text)
	note["content"], note["contentMap"], note["tag"] = content, object{"en": content}, tags
	note["attachment"] = attached(t, e, pictures)
	note["to"], note["cc"] = list(to), list(cc)
	thread := "tag:social.example.org," + e.at.Format(time.DateOnly) + ":objectId=" + strconv.FormatUint(hash("thread "+e.id)%1e8, 10) + ":objectType=Conversation"
	note["conversation"], note["context"] = thread, server+"/contexts/"+e.id
	replies := id + "/replies"
	note["replies"] = object{"id": replies, "type": "Collection",
		"first": object{"type": "CollectionPage", "next": replies + "?only_other_accounts=true&page=true", "partOf": replies, "items": []any{}}}
	return object{"id": id + "/activity", "type": "Create", "actor": owl, "published": at, "to": list(to), "cc": list(cc), "object": note}
}

func list(s []string) []string { return append([]string{}, s...) }

func attached(t *tale, e *entry, pictures files) []any {
	all := []any{}
	for i, alt := range e.alts {
		id := statusID(e.at.Add(-time.Minute), fmt.Sprint("media ", i))
		var folders []string
		for j := 0; j < len(id); j += 3 {
			folders = append(folders, id[j:j+3])
		}
		name := fmt.Sprintf("media_attachments/files/%s/original/%016x.jpg", strings.Join(folders, "/"), hash("file "+id))
		pictures[name] = t.picture
		all = append(all, object{"type": "Document", "mediaType": "image/jpeg", "url": "/" + name, "name": alt,
			"width": 240, "height": 160, "focalPoint": []float64{0, 0}})
	}
	return all
}

// markup writes a text as the server shows it.
func markup(text string) string {
	s := html.EscapeString(text)
	s = strings.NewReplacer("&#34;", "&quot;").Replace(s)
	s = link.ReplaceAllStringFunc(s, func(u string) string {
		rest := strings.TrimPrefix(u, "https://")
		head, tail, class := rest, "", ""
		if len(rest) > 30 {
			head, tail, class = rest[:30], rest[30:], "ellipsis"
		}
		return `<a href="` + u + `" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">https://</span><span class="` + class + `">` +
			head + `</span><span class="invisible">` + tail + `</span></a>`
	})
	s = address.ReplaceAllString(s, `<span class="h-card" translate="no"><a href="https://$2/@$1" class="u-url mention">@<span>$1</span></a></span>`)
	s = hashtag.ReplaceAllStringFunc(s, func(tag string) string {
		return `<a href="` + server + `/tags/` + strings.ToLower(tag[1:]) + `" class="mention hashtag" rel="tag">#<span>` + tag[1:] + `</span></a>`
	})
	return "<p>" + strings.NewReplacer("\n\n", "</p><p>", "\n", "<br />").Replace(s) + "</p>"
}
