package reddit_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/reddit"
)

var (
	_ providers.API     = (*reddit.Provider)(nil)
	_ providers.Export  = (*reddit.Provider)(nil)
	_ providers.Remover = (*reddit.Provider)(nil)
)
