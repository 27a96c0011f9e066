package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// ownWords reports whether the text of the item is the owner's own: not received,
// and not somebody else's post passed on without a word.
func ownWords(p *audit.Pass) bool {
	return p.Post != nil && p.Post.Mine && p.Text != nil && p.Post.Kind != social.KindLike && !p.Post.Bare()
}
