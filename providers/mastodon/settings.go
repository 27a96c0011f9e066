package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
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
	for _, s := range []struct {
		key string
		on  *bool
	}{
		{social.SettingRequests, not(self.Locked)},
		{social.SettingSearch, first(self.Discoverable, self.Source.Discoverable)},
		{settingIndexable, first(self.Indexable, self.Source.Indexable)},
		{social.SettingIndex, not(self.NoIndex)},
		{social.SettingConnections, not(first(self.HideCollections, self.Source.HideCollections))},
	} {
		if s.on != nil {
			all = append(all, switched(s.key, *s.on, src))
		}
	}
	if v := orElse(self.Source.Privacy, prefs.Visibility); v != "" {
		all = append(all, social.Setting{Key: social.SettingDefault, Value: line(v), State: reach(v), Source: src})
	}
	if v := orElse(self.Source.QuotePolicy, orElse(prefs.Quotes, prefs.Quoted)); v != "" {
		all = append(all, social.Setting{Key: social.SettingQuote, Value: line(v), State: reach(v), Source: src})
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

// switched makes a setting of a switch, on or off as the website shows it under the
// name that [switches] gives: each of them opens the account when it is on.
func switched(key string, on bool, source string) social.Setting {
	if on {
		return social.Setting{Key: key, Value: "on", State: social.StateOpen, Source: source}
	}
	return social.Setting{Key: key, Value: "off", State: social.StateClosed, Source: source}
}

// not turns round what the interface calls by the opposite of its name on the
// website, nil if it is not told.
func not(v *bool) *bool {
	if v == nil {
		return nil
	}
	return new(!*v)
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

// notificationPolicy yields whose messages reach the owner. What else the policy
// holds is of what the owner is told, and shows others nothing.
// https://docs.joinmastodon.org/entities/NotificationPolicy/
func (c *collector) notificationPolicy(ctx context.Context) error {
	const path = "/api/v2/notifications/policy"
	var p struct {
		Private json.RawMessage `json:"for_private_mentions"`
	}
	if _, err := c.Get(ctx, path, nil, &p); err != nil {
		return err
	}
	var v string
	if json.Unmarshal(p.Private, &v) != nil || v == "" {
		return nil
	}
	s := social.Setting{Key: social.SettingMessages, Value: line(v), State: reach(v), Source: path[1:]}
	if v == "drop" {
		s.Value = "ignore" // as the website has it
	}
	return c.out.Emit(ctx, social.Item{Setting: &s})
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
