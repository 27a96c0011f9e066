package linkedin_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/linkedin"
)

var (
	_ providers.Export = (*linkedin.Provider)(nil)
	_ providers.API    = (*linkedin.Provider)(nil)
)
