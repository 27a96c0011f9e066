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
	"followers_and_following", "friends_and_followers", "connections", "content", "account_information",
	"personal_information", "security_and_login_information", "preferences", "logged_information", "takeout",
}

// wrapper reports whether a folder that stands alone at the top only wraps the export.
func wrapper(name string) bool {
	name = strings.ToLower(name)
	return !slices.Contains(topFolders, name) && !strings.HasPrefix(name, "your_")
}

// packed reports whether the name ends like an archive.
func packed(name string) bool {
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
