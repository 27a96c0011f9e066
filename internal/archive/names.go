package archive

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// clean turns the name of a member into a path that is safe below any root. Zips
// made on Windows separate with backslashes.
func clean(name string) (string, bool) {
	if strings.IndexByte(name, 0) >= 0 || name == "" {
		return "", false
	}
	name = strings.ReplaceAll(name, `\`, "/")
	if !utf8.ValidString(name) {
		name = strings.ToValidUTF8(name, "\uFFFD")
	}
	if name[0] == '/' || len(name) > 1 && name[1] == ':' { // absolute, here or on Windows
		return "", false
	}
	if slices.Contains(strings.Split(name, "/"), "..") {
		return "", false
	}
	return path.Clean(name), true
}

// junk reports whether the member was put there by the owner's computer rather
// than by the network.
func junk(name string) bool {
	base := path.Base(name)
	return strings.HasPrefix(base, "._") || base == ".DS_Store" || base == "Thumbs.db" || base == "desktop.ini" ||
		strings.HasPrefix(name, "__MACOSX/") || strings.Contains(name, "/__MACOSX/") || base == "__MACOSX"
}

// topFolders are folders that networks put at the top of an export. One of them
// may stand there alone, and is no wrapper.
var topFolders = []string{
	"data", "json", "html", "media", "messages", "posts", "inbox", "threads", "friends", "profile_information",
	"followers_and_following", "friends_and_followers", "connections", "content", "account_information", "comments", "likes", "stories",
	"personal_information", "security_and_login_information", "preferences", "logged_information", "takeout",
	"ads_information", "apps_and_websites_off_of_facebook", "apps_and_websites_off_of_instagram", "files", "groups", "likes_and_reactions",
	"comments_and_reactions", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "login_and_account_creation",
	"chat_media", "memories", "shared_story", "articles", "jobs",
}

// TopFolder reports whether a folder of the name is one that networks put at the
// top of an export.
func TopFolder(name string) bool {
	name = strings.ToLower(name)
	return slices.Contains(topFolders, name) || strings.HasPrefix(name, "your_")
}

// viewer reports whether the file is a page by which a network shows what is in a
// part of an export: each part has its own.
func viewer(name string) bool {
	return slices.Contains([]string{"archive_browser.html", "index.html", "start_here.html", "your archive.html"}, strings.ToLower(path.Base(name)))
}

// Packed reports whether the name ends like that of an archive.
func Packed(name string) bool {
	name = strings.ToLower(name)
	for _, ext := range []string{".zip", ".tgz", ".tar.gz", ".tar"} {
		if strings.HasSuffix(name, ext) {
			return true
		}
	}
	return false
}

// unfinished reports whether a browser gave the file the name of a download that
// has not ended.
func unfinished(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".crdownload", ".part", ".partial", ".download", ".opdownload":
		return true
	}
	return false
}
