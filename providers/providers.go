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
	// Guide says what it takes to sign in.
	Guide() oauth.Guide
	// Config returns how app signs in for its purpose, and registers it first,
	// through c, where the network allows it. It may fill in fields of app that
	// must be kept, such as the client's identifier and secret.
	Config(ctx context.Context, c *http.Client, app *oauth.App) (*oauth.Config, error)
	// Account says whose sign-in s is.
	Account(ctx context.Context, s oauth.Session) (social.Account, error)
	// Collect yields what the network gives of a. It yields a [social.Gap] for
	// what it will not give and a [social.Mark] after each stretch that need not
	// be asked for again. An error is yielded once, last.
	Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error]
}

// Priced is an API that costs money by what is read.
type Priced interface {
	API
	// Quote estimates what a collect of a will cost. It may itself cost what
	// [oauth.Guide.Charge] says.
	Quote(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) (social.Quote, error)
}

// Revoker gives a sign-in back in the network's own way; others do it as RFC 7009
// says.
type Revoker interface {
	Revoke(ctx context.Context, s oauth.Session) error
}

// Passworder signs in with a password that the network makes for apps alone.
type Passworder interface {
	Password(ctx context.Context, c *http.Client, app *oauth.App, user, password string) (*oauth2.Token, error)
	// Leave ends at the network what Password began: tok is renewed no longer. It is
	// no error if it has ended already. The password itself stays good.
	Leave(ctx context.Context, c *http.Client, app oauth.App, tok *oauth2.Token) error
}

// Remover deletes one of the owner's own posts, with a sign-in for
// [oauth.PurposeRemove]. A post that is gone already is no error.
type Remover interface {
	// Removable reports whether Remove can delete something of the owner's, as far as
	// its kind and identifier tell: nothing is asked of the network.
	Removable(a social.Account, kind social.Kind, postID string) bool
	Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error
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
