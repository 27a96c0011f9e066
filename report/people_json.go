package report

import (
	"math"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// The people of the JSON report.
type (
	personJSON struct {
		ID          string        `json:"id"` // what 'audit people answer' takes
		Name        string        `json:"name"`
		Accounts    []profileJSON `json:"accounts"`
		Band        string        `json:"band"`        // likely, possible, folded; "" for one who is here only because of an answer
		Probability float64       `json:"probability"` // of a patient or somebody close to one, 0 to 1
		Relation    string        `json:"relation"`    // the answer; without one, the kind
		Kind        linkage.Kind  `json:"kind"`        // patient or relative: what the reasons speak for
		Tie         linkage.Tie   `json:"tie"`         // accepted, one-way
		Joined      []string      `json:"joined"`      // why the accounts are held to be one person's
		Reasons     []reasonJSON  `json:"reasons"`
		Lacking     []string      `json:"lacking"`
		Answer      *answerJSON   `json:"answer"` // null if there is none
	}
	// profileJSON is the owner's account with the person as it shows there.
	profileJSON struct {
		accountKey
		Person    shownJSON         `json:"person"`
		Relations []social.Relation `json:"relations"`
		Since     string            `json:"since"`
		Initiated string            `json:"initiated"`        // owner, them; "" if not known
		Mutual    *int              `json:"mutual,omitempty"` // absent if not known
		Page      bool              `json:"page"`
		Received  int               `json:"received"` // messages
		Sent      int               `json:"sent"`
		First     string            `json:"first"` // of the messages and comments between the two
		Last      string            `json:"last"`
	}
	accountKey struct {
		Provider string `json:"provider"`
		Server   string `json:"server"`
		ID       string `json:"id"`
	}
	shownJSON struct {
		ID       string `json:"id"`
		Handle   string `json:"handle"`
		Name     string `json:"name"`
		Location string `json:"location"`
		URL      string `json:"url"`
	}
	reasonJSON struct {
		Cue    string      `json:"cue"`
		Family string      `json:"family"`
		Text   string      `json:"text"`
		Weight float64     `json:"weight"` // natural logarithm of the odds; below 0 it speaks against
		Items  []whereJSON `json:"items"`
	}
	whereJSON struct {
		Account   string      `json:"account"` // key
		Kind      social.Kind `json:"kind"`
		ID        string      `json:"id"`
		Published string      `json:"published"`
	}
	answerJSON struct {
		Is   linkage.Standing `json:"is"` // patient, former, relative, friend, colleague, not
		Note string           `json:"note"`
		At   string           `json:"at"`
	}
)

func toPeople(people []linkage.Person) []personJSON {
	out := make([]personJSON, 0, len(people))
	for i := range people {
		out = append(out, toPerson(&people[i]))
	}
	return out
}

func toPerson(p *linkage.Person) personJSON {
	out := personJSON{
		ID: p.ID, Name: p.Name, Accounts: []profileJSON{}, Band: string(p.Band), Probability: decimals(p.Probability, 4), Relation: string(p.Kind), Kind: p.Kind,
		Tie: p.Tie, Joined: list(p.Joined), Reasons: []reasonJSON{}, Lacking: list(p.Lacking),
	}
	if a := p.Answer; a != nil {
		out.Relation = string(a.Is)
		out.Answer = &answerJSON{a.Is, a.Note, stamp(a.At)}
	}
	for _, f := range p.Profiles {
		out.Accounts = append(out.Accounts, profileJSON{
			accountKey: accountKey{f.Account.Provider, f.Account.Server, f.Account.ID}, Person: shownJSON{f.ID, f.Handle, f.Name, f.Location, f.URL},
			Relations: list(f.Relations), Since: stamp(f.Since), Initiated: f.Initiated, Mutual: f.Mutual, Page: f.Page,
			Received: f.Received, Sent: f.Sent, First: stamp(f.First), Last: stamp(f.Last),
		})
	}
	for _, r := range p.Reasons {
		reason := reasonJSON{r.Cue, r.Family, r.Text, decimals(r.Weight, 3), []whereJSON{}}
		for _, w := range r.At {
			reason.Items = append(reason.Items, whereJSON{w.Account, w.Kind, w.ID, stamp(w.Published)})
		}
		out.Reasons = append(out.Reasons, reason)
	}
	return out
}

// decimals rounds to n decimal places, so that what is no more exact than that
// does not look it. What is no number becomes 0: JSON has no word for it.
func decimals(v float64, n int) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	scale := math.Pow10(n)
	return math.Round(v*scale) / scale
}
