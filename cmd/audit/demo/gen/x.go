package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// account is the X account under way.
type account struct {
	tale     *tale
	id       string
	handle   string
	name     string
	email    string
	created  time.Time
	exported time.Time
	pictures files
	listed   object // of the manifest
	size     int
}

func newX(t *tale) (*account, error) {
	return &account{
		tale: t, id: "2281400117", handle: "neryscalloway", name: "Dr Nerys Calloway 🐔", email: "nerys@example.org",
		created:  time.Date(2014, 1, 11, 18, 40, 12, 0, time.UTC),
		exported: time.Date(2026, 5, 18, 6, 12, 44, 0, time.UTC),
		pictures: files{}, listed: object{},
	}, nil
}

// perPart is how many posts stand in the first file of the two. The network cuts
// at some 100 MB; the demo cuts earlier to show that all parts are read.
const perPart = 320

// write makes the folder x.
func (x *account) write(out files) error {
	var tweets, headers, notes, deleted, deletedHeaders []any
	for i := len(x.tale.x) - 1; i >= 0; i-- { // the newest first, but threads need what they go on from
		e := x.tale.x[i]
		if e.thread && e.above.id == "" {
			e.above.id = snowflake(e.above.at, "tweet "+e.above.at.Format(clock))
		}
		tweet, note, err := x.tweet(e)
		if err != nil {
			return err
		}
		header := object{"tweet": object{"tweet_id": e.id, "user_id": x.id, "created_at": e.at.Format(rubyDate)}}
		if e.deleted.IsZero() {
			tweets, headers = append(tweets, object{"tweet": tweet}), append(headers, header)
		} else {
			header["tweet"].(object)["deleted_at"] = e.deleted.Format(rubyDate)
			deleted, deletedHeaders = append(deleted, object{"tweet": tweet}), append(deletedHeaders, header)
		}
		if note != nil {
			notes = append(notes, object{"noteTweet": note})
		}
	}
	single, groups, err := x.messages()
	if err != nil {
		return err
	}
	sections := []section{
		{"tweets", "tweets_media", [][]any{tweets[:perPart], tweets[perPart:]}},
		{"tweet-headers", "", [][]any{headers}},
		{"note-tweet", "", [][]any{notes}},
		{"deleted-tweets", "deleted_tweets_media", [][]any{deleted}},
		{"deleted-tweet-headers", "", [][]any{deletedHeaders}},
		{"direct-messages", "direct_messages_media", [][]any{single}},
		{"direct-messages-group", "direct_messages_group_media", [][]any{groups}},
	}
	for _, s := range append(sections, x.sections()...) {
		if err := x.section(out, s); err != nil {
			return err
		}
	}
	for name, content := range x.pictures {
		out["x/"+name] = content
		x.size += len(content)
	}
	out["x/data/README.txt"] = []byte(readme)
	return x.manifest(out)
}

const readme = `This is the X archive of an invented doctor, made for the demonstration of Probity.
Everybody in it is invented. NHS numbers are from the range 999, which is never given out.
`

// section is a file of the export, or several parts of one.
type section struct {
	name  string // "direct-messages"
	media string // folder of its pictures, or ""
	parts [][]any
}

// section writes the parts and lists them for the manifest.
func (x *account) section(out files, s section) error {
	var listed []any
	for i, elements := range s.parts {
		if elements == nil {
			elements = []any{}
		}
		file, global := "data/"+s.name, fmt.Sprintf("YTD.%s.part%d", strings.ReplaceAll(s.name, "-", "_"), i)
		if i > 0 {
			file += "-part" + strconv.Itoa(i)
		}
		content, err := script("window."+global, elements)
		if err != nil {
			return err
		}
		out["x/"+file+".js"] = content
		x.size += len(content)
		listed = append(listed, object{"fileName": file + ".js", "globalName": global, "count": strconv.Itoa(len(elements))})
	}
	kind := object{"files": listed}
	if s.media != "" {
		kind["mediaDirectory"] = "data/" + s.media
	}
	x.listed[camel(s.name)] = kind
	return nil
}

// camel turns "direct-messages" into "directMessages".
func camel(name string) string {
	words := strings.Split(name, "-")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}

func (x *account) manifest(out files) error {
	content, err := script("window.__THAR_CONFIG", object{
		"userInfo": object{"accountId": x.id, "userName": x.handle, "displayName": x.name},
		"archiveInfo": object{"sizeBytes": strconv.Itoa(x.size), "generationDate": x.exported.Format(isoMilli),
			"isPartialArchive": false, "maxPartSizeBytes": "53687091200"},
		"readmeInfo": object{"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
		"dataTypes":  x.listed,
	})
	out["x/data/manifest.js"] = content
	return err
}
