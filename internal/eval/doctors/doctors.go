// Package doctors measures what only shows across accounts: who of the people a
// doctor is in touch with may be a patient, and what posts give away together. It
// does so on invented doctors with several accounts each, in whose connections,
// messages and posts patients, relatives, stories and harmless look-alikes were
// planted.
package doctors

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/social"
)

// Doctor is an invented doctor with what was planted.
type Doctor struct {
	Name     string       `json:"-"` // of the file
	About    string       `json:"about"`
	Known    bool         `json:"known"` // was looked at while the program was made, so that it flatters
	Owner    social.Owner `json:"owner"`
	Accounts []struct {
		Account social.Account `json:"account"`
		Items   []social.Item  `json:"items"`
	} `json:"accounts"`
	People  []Planted `json:"people"`  // everybody who wrote or is connected; who is left out is nobody
	Stories []Told    `json:"stories"` // of several posts; any other that is raised is a false alarm
}

// Planted is a person of whom it is known what they are.
type Planted struct {
	Profiles []string `json:"profiles"` // "provider:ID" of the person on each network
	Is       string   `json:"is"`       // "patient", "relative" or "none"
	Why      string   `json:"why"`
}

// Told is a story that was planted.
type Told struct {
	Posts []string `json:"posts"` // "provider:ID"
	// Bands that a careful reader would give it, by how many people fit.
	Bands []disclosure.Band `json:"bands"`
	Why   string            `json:"why"`
}

// Load reads the doctors of a folder, one file each, in the order of their names.
func Load(folder fs.FS) ([]Doctor, error) {
	files, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, err
	}
	var out []Doctor
	for _, name := range files {
		data, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, err
		}
		d := Doctor{Name: strings.TrimSuffix(path.Base(name), ".json")}
		if err := json.Unmarshal(data, &d); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if err := d.check(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, d)
	}
	return out, nil
}

// check reports what is planted and not there, which could not be found.
func (d *Doctor) check() error {
	posts, people := map[string]bool{}, map[string]bool{}
	for _, a := range d.Accounts {
		for _, it := range a.Items {
			if c := it.Connection; c != nil {
				people[a.Account.Provider+":"+c.ID] = true
			}
			if p := it.Post; p != nil {
				posts[a.Account.Provider+":"+p.ID] = true
				people[a.Account.Provider+":"+p.Author.ID] = true
			}
		}
	}
	for _, p := range d.People {
		for _, key := range p.Profiles {
			if !people[key] {
				return fmt.Errorf("nobody is %q", key)
			}
		}
		if !slices.Contains([]string{"patient", "relative", "none"}, p.Is) {
			return fmt.Errorf("%q is no standing", p.Is)
		}
	}
	for _, s := range d.Stories {
		for _, key := range s.Posts {
			if !posts[key] {
				return fmt.Errorf("there is no post %q", key)
			}
		}
	}
	return nil
}

// Assess judges the doctor's accounts as the program does.
func (d *Doctor) Assess() *audit.Report {
	var snaps []*social.Snapshot
	for _, a := range d.Accounts {
		snaps = append(snaps, &social.Snapshot{Account: a.Account, Source: social.SourceExport, Collected: d.collected(), Items: social.Literal(a.Items...)})
	}
	return audit.Assess(snaps, rules.All(), d.Owner, nil)
}

// collected is the day after the newest post.
func (d *Doctor) collected() time.Time {
	var newest time.Time
	for _, a := range d.Accounts {
		for _, it := range a.Items {
			if it.Post != nil && it.Post.Published.After(newest) {
				newest = it.Post.Published
			}
		}
	}
	return newest.AddDate(0, 0, 1)
}

// holder returns the person who has the profile, nil if there is none in the report.
func holder(people []linkage.Person, profile string) *linkage.Person {
	for i := range people {
		for j := range people[i].Profiles {
			if p := &people[i].Profiles[j]; p.Account.Provider+":"+p.ID == profile {
				return &people[i]
			}
		}
	}
	return nil
}
