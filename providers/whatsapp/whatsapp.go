// Package whatsapp reads the chats that WhatsApp exports, one text file for each,
// from iPhones and from Android, in any language.
//
// A chat is told by its form. Each message begins with a date and a time, in one of
// the shapes that telephones write; lines that do not are part of the message before.
// A file is read twice: once to learn which shape it has, whether the day or the
// month comes first, who writes, and what the chat is called; then to yield its
// messages one by one, so that a chat of any length needs little memory.
//
// A chat says the clock's time without its zone, and does not say whose telephone
// made it. People are known by the name under which the owner's telephone keeps
// them; see [AccountID].
package whatsapp

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

const name = "whatsapp"

// Provider is WhatsApp.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "WhatsApp" }

// Coverage says what the export of a chat holds and what it does not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"the messages of one chat, of all who wrote in it", "the pictures, films and files sent in it, if you chose them",
			"places that were sent", "polls", "who wrote in a group, and some of those who came or went",
			"some privacy settings and how many contacts WhatsApp was given (from the account report, whose form is not documented)",
		},
		Missing: slices.Clone(missing),
		Markers: []string{"_chat.txt", "WhatsApp Chat with NAME.txt"},
		Steps: []string{
			"WhatsApp exports one chat at a time. Begin with the groups and the chats in which work is spoken of.",
			"iPhone: open the chat, tap the name at its top, scroll down, Export chat.",
			"Android: open the chat, tap the three dots, More, Export chat.",
			"Choose Attach media, or Include media, if pictures matter; then only the newest 10,000 messages come. Choose Without media for up to 40,000.",
			"Save the file to your own computer. Do not send it to anybody.",
			"For the privacy settings, also ask for the account report: Settings, Account, Request account info. It is ready after about three days, in the same place.",
			"Keep the files as they are, and say by which name the chats show you: audit open WhatsApp*.zip --me 'Your Name'",
		},
		Switches: switches(),
	}
}

const secPrivacy = "privacy settings"

var messages = []social.Kind{social.KindMessage}

// missing is what no export of a chat holds.
var missing = []social.Gap{
	{Section: "other chats", Kinds: messages, Reason: social.ReasonNotOffered,
		Detail: "WhatsApp exports one chat at a time and has no export of them all. Only the chats that you exported are looked at; archived and locked chats are exported in the same way."},
	{Section: "status updates, channels and calls", Kinds: []social.Kind{social.KindStory}, Reason: social.ReasonNotOffered,
		Detail: "WhatsApp exports none of them. Look through your status and its archive on your telephone."},
	{Section: "answers, reactions and who read a message", Reason: social.ReasonNotOffered,
		Detail: "The export does not say which message another one answers. Between two people the one before is taken for it."},
	{Section: "time zone", Reason: social.ReasonNotOffered,
		Detail: "Times are those of the telephone's clock when the chat was exported; its zone is not in the export."},
	{Section: "profile", Kinds: []social.Kind{social.KindProfile}, Reason: social.ReasonNotOffered,
		Detail: "Your picture and your About line are not in the export. Look at them on your telephone under Settings."},
	{Section: secPrivacy, Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "The export of a chat does not hold them; the account report holds some. Check them on your telephone under Settings, Privacy."},
}
