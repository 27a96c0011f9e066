package report

import (
	"strings"
	"testing"

	"github.com/probity-audit/probity/social"
)

func TestEveryReasonHasWords(t *testing.T) {
	for _, r := range []social.Reason{
		social.ReasonNotOffered, social.ReasonNotGranted, social.ReasonLimit, social.ReasonNotInExport, social.ReasonFailed, social.ReasonNotRead, social.ReasonLeftOut,
	} {
		if got := reasonWords(r); got == string(r) || !strings.Contains(got, " ") {
			t.Errorf("reason %q is shown as %q", r, got)
		}
	}
}
