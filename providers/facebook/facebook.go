// Package facebook reads the download that Facebook gives its members, in JSON: of
// the years to 2023, of the year after with all below your_activity_across_facebook,
// and of today; and the separate download of end-to-end encrypted chats.
//
// It also reads the owner's account, and the Pages that they run, over the Graph API.
//
// An account is known by its user name, else by the full name. The download gives
// posts, comments and reactions no identifiers, so theirs are made of what they
// hold, and the API's are made alike. People are known by name alone. What stands on
// a Page, of which the download knows nothing, keeps the numbers of the API.
package facebook

const (
	name  = "facebook"
	title = "Facebook"
)

// Provider reads Facebook. Its zero value is ready for use.
type Provider struct{}

// New returns a provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return title }
