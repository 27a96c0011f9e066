package bluesky

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// profileView is what the network shows of the account besides its own record.
type profileView struct {
	Avatar       string `json:"avatar"`
	CreatedAt    string `json:"createdAt"`
	Followers    int    `json:"followersCount"`
	Follows      int    `json:"followsCount"`
	Verification struct {
		Status string `json:"verifiedStatus"` // valid, invalid, none
	} `json:"verification"`
	Associated struct {
		Subscription object `json:"activitySubscription"` // as the declaration, or what holds where there is none
	} `json:"associated"`
}

// record returns the record of the owner's of which there is one in the collection.
func (c *client) record(ctx context.Context, did, collection string) (object, error) {
	var got struct {
		Value object `json:"value"`
	}
	err := c.query(ctx, getRecord, &got, "repo", did, "collection", collection, "rkey", "self")
	return got.Value, err
}

// profile yields the profile as the record has it, whatever else can be had.
func (c *collector) profile(ctx context.Context) error {
	o, err := c.record(ctx, c.me.DID, inProfile)
	if err != nil && !errors.Is(err, errNoRecord) { // many have none
		return err
	}
	p, set := c.account.profile(o, getRecord)
	p.Handle = c.me.Handle
	if c.unshown = c.allowed(getProfile); c.unshown == nil {
		c.unshown = c.query(ctx, getProfile, &c.shown, "actor", c.me.DID)
	}
	if c.unshown == nil {
		verified := c.shown.Verification.Status == "valid"
		p.Verified, p.Avatar = &verified, c.shown.Avatar
		if at := (object{"createdAt": c.shown.CreatedAt}).at("createdAt"); p.Created.IsZero() {
			p.Created = at
		}
	}
	if err := c.out.Emit(ctx, social.Item{Profile: p}); err != nil {
		return err
	}
	return c.set(ctx, set)
}

func (c *collector) set(ctx context.Context, s social.Setting) error {
	return c.out.Emit(ctx, social.Item{Setting: &s})
}

// reading is a reading whose items go to the collect, for what the export shares.
func (c *collector) reading(ctx context.Context, source string) *reading {
	return &reading{
		ctx: ctx, account: c.account, source: source,
		tally: map[string]int{}, lost: map[string]int{}, people: roster{},
		yield: func(it social.Item, _ error) bool {
			c.halt = c.out.Emit(ctx, it)
			return c.halt == nil
		},
	}
}

// ended says why a reading came to its end before its time: nil if it did not.
func (c *collector) ended(ctx context.Context) error { return cmp.Or(c.halt, ctx.Err()) }

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

// roster is since when somebody is connected with the owner, by DID.
type roster = map[social.Relation]map[string]time.Time

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
		if named[s.Key] {
			continue
		}
		named[s.Key] = true
		if err := c.set(ctx, s); err != nil {
			return err
		}
	}
	return nil
}
