package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// settings yields the switches that the account itself and its preferences tell.
func (c *collector) settings(ctx context.Context) error {
	self, src := c.me.self, "api/v1/accounts/verify_credentials"
	prefs, prefErr := c.preferences(ctx)
	var all []social.Setting
	add := func(s social.Setting, ok bool) {
		if ok {
			all = append(all, s)
		}
	}
	add(switched(social.SettingRequests, self.Locked, social.StateClosed, social.StateOpen, src))
	add(switched(social.SettingSearch, first(self.Discoverable, self.Source.Discoverable), social.StateOpen, social.StateClosed, src))
	add(switched("other.indexable", first(self.Indexable, self.Source.Indexable), social.StateOpen, social.StateClosed, src))
	add(switched(social.SettingIndex, self.NoIndex, social.StateClosed, social.StateOpen, src))
	add(switched(social.SettingConnections, first(self.HideCollections, self.Source.HideCollections), social.StateClosed, social.StateOpen, src))
	if v := orElse(self.Source.Privacy, prefs.Visibility); v != "" {
		add(social.Setting{Key: social.SettingDefault, Value: line(v), State: reach(v), Source: src}, true)
	}
	if v := orElse(self.Source.QuotePolicy, orElse(prefs.Quotes, prefs.Quoted)); v != "" {
		add(social.Setting{Key: social.SettingQuote, Value: line(v), State: reach(v), Source: src}, true)
	}
	if v := strings.Trim(string(self.Source.Sensitive), `"`); v == "true" || v == "false" {
		add(social.Setting{Key: "other.media-marked-sensitive", Value: v, State: social.StateUnknown, Source: src}, true)
	}
	for i := range all {
		if err := c.out.Emit(ctx, social.Item{Setting: &all[i]}); err != nil {
			return err
		}
	}
	if missing(prefErr) && self.Source.Privacy != "" {
		return nil // nothing more would have stood there
	}
	return prefErr
}

// https://docs.joinmastodon.org/entities/Preferences/ names the quote policy in two ways.
type preferences struct {
	Visibility string `json:"posting:default:visibility"`
	Quotes     string `json:"posting:default:quote_policy"`
	Quoted     string `json:"posting:default:quoted_policy"`
}

func (c *collector) preferences(ctx context.Context) (p preferences, err error) {
	_, err = c.Get(ctx, "/api/v1/preferences", nil, &p)
	return p, err
}

// missing reports whether the server does not know what it was asked for.
func missing(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && status.Code == http.StatusNotFound
}

// switched makes a setting of a switch that may be absent.
func switched(key string, v *bool, on, off social.State, source string) (social.Setting, bool) {
	if v == nil {
		return social.Setting{}, false
	}
	s := social.Setting{Key: key, Value: strconv.FormatBool(*v), State: off, Source: source}
	if *v {
		s.State = on
	}
	return s, true
}

func first(vs ...*bool) *bool {
	for _, v := range vs {
		if v != nil {
			return v
		}
	}
	return nil
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// reach says how far a word for an audience or a policy lets others in.
func reach(v string) social.State {
	switch v {
	case "public", "unlisted", "accept":
		return social.StateOpen
	case "private", "followers", "following", "mutuals_only", "mutuals", "mentioned", "local", "filter":
		return social.StateLimited
	case "direct", "nobody", "author", "me", "drop":
		return social.StateClosed
	}
	return social.StateUnknown
}

// notificationPolicy yields whose messages and mentions reach the owner.
// https://docs.joinmastodon.org/entities/NotificationPolicy/
func (c *collector) notificationPolicy(ctx context.Context) error {
	const path = "/api/v2/notifications/policy"
	var p map[string]json.RawMessage
	if _, err := c.Get(ctx, path, nil, &p); err != nil {
		return err
	}
	for _, k := range []struct{ field, key string }{
		{"for_private_mentions", social.SettingMessages},
		{"for_not_following", "other.notifications.not-followed"},
		{"for_not_followers", "other.notifications.not-followers"},
		{"for_new_accounts", "other.notifications.new-accounts"},
		{"for_limited_accounts", "other.notifications.limited-accounts"},
	} {
		var v string
		if json.Unmarshal(p[k.field], &v) != nil || v == "" {
			continue
		}
		s := social.Setting{Key: k.key, Value: line(v), State: reach(v), Source: path[1:]}
		if err := c.out.Emit(ctx, social.Item{Setting: &s}); err != nil {
			return err
		}
	}
	return nil
}

// interactionPolicies yields who may answer, boost and favourite new posts:
// GoToSocial only. https://docs.gotosocial.org/en/latest/api/swagger/
func (c *collector) interactionPolicies(ctx context.Context) error {
	const path = "/api/v1/interaction_policies/defaults"
	type rules struct {
		Always    []string `json:"always"`
		Automatic []string `json:"automatic_approval"` // its newer name
	}
	var policies map[string]map[string]rules
	if _, err := c.Get(ctx, path, nil, &policies); err != nil {
		if missing(err) {
			return nil // Mastodon; the gaps at the end say so
		}
		return err
	}
	c.policies = true
	for _, audience := range []string{"public", "unlisted", "private"} {
		for _, act := range []string{"reply", "reblog", "favourite"} {
			r, ok := policies[audience]["can_"+act]
			if !ok {
				continue
			}
			who := append(r.Always, r.Automatic...)
			s := social.Setting{Key: "other." + act + "." + audience, Value: line(strings.Join(who, " ")), State: widest(who), Source: path[1:]}
			if err := c.out.Emit(ctx, social.Item{Setting: &s}); err != nil {
				return err
			}
		}
	}
	return nil
}

// widest is the state that the widest of several words gives.
func widest(words []string) social.State {
	for _, want := range []social.State{social.StateOpen, social.StateLimited} {
		if slices.ContainsFunc(words, func(w string) bool { return reach(w) == want }) {
			return want
		}
	}
	return social.StateClosed
}

// applications yields the programs that may act for the owner: GoToSocial only.
func (c *collector) applications(ctx context.Context) error {
	const path = "/api/v1/tokens"
	type token struct {
		ID          string `json:"id"`
		LastUsed    string `json:"last_used"`
		Scope       string `json:"scope"`
		Application struct {
			Name string `json:"name"`
		} `json:"application"`
	}
	apps, names := map[string]*social.Setting{}, []string(nil)
	err := collect.List[token]{
		Name: "applications", Things: "applications", Kinds: []social.Kind{social.KindSetting},
		Fetch: func(ctx context.Context, next string) (collect.Page[token], error) {
			records, h, err := c.page(ctx, path, nil, 80, next, "")
			if err != nil {
				return collect.Page[token]{}, err
			}
			var p collect.Page[token]
			p.Things, p.Bad = collect.Decode(records, func(t *token) bool { return t.ID != "" })
			p.Next, _, err = c.linked(h, path, len(records))
			return p, err
		},
		Take: func(ctx context.Context, t token) error {
			app := orElse(line(t.Application.Name), "unnamed")
			value := line(t.Scope)
			if at := stamp(t.LastUsed); !at.IsZero() {
				value += ", last used " + at.Format(time.DateOnly)
			}
			if a := apps[app]; a != nil {
				a.Value += "; " + value
				return nil
			}
			apps[app] = &social.Setting{Key: social.SettingAppKeyPrefix + app, Value: value, State: social.StateUnknown, Source: path[1:]}
			names = append(names, app)
			return nil
		},
	}.Read(ctx, c.out)
	if err != nil {
		return err
	}
	for _, n := range names {
		if err := c.out.Emit(ctx, social.Item{Setting: apps[n]}); err != nil {
			return err
		}
	}
	return nil
}
