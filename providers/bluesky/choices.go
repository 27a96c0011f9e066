package bluesky

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// declarations yields the settings that stand in records of their own, which anybody
// can read. Where there is none for messages, the app's own choice holds, which is
// not told.
func (c *collector) declarations(ctx context.Context) error {
	if on := c.me.AuthFactor; on != nil {
		s := social.Setting{Key: social.SettingTwoFactor, Value: "off", State: social.StateOpen, Source: getSession}
		if *on {
			s.Value, s.State = "on", social.StateClosed
		}
		if err := c.set(ctx, s); err != nil {
			return err
		}
	}
	r := c.reading(ctx, getRecord)
	for _, collection := range []string{inChat, inNotify} {
		o, err := c.record(ctx, c.me.DID, collection)
		switch {
		case errors.Is(err, errNoRecord) && collection == inNotify && c.shown.Associated.Subscription != nil:
			o = c.shown.Associated.Subscription
		case errors.Is(err, errNoRecord):
			continue
		case err != nil:
			return err
		}
		if !r.self(address{c.me.DID, collection, "self"}, o) {
			r.failed(secSettings)
		}
		if err := c.ended(ctx); err != nil {
			return err
		}
	}
	return c.out.Unread(ctx, secSettings, []social.Kind{social.KindSetting}, r.lost[secSettings])
}

// preferences yields what only the owner can see of their choices.
func (c *collector) preferences(ctx context.Context) error {
	if err := c.allowed(getPreferences); err != nil {
		return err
	}
	var got struct {
		Preferences []object `json:"preferences"`
	}
	if err := c.query(ctx, getPreferences, &got); err != nil {
		return err
	}
	const kind = "app.bsky.actor.defs#"
	reply, quote := []any(nil), []any(nil)
	adult, words := false, 0
	for _, p := range got.Preferences {
		switch strings.TrimPrefix(p.raw("$type"), kind) {
		case "postInteractionSettingsPref":
			reply, quote = p.list("threadgateAllowRules"), p.list("postgateEmbeddingRules")
			if reply == nil && p["threadgateAllowRules"] != nil {
				reply = []any{}
			}
		case "adultContentPref":
			adult, _ = p["enabled"].(bool)
		case "mutedWordsPref":
			words += len(p.list("items"))
		}
	}
	all := []social.Setting{replies(reply), quotes(quote),
		{Key: keyAdult, Value: "off", State: social.StateClosed},
		{Key: keyMutedWords, Value: fmt.Sprint(words), State: social.StateUnknown},
	}
	if adult {
		all[2].Value, all[2].State = "on", social.StateOpen
	}
	for _, s := range all {
		s.Source = getPreferences
		if err := c.set(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

// replies says who may reply to a new post: anybody if there are no rules, and
// nobody if the rules are none.
func replies(rules []any) social.Setting {
	s := social.Setting{Key: social.SettingComments, Value: "anyone", State: social.StateOpen}
	if rules == nil {
		return s
	}
	var who []string
	for _, r := range rules {
		switch kind := toObject(r).raw("$type"); {
		case strings.HasSuffix(kind, "#mentionRule"):
			who = append(who, "people you mention")
		case strings.HasSuffix(kind, "#followerRule"):
			who = append(who, "your followers")
		case strings.HasSuffix(kind, "#followingRule"):
			who = append(who, "people you follow")
		default:
			who = append(who, "people on a list")
		}
	}
	if s.Value, s.State = "nobody", social.StateClosed; len(who) > 0 {
		s.Value, s.State = strings.Join(who, ", "), social.StateLimited
	}
	return s
}

// quotes says who may quote a new post.
func quotes(rules []any) social.Setting {
	for _, r := range rules {
		if strings.HasSuffix(toObject(r).raw("$type"), "#disableRule") {
			return social.Setting{Key: social.SettingQuote, Value: "nobody", State: social.StateClosed}
		}
	}
	return social.Setting{Key: social.SettingQuote, Value: "anyone", State: social.StateOpen}
}

// passwords yields the app passwords, which are shown to a session of one alone.
func (c *collector) passwords(ctx context.Context) error {
	if c.app.Way != oauth.WayPassword { // which is said among what is not asked for
		return nil
	}
	var got struct {
		Passwords []struct {
			Name       string `json:"name"`
			Privileged bool   `json:"privileged"`
		} `json:"passwords"`
	}
	if err := c.query(ctx, listAppPasswords, &got); err != nil {
		return err
	}
	named := map[string]bool{}
	for _, p := range got.Passwords {
		s := social.Setting{Key: social.SettingAppKeyPrefix + clean(p.Name), Value: "app password without access to messages", State: social.StateUnknown, Source: listAppPasswords}
		if p.Privileged {
			s.Value = "app password with access to messages"
		}
		if p.Name == "" || named[s.Key] {
			continue
		}
		named[s.Key] = true
		if err := c.set(ctx, s); err != nil {
			return err
		}
	}
	return nil
}
