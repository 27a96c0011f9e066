package store

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

// merge says what is kept of an item that is known already. The newer body
// wins, so that what the owner has cleaned up is gone. From the older it takes
// only what does not change and what the newer does not deny by leaving it out,
// so that a poorer source never takes away what a richer one said: an audience,
// a date, what is answered or quoted, the conversation, the permalink.
func merge(newer, older social.Item) social.Item {
	switch {
	case newer.Post != nil && older.Post != nil:
		p := *newer.Post
		mergePost(&p, older.Post)
		newer.Post = &p
	case newer.Connection != nil && older.Connection != nil:
		c := *newer.Connection
		mergeConnection(&c, older.Connection)
		newer.Connection = &c
	case newer.Profile != nil && older.Profile != nil:
		p := *newer.Profile
		fill(&p.Handle, older.Profile.Handle)
		if p.Created.IsZero() {
			p.Created = older.Profile.Created
		}
		if len(p.Previous) == 0 {
			p.Previous = older.Profile.Previous
		}
		fill(&p.Look, older.Profile.Look) // only an export has the picture
		if p.Partial {
			complete(&p, older.Profile)
		}
		newer.Profile = &p
	case newer.Setting != nil && older.Setting != nil && newer.Setting.State == social.StateUnknown:
		if older.Setting.State != social.StateUnknown && newer.Setting.Value == "" {
			newer.Setting = older.Setting
		}
	}
	return newer
}

// complete fills in what p does not tell by the way it came.
func complete(p *social.Profile, old *social.Profile) {
	fill(&p.Name, old.Name)
	fill(&p.Bio, old.Bio)
	fill(&p.Location, old.Location)
	fill(&p.Avatar, old.Avatar)
	if len(p.Links) == 0 {
		p.Links = old.Links
	}
	if len(p.Fields) == 0 {
		p.Fields = old.Fields
	}
	if p.Verified == nil {
		p.Verified = old.Verified
	}
	p.Partial = old.Partial
}

func mergePost(p *social.Post, old *social.Post) {
	if p.Audience == social.AudienceUnknown || p.Audience == "" {
		p.Audience = old.Audience
	}
	if p.Published.IsZero() || (p.TimeKnown != social.TimeExact && old.TimeKnown == social.TimeExact && !old.Published.IsZero()) {
		p.Published, p.TimeKnown = old.Published, old.TimeKnown
	}
	p.Answers, p.Quotes = mergeRef(p.Answers, old.Answers), mergeRef(p.Quotes, old.Quotes)
	if !p.Mine && p.Author == (social.Person{}) {
		p.Author = old.Author
	}
	if p.Members == 0 {
		p.Members = old.Members
	}
	fill(&p.Thread, old.Thread)
	fill(&p.Group, old.Group)
	fill(&p.Language, old.Language)
	fill(&p.URL, old.URL)
	p.Media = mergeMedia(p.Media, old.Media)
}

// mergeMedia keeps what was read in a picture when the same file is not looked
// into the next time, or is told of by a way that does not hand it out: there the
// pictures of a post stand in the same order.
func mergeMedia(media, old []social.Media) []social.Media {
	media = slices.Clone(media)
	for i := range media {
		m := &media[i]
		at := slices.IndexFunc(old, func(o social.Media) bool { return o.Path != "" && o.Path == m.Path })
		if at < 0 && m.Path == "" && len(old) == len(media) && old[i].Type == m.Type {
			at = i
		}
		if at < 0 {
			continue
		}
		fill(&m.Path, old[at].Path)
		fill(&m.URL, old[at].URL)
		fill(&m.Text, old[at].Text)
		if m.Place == nil {
			m.Place = old[at].Place
		}
		if m.Taken.IsZero() {
			m.Taken = old[at].Taken
		}
	}
	return media
}

func mergeRef(ref, old *social.Ref) *social.Ref {
	switch {
	case ref == nil:
		return old
	case old == nil || ref.ID != old.ID && ref.ID != "" && old.ID != "":
		return ref
	}
	r := *ref
	fill(&r.ID, old.ID)
	fill(&r.URL, old.URL)
	fill(&r.Text, old.Text)
	if r.Author == (social.Person{}) {
		r.Author = old.Author
	}
	r.Mine = r.Mine || old.Mine
	return &r
}

func mergeConnection(c *social.Connection, old *social.Connection) {
	fill(&c.Handle, old.Handle)
	fill(&c.Name, old.Name)
	fill(&c.Bio, old.Bio)
	fill(&c.Location, old.Location)
	fill(&c.URL, old.URL)
	fill(&c.Initiated, old.Initiated)
	if c.Since.IsZero() {
		c.Since = old.Since
	}
	if c.Mutual == nil {
		c.Mutual = old.Mutual
	}
}

// mergeAccount is merge for the account itself.
func mergeAccount(newer, older social.Account) social.Account {
	fill(&newer.Handle, older.Handle)
	fill(&newer.Name, older.Name)
	fill(&newer.URL, older.URL)
	if newer.Created.IsZero() {
		newer.Created = older.Created
	}
	if len(newer.Previous) == 0 {
		newer.Previous = older.Previous
	}
	return newer
}

func fill(s *string, from string) {
	if *s == "" {
		*s = from
	}
}
