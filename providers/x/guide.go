package x

import "github.com/probity-audit/probity/oauth"

// Guide says what it takes to sign in to X.
func (*Provider) Guide() oauth.Guide {
	return oauth.Guide{
		OwnApp:   true,
		Redirect: redirect,
		Steps: []string{
			"Open console.x.com and sign in with the account that you want to check: X reads at the low price only what belongs to the owner of the app.",
			"Accept the developer agreement. Where X asks what the app is for, write that you read your own account to check what you posted.",
			"Buy credits; 10 US dollars are a good start. Set a spending limit, and leave automatic top-up off.",
			"Choose New App and give it any name that is free.",
			"Open the app, and under User authentication settings choose Set up.",
			"App permissions: Read. Type of app: Native App.",
			"Callback URI, to the letter: " + redirect,
			"Website URL: any address that is yours, such as that of your practice. Save.",
			"Copy the Client ID that stands under OAuth 2.0. A Native App has no secret that is needed here.",
		},
		Review: "X approves no app by hand, but its developer terms frown on tools that oblige their users to register apps of their own. " +
			"Register one only if you are content to hold a developer account under those terms; the export needs none.",
		Cost: "X charges for each thing that is read, from credits paid beforehand: for a first reading of a typical account some 2 to 10 US dollars, later ones mostly cents. " +
			"You are told the most that it can cost, and asked, before your posts are read; more than that is not read. The export is free, goes back to the beginning and holds more: prefer it.",
		Lasts:     "Until you sign out, or remove the app on X under Settings and privacy > Security and account access > Apps and sessions > Connected apps.",
		Charge:    "The sign-in asks X once who you are: about 1 US cent.",
		Inference: inference,
	}
}

// inference is why nothing is concluded about people. X's developer terms,
// "restricted use cases", https://docs.x.com/developer-terms/restricted-use-cases
const inference = "X's developer terms forbid working out anything about people's health from what its interface gives, " +
	"so that nobody whom it names is weighed as a possible patient unless you turn that on. " +
	"Your export is your own data, and as far as we can tell not bound by those terms; that is no legal advice."
