package tiktok_test

import (
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/tiktok"
)

var (
	_ providers.Export = (*tiktok.Provider)(nil)
	_ providers.API    = (*tiktok.Provider)(nil)
)
