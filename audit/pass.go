package audit

import (
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Pass is one item before one rule: all that a rule may look at.
type Pass struct {
	Rule    *Rule
	Owner   *social.Owner
	Account *AccountInfo
	AsOf    time.Time

	Item social.Item
	Post *social.Post     // Item.Post
	Text *reading.Reading // of the item's words; nil if it has none
	Re   *reading.Reading // of what the post answers or passes on; nil if there are no words of it

	out *outcome
}

// AccountInfo is what is known of the account before its posts are read.
type AccountInfo struct {
	Account     social.Account
	Profile     social.Profile
	HasProfile  bool
	Settings    map[string]social.Setting // by key
	Named       bool                      // profile shows a real name; see showsName
	SaysDoctor  bool                      // profile says that the owner is a doctor or medical student
	DoctorWords []string                  // by which
	about       *reading.Reading          // name and description
	Withheld    string                    // why no conclusions about people are drawn; "" if they are
}

// Hit is what a rule has to say about an item. Zero fields take the rule's defaults.
type Hit struct {
	Reason     string // one sentence with no detail of a patient beyond what Spans mark
	Cues       []reading.Cue
	Spans      []Span   // besides the cues'
	Guards     []string // weighed
	Severity   Severity // 0 (info) means the rule's own; use Folded for info
	Folded     bool     // report at info
	Confidence float64  // 0 means the rule's default, 0.8
}

// defaultConfidence is what a hit without a confidence of its own gets.
const defaultConfidence = 0.8

// Report adds a finding about the item.
func (p *Pass) Report(h Hit) { p.out.hits = append(p.out.hits, foundHit{rule: p.Rule, hit: h}) }

// Note remembers something about the item for the rule's Sum, with the cues by which.
func (p *Pass) Note(topic string, by ...reading.Cue) {
	p.out.notes = append(p.out.notes, note{p.Rule, topic, by})
}

// NotChecked says that the rule lacked something and could not look. It is
// reported once an account and reason.
func (p *Pass) NotChecked(reason string) {
	p.out.skips = append(p.out.skips, skip{p.Rule, reason})
}

// Sum is one rule after all items of one account.
type Sum struct {
	Rule    *Rule
	Owner   *social.Owner
	Account *AccountInfo
	AsOf    time.Time
	Latest  time.Time // of the owner's posts; zero if none has a date
	Notes   []Noted   // in the order of the items

	out *outcome
}

// Noted is an item about which Check noted something.
type Noted struct {
	Topic  string
	Cues   []reading.Cue
	Item   ItemRef       // of a connection, published when it began
	Words  string        // of the item
	Author social.Person // of a post by somebody else; who a connection is with
	Thread string        // of a post
}

// Report adds a finding about the account as a whole.
func (s *Sum) Report(h Hit) { s.out.hits = append(s.out.hits, foundHit{rule: s.Rule, hit: h}) }

// ReportAbout adds a finding about one item or person of the account, shown with
// these words, in which the hit's cues stand. The item's ID makes the finding's own.
func (s *Sum) ReportAbout(item ItemRef, words string, h Hit) {
	s.out.hits = append(s.out.hits, foundHit{rule: s.Rule, hit: h, about: &item, words: words})
}

// NotChecked says that the rule could not look.
func (s *Sum) NotChecked(reason string) { s.out.skips = append(s.out.skips, skip{s.Rule, reason}) }

// outcome gathers what rules say of one item.
type outcome struct {
	hits    []foundHit
	notes   []note
	skips   []skip
	answers string // what the item answers, masked; only if there are hits
}

type foundHit struct {
	rule    *Rule
	hit     Hit
	about   *ItemRef // nil: the item at hand
	words   string   // with about
	answers string
	mark    string // of the item at hand; see [Finding]
}

type note struct {
	rule  *Rule
	topic string
	cues  []reading.Cue
}

type skip struct {
	rule   *Rule
	reason string
}
