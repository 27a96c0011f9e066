package snapchat

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// signs are words near the beginning of a file that no other network writes under
// that name.
var signs = []struct{ section, word string }{
	{secAccount, `"Basic Information"`},
	{secFriends, `"Friend Requests Sent"`}, {secFriends, `"Blocked Users"`}, {secFriends, `"Display Name"`},
	{secChats, `"IsSender"`}, {secChats, `Chat History"`}, {secChats, `"Media Type"`},
	{secSnaps, `"IsSender"`}, {secSnaps, `Snap History"`},
	{secMemories, `"Saved Media"`},
	{secStories, `Story Views"`},
	{secShared, `"Shared Story"`}, {secShared, `"Spotlight History"`},
	{secPublic, `"Profile Title"`}, {secPublic, `"Spotlights"`},
	{secMyAI, `"My AI Content"`},
	{secChanges, `"Display Name Change"`}, {secChanges, `"Download My Data Reports"`},
	{secPlaces, `"Frequent Locations"`}, {secPlaces, `"Snap Map Places History"`},
}

// Recognize takes an export for Snapchat's if one of its files, whatever its name,
// begins as Snapchat writes it, or if it holds nothing but pictures named as Snapchat names them: such
// a later part does not say whose it is.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	files, err := list(fsys)
	if err != nil {
		return social.Recognition{}, false
	}
	rec := social.Recognition{Account: social.Account{Provider: name}, Because: confirmed(fsys, files)}
	if len(rec.Because) > 0 {
		rec.Layout = layout(fsys, files)
		rec.Account, rec.Exported = identify(fsys, files)
		return rec, true
	}
	if rec.Unreadable = unreadable(fsys, files); rec.Unreadable != "" {
		rec.Layout = "pages to look at, without JSON files"
		if rec.Because = empties(fsys, files); len(rec.Because) > 0 {
			rec.Layout = "JSON files without content"
		} else {
			rec.Because = pages(fsys, files)
		}
		return rec, true
	}
	if rec.Because = named(files.Of(secPictures)); len(rec.Because) > 0 {
		rec.Layout = "a later part, with pictures and films only"
		return rec, true
	}
	return social.Recognition{}, false
}

// confirmed lists the files that begin as Snapchat writes them.
func confirmed(fsys fs.FS, files listing) []string {
	out := slices.Clone(files.renamed[:min(len(files.renamed), 8)])
	for i, s := range signs {
		if i > 0 && signs[i-1].section == s.section {
			continue // all signs of a section are looked for at once
		}
		for _, f := range files.Of(s.section) {
			head := beginning(fsys, f.Path)
			if len(out) < 8 && !slices.Contains(out, f.Path) && slices.ContainsFunc(signs, func(o struct{ section, word string }) bool {
				return o.section == s.section && bytes.Contains(head, []byte(o.word))
			}) {
				out = append(out, f.Path)
			}
		}
	}
	return out
}

func beginning(fsys fs.FS, name string) []byte {
	f, err := fsys.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	head, _ := io.ReadAll(io.LimitReader(f, 64<<10)) // what came before an error decides
	return head
}

// layout says from which years the chats are.
func layout(fsys fs.FS, files listing) string {
	for _, f := range files.Of(secChats) {
		switch head := beginning(fsys, f.Path); {
		case bytes.Contains(head, []byte(` Chat History"`)):
			return "JSON until 2022, chats as lists of what was sent and received"
		case bytes.Contains(head, []byte(`"Media Type"`)):
			return "JSON from 2023, chats by conversation"
		}
	}
	return "JSON"
}

// identify says whose the export is and when it was made: when it was asked for,
// else when the account was last used.
func identify(fsys fs.FS, files listing) (account social.Account, made time.Time) {
	account = social.Account{Provider: name}
	take := func(section string, pick jsonstream.Pick, take func(jsonstream.Value)) {
		for _, f := range files.Of(section) {
			in, err := fsys.Open(f.Path)
			if err != nil {
				continue
			}
			for v, err := range jsonstream.Values(in, pick) {
				if err == nil { // Read tells of what fails
					take(v)
				}
			}
			in.Close()
		}
	}
	used := time.Time{}
	take(secAccount, basic, func(v jsonstream.Value) {
		var b basics
		if json.Unmarshal(v.JSON, &b) == nil && account.ID == "" {
			account = b.account()
			used, _ = moment(b.Active)
		}
	})
	take(secChanges, jsonstream.Lists, func(v jsonstream.Value) {
		var c change
		if top(v) == "Download My Data Reports" && json.Unmarshal(v.JSON, &c) == nil {
			if at, _ := moment(c.Date); at.After(made) {
				made = at
			}
		}
	})
	if used.After(made) {
		made = used
	}
	return account, made
}

// unreadable says why nothing can be read and what to ask for; "" if something can.
func unreadable(fsys fs.FS, files listing) string {
	why := ""
	switch {
	case len(confirmed(fsys, files)) > 0:
		return ""
	case len(empties(fsys, files)) > 0:
		why = "The JSON files of this export are empty: Snapchat leaves them so if nothing but JSON was chosen."
	case len(pages(fsys, files)) > 0:
		why = "This export was made without JSON files; its pages cannot be read reliably."
	default:
		return ""
	}
	return why + " Ask for it again. " + strings.Join(steps(), " ")
}

// empties lists the JSON files if there are several with Snapchat's names in the
// folder json, all without content.
func empties(fsys fs.FS, files listing) []string {
	var out []string
	for _, s := range sections() {
		for _, f := range files.Of(s.Name) {
			if path.Base(path.Dir(member.Fold(f.Path))) != "json" {
				continue
			}
			if f.Size > 8 || len(bytes.Trim(beginning(fsys, f.Path), "{}[] \r\n\t\xef\xbb\xbf")) > 0 {
				return nil
			}
			out = append(out, f.Path)
		}
	}
	if len(out) < 3 {
		return nil
	}
	return out
}

// pages lists the pages of the viewer that only Snapchat's exports have.
func pages(fsys fs.FS, files listing) []string {
	var out []string
	for _, f := range files.Of(secPages) {
		switch folded := member.Fold(f.Path); path.Base(folded) {
		case "snap_history.html", "chat_history.html", "memories_history.html", "snap_pro.html", "story_history.html", "friends.html", "account.html", "bitmoji.html":
			if path.Base(path.Dir(folded)) == "html" && bytes.HasPrefix(bytes.TrimSpace(beginning(fsys, f.Path)), []byte("<")) {
				out = append(out, f.Path)
			}
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// named lists some of the pictures if their names are such as Snapchat gives.
func named(files []member.File) []string {
	var out []string
	p := sortPictures(files)
	for _, id := range p.order {
		if m := p.memories[id]; len(out) < 3 && len(m.day) == len(time.DateOnly) && m.main != "" {
			out = append(out, m.main)
		}
	}
	for _, f := range files {
		base := path.Base(f.Path)
		if len(out) < 3 && len(base) > 13 && base[10] == '_' && (strings.HasPrefix(base[11:], "b~") || strings.HasPrefix(base[11:], "media~") || strings.HasPrefix(base[11:], "overlay~")) {
			out = append(out, f.Path)
		}
	}
	return out
}
