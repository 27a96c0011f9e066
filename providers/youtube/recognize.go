package youtube

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// Recognize takes a download for YouTube's if it has the product's folder, or
// tables that can only be its own, and a file in it is what it should be.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	l, err := lay(context.Background(), fsys)
	if err != nil || len(l.roots) == 0 {
		return social.Recognition{}, false
	}
	r := social.Recognition{Layout: "Google Takeout with tables (2021 and later)"}
	for _, section := range []string{secChannel, secComments, secChats, secVideos, secSubs, secPosts, secPlaylists, secOld, secOldPages, secHistory} {
		for _, f := range l.index.Of(section) {
			if !l.sound(f.Path, section) {
				continue
			}
			if section == secOld || section == secOldPages && len(l.index.Of(secComments)) == 0 {
				r.Layout = "Google Takeout with JSON and web pages (2018 to 2021)"
			}
			r.Because = append(r.Because, f.Path)
			break
		}
		if len(r.Because) == 3 {
			break
		}
	}
	if len(r.Because) == 0 {
		if r.Because = films(fsys, l.roots); r.Because == nil {
			return social.Recognition{}, false
		}
		r.Layout = "part of a Google Takeout that holds films alone"
	}
	r.Account, r.Owners = l.whose()
	return r, true
}

// films returns a film in a folder that can only be the product's by its name: a
// large download has parts without anything else.
func films(fsys fs.FS, roots []string) (because []string) {
	for _, root := range roots {
		if strings.Count(member.Fold(path.Base(root)), "youtube") < 2 {
			continue
		}
		_ = fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && member.MediaType(name) == "video" {
				because = []string{name}
				return fs.SkipAll
			}
			return nil
		})
	}
	return because
}

// sound reports whether a file is by its content what its name says.
func (l *layout) sound(file, section string) bool {
	if !strings.EqualFold(path.Ext(file), ".csv") {
		return other(l.fsys, file, 1) == section && len(takeout.Head(l.fsys, file)) > 0
	}
	t := l.tables[file]
	return t != nil && t.kind(file) == section && (len(t.rows) > 0 || t.has(roleChannel) || t.has(roleVideo) || t.has(roleID))
}

// candidates is how many channels are named at most where the owner must choose.
const candidates = 20

// whose says whose channel it is: the first in the list of channels, else the one
// under which everything was written or listed; if there are several, their numbers.
func (l *layout) whose() (social.Account, []string) {
	list := l.gather(func(string, error) {}, func(string) {})
	if len(list) > 0 {
		return list[0].account(), nil
	}
	var ids []string
	for _, section := range []string{secComments, secChats, secPosts, secVideos, secPlaylists} {
		for _, f := range l.index.Of(section) {
			t := l.tables[f.Path]
			if t == nil || !t.has(roleChannel) {
				continue
			}
			_ = l.rows(f.Path, func(t *table, row csvfile.Row) error { // what cannot be read is told when all is
				if id := takeout.Line(t.get(row, roleChannel)); strings.HasPrefix(id, "UC") && !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
				if len(ids) >= candidates {
					return errStop
				}
				return nil
			})
		}
	}
	for _, f := range l.index.Of(secOld) {
		_ = resources(l.fsys, f.Path, func(v *resource) (bool, error) { // in a list of one's own, the channel is one's own
			if id := v.Snippet.ChannelID; isChannel(id) && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
			return true, errStop
		}, func() {})
	}
	if len(ids) == 1 {
		return (&channel{id: ids[0]}).account(), nil
	}
	return social.Account{Provider: name}, ids
}
