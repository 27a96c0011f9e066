package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func settingAccountSecurity() *audit.Rule {
	const key = social.SettingTwoFactor
	r := settingRule(settingCheck{
		key: key, open: []social.State{social.StateOpen}, says: "whoever has the password can use the account",
		rule: audit.Rule{
			ID: "setting-account-security", Title: "The account is guarded by a password alone",
			Why: "Whoever gets into the account reads every private message in it, patients' included, and writes in your name. A second factor stops most of those who have " +
				"a password. No guidance on social media names it; the duty to keep information secure does.",
			Advice: "Switch two-factor authentication on, with an authenticator app rather than text messages. Look through the list of devices that are signed in, and sign out those " +
				"that you no longer have.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-confidentiality-119", "gmp-2024-88", "imc9-25", "mchk-1"},
			Hits: []audit.Example{
				setting(key, "off", social.StateOpen), setting(key, "disabled", social.StateOpen), setting(key, "false", social.StateOpen), setting(key, "not set up", social.StateOpen),
				setting(key, "none", social.StateOpen), setting(key, "0", social.StateOpen), setting(key, "no", social.StateOpen), setting(key, "inactive", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(key, "on", social.StateClosed), setting(key, "app", social.StateClosed), setting(key, "security key", social.StateClosed), setting(key, "text message", social.StateLimited),
				setting(key, "", social.StateUnknown), setting("apps:Scheduler", "read and write", social.StateOpen), // setting-apps has it
				setting(social.SettingAccount, "public", social.StateOpen), setting("other.sessions", "3", social.StateUnknown),
			},
		},
	})
	switches := r.Sum
	r.Sum = func(s *audit.Sum) {
		switches(s)
		if len(s.Account.Settings) == 0 {
			return
		}
		s.NotChecked("on which devices the account is signed in is not read; look at the list of sessions in the account's security settings")
	}
	return r
}
