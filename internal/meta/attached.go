package meta

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// Attached is what the interfaces of Instagram and Threads say of a picture or film:
// that of a post, or those of one with several.
type Attached struct {
	Type     string `json:"media_type"`
	Alt      string `json:"alt_text"`
	At       Moment `json:"timestamp"`
	Children struct {
		Data List[Attached] `json:"data"`
	} `json:"children"`
}

// Media lists the pictures and films. Their addresses are left out: they are made
// anew each time, and end within days.
func (a *Attached) Media() []social.Media {
	var out []social.Media
	for i := range a.Children.Data {
		c := a.Children.Data[i]
		c.Children.Data = nil
		out = append(out, c.Media()...)
	}
	if out != nil {
		return out
	}
	m := social.Media{Alt: strings.TrimSpace(Clean(a.Alt))}
	switch a.Type {
	case "IMAGE":
		m.Type = "photo"
	case "VIDEO", "REELS":
		m.Type = "video"
	case "AUDIO":
		m.Type = "audio"
	case "", "TEXT", "TEXT_POST", "REPOST_FACADE", "CAROUSEL_ALBUM":
		return nil
	default:
		m.Type = "file"
	}
	return []social.Media{m}
}

// First is the time of the first picture or film, as [Entry.Key] has it: that of the
// post where it is not known.
func (a *Attached) First() Moment {
	if c := a.Children.Data; len(c) > 0 && !c[0].At.IsZero() {
		return c[0].At
	}
	return a.At
}

// Web is address if it is one of the web, else "".
func Web(address string) string {
	if IsURL(address) {
		return address
	}
	return ""
}

// Who is somebody whom an interface names by a user name, or by a number alone.
func Who(id, username string) social.Person {
	username = strings.TrimPrefix(username, "@")
	switch {
	case IsUsername(username):
		return social.Person{Handle: username}
	case id != "":
		return social.Person{ID: Clean(id)}
	}
	return social.Person{Name: "(no name given)"}
}

// IsID reports whether s can be the identifier of something in an interface, which may
// stand in a path: numbers, or letters as of base64.
func IsID(s string) bool {
	return s != "" && len(s) <= 512 && strings.IndexFunc(s, func(r rune) bool {
		return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && !strings.ContainsRune("_-=:", r)
	}) < 0
}
