// Package draft judges a text that is not yet on any network: a draft before it
// is posted, or a text of a labelled corpus.
package draft

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Draft is a text with what is known around it: one line that `audit check
// --format jsonl` reads.
type Draft struct {
	ID        string          `json:"id"`
	Kind      string          `json:"kind"`
	Audience  social.Audience `json:"audience"`
	Mine      *bool           `json:"mine"` // absent means true
	Text      string          `json:"text"`
	InReplyTo string          `json:"in_reply_to"`
	Account   *struct {
		Name   string `json:"name"`
		Handle string `json:"handle"`
		Bio    string `json:"bio"`
	} `json:"account"`

	Own *social.Profile `json:"-"` // whole, where it is kept; in place of Account
}

// kinds maps the words for kinds of drafts to items.
var kinds = map[string]social.Post{
	"post":           {Kind: social.KindPost},
	"reply":          {Kind: social.KindReply},
	"comment":        {Kind: social.KindComment},
	"repost-comment": {Kind: social.KindRepost},
	"story":          {Kind: social.KindStory},
	"message":        {Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2},
	"dm":             {Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2},
	"group-message":  {Kind: social.KindMessage, Audience: social.AudienceGroup, Members: 10, Group: "group"},
	"review-reply":   {Kind: social.KindReviewReply},
	"photo-caption":  {Kind: social.KindCaption, Media: []social.Media{{Type: "photo"}}},
}

// Parse reads a draft from a JSON object. Its errors hold nothing of the text.
func Parse(line []byte) (Draft, error) {
	var d Draft
	if err := json.Unmarshal(line, &d); err != nil || bytes.TrimSpace(line)[0] != '{' {
		return d, errors.New("this is not a JSON object of the form that audit check reads") // the decoder's own error may quote the text
	}
	return d, d.Check()
}

// Kinds lists the words for kinds of drafts.
func Kinds() []string {
	return []string{"post", "reply", "comment", "repost-comment", "story", "dm", "message", "group-message", "review-reply", "bio", "photo-caption"}
}

// Check reports a kind or audience that means nothing.
func (d Draft) Check() error {
	if d.Kind != "" && !slices.Contains(Kinds(), d.Kind) {
		return errors.New("kind is not one of " + strings.Join(Kinds(), ", "))
	}
	switch d.Audience {
	case "", social.AudiencePublic, social.AudienceFollowers, social.AudienceFriends, social.AudienceGroup, social.AudienceDirect, social.AudienceOnlyMe, social.AudienceUnknown:
		return nil
	}
	return errors.New("audience is not one of public, followers, friends, group, direct, only-me, unknown")
}

// Snapshot makes of the draft an account with one item.
func (d Draft) Snapshot() *social.Snapshot {
	var items []social.Item
	profile := social.Profile{}
	switch {
	case d.Own != nil:
		profile = *d.Own
	case d.Account != nil:
		profile = social.Profile{Name: d.Account.Name, Handle: strings.TrimPrefix(d.Account.Handle, "@"), Bio: d.Account.Bio}
	}
	if d.Kind == "bio" {
		profile.Bio = d.Text
	}
	if d.Own != nil || d.Account != nil || d.Kind == "bio" {
		items = append(items, social.Item{Profile: &profile})
	}
	if p := d.Post(); p != nil {
		items = append(items, social.Item{Post: p})
	}
	return &social.Snapshot{Account: social.Account{Provider: "draft", ID: d.ID}, Source: "draft", Items: social.Literal(items...)}
}

// Post makes of the draft a post, and nil of a bio. It has no date.
func (d Draft) Post() *social.Post {
	if d.Kind == "bio" {
		return nil
	}
	p := kinds[d.Kind]
	if d.Kind == "" {
		p.Kind = social.KindPost
	}
	p.ID, p.Text, p.Mine = "draft", d.Text, d.Mine == nil || *d.Mine
	if d.Audience != "" && d.Audience != social.AudienceUnknown || p.Audience == "" {
		p.Audience = d.Audience
	}
	if p.Audience == "" {
		p.Audience = social.AudiencePublic
	}
	them := social.Person{ID: "other"}
	if !p.Mine {
		p.Author = them
	}
	if d.InReplyTo != "" {
		ref := &social.Ref{Text: d.InReplyTo, Mine: !p.Mine}
		if p.Mine {
			ref.Author = them
		}
		if p.Kind == social.KindRepost {
			p.Quotes = ref
		} else {
			p.Answers = ref
		}
	}
	return &p
}

// Judge assesses the draft on its own.
func (d Draft) Judge(by *audit.Judge) []audit.Finding {
	found, _ := d.Verdict(by)
	return found
}

// Verdict assesses the draft on its own, and returns besides what could not be
// checked of it.
func (d Draft) Verdict(by *audit.Judge) ([]audit.Finding, []audit.NotChecked) {
	rep := by.Of(d.Snapshot())
	var found []audit.Finding
	for _, f := range rep.Findings {
		// The profile only says who writes, unless it is itself the draft; and a
		// draft is no connection.
		if f.Item.Kind != social.KindConnection && (f.Item.Kind == social.KindProfile) == (d.Kind == "bio") {
			found = append(found, f)
		}
	}
	kind := social.KindProfile
	if p := d.Post(); p != nil {
		kind = p.Kind
	}
	var lacked []audit.NotChecked
	for _, n := range rep.NotChecked {
		// A rule that sums up speaks of an account, not of one text.
		if n.Rule.Sum == nil && slices.Contains(n.Rule.Needs, kind) && !strings.HasPrefix(n.Reason, audit.NothingToRead) {
			lacked = append(lacked, n)
		}
	}
	return found, lacked
}
