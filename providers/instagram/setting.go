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
		r.setting(social.SettingAccount, v, r.account.State(), r.account.source)
	} else if n := len(r.privacy.switches); n > 0 {
		last := r.privacy.switches[n-1]
		r.setting(social.SettingAccount, last.words, stateOf(last.private), last.source)
	}
	r.choice(secAllowed, social.SettingComments, allowed)
	r.choice(secCross, social.SettingCrossApp, openIf)
	r.earlySettings()
	r.words()
	r.contacts()
	r.location()
	r.lists()
}

// setting yields a setting. Parts of an export may have it twice: the first counts.
func (r *reading) setting(key, value string, state social.State, source string) {
	if value == "" || r.met["setting:"+key] {
		return
	}
	r.met["setting:"+key] = true
	r.send(social.Item{Setting: &social.Setting{Key: key, Value: value, State: state, Source: source}})
}

// choice yields the one value of the one record of a section.
func (r *reading) choice(section, key string, rate func(value string) social.State) {
	for source, rec := range r.records(section) {
		if values := texts(rec); len(values) > 0 {
			r.setting(key, values[0], rate(values[0]), source)
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
	for source, rec := range r.records(secWords) {
		n, from = n+len(texts(rec)), source
	}
	if n > 0 {
		r.setting(social.SettingCommentWords, counted(n, "filtered word"), social.StateLimited, from)
	}
}

// contacts says whether an address book was given to the network.
func (r *reading) contacts() {
	n, from := 0, ""
	for source := range r.records(secContacts) {
		n, from = n+1, source
	}
	if n > 0 {
		r.setting(social.SettingContacts, counted(n, "contact")+" kept", social.StateOpen, from)
	}
	for source, rec := range r.records(secInsights) {
		for l := range rec.All() {
			label := meta.Fold(string(l.Label))
			if l.Value != "" && (strings.HasPrefix(label, "contact") || strings.Contains(label, "kontakt") || strings.Contains(label, "contatt") || strings.Contains(label, "contacto")) {
				r.setting(social.SettingContacts, string(l.Value), openIf(string(l.Value)), source)
			}
		}
	}
}

// location says with whom the place on the map is shared, where the export says it;
// it may hold a list of people instead, or only when requests were made.
func (r *reading) location() {
	for source, rec := range r.records(secMap) {
		for l := range rec.All() {
			if _, state := meta.Audience(string(l.Value)); state != social.StateUnknown {
				r.setting(social.SettingLiveLocation, string(l.Value), state, source)
			}
		}
		var parts []string
		for l := range rec.All() {
			if l.Label != "" && l.Value != "" {
				parts = append(parts, string(l.Label))
			}
		}
		r.setting(social.SettingLiveLocation, strings.Join(parts, ", "), social.StateUnknown, source)
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
		for source, rec := range r.records(s.section) {
			if len(rec.Contacts()) == 0 {
				r.index.Failed(s.section, 1)
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
		r.setting(s.key, value, state, from)
	}
}

// earlySettings reads settings.json of 2018 to 2020.
func (r *reading) earlySettings() {
	for source, v := range r.values(secEarlySettings, whole) {
		var s struct {
			Comments meta.Text `json:"allow_comments_from"`
			Words    meta.Text `json:"filtered_keywords"`
		}
		if json.Unmarshal(v.JSON, &s) != nil {
			r.index.Failed(secEarlySettings, 1)
			continue
		}
		r.setting(social.SettingComments, string(s.Comments), allowed(string(s.Comments)), source)
		if n := len(strings.FieldsFunc(string(s.Words), func(r rune) bool { return r == ',' })); n > 0 {
			r.setting(social.SettingCommentWords, counted(n, "filtered word"), social.StateLimited, source)
		}
	}
}

// apps yields the programs and websites that may use the account.
func (r *reading) apps() {
	for source, rec := range r.records(secApps) {
		app := string(rec.Title)
		if app == "" {
			app = rec.Value("name", "app name", "app", "nom", "nombre", "nome", "naam")
		}
		if values := texts(rec); app == "" && len(values) > 0 && !meta.IsURL(values[0]) {
			app = values[0]
		}
		if app == "" {
			r.index.Failed(secApps, 1)
			continue
		}
		value := "connected"
		if t := rec.Time(); !t.IsZero() {
			value = "connected, " + t.Format("January 2006")
		}
		r.setting(social.SettingAppKeyPrefix+app, value, social.StateLimited, source)
	}
}
