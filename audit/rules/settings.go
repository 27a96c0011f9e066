package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func settingRequestsOpen() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingRequests, open: []social.State{social.StateOpen}, says: "anybody can follow without your leave",
		rule: audit.Rule{
			ID: "setting-requests-open", Title: "Anybody can follow you without asking",
			Why:      "Posts for followers reach whoever follows. Guidance asks doctors to audit their connections; that is easier if each asks first.",
			Advice:   "On a personal account, approve followers by hand. On a professional page, keep followers-only posts free of what patients should not read.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-blog-settings", "gmc-2024-boundaries", "imc9-social-media-separate", "mps-hk-contact"},
			Hits: []audit.Example{
				setting(social.SettingRequests, "false", social.StateOpen), setting(social.SettingRequests, "off", social.StateOpen),
				setting(social.SettingRequests, "everyone", social.StateOpen), setting(social.SettingRequests, "automatic", social.StateOpen),
				setting(social.SettingRequests, "anyone", social.StateOpen), setting(social.SettingRequests, "not locked", social.StateOpen),
				setting(social.SettingRequests, "no approval", social.StateOpen), setting(social.SettingRequests, "public account", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(social.SettingRequests, "true", social.StateClosed), setting(social.SettingRequests, "friends of friends", social.StateLimited),
				setting(social.SettingRequests, "", social.StateUnknown), setting(social.SettingMessages, "everyone", social.StateOpen),
				setting(social.SettingRequests, "locked", social.StateClosed), setting(social.SettingRequests, "approve by hand", social.StateClosed),
				setting(social.SettingRequests, "people you know", social.StateLimited), setting(social.SettingConnections, "everyone", social.StateOpen),
			},
		},
	})
}

func settingConnectionsPublic() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingConnections, open: []social.State{social.StateOpen}, says: "anybody can see with whom you are connected",
		rule: audit.Rule{
			ID: "setting-friend-list-public", Title: "Your connections can be seen by anybody",
			Why:      "A list of connections shows strangers and patients who your family and friends are, and may show who your patients are.",
			Advice:   "Hide the list of those you follow and who follow you.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-blog-settings", "imc9-social-media", "mps-hk-standards"},
			Hits: []audit.Example{
				setting(social.SettingConnections, "false", social.StateOpen), setting(social.SettingConnections, "public", social.StateOpen),
				setting(social.SettingConnections, "everyone", social.StateOpen), setting(social.SettingConnections, "visible", social.StateOpen),
				setting(social.SettingConnections, "anyone", social.StateOpen), setting(social.SettingConnections, "shown", social.StateOpen),
				setting(social.SettingConnections, "not hidden", social.StateOpen), setting(social.SettingConnections, "all members", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(social.SettingConnections, "true", social.StateClosed), setting(social.SettingConnections, "only me", social.StateClosed),
				setting(social.SettingConnections, "friends", social.StateLimited), setting(social.SettingAccount, "public", social.StateOpen),
				setting(social.SettingConnections, "friends of friends", social.StateLimited), setting(social.SettingConnections, "hidden", social.StateClosed),
				setting(social.SettingConnections, "", social.StateUnknown), setting(social.SettingRequests, "everyone", social.StateOpen),
			},
		},
	})
}

func settingMessagesOpen() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingMessages, open: []social.State{social.StateOpen}, says: "strangers, and so patients, can write to you privately",
		rule: audit.Rule{
			ID: "setting-dm-open", Title: "Anybody can send you a private message",
			Why:      "Patients who find an open inbox use it. Every such message needs a polite answer that leads back to the practice.",
			Advice:   "Limit messages to people you follow, or keep a text at hand that leads to the proper way of contact.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-2024-boundaries", "imc9-social-media-separate", "mps-hk-contact"},
			Hits: []audit.Example{
				setting(social.SettingMessages, "accept", social.StateOpen), setting(social.SettingMessages, "everyone", social.StateOpen),
				setting(social.SettingMessages, "all", social.StateOpen), setting(social.SettingMessages, "anyone", social.StateOpen),
				setting(social.SettingMessages, "true", social.StateOpen), setting(social.SettingMessages, "public", social.StateOpen),
				setting(social.SettingMessages, "no filter", social.StateOpen), setting(social.SettingMessages, "all members", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(social.SettingMessages, "filter", social.StateLimited), setting(social.SettingMessages, "drop", social.StateClosed),
				setting(social.SettingMessages, "following", social.StateLimited), setting(social.SettingRequests, "false", social.StateOpen),
				setting(social.SettingMessages, "friends", social.StateLimited), setting(social.SettingMessages, "nobody", social.StateClosed),
				setting(social.SettingMessages, "", social.StateUnknown), setting(social.SettingSearch, "everyone", social.StateOpen),
			},
		},
	})
}

func settingApps() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingAppKeyPrefix, open: []social.State{social.StateOpen, social.StateLimited}, says: "this application can use your account", fine: networksOwn,
		rule: audit.Rule{
			ID: "setting-apps", Title: "An application has access to your account",
			Why:      "What an application may read it can pass on, private messages included. Old ones are seldom remembered.",
			Advice:   "Withdraw access from every application that you do not use or do not know.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-confidentiality-119", "imc9-25", "mchk-1"},
			Hits: []audit.Example{
				setting("apps:Tweet Tidy", "read, write; since 2014", social.StateLimited), setting("apps:Quiz Fun", "read", social.StateLimited),
				setting("apps:Scheduler", "read and write", social.StateOpen), setting("apps:Old Phone", "read", social.StateLimited),
				setting("apps:Which Surgeon Are You", "read; since 2012", social.StateLimited), setting("apps:Rota Bot", "read, write, direct messages", social.StateOpen),
				setting("apps:Step Counter", "read", social.StateLimited), setting("apps:Photo Frames HK", "read, write", social.StateOpen),
			},
			Misses: []audit.Example{
				setting("apps:Twitter for iPhone", "read, write", social.StateLimited), setting("apps:Removed", "revoked", social.StateClosed), setting("apps:Unknown", "", social.StateUnknown),
				setting(social.SettingIndex, "true", social.StateOpen), setting(social.SettingSearch, "true", social.StateOpen),
				setting("apps:X for Android", "read, write", social.StateOpen), setting("apps:TweetDeck", "read, write", social.StateLimited), setting("apps:Quiz Fun", "expired", social.StateClosed),
			},
		},
	})
}

// networksOwn reports whether an application is the network's own.
func networksOwn(s *social.Setting) bool {
	name := strings.TrimPrefix(s.Key, social.SettingAppKeyPrefix)
	for _, own := range []string{"Twitter for ", "X for ", "Twitter Web", "TweetDeck"} {
		if strings.HasPrefix(name, own) {
			return true
		}
	}
	return false
}

func settingIndex() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingIndex, open: []social.State{social.StateOpen}, says: "search engines may show your posts",
		rule: audit.Rule{
			ID: "setting-search-engines", Title: "Search engines may show your posts",
			Why:      "Patients look their doctors up. Posts that search engines find are read by people for whom they were not written.",
			Advice:   "On a personal account, ask search engines to stay out. On a professional page this is as it should be.",
			Severity: audit.Info,
			Clauses:  []string{"gmc-blog-settings", "gmc-blog-profile", "imc9-social-media", "mps-hk-standards"},
			Hits: []audit.Example{
				setting(social.SettingIndex, "false", social.StateOpen), setting(social.SettingIndex, "true", social.StateOpen),
				setting(social.SettingIndex, "public", social.StateOpen), setting(social.SettingIndex, "on", social.StateOpen),
				setting(social.SettingIndex, "everyone", social.StateOpen), setting(social.SettingIndex, "allowed", social.StateOpen),
				setting(social.SettingIndex, "index", social.StateOpen), setting(social.SettingIndex, "yes", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(social.SettingIndex, "noindex", social.StateClosed), setting(social.SettingIndex, "", social.StateUnknown),
				setting(social.SettingIndex, "limited", social.StateLimited), setting(social.SettingAccount, "public", social.StateOpen),
				setting(social.SettingIndex, "off", social.StateClosed), setting(social.SettingIndex, "not allowed", social.StateClosed),
				setting(social.SettingIndex, "profile only", social.StateLimited), setting(social.SettingSearch, "on", social.StateOpen),
			},
		},
	})
}

func settingDiscoverable() *audit.Rule {
	return settingRule(settingCheck{
		key: social.SettingSearch, open: []social.State{social.StateOpen}, says: "the network shows your account to people who do not know you",
		rule: audit.Rule{
			ID: "setting-discoverable", Title: "The network recommends your account",
			Why:      "An account in directories and recommendations is found by patients and their families, who did not look for it.",
			Advice:   "On a personal account, switch the recommendation off. On a professional page this is as it should be.",
			Severity: audit.Low,
			Clauses:  []string{"gmc-blog-settings", "gmc-blog-profile", "imc9-social-media", "mps-hk-standards"},
			Hits: []audit.Example{
				setting(social.SettingSearch, "true", social.StateOpen), setting(social.SettingSearch, "on", social.StateOpen),
				setting(social.SettingSearch, "everyone", social.StateOpen), setting(social.SettingSearch, "discoverable", social.StateOpen),
				setting(social.SettingSearch, "yes", social.StateOpen), setting(social.SettingSearch, "recommended", social.StateOpen),
				setting(social.SettingSearch, "in the directory", social.StateOpen), setting(social.SettingSearch, "suggested to others", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(social.SettingSearch, "false", social.StateClosed), setting(social.SettingSearch, "", social.StateUnknown),
				setting(social.SettingSearch, "limited", social.StateLimited), setting(social.SettingIndex, "true", social.StateOpen),
				setting(social.SettingSearch, "off", social.StateClosed), setting(social.SettingSearch, "not recommended", social.StateClosed),
				setting(social.SettingSearch, "friends of friends", social.StateLimited), setting(social.SettingMessages, "everyone", social.StateOpen),
			},
		},
	})
}
