package mastodon

import (
	"testing"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
)

type record = mastodontest.Record

const ownStatuses = mastodontest.OwnStatuses

func newFake(t testing.TB, gts bool) *mastodontest.Server {
	t.Helper()
	f := mastodontest.New(mastodontest.Shape{GoToSocial: gts})
	t.Cleanup(f.Close)
	return f
}
