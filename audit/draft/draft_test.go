package draft

import (
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/social"
)

func TestDraftItems(t *testing.T) {
	tests := []struct {
		line     string
		kind     social.Kind
		audience social.Audience
		mine     bool
		answers  bool
		quotes   bool
	}{
		{`{"kind":"post","text":"a"}`, social.KindPost, social.AudiencePublic, true, false, false},
		{`{"text":"a","audience":"friends"}`, social.KindPost, social.AudienceFriends, true, false, false},
		{`{"kind":"reply","text":"a","in_reply_to":"b"}`, social.KindReply, social.AudiencePublic, true, true, false},
		{`{"kind":"repost-comment","text":"a","in_reply_to":"b"}`, social.KindRepost, social.AudiencePublic, true, false, true},
		{`{"kind":"dm","mine":false,"text":"a","audience":"unknown"}`, social.KindMessage, social.AudienceDirect, false, false, false},
		{`{"kind":"group-message","text":"a"}`, social.KindMessage, social.AudienceGroup, true, false, false},
		{`{"kind":"review-reply","text":"a","in_reply_to":"b"}`, social.KindReviewReply, social.AudiencePublic, true, true, false},
		{`{"kind":"photo-caption","text":"a"}`, social.KindCaption, social.AudiencePublic, true, false, false},
	}
	for _, tt := range tests {
		d, err := Parse([]byte(tt.line))
		if err != nil {
			t.Fatalf("%s: %v", tt.line, err)
		}
		p := d.Post()
		if p.Kind != tt.kind || p.Audience != tt.audience || p.Mine != tt.mine || (p.Answers != nil) != tt.answers || (p.Quotes != nil) != tt.quotes {
			t.Errorf("%s: got %+v", tt.line, p)
		}
		if !p.Mine && p.Author == (social.Person{}) {
			t.Errorf("%s: somebody else's words have no author", tt.line)
		}
	}
}

func FuzzDraft(f *testing.F) {
	for _, line := range []string{`{"kind":"post","text":"Chasing a letter for patient NHS no 999 893 8074"}`, `{"kind":"bio","text":"GP","account":{"name":"x"}}`, `{"kind":"dm","mine":false,"in_reply_to":"\u0000"}`, `{`, `null`, `[]`, `{"text":7}`} {
		f.Add([]byte(line))
	}
	judge := audit.Assessment{Rules: rules.All()}.Judge()
	f.Fuzz(func(t *testing.T, line []byte) {
		d, err := Parse(line)
		if err != nil {
			return
		}
		for _, found := range d.Judge(judge) {
			for _, s := range found.Evidence.Spans {
				if s.From < 0 || s.From >= s.To || s.To > len(found.Evidence.Text) {
					t.Fatalf("span %v in a text of %d bytes", s, len(found.Evidence.Text))
				}
			}
		}
	})
}
