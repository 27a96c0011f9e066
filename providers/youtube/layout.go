package youtube

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// searched is how many files are looked into where no folder bears the name of
// the product.
const searched = 3000

// sections are the kinds of files; which files they are is found out by [kind].
func sections() []member.Section {
	return []member.Section{
		{Name: secChannel, Kinds: []social.Kind{social.KindProfile, social.KindSetting}, Usual: true},
		{Name: secURLs, Kinds: []social.Kind{social.KindProfile}},
		{Name: secFeatures, Kinds: []social.Kind{social.KindSetting}},
		{Name: secModeration, Kinds: []social.Kind{social.KindSetting}},
		{Name: secRecordings},
		{Name: secVideos, Kinds: []social.Kind{social.KindCaption}, Usual: true},
		{Name: secComments, Kinds: []social.Kind{social.KindComment, social.KindReply}, Usual: true},
		{Name: secOldPages, Kinds: []social.Kind{social.KindComment}},
		{Name: secChats, Kinds: []social.Kind{social.KindComment}, Usual: true},
		{Name: secPosts, Kinds: []social.Kind{social.KindPost}},
		{Name: secSubs, Kinds: []social.Kind{social.KindConnection}, Usual: true},
		{Name: secPlaylists, Kinds: []social.Kind{social.KindCaption, social.KindSetting}},
		{Name: secOld, Kinds: []social.Kind{social.KindCaption, social.KindConnection, social.KindLike}},
		{Name: secListed, NotRead: "Which videos you put into which playlist. The words of the playlists themselves are read."},
		{Name: secHistory, NotRead: "What you watched and searched for. Nobody but you and Google can see it."},
		{Name: secTexts, NotRead: "Subtitles, languages, addresses of pictures and the like. Look at pictures and subtitles yourself."},
		{Name: secMusic, NotRead: "Songs in your library."},
		{Name: secVoid, NotRead: "They are empty, and their names do not say what they were. Download the export again if you miss something."},
		{Name: secBlank, Quiet: true},
		{Name: secViewer, Quiet: true},
		{Name: secElsewhere, NotRead: takeout.NotAudited},
	}
}

// layout is where the product lies in a download, and what its files are.
type layout struct {
	fsys   fs.FS
	roots  []string // none if there is no such product
	index  *member.Index
	tables map[string]*table // the beginnings of tables, by path
	media  map[string]string // pictures and films of the product, by folded name
}

// lay finds the product and sorts its files.
func lay(ctx context.Context, fsys fs.FS) (*layout, error) {
	found := map[string][]string{} // files by section
	l := &layout{fsys: fsys, roots: takeout.Roots(fsys, isProduct), tables: map[string]*table{}, media: map[string]string{}}
	if len(l.roots) == 0 {
		l.roots = unnamed(fsys)
	}
	if len(l.roots) == 0 {
		return l, nil
	}
	for _, r := range l.roots {
		err := fs.WalkDir(fsys, r, func(name string, d fs.DirEntry, err error) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err != nil || d.IsDir() {
				return nil // whoever lists the whole export says so
			}
			if member.Media(name) {
				l.media[member.Fold(d.Name())] = name
				return nil
			}
			info, err := d.Info()
			if err != nil {
				return nil
			}
			k, t := kind(fsys, name, info.Size())
			if k != "" {
				found[k] = append(found[k], member.Literal(name))
			}
			if t != nil {
				l.tables[name] = t
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	list := sections()
	for i := range list {
		list[i].Files = found[list[i].Name]
		list[i].Usual = list[i].Usual && len(found[instead(list[i].Name)]) == 0
		if list[i].Quiet {
			list[i].Files = append(list[i].Files, "no-data.txt")
		}
		switch list[i].Name {
		case secViewer:
			list[i].Files = append(list[i].Files, takeout.Viewer)
		case secElsewhere:
			list[i].Files = takeout.Elsewhere(fsys, l.roots)
		}
	}
	var err error
	l.index, err = member.List(fsys, list)
	return l, err
}

// instead is the section that held in older exports what a table holds now.
func instead(section string) string {
	if section == secComments || section == secChats {
		return secOldPages
	}
	return secOld
}

// isProduct reports whether a folder is the product's by its name: "YouTube" until
// 2019, since then "YouTube and YouTube Music" with the and of the language.
func isProduct(dir string, entries []fs.DirEntry) bool {
	base := member.Fold(path.Base(dir))
	for _, e := range entries {
		if n := member.Fold(e.Name()); e.IsDir() && (n == "takeout" || strings.Count(n, "youtube") > 1) {
			return false // somebody's own folder for the download
		}
	}
	below := slices.ContainsFunc(entries, fs.DirEntry.IsDir) // My Activity has a folder of that name too, without any below it
	return strings.Count(base, "youtube") > 1 || base == "youtube" && below
}

// unnamed finds the product where its folder was taken off, or is written in
// another alphabet: above the folders of tables that can only be its own.
func unnamed(fsys fs.FS) []string {
	var roots []string
	left := searched
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.EqualFold(path.Ext(name), ".csv") {
			return nil
		}
		if left--; left < 0 {
			return fs.SkipAll
		}
		if !own(fsys, name) {
			return nil
		}
		root := path.Dir(path.Dir(name))
		if slices.Contains(roots, root) {
			return nil
		}
		roots = append(roots, root)
		return nil
	})
	if slices.Contains(roots, ".") {
		return []string{"."}
	}
	return roots
}

// own reports whether a table can only be the product's, by its content: it takes
// the names of its columns, or the numbers of comments and channels in it.
func own(fsys fs.FS, file string) bool {
	t, ok := look(fsys, file)
	if !ok {
		return false
	}
	if !t.has(roleChannel) || len(t.names) < 2 {
		return false
	}
	switch t.kind(file) {
	case secComments, secChats, secSubs, secChannel, secVideos:
		return slices.Contains(columns[roleChannel], fold(t.names[t.at[roleChannel]])) || t.any(t.at[roleChannel], isChannel)
	}
	return false
}
