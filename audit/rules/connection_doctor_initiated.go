package rules

import (
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// friendYears is how many years a connection is older than the first words of a
// patient to be one from before.
const friendYears = 1

// begunUnknown is noted of connections.
const begunUnknown = "not known who began"

func connectionDoctorInitiated() *audit.Rule {
	return &audit.Rule{
		ID:    "connection-doctor-initiated",
		Area:  audit.Connection,
		Title: "You connected with somebody who may be your patient",
		Why: "You asked for this connection, or follow this person, and much speaks for a patient or somebody close to one. Guidance is stricter on ties that a doctor begins than on those " +
			"that a patient does. If you knew each other first, that is another matter.",
		Advice: "If the person was your patient when you asked, undo the connection quietly, and talk it over with a senior colleague or your defence organisation before you write. " +
			"If you were friends before, note since when.",
		Severity: audit.High,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "imc9-boundaries", "mps-hk-boundaries", "mchk-25", "smc-initiate", "study-greysen-2013"),
		Needs:    []social.Kind{social.KindConnection, social.KindMessage},
		Check: func(p *audit.Pass) {
			if c := p.Item.Connection; c != nil && c.Initiated == "" && !c.Page && (c.Relation == social.RelationFriend || c.Relation == social.RelationRequest) {
				p.Note(begunUnknown)
			}
		},
		Sum: func(s *audit.Sum) {
			if n := len(s.Notes); n > 0 {
				s.NotChecked("of " + plural(n, "connection", "connections") + " the network does not say who asked first; you will know of those who are or were patients")
			}
		},
		Whole: func(w *audit.Whole) {
			for i := range w.People {
				p := &w.People[i]
				if settled(p) || p.Band != linkage.Likely && p.Band != linkage.Possible {
					continue
				}
				for k := range p.Profiles {
					f := &p.Profiles[k]
					if slices.Contains(f.Relations, social.RelationBlocked) {
						continue
					}
					if follows := f.Initiated == "" && slices.Contains(f.Relations, social.RelationFollowing); follows || f.Began() == linkage.Owner {
						w.ReportAbout(f.Account, audit.ItemRef{Kind: social.KindConnection, ID: string(tie(f)) + ":" + f.ID, URL: f.URL, Published: f.Since}, personLabel(social.Person{ID: f.ID, Handle: f.Handle, Name: f.Name}), begun(f, p))
					}
				}
			}
		},
		Hits: []audit.Example{
			connected(social.RelationFriend, "owner", 3, "did my bloods come back doc"), connected(social.RelationFollowing, "", 30, "It's Tomos from Tuesday clinic, the new tablets are giving me awful headaches"),
			connected(social.RelationFriend, "owner", 1, "Doctor, can you up my dose? The sertraline does nothing"), connected(social.RelationRequest, "owner", 2, "Hi Dr Evans, the wound is weeping again since Friday"),
			connected(social.RelationFollowing, "owner", 200, "You delivered our Efa in March! She has a fever of 39 tonight, what do I do"), connected(social.RelationFriend, "owner", 14, "you saw me Tuesday, still dizzy on the tablets"),
			connected(social.RelationFriend, "owner", 90, "Could you sign my sick note for another week, the back is no better since you saw me"), connected(social.RelationFollowing, "", 5, "Hi doc, is my scan result in?"),
		},
		Misses: []audit.Example{
			connected(social.RelationFriend, "them", 3, "did my bloods come back doc"), connected(social.RelationFollower, "", 3, "did my bloods come back doc"),
			connected(social.RelationFriend, "owner", 3, "See you at the match on Saturday?"), connected(social.RelationFollowing, "", 3, "Are you still on for the journal club?"),
			connected(social.RelationFriend, "", 3, "did my bloods come back doc"), connected(social.RelationBlocked, "owner", 3, "did my bloods come back doc"),
			received("did my bloods come back doc"), connected(social.RelationRequest, "them", 3, "Hi doc, is my scan result in?"),
		},
	}
}

// begun makes the hit on a connection that the owner began with somebody who may be
// a patient.
func begun(f *linkage.Profile, p *linkage.Person) audit.Hit {
	h := audit.Hit{Confidence: p.Probability, Cues: cuesOf(p), Reason: "you asked for the connection or follow this person, who may be a patient or close to one; see there for why"}
	if f.Began() != linkage.Owner {
		h.Severity = audit.Medium
		h.Reason += "; the person follows you too, and the network does not say who was first"
	}
	if wrote := firstAsPatient(p); !f.Since.IsZero() && f.Since.AddDate(friendYears, 0, 0).Before(wrote) {
		h.Severity, h.Confidence, h.Guards = audit.Low, 0.5, []string{"connected-before"}
		h.Reason += "; you had been connected for more than a year by then, perhaps from before the care"
	}
	return h
}

// tie is the relation by which the owner began a connection.
func tie(f *linkage.Profile) social.Relation {
	for _, r := range []social.Relation{social.RelationFriend, social.RelationFollowing, social.RelationRequest} {
		if slices.Contains(f.Relations, r) {
			return r
		}
	}
	return social.RelationCorrespondent
}

// connected is an example of a message to the owner from somebody with whom the
// owner has been connected for so many days.
func connected(relation social.Relation, initiated string, days int, text string) audit.Example {
	e := received(text)
	e.Item.Post.Author = social.Person{ID: "7", Name: "Somebody Else"}
	e.Before = []social.Item{{Connection: &social.Connection{ID: "7", Name: "Somebody Else", Relation: relation, Initiated: initiated, Since: exampleTime.AddDate(0, 0, -days)}}}
	return e
}
