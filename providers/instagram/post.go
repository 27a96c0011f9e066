package instagram

import (
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// posts reads what the owner published, archived or deleted.
func (r *reading) posts() {
	for _, s := range []struct {
		section  string
		kind     social.Kind
		audience func(e *meta.Entry) social.Audience
	}{
		{secPosts, social.KindCaption, r.standing},
		{secReels, social.KindCaption, r.standing},
		{secVideos, social.KindCaption, r.standing},
		{secStories, social.KindStory, func(e *meta.Entry) social.Audience { return r.privacy.at(e.Published) }},
		{secArchived, social.KindCaption, hidden},
		{secDeleted, social.KindCaption, hidden},
		{secOther, social.KindCaption, func(*meta.Entry) social.Audience { return social.AudienceUnknown }},
	} {
		for source, v := range r.Values(s.section, meta.Records) {
			var e meta.Entry
			if e.UnmarshalJSON(v.JSON) != nil || e.Text == "" && len(e.Media) == 0 {
				r.Index.Failed(s.section, 1)
				continue
			}
			if e.Unclear {
				r.Index.Failed(s.section, 1)
			}
			p := toPost(s.kind, &e, r.Media)
			p.Audience, p.Source = s.audience(&e), source
			if p.Audience != social.AudienceOnlyMe {
				r.published++
			}
			r.Post(p)
		}
	}
	r.reposts()
}

// toPost makes a post or story of the owner's of what either way gives. The interface
// has numbers of posts and the export has none, so that neither goes by them.
func toPost(kind social.Kind, e *meta.Entry, find func(ref string) string) *social.Post {
	p := &social.Post{Kind: kind, Mine: true}
	e.Attach(p, find)
	p.ID = social.ContentID(string(kind), e.Key(), p.Text)
	return p
}

// standing is the audience of what stands on the profile.
func (r *reading) standing(e *meta.Entry) social.Audience { return r.privacy.since(e.Published) }

// hidden is the audience of what was archived or deleted.
func hidden(*meta.Entry) social.Audience { return social.AudienceOnlyMe }

// reposts reads what the owner passed on. The words are the owner's own addition:
// what was passed on is not in the export.
func (r *reading) reposts() {
	for source, rec := range r.Records(secReposts) {
		at, owner := rec.Time(), rec.Owner()
		text := ""
		for i := range rec.Labels {
			l := &rec.Labels[i]
			if v := string(l.Value); text == "" && !meta.IsURL(v) && v != owner && (l.Label == "" || len(rec.Labels) == 1 || meta.Fold(string(l.Label)) == "text") {
				text = v
			}
		}
		if at.IsZero() && owner == "" && text == "" && rec.URL() == "" {
			r.Index.Failed(secReposts, 1)
			continue
		}
		p := &social.Post{Kind: social.KindRepost, Mine: true, Published: at, Text: text, Audience: r.privacy.since(at), Source: source, Quotes: ref(owner, rec.URL())}
		meta.Mark(p)
		p.ID = social.ContentID(string(p.Kind), social.Stamp(at), identity(owner), text)
		r.Post(p)
	}
}

// ref points at a post of somebody else's; nil if nothing is known of it.
func ref(owner, url string) *social.Ref {
	if owner == "" && url == "" {
		return nil
	}
	return &social.Ref{URL: url, Author: social.Person{Handle: owner}}
}
