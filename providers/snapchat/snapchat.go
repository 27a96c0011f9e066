// Package snapchat reads Snapchat's "My Data" export.
//
// Snapchat forgets most of what is sent through it, so that an export holds less
// than was said: the chats that somebody saved, the times of stories without
// their pictures, and the pictures and films kept as Memories.
//
// Words typed onto a picture are in the picture alone. Memories are yielded as
// captions that only the owner can see, with the picture and, where it lies beside
// it, the layer with the words. A conversation with My AI is the owner's words
// given to a company: messages of the thread "assistant" that nobody else sees.
package snapchat

import "github.com/probity-audit/probity/social"

const (
	name = "snapchat"
	// assistant is the thread of what was asked of My AI.
	assistant = "assistant"
	// robot is the user name under which My AI stands in lists and chats.
	robot = "myai"
)

// Provider reads Snapchat.
type Provider struct{}

// New returns the provider.
func New() *Provider { return &Provider{} }

// Name returns the code of the network.
func (*Provider) Name() string { return name }

// Title returns the name of the network for people.
func (*Provider) Title() string { return "Snapchat" }

// Coverage says what the export holds and what it does not.
func (*Provider) Coverage() social.Coverage {
	return social.Coverage{
		Export: []string{
			"your profile and earlier names", "chats that were saved (both sides)", "what you asked My AI",
			"friends, friend requests, blocked accounts", "Memories with their time and place", "the times of your stories",
			"your public profile and Spotlights", "apps with access to your account", "changes to two-factor sign-in",
		},
		Missing: []social.Gap{
			{Section: "chats and snaps that were not saved", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotOffered,
				Detail: "Snapchat deletes them after they are seen, or after a day, and gives them to nobody. The person who received them may have kept a copy."},
			{Section: "pictures of stories", Kinds: []social.Kind{social.KindStory}, Reason: social.ReasonNotOffered,
				Detail: "Of a story the export tells when it was posted, not what it showed. Look through the stories that you saved, in the app under Memories."},
			{Section: "who can see your Memories, stories and place", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
				Detail: "The export holds no privacy setting but the changes to two-factor sign-in. Go through the list of settings in the app."},
		},
		Markers:  []string{"json/account.json", "json/friends.json", "json/chat_history.json", "json/memories_history.json"},
		Steps:    steps(),
		Switches: switches(),
	}
}

// steps lead to an export that can be read.
func steps() []string {
	return []string{
		"Sign in at accounts.snapchat.com and choose My Data.",
		"Choose Export JSON Files as well as at least one kind of content, such as Chat Media or Memories: with JSON alone the download has come empty.",
		"Leave the range of dates at All Time, confirm your e-mail address and press Submit.",
		"Wait for the e-mail, go back to My Data and download every part: mydata~*.zip, mydata~*-2.zip and so on.",
		"Keep the files as they are, and name them all: audit open mydata~*.zip",
	}
}
