package whatsapp

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/social"
)

// unedited takes off the words with which WhatsApp says that a message was edited.
func unedited(body string) (string, bool) {
	trimmed := strings.TrimRight(body, " \n"+mark)
	open := strings.LastIndexByte(trimmed, '<')
	if open <= 0 || trimmed[len(trimmed)-1] != '>' {
		return body, false
	}
	inner := trimmed[open+1 : len(trimmed)-1]
	marked := strings.HasSuffix(trimmed[:open], mark) && !strings.ContainsAny(strings.TrimRight(inner, ".。"), ":.：<")
	before := strings.TrimRight(trimmed[:open], " \n"+mark)
	if before == "" || strings.Contains(inner, "\n") || !marked && !editedWords(plainWords(inner)) {
		return body, false
	}
	return before, true
}

// poll turns a poll into its question and choices, a line each. WhatsApp writes a
// word and a colon before each, and the number of votes behind each choice, which
// changes from one export to the next.
//
//	POLL:
//	Which day?
//	OPTION: Monday (2 votes)
//
// Android writes these words in capitals, an iPhone puts a mark before the first.
func poll(text string, marked bool) (string, bool) {
	lines := strings.Split(text, "\n")
	head, last := strings.TrimSpace(lines[0]), option(lines[len(lines)-1])
	if len(lines) < 3 || len(lines) > 40 || !strings.HasSuffix(head, ":") || strings.Contains(head, " ") || !marked && !(capitals(head) && capitals(last)) {
		return "", false
	}
	first := len(lines)
	for first > 1 && voted(lines[first-1]) != "" && option(lines[first-1]) == last {
		first--
	}
	if first == len(lines) || first == 1 {
		return "", false
	}
	out := lines[1:first]
	for _, l := range lines[first:] {
		out = append(out, voted(l))
	}
	return strings.TrimSpace(strings.Join(out, "\n")), true
}

func capitals(s string) bool { return s != strings.ToLower(s) && s == strings.ToUpper(s) }

func option(line string) string {
	word, _, _ := strings.Cut(line, ": ")
	return strings.TrimSpace(word)
}

// voted returns the choice in a line as "OPTION: Monday (2 votes)"; "" for any other line.
func voted(line string) string {
	_, choice, ok := strings.Cut(strings.TrimSpace(line), ": ")
	open := strings.LastIndex(choice, "(")
	if !ok || open <= 0 || !strings.HasSuffix(choice, ")") || !strings.ContainsAny(choice[open:], "0123456789") {
		return ""
	}
	return strings.TrimSpace(choice[:open])
}

// place reads a message that ends in the address of a map. words are what somebody
// wrote beside it, or the name of the place; not the one word for location, with a
// colon, that WhatsApp puts there.
func place(text string) (p *social.Place, link, words string) {
	at := strings.Index(text, "http")
	if at < 0 || strings.ContainsAny(text[at:], " \n") {
		return nil, "", ""
	}
	link = text[at:]
	u, err := url.Parse(link)
	if err != nil {
		return nil, "", ""
	}
	words, named := strings.CutSuffix(strings.TrimSpace(text[:at]), ":")
	host := strings.TrimPrefix(u.Hostname(), "www.")
	switch {
	case host == "foursquare.com" && strings.HasPrefix(u.Path, "/v/") && named:
		return &social.Place{Name: words, Type: "poi"}, link, words
	case !strings.HasPrefix(host, "maps.google.") && host != "maps.apple.com":
		return nil, "", ""
	}
	lat, lon, found := strings.Cut(u.Query().Get("q")+u.Query().Get("ll"), ",")
	y, err1 := strconv.ParseFloat(lat, 64)
	x, err2 := strconv.ParseFloat(lon, 64)
	if !found || err1 != nil || err2 != nil || !(y >= -90 && y <= 90 && x >= -180 && x <= 180) {
		return nil, "", ""
	}
	p = &social.Place{Lat: &y, Lon: &x}
	switch {
	case named && !strings.Contains(words, " "):
		words = ""
	case named && !strings.Contains(words, "\n"):
		p.Name = words
	}
	return p, link, words
}

// maxLinks bounds what is taken out of one message.
const maxLinks = 50

// links returns the web addresses in a text.
func links(text string) []string {
	var out []string
	for at := strings.Index(text, "http"); at >= 0 && len(out) < maxLinks; {
		end := strings.IndexAny(text[at:], " \n\t<>\"")
		if end < 0 {
			end = len(text) - at
		}
		word := strings.TrimRight(text[at:at+end], ".,;:!?)'*_~")
		if strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "http://") {
			out = append(out, word)
		}
		next := strings.Index(text[at+4:], "http")
		if next < 0 {
			break
		}
		at += 4 + next
	}
	return out
}

// mentions returns the people whom a message names behind @, between isolates.
func mentions(body string) []social.Person {
	var out []social.Person
	for len(out) < maxLinks {
		_, after, ok := strings.Cut(body, "@\u2068")
		if !ok {
			return out
		}
		who, rest, ok := strings.Cut(after, "\u2069")
		if !ok {
			return out
		}
		if p := person(who); p.ID != "" && len(who) <= maxName {
			out = append(out, p)
		}
		body = rest
	}
	return out
}
