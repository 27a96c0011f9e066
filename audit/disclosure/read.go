package disclosure

import (
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Read takes the facts from one item. ok is false if it tells nothing that a story
// could be made of. It may be called by several goroutines at once.
func Read(account social.Account, it social.Item, text *reading.Reading) (ch Chapter, ok bool) {
	return Chapter{}, false
}
