package bluesky

import (
	"cmp"
	"context"
	"errors"
	"time"

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

// roster is since when somebody is connected with the owner, by DID.
type roster = map[social.Relation]map[string]time.Time
