package report

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func TestPlaceWords(t *testing.T) {
	day := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	for want, ref := range map[string]audit.ItemRef{
		"the account as a whole": {},
		"post, 2 Mar 2026":       {Kind: social.KindPost, Published: day},
		"photo caption, no date": {Kind: social.KindCaption},
		"reply to a review, 2 Mar 2026, deleted there, still in your export": {Kind: social.KindReviewReply, Published: day, Deleted: day},
		"setting: Private account": {Kind: social.KindSetting, ID: "x", Name: "Private account"},
	} {
		if got := placeWords(ref); got != want {
			t.Errorf("%+v is called %q, want %q", ref, got, want)
		}
	}
}
