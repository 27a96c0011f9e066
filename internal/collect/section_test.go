package collect

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// gapsOf runs sections that end with the given errors, and returns the reasons told
// and which of them were read.
func gapsOf(t *testing.T, scopes []string, sections ...Section) (reasons []social.Reason, details []string) {
	t.Helper()
	for it, err := range Run(t.Context(), oauth.Session{App: oauth.App{Scopes: scopes}}, nil, func(ctx context.Context, o *Out) error { return o.Sections(ctx, sections) }) {
		if err != nil {
			t.Fatal(err)
		}
		reasons, details = append(reasons, it.Gap.Reason), append(details, it.Gap.Detail)
	}
	return reasons, details
}

func ending(err error) Section {
	return Section{Name: "posts", Scope: "read:posts", Read: func(context.Context) error { return err }}
}

func TestSectionReasons(t *testing.T) {
	for name, tt := range map[string]struct {
		err    error
		reason social.Reason
		detail string
	}{
		"forbidden":       {&StatusError{http.StatusForbidden}, social.ReasonNotGranted, "The sign-in does not include the permission read:posts. If you want this checked, sign in again and allow it; --also asks for one that is not asked for as a rule."},
		"denied by name":  {&DeniedError{"posts.all"}, social.ReasonNotGranted, "The sign-in does not include the permission posts.all. If you want this checked, sign in again and allow it; --also asks for one that is not asked for as a rule."},
		"not found":       {&StatusError{http.StatusNotFound}, social.ReasonNotOffered, "The server does not offer it."},
		"not offered":     {ErrNotOffered, social.ReasonNotOffered, "The network does not offer it to this account."},
		"too many":        {&StatusError{http.StatusTooManyRequests}, social.ReasonFailed, busy},
		"limited":         {hint.Wrap(&pace.LimitError{Host: "a.example"}, "run it after 15:04"), social.ReasonFailed, "The network allows no more requests for now; run it after 15:04."},
		"no more for now": {BusyError("Tomorrow."), social.ReasonFailed, "Tomorrow."},
		"no more ever":    {LimitError("Only so many."), social.ReasonLimit, "Only so many."},
		"broken":          {&StatusError{http.StatusInternalServerError}, social.ReasonFailed, "the server answered 500; collect again, what was read is kept"},
		"with advice":     {hint.Wrap(errors.New("it is switched off"), "switch it on"), social.ReasonFailed, "it is switched off; switch it on"},
	} {
		t.Run(name, func(t *testing.T) {
			reasons, details := gapsOf(t, nil, ending(tt.err))
			if len(reasons) != 1 || reasons[0] != tt.reason || details[0] != tt.detail {
				t.Errorf("%v: %q", reasons, details)
			}
		})
	}
}

// TestSectionsUnasked: nothing is asked that the sign-in does not include, nor of a
// network that gives no more for now.
func TestSectionsUnasked(t *testing.T) {
	read := 0
	count := Section{Name: "likes", Read: func(context.Context) error { read++; return nil }}
	reasons, _ := gapsOf(t, []string{"read:likes"}, ending(nil), count)
	if diff := cmp.Diff([]social.Reason{social.ReasonNotGranted}, reasons); diff != "" || read != 1 {
		t.Errorf("%d read; %s", read, diff)
	}
	reasons, details := gapsOf(t, nil, ending(BusyError("Tomorrow.")), count, count)
	if diff := cmp.Diff([]social.Reason{social.ReasonFailed, social.ReasonFailed, social.ReasonFailed}, reasons); diff != "" || read != 1 || details[2] != "Tomorrow." {
		t.Errorf("%d read, %q; %s", read, details, diff)
	}
}
