package x

import (
	"html"
	"strings"
	"time"
	"unicode"
)

// plainText turns the text of the export, which is escaped for HTML and has every
// link shortened, into what a reader sees, with the links in full. Links to the
// post's own pictures are left out: the pictures are in its media.
func plainText(text string, urls []apiURL, media []apiMedia) string {
	if strings.IndexByte(text, '&') >= 0 {
		text = html.UnescapeString(text) // before addresses come in, which are not escaped
	}
	if strings.Contains(text, "https://t.co/") || strings.Contains(text, "http://t.co/") {
		for i := range urls {
			if u := &urls[i]; u.URL != "" && u.ExpandedURL != "" {
				text = strings.ReplaceAll(text, u.URL, u.ExpandedURL)
			}
		}
		for i := range media {
			if u := media[i].URL; u != "" {
				text = strings.ReplaceAll(text, u, "")
			}
		}
		text = strings.TrimSpace(text)
	}
	return printable(text)
}

// printable drops control characters, which a text can hold and no reader sees.
func printable(text string) string {
	control := func(c rune) bool { return unicode.IsControl(c) && c != '\n' && c != '\t' }
	if strings.IndexFunc(text, control) < 0 {
		return text
	}
	return strings.Map(func(c rune) rune {
		if control(c) {
			return -1
		}
		return c
	}, text)
}

// parseTime reads the formats of times in exports, and returns the zero time for
// any other.
func parseTime(s string) time.Time {
	layout := time.RubyDate // of tweets from 2018 on
	switch {
	case len(s) > 10 && s[10] == 'T':
		layout = time.RFC3339 // of everything else
	case len(s) > 10 && s[4] == '-':
		layout = "2006-01-02 15:04:05 -0700" // of the classic layout
	}
	t, err := time.Parse(layout, s)
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}

// timesKept is when X began to keep the hour of tweets in the classic layout:
// older ones all bear midnight.
var timesKept = time.Date(2010, 11, 5, 0, 0, 0, 0, time.UTC)

// snowflakeEpoch is the time, in milliseconds, from which X counts in its
// identifiers: github.com/twitter-archive/snowflake, IdWorker.scala.
const snowflakeEpoch = 1288834974657

// idTime returns when the identifier was given out, in the precision of the other
// times; zero for identifiers from before November 2010, which do not say.
func idTime(id int64) time.Time {
	if id < 1<<35 {
		return time.Time{}
	}
	return time.UnixMilli(id>>22 + snowflakeEpoch).UTC().Truncate(time.Second)
}

// statusOf returns the handle and identifier in the address of a tweet; ok is
// false if it is the address of something else.
func statusOf(address string) (handle, id string, ok bool) {
	_, rest, found := strings.Cut(address, "://")
	if !found {
		return "", "", false
	}
	host, path, _ := strings.Cut(rest, "/")
	switch strings.ToLower(host) {
	case "x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com":
	default:
		return "", "", false
	}
	path, _, _ = strings.Cut(path, "?")
	path, _, _ = strings.Cut(path, "#")
	part := strings.Split(path, "/")
	if len(part) == 4 && part[0] == "i" && part[1] == "web" { // x.com/i/web/status/ID
		part = part[1:]
	}
	if len(part) < 3 || part[1] != "status" && part[1] != "statuses" || !digits(part[2]) {
		return "", "", false
	}
	if len(part) > 3 && part[3] != "" { // .../photo/1
		return "", "", false
	}
	if handle = part[0]; handle == "web" || handle == "i" {
		handle = ""
	}
	return handle, part[2], true
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// permalink is the address of a tweet; X finds it by its identifier alone where
// the handle is not known.
func permalink(handle, id string) string {
	switch {
	case id == "":
		return ""
	case handle == "":
		return "https://x.com/i/web/status/" + id
	}
	return "https://x.com/" + handle + "/status/" + id
}
