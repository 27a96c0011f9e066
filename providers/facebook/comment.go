package facebook

import (
	"cmp"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// comment is an entry of a file of the owner's comments.
type comment struct {
	Timestamp   meta.Seconds          `json:"timestamp"`
	Title       meta.Text             `json:"title"`
	Attachments meta.List[attachment] `json:"attachments"`
	Data        meta.List[struct {
		Comment struct {
			Timestamp meta.Seconds `json:"timestamp"`
			Comment   meta.Text    `json:"comment"`
			Author    meta.Text    `json:"author"`
			Group     meta.Text    `json:"group"`
		} `json:"comment"`
	}] `json:"data"`
}

// comments yields what the owner wrote below posts, those in groups included.
func (r *reader) comments() {
	r.each(secComments, func(v jsonstream.Value, source string) bool {
		var c comment
		if !r.decode(v.JSON, &c) {
			return false
		}
		if len(c.Data) == 0 {
			return r.loose(v.JSON, &c, source)
		}
		for i := range c.Data {
			d := &c.Data[i].Comment
			p := &social.Post{Kind: social.KindComment, Mine: true, Audience: social.AudienceUnknown, Source: source,
				Published: cmp.Or(d.Timestamp.Time, c.Timestamp.Time), Text: string(d.Comment), Group: string(d.Group), Answers: r.ref(string(c.Title))}
			if i == 0 {
				r.hang(p, c.Attachments)
			}
			r.comment(p)
		}
		return true
	})
	r.answers()
}

// loose reads a comment without data: one that is only a picture, or one in the
// newer way of writing.
func (r *reader) loose(data []byte, c *comment, source string) bool {
	rec, ok := r.record(data)
	if !ok {
		return false
	}
	p := &social.Post{Mine: true, Published: c.Timestamp.Time, Source: source}
	r.hang(p, c.Attachments)
	r.labelled(p, rec)
	p.Kind, p.Audience, p.Answers = social.KindComment, social.AudienceUnknown, r.ref(string(c.Title))
	if p.Published.IsZero() && bare(p) {
		return false
	}
	r.comment(p)
	return true
}

func (r *reader) hang(p *social.Post, list []attachment) {
	for _, a := range list {
		for i := range a.Data {
			r.attach(p, &a.Data[i])
		}
	}
}

func (r *reader) comment(p *social.Post) {
	finish(p)
	p.ID = commentID(p)
	r.Post(p)
}

// commentID is the same for a comment in a list of comments, in that of a group and
// below a picture.
func commentID(p *social.Post) string {
	return social.ContentID("comment", social.Stamp(p.Published), p.Author.Name, p.Text)
}

// answers yields what the owner answered to the questions of groups before joining,
// which those who run them read.
func (r *reader) answers() {
	r.each(secAnswers, func(v jsonstream.Value, source string) bool {
		type answers struct {
			Group   meta.Text `json:"group_name"`
			Answers meta.List[struct {
				Question  meta.Text    `json:"question"`
				Answer    meta.Text    `json:"answer"`
				Timestamp meta.Seconds `json:"timestamp"`
			}] `json:"answers"`
		}
		var in struct {
			answers
			Groups meta.List[answers] `json:"group_answers"`
		}
		if !r.decode(v.JSON, &in) {
			return false
		}
		for _, g := range append(in.Groups, in.answers) {
			for _, a := range g.Answers {
				p := &social.Post{Kind: social.KindComment, Mine: true, Audience: social.AudienceUnknown, Source: source, Published: a.Timestamp.Time,
					Text: strings.TrimSpace(string(a.Answer)), Group: string(g.Group)}
				if a.Question != "" {
					p.Answers = &social.Ref{Text: string(a.Question)}
				}
				if p.Text != "" {
					r.comment(p)
				}
			}
		}
		return in.Answers != nil || in.Groups != nil
	})
}
