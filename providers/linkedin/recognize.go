package linkedin

import (
	"context"
	"io"
	"io/fs"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// signs are the tables by whose column names an archive is known.
var signs = []struct {
	section string
	format  csvfile.Format
	columns []string // all of which must be there
}{
	{secConnections, connectionFormat, columns("First Name,Last Name,Connected On")},
	{secMessages, messageFormat, columns("CONVERSATION ID,FROM,CONTENT")},
	{secProfile, profileFormat, columns("First Name,Last Name,Headline")},
	{secShares, shareFormat, columns("ShareLink,ShareCommentary")},
	{secInvitations, invitationFormat, columns("From,To,Sent At,Direction")},
}

// enough files with LinkedIn's names make an archive whose columns have names in
// another language.
const enough = 4

// Recognize takes an archive for LinkedIn's if one of its tables has the right name
// and columns, or if there are several of the right names that speak of LinkedIn.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	index, err := member.List(fsys, sections)
	if err != nil {
		return social.Recognition{}, false
	}
	because := known(fsys, index)
	if because == "" {
		if because = foreign(fsys, index); because == "" {
			return social.Recognition{}, false
		}
	}
	who := whose(context.Background(), fsys, index)
	r := social.Recognition{Layout: "basic archive, CSV files", Because: []string{because}, Exported: fromFolder(because), Owners: who.among,
		Account: social.Account{Provider: name, ID: who.id(), Handle: who.handle, Name: who.name, URL: address(who.handle), Created: who.created}}
	if len(index.Of(secShares))+len(index.Of(secComments))+len(index.Of(secReactions))+len(index.Of(secArticles)) > 0 {
		r.Layout = "complete archive, CSV files and articles"
	}
	if r.Exported.IsZero() {
		r.Exported = who.newest
	}
	return r, true
}

// known returns the first table that has the columns it should.
func known(fsys fs.FS, index *member.Index) string {
	for _, s := range signs {
		for _, file := range index.Of(s.section) {
			if csvfile.Has(fsys, file.Path, s.format, s.columns...) {
				return file.Path
			}
		}
	}
	return ""
}

// foreign returns a table that speaks of LinkedIn, if there are enough others.
func foreign(fsys fs.FS, index *member.Index) string {
	n, found := 0, ""
	for _, s := range []string{secProfile, secBackground, secConnections, secMessages, secInvitations, secShares, secReactions, secComments, secRegistered} {
		if len(index.Of(s)) == 0 {
			continue
		}
		n++
		for _, file := range index.Of(s) {
			if found == "" && mentions(fsys, file.Path) {
				found = file.Path
			}
		}
	}
	if n < enough {
		return ""
	}
	return found
}

func mentions(fsys fs.FS, path string) bool {
	in, err := fsys.Open(path)
	if err != nil {
		return false
	}
	defer in.Close()
	head, _ := io.ReadAll(io.LimitReader(in, 64<<10))
	return strings.Contains(string(head), "linkedin.com/")
}
