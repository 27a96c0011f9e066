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

// pin is what an export or the interface says of one Pin.
type pin struct {
	id       string
	url      string
	board    string // name
	title    string
	details  string
	link     string // where the Pin leads
	at       time.Time
	known    social.Certainty
	audience social.Audience
	saved    bool          // it passes on somebody else's
	parent   string        // identifier of that; "" if it is not known
	by       social.Person // who made that; zero if it is not known
	media    []social.Media
}

// post makes a post of a pin. The words of one that was saved from somebody else
// are most likely theirs.
func (p pin) post() *social.Post {
	out := &social.Post{ID: p.id, Kind: social.KindCaption, Mine: true, URL: p.url, Published: p.at, Audience: p.audience, Media: p.media}
	if p.board != "" {
		out.Thread = "board " + p.board
	}
	if !p.at.IsZero() {
		out.TimeKnown = p.known
	}
	words := strings.TrimSpace(p.title + "\n\n" + p.details)
	if !p.saved {
		out.Text, out.Hashtags = words, social.Hashtags(words)
		if p.link != "" {
			out.Links = []string{p.link}
		}
		return out
	}
	out.Kind = social.KindRepost
	out.Quotes = &social.Ref{ID: p.parent, URL: p.link, Author: p.by, Text: words}
	switch {
	case p.link != "":
	case p.parent != "":
		out.Quotes.URL = pinURL(p.parent)
	default:
		out.Quotes.URL = p.url
	}
	return out
}

// pinURL is the page of a pin.
func pinURL(id string) string { return "https://www.pinterest.com/pin/" + id + "/" }

// toPost makes a post of a pin in an export. owner is the account's user name, or "".
func toPost(r *record, owner string) *social.Post {
	p := pin{id: r.pin, url: r.link, board: r.get("board name"), title: r.get("title"), details: r.get("details"),
		at: parseTime(r.get("created at")), known: social.TimeLocal, audience: social.AudienceUnknown, media: media(r)}
	alive, said := yes(r.get("alive"))
	switch secret, known := yes(r.get("private")); {
	case said && !alive: // it is gone, and the export does not say since when
	case known && secret:
		p.audience = social.AudienceOnlyMe
	case known:
		p.audience = social.AudiencePublic
	}
	source, _ := r.find("canonical link")
	p.link = source.link
	if p.link == "" && strings.HasPrefix(source.value, "http") {
		p.link = source.value
	}
	by := r.get("username")
	if owner != "" && by != "" && !strings.EqualFold(by, owner) {
		p.saved, p.by = true, social.Person{ID: strings.ToLower(by), Handle: strings.TrimPrefix(by, "@")}
	}
	if repin, _ := yes(r.get("is a repin")); repin {
		p.saved = true
	}
	return p.post()
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
