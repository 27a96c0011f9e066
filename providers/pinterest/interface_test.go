package pinterest_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/pinterest"
)

var (
	_ providers.API     = (*pinterest.Provider)(nil)
	_ providers.Export  = (*pinterest.Provider)(nil)
	_ providers.Remover = (*pinterest.Provider)(nil)
)
