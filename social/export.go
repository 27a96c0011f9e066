package social

import "time"

// Recognition says what an export was taken for, and why.
type Recognition struct {
	Layout   string    // "2022 and later, tweets.js in parts"
	Because  []string  // the members that decided
	Account  Account   // whose it is; ID is "" if this part of an export does not say
	Exported time.Time // when the network made it, else when its newest item was written; zero if neither is known
}

// Coverage says what can be had from a network, by which way, and what cannot.
type Coverage struct {
	Export  []string // sections that the export gives; empty if no export is read
	API     []string // sections that signing in gives; empty if one cannot sign in
	Missing []Gap    // what neither gives
	Steps   []string // how a member gets the export, one step a line
}
