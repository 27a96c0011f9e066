package report

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// settingsMean is what stands above the list of settings.
const settingsMean = "Settings that were not read were not checked: look at them yourself, in the places named."

// advice is what to do about a finding, and where.
func advice(f *audit.Finding) string {
	if f.Path == "" {
		return f.Rule.Advice
	}
	return f.Rule.Advice + " On the network: " + f.Path + "."
}

// settingWords says how a setting was read.
func settingWords(s audit.AccountSetting) string {
	switch {
	case !s.Read:
		return "not checked"
	case s.State == social.StateUnknown || s.State == "":
		if s.Value == "" {
			return "read, and not understood"
		}
		return s.Value
	case s.Value == "" || s.Value == string(s.State):
		return string(s.State)
	}
	return string(s.State) + " (" + s.Value + ")"
}

// toCheck says where a setting is, and what to look for.
func toCheck(s social.Switch) string {
	switch {
	case s.Path == "":
		return s.Want
	case s.Want == "":
		return s.Path
	}
	return s.Path + ". Look for: " + s.Want + "."
}

func uncheckedSettings(r *audit.Report) int {
	n := 0
	for _, s := range r.Settings {
		if !s.Read {
			n++
		}
	}
	return n
}

// settingGroup is the settings of one account.
type settingGroup struct {
	Account      social.Account
	Read, Unread []audit.AccountSetting
}

func settingGroups(r *audit.Report) []settingGroup {
	var groups []settingGroup
	for _, s := range r.Settings {
		if n := len(groups); n == 0 || groups[n-1].Account.Key() != s.Account.Key() {
			groups = append(groups, settingGroup{Account: s.Account})
		}
		g := &groups[len(groups)-1]
		if s.Read {
			g.Read = append(g.Read, s)
		} else {
			g.Unread = append(g.Unread, s)
		}
	}
	return groups
}

// settings lists on a terminal what was read, and counts the rest: the way to
// each takes more room than a terminal has.
func (t *terminal) settings(r *audit.Report) {
	if len(r.Settings) == 0 {
		return
	}
	t.title("Settings")
	var rows [][]string
	for _, g := range settingGroups(r) {
		for _, s := range g.Read {
			rows = append(rows, []string{g.Account.Label(), s.Switch.Name, settingWords(s)})
		}
		var names []string
		for _, s := range g.Unread {
			names = append(names, s.Switch.Name)
		}
		if n := len(names); n > 0 {
			rows = append(rows, []string{g.Account.Label(), strings.Join(names, "; "),
				"not checked (" + strconv.Itoa(n) + "): look at them yourself; 'audit networks " + g.Account.Provider + "' tells where they are"})
		}
	}
	t.table([]string{"Account", "Setting", "As read"}, []int{22, 44, 34}, rows)
}
