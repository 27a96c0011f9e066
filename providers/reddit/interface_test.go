package reddit_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/reddit"
)

var _ providers.Export = (*reddit.Provider)(nil)
