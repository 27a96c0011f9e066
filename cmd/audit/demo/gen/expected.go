package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// expectation is a line of expected.jsonl.
type expectation struct {
	Network  string   `json:"network"`
	ID       string   `json:"id"`   // as social.Item.ID gives it
	Kind     string   `json:"kind"` // as social.Kind
	Areas    []string `json:"areas"`
	Also     []string `json:"also"`
	Severity string   `json:"severity"`
	NearMiss []string `json:"near_miss"`
	Why      string   `json:"why"`
}

// writeExpected says what an adviser would raise, and what only looks like it.
func writeExpected(t *tale, x *account, out files) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	put := func(network, kind, id string, from *entry) error {
		for _, line := range from.expected(network, kind, id) {
			if err := e.Encode(line); err != nil {
				return err
			}
		}
		return nil
	}
	for _, p := range t.x {
		if err := put("x", kindOf(p, "RT @"), p.id, p); err != nil {
			return err
		}
	}
	for _, talk := range t.talks {
		for _, m := range talk.messages {
			if err := put("x", "message", m.id, m); err != nil {
				return err
			}
		}
	}
	for _, p := range t.mastodon {
		if err := put("mastodon", kindOf(p, "BOOST "), p.id, p); err != nil {
			return err
		}
	}
	for _, o := range t.others {
		f := strings.SplitN(o.id, " ", 3)
		if len(f) < 3 {
			return fmt.Errorf("%s: network, kind and identifier wanted", o.where)
		}
		if f[1] == "connection" {
			who, err := t.person(f[2])
			if err != nil {
				return fmt.Errorf("%s: %w", o.where, err)
			}
			f[2] = "correspondent:" + who.id()
			if !t.wrote(who.handle) {
				f[2] = "follower:" + who.id()
			}
		}
		if err := put(f[0], f[1], f[2], o); err != nil {
			return err
		}
	}
	out["expected.jsonl"] = b.Bytes()
	return nil
}

// wrote reports whether there is a conversation with the person.
func (t *tale) wrote(handle string) bool {
	for _, talk := range t.talks {
		if talk.name == handle {
			return true
		}
	}
	return false
}

func kindOf(e *entry, passedOn string) string {
	switch {
	case e.reach == "direct":
		return "message"
	case strings.HasPrefix(e.text, passedOn):
		return "repost"
	case e.thread || strings.HasPrefix(e.text, "@"):
		return "reply"
	}
	return "post"
}

// expected is the line for an item, if there is anything to say of it.
func (e *entry) expected(network, kind, id string) []expectation {
	line := expectation{Network: network, ID: id, Kind: kind, Areas: []string{}, Also: []string{}, NearMiss: []string{}, Severity: "none"}
	switch f, n := e.finding, e.nothing; {
	case f != nil:
		line.Areas, line.Also, line.Severity, line.Why = list(f.areas), list(f.also), f.severity, f.why
	case n != nil:
		line.NearMiss, line.Also, line.Why = list(n.areas), list(n.also), n.why
	default:
		return nil
	}
	return []expectation{line}
}
