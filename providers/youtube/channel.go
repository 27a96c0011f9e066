package youtube

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// profile yields what the channel shows, and whether it shows anything.
func (r *reader) profile() error {
	if len(r.channels) == 0 {
		return nil
	}
	c := r.channels[0]
	p := &social.Profile{Name: c.title, Handle: c.handle, Bio: c.about}
	for _, other := range r.channels[1:] {
		p.Fields = append(p.Fields, social.Field{Name: "Further channel", Value: cmp.Or(other.title, other.id)})
	}
	if err := r.emit(social.Item{Profile: p}); err != nil {
		return err
	}
	for i, c := range r.channels {
		if c.visibility == "" {
			continue
		}
		s := &social.Setting{Key: social.SettingAccount, Value: c.visibility, State: visibility(c.visibility), Source: c.source}
		if i > 0 {
			s.Key = social.SettingOtherPrefix + "channel-visibility:" + cmp.Or(c.title, c.id)
		}
		if err := r.once(social.Item{Setting: s}); err != nil {
			return err
		}
	}
	return nil
}

// settings yields what a new video lets others do, and the further settings of
// the channel as they stand.
func (r *reader) settings() error {
	err := r.tables(secFeatures, func(t *table, row csvfile.Row, file string) (bool, error) {
		if t.get(row, roleChannel) == "" {
			return false, nil
		}
		chat := t.get(row, roleAutoChat)
		if !t.has(roleAutoChat) && isFlag(row.At(1)) {
			chat = row.At(1) // second in every language
		}
		comments, licence := t.get(row, roleComments), t.get(row, roleLicence)
		if !t.has(roleComments) {
			comments = row.At(2)
		}
		if !t.has(roleLicence) && isLicence(row.At(4)) {
			licence = row.At(4)
		}
		for _, s := range []social.Setting{
			{Key: social.SettingComments, Value: comments, State: commentState(comments)},
			{Key: settingChat, Value: chat, State: switched(chat, social.StateLimited, social.StateOpen)},
			{Key: social.SettingReuse, Value: licence, State: licenceState(licence)},
			{Key: social.SettingLocation, Value: standardPlace(t.get(row, roleLat), t.get(row, roleLon)), State: social.StateOpen},
		} {
			if err := r.setting(s, t.get(row, roleChannel), file); err != nil {
				return true, err
			}
		}
		return true, nil
	})
	if err != nil {
		return err
	}
	return r.tables(secModeration, func(t *table, row csvfile.Row, file string) (bool, error) {
		id := row.At(max(t.at[roleChannel], 0))
		if id == "" {
			return false, nil
		}
		for i, n := range t.names {
			if i == max(t.at[roleChannel], 0) {
				continue
			}
			s := social.Setting{Key: social.SettingOtherPrefix + kebab(n), Value: row.At(i), State: switched(row.At(i), social.StateUnknown, social.StateUnknown)}
			if err := r.setting(s, id, file); err != nil {
				return true, err
			}
		}
		return true, nil
	})
}

// setting yields a setting that has a value; that of a further channel below a
// name of its own.
func (r *reader) setting(s social.Setting, channel, file string) error {
	s.Value, s.Source = takeout.Line(s.Value), file
	if s.Value == "" {
		return nil
	}
	if g := r.group(channel); g != "" {
		s.Key = social.SettingOtherPrefix + strings.TrimPrefix(s.Key, social.SettingOtherPrefix) + ":" + g
	}
	return r.once(social.Item{Setting: &s})
}

// allComments are words for comments that nobody holds back. Only these count as
// open: "All" stands in "Hold all for review", too, in every language.
var allComments = []string{"all", "all comments", "allow all comments", "all comments allowed", "everyone", "on", "alle", "alle kommentare", "alle kommentare zulassen",
	"alle reacties", "alle reacties toestaan", "todos", "todos los comentarios", "permitir todos los comentarios", "toate comentariile", "visi komentarai",
	"tous les commentaires", "autoriser tous les commentaires"}

// commentState rates what YouTube calls the allowed comments of a new video.
func commentState(value string) social.State {
	v := strings.ToLower(value)
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(v, w) })
	}
	switch {
	case v == "" || has("not set", "unspecified"):
		return social.StateUnknown
	case slices.Contains(allComments, v):
		return social.StateOpen
	case v == "off", v == "pause", v == "paused", has("disable", "deaktiv", "uitgeschakeld", "desactiv", "dezactiv", "désactiv"):
		return social.StateClosed
	case has("hold all", "hold potentially", "held for review", "approved comments", "zur überprüfung", "voor beoordeling"):
		return social.StateLimited
	}
	return social.StateUnknown
}

// standardPlace is the point that every new video bears; "" if there is none, for
// which 0.0 stands too.
func standardPlace(lat, lon string) string {
	if degrees(lat, 90) == nil || degrees(lon, 180) == nil {
		return ""
	}
	return lat + " " + lon
}

// licenceState rates the licence of a new video. The standard one says nothing of
// remixing, which most videos allow.
func licenceState(value string) social.State {
	if strings.Contains(strings.ToLower(value), "creative commons") {
		return social.StateOpen
	}
	return social.StateUnknown
}

func switched(value string, yes, no social.State) social.State {
	switch strings.ToLower(value) {
	case "true":
		return yes
	case "false":
		return no
	}
	return social.StateUnknown
}

// kebab writes the name of a column as the last part of a key.
func kebab(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(takeout.Line(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
