package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// nameClauses are what the rules on names rest on.
func nameClauses() []string {
	return []string{"gmc-2024-name", "gmc-2024-anonymity", "imc9-public-communication", "mps-ie-name", "mps-hk-role"}
}

func nameMissingDoctorProfile() *audit.Rule {
	return &audit.Rule{
		ID:    "name-missing-doctor-profile",
		Area:  audit.NameDisclosure,
		Title: "The profile says doctor, but gives no name",
		Why: "Guidance asks doctors who speak as doctors in public to say who they are. Readers weigh what a doctor says by who it is, and accounts " +
			"without a name can often be traced all the same.",
		Advice: "Add your name, or take out the words that say doctor. If you leave the name out for your safety, note that reason: the guidance says " +
			"\"should\" or \"usually\", not \"must\".",
		Severity: audit.Medium,
		Clauses:  append(nameClauses(), "gmc-2013-17"),
		Needs:    []social.Kind{social.KindProfile},
		General:  generalProfile,
		Check: func(p *audit.Pass) {
			if p.Account.Named || !p.Account.SaysDoctor || p.Item.Profile.Page {
				return
			}
			h := audit.Hit{
				Reason:     "the profile uses words of the profession (" + strings.Join(p.Account.DoctorWords, ", ") + ") and shows no name that reads as a person's",
				Confidence: 0.9,
			}
			for c := range p.Text.Cues("says-doctor") {
				h.Cues = append(h.Cues, c)
			}
			if p.Owner.Jurisdiction == "uk" {
				// Since 2024 the GMC's trigger is commenting on health; the profile alone was the trigger of 2013.
				h.Severity = audit.Low
				h.Reason += "; in the United Kingdom this matters when the account comments on health"
			}
			p.Report(h)
		},
		Hits: []audit.Example{
			bio("nightmedic", "A&E doc, south coast. Tea. Rants"),
			bio("TheSleepySurgeon", "consultant, dad, runner"),
			bio("Dr Anon", "GP | views mine"),
			bio("Bleep Goblin", "ED reg somewhere in Leeds"),
			bio("smallhumans", "Paeds SHO, Cork"),
			bio("Cold Hands", "Anaesthetist. Coffee. No DMs"),
			bio("Moonlit Medic", "ST4, emergency medicine"),
			bio("the quiet ward", "Med student, year four. Crying, mostly"),
		},
		Misses: []audit.Example{
			bio("Dr Nia Evans", "GP in Wrexham"),
			bio("Hiking Jo", "hills and dogs"),
			bio("Rowan Adeyemi", "Dr of history, nineteenth-century cholera"),
			bio("Whovian Dave", "Doctor Who, darts, Dundee"),
			bio("Grumpy Baker", "Married to a GP. Ask him, not me"),
			bio("Siobhán Ní Dhálaigh", "Consultant paediatrician, Galway"),
			bio("Ward Fourteen", "Friends of the hospital. Cake and books"),
			bio("Chan Siu Ming", "MBBS, Kowloon. Noodles"),
		},
	}
}
