package oauth

import "testing"

func TestGranted(t *testing.T) {
	said := Session{App: App{Scopes: []string{"read", "more"}}}
	if !said.Granted("more") || said.Granted("write") || !(Session{}).Granted("write") {
		t.Error("a scope that was not granted counts, or the other way round")
	}
}
