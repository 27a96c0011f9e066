package mastodon

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// What an earlier archive had is said to be gone only where this one is whole by the
// number that the server put into it.
func TestWhole(t *testing.T) {
	const entry = `{"id":"https://m.example/users/a/statuses/%[1]d/activity","type":"Create","actor":"https://m.example/users/a","object":{"id":"https://m.example/users/a/statuses/%[1]d","type":"Note","content":"no %[1]d"}}`
	outbox := func(total string, entries ...string) string {
		return `{"type":"OrderedCollection",` + total + `"orderedItems":[` + strings.Join(entries, ",") + `]}`
	}
	one, two := fmt.Sprintf(entry, 1), fmt.Sprintf(entry, 2)
	for name, tt := range map[string]struct {
		outbox string
		whole  bool
	}{
		"whole":             {outbox(`"totalItems":2,`, one, two), true},
		"nothing posted":    {outbox(`"totalItems":0,`), true},
		"fewer than said":   {outbox(`"totalItems":3,`, one, two), false},
		"more than said":    {outbox(`"totalItems":1,`, one, two), false},
		"nothing said":      {outbox(``, one, two), false},
		"no number":         {outbox(`"totalItems":"2",`, one, two), false},
		"an unread entry":   {outbox(`"totalItems":3,`, one, two, `7`), false},
		"cut off":           {outbox(`"totalItems":2,`, one, two)[:400], false},
		"another's besides": {outbox(`"totalItems":2,`, one, two) + "{}", false},
	} {
		var seen *social.Extent
		for it, err := range new(Provider).Read(t.Context(), fstest.MapFS{"outbox.json": {Data: []byte(tt.outbox)}}, social.Owner{}) {
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if it.Mark != nil {
				seen = it.Mark.Seen
			}
		}
		if whole := seen != nil && seen.Mine && len(seen.Kinds) == 4; whole != tt.whole {
			t.Errorf("%s: seen %+v, want whole %v", name, seen, tt.whole)
		}
	}
}
