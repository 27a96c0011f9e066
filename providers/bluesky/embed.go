package bluesky

import (
	"net/url"
	"strings"

	"github.com/probity-audit/probity/social"
)

// embed puts what hangs on a post into it: pictures, a video, a link, another post.
func (a *account) embed(p *social.Post, e object) {
	switch {
	case e.is("app.bsky.embed.recordWithMedia"):
		a.embed(p, withoutNesting(e.object("media")))
		a.quote(p, e.object("record").object("record"))
	case e.is("app.bsky.embed.record"):
		a.quote(p, e.object("record"))
	case e.is("app.bsky.embed.images"):
		for _, v := range e.list("images") {
			a.picture(p, toObject(v))
		}
	case e.is("app.bsky.embed.gallery"):
		for _, name := range []string{"media", "items"} {
			for _, v := range e.list(name) {
				a.picture(p, toObject(v))
			}
		}
	case e.is("app.bsky.embed.video"):
		cid, _ := e.blob("video")
		p.Media = append(p.Media, a.medium("video", cid, e.text("alt")))
	case e.is("app.bsky.embed.external"):
		external(p, e.object("external"))
	case e != nil:
		a.strange++
	}
}

// withoutNesting returns e unless it could lead round in a circle.
func withoutNesting(e object) object {
	if e.is("app.bsky.embed.recordWithMedia") {
		return nil
	}
	return e
}

func (a *account) picture(p *social.Post, o object) {
	cid, mime := o.blob("image")
	kind := "photo"
	switch {
	case mime == "image/gif":
		kind = "animation"
	case strings.HasPrefix(mime, "video/"):
		kind = "video"
	}
	p.Media = append(p.Media, a.medium(kind, cid, o.text("alt")))
}

// medium is a picture or video. The repository has only its address; the file may
// lie beside it, under that name.
func (a *account) medium(kind, cid, alt string) social.Media {
	m := social.Media{Type: kind, Alt: alt}
	if cid != "" {
		m.Path = a.blobs[strings.ToLower(cid)]
	}
	return m
}

// quote notes what a post passes on: another post, or a link to a list or feed.
func (a *account) quote(p *social.Post, record object) {
	uri := record.raw("uri")
	at, ok := parseAddress(uri)
	switch {
	case ok && at.collection == inPosts:
		p.Quotes = ref(uri, a.did)
	case ok && at.page() != "":
		p.Links = append(p.Links, at.page())
	}
}

// external adds a link. Moving pictures are links too; their description is the
// owner's, behind "Alt:".
func external(p *social.Post, o object) {
	uri := o.text("uri")
	if uri == "" {
		return
	}
	u, err := url.Parse(uri)
	if alt, ok := strings.CutPrefix(o.text("description"), "Alt: "); ok && err == nil && (u.Host == "media.tenor.com" || u.Host == "static.klipy.com") {
		p.Media = append(p.Media, social.Media{Type: "animation", URL: uri, Alt: alt})
		return
	}
	for _, l := range p.Links {
		if l == uri {
			return
		}
	}
	p.Links = append(p.Links, uri)
}
