package rules

import "github.com/probity-audit/probity/audit"

// accounts lists the rules on who the account says its owner is, its settings, places, messages and connections.
func accounts() []*audit.Rule {
	return nil
}
