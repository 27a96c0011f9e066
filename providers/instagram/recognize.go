package instagram

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// headSize is how much of a file is looked at to confirm what its name says, in bytes.
const headSize = 8 << 10

// Recognize takes an export for Instagram's by the names of its files, and confirms
// by how those begin: Facebook's has many of the same names.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	r := social.Recognition{Account: social.Account{Provider: name}}
	if page, ok := webPages(fsys); ok {
		r.Layout, r.Because, r.Unreadable = "HTML, for looking at in a browser", []string{page}, meta.AskForJSON(title)
		return r, true
	}
	index, err := member.List(fsys, sections())
	if err != nil {
		return social.Recognition{}, false
	}
	for _, s := range deciding() {
		for _, f := range index.Of(s) {
			if len(r.Because) < 8 && decides(f.Path, head(fsys, f.Path)) {
				r.Because = append(r.Because, f.Path)
				break
			}
		}
	}
	if len(r.Because) == 0 {
		if talks := alone(context.Background(), fsys, index); len(talks) > 0 {
			return recognizeAlone(talks), true
		}
		if talks := index.Of(secMessages); onlyTalks(index) && meta.OnInstagram(fsys, talks) {
			r.Because, r.Layout, r.Exported = []string{talks[0].Path}, "2021 to 2023, messages alone", newest(fsys, index)
			return r, true
		}
		if r.Because = pictures(fsys); r.Because == nil {
			return social.Recognition{}, false
		}
		r.Layout = "pictures of an export, without its texts"
		return r, true
	}
	r.Layout = layout(index)
	a := whose(fsys, index)
	user, made := meta.Named(name, r.Because[0])
	if a.Username == "" {
		a.Username = user
	}
	if a.Username != "" {
		r.Account = a.social()
	}
	if r.Exported = made; made.IsZero() {
		r.Exported = newest(fsys, index)
	}
	return r, true
}

// onlyTalks reports whether there are no files besides conversations and what hangs on
// them.
func onlyTalks(index *member.Index) bool {
	for _, s := range sections() {
		if s.Name != secMessages && !s.Quiet && len(index.Of(s.Name)) > 0 {
			return false
		}
	}
	return !slices.ContainsFunc(index.Rest(), func(f member.File) bool { return strings.HasSuffix(strings.ToLower(f.Path), ".json") })
}

// deciding are the sections whose files can tell an export of Instagram from others.
func deciding() []string {
	var out []string
	for _, s := range sections() {
		if !s.Quiet && s.Name != secFacebook {
			out = append(out, s.Name)
		}
	}
	return out
}

// webPages finds the form of an export that cannot be read.
func webPages(fsys fs.FS) (string, bool) {
	folders := []string{"connections/followers_and_following", "followers_and_following", "login_and_account_creation", "login_and_profile_creation"}
	for _, f := range []string{"media", "content", "comments", "likes", "messages", "saved", "story_interactions", "other_activity"} {
		folders = append(folders, "your_instagram_activity/"+f)
	}
	return meta.HTML(fsys, folders...)
}

// head is the beginning of a file, without the spaces before it.
func head(fsys fs.FS, file string) []byte {
	f, err := fsys.Open(file)
	if err != nil {
		return nil
	}
	defer f.Close()
	data, _ := io.ReadAll(io.LimitReader(f, headSize))
	return bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), " \r\n\t")
}

// decides reports whether a file can only be Instagram's.
func decides(file string, head []byte) bool {
	if len(head) == 0 || head[0] != '[' && head[0] != '{' || bytes.Contains(head[:min(len(head), 1024)], []byte("text_post_app_")) {
		return false
	}
	folded := "/" + member.Fold(file)
	if strings.Contains(folded, "/your_instagram_activity/") {
		return true
	}
	key, inside := opening(head)
	switch {
	case key != "":
		return slices.Contains(keys, key) || strings.HasPrefix(key, "relationships_")
	case strings.Contains(folded, "/followers_and_following/"):
		return bytes.Contains(inside, []byte("string_list_data")) && bytes.Contains(inside, []byte("instagram.com"))
	case strings.Contains(folded, "/content/posts"):
		return bytes.Contains(inside, []byte("creation_timestamp"))
	case strings.Contains(folded, "/comments/post_comments"):
		return bytes.Contains(inside, []byte("string_map_data")) || bytes.Contains(inside, []byte("string_list_data"))
	case strings.HasSuffix(folded, "/messages.json"):
		return bytes.Contains(inside, []byte(`"conversation"`)) && bytes.Contains(inside, []byte(`"participants"`))
	}
	return isEarly(folded, inside)
}

// keys are the names at the top of files that only Instagram writes.
var keys = []string{
	"profile_user", "profile_business", "profile_profile_change", "profile_friend_map", "profile_media_reposts",
	"ig_stories", "ig_reels_media", "ig_igtv_media", "ig_archived_post_media", "ig_recently_deleted_media", "ig_other_media", "ig_profile_picture",
	"comments_media_comments", "comments_reels_comments", "comments_story_comments", "likes_media_likes", "likes_comment_likes", "saved_saved_media", "saved_saved_collections",
	"story_activities_story_likes", "story_activities_questions", "account_history_account_privacy_history", "account_history_registration_info",
	"settings_allow_comments_from", "settings_upgraded_to_cross_app_messaging", "settings_filtered_keywords", "profile_account_insights",
	"media_comments", "media_likes",
}

// opening returns the first key of an object at the top, "" for a list, and
// everything that follows.
func opening(head []byte) (key string, inside []byte) {
	dec := json.NewDecoder(bytes.NewReader(head))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return "", head
	}
	t, err := dec.Token()
	if key, ok := t.(string); ok && err == nil {
		return key, head
	}
	return "", head
}

// pictures finds the folders of pictures of an export, where nothing else lies
// beside them: large exports come in parts.
func pictures(fsys fs.FS) (because []string) {
	other := false
	_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || d.IsDir():
		case !member.Media(file):
			other = true
			return fs.SkipAll
		case because == nil && dated(strings.Split(member.Fold(file), "/")):
			because = []string{file}
		}
		return nil
	})
	if other {
		return nil
	}
	return because
}

// dated reports whether a path ends in media/posts/202406/name.
func dated(names []string) bool {
	n := len(names)
	if n < 4 || names[n-4] != "media" || !slices.Contains([]string{"posts", "stories", "reels", "igtv", "archived_posts", "recently_deleted"}, names[n-3]) {
		return false
	}
	_, err := time.Parse("200601", names[n-2])
	return err == nil
}

// layout says in words how the export is laid out.
func layout(index *member.Index) string {
	has := func(folder string) bool {
		for _, s := range deciding() {
			for _, f := range index.Of(s) {
				if strings.Contains("/"+member.Fold(f.Path), "/"+folder+"/") {
					return true
				}
			}
		}
		return false
	}
	switch {
	case has("your_instagram_activity"), has("personal_information/personal_information"), has("connections/followers_and_following"):
		return "October 2023 and later"
	case has("account_information"), has("login_and_account_creation") && !has("security_and_login_information"):
		return "2021 to 2022"
	case has("personal_information"), has("content"), has("followers_and_following"), has("security_and_login_information"):
		return "2022 to 2023"
	}
	return "2018 to 2020, files at the top"
}

// whose reads the owner out of the profile.
func whose(fsys fs.FS, index *member.Index) account {
	r := &reading{Reading: meta.NewReading(context.Background(), fsys, index, func(social.Item, error) bool { return true })}
	r.profile()
	return r.account
}

// newest is the latest time at the beginning of the files that grow, which have
// what is newest first: an export is at least as recent.
func newest(fsys fs.FS, index *member.Index) time.Time {
	var span meta.Span
	for _, s := range []string{secPosts, secStories, secReels, secComments, secLikes, secFollowers, secFollowing, secMessages, secEarlyMedia, secEarlyComments, secEarlyMessages} {
		for _, f := range index.Of(s) {
			stamps(head(fsys, f.Path), &span)
		}
	}
	return span.Last
}

// stamps adds the times in a piece of JSON: Unix times behind a name that ends in
// timestamp, and dates written 2018-05-24T09:13:20.
func stamps(data []byte, span *meta.Span) {
	for rest := data; ; {
		_, after, ok := bytes.Cut(rest, []byte("timestamp"))
		if !ok {
			break
		}
		digits := bytes.TrimLeft(bytes.TrimPrefix(after, []byte("_ms")), `": `)
		end := bytes.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
		if end > 0 {
			span.Add(meta.Unix(string(digits[:end])))
		}
		rest = after
	}
	for rest := data; ; {
		_, after, ok := bytes.Cut(rest, []byte(`"20`))
		if !ok {
			return
		}
		if text, _, ok := bytes.Cut(after, []byte(`"`)); ok && len(text) < 40 {
			at, _ := clock("20" + string(text))
			span.Add(at)
		}
		rest = after
	}
}
