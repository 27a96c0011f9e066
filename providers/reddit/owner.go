package reddit

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// account is whose export it is.
type account struct {
	handle   string
	stated   bool     // the statistics say so
	among    []string // one of whom it must be, where that is not known
	created  time.Time
	exported time.Time
}

// id is what the account is known by.
func (a account) id() string { return strings.ToLower(a.handle) }

// is reports whether somebody is the owner.
func (a account) is(user string) bool { return a.handle != "" && strings.EqualFold(a.handle, user) }

// of adds what the owner says of themselves, where the export does not.
func (a account) of(o social.Owner) account {
	if a.handle == "" {
		a.handle = user(o.Handles[name])
	}
	return a
}

// user brings a user name into one form: u/drmoira and @drmoira are drmoira.
func user(s string) string {
	s = strings.TrimPrefix(social.Plain(s), "@")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "/"), "u/")
	return strings.Join(strings.Fields(s), " ")
}

// looked is how much of a table is looked at to tell whose it is.
const looked = 2 << 20 // bytes

// whose finds out whose export it is: its statistics say so, the folder that Reddit
// packs it in does, a post on the owner's page does, or it is the one who takes part
// in all messages.
func whose(ctx context.Context, fsys fs.FS, index *member.Index) account {
	var a account
	rows(ctx, fsys, index, secStatistics, statisticFormat, func(row csvfile.Row) {
		key, v := strings.ToLower(row.Get("statistic")), row.Get("value")
		switch {
		case key == "account name" && a.handle == "":
			a.handle = user(v)
			a.stated = a.handle != ""
		case strings.Contains(key, "export") && a.exported.IsZero():
			a.exported, _, _ = parseTime(v)
		case (strings.Contains(key, "registration") || strings.Contains(key, "created")) && a.created.IsZero():
			a.created, _, _ = parseTime(v)
		}
	})
	if folder, at := fromFolder(index); folder != "" {
		if a.handle == "" {
			a.handle = folder
		}
		if a.exported.IsZero() {
			a.exported = at
		}
	}
	newest, everyone := time.Time{}, parties{}
	saw := func(s string) {
		if at, _, ok := parseTime(s); ok && at.After(newest) {
			newest = at
		}
	}
	rows(ctx, fsys, index, secMessages, messageFormat, func(row csvfile.Row) {
		saw(row.Get("date"))
		everyone.add(user(row.Get("from")), user(row.Get("to")))
	})
	rows(ctx, fsys, index, secPosts, postFormat, func(row csvfile.Row) {
		saw(row.Get("date"))
		if page, ok := strings.CutPrefix(community(row.Get("subreddit")), "u/"); ok && a.handle == "" {
			a.handle = page // nobody else can post on a member's own page
		}
	})
	rows(ctx, fsys, index, secComments, commentFormat, func(row csvfile.Row) { saw(row.Get("date")) })
	if a.handle == "" {
		if a.among = everyone.common(); len(a.among) == 1 {
			a.handle, a.among = a.among[0], nil
		}
	}
	if a.exported.IsZero() {
		a.exported = newest
	}
	return a
}

// rows hands the sound rows at the beginning of the tables of a section to each.
func rows(ctx context.Context, fsys fs.FS, index *member.Index, section string, f csvfile.Format, each func(csvfile.Row)) {
	for _, file := range index.Of(section) {
		for row := range csvfile.Beginning(fsys, file.Path, looked, f) {
			if ctx.Err() != nil {
				return
			}
			each(row)
		}
	}
}

// parties counts who takes part in messages.
type parties struct {
	messages int
	of       map[string]int
	written  map[string]string // as written, by lower case
}

func (p *parties) add(from, to string) {
	if from == "" || to == "" || strings.EqualFold(from, to) {
		return
	}
	if p.of == nil {
		p.of, p.written = map[string]int{}, map[string]string{}
	}
	p.messages++
	for _, u := range []string{from, to} {
		if u == deleted || strings.ContainsAny(u, "/# ") || strings.EqualFold(u, "reddit") {
			continue // no longer a member, a community, or Reddit itself
		}
		p.of[strings.ToLower(u)]++
		p.written[strings.ToLower(u)] = u
	}
}

// common returns those who take part in every message, of whom one must be the owner.
func (p *parties) common() []string {
	var out []string
	for u, n := range p.of {
		if n == p.messages {
			out = append(out, p.written[u])
		}
	}
	slices.Sort(out)
	return out
}

// fromFolder reads the user name and the day from the folder that Reddit packs an
// export in: export_drmoira_20260504.
func fromFolder(index *member.Index) (handle string, at time.Time) {
	for _, s := range sections {
		for _, f := range index.Of(s.Name) {
			for dir := path.Dir(f.Path); dir != "."; dir = path.Dir(dir) {
				rest, ok := strings.CutPrefix(path.Base(dir), "export_")
				cut := strings.LastIndexByte(rest, '_')
				if !ok || cut <= 0 {
					continue
				}
				if at, err := time.Parse("20060102", rest[cut+1:]); err == nil && at.Year() >= first && at.Year() < last {
					return user(rest[:cut]), at
				}
			}
		}
	}
	return "", time.Time{}
}
