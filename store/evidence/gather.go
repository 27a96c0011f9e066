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
// own to copy: a connection, a setting, an account as a whole.
func RefTo(f *audit.Finding) (Ref, bool) {
	if f.Item.Kind != social.KindProfile && !slices.Contains(social.PostKinds(), f.Item.Kind) {
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
	byAccount := map[string][]Ref{}
	for _, w := range wanted {
		byAccount[w.Account] = append(byAccount[w.Account], w)
	}
	found := map[Ref]bool{}
	for _, snap := range snaps {
		key := snap.Account.Key()
		refs := byAccount[key]
		if len(refs) == 0 {
			continue
		}
		for it, err := range snap.Items {
			if err != nil {
				return Case{}, nil, err
			}
			is := func(r Ref) bool { return r.names(key, it) }
			if !slices.ContainsFunc(refs, is) {
				continue
			}
			for _, r := range refs {
				found[r] = found[r] || is(r)
			}
			c.Posts = append(c.Posts, Post{
				Account: snap.Account, Source: snap.Source, Collected: snap.Collected, Item: it,
				Findings: findings(rep, key, it), Media: media(it),
			})
		}
	}
	for _, w := range wanted {
		if !found[w] && !slices.Contains(missing, w) {
			missing = append(missing, w)
		}
	}
	return c, missing, nil
}

// findings are what the report says of an item, false alarms too.
func findings(rep *audit.Report, account string, it social.Item) []Finding {
	found := []Finding{}
	for _, list := range [][]audit.Finding{rep.Findings, rep.Silenced} {
		for i := range list {
			f := &list[i]
			if f.Account.Key() != account || f.Item.ID != it.ID() || f.Item.Kind != it.Kind() {
				continue
			}
			found = append(found, Finding{
				ID: f.ID, Rule: f.Rule.ID, Area: f.Rule.Area, Severity: f.Severity, Title: f.Rule.Title, Reason: f.Evidence.Reason,
				Cues: append([]string{}, f.Evidence.Cues...), Guards: append([]string{}, f.Evidence.Guards...), Clauses: clauses(f.Rule, rep.Jurisdiction), Decision: f.Decision,
			})
		}
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
