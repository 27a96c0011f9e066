package audit

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Summary is what is kept of a run, so that a later one can say what has changed. It
// holds no text of any post.
type Summary struct {
	At       time.Time      `json:"at"`               // Report.AsOf
	Listed   bool           `json:"listed,omitempty"` // people were compared with a list of patients
	Rules    []string       `json:"rules,omitempty"`  // the IDs of those applied, in order
	Accounts []AccountState `json:"accounts,omitempty"`
	Findings []FindingState `json:"findings,omitempty"` // worst first, and then the false alarms
	People   []PersonState  `json:"people,omitempty"`   // who stood out as possible or likely
}

// AccountState is how an account stood.
type AccountState struct {
	Account   social.Account `json:"account"`
	Collected time.Time      `json:"collected,omitzero"`
	Counts    map[string]int `json:"counts,omitempty"` // by social.Item.Count
	Judged    int            `json:"judged,omitempty"`
	Withheld  bool           `json:"withheld,omitempty"` // no conclusions about people were drawn
	Gaps      []social.Gap   `json:"gaps,omitempty"`     // without their details
	Settings  []SettingState `json:"settings,omitempty"` // those read
	Links     []Link         `json:"links,omitempty"`    // nil in a run so old that only the counts are kept
}

// SettingState is how a setting stood.
type SettingState struct {
	Key   string       `json:"key"`
	Value string       `json:"value,omitempty"`
	State social.State `json:"state,omitempty"`
}

// Link is a connection with what is needed to name it when it is gone.
type Link struct {
	Relation social.Relation `json:"relation"`
	ID       string          `json:"id"`
	Handle   string          `json:"handle,omitempty"`
	Name     string          `json:"name,omitempty"`
}

// FindingState is a finding without its words.
type FindingState struct {
	ID        string      `json:"id"`
	Area      Area        `json:"area"`
	Severity  Severity    `json:"severity"`
	Account   string      `json:"account"` // its key
	Kind      social.Kind `json:"kind,omitempty"`
	Item      string      `json:"item,omitempty"`
	Published time.Time   `json:"published,omitzero"`
	Deleted   bool        `json:"deleted,omitempty"` // gone on the network by then, and kept in an export
	Mark      string      `json:"mark,omitempty"`
	Verb      Verb        `json:"verb,omitempty"` // "" while undecided
	Decided   time.Time   `json:"decided,omitzero"`
}

// PersonState is somebody who stood out.
type PersonState struct {
	ID       string       `json:"id"`       // see linkage.PersonID
	Profiles []string     `json:"profiles"` // their keys
	Band     linkage.Band `json:"band"`
	Answered bool         `json:"answered,omitempty"` // the owner had said something of them
}

// Summary returns what is to be kept of the report.
func (r *Report) Summary() Summary {
	s := Summary{At: r.AsOf, Listed: r.Listed > 0}
	for _, rule := range r.Rules {
		s.Rules = append(s.Rules, rule.ID)
	}
	for i := range r.Accounts {
		s.Accounts = append(s.Accounts, r.state(&r.Accounts[i]))
	}
	for _, fs := range [][]Finding{r.Findings, r.Silenced} {
		for i := range fs {
			s.Findings = append(s.Findings, stateOf(&fs[i]))
		}
	}
	for i := range r.People {
		p := &r.People[i]
		if !standsOut(p) {
			continue
		}
		state := PersonState{ID: p.ID, Band: p.Band, Answered: p.Answer != nil}
		for j := range p.Profiles {
			state.Profiles = append(state.Profiles, p.Profiles[j].Key())
		}
		s.People = append(s.People, state)
	}
	return s
}

// standsOut reports whether a person is asked about or known to be a patient.
func standsOut(p *linkage.Person) bool {
	return p.Band == linkage.Likely || p.Band == linkage.Possible
}

func (r *Report) state(a *AccountSummary) AccountState {
	key := a.Account.Key()
	state := AccountState{Account: a.Account, Collected: a.Collected, Counts: a.Counts, Judged: a.Judged, Withheld: a.Withheld, Links: a.Links}
	for _, g := range r.Gaps {
		if g.Account.Key() == key {
			g.Gap.Detail = ""
			state.Gaps = append(state.Gaps, g.Gap)
		}
	}
	for _, s := range r.Settings {
		if s.Read && s.Account.Key() == key {
			state.Settings = append(state.Settings, SettingState{s.Switch.Key, s.Value, s.State})
		}
	}
	return state
}

func stateOf(f *Finding) FindingState {
	s := FindingState{
		ID: f.ID, Area: f.Rule.Area, Severity: f.Severity, Account: f.Account.Key(), Kind: f.Item.Kind, Item: f.Item.ID,
		Published: f.Item.Published, Deleted: !f.Item.Deleted.IsZero(), Mark: f.Mark,
	}
	if f.Decision != nil {
		s.Verb, s.Decided = f.Decision.Verb, f.Decision.At
	}
	return s
}

// Without returns the summary with nothing of an account in it.
func (s Summary) Without(accountKey string) Summary {
	s.Accounts = slices.DeleteFunc(slices.Clone(s.Accounts), func(a AccountState) bool { return a.Account.Key() == accountKey })
	s.Findings = slices.DeleteFunc(slices.Clone(s.Findings), func(f FindingState) bool { return f.Account == accountKey })
	people := s.People
	s.People = nil
	for _, p := range people {
		p.Profiles = slices.DeleteFunc(slices.Clone(p.Profiles), func(profile string) bool { return strings.HasPrefix(profile, accountKey+"/") })
		if len(p.Profiles) > 0 {
			p.ID = slices.Min(p.Profiles)
			s.People = append(s.People, p)
		}
	}
	return s
}

// WithoutLinks returns the summary with the connections counted and not named.
func (s Summary) WithoutLinks() Summary {
	s.Accounts = slices.Clone(s.Accounts)
	for i := range s.Accounts {
		s.Accounts[i].Links = nil
	}
	return s
}

// Same reports whether two summaries say the same of the same data: a run that was
// only made once more.
func (s Summary) Same(other Summary) bool {
	a, errA := json.Marshal(s)
	b, errB := json.Marshal(other)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}
