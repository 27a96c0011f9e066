// Package mastodon reads the owner's account on a Mastodon server, or on one that
// speaks the same interface (GoToSocial and others): over the network after a
// sign-in, or from the archive and the CSV lists that a server hands out.
//
// An account is known by its lower-case user name on its server, because that
// is all an archive says: the number by which a server calls the account inside
// is asked for at the start of each collect and not kept. People are likewise
// known by their address, "user@host". So the same person, and the same post,
// have the same identifier whichever way they were read.
package mastodon

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const (
	name  = "mastodon"
	title = "Mastodon (and compatible servers)"
)

// Provider reads Mastodon.
type Provider struct{}

// New returns a provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return title }

// Coverage tells what each way gives, and what neither does.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		API: []string{
			"profile",
			"privacy settings",
			"posts, replies, quotes and boosts of every audience",
			"direct messages sent and received",
			"mentions and replies by others",
			"followers, people followed, follow requests",
			"muted and blocked accounts",
			"posts marked as favourites",
		},
		Export: []string{
			"profile",
			"some privacy settings",
			"posts, replies and quotes of every audience",
			"addresses of boosted and favourite posts",
			"direct messages sent",
			"followers, people followed, muted and blocked accounts (from the CSV files)",
		},
		Missing:  append(neverOffered(), unasked()),
		Switches: slices.Clone(switches),
		Markers:  []string{"outbox.json", "actor.json", "following_accounts.csv"},
		Steps: []string{
			"Open your server's website and sign in.",
			"Choose Preferences, then Import and export.",
			"Press Request your archive; a link arrives by e-mail, at most once in seven days.",
			"On the same page, download the CSV of follows, followers, mutes and blocks.",
			"Keep the files as they are, and name them all: audit open archive-*.zip *.csv",
		},
	}
}

// unasked is what a sign-in leaves alone on purpose.
func unasked() social.Gap {
	return social.Gap{Section: "bookmarks", Reason: social.ReasonNotGranted,
		Detail: "Not asked for: nobody but you can see what you bookmarked."}
}

// neverOffered lists what no Mastodon server tells by any way.
func neverOffered() []social.Gap {
	return []social.Gap{
		{Section: "open sessions", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
			Detail: "Check them on your server's website under Preferences, Account, Account settings."},
		{Section: "favourites received", Reason: social.ReasonNotOffered,
			Detail: "Who marked your posts as favourites is told one post at a time, and is not asked for."},
	}
}
