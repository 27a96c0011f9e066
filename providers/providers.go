// Package providers says what a network must offer to be audited, and lists the
// networks that do. Each network is one folder below; copy the smallest to add one.
package providers

import (
	"context"
	"io/fs"
	"iter"
	"net/http"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Provider is a network.
type Provider interface {
	Name() string              // code: "x", "mastodon"; lower case, stable
	Title() string             // for people: "X (Twitter)"
	Coverage() social.Coverage // what it gives and what it does not, told before anything is read
}

// API reads over the network with the account holder's consent.
type API interface {
	Provider
	// Config returns what the sign-in needs, and registers app first where the
	// network allows it. It may fill in fields of app that must be kept, such
	// as the client's identifier and secret.
	Config(ctx context.Context, app *oauth.App) (*oauth2.Config, error)
	// Account says whose token c carries.
	Account(ctx context.Context, c *http.Client, server string) (social.Account, error)
	// Collect yields what the network gives of a. It yields a [social.Gap] for
	// what it will not give and a [social.Mark] after each stretch that need not
	// be asked for again. An error is yielded once, last.
	Collect(ctx context.Context, c *http.Client, a social.Account, since social.Cursor) iter.Seq2[social.Item, error]
}

// Export reads the download that the network gives its members.
type Export interface {
	Provider
	// Recognize looks at names first and opens a member only to confirm.
	Recognize(fsys fs.FS) (social.Recognition, bool)
	// Read yields what the export holds. What cannot be read is yielded as a
	// [social.Gap]; an error is yielded only if nothing further can be read.
	Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error]
}
