package mastodon_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/mastodon"
)

var (
	_ providers.API    = (*mastodon.Provider)(nil)
	_ providers.Export = (*mastodon.Provider)(nil)
)
