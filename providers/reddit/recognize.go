package reddit

import (
	"context"
	"io/fs"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// signs are the tables by whose column names an export is known.
var signs = []struct {
	section string
	format  csvfile.Format
	columns string // all of which must be there
}{
	{secComments, commentFormat, "id,permalink,subreddit,link,parent"},
	{secPosts, postFormat, "id,permalink,subreddit,title"},
	{secMessages, messageFormat, "id,permalink,thread_id,from,to"},
	{secChats, chatFormat, "message_id,username,message,channel_url"},
}

// Recognize takes an export for Reddit's if one of its tables has the right name
// and columns, or if its statistics name an account.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	index, err := member.List(fsys, sections)
	if err != nil {
		return social.Recognition{}, false
	}
	who := whose(context.Background(), fsys, index)
	because := known(fsys, index)
	if because == "" {
		if !who.stated {
			return social.Recognition{}, false
		}
		because = index.Of(secStatistics)[0].Path
	}
	r := social.Recognition{Layout: "CSV files", Because: []string{because}, Exported: who.exported, Owners: who.among,
		Account: social.Account{Provider: name, ID: who.id(), Handle: who.handle, Created: who.created}}
	if who.handle != "" {
		r.Account.URL = userURL(who.handle)
	}
	if len(index.Of(secChats)) > 0 {
		r.Layout = "CSV files, with chats"
	}
	return r, true
}

// known returns the first table that has the columns it should.
func known(fsys fs.FS, index *member.Index) string {
	for _, s := range signs {
		for _, file := range index.Of(s.section) {
			if csvfile.Has(fsys, file.Path, s.format, strings.Split(s.columns, ",")...) {
				return file.Path
			}
		}
	}
	return ""
}
