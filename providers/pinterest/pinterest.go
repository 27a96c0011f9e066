// Package pinterest reads Pinterest: its interface (v5), and the export that it gives
// its members.
//
// The export is web pages on which each part stands below a heading, as lines of a
// name and a value.
//
// Pins are told by their shape, not by the heading, which is in the language of the
// account. Of the other parts little is known; they are read as far as the names
// of their fields say what they hold, and what is not understood is counted.
//
// A pin that passes on somebody else's has words that are most likely theirs: they
// stand in Quotes. A pin on a secret board is for the owner only. Pinterest does
// not say in which zone its times are. The name of a board is in Thread.
//
// Both ways know the account by its user name in small letters, Pins and boards by
// Pinterest's numbers, and people by their user names.
package pinterest

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "pinterest"

// Provider is Pinterest.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "Pinterest" }

// Coverage says what the interface gives, what the export holds, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your Pins: titles, descriptions, alt texts, and whether each is secret", "Pins saved from others, with their words",
			"names and descriptions of boards, your profile, comments, messages, followers, people followed and settings, as far as the export says what is what",
		},
		API: []string{
			"your Pins: titles, descriptions, alt texts, and who sees their boards", "Pins saved from others, with their words",
			"names, descriptions and privacy of boards", "your profile", "user names of followers and people followed",
		},
		Missing: slices.Clone(missing),
		Markers: []string{"a web page (.html) with the heading Pins"},
		Steps: []string{
			"Sign in at pinterest.com in a browser: the app does not always offer it.",
			"Choose the icon at the bottom left (in an older layout the arrow at the top right), then Settings, Privacy and data.",
			"Beside Request your data, press Start request.",
			"Wait for Pinterest's message, mostly within two days, and download the file from it.",
			"Keep the file as it is, and name it: audit open pinterest.zip (or the .html file)",
		},
		Switches: slices.Clone(switches),
	}
}

// missing is what neither the interface nor, as far as is known, an export holds.
var missing = []social.Gap{
	{Section: "comments on your Pins", Kinds: []social.Kind{social.KindComment}, Reason: social.ReasonNotOffered,
		Detail: "Pinterest hands out nothing that others wrote under your Pins. Open your Pins on Pinterest to see it."},
	{Section: "pictures and videos", Reason: social.ReasonNotOffered,
		Detail: "Only addresses of pictures are read, not the pictures. What can be seen in them was not checked: look through your own Pins once with patients in mind."},
	{Section: "who shares your boards", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotOffered,
		Detail: "A secret board can be shared with others, and Pinterest does not name them. Open each board on Pinterest to see its collaborators."},
	{Section: "two-factor sign-in and devices", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Check them on Pinterest under Settings, Security."},
}
