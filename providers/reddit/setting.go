package reddit

import (
	"slices"
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
	"accept_followers":                       {keyFollowers, social.StateOpen, social.StateClosed},
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

// choices are preferences read one by one. Where two of them are one switch, the
// one that lets more people in counts.
type choices struct {
	all     []*social.Setting
	unknown int // preferences that are not known here
}

func (c *choices) add(name, value, source string) {
	p, ok := preferences[strings.ToLower(name)]
	switch {
	case name == "":
		return
	case !ok:
		c.unknown++
		return
	case value == "":
		return
	}
	s := &social.Setting{Key: p.key, Value: value, State: p.rate(value), Source: source}
	if p.key == social.SettingIndex { // the page asks whether to show, not whether to hide
		switch s.State {
		case p.on:
			s.Value = "off"
		case p.off:
			s.Value = "on"
		}
	}
	at := slices.IndexFunc(c.all, func(o *social.Setting) bool { return o.Key == p.key })
	switch {
	case at < 0:
		c.all = append(c.all, s)
	case width[s.State] > width[c.all[at].State]:
		c.all[at] = s
	}
}

// width orders states by how many people they let in, as far as is known.
var width = map[social.State]int{social.StateClosed: 0, social.StateUnknown: 1, social.StateLimited: 2, social.StateOpen: 3}

// settings yields the preferences that bear on privacy.
func (r *reading) settings() {
	var c choices
	r.rows(secPreferences, preferenceFormat, func(row csvfile.Row) {
		c.add(line(row.Get("preference")), line(row.Get("value")), r.source)
	})
	r.preferences = c.unknown
	for _, s := range c.all {
		r.send(social.Item{Setting: s})
	}
}

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
			r.connection(&social.Connection{ID: p.ID, Relation: s.relation, Handle: p.Handle, URL: userURL(p.Handle)})
			if text := plain(row.Get("note")); text != "" {
				n := note(p, text)
				if r.fresh(n, n.ID) {
					r.send(social.Item{Post: n})
				}
			}
		})
	}
}

// note is what the owner noted on somebody. Nobody else sees it.
func note(p social.Person, text string) *social.Post {
	return &social.Post{ID: social.ContentID("note", p.ID, text), Kind: social.KindPost, Mine: true, Text: text, Audience: social.AudienceOnlyMe, Thread: "notes",
		Mentions: []social.Person{p}}
}
