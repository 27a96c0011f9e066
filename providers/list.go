package providers

import (
	"io/fs"
	"strings"

	"github.com/probity-audit/probity/providers/bluesky"
	"github.com/probity-audit/probity/providers/facebook"
	"github.com/probity-audit/probity/providers/googlebusiness"
	"github.com/probity-audit/probity/providers/instagram"
	"github.com/probity-audit/probity/providers/linkedin"
	"github.com/probity-audit/probity/providers/mastodon"
	"github.com/probity-audit/probity/providers/pinterest"
	"github.com/probity-audit/probity/providers/reddit"
	"github.com/probity-audit/probity/providers/snapchat"
	"github.com/probity-audit/probity/providers/threads"
	"github.com/probity-audit/probity/providers/tiktok"
	"github.com/probity-audit/probity/providers/whatsapp"
	"github.com/probity-audit/probity/providers/x"
	"github.com/probity-audit/probity/providers/youtube"
	"github.com/probity-audit/probity/social"
)

// All lists every network, in the order in which they are shown.
func All() []Provider {
	return []Provider{
		x.New(),
		facebook.New(),
		instagram.New(),
		threads.New(),
		whatsapp.New(),
		tiktok.New(),
		snapchat.New(),
		linkedin.New(),
		pinterest.New(),
		reddit.New(),
		youtube.New(),
		googlebusiness.New(),
		bluesky.New(),
		mastodon.New(),
	}
}

// Named returns the network of a name: its code, or what people call it.
func Named(name string) (Provider, bool) {
	name = strings.ReplaceAll(strings.ToLower(name), " ", "-")
	for _, p := range All() {
		called, also, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(p.Title()), " ", "-"), "-(")
		if name == p.Name() || name == called || name == strings.TrimSuffix(also, ")") {
			return p, true
		}
	}
	return nil, false
}

// Found is an account that an export holds.
type Found struct {
	Export      Export
	Recognition social.Recognition
}

// Recognize finds the networks that fsys is an export of: none, one, or several
// where a company packs its networks together.
func Recognize(fsys fs.FS) []Found {
	var found []Found
	for _, p := range All() {
		if e, ok := p.(Export); ok {
			if r, ok := e.Recognize(fsys); ok {
				found = append(found, Found{e, r})
			}
		}
	}
	return found
}
