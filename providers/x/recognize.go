package x

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"time"

	"github.com/probity-audit/probity/social"
)

// Recognize reports whether fsys holds an export of X, or a part of one. The
// names of members decide; the beginning of one of them confirms.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	e, err := index(fsys, false)
	if err != nil || len(e.dirs) == 0 {
		return social.Recognition{}, false
	}
	confirmed := len(e.members) == 0 // a part of nothing but pictures
	var because []string
	for _, m := range e.members {
		if m.section == "" || len(because) >= 8 {
			continue
		}
		because = append(because, m.path)
		if !confirmed {
			confirmed = e.begins(m.path)
		}
	}
	if !confirmed {
		return social.Recognition{}, false
	}
	if len(because) == 0 {
		because = e.dirs
	}
	r := newReading(context.Background(), e, nil) // yields nothing: it ends before the profile
	r.identify()
	if r.exported.IsZero() && r.account.ID != "" {
		r.exported = e.newest()
	}
	return social.Recognition{Layout: e.layout(), Because: because, Account: r.account, Exported: r.exported}, true
}

// newest returns when the newest post or message was written. It stands in for the
// date of an export that does not bear one, as those of 2018 and 2019, so that a
// copy of the export is as old as the first.
func (e *export) newest() time.Time {
	var newest time.Time
	for _, m := range e.members {
		var work func(*decoder, []byte) (record, error)
		switch m.section {
		case secClassic, secTweets:
			work = (&tweets{files: e}).read
		case secDirect, secGroups:
			work = (&messages{files: e}).read
		default:
			continue
		}
		f, err := e.fsys.Open(m.path)
		if err != nil {
			continue // Read says so
		}
		_, _ = decode(context.Background(), f, maxConversation, work, func(rec *record) bool { // Read tells of what fails
			for _, it := range rec.items {
				if it.Post.Published.After(newest) {
					newest = it.Post.Published
				}
			}
			return true
		})
		f.Close()
	}
	return newest
}

// begins reports whether the member begins like a file of X's.
func (e *export) begins(name string) bool {
	f, err := e.fsys.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head, _ := io.ReadAll(io.LimitReader(f, 256)) // what came before an error decides
	for _, word := range []string{"YTD.", "__THAR_CONFIG", "Grailbird.data", "user_details", "payload_details", "tweet_index"} {
		if bytes.Contains(head, []byte(word)) {
			return true
		}
	}
	return false
}

// layout says in words from which years the export is.
func (e *export) layout() string {
	if e.classic() {
		return "2012 to 2018, a file for each month"
	}
	tweets := e.of(secTweets)
	switch {
	case len(tweets) == 0:
		return "a part without posts"
	case tweets[0].stem == "tweets" && len(tweets) > 1:
		return fmt.Sprintf("mid-2022 and later, tweets.js in %d parts", len(tweets))
	case tweets[0].stem == "tweets":
		return "mid-2022 and later, tweets.js"
	case path.Base(path.Dir(tweets[0].path)) == "data":
		return "2020 to mid-2022, tweet.js"
	}
	return "2018 to 2019, files at the top"
}
