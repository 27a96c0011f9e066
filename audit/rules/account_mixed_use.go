package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// homePosts is how many public posts on the writer's own children and home make an
// account a family's.
const homePosts = 3

func accountMixedUse() *audit.Rule {
	return &audit.Rule{
		ID:    "account-mixed-use",
		Area:  audit.Boundary,
		Title: "One account for patients and for family life",
		Why: "Patients are led to this account, to book or to ask, and find your children and your home there. Guidance asks doctors to keep personal and professional use apart, " +
			"for their own sake as well.",
		Advice:   "Keep this account for the practice and move family life to one for friends, or the other way round. Take the older family posts down or narrow who can see them.",
		Severity: audit.Low,
		Clauses:  append(boundaryClauses(), "rcgp-2", "imc8-20-separate"),
		Needs:    append(own(), social.KindProfile),
		When:     []string{"own-child", "booking"},
		Check: func(p *audit.Pass) {
			switch {
			case p.Post == nil:
				if _, ok := spoken(p.Text, "booking"); ok {
					p.Note("route")
				}
			case !ownWords(p) || p.Post.Audience != social.AudiencePublic || guarded(p, "quotation", "fiction"):
			case p.Text.Has("booking") && p.Text.Has("clinical-setting", "service", "health", "patient"):
				p.Note("route")
			default:
				if _, ok := spoken(p.Text, "own-child"); ok {
					p.Note("home")
				}
			}
		},
		Sum: func(s *audit.Sum) {
			route, home := bookingLink(s.Account.Profile.Links), 0
			for _, n := range s.Notes {
				if n.Topic == "route" {
					route = true
				} else {
					home++
				}
			}
			if route && home >= homePosts && (s.Account.SaysDoctor || s.Account.Profile.Page) {
				s.Report(audit.Hit{Confidence: 0.75, Reason: plural(home, "public post shows", "public posts show") + " family life, and the account leads patients to your practice"})
			}
		},
		Hits: []audit.Example{
			shows("Dr Lee", "Book online with the clinic", "My daughter's first day at school", "Our kids on the beach", "Proud dad at the nativity"),
			shows("Dr Nia Evans", "GP. For appointments see the link", "The kids' sports day", "My son scored", "School run in the rain"),
			shows("Mei Chan", "Dermatologist. Consultations available in Central", "Our twins turn two", "My husband and I in Kyoto with the grandparents", "My little one and the cat"),
			shows("Dr Rory Quill", "Surgeon. Private practice, Galway", "My eldest passed her exam", "Our boys at the match", "Proud parent today"),
			shows("Dr Priya Raman", "Consultant physician", "Book a consultation at my clinic via the site", "My daughter lost a tooth", "Our toddler ate the map", "My girls made soup"),
			shows("Dr Tomos Rees", "GP, accepting new patients", "My wife and the kids in Tenby. Our youngest swims", "School run again", "My toddler has a drum"),
			shows("Aoife Kerrigan", "Paediatrician. To book: site", "My kids and the snow", "My kids and the mud", "My kids and the dog"),
			shows("Dr Rowan Adeyemi", "Doctor. Bookings by phone", "Our daughter sings", "Our daughter dances", "Our newborn sleeps, at last"),
		},
		Misses: []audit.Example{
			shows("Nia", "hills and dogs", "My daughter's first day at school", "Our kids on the beach", "Proud mum at the nativity"),
			shows("Dr Nia Evans", "GP in Wrexham", "My daughter's first day at school", "Our kids on the beach", "Proud mum at the nativity"),
			shows("Dr Lee", "Book online with the clinic", "Flu jabs are in", "Opening hours over Easter", "How eczema works"),
			shows("Dr Lee", "Book online with the clinic", "My daughter made me this mug", "How eczema works", "Clinic closed on Monday"),
			shows("Dr Rory Quill", "Surgeon. To book a table, ask my wife", "My son scored", "Our boys at the match", "Proud dad"),
			shows("Bakery Jo", "Bookings open for cake", "My kids and the snow", "My kids and the mud", "My kids and the dog"),
			shows("Dr Mei Chan", "Radiologist, Kowloon", "Rain", "Tea", "The kids' ward has new paint"),
			shows("Dr Tomos Rees", "GP, accepting new patients", "'My kids are my world' said the man before me", "Snow", "Fog"),
		},
	}
}

// bookingLink reports whether one of the addresses leads to where patients book.
func bookingLink(links []string) bool {
	for _, l := range links {
		l = strings.ToLower(l)
		for _, part := range []string{"doctify.", "zocdoc.", "topdoctors.", "whatclinic.", "/book", "/appointment"} {
			if strings.Contains(l, part) {
				return true
			}
		}
	}
	return false
}

// shows is an example of public posts under a profile, a day apart.
func shows(name, bioText string, texts ...string) audit.Example {
	return by(name, bioText, several(texts...))[0]
}
