package snapchat

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// basics are the fields of account.json that say whose the export is.
type basics struct {
	Username word `json:"Username"`
	Name     word `json:"Name"`
	Created  word `json:"Creation Date"`
	Active   word `json:"Last Active"`
}

func (b basics) account() social.Account {
	created, _ := moment(b.Created)
	a := social.Account{Provider: name, ID: strings.ToLower(string(b.Username)), Handle: string(b.Username), Name: string(b.Name), Created: created}
	if a.ID != "" {
		a.URL = page(string(b.Username))
	}
	return a
}

// page is the address of somebody's public page; "" for what cannot be a user name,
// such as a list of several.
func page(username string) string {
	if username == "" || strings.ContainsAny(username, " ,/?#%") {
		return ""
	}
	return "https://www.snapchat.com/add/" + strings.ToLower(username)
}

// basic picks the part of account.json that says whose it is.
func basic(path []string) jsonstream.Step {
	switch {
	case len(path) == 0:
		return jsonstream.Enter
	case path[0] == "Basic Information":
		return jsonstream.Take
	}
	return jsonstream.Skip
}

// public are the fields of snap_pro.json that everybody can see.
type public struct {
	Title    word `json:"Profile Title"`
	Bio      word `json:"Bio"`
	About    word `json:"Profile Description"`
	Location word `json:"Location"`
	Website  word `json:"Profile Website"`
	Site     word `json:"Website"`
}

// change is an entry of account_history.json.
type change struct {
	Date     word `json:"Date"`
	Name     word `json:"Display Name"`
	Username word `json:"Username"`
	Event    word `json:"Event"`
	at       time.Time
}

// account yields the profile, which stands in three files, and what the list of
// changes says of two-factor sign-in.
func (r *reading) account() {
	var p social.Profile
	r.each(secAccount, basic, func(v jsonstream.Value, _ string) bool {
		var b basics
		if json.Unmarshal(v.JSON, &b) != nil {
			r.files.Failed(secAccount, 1)
		} else if p.Handle == "" {
			a := b.account()
			p.Name, p.Handle, p.Created = a.Name, a.Handle, a.Created
			r.me = cmp.Or(a.ID, r.me)
		}
		return true
	})
	r.each(secPublic, profileOnly, func(v jsonstream.Value, _ string) bool {
		var s public
		if json.Unmarshal(v.JSON, &s) != nil {
			r.files.Failed(secPublic, 1)
			return true
		}
		p.Bio, p.Location = cmp.Or(string(s.Bio), string(s.About), p.Bio), cmp.Or(string(s.Location), p.Location)
		if s.Title != "" && string(s.Title) != p.Name {
			p.Fields = append(p.Fields, social.Field{Name: "Public profile", Value: string(s.Title)})
		}
		if site := cmp.Or(s.Website, s.Site); site != "" && !slices.Contains(p.Links, string(site)) {
			p.Links = append(p.Links, string(site))
		}
		return true
	})
	factors, source := r.changes(&p)
	if p.Name != "" || p.Handle != "" || p.Bio != "" || len(p.Fields) > 0 || len(p.Previous) > 0 {
		r.send(social.Item{Profile: &p})
	}
	r.twoFactor(factors, source)
}

func profileOnly(path []string) jsonstream.Step {
	switch {
	case len(path) == 0:
		return jsonstream.Enter
	case path[0] == "Profile":
		return jsonstream.Each
	}
	return jsonstream.Skip
}

// changes reads earlier names into the profile, and returns the changes to
// two-factor sign-in.
func (r *reading) changes(p *social.Profile) (factors []change, source string) {
	var names, handles []change
	r.each(secChanges, jsonstream.Lists, func(v jsonstream.Value, from string) bool {
		var c change
		list := &names
		switch top(v) {
		case "Display Name Change":
		case "Username Change":
			list = &handles
		case "Two-Factor Authentication":
			list, source = &factors, from
		default:
			return true
		}
		if json.Unmarshal(v.JSON, &c) != nil {
			r.files.Failed(secChanges, 1)
			return true
		}
		c.at, _ = moment(c.Date)
		*list = append(*list, c)
		return true
	})
	for _, list := range [][]change{names, handles, factors} {
		slices.SortStableFunc(list, func(a, b change) int { return a.at.Compare(b.at) })
	}
	for _, c := range names {
		f := social.Field{Name: "Earlier name", Value: string(c.Name)}
		if f.Value != "" && f.Value != p.Name && !slices.Contains(p.Fields, f) {
			p.Fields = append(p.Fields, f)
		}
	}
	for i := 1; i < len(handles); i++ {
		was := social.Rename{From: string(handles[i-1].Username), To: string(handles[i].Username), At: handles[i].at}
		if was.From != "" && was.To != "" && was.From != was.To {
			p.Previous = append(p.Previous, was)
		}
	}
	return factors, source
}

// twoFactor yields the state that the changes lead to: each way of signing in,
// such as SMS, is as its last change left it.
func (r *reading) twoFactor(changes []change, source string) {
	ways := map[string]string{} // what its last change was, by way
	state := social.StateOpen
	for _, c := range changes {
		if way, what := cutLast(string(c.Event)); what != "" {
			ways[way] = what
		}
	}
	var values []string
	for _, way := range slices.Sorted(maps.Keys(ways)) {
		values = append(values, strings.TrimSpace(way+" "+ways[way]))
		switch strings.ToLower(ways[way]) {
		case "enabled", "on", "added":
			state = social.StateClosed
		case "disabled", "off", "removed":
		default:
			if state == social.StateOpen {
				state = social.StateUnknown
			}
		}
	}
	if len(values) > 0 {
		r.send(social.Item{Setting: &social.Setting{Key: social.SettingTwoFactor, Value: strings.Join(values, ", "), State: state, Source: source}})
	}
}

// cutLast parts the last word from those before it.
func cutLast(s string) (before, last string) {
	i := strings.LastIndexByte(s, ' ')
	return s[:max(i, 0)], s[i+1:]
}

// permission is an entry of connected_apps.json.
type permission struct {
	App  word `json:"App"`
	Name word `json:"App Name"`
	Time word `json:"Time"`
	Kind word `json:"Type"`
}

// apps yields the applications with access. One that is listed several times
// counts once, as its first entry says.
func (r *reading) apps() {
	seen := map[string]bool{}
	r.each(secApps, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		var p permission
		app := ""
		if json.Unmarshal(v.JSON, &p) == nil {
			app = string(cmp.Or(p.App, p.Name))
		}
		if app == "" {
			r.files.Failed(secApps, 1)
			return true
		}
		if seen[app] {
			return true
		}
		seen[app] = true
		value := strings.TrimSpace(string(p.Kind) + " " + string(p.Time))
		return r.send(social.Item{Setting: &social.Setting{Key: social.SettingAppKeyPrefix + app, Value: cmp.Or(value, "connected"), State: social.StateLimited, Source: source}})
	})
}
