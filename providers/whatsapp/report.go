package whatsapp

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// The report on an account, which WhatsApp makes on request, has a folder for each
// kind of information, in which each file has one object with a name that begins
// with wa_. Only some of its names are known, so it is read by what the names say.
const (
	secSettings     = "settings in the account report"
	secContacts     = "contacts in the account report"
	secAccount      = "account information in the account report"
	secGroups       = "groups in the account report"
	secOtherReport  = "other files of the account report"
	secReportPages  = "pages of the account report"
	folderAccount   = "whatsapp_account_information"
	folderPeople    = "whatsapp_connections"
	folderSettings  = "whatsapp_settings"
	maxReport       = 32 << 20 // bytes; reports have a few hundred kilobytes
	maxReportValues = 100_000
)

// reportSections come before those of chats.
func reportSections() []member.Section {
	return []member.Section{
		{Name: secSettings, Kinds: []social.Kind{social.KindSetting}, Files: []string{folderSettings + "/account_settings.json"}},
		{Name: secContacts, Kinds: []social.Kind{social.KindSetting}, Files: []string{folderPeople + "/contacts.json"}},
		{Name: secAccount, Kinds: []social.Kind{social.KindProfile}, Files: []string{folderAccount + "/user_information.json", folderAccount + "/registration_information.json"}},
		{Name: secGroups, Files: []string{folderPeople + "/groups.json"},
			NotRead: "It lists the groups that you are in. Look through it for groups that you should leave, and export the chats of those in which work is spoken of."},
		{Name: secReportPages, Quiet: true, Files: []string{folderSettings + "/*.html", folderPeople + "/*.html", folderAccount + "/*.html", "index.html", folderSettings + "/terms_of_service.json"}},
		{Name: secOtherReport, Files: []string{folderSettings + "/...", folderPeople + "/...", folderAccount + "/..."},
			NotRead: "Such as avatars and devices. Look through them yourself."},
	}
}

// findReport returns the files of a report that are read.
func findReport(fsys fs.FS) []string {
	var found []string
	_ = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error { // find tells what fails
		if err != nil || d.IsDir() || path.Ext(name) != ".json" {
			return nil
		}
		switch dir := member.Fold(path.Base(path.Dir(name))); dir {
		case folderAccount, folderPeople, folderSettings:
			if strings.HasPrefix(strings.TrimSpace(string(head(fsys, name))), "{") {
				found = append(found, name)
			}
		}
		return nil
	})
	return found
}

// value is one value of a report, with the names that lead to it.
type value struct {
	path []string
	text string
}

// decode reads a file; nil if that fails, which is noted.
func (r *reading) decode(section, name string) any {
	f, err := r.fsys.Open(name)
	if err != nil {
		r.index.Broken(section, "cannot be opened or is damaged")
		return nil
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxReport+1))
	var tree any
	switch {
	case err != nil:
		r.index.Broken(section, "cannot be opened or is damaged")
		return nil
	case len(data) > maxReport:
		err = errors.New("too long")
	default:
		err = json.Unmarshal(data, &tree)
	}
	if _, ok := tree.(map[string]any); err != nil || !ok {
		r.index.Broken(section, "is damaged, or is not the JSON that WhatsApp writes")
		return nil
	}
	return tree
}

// elements counts what is in the lists of a tree.
func elements(tree any) int {
	n := 0
	switch v := tree.(type) {
	case []any:
		n = len(v)
	case map[string]any:
		for _, below := range v {
			n += elements(below)
		}
	}
	return n
}

// flatten adds the values of a tree to out, in the order of their names.
func flatten(out []value, at []string, v any) []value {
	if len(out) >= maxReportValues || len(at) > 20 {
		return out
	}
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			out = flatten(out, append(slices.Clip(at), strings.ToLower(name)), v[name])
		}
	case []any:
		for _, e := range v {
			out = flatten(out, at, e)
		}
	case string:
		if s := strings.TrimSpace(clean(v)); s != "" && s != "N/A" {
			out = append(out, value{at, s})
		}
	case float64:
		out = append(out, value{at, strconv.FormatFloat(v, 'f', -1, 64)})
	case bool:
		out = append(out, value{at, strconv.FormatBool(v)})
	}
	return out
}

// report yields what the report on the account holds.
func (r *reading) report() error {
	var p social.Profile
	for _, f := range r.index.Of(secAccount) {
		for _, v := range flatten(nil, nil, r.decode(secAccount, f.Path)) {
			switch last := v.path[len(v.path)-1]; {
			case last == "about" || last == "about_text":
				p.Bio = cmp.Or(p.Bio, v.text)
			case last == "name" || last == "push_name" || last == "pushname" || last == "display_name":
				p.Name = cmp.Or(p.Name, v.text)
			case last == "registration_timestamp":
				if n, err := strconv.ParseInt(v.text, 10, 64); err == nil && n > 0 {
					if at := time.Unix(n, 0).UTC(); at.Year() >= firstYear && at.Before(r.latest) {
						p.Created = at
					}
				}
			}
		}
	}
	if (p.Name != "" || p.Bio != "" || !p.Created.IsZero()) && len(r.chats) == 0 {
		if err := r.emit(social.Item{Profile: &p}); err != nil {
			return err
		}
	}
	for _, f := range r.index.Of(secContacts) {
		tree := r.decode(secContacts, f.Path)
		if tree == nil {
			continue
		}
		n := elements(tree)
		s := social.Setting{Key: social.SettingContacts, Value: fmt.Sprintf("entries of the address book: %d", n), State: social.StateOpen, Source: f.Path}
		if n == 0 {
			s.State = social.StateClosed
		}
		if err := r.emit(social.Item{Setting: &s}); err != nil {
			return err
		}
	}
	for _, f := range r.index.Of(secSettings) {
		if err := r.settings(f.Path); err != nil {
			return err
		}
	}
	return nil
}

// settings yields the settings that are known by their names. One with several values
// that say different things is not known.
func (r *reading) settings(source string) error {
	var list []*social.Setting
	found, blocked := map[string]*social.Setting{}, map[string]bool{}
	for _, v := range flatten(nil, nil, r.decode(secSettings, source)) {
		key := settingKey(v.path)
		_, number := telephone(v.text)
		switch s := found[key]; {
		case key == "", key == keyBlocked && !number:
			r.tally.unclear++
		case key == keyBlocked:
			p := person(v.text)
			if blocked[p.ID] {
				continue
			}
			blocked[p.ID] = true
			if err := r.emit(social.Item{Connection: &social.Connection{ID: p.ID, Relation: social.RelationBlocked, Name: p.Name, Source: source}}); err != nil {
				return err
			}
		case s == nil:
			s = &social.Setting{Key: key, Value: v.text, State: state(key, v.text), Source: source}
			found[key], list = s, append(list, s)
		case state(key, v.text) != s.State:
			s.Value, s.State = s.Value+", "+v.text, social.StateUnknown
		}
	}
	if s := found[social.SettingStories]; s != nil && found[social.SettingAbout] == nil {
		s.State = social.StateUnknown // WhatsApp also calls the About line a status
	}
	for _, s := range list {
		if err := r.emit(social.Item{Setting: s}); err != nil {
			return err
		}
	}
	return nil
}
