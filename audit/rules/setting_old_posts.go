package rules

import (
	"fmt"
	"strconv"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func settingOldPosts() *audit.Rule {
	return &audit.Rule{
		ID:    "setting-old-posts",
		Area:  audit.PrivacySetting,
		Title: "Older posts are still public",
		Why: "Who may read new posts was narrowed at some time, and what was written before kept its audience. Old posts are found as easily as new ones, " +
			"and were often written for fewer readers.",
		Advice: "Use the network's function that limits past posts, where it has one, and then look through what is still public. On a professional page, keep what is meant " +
			"for everybody.",
		Severity: audit.Medium,
		Clauses:  []string{"gmc-blog-settings", "gmc-2024-private-messages", "mps-uk-settings", "imc9-social-media", "mps-hk-standards"},
		Needs:    append(own(), social.KindSetting),
		Check: func(p *audit.Pass) {
			switch s := p.Item.Setting; {
			case s != nil && s.Key == social.SettingOldPosts && s.State == social.StateOpen:
				p.Report(audit.Hit{Reason: "the setting reads \"" + s.Value + "\": posts of the past keep the audience that they had", Confidence: 0.9})
			case s == nil && p.Post.Mine && p.Post.Audience == social.AudiencePublic && narrowed(p.Account):
				p.Note("public")
			}
		},
		Sum: func(s *audit.Sum) {
			if _, ok := s.Account.Settings[social.SettingDefault]; !ok {
				if _, ok := s.Account.Settings[social.SettingOldPosts]; !ok {
					s.NotChecked("what was read does not say who may see new posts or those of the past; look in the account's settings")
				}
				return
			}
			if len(s.Notes) > 0 {
				s.Report(audit.Hit{Confidence: 0.9, Reason: fmt.Sprintf("new posts are for fewer readers than everybody, and %s public still%s",
					plural(len(s.Notes), "older post is", "older posts are"), years(s.Notes))})
			}
		},
		Hits: []audit.Example{
			stillPublic(social.StateLimited, 2011), stillPublic(social.StateClosed, 2011, 2012, 2013), stillPublic(social.StateLimited, 2009, 2009), stillPublic(social.StateLimited, 2023, 2024),
			stillPublic(social.StateClosed, 2014), stillPublic(social.StateLimited, 2016, 2017, 2018, 2018, 2019),
			setting(social.SettingOldPosts, "not limited", social.StateOpen), setting(social.SettingOldPosts, "public", social.StateOpen),
		},
		Misses: []audit.Example{
			stillPublic(social.StateOpen, 2011, 2012), stillPublic(social.StateUnknown, 2011), stillPublic(social.StateLimited),
			setting(social.SettingOldPosts, "friends", social.StateLimited), setting(social.SettingOldPosts, "limited", social.StateClosed), setting(social.SettingOldPosts, "", social.StateUnknown),
			setting(social.SettingDefault, "public", social.StateOpen), setting(social.SettingDefault, "friends", social.StateLimited),
		},
	}
}

// narrowed reports whether new posts are for fewer readers than everybody.
func narrowed(a *audit.AccountInfo) bool {
	state := a.Settings[social.SettingDefault].State
	return state == social.StateLimited || state == social.StateClosed
}

// years says from when the posts are, ", from 2011 to 2014"; "" if none has a date.
func years(notes []audit.Noted) string {
	var from, to time.Time
	for _, n := range notes {
		t := n.Item.Published
		if t.IsZero() {
			continue
		}
		if from.IsZero() || t.Before(from) {
			from = t
		}
		if t.After(to) {
			to = t
		}
	}
	switch {
	case from.IsZero():
		return ""
	case from.UTC().Year() == to.UTC().Year():
		return fmt.Sprintf(", from %d", from.UTC().Year())
	}
	return fmt.Sprintf(", from %d to %d", from.UTC().Year(), to.UTC().Year())
}

// stillPublic is an example of an account whose default audience is in the state,
// with a public post of each of the years and one for friends.
func stillPublic(state social.State, of ...int) audit.Example {
	e := example(social.Post{Kind: social.KindPost, Text: "Rain again", Audience: social.AudienceFriends})
	e.Before = []social.Item{{Setting: &social.Setting{Key: social.SettingDefault, Value: "as chosen", State: state}}}
	for i, year := range of {
		old := example(social.Post{Kind: social.KindPost, Text: "Rain"})
		old.Item.Post.ID = "old-" + strconv.Itoa(i)
		old.Item.Post.Published = time.Date(year, 3, 1+i, 12, 0, 0, 0, time.UTC)
		e.Before = append(e.Before, old.Item)
	}
	return e
}
