package rules

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// crowd is an invented doctor with everybody around.
type crowd struct {
	owner social.Owner
	who   map[string]byte // by key of a profile: '+' a patient, '*' close to one, '-' neither
	label map[string]string
	snaps []*social.Snapshot
}

// readCrowd reads a file of testdata/people; README.md there tells the form.
func readCrowd(t *testing.T, name string) crowd {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "people", name))
	if err != nil {
		t.Fatal(err)
	}
	first, rest, _ := strings.Cut(string(data), "\n")
	c := crowd{who: map[string]byte{}, label: map[string]string{}}
	if err := json.Unmarshal([]byte(first), &c.owner); err != nil {
		t.Fatal(err)
	}
	items := map[string][]social.Item{}
	var sort byte
	var label, network string
	var at social.Person
	n := 0
	day := time.Date(2024, 1, 8, 9, 0, 0, 0, time.UTC)
	for line := range strings.Lines(rest) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		text := strings.TrimSpace(line[1:])
		n++
		post := &social.Post{ID: strconv.Itoa(n), Kind: social.KindMessage, Author: at, Text: text, Published: day.Add(time.Duration(n) * 7 * time.Hour), Audience: social.AudienceDirect, Members: 2, Thread: "t" + at.Handle + at.ID}
		switch line[0] {
		case '+', '*', '-':
			sort, label = line[0], text
			continue
		case '|':
			connection, net := connectionOf(t, text)
			at, network = social.Person{ID: connection.ID, Handle: connection.Handle, Name: connection.Name}, net
			key := (&linkage.Profile{Account: social.Account{Provider: net, ID: "me"}, ID: connection.ID}).Key()
			c.who[key], c.label[key] = sort, label
			if connection.Relation != "" {
				items[net] = append(items[net], social.Item{Connection: &connection})
			}
			continue
		case '<':
		case '>':
			post.Mine, post.Author = true, social.Person{}
		case '#':
			post.Kind, post.Audience, post.Members, post.Thread = social.KindComment, social.AudiencePublic, 0, ""
		case '%':
			post.Kind, post.Audience, post.Members, post.Thread = social.KindReview, social.AudiencePublic, 0, ""
		case '&':
			post.Audience, post.Members, post.Group, post.Thread = social.AudienceGroup, 40, "Town talk", "g"
		default:
			t.Fatalf("%s: cannot read %q", name, line)
		}
		items[network] = append(items[network], social.Item{Post: post})
	}
	networks := []string{}
	for net := range items {
		networks = append(networks, net)
	}
	slices.Sort(networks)
	for _, net := range networks {
		c.snaps = append(c.snaps, &social.Snapshot{Account: social.Account{Provider: net, ID: "me"}, Collected: day.AddDate(1, 0, 0), Items: social.Literal(items[net]...)})
	}
	return c
}

// connectionOf reads a profile.
func connectionOf(t *testing.T, text string) (social.Connection, string) {
	t.Helper()
	f := strings.Split(text, "|")
	if len(f) != 5 {
		t.Fatalf("cannot read the profile %q", text)
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	net, handle, _ := strings.Cut(f[0], " ")
	c := social.Connection{Handle: handle, Name: f[1], Location: f[2], Bio: f[3]}
	c.ID = social.ContentID(net, c.Handle, c.Name)
	for i, word := range strings.Fields(f[4]) {
		n, err := strconv.Atoi(word)
		switch {
		case i == 0:
			c.Relation = social.Relation(word)
		case err == nil && n > 1900:
			c.Since = time.Date(n, 6, 1, 0, 0, 0, 0, time.UTC)
		case err == nil:
			c.Mutual = &n
		default:
			c.Initiated = word
		}
	}
	return c, net
}

func (c crowd) report() *audit.Report {
	return audit.Assess(c.snaps, All(), c.owner, nil)
}

func crowds(t *testing.T) []string {
	names, err := filepath.Glob("testdata/people/*.txt")
	if err != nil || len(names) < 4 {
		t.Fatal("no doctors:", err)
	}
	for i := range names {
		names[i] = filepath.Base(names[i])
	}
	return names
}

// Every planted patient and relative is at least possible, nobody else is likely,
// and few are possible.
func TestPlanted(t *testing.T) {
	for _, name := range crowds(t) {
		t.Run(name, func(t *testing.T) {
			c := readCrowd(t, name)
			found, tally := map[string]linkage.Band{}, map[string]int{}
			rep := c.report()
			for i := range rep.People {
				p := &rep.People[i]
				for k := range p.Profiles {
					key := p.Profiles[k].Key()
					found[c.label[key]] = p.Band
					if c.who[key] == '-' && (p.Band == linkage.Likely || p.Band == linkage.Possible) {
						tally["decoys at possible or above"]++
						if p.Band == linkage.Likely {
							t.Errorf("%s is likely: %s", c.label[key], personReason(p))
						} else {
							t.Logf("%s is possible: %s", c.label[key], personReason(p))
						}
					}
					if (c.who[key] == '+' || c.who[key] == '*') && len(os.Getenv("P1")) > 0 {
						t.Logf("%c %s %s %s: %s", c.who[key], c.label[key], p.Band, p.Kind, personReason(p))
					}
				}
			}
			seen := map[string]bool{}
			for key, sort := range c.who {
				label := c.label[key]
				if sort == '-' || seen[label] {
					continue
				}
				seen[label] = true
				tally["planted"]++
				if b := found[label]; b == linkage.Likely || b == linkage.Possible {
					tally["found"]++
				} else {
					t.Errorf("%s is missed: %q", label, b)
				}
			}
			t.Log(fmt.Sprint(tally))
		})
	}
}
