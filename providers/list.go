package providers

import (
	"io/fs"

	"github.com/probity-audit/probity/providers/mastodon"
	"github.com/probity-audit/probity/providers/x"
	"github.com/probity-audit/probity/social"
)

// All lists every network, in the order in which they are shown.
func All() []Provider {
	return []Provider{
		x.New(),
		mastodon.New(),
	}
}

// Named returns the network with the code.
func Named(name string) (Provider, bool) {
	for _, p := range All() {
		if p.Name() == name {
			return p, true
		}
	}
	return nil, false
}

// Recognize finds the network that fsys is an export of.
func Recognize(fsys fs.FS) (Export, social.Recognition, bool) {
	for _, p := range All() {
		if e, ok := p.(Export); ok {
			if r, ok := e.Recognize(fsys); ok {
				return e, r, true
			}
		}
	}
	return nil, social.Recognition{}, false
}
