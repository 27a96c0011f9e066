package social

import "time"

// Recognition says what an export was taken for, and why.
type Recognition struct {
	Layout   string    // "2022 and later, tweets.js in parts"
	Because  []string  // the members that decided
	Account  Account   // whose it is; ID is "" if this part of an export does not say
	Exported time.Time // when the network made it, else when its newest item was written; zero if neither is known
	// Part names what this download holds where the network gives several that
	// are each complete in themselves, such as one chat; "" where the parts of an
	// export make one whole.
	Part string
	// Owners are the people one of whom must be the owner, where the export does
	// not say who; Account.ID is then "" until the owner is known.
	Owners []string
	// Unreadable says why nothing can be read of it and what to ask the network
	// for instead, step by step; "" for what can be read.
	Unreadable string
}

// Coverage says what can be had from a network, by which way, and what cannot.
type Coverage struct {
	Export   []string // sections that the export gives; empty if no export is read
	API      []string // sections that signing in gives; empty if one cannot sign in
	Missing  []Gap    // what neither gives
	Markers  []string // members by which its export is known, for people: "data/tweets.js"
	Steps    []string // how a member gets the export, one step a line
	Switches []Switch // the settings that bear on privacy, the weightiest first
}

// Switch is a setting as the network shows it to the owner. A report lists those
// that were not read as not checked, with the way to each.
type Switch struct {
	Key  string // as [Setting].Key: one of the Setting... names, or below "other."
	Name string // what the network calls it: "Private account"
	Path string // how to get there: "Settings and privacy > Privacy > Private account"
	Want string // what a careful doctor would look for: "on, unless the account is meant for the public"
}

// Quote is what reading an account will cost.
type Quote struct {
	Cents int      // of a US dollar, rounded up
	Lines []string // what it is made of: "3,200 posts: $3.20"
}
