// Package instagram reads Instagram: the download that it gives its members, as JSON,
// in each of the layouts that it has had since 2018, and over the network, after a
// sign-in, a professional account.
//
// An account is known by its user name in lower case, which is all that a download
// says of it. Posts, comments and likes have no number in it either: their
// identifiers are made of when they were written and what they say, so that they
// stay the same from one download to the next, and whichever way they were read. The
// words of others on the owner's posts, which only the network gives, have its numbers.
//
// Threads lies in the same download and is a network of its own: its files are
// left to package threads.
package instagram

import "strings"

const (
	name  = "instagram"
	title = "Instagram"
)

// Provider reads Instagram.
type Provider struct{}

// New returns a provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return title }

// identity is what an account is known by.
func identity(handle string) string { return strings.ToLower(handle) }

// page returns the public page of an account.
func page(handle string) string {
	if handle == "" {
		return ""
	}
	return "https://www.instagram.com/" + handle + "/"
}
