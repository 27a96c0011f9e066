package rules

import "github.com/probity-audit/probity/audit"

// practice lists the rules on advice, claims, interests, advertising and reviews.
func practice() []*audit.Rule {
	return nil
}
