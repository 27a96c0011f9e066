package rules

import (
	"cmp"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// settingCheck is a rule on one setting: which, what of it calls for a look, and
// the words for it.
type settingCheck struct {
	rule audit.Rule
	key  string // or a prefix, if it ends in a colon
	open []social.State
	says string                     // the reason, after "the setting reads VALUE: "
	also map[string]string          // further keys of the same matter, and what each says
	fine func(*social.Setting) bool // tells a setting that is open as it should be; nil for none

	// personal is the severity where the profile has nothing of the profession; 0
	// means the rule's own.
	personal audit.Severity
}

// settingRule makes the rule. An account whose settings lack the key is said not
// to be checked, never to pass.
func settingRule(c settingCheck) *audit.Rule {
	r := c.rule
	r.Area = audit.PrivacySetting
	r.Needs = []social.Kind{social.KindSetting}
	r.Check = func(p *audit.Pass) {
		s := p.Item.Setting
		if !c.covers(s.Key) {
			return
		}
		p.Note(s.Key)
		if c.fine != nil && c.fine(s) {
			return
		}
		for _, state := range c.open {
			if s.State == state {
				h := audit.Hit{Reason: c.reason(s), Confidence: 0.95}
				if a := p.Account; a.HasProfile && !a.SaysDoctor && !a.Profile.Page {
					h.Severity = c.personal
				}
				p.Report(h)
			}
		}
	}
	r.Sum = func(s *audit.Sum) {
		if len(s.Notes) == 0 && len(s.Account.Settings) > 0 {
			s.NotChecked("what was read does not say how this is set; look in the account's settings")
		}
	}
	return &r
}

// reason says what was read; of an application, its name.
func (c settingCheck) reason(s *social.Setting) string {
	if name, ok := strings.CutPrefix(s.Key, social.SettingAppKeyPrefix); ok {
		return "\"" + name + "\": " + c.says
	}
	return "the setting reads \"" + s.Value + "\": " + cmp.Or(c.also[s.Key], c.says)
}

func (c settingCheck) covers(key string) bool {
	if prefix, ok := strings.CutSuffix(c.key, ":"); ok {
		return strings.HasPrefix(key, prefix+":")
	}
	return key == c.key || c.also[key] != ""
}

// setting is an example of a setting.
func setting(key, value string, state social.State) audit.Example {
	return audit.Example{Item: social.Item{Setting: &social.Setting{Key: key, Value: value, State: state}}}
}
