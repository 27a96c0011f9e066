package facebook

import (
	"cmp"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// settings yields the privacy settings, the apps with access, and whether an address
// book was given to Facebook.
func (r *reader) settings() {
	r.each(secPrivacy, func(v jsonstream.Value, source string) bool {
		var rec meta.Record
		if !r.decode(v.JSON, &rec) {
			return false
		}
		r.ask(rec.Labels, "", map[string]bool{}, source)
		return true
	})
	r.apps()
	r.book()
}

// ask yields the settings among labels. above is the question that they stand below.
func (r *reader) ask(labels meta.Labels, above string, asked map[string]bool, source string) {
	for i := range labels {
		l := &labels[i]
		question, value := string(cmp.Or(l.Label, l.Title)), string(l.Value)
		if value != "" && question != "" {
			key := cmp.Or(keyOf(question), keyOf(above))
			if key == "" || asked[key] {
				key = social.SettingOtherPrefix + kebab(question)
			}
			asked[key] = true
			state := stateOf(key, value)
			if key == social.SettingDefault {
				r.defaults = state
			}
			r.Setting(key, value, state, source)
		}
		r.ask(l.Dict, cmp.Or(question, above), asked, source)
		r.ask(l.Vec, cmp.Or(question, above), asked, source)
	}
}

// kebab makes the last part of a key of the words of a setting.
func kebab(question string) string {
	words := strings.FieldsFunc(strings.ToLower(question), func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') })
	if s := strings.Join(words, "-"); len(s) >= 4 && len(s) <= 120 {
		return s
	}
	return "setting-" + social.ContentID(question) // in other letters
}

// switched are the settings that are on or off. Of any other, a word for off says
// nothing: what is off is not known.
var switched = map[string]bool{social.SettingIndex: true, social.SettingActivity: true, social.SettingTagReview: true, keyTimelineReview: true}

// reversed are those of which "on" is the careful choice.
var reversed = map[string]bool{social.SettingTagReview: true, keyTimelineReview: true}

func stateOf(key, value string) social.State {
	v := strings.Trim(meta.Fold(value), " .")
	isOn, isOff := has(on, v), has(off, v)
	switch {
	case !isOn && !isOff:
		_, state := meta.Audience(value)
		return state
	case !switched[key]:
		return social.StateUnknown
	case isOn == reversed[key]:
		return social.StateClosed
	}
	return social.StateOpen
}

func has(list []string, s string) bool {
	for _, w := range list {
		if w == s {
			return true
		}
	}
	return false
}

var (
	on  = []string{"yes", "on", "enabled", "true", "allowed", "ja", "ein", "an", "aktiviert", "oui", "activé", "activée", "sí", "si", "activado", "activada", "sì", "attivato", "attiva", "sim", "ativado", "aan", "ingeschakeld", "tak", "da", "taip"}
	off = []string{"no", "off", "disabled", "false", "not allowed", "nein", "aus", "deaktiviert", "non", "désactivé", "désactivée", "desactivado", "desactivada", "disattivato", "não", "desativado", "nee", "uit", "uitgeschakeld", "nie", "nu", "ne"}
)

// apps yields the apps that are connected. Those that were removed have no access.
func (r *reader) apps() {
	r.each(secApps, func(v jsonstream.Value, source string) bool {
		var app struct {
			Name     meta.Text    `json:"name"`
			Category meta.Text    `json:"category"`
			Removed  meta.Seconds `json:"removed_timestamp"`
		}
		var rec meta.Record
		if !r.decode(v.JSON, &app) || !r.decode(v.JSON, &rec) {
			return false
		}
		name := cmp.Or(string(app.Name), nameIn(&rec), string(rec.Title))
		if name == "" {
			return false
		}
		if app.Removed.IsZero() && meta.Fold(string(app.Category)) != "removed" {
			r.Setting(social.SettingAppKeyPrefix+name, cmp.Or(string(app.Category), "connected"), social.StateLimited, source)
		}
		return true
	})
}

// book says whether an address book was given to Facebook. Who is in it is not read.
func (r *reader) book() {
	found, n, from := false, 0, ""
	r.each(secBooks, func(v jsonstream.Value, source string) bool {
		entries, ok := count(v.JSON)
		found, n, from = found || ok, n+entries, cmp.Or(from, source)
		return ok
	})
	if !found {
		return
	}
	state := social.StateOpen
	if n == 0 {
		state = social.StateClosed
	}
	r.Setting(social.SettingContacts, strconv.Itoa(n)+" contacts uploaded", state, from)
}

// count counts the entries of the lists in an object; an entry by itself is one.
func count(data []byte) (int, bool) {
	var lists map[string]json.RawMessage
	if json.Unmarshal(data, &lists) != nil {
		return 0, false
	}
	if lists["name"] != nil || lists["details"] != nil || lists["label_values"] != nil {
		return 1, true
	}
	n := 0
	for _, l := range lists {
		var entries []json.RawMessage
		if json.Unmarshal(l, &entries) == nil {
			n += len(entries)
		}
	}
	return n, true
}
