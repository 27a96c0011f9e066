package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// friendYears is how many years a connection is older than the first words of a
// patient to be one from before.
const friendYears = 1

// What is noted of connections.
const (
	begunByOwner = "begun by the owner"
	begunUnknown = "not known who began"
)

func connectionDoctorInitiated() *audit.Rule {
	return &audit.Rule{
		ID:    "connection-doctor-initiated",
		Area:  audit.Connection,
		Title: "You connected with somebody who writes to you as a patient",
		Why: "You asked for this connection, or follow this person, and what they write to you reads as from a patient. Guidance is stricter on ties that a doctor begins than on those " +
			"that a patient does. If you knew each other first, that is another matter.",
		Advice: "If the person was your patient when you asked, undo the connection quietly, and talk it over with a senior colleague or your defence organisation before you write. " +
			"If you were friends before, note since when.",
		Severity: audit.High,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "imc9-boundaries", "mps-hk-boundaries", "mchk-25", "smc-initiate", "study-greysen-2013"),
		Needs:    []social.Kind{social.KindConnection, social.KindMessage},
		Check: func(p *audit.Pass) {
			if c := p.Item.Connection; c != nil {
				switch {
				case c.Page || c.Relation == social.RelationBlocked || c.Relation == social.RelationMuted:
				case c.Initiated == "owner", c.Initiated == "" && c.Relation == social.RelationFollowing:
					p.Note(begunByOwner)
				case c.Initiated == "" && (c.Relation == social.RelationFriend || c.Relation == social.RelationRequest):
					p.Note(begunUnknown)
				}
				return
			}
			if p.Text != nil {
				noteReceived(p)
			}
		},
		Sum: func(s *audit.Sum) {
			patients := map[string]audit.Noted{} // by each key of a person, the first message
			unknown := 0
			for _, n := range s.Notes {
				switch n.Topic {
				case begunUnknown:
					unknown++
				case fromThem:
					for _, key := range personKeys(n.Author) {
						if _, ok := patients[key]; !ok {
							patients[key] = n
						}
					}
				}
			}
			for _, n := range s.Notes {
				if wrote, ok := firstOf(patients, n.Author); ok && n.Topic == begunByOwner {
					s.ReportAbout(n.Item, personLabel(n.Author), begun(n, wrote))
				}
			}
			if unknown > 0 {
				s.NotChecked("of " + plural(unknown, "connection", "connections") + " the network does not say who asked first; you will know of those who are or were patients")
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

// begun makes the hit on a connection that the owner began with somebody whose
// first words as a patient are known.
func begun(connection, wrote audit.Noted) audit.Hit {
	h := audit.Hit{Confidence: 0.75, Reason: "you asked for the connection or follow this person, who writes to you as a patient does"}
	if since := connection.Item.Published; !since.IsZero() && since.AddDate(friendYears, 0, 0).Before(wrote.Item.Published) {
		h.Severity, h.Confidence, h.Guards = audit.Low, 0.5, []string{"connected-before"}
		h.Reason += "; you had been connected for more than a year by then, perhaps from before the care"
	}
	return h
}

// personKeys are the marks by which a person in a list of connections and one in a
// conversation are the same: identifier, handle, and a name of two words or more.
func personKeys(p social.Person) []string {
	var keys []string
	if p.ID != "" {
		keys = append(keys, "id:"+p.ID)
	}
	if p.Handle != "" {
		keys = append(keys, "handle:"+strings.ToLower(p.Handle))
	}
	if strings.Contains(p.Name, " ") {
		keys = append(keys, "name:"+strings.ToLower(p.Name))
	}
	return keys
}

func firstOf(patients map[string]audit.Noted, p social.Person) (audit.Noted, bool) {
	for _, key := range personKeys(p) {
		if n, ok := patients[key]; ok {
			return n, true
		}
	}
	return audit.Noted{}, false
}

// connected is an example of a message to the owner from somebody with whom the
// owner has been connected for so many days.
func connected(relation social.Relation, initiated string, days int, text string) audit.Example {
	e := received(text)
	e.Item.Post.Author = social.Person{ID: "7", Name: "Somebody Else"}
	e.Before = []social.Item{{Connection: &social.Connection{ID: "7", Name: "Somebody Else", Relation: relation, Initiated: initiated, Since: exampleTime.AddDate(0, 0, -days)}}}
	return e
}
