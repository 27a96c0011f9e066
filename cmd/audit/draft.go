package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// draft is one line that `audit check --format jsonl` reads.
type draft struct {
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
}

// verdict is one line that `audit check --format jsonl` writes.
type verdict struct {
	ID       string         `json:"id"`
	Findings []draftFinding `json:"findings"`
}

type draftFinding struct {
	Rule       string         `json:"rule"`
	Area       audit.Area     `json:"area"`
	Severity   audit.Severity `json:"severity"`
	Confidence float64        `json:"confidence"`
	Reason     string         `json:"reason"`
	Spans      [][2]int       `json:"spans"`
}

// draftKinds maps the words for kinds of drafts to items.
var draftKinds = map[string]social.Post{
	"post":           {Kind: social.KindPost},
	"reply":          {Kind: social.KindReply},
	"comment":        {Kind: social.KindComment},
	"repost-comment": {Kind: social.KindRepost},
	"story":          {Kind: social.KindStory},
	"dm":             {Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2},
	"group-message":  {Kind: social.KindMessage, Audience: social.AudienceGroup, Members: 10, Group: "group"},
	"review-reply":   {Kind: social.KindReviewReply},
	"photo-caption":  {Kind: social.KindCaption, Media: []social.Media{{Type: "photo"}}},
}

func parseDraft(line []byte) (draft, error) {
	var d draft
	if err := json.Unmarshal(line, &d); err != nil || bytes.TrimSpace(line)[0] != '{' {
		return d, errors.New("this is not a JSON object of the form that audit check reads") // the decoder's own error may quote the text
	}
	if _, ok := draftKinds[d.Kind]; !ok && d.Kind != "bio" && d.Kind != "" {
		return d, errors.New("kind is not one of post, reply, repost-comment, dm, group-message, review-reply, bio, photo-caption")
	}
	switch d.Audience {
	case "", social.AudiencePublic, social.AudienceFollowers, social.AudienceFriends, social.AudienceGroup, social.AudienceDirect, social.AudienceOnlyMe, social.AudienceUnknown:
		return d, nil
	}
	return d, errors.New("audience is not one of public, followers, friends, group, direct, only-me, unknown")
}

// snapshot makes of the draft an account with one item.
func (d draft) snapshot() *social.Snapshot {
	var items []social.Item
	profile := social.Profile{}
	if d.Account != nil {
		profile = social.Profile{Name: d.Account.Name, Handle: strings.TrimPrefix(d.Account.Handle, "@"), Bio: d.Account.Bio}
	}
	if d.Kind == "bio" {
		profile.Bio = d.Text
	}
	if d.Account != nil || d.Kind == "bio" {
		items = append(items, social.Item{Profile: &profile})
	}
	if d.Kind != "bio" {
		items = append(items, social.Item{Post: d.post()})
	}
	return &social.Snapshot{Account: social.Account{Provider: "draft", ID: d.ID}, Source: "draft", Items: social.Literal(items...)}
}

func (d draft) post() *social.Post {
	p := draftKinds[d.Kind]
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

// judge assesses the draft on its own.
func (d draft) judge(rules []*audit.Rule, owner social.Owner) []audit.Finding {
	rep := audit.Assess([]*social.Snapshot{d.snapshot()}, rules, owner, nil)
	var out []audit.Finding
	for _, f := range rep.Findings {
		// The profile only says who writes, unless it is itself the draft; and a
		// draft is no connection.
		if f.Item.Kind != social.KindConnection && (f.Item.Kind == social.KindProfile) == (d.Kind == "bio") {
			out = append(out, f)
		}
	}
	return out
}

func (d draft) verdict(findings []audit.Finding) verdict {
	v := verdict{ID: d.ID, Findings: []draftFinding{}}
	for _, f := range findings {
		df := draftFinding{Rule: f.Rule.ID, Area: f.Rule.Area, Severity: f.Severity, Confidence: f.Confidence, Reason: f.Evidence.Reason, Spans: [][2]int{}}
		for _, s := range f.Evidence.Spans {
			df.Spans = append(df.Spans, [2]int{s.From, s.To})
		}
		v.Findings = append(v.Findings, df)
	}
	return v
}
