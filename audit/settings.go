package audit

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// settings lists the settings of the account that bear on privacy: those that
// the network is known to have, read or not, and then others that were read.
func (g *gathering) settings() []AccountSetting {
	var out []AccountSetting
	told := map[string]bool{}
	for _, s := range g.known {
		as := AccountSetting{Account: g.summary.Account, Switch: s, State: social.StateUnknown}
		if was, ok := g.info.Settings[s.Key]; ok {
			as.Value, as.State, as.Read = was.Value, was.State, true
		} else if s.Key == social.SettingApps {
			as.Value, as.State, as.Read = g.apps()
		}
		told[s.Key] = true
		out = append(out, as)
	}
	for _, key := range slices.Sorted(maps.Keys(g.info.Settings)) {
		if s := g.info.Settings[key]; !told[key] && !strings.HasPrefix(key, social.SettingAppKeyPrefix) {
			out = append(out, AccountSetting{Account: g.summary.Account, Switch: describe(g.known, key), Value: s.Value, State: s.State, Read: true})
		}
	}
	return out
}

// apps counts the applications with access.
func (g *gathering) apps() (value string, state social.State, read bool) {
	n := 0
	for key := range g.info.Settings {
		if strings.HasPrefix(key, social.SettingAppKeyPrefix) {
			n++
		}
	}
	switch n {
	case 0:
		return "", social.StateUnknown, false
	case 1:
		return "1 has access", social.StateUnknown, true
	}
	return fmt.Sprintf("%d have access", n), social.StateUnknown, true
}

// describe finds what the network calls the setting with the key.
func describe(known []social.Switch, key string) social.Switch {
	if strings.HasPrefix(key, social.SettingAppKeyPrefix) {
		key = social.SettingApps
	}
	if i := slices.IndexFunc(known, func(s social.Switch) bool { return s.Key == key }); i >= 0 {
		return known[i]
	}
	name := strings.NewReplacer(".", " ", "-", " ").Replace(strings.TrimPrefix(key, social.SettingOtherPrefix))
	return social.Switch{Key: key, Name: name}
}
