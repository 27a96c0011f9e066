package facebook_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/facebook"
)

var (
	_ providers.Export  = facebook.New()
	_ providers.API     = facebook.New()
	_ providers.Remover = facebook.New()
	_ providers.Revoker = facebook.New()
)
