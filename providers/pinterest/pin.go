package pinterest

import (
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Names of the fields of a pin, folded, in the order in which Pinterest writes them.
var pinOrder = []string{"title", "details", "image", "is native", "board id", "board name", "is video", "ip address", "username", "alt text",
	"canonical link", "story pin media", "video", "created at", "alive", "is a repin", "private"}

var (
	pinKeys = set(pinOrder...)
	// wordKeys can have more than one line.
	wordKeys = set("title", "details", "board name", "alt text")
	// surelyPin are fields that nothing but a pin has.
	surelyPin = set("image", "is native", "board id", "is video", "canonical link", "story pin media", "is a repin")
)

func set(names ...string) map[string]bool {
	m := map[string]bool{}
	for _, n := range names {
		m[n] = true
	}
	return m
}

// isPin reports whether a record is a pin, and gives its fields the names that they
// have in English where the export is in another language.
func isPin(r *record) bool {
	if r.pin == "" {
		return false
	}
	sure, known := 0, 0
	for _, f := range r.fields {
		if pinKeys[f.key] {
			known++
		}
		if surelyPin[f.key] {
			sure++
		}
	}
	switch {
	case sure >= 2:
		return true
	case inOrder(r.fields): // some names are the same in other languages
		for i, key := range pinOrder {
			r.fields[i].key = key
		}
		return true
	case known == 0 || r.heading != "pins":
		return false
	}
	if r.odd == 0 {
		r.odd = len(r.fields) - known
	}
	return true
}

// inOrder reports whether the fields are those of a pin by what stands where.
func inOrder(fields []field) bool {
	return len(fields) >= len(pinOrder) && fields[4].value != "" && strings.Trim(fields[4].value, "0123456789") == "" && !parseTime(fields[13].value).IsZero()
}

// pinID returns the identifier in the address of a pin; "" for any other address.
func pinID(address string) string {
	if !strings.Contains(address, "/pin/") { // parsing takes long
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || !ours(u.Hostname()) {
		return ""
	}
	rest, ok := strings.CutPrefix(u.Path, "/pin/")
	id, _, _ := strings.Cut(rest, "/")
	if !ok || id == "" || strings.Trim(id, "0123456789") != "" {
		return ""
	}
	return id
}

// ours reports whether a host is Pinterest's, in any country: pinterest.co.uk,
// fr.pinterest.com.
func ours(host string) bool {
	names := strings.Split(host, ".")
	for i, n := range names {
		if rest := names[i+1:]; n == "pinterest" && i <= 1 {
			return len(rest) == 1 || len(rest) == 2 && (rest[0] == "co" || rest[0] == "com")
		}
	}
	return false
}

// toPost makes a post of a pin. owner is the account's user name, or "".
func toPost(r *record, owner string) *social.Post {
	p := &social.Post{ID: r.pin, Kind: social.KindCaption, Mine: true, URL: r.link, Audience: social.AudienceUnknown}
	if b := r.get("board name"); b != "" {
		p.Thread = "board " + b
	}
	p.Published = parseTime(r.get("created at"))
	if !p.Published.IsZero() {
		p.TimeKnown = social.TimeLocal
	}
	alive, said := yes(r.get("alive"))
	switch secret, known := yes(r.get("private")); {
	case said && !alive: // it is gone, and the export does not say since when
	case known && secret:
		p.Audience = social.AudienceOnlyMe
	case known:
		p.Audience = social.AudiencePublic
	}
	words := strings.TrimSpace(r.get("title") + "\n\n" + r.get("details"))
	source, _ := r.find("canonical link")
	link := source.link
	if link == "" && strings.HasPrefix(source.value, "http") {
		link = source.value
	}
	by := r.get("username")
	foreign := owner != "" && by != "" && !strings.EqualFold(by, owner)
	if repin, _ := yes(r.get("is a repin")); repin || foreign {
		p.Kind = social.KindRepost
		p.Quotes = &social.Ref{URL: link, Text: words}
		if link == "" {
			p.Quotes.URL = r.link
		}
		if foreign {
			p.Quotes.Author = social.Person{ID: strings.ToLower(by), Handle: strings.TrimPrefix(by, "@")}
		}
	} else {
		p.Text, p.Hashtags = words, social.Hashtags(words)
		if link != "" {
			p.Links = []string{link}
		}
	}
	p.Media = media(r)
	return p
}

// media returns the pictures or the video of a pin.
func media(r *record) []social.Media {
	m := social.Media{Type: "photo", URL: picture(r.get("image")), Alt: r.get("alt text")}
	if video, _ := yes(r.get("is video")); video || r.get("video") != "" {
		m.Type = "video"
	}
	out := []social.Media{m}
	// [{'image': '0123abcd...'}, ...]: the pages of a pin of several.
	for _, part := range strings.Split(r.get("story pin media"), "image")[1:] {
		sign := strings.TrimLeft(part, `'": `)
		end := strings.IndexAny(sign, `'",}`)
		if end < 0 {
			continue
		}
		if u := picture(sign[:end]); u != "" && u != m.URL {
			out = append(out, social.Media{Type: "photo", URL: u})
		}
	}
	return out
}

// picture is the address of the picture with a signature: the first six characters
// are folders.
func picture(signature string) string {
	if len(signature) < 16 || strings.Trim(strings.ToLower(signature), "0123456789abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	return "https://i.pinimg.com/736x/" + signature[:2] + "/" + signature[2:4] + "/" + signature[4:6] + "/" + signature + ".jpg"
}

// yes reads True and False, in some of Pinterest's languages.
func yes(value string) (is, known bool) {
	switch strings.ToLower(value) {
	case "true", "yes", "on", "1", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si", "vero", "sì", "waar", "verdadeiro", "sim":
		return true, true
	case "false", "no", "off", "0", "falsch", "nein", "faux", "non", "falso", "onwaar", "nee", "não":
		return false, true
	}
	return false, false
}

// parseTime reads the time of a record, whose zone is not known; zero for anything
// else, and for years that cannot be.
func parseTime(s string) time.Time {
	for _, layout := range []string{"2006/01/02 15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04:05", time.RFC3339, "2006/01/02", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 2009 && t.Year() <= 2100 {
			return t.UTC()
		}
	}
	return time.Time{}
}
