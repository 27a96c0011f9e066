package rules

import (
	"fmt"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// largeGroup is how many members make a closed group one whose members nobody knows.
const largeGroup = 500

func settingGroupVisibility() *audit.Rule {
	return &audit.Rule{
		ID:    "setting-group-visibility",
		Area:  audit.PrivacySetting,
		Title: "Cases are shared in a group that is open or large",
		Why: "You put cases to others in this group. Where anybody may read along, or hundreds are members, a relative, a neighbour or a journalist may be among them, and " +
			"what is said there is as good as public.",
		Advice: "Look at who can join, who runs it and how members are checked. Ask clinical questions where that is known, without facts about one person, " +
			"and take down the cases that are there.",
		Severity: audit.Medium,
		Clauses:  []string{"gmc-2024-private-messages", "gmc-2024-18", "imc9-social-media", "imc9-25", "mcnz-groups", "mps-hk-group", "mchk-1"},
		Needs:    said(),
		When:     []string{"case-ask", "clinical-jargon", "patient"},
		Check: func(p *audit.Pass) {
			if p.Post.Group == "" || !sharesCase(p) {
				return
			}
			switch {
			case p.Post.Audience == social.AudiencePublic:
				p.Note("open")
			case p.Post.Members > largeGroup:
				p.Note(fmt.Sprintf("it has %d members", p.Post.Members))
			case p.Post.Members == 0:
				p.Note("")
			}
		},
		Sum: func(s *audit.Sum) {
			cases, why := map[string][]audit.Noted{}, map[string]string{}
			var names []string
			for _, n := range s.Notes {
				group := n.Item.Group
				if !slices.Contains(names, group) {
					names = append(names, group)
				}
				switch n.Topic {
				case "":
					continue
				case "open":
					why[group] = "anybody can read it"
				default:
					why[group] = n.Topic
				}
				cases[group] = append(cases[group], n)
			}
			for _, group := range names {
				of := cases[group]
				if len(of) == 0 {
					s.NotChecked("what was read does not say how many members the groups have, or who may join them, in which you shared a case; look at each group's page")
					continue
				}
				about := audit.ItemRef{ID: "group:" + group, Group: group, Published: of[len(of)-1].Item.Published}
				s.ReportAbout(about, group, audit.Hit{Confidence: 0.8, Reason: fmt.Sprintf("%s put to others in this group, and %s", plural(len(of), "case of yours was", "cases of yours were"), why[group])})
			}
		},
		Hits: []audit.Example{
			inOpenGroup("ED cases", 0, "Any thoughts? 41F, lawyer, LFTs 900 since her honeymoon"),
			inOpenGroup("r/askdocs", 0, "What would you do: 8-year-old, only child, CF, his mother refuses antibiotics"),
			inOpenGroup("Rash club", 12000, "Anyone seen this before? 56M, chef, rash on both hands, his wife has it too"),
			inOpenGroup("GPs of the north", 501, "Thoughts please: 29-year-old teacher, seizure on Friday, normal scan, pregnant"),
			inOpenGroup("Physicians worldwide", 90000, "Would you operate? 84F, gcs 7, her daughter is a solicitor and wants everything"),
			inOpenGroup("Tricky ECGs", 0, "Am I missing something? 47F, dancer, troponin 900, mother died at 50"),
			inOpenGroup("Paeds corner", 3000, "WWYD 34M farmer, crushed hand, wants to go home for the silage"),
			inOpenGroup("Community of care", 0, "Spot diagnosis: 19-year-old student, green tongue, came in on Monday with his flatmate"),
		},
		Misses: []audit.Example{
			inOpenGroup("Ward 6 team", 12, "Any thoughts? 41F, lawyer, LFTs 900 since her honeymoon"),
			inOpenGroup("College forum", 500, "Would you operate? 84F, gcs 7, her daughter is a solicitor and wants everything"),
			inOpenGroup("Allotments", 9000, "Any thoughts on blight? The tomatoes are gone"),
			inOpenGroup("ED cases", 0, "Which DOAC after valve surgery? No case attached"),
			inOpenGroup("r/cycling", 0, "What would you do with a free afternoon in April?"),
			inOpenGroup("Exam club", 2000, "Practice SBA: 41F with raised LFTs (invented). Any thoughts?"),
			inOpenGroup("Physicians worldwide", 90000, "Congratulations to all who passed on Friday"),
			inGroup("Any thoughts? 41F, lawyer, LFTs 900 since her honeymoon"),
		},
	}
}

// sharesCase reports whether the owner puts a case to others.
func sharesCase(p *audit.Pass) bool {
	t, ok := tell(p)
	if !ok || t.invented(p.Text) {
		return false
	}
	return p.Text.Has("case-ask") && p.Text.Has(reading.ClassAge, "clinical-jargon") && t.count() >= fewestFacts && t.story >= storyFolded
}

// inOpenGroup is an example of a post in a group with so many members; 0 makes it
// one that anybody can read.
func inOpenGroup(name string, members int, text string) audit.Example {
	p := social.Post{Kind: social.KindPost, Text: text, Group: name, Members: members, Audience: social.AudienceGroup}
	if members == 0 {
		p.Audience = social.AudiencePublic
	}
	return example(p)
}
