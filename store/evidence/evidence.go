// Package evidence makes and opens sealed copies of posts: what a doctor keeps of a
// post before removing it, in case somebody asks for it later.
//
// A sealed copy is an age file (age-encryption.org/v1) of a zip, so that it can be
// opened without Probity, too. In the zip are manifest.json with the SHA-256 of every
// other file, README.txt, each post as posts/0001.json and posts/0001.txt, and its
// pictures and videos as media/0001-01.jpg. See [Manifest] for the format.
//
// No error of this package carries a text or a name of what is in a copy.
package evidence

import (
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Case is what a sealed copy holds.
type Case struct {
	Taken    time.Time // when the copy was made, by the clock of the machine
	Until    time.Time // the day to delete it, unless there is reason to keep it
	Tool     string    // what made it: "audit 1.2.0"
	CopyOf   string    // SHA-256 of the sealed file it was made from; "" for the first
	Redacted bool      // texts, names, links and identifiers were left out
	Posts    []Post
}

// Post is a post, or the words of a profile, as it was when it was last collected, with
// what was found in it and decided about it. Its JSON form is posts/0001.json.
type Post struct {
	Account   social.Account `json:"account"`
	Source    string         `json:"source,omitempty"`   // "api", "export" or "api+export"
	Collected time.Time      `json:"collected,omitzero"` // up to when the account was collected
	Item      social.Item    `json:"item"`
	Findings  []Finding      `json:"findings"`
	Media     []Medium       `json:"media"`
}

// Finding is what was found in a post.
type Finding struct {
	ID       string          `json:"id,omitempty"`
	Rule     string          `json:"rule"`
	Area     audit.Area      `json:"area"`
	Severity audit.Severity  `json:"severity"`
	Title    string          `json:"title"`
	Reason   string          `json:"reason"`
	Cues     []string        `json:"cues"`
	Guards   []string        `json:"guards"` // weighed
	Clauses  []Clause        `json:"clauses"`
	Decision *audit.Decision `json:"decision,omitempty"`
}

// Clause is what a finding rests on.
type Clause struct {
	ID    string `json:"id"`
	Cites string `json:"cites"` // body, document, edition, section
	Says  string `json:"says"`  // in Probity's words
}

// Medium is a picture, a video or a file of a post.
type Medium struct {
	Type    string `json:"type"`               // as social.Media has it
	File    string `json:"file,omitempty"`     // in the copy, from when it is sealed
	NotKept string `json:"not_kept,omitempty"` // why it is not in the copy, or not whole

	path string // in the export
	open func() (io.ReadCloser, error)
}

// Why a picture is not in a copy.
const (
	NoExport  = "the export it came in was not given"
	NoMember  = "it is not in the export that was given"
	OnNetwork = "it is only on the network; nothing is fetched for a copy"
	Withheld  = "withheld"
)

// Attach lets the pictures of an account's posts be read from the export that they
// came in. The files must stay open until the case is sealed.
func (c *Case) Attach(accountKey string, export fs.FS) {
	for i := range c.Posts {
		if c.Posts[i].Account.Key() != accountKey {
			continue
		}
		for j := range c.Posts[i].Media {
			m := &c.Posts[i].Media[j]
			if m.path == "" || m.open != nil {
				continue
			}
			if info, err := fs.Stat(export, m.path); err != nil || !info.Mode().IsRegular() {
				m.NotKept = NoMember
				continue
			}
			name := m.path
			m.open, m.NotKept = func() (io.ReadCloser, error) { return export.Open(name) }, ""
		}
	}
}

// NotKept counts the pictures, videos and files that are not in the copy, by why.
func (c *Case) NotKept() map[string]int {
	n := map[string]int{}
	for _, p := range c.Posts {
		for _, m := range p.Media {
			if m.NotKept != "" {
				n[m.NotKept]++
			}
		}
	}
	return n
}

// Items names what is in the copy, as account key/item.
func (c *Case) Items() []string {
	var items []string
	for _, p := range c.Posts {
		items = append(items, p.Account.Key()+"/"+p.Item.ID())
	}
	slices.SortFunc(items, strings.Compare)
	return slices.Compact(items)
}

// Oldest returns up to when the account was collected that was collected longest ago:
// what was edited since is not in the copy.
func (c *Case) Oldest() time.Time {
	return slices.MinFunc(c.Posts, func(a, b Post) int { return a.Collected.Compare(b.Collected) }).Collected
}

// Of returns the post that is kept of what is named.
func (c *Case) Of(r Ref) (Post, bool) {
	i := slices.IndexFunc(c.Posts, func(p Post) bool { return r.names(p.Account.Key(), p.Item) })
	if i < 0 {
		return Post{}, false
	}
	return c.Posts[i], true
}
