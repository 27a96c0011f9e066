//go:build race

package rules

// raced says that the race detector is on, under which times mean nothing.
const raced = true
