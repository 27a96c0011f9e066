package threads

import (
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// profile reads who the owner is and whether the profile is private.
func (r *reading) profile() {
	from := ""
	for source, rec := range r.Records(secProfile) {
		if a := meta.ReadAccount(rec); a.Username == "" {
			r.Index.Failed(secProfile, 1)
		} else if from == "" {
			r.account, from = a, source
		}
	}
	if from == "" {
		r.account.Username = strings.TrimPrefix(r.owner.Handles[name], "@")
		return
	}
	p := &social.Profile{Name: r.account.Name, Handle: r.account.Username, Bio: r.account.Bio, Links: r.account.Links}
	if r.account.Avatar != "" {
		p.Avatar = r.Media(r.account.Avatar)
	}
	r.Send(social.Item{Profile: p})
	r.Setting(social.SettingAccount, string(r.account.Private.Value), r.account.State(), from)
	r.Apps(secApps)
}

// people reads the lists of profiles.
func (r *reading) people() {
	r.People([]meta.Roll{
		{Section: secFollowers, Relation: social.RelationFollower},
		{Section: secFollowing, Relation: social.RelationFollowing},
		{Section: secSent, Relation: social.RelationRequest, Asked: "owner"},
		{Section: secReceived, Relation: social.RelationRequest, Asked: "them"},
		{Section: secMuted, Relation: social.RelationMuted},
		{Section: secBlocked, Relation: social.RelationBlocked},
	}, page)
}

// posts reads what the owner wrote. A reply is marked as such; to what is not said.
func (r *reading) posts() {
	for _, section := range []string{secPosts, secArchived} {
		for source, v := range r.Values(section, meta.Records) {
			var e meta.Entry
			if e.UnmarshalJSON(v.JSON) != nil || e.Text == "" && e.Published.IsZero() && len(e.Media) == 0 {
				r.Index.Failed(section, 1)
				continue
			}
			if e.Unclear {
				r.Index.Failed(section, 1)
			}
			if narrow(e.Control) {
				r.narrow++
			}
			p := toPost(&e, r.Media)
			p.Audience, p.Source = r.audience(), source
			if section == secArchived {
				p.Audience = social.AudienceOnlyMe
			}
			r.Post(p)
		}
	}
}

// toPost makes a post of the owner's of what either way gives. The interface has
// numbers of posts and the export has none, so that neither goes by them.
func toPost(e *meta.Entry, find func(ref string) string) *social.Post {
	p := &social.Post{Kind: social.KindPost, Mine: true}
	if e.Reply {
		p.Kind = social.KindReply
	}
	e.Attach(p, find)
	p.ID = social.ContentID("thread", e.Key(), p.Text)
	return p
}

// narrow reports whether not everybody may reply to a post.
func narrow(control string) bool { return control != "" && !strings.EqualFold(control, "everyone") }

// audience is that of every post that stands on the profile.
func (r *reading) audience() social.Audience {
	switch r.account.State() {
	case social.StateOpen:
		return social.AudiencePublic
	case social.StateClosed:
		return social.AudienceFollowers
	}
	return social.AudienceUnknown
}

// likes reads what the owner liked: whose it was and where it is, and not what it
// said.
func (r *reading) likes() {
	for source, rec := range r.Records(secLikes) {
		at, address, owner := rec.Time(), rec.URL(), rec.Owner()
		if at.IsZero() && address == "" && owner == "" {
			r.Index.Failed(secLikes, 1)
			continue
		}
		p := &social.Post{Kind: social.KindLike, Mine: true, Published: at, Audience: social.AudienceUnknown, URL: address, Source: source}
		switch {
		case owner != "" && strings.EqualFold(owner, r.account.Username):
			p.Quotes = &social.Ref{URL: address, Mine: true}
		case owner != "" || address != "":
			p.Quotes = &social.Ref{URL: address, Author: social.Person{Handle: owner}}
		}
		p.ID = social.ContentID(string(p.Kind), social.Stamp(at), identity(owner))
		r.Post(p)
	}
}
