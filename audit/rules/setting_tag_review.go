package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// timelineReview is the review of what stands on one's own page, as Facebook has it.
const timelineReview = social.SettingOtherPrefix + "timeline-review"

func settingTagReview() *audit.Rule {
	const key = social.SettingTagReview
	return settingRule(settingCheck{
		key: key, open: []social.State{social.StateOpen}, says: "what others tag you in shows without your leave",
		also: map[string]string{timelineReview: "posts with your tag stand on your page without your leave"},
		rule: audit.Rule{
			ID: "setting-tag-review", Title: "Tags show without your approval",
			Why: "Others can put your name on their pictures and posts, and patients who look you up then see a party that you did not post. Advice from defence bodies is to look at " +
				"what others post about you as well as at your own.",
			Advice:   "Switch on the review of tags, and look once through what you are tagged in now.",
			Severity: audit.Low,
			Clauses:  []string{"mddus-tags", "gmc-blog-profile", "ama-monitor", "mps-ie-profile", "imc9-social-media", "mps-hk-standards"},
			Hits: []audit.Example{
				setting(key, "off", social.StateOpen), setting(key, "disabled", social.StateOpen), setting(key, "false", social.StateOpen), setting(key, "add tags automatically", social.StateOpen),
				setting(key, "everyone", social.StateOpen), setting(key, "no", social.StateOpen), setting(timelineReview, "off", social.StateOpen), setting(key, "not reviewed", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(key, "on", social.StateClosed), setting(key, "enabled", social.StateClosed), setting(key, "manual", social.StateClosed), setting(key, "friends", social.StateLimited),
				setting(key, "", social.StateUnknown), setting(social.SettingTags, "everyone", social.StateOpen), setting(social.SettingMentions, "everyone", social.StateOpen),
				setting(social.SettingAccount, "public", social.StateOpen),
			},
		},
	})
}
