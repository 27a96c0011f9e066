package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"time"
)

// tale is the whole story.
type tale struct {
	x, mastodon []*entry
	talks       []*talk
	people      []person
	likes       []string
	others      []*entry // id holds "network kind id"
	picture     []byte
}

// entry is a post, a message or another item.
type entry struct {
	where   string // file and line, for errors
	at      time.Time
	text    string
	from    string // of a message: handle of the writer, "" for the doctor
	thread  bool   // goes on from the post above
	above   *entry
	alts    []string // one for each picture
	place   string
	lat     string // as the network writes it; "" if the place is not exact
	lon     string
	deleted time.Time
	reach   string // of a Mastodon post: "" is public
	warning string
	id      string // set when the item is written
	finding *finding
	nothing *finding
}

// finding is what an adviser would say of an entry.
type finding struct {
	areas, also []string
	severity    string
	why         string
}

// talk is a conversation of direct messages.
type talk struct {
	name     string // of a group, or the handle of the only other person
	members  []string
	messages []*entry
}

func (t *talk) group() bool { return len(t.members) > 0 }

const clock = "2006-01-02 15:04"

func read(story fs.FS) (*tale, error) {
	t := &tale{}
	var err error
	if t.picture, err = fs.ReadFile(story, "picture.jpg"); err != nil {
		return nil, err
	}
	names, err := fs.Glob(story, "x-*.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		posts, err := readPosts(story, name)
		if err != nil {
			return nil, err
		}
		t.x = append(t.x, posts...)
	}
	if t.mastodon, err = readPosts(story, "mastodon.txt"); err != nil {
		return nil, err
	}
	if err := order(t.x); err != nil {
		return nil, err
	}
	if err := order(t.mastodon); err != nil {
		return nil, err
	}
	return t, t.readRest(story)
}

// order sorts by time, which is also the order of the identifiers.
func order(posts []*entry) error {
	slices.SortStableFunc(posts, func(a, b *entry) int { return a.at.Compare(b.at) })
	for i := 1; i < len(posts); i++ {
		if posts[i].at.Equal(posts[i-1].at) {
			return fmt.Errorf("%s and %s have the same time", posts[i-1].where, posts[i].where)
		}
	}
	return nil
}

// lines calls do with each line that is neither empty nor a comment.
func lines(story fs.FS, name string, do func(where, line string) error) error {
	content, err := fs.ReadFile(story, name)
	if err != nil {
		return err
	}
	s := bufio.NewScanner(bytes.NewReader(content))
	for n := 1; s.Scan(); n++ {
		if line := s.Text(); line != "" && line[0] != '#' {
			where := name + ":" + strconv.Itoa(n)
			if err := do(where, line); err != nil {
				return fmt.Errorf("%s: %w", where, err)
			}
		}
	}
	return s.Err()
}

func readPosts(story fs.FS, name string) ([]*entry, error) {
	var all []*entry
	err := lines(story, name, func(where, line string) error {
		if note, ok := strings.CutPrefix(line, "  "); ok {
			if len(all) == 0 {
				return fmt.Errorf("a note without a post")
			}
			return all[len(all)-1].annotate(note)
		}
		e, err := dated(where, line)
		if err != nil {
			return err
		}
		if e.text, e.thread = strings.CutPrefix(e.text, "^ "); e.thread {
			if len(all) == 0 {
				return fmt.Errorf("nothing to go on from")
			}
			e.above = all[len(all)-1]
		}
		all = append(all, e)
		return nil
	})
	return all, err
}

// dated reads the time in front of a line.
func dated(where, line string) (*entry, error) {
	if len(line) < len(clock)+2 {
		return nil, fmt.Errorf("no time and text")
	}
	at, err := time.Parse(clock, line[:len(clock)])
	if err != nil {
		return nil, err
	}
	text := strings.ReplaceAll(line[len(clock)+1:], `\n`, "\n")
	// The second is made up from the minute alone, so that it stays when the text changes.
	return &entry{where: where, at: at.Add(time.Duration(hash(line[:len(clock)])%60) * time.Second), text: text}, nil
}

// annotate reads a line that belongs to the entry above it.
func (e *entry) annotate(note string) error {
	mark, rest, _ := strings.Cut(note, " ")
	switch mark {
	case "!":
		f := strings.SplitN(rest, " ", 3)
		if len(f) < 3 {
			return fmt.Errorf("areas, severity and reason wanted")
		}
		e.finding = marked(f[0])
		e.finding.severity, e.finding.why = f[1], f[2]
		if !slices.Contains([]string{"critical", "high", "medium", "low"}, f[1]) {
			return fmt.Errorf("severity %q", f[1])
		}
	case "?":
		areas, why, ok := strings.Cut(rest, " ")
		if !ok {
			return fmt.Errorf("areas and reason wanted")
		}
		e.nothing = marked(areas)
		e.nothing.why = why
	case "*":
		_, alt, _ := strings.Cut(rest, " ")
		e.alts = append(e.alts, alt)
	case "@":
		e.place = rest
		if at, name, ok := strings.Cut(rest, " "); ok {
			if lat, lon, exact := strings.Cut(at, ","); exact {
				e.lat, e.lon, e.place = lat, lon, name
			}
		}
	case "x":
		at, err := time.Parse(clock, rest)
		e.deleted = at
		return err
	case "%":
		e.reach = rest
	case "cw":
		e.warning = rest
	default:
		return fmt.Errorf("mark %q", mark)
	}
	return nil
}

// marked reads the areas; what has a plus in front may be raised as well.
func marked(areas string) *finding {
	f := &finding{}
	for area := range strings.SplitSeq(areas, ",") {
		if also, ok := strings.CutPrefix(area, "+"); ok {
			f.also = append(f.also, also)
		} else {
			f.areas = append(f.areas, area)
		}
	}
	return f
}

// hash makes numbers that look arbitrary and never change (FNV-1a, 64 bits).
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	h ^= h >> 29 // the last characters of the text reach the lowest bits only
	return h * 0x9e3779b97f4a7c15 >> 8
}

func byHandle(a, b person) int { return cmp.Compare(a.handle, b.handle) }
