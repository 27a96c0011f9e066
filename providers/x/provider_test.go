package x_test

import (
	"testing"

	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/providers/x"
)

var (
	_ providers.Export  = (*x.Provider)(nil)
	_ providers.Priced  = (*x.Provider)(nil)
	_ providers.Remover = (*x.Provider)(nil)
)

func TestCoverage(t *testing.T) {
	p := x.New()
	if p.Name() != "x" || p.Title() == "" {
		t.Errorf("name %q, title %q", p.Name(), p.Title())
	}
	c := p.Coverage()
	if len(c.Export) == 0 || len(c.Missing) == 0 || len(c.Steps) == 0 || len(c.API) == 0 {
		t.Errorf("coverage %+v", c)
	}
	c.Missing[0].Section = "changed by the caller"
	if p.Coverage().Missing[0].Section == c.Missing[0].Section {
		t.Error("a caller can change what the provider says")
	}
}
