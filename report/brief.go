package report

import (
	"cmp"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// The rules whose findings ask about a person, with the reasons for it.
var personRules = []string{"connection-likely-patient", "connection-patient-relative"}

// Asks returns the people whom findings ask about, by the fingerprints of those.
func Asks(r *audit.Report) map[string]*linkage.Person {
	about := map[string]*linkage.Person{}
	for i := range r.People {
		p := &r.People[i]
		if len(p.Profiles) == 0 || p.Answer == nil && p.Band != linkage.Likely && p.Band != linkage.Possible {
			continue
		}
		first, item := &p.Profiles[0], p.ID
		if len(p.Profiles) == 1 {
			item = string(social.RelationCorrespondent) + ":" + cmp.Or(first.ID, first.Handle, first.Name)
		}
		for _, rule := range personRules {
			about[audit.Fingerprint(rule, first.Account.Key(), item)] = p
		}
	}
	return about
}

// Brief returns the report as people read it: what asks about a person says how
// likely it is, or what the doctor said, and leaves the reasons to the section on
// people. Those who are less likely have none there, and keep them.
func Brief(r *audit.Report) *audit.Report {
	about := Asks(r)
	if len(about) == 0 {
		return r
	}
	out := *r
	out.Findings = slices.Clone(r.Findings)
	for i := range out.Findings {
		f := &out.Findings[i]
		switch p := about[f.ID]; {
		case p == nil:
		case p.Answer != nil:
			f.Evidence.Reason = capital(answered(p.Answer))
		default:
			f.Evidence.Reason = capital(mayBe(p)) + "; the reasons are under People"
		}
	}
	return &out
}
