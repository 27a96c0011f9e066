package facebook_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/facebook"
)

var _ providers.Export = facebook.New()
