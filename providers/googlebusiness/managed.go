package googlebusiness

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/oauth"
)

// managed is what the sign-in manages.
type managed struct {
	*known
	places []place // each location once
	failed error   // why the locations of an account could not be listed; nil if they could
}

// place is a location, and an account by which it is reached.
type place struct{ account, location string }

func (p place) path() string { return "accounts/" + p.account + "/locations/" + p.location }

// has reports whether an identifier is that of something of the location, as it
// must be in an answer about it.
func (p place) has(id string) bool { return strings.HasPrefix(id, "locations/"+p.location+"/") }

// isName reports whether s is a part of a name in Google's interface, and nothing
// that would lead elsewhere in an address.
var isName = regexp.MustCompile(`^[A-Za-z0-9_=-]+$`).MatchString

// readMask is what is asked for of a location; without one nothing is given.
// https://developers.google.com/my-business/reference/businessinformation/rest/v1/accounts.locations/list
const readMask = "name,title,storefrontAddress,phoneNumbers,websiteUri,profile,categories"

// managed lists accounts and their locations.
func (c *clients) managed(ctx context.Context) (*managed, error) {
	m := &managed{known: &known{accounts: map[string]account{}, locations: map[string]*location{}}}
	bad, err := lists(ctx, c.atAccounts, "accounts", "accounts", url.Values{"pageSize": {"20"}}, func(raw *rawAccount) bool {
		id := between(raw.Name, "accounts")
		m.meet(id, takeout.Line(raw.AccountName), raw.Type == "PERSONAL")
		return isName(id)
	})
	switch {
	case err != nil:
		return nil, err
	case len(m.accounts) == 0 && bad == 0:
		return nil, hint.Wrap(errors.New("this sign-in has no account at Google Business Profile"), "sign in again and choose the Google account that manages the profile")
	case bad > 0: // which account is the owner's depends on all
		return nil, collect.ErrShape
	}
	smallest := func(x, y string) int { return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)) }
	for _, a := range slices.SortedFunc(maps.Keys(m.accounts), smallest) {
		bad, err := lists(ctx, c.atLocations, "accounts/"+a+"/locations", "locations", url.Values{"pageSize": {"100"}, "readMask": {readMask}}, func(raw *rawLocation) bool {
			id := between(raw.Name, "locations")
			if !isName(id) {
				return false
			}
			if m.locations[id] == nil {
				m.places = append(m.places, place{a, id})
			}
			m.at(id).fill(*raw)
			return true
		})
		switch {
		case ctx.Err() != nil, errors.Is(err, oauth.ErrSignInAgain):
			return nil, err
		case bad > 0:
			m.failed = cmp.Or(m.failed, collect.ErrShape)
		case err != nil && m.failed == nil:
			m.failed = err
		}
	}
	if m.failed != nil && len(m.places) == 0 {
		return nil, m.failed
	}
	return m, nil
}

// lists reads all pages of a list, and counts the records that do not decode or
// that take refuses.
func lists[T any](ctx context.Context, c *collect.Client, path, field string, query url.Values, take func(*T) bool) (bad int, err error) {
	err = collect.Pages(func(next string) (string, error) {
		if next != "" {
			query.Set("pageToken", next)
		}
		p, err := page(ctx, c, path, field, query)
		_, n := collect.Decode(p.records, take)
		bad += n
		return p.next, err
	})
	return bad, err
}

// listed is a page of a list.
type listed struct {
	records []json.RawMessage
	next    string
	counted int // reviews in all; 0 for other lists, and where there are none
}

// page asks for one page of a list, which stands in a field of its own.
func page(ctx context.Context, c *collect.Client, path, field string, query url.Values) (p listed, err error) {
	var answer map[string]json.RawMessage
	if _, err := c.Get(ctx, path, query, &answer); err != nil {
		return listed{}, err
	}
	if answer["error"] != nil { // one that calls itself a success must not pass for an empty list, which is {}
		return listed{}, collect.ErrShape
	}
	for key, into := range map[string]any{field: &p.records, "nextPageToken": &p.next, "totalReviewCount": &p.counted} {
		if raw := answer[key]; raw != nil && json.Unmarshal(raw, into) != nil {
			return listed{}, collect.ErrShape
		}
	}
	return p, nil
}
