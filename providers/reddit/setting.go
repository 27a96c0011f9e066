package reddit

import (
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/social"
)

// preference is what is known of one of Reddit's preferences.
type preference struct {
	key     string
	on, off social.State // what being switched on and off means
}

// preferences are those that bear on privacy, by Reddit's name for them.
var preferences = map[string]preference{
	"accept_pms":                             {social.SettingMessages, social.StateOpen, social.StateClosed},
	"accept_chats":                           {keyChat, social.StateOpen, social.StateClosed},
	"chat_requests":                          {keyChat, social.StateOpen, social.StateClosed},
	"enable_followers":                       {keyFollowers, social.StateOpen, social.StateClosed},
	"hide_from_robots":                       {social.SettingIndex, social.StateClosed, social.StateOpen},
	"show_presence":                          {social.SettingActivity, social.StateOpen, social.StateClosed},
	"public_votes":                           {social.SettingLikes, social.StateOpen, social.StateClosed},
	"private_feeds":                          {keyFeeds, social.StateLimited, social.StateClosed},
	"activity_relevant_ads":                  {social.SettingAds, social.StateOpen, social.StateClosed},
	"third_party_data_personalized_ads":      {keyPartners, social.StateOpen, social.StateClosed},
	"third_party_personalized_ads":           {keyPartners, social.StateOpen, social.StateClosed},
	"third_party_site_data_personalized_ads": {keyPartners, social.StateOpen, social.StateClosed},
	"show_location_based_recommendations":    {keyLocation, social.StateOpen, social.StateClosed},
	"allow_clicktracking":                    {keyClicks, social.StateOpen, social.StateClosed},
	"research":                               {keyResearch, social.StateOpen, social.StateClosed},
}

// rate says what a value means.
func (p preference) rate(value string) social.State {
	switch strings.ToLower(value) {
	case "true", "on", "yes", "1", "everyone", "anyone", "all":
		return p.on
	case "false", "off", "no", "0", "nobody", "none", "no one":
		return p.off
	case "whitelisted", "trusted", "accounts older than 30 days", "older_than_30_days":
		return social.StateLimited
	}
	return social.StateUnknown
}

// settings yields the preferences that bear on privacy. Where two of them are one
// switch, the one that lets more people in counts.
func (r *reading) settings() {
	all := map[string]*social.Setting{}
	var order []string
	r.rows(secPreferences, preferenceFormat, func(row csvfile.Row) {
		name, value := strings.ToLower(line(row.Get("preference"))), line(row.Get("value"))
		p, ok := preferences[name]
		switch {
		case name == "":
			return
		case !ok:
			r.preferences++
			return
		case value == "":
			return
		}
		s := &social.Setting{Key: p.key, Value: value, State: p.rate(value), Source: r.source}
		if all[p.key] == nil {
			order = append(order, p.key)
			all[p.key] = s
		} else if width[s.State] > width[all[p.key].State] {
			all[p.key] = s
		}
	})
	for _, key := range order {
		r.send(social.Item{Setting: all[key]})
	}
}

// width orders states by how many people they let in, as far as is known.
var width = map[social.State]int{social.StateClosed: 0, social.StateUnknown: 1, social.StateLimited: 2, social.StateOpen: 3}

// connections yields people followed and blocked, and what the owner noted on them.
func (r *reading) connections() {
	for _, s := range []struct {
		section  string
		relation social.Relation
	}{{secFriends, social.RelationFollowing}, {secFollowers, social.RelationFollower}, {secBlocked, social.RelationBlocked}} {
		r.rows(s.section, peopleFormat, func(row csvfile.Row) {
			p := who(user(row.Get("username")))
			if p.Handle == "" {
				return
			}
			r.connection(&social.Connection{ID: p.ID, Relation: s.relation, Handle: p.Handle, URL: "https://www.reddit.com/user/" + p.Handle})
			if text := plain(row.Get("note")); text != "" {
				note := &social.Post{Kind: social.KindPost, Mine: true, Text: text, Audience: social.AudienceOnlyMe, Thread: "notes", Mentions: []social.Person{p}}
				if r.fresh(note, social.ContentID("note", p.ID, text)) {
					r.send(social.Item{Post: note})
				}
			}
		})
	}
}
