// Package googlebusiness reads a Google Business Profile, the entry of a practice
// on Google's maps and search, over its interfaces and from the download that
// Google Takeout gives: the reviews that patients wrote, the replies to them,
// posts, pictures and, from downloads, questions.
//
// The account is that of Google, by its number, as Google's own interface calls it
// (accounts/A): of several the person's own, else the one with the smallest number.
// It may manage several locations, which are told apart by the name
// of the group their items stand in. A review is known by locations/L/reviews/R,
// because the same location may lie under several accounts, and is read once.
// Stars stand in the warning, "4 of 5 stars", as a title does.
//
// Reviews that the owner wrote of other places come in another part of the same
// download, under Maps. Takeout serves one person at a time, so those are the
// owner's own, and are read with the profile; without one they are left alone.
package googlebusiness

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "google-business"

// Provider is Google Business Profile.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "Google Business Profile" }

// Coverage says what the export holds and what it does not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"the profile of each location: name, description, address, telephone, website", "reviews by others, with stars and the names they show",
			"your replies to reviews", "posts on the profile", "pictures and films, with who added them", "questions and answers (older exports)",
			"reviews that you wrote yourself of other places (if Maps is in the same download)",
		},
		API: []string{
			"the profile of each location: name, description, address, telephone, website", "reviews by others, with stars and the names they show", "your replies to reviews",
			"posts on the profile", "pictures and films, with who added them",
		},
		Missing: slices.Clone(unavailable),
		Markers: []string{"account-*/location-*/reviews.json"},
		Steps: []string{
			"Sign in at takeout.google.com with the Google account that manages the profile.",
			"Press Deselect all, then tick Google Business Profile; tick Maps (your places) too, for the reviews that you wrote yourself.",
			"Press Next step, choose Export once and .zip, and press Create export.",
			"Wait for the e-mail from Google; small exports are ready within minutes. The link works for a week.",
			"Download all files, keep them as they are, and name them all: audit open takeout-*.zip",
		},
		Switches: slices.Clone(switches),
	}
}

// unavailable is what neither the export nor signing in gives.
var unavailable = []social.Gap{
	{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Neither says who may manage the profile or write to it. Check these by hand on the profile, in the menu with three dots."},
	{Section: "earlier wording of replies", Kinds: []social.Kind{social.KindReviewReply}, Reason: social.ReasonNotOffered,
		Detail: "Only the latest wording of a reply and its time are given, not when it was first written."},
	{Section: "chats and calls with patients", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotOffered,
		Detail: "Google ended chat on profiles in July 2024. If you kept a copy of earlier chats, look through it yourself."},
	{Section: "reviews and replies that were removed", Kinds: []social.Kind{social.KindReview, social.KindReviewReply}, Reason: social.ReasonNotOffered,
		Detail: "What Google or the writer took down is in neither."},
}

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: "other.managers", Name: "People and access", Path: "Your Business Profile > three dots > Business Profile settings > People and access",
		Want: "only people who still work with you and who know what may not be written in a reply"},
	{Key: social.SettingTwoFactor, Name: "2-Step Verification", Path: "Google Account > Security > 2-Step Verification",
		Want: "on, for everybody who manages the profile"},
	{Key: social.SettingMessages, Name: "Chat (text message or WhatsApp)", Path: "Your Business Profile > Edit profile > Contact > Chat",
		Want: "empty, unless somebody answers it who knows that clinical matters do not belong there"},
	{Key: "other.address", Name: "Business location", Path: "Your Business Profile > Edit profile > Location > Business location",
		Want: "the address of the practice, never of your home"},
	{Key: "other.phone", Name: "Phone number", Path: "Your Business Profile > Edit profile > Contact > Phone number",
		Want: "the telephone of the practice, never your own"},
	{Key: "other.photos", Name: "Photos", Path: "Your Business Profile > Photos",
		Want: "no picture, by you or by others, on which a patient, a screen or a record can be made out; report those of others"},
	{Key: "other.attributes", Name: "From the business", Path: "Your Business Profile > Edit profile > More > From the business",
		Want: "nothing about you as a person that patients need not know"},
	{Key: "other.bookings", Name: "Bookings", Path: "Your Business Profile > Bookings",
		Want: "a booking service that asks for no reason of the visit in the open"},
	{Key: social.SettingAccount, Name: "Restricted profile (Google Maps)", Path: "Google Maps > your picture > Your profile > three dots > Profile settings > Restricted profile",
		Want: "on, unless the reviews that you write as a private person may be seen by patients"},
	{Key: social.SettingLiveLocation, Name: "Location sharing", Path: "Google Maps > your picture > Location sharing",
		Want: "with nobody whom you do not mean to see where you are"},
}
