// Package demo holds an invented doctor: Nerys Calloway, a general practitioner
// in a small town that is not on any map, with her X archive and her Mastodon
// export as the networks would have made them. It shows in a minute what an
// audit finds, and its findings are known: see expected.jsonl.
//
// Everybody in it is invented. The folders x and mastodon are made from
// gen/story; change them there.
package demo

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"

	"github.com/probity-audit/probity/social"
)

//go:generate go run ./gen

//go:embed all:x all:mastodon owner.json
var content embed.FS

// X is the doctor's X archive, unpacked.
func X() fs.FS { return folder("x") }

// Mastodon is the doctor's Mastodon archive, unpacked, with the CSV lists beside it.
func Mastodon() fs.FS { return folder("mastodon") }

// Owner is how the doctor describes herself.
func Owner() social.Owner {
	b, err := content.ReadFile("owner.json")
	var o social.Owner
	if err == nil {
		d := json.NewDecoder(bytes.NewReader(b))
		d.DisallowUnknownFields()
		err = d.Decode(&o)
	}
	if err != nil {
		panic(fmt.Sprintf("demo: owner.json: %v", err)) // embedded, and tested
	}
	return o
}

func folder(name string) fs.FS {
	sub, err := fs.Sub(content, name)
	if err != nil {
		panic(err) // only if name were no path
	}
	return sub
}
