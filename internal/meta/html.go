package meta

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
)

// errFound ends a walk early.
var errFound = errors.New("found")

// HTML looks for the form of an export that is made for looking at in a browser. It
// returns a page that stands below one of the folders (in the form of
// [member.Fold]: "your_facebook_activity", "messages/inbox"), unless a JSON file
// does, too.
func HTML(fsys fs.FS, folders ...string) (page string, ok bool) {
	json := false
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil // what cannot be listed is told by reading
		}
		folded := member.Fold(name)
		ext := path.Ext(folded)
		if ext != ".html" && ext != ".json" || !below(folded, folders) {
			return nil
		}
		if ext == ".json" {
			json = true
			return errFound
		}
		if page == "" {
			page = name
		}
		return nil
	})
	if json || page == "" || !isPage(fsys, page) {
		return "", false
	}
	return page, true
}

func below(folded string, folders []string) bool {
	for _, f := range folders {
		if strings.Contains("/"+folded, "/"+f+"/") {
			return true
		}
	}
	return false
}

// isPage reports whether a file begins as a web page does.
func isPage(fsys fs.FS, name string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 512)
	n, _ := f.Read(head)
	start := strings.ToLower(strings.TrimLeft(strings.TrimPrefix(string(head[:n]), "\ufeff"), " \r\n\t"))
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html")
}

// AskForJSON says why the form for the browser cannot be read and how to get the
// other one; network is its title, "Facebook".
func AskForJSON(network string) string {
	return "This download is in HTML, which is made for looking at: dates in it are words, and much is left out. Ask for it again as JSON. " +
		strings.Join(Steps(network), " ")
}

// Steps are the steps by which a member of the network gets a full export, one a
// line.
func Steps(network string) []string {
	return []string{
		"Open accountscenter.facebook.com and sign in; or in the app: Settings, then Accounts Centre.",
		"Choose Your information and permissions, then Export your information (it used to be called Download your information), then Create export.",
		"Choose your " + network + " profile, then Export to device.",
		"Under Customise information leave everything chosen; under Date range choose All time; under Format choose JSON, not HTML; under Media quality any will do.",
		"Start the export. A message arrives within minutes to days; then download all parts.",
		"Keep the files as they are, and name all parts together.",
	}
}
