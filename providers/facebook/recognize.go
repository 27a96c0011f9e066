package facebook

import (
	"bytes"
	"context"
	"io/fs"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Folders of which one tells the year of an export.
const (
	today  = "your_facebook_activity"
	middle = "your_activity_across_facebook"
)

// Recognize reports whether fsys holds a download of Facebook's, or a part of one.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	index, err := member.List(fsys, sections)
	if err != nil {
		return social.Recognition{}, false
	}
	r := social.Recognition{Account: social.Account{Provider: name}}
	if page, ok := meta.HTML(fsys, today, middle, "profile_information", "friends_and_followers"); ok {
		r.Layout, r.Because, r.Unreadable = "HTML, made for a browser", []string{page}, unreadable()
		return r, true
	}
	if encrypted(fsys, index) {
		return encryptedRecognition(fsys, index, r)
	}
	if r.Because = because(fsys, index); len(r.Because) == 0 {
		return social.Recognition{}, false
	}
	r.Layout = layout(index)
	if p, source, _, _ := readPerson(fsys, index); source != "" {
		r.Account = p.account()
	} else {
		r.Owners = candidates(context.Background(), fsys, index, firsts(index.Of(secMessages)))
	}
	r.Exported = exported(fsys, index)
	return r, true
}

func encryptedRecognition(fsys fs.FS, index *member.Index, r social.Recognition) (social.Recognition, bool) {
	at, _ := encryptedChat(fsys, index)
	index, err := member.List(fsys, encryptedSections)
	if err != nil {
		return social.Recognition{}, false
	}
	files := index.Of(secEncrypted)
	people := candidates(context.Background(), fsys, index, files)
	r.Layout, r.Because, r.Part, r.Owners = "encrypted chats of Messenger, a download of its own", []string{at}, partEncrypted, people
	r.Exported = newest(fsys, files)
	return r, true
}

// confirms holds the words of which one stands at the beginning of a file of each
// section: other networks have files of the same names.
var confirms = []struct {
	section string
	words   []string
}{
	{secProfile, []string{`"profile_v2"`, `"profile"`, `"full_name"`}},
	{secFriends, []string{`"friends`}},
	{secComments, []string{`"comments`, `"group_comments`, `"label_values"`}},
	{secReactions, []string{`"reaction`, `"label_values"`}},
	{secPosts, []string{`"timestamp"`, `"attachments"`, `"post"`}},
	{secPhotos, []string{`"photos"`, `"other_photos`, `"videos`, `"creation_timestamp"`}},
	{secGroups, []string{`"group_posts`, `"timestamp"`}},
	{secFollowing, []string{`"following`}},
	{secPages, []string{`"page`}},
	{secPrivacy, []string{`"label_values"`}},
	{secApps, []string{`"installed_apps`}},
	{secBooks, []string{`"address_book`}},
	{secMessages, []string{`"participants"`, `"sender_name"`}},
}

// because returns the members by which the export is known, one of which is
// confirmed by its content.
func because(fsys fs.FS, index *member.Index) []string {
	var found []string
	sure, foreign := false, instagram(index) || onlyTalks(index) && meta.OnInstagram(fsys, index.Of(secMessages))
	for _, c := range confirms {
		files := index.Of(c.section)
		if foreign && c.section != secProfile && c.section != secFriends { // only what cannot be Instagram's
			files = slices.DeleteFunc(slices.Clone(files), func(f member.File) bool { return !own(f.Path) })
		}
		if c.section == secMessages && !boxes(files) {
			continue
		}
		if len(files) == 0 {
			continue
		}
		found = append(found, files[0].Path)
		for _, f := range files[:min(len(files), 3)] { // the first may be damaged
			head := beginning(fsys, f.Path)
			sure = sure || own(f.Path) && startsJSON(head) || slices.ContainsFunc(c.words, func(w string) bool { return bytes.Contains(head, []byte(w)) })
		}
	}
	if !sure {
		return nil
	}
	return found
}

// onlyTalks reports whether there are conversations and nothing else that is read.
func onlyTalks(index *member.Index) bool {
	return !slices.ContainsFunc(confirms, func(c struct {
		section string
		words   []string
	}) bool {
		return c.section != secMessages && len(index.Of(c.section)) > 0
	})
}

// own reports whether the path has a folder that only Facebook's downloads have.
func own(path string) bool {
	p := "/" + member.Fold(path)
	return strings.Contains(p, "/"+today+"/") || strings.Contains(p, "/"+middle+"/")
}

func startsJSON(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \r\n\t")
	return len(head) > 0 && (head[0] == '[' || head[0] == '{')
}

// instagram reports whether the tree is Instagram's, which has conversations under
// the same names.
func instagram(index *member.Index) bool {
	if len(index.Of(secInstagram)) > 0 {
		return true
	}
	return slices.ContainsFunc(slices.Concat(index.Rest(), index.Of("other facts on the profile")), func(f member.File) bool {
		p := "/" + member.Fold(f.Path)
		for _, w := range []string{"/personal_information/personal_information.json", "/account_information/personal_information.json",
			"/content/posts_1.json", "/media/posts_1.json", "/comments/post_comments", "/comments/reels_comments", "/likes/liked_posts",
			"/threads/threads_and_replies.json", "/apps_and_websites_off_of_instagram/", "/media.json"} {
			if strings.Contains(p, w) {
				return true
			}
		}
		return false
	})
}

// boxes reports whether the conversations lie as in a download of Facebook's: in a
// folder of messages, with boxes.
func boxes(files []member.File) bool {
	return slices.ContainsFunc(files, func(f member.File) bool {
		p := "/" + member.Fold(f.Path)
		for _, box := range []string{"/messages/inbox/", "/archived_threads/", "/filtered_threads/", "/e2ee_cutover/", "/legacy_threads/", "/message_requests/", "/your_group_messages/"} {
			if strings.Contains(p, box) {
				return true
			}
		}
		return strings.HasSuffix(p, "/message.json")
	})
}

// layout says in words from which years the export is.
func layout(index *member.Index) string {
	whole := "a part without the profile"
	if len(index.Of(secProfile)) > 0 {
		whole = "with the profile"
	}
	years := "to 2023, a folder for each kind at the top"
	for _, s := range sections {
		for _, f := range index.Of(s.Name) {
			p := "/" + member.Fold(f.Path)
			switch {
			case strings.Contains(p, "/"+today+"/"), strings.Contains(p, "/personal_information/profile_information/"), strings.Contains(p, "/connections/"),
				strings.Contains(p, "__check_ins__"), strings.Contains(p, "/e2ee_cutover/"):
				if years != "2023 to 2024, your_activity_across_facebook" {
					years = "2024 and later, your_facebook_activity"
				}
			case strings.Contains(p, "/"+middle+"/"):
				years = "2023 to 2024, your_activity_across_facebook"
			}
		}
	}
	return years + ", " + whole
}
