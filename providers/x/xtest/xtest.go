// Package xtest writes exports of X for tests and measurements, as large as one
// likes and the same bytes each time, and serves X's interface and sign-in, with
// the paging, limits, permissions and errors of the network. The people in either
// do not exist.
package xtest

import (
	"archive/zip"
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"
)

// The owner of every export.
const (
	ID     = "1000000001"
	Handle = "dr_moira_quill"
	Name   = "Móira Quill"
)

// partSize is where X begins a new file of tweets: 104,874,243 bytes have been seen.
const partSize = 100 << 20

// Write streams an export with so many posts to w, as the zip that X sends, and
// in proportion one direct message to ten posts, one like to five and one follower
// to twenty.
func Write(w io.Writer, posts int) error {
	z := zip.NewWriter(w)
	if err := write(func(name string) (io.WriteCloser, error) {
		f, err := z.Create(name)
		return nopCloser{f}, err
	}, posts); err != nil {
		return err
	}
	return z.Close()
}

// WriteFolder writes the same export as [Write], unpacked, below dir.
func WriteFolder(dir string, posts int) error {
	return write(func(name string) (io.WriteCloser, error) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		return os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	}, posts)
}

// Tweets streams a file of tweets by itself.
func Tweets(w io.Writer, posts int) error {
	g := &generator{rng: seeded()}
	l := &list{w: bufio.NewWriterSize(w, 64<<10)}
	l.begin("tweets", 0)
	for i := range posts {
		l.add(g.tweet(i))
	}
	return l.end()
}

func seeded() *rand.Rand { return rand.New(rand.NewPCG(20, 12)) }

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// list writes one file, "window.YTD.name.partN = [ ... ]".
type list struct {
	w     *bufio.Writer
	size  int
	count int
}

func (l *list) begin(global string, part int) {
	fmt.Fprintf(l.w, "window.YTD.%s.part%d = [", global, part)
}

func (l *list) add(elem string) {
	if l.count > 0 {
		l.w.WriteByte(',')
	}
	l.w.WriteString("\n  ")
	l.w.WriteString(elem)
	l.count++
	l.size += len(elem) + 4
}

func (l *list) end() error {
	l.w.WriteString("\n]")
	return l.w.Flush()
}

type maker func(name string) (io.WriteCloser, error)

// writer writes the files of one export and keeps their counts for the manifest.
type writer struct {
	create   maker
	manifest string
	err      error
}

func (w *writer) file(stem, global, kind string, part, n int, elem func(i int) string) int {
	name := "data/" + stem + ".js"
	if part > 0 {
		name = fmt.Sprintf("data/%s-part%d.js", stem, part)
	}
	if w.err != nil {
		return n
	}
	f, err := w.create(name)
	if err != nil {
		w.err = err
		return n
	}
	l := &list{w: bufio.NewWriterSize(f, 64<<10)}
	l.begin(global, part)
	for l.count < n && l.size < partSize {
		l.add(elem(l.count))
	}
	if w.err = l.end(); w.err == nil {
		w.err = f.Close()
	}
	if w.manifest != "" {
		w.manifest += ",\n"
	}
	w.manifest += fmt.Sprintf("    %q : {\n      \"files\" : [ { \"fileName\" : %q, \"globalName\" : \"YTD.%s.part%d\", \"count\" : \"%d\" } ]\n    }",
		fmt.Sprint(kind, part), name, global, part, l.count)
	return l.count
}

func write(create maker, posts int) error {
	w := &writer{create: create}
	g := &generator{rng: seeded()}
	for part, done := 0, 0; part == 0 || done < posts; part++ {
		from := done
		n := w.file("tweets", "tweets", "tweets", part, posts-from, func(i int) string { return g.tweet(from + i) })
		if w.err != nil {
			return w.err
		}
		done += n
	}
	talks := (posts/10 + 49) / 50
	w.file("direct-messages", "direct_messages", "directMessages", 0, talks, g.conversation)
	w.file("direct-messages-group", "direct_messages_group", "directMessagesGroup", 0, 0, nil)
	w.file("like", "like", "like", 0, posts/5, g.like)
	w.file("follower", "follower", "follower", 0, posts/20, func(i int) string { return link("follower", i) })
	w.file("following", "following", "following", 0, posts/40, func(i int) string { return link("following", i) })
	for _, f := range []struct{ stem, global, kind, elem string }{
		{"account", "account", "account", `{ "account" : { "email" : "moira@example.org", "createdVia" : "web", "username" : "` + Handle + `", "accountId" : "` + ID +
			`", "createdAt" : "2011-03-01T10:00:00.000Z", "accountDisplayName" : "` + Name + `" } }`},
		{"profile", "profile", "profile", `{ "profile" : { "description" : { "bio" : "Walks, tea, and opinions of her own", "website" : "https://moira.example.org", "location" : "Ballyhale" }, "avatarMediaUrl" : "https://pbs.example.org/a.jpg" } }`},
		{"protected-history", "protected_history", "protectedHistory", `{ "protectedHistory" : { "protectedAt" : "2026-01-02T10:00:00.000Z", "action" : "Unprotect" } }`},
		{"connected-application", "connected_application", "connectedApplication", `{ "connectedApplication" : { "organization" : { "name" : "Quaygate" }, "name" : "Quaygate Planner", "permissions" : [ "read", "write" ], "approvedAt" : "2020-01-20T21:42:09.068Z", "id" : "71" } }`},
		{"block", "block", "block", ""}, {"mute", "mute", "mute", ""}, {"contact", "contact", "contact", ""},
	} {
		n := 1
		if f.elem == "" {
			n = 0
		}
		w.file(f.stem, f.global, f.kind, 0, n, func(int) string { return f.elem })
	}
	if w.err != nil {
		return w.err
	}
	f, err := create("data/manifest.js")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, `window.__THAR_CONFIG = {
  "userInfo" : { "accountId" : %q, "userName" : %q, "displayName" : %q },
  "archiveInfo" : { "sizeBytes" : "1", "generationDate" : %q, "isPartialArchive" : false, "maxPartSizeBytes" : "53687091200" },
  "dataTypes" : {
%s
  }
}`, ID, Handle, Name, lastDay.Format("2006-01-02T15:04:05.000Z"), w.manifest)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// lastDay is when the export was made; posts reach back ten years from it.
var lastDay = time.Date(2026, 2, 1, 9, 0, 0, 0, time.UTC)
