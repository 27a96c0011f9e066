package evidence

import (
	"slices"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/social"
)

// Ref names what is to be copied.
type Ref struct {
	Account string      // key
	Item    string      // the network's own identifier
	Kind    social.Kind // where a post and a like share it; "" for all that have it
}

// RefTo names what a finding is about. It reports false for what has no words of its
// own to copy: a connection, a setting, an account as a whole, several posts together.
func RefTo(f *audit.Finding) (Ref, bool) {
	if f.Item.Several || f.Item.Kind != social.KindProfile && !slices.Contains(social.PostKinds(), f.Item.Kind) {
		return Ref{}, false
	}
	return Ref{f.Account.Key(), f.Item.ID, f.Item.Kind}, true
}

func (r Ref) names(account string, it social.Item) bool {
	return r.Account == account && r.Item == it.ID() && (r.Kind == "" || r.Kind == it.Kind()) && (it.Post != nil || it.Profile != nil)
}

// Gather makes a case of what is wanted, as the snapshots hold it, with all that the
// report says of it, in the order of the snapshots. It returns what they do not hold.
// Pictures are not in it before [Case.Attach].
func Gather(snaps []*social.Snapshot, rep *audit.Report, wanted []Ref) (c Case, missing []Ref, err error) {
	want, accounts := map[Ref]bool{}, map[string]bool{} // and whether it was found
	for _, w := range wanted {
		want[w], accounts[w.Account] = false, true
	}
	said := byItem(rep)
	for _, snap := range snaps {
		key := snap.Account.Key()
		if !accounts[key] {
			continue
		}
		for it, err := range snap.Items {
			if err != nil {
				return Case{}, nil, err
			}
			exact := Ref{key, it.ID(), it.Kind()}
			is := false
			for _, r := range []Ref{exact, {Account: key, Item: it.ID()}} {
				if _, ok := want[r]; ok && r.names(key, it) {
					is, want[r] = true, true
				}
			}
			if is {
				c.Posts = append(c.Posts, Post{
					Account: snap.Account, Source: snap.Source, Collected: snap.Collected, Item: it,
					Findings: findings(said[exact], rep.Jurisdiction), Media: media(it),
				})
			}
		}
	}
	for _, w := range wanted {
		if found, told := want[w]; !found && told {
			missing = append(missing, w)
			delete(want, w) // told once
		}
	}
	return c, missing, nil
}

// byItem sorts findings, false alarms too, by what they are about.
func byItem(rep *audit.Report) map[Ref][]*audit.Finding {
	said := map[Ref][]*audit.Finding{}
	for _, list := range [][]audit.Finding{rep.Findings, rep.Silenced} {
		for i := range list {
			if r, ok := RefTo(&list[i]); ok {
				said[r] = append(said[r], &list[i])
			}
		}
	}
	return said
}

func findings(said []*audit.Finding, jurisdiction string) []Finding {
	found := []Finding{}
	for _, f := range said {
		found = append(found, Finding{
			ID: f.ID, Rule: f.Rule.ID, Area: f.Rule.Area, Severity: f.Severity, Title: f.Rule.Title, Reason: f.Evidence.Reason,
			Cues: append([]string{}, f.Evidence.Cues...), Guards: append([]string{}, f.Evidence.Guards...),
			Clauses: clauses(f.Rule, jurisdiction), Decision: f.Decision,
		})
	}
	return found
}

func clauses(rule *audit.Rule, jurisdiction string) []Clause {
	out := []Clause{}
	for _, c := range guidance.For(rule.Clauses, jurisdiction, time.Time{}) {
		if jurisdiction == "" || c.Jurisdiction == jurisdiction || c.Jurisdiction == guidance.Any {
			out = append(out, Clause{c.ID, c.String(), c.Says})
		}
	}
	return out
}

func media(it social.Item) []Medium {
	out := []Medium{}
	if it.Post == nil {
		return out
	}
	for _, m := range it.Post.Media {
		why := OnNetwork
		if m.Path != "" {
			why = NoExport
		}
		out = append(out, Medium{Type: m.Type, NotKept: why, path: m.Path})
	}
	return out
}
