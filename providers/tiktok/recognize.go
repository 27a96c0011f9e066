package tiktok

import (
	"context"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// dataFile is the one file of an export.
const dataFile = "TikTok's data"

var files = []member.Section{
	{Name: dataFile, Kinds: []social.Kind{social.KindProfile, social.KindCaption, social.KindComment, social.KindMessage, social.KindConnection, social.KindSetting},
		Files: []string{"*user_data*.json", "*tiktok*.json"}},
}

// Recognize takes an export for TikTok's if a JSON file of the right name begins
// with parts that TikTok writes, or if it is the folders of text that TikTok makes
// where JSON was not asked for.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	index, err := member.List(fsys, files)
	if err != nil {
		return social.Recognition{}, false
	}
	account := social.Account{Provider: name}
	found := exports(context.Background(), fsys, index)
	if len(found) == 0 {
		texts := textFiles(fsys, index)
		return social.Recognition{Layout: "text files", Because: texts, Account: account, Unreadable: textOnly}, len(texts) > 0
	}
	r := social.Recognition{Layout: found[0].layout, Account: account}
	for _, e := range found {
		r.Because = append(r.Because, e.path)
		if at := newest(fsys, e.path); at.After(r.Exported) {
			r.Exported = at
		}
		if r.Account.ID == "" {
			r.Account = e.account()
		}
	}
	return r, true
}

// export is one file of TikTok's.
type export struct {
	path    string
	layout  string
	owner   profile
	private bool // the account is private
}

func (e *export) account() social.Account {
	a := social.Account{Provider: name, ID: strings.ToLower(e.owner.handle()), Handle: e.owner.handle(), Name: string(e.owner.DisplayName)}
	if a.ID != "" {
		a.URL = profileURL(a.Handle)
	}
	return a
}

// exports returns the files that TikTok wrote, and marks the others of such a name
// as broken.
func exports(ctx context.Context, fsys fs.FS, index *member.Index) []export {
	renamed(fsys, index)
	var out []export
	for _, f := range index.Of(dataFile) {
		if !begins(fsys, f.Path) {
			if f.Size > 0 {
				index.Broken(dataFile, "is damaged, or not TikTok's")
			} else {
				index.Broken(dataFile, "is empty")
			}
			continue
		}
		out = append(out, survey(ctx, fsys, f.Path))
	}
	return out
}

// mostLooked is how many JSON files of other names are looked into: an export is
// one file, and where there are many they are another network's.
const mostLooked = 20

// renamed claims a file that is TikTok's under a name of the owner's, if none has
// a name of TikTok's.
func renamed(fsys fs.FS, index *member.Index) {
	if len(index.Of(dataFile)) > 0 {
		return
	}
	looked := 0
	for _, f := range slices.Clone(index.Rest()) {
		if !strings.HasSuffix(member.Fold(f.Path), ".json") || f.Size == 0 {
			continue
		}
		if looked++; looked > mostLooked {
			return
		}
		if parts(fsys, f.Path) >= 3 {
			index.Claim(f.Path, dataFile)
		}
	}
}

// beginning is how much of a file is looked at to tell whether it is TikTok's.
const beginning = 64 << 10 // bytes

// begins reports whether the file begins with parts that TikTok writes.
func begins(fsys fs.FS, path string) bool { return parts(fsys, path) > 0 }

// parts counts the parts of TikTok's with which the file begins.
func parts(fsys fs.FS, path string) int {
	f, err := fsys.Open(path)
	if err != nil {
		return 0
	}
	defer f.Close()
	sure := 0
	pick := func(path []string) jsonstream.Step {
		switch {
		case len(path) == 0:
			return jsonstream.Enter
		case len(path) == 1:
			if roots[fold(path[0])] != "" {
				sure++
			}
			return jsonstream.Enter
		case of(path) != unknown && roots[fold(path[0])] != "":
			sure++
		}
		return jsonstream.Skip
	}
	for range jsonstream.Values(io.LimitReader(f, beginning), pick) {
	}
	return sure
}

// Layouts, as far as names at the top of the file tell them.
const (
	anyLayout = "JSON"
	upTo2024  = "JSON, up to 2024"
	of2025    = "JSON, 2025"
	from2026  = "JSON, 2026 and later"
)

// roots are the names at the top of the file, folded, and the layout that each is
// a sign of.
var roots = map[string]string{
	"activity": upTo2024, "directmessages": upTo2024, "video": upTo2024, "tiktokshopping": upTo2024,
	"youractivity": of2025, "directmessage": of2025, "post": of2025, "locationreview": of2025, "incomepluswallettransactions": of2025,
	"profileandsettings": from2026, "likesandfavorites": from2026, "incomewallet": from2026,
	"appsettings": anyLayout, "comment": anyLayout, "profile": anyLayout, "tiktoklive": anyLayout, "tiktokshop": anyLayout, "adsanddata": anyLayout,
}

// later orders the layouts.
var later = map[string]int{anyLayout: 0, upTo2024: 1, of2025: 2, from2026: 3}

// survey finds out what the reading of the rest needs to know: who the owner is,
// and whether the account is private. It stops as soon as both are known.
func survey(ctx context.Context, fsys fs.FS, path string) export {
	e := export{path: path, layout: anyLayout}
	f, err := fsys.Open(path)
	if err != nil {
		return e
	}
	defer f.Close()
	pick := func(path []string) jsonstream.Step {
		if len(path) == 1 {
			if l := roots[fold(path[0])]; l != "" && later[l] > later[e.layout] {
				e.layout = l
			}
		}
		switch s := of(path); {
		case len(path) < 2 && (s == unknown || s.read != nil):
			return jsonstream.Enter
		case len(path) < 2 || s.name != "profile" && s.name != "settings":
			return jsonstream.Skip
		case len(path) == 2:
			return jsonstream.Enter
		}
		return jsonstream.Take
	}
	named, set := false, false
	for v, err := range jsonstream.Values(interruptible{ctx, f}, pick) {
		if err != nil {
			return e
		}
		switch of(v.Path).name {
		case "profile":
			named = e.owner.decode(v.JSON) || named
		case "settings":
			on, ok := privateAccount(v.JSON)
			e.private = e.private || on
			set = set || ok
		}
		if named && set {
			break
		}
	}
	return e
}

// interruptible ends a reading when its context ends.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.r.Read(p)
}

// newest returns the latest date of any record, in the whole file, without
// decoding it: an export is at least as recent as what it holds.
func newest(fsys fs.FS, path string) time.Time {
	f, err := fsys.Open(path)
	if err != nil {
		return time.Time{}
	}
	defer f.Close()
	return latest(f, time.Now().Add(24*time.Hour))
}
