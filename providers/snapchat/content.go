package snapchat

import (
	"encoding/json"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
)

// listing is the files of an export, those under other names than Snapchat's among
// them.
type listing struct {
	*member.Index
	renamed []string // files of other names that are Snapchat's by what they hold
}

// most is how many files of names that are not known are looked into. An export
// has about thirty; where there are more by far it is another network's.
const most = 200

// list sorts the files by name, and JSON files of other names by what they hold.
func list(fsys fs.FS) (listing, error) {
	index, err := member.List(fsys, sections())
	if err != nil {
		return listing{}, err
	}
	found, looked := map[string][]string{}, 0
	var renamed []string
	for _, f := range index.Rest() {
		if strings.ToLower(path.Ext(f.Path)) != ".json" || f.Size == 0 {
			continue
		}
		if looked++; looked > most {
			break
		}
		if s := sectionOf(fsys, f.Path); s != "" {
			found[s] = append(found[s], f.Path)
			renamed = append(renamed, f.Path)
		}
	}
	if len(renamed) == 0 {
		return listing{Index: index}, nil
	}
	all := sections()
	for i := range all {
		for _, name := range found[all[i].Name] {
			all[i].Files = append(all[i].Files, literal.Replace(member.Fold(name)))
		}
	}
	index, err = member.List(fsys, all)
	return listing{index, renamed}, err
}

// literal makes a pattern that fits one name alone.
var literal = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`)

// marks are names at the top of a file that no other network writes, with one that
// must be there as well, and one that its first record must have.
var marks = []struct{ section, key, with, field string }{
	{section: secAccount, key: "Basic Information", field: "Username"},
	{section: secAccount, key: "Basic Information", field: "Creation Date"},
	{section: secChanges, key: "Download My Data Reports"},
	{section: secChanges, key: "Display Name Change", field: "Date"},
	{section: secFriends, key: "Friends", with: "Friend Requests Sent"},
	{section: secFriends, key: "Friends", with: "Blocked Users"},
	{section: secFriends, key: "Friends", with: "Deleted Friends"},
	{section: secFriends, key: "Friends", field: "Display Name"},
	{section: secMemories, key: "Saved Media"},
	{section: secStories, key: "Your Story Views"},
	{section: secStories, key: "Friend and Public Story Views"},
	{section: secShared, key: "Shared Story"},
	{section: secShared, key: "Spotlight History"},
	{section: secPublic, key: "Profile", field: "Profile Title"},
	{section: secMyAI, key: "My AI Content"},
	{section: secApps, key: "Permissions", with: "Connected Applications"},
	{section: secPlaces, key: "Frequent Locations"},
	{section: secPlaces, key: "Snap Map Places History"},
	{section: secAdverts, key: "Interactions", field: "Web Interactions"},
	{section: secAdverts, key: "App Profile", with: "Demographics"},
	{section: secDevices, key: "Login History", field: "Device"},
}

// shape is how a file begins: the names at its top, and what the first record of
// each holds.
type shape map[string]map[string]json.RawMessage

// sectionOf says to which section a file of any name belongs by how it begins; ""
// if it is not Snapchat's.
func sectionOf(fsys fs.FS, name string) string {
	s := shapeOf(fsys, name)
	for _, m := range marks {
		first, ok := s[m.key]
		if _, with := s[m.with]; !ok || m.with != "" && !with {
			continue
		}
		if _, has := first[m.field]; m.field == "" || has {
			return m.section
		}
	}
	return s.chats()
}

// shapeOf reads the beginning of a file; what is cut off there is not looked at.
func shapeOf(fsys fs.FS, name string) shape {
	f, err := fsys.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	s := shape{}
	pick := func(path []string) jsonstream.Step {
		if len(path) == 1 && s[path[0]] == nil {
			s[path[0]] = nil // there, be it empty
		}
		return jsonstream.Lists(path)
	}
	for v, err := range jsonstream.Values(io.LimitReader(f, 16<<10), pick) {
		if err != nil || len(v.Path) == 0 { // the end of what was taken, or a list at the top
			break
		}
		if top := v.Path[0]; s[top] == nil {
			first := map[string]json.RawMessage{}
			_ = json.Unmarshal(v.JSON, &first) // what is no record has no fields
			s[top] = first
		}
	}
	return s
}

// chats says whether the lists at the top are of messages or of snaps, whose names
// are those of people; "" if they are neither.
func (s shape) chats() string {
	section := ""
	for _, list := range slices.Sorted(maps.Keys(s)) {
		first := s[list]
		if len(first) == 0 {
			continue // an empty list, or one that is cut off
		}
		_, from := first["From"]
		_, to := first["To"]
		_, content := first["Content"]
		_, text := first["Text"]
		_, media := first["Media Type"]
		created, found := first["Created"], ""
		switch {
		case !from && !to || !strings.HasSuffix(string(created), ` UTC"`):
		case content || text:
			found = secChats
		case media:
			found = secSnaps
		}
		if found == "" || section != "" && section != found {
			return ""
		}
		section = found
	}
	return section
}
