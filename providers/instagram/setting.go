package instagram

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// settings yields the settings that the export has, each once.
func (r *reading) settings() {
	if v := string(r.account.Private.Value); v != "" {
		r.Setting(social.SettingAccount, v, r.account.State(), r.account.source)
	} else if n := len(r.privacy.switches); n > 0 {
		last := r.privacy.switches[n-1]
		r.Setting(social.SettingAccount, last.words, stateOf(last.private), last.source)
	}
	r.choice(secAllowed, social.SettingComments, allowed)
	r.earlySettings()
	r.words()
	r.contacts()
	r.location()
	r.lists()
	r.Apps(secApps)
}

// choice yields the one value of the one record of a section.
func (r *reading) choice(section, key string, rate func(value string) social.State) {
	for source, rec := range r.Records(section) {
		if values := texts(rec); len(values) > 0 {
			r.Setting(key, values[0], rate(values[0]), source)
		}
	}
}

// allowed rates an audience.
func allowed(value string) social.State {
	_, state := meta.Audience(value)
	return state
}

// openIf rates a switch that opens the account when it is on.
func openIf(value string) social.State {
	on, known := meta.Truth(value)
	switch {
	case !known:
		return social.StateUnknown
	case on:
		return social.StateOpen
	}
	return social.StateClosed
}

func stateOf(private bool) social.State {
	if private {
		return social.StateClosed
	}
	return social.StateOpen
}

// words counts the words by which comments and message requests are filtered. Which
// they are is nobody's business.
func (r *reading) words() {
	n, from := 0, ""
	for source, rec := range r.Records(secWords) {
		n, from = n+len(texts(rec)), source
	}
	if n > 0 {
		r.Setting(social.SettingCommentWords, counted(n, "filtered word"), social.StateLimited, from)
	}
}

// contacts says whether an address book was given to the network.
func (r *reading) contacts() {
	n, from := 0, ""
	for source := range r.Records(secContacts) {
		n, from = n+1, source
	}
	if n > 0 {
		r.Setting(social.SettingContacts, counted(n, "contact")+" kept", social.StateOpen, from)
	}
	for source, rec := range r.Records(secInsights) {
		for l := range rec.All() {
			label := meta.Fold(string(l.Label))
			if l.Value != "" && (strings.HasPrefix(label, "contact") || strings.Contains(label, "kontakt") || strings.Contains(label, "contatt") || strings.Contains(label, "contacto")) {
				r.Setting(social.SettingContacts, string(l.Value), openIf(string(l.Value)), source)
			}
		}
	}
}

// location says with whom the place on the map is shared, where the export says it;
// it may hold a list of people instead, or only when requests were made.
func (r *reading) location() {
	for source, rec := range r.Records(secMap) {
		for l := range rec.All() {
			if _, state := meta.Audience(string(l.Value)); state != social.StateUnknown {
				r.Setting(social.SettingLiveLocation, string(l.Value), state, source)
			}
		}
		var parts []string
		for l := range rec.All() {
			if l.Label != "" && l.Value != "" {
				parts = append(parts, string(l.Label))
			}
		}
		r.Setting(social.SettingLiveLocation, strings.Join(parts, ", "), social.StateUnknown, source)
	}
}

// lists count the close friends, and from whom stories are hidden. They are choices
// of the owner about who sees a story, and no relation to the people in them.
func (r *reading) lists() {
	for _, s := range []struct{ section, key, what string }{
		{secClose, "other.close-friends", "close friend"},
		{secHidden, social.SettingStories, "account"},
	} {
		n, from := 0, ""
		for source, rec := range r.Records(s.section) {
			if len(rec.Contacts()) == 0 {
				r.Index.Failed(s.section, 1)
				continue
			}
			n, from = n+1, source
		}
		if n == 0 {
			continue
		}
		value, state := counted(n, s.what), social.StateLimited
		if s.section == secHidden {
			if value = "hidden from " + value; r.privacy.now == social.StateOpen {
				state = social.StateOpen // to everybody else
			}
		}
		r.Setting(s.key, value, state, from)
	}
}

// earlySettings reads settings.json of 2018 to 2020.
func (r *reading) earlySettings() {
	for source, v := range r.Values(secEarlySettings, whole) {
		var s struct {
			Comments meta.Text `json:"allow_comments_from"`
			Words    meta.Text `json:"filtered_keywords"`
		}
		if json.Unmarshal(v.JSON, &s) != nil {
			r.Index.Failed(secEarlySettings, 1)
			continue
		}
		r.Setting(social.SettingComments, string(s.Comments), allowed(string(s.Comments)), source)
		if n := len(strings.FieldsFunc(string(s.Words), func(r rune) bool { return r == ',' })); n > 0 {
			r.Setting(social.SettingCommentWords, counted(n, "filtered word"), social.StateLimited, source)
		}
	}
}
