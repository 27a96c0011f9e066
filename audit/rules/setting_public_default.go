package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func settingPublicDefault() *audit.Rule {
	const posts, account = social.SettingDefault, social.SettingAccount
	return settingRule(settingCheck{
		key: posts, open: []social.State{social.StateOpen}, says: "new posts are for everybody unless you choose otherwise",
		also:     map[string]string{account: "anybody can read the account"},
		personal: audit.Medium,
		rule: audit.Rule{
			ID: "setting-public-default", Title: "The account, or what is posted next, is public",
			Why: "Guidance asks doctors to know who can see what they post. A public account is right for a professional page and seldom for a family one, and a public default is " +
				"easily forgotten.",
			Advice: "Decide which of the two this account is. If it is your professional page, keep it as it is. If it is personal, protect it or set the default to friends, and remember " +
				"that no setting makes a post private for good; what was public before may have been copied.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-blog-settings", "gmc-2024-private-messages", "mps-uk-settings", "imc9-social-media", "mps-hk-standards"},
			Hits: []audit.Example{
				setting(posts, "public", social.StateOpen), setting(posts, "everyone", social.StateOpen), setting(posts, "anyone", social.StateOpen), setting(posts, "world", social.StateOpen),
				setting(account, "Unprotect", social.StateOpen), setting(account, "public", social.StateOpen), setting(account, "open", social.StateOpen), setting(account, "everyone", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(posts, "private", social.StateLimited), setting(posts, "direct", social.StateClosed), setting(posts, "followers", social.StateLimited), setting(social.SettingIndex, "true", social.StateOpen),
				setting(account, "Protect", social.StateLimited), setting(account, "private", social.StateClosed), setting(account, "not said", social.StateUnknown), setting(social.SettingSearch, "true", social.StateOpen),
			},
		},
	})
}
