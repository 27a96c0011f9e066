package appraisal

import (
	"cmp"

	"github.com/probity-audit/probity/audit/guidance"
)

// form is what differs between the places where a doctor may practise.
type form struct {
	jurisdiction string
	title        string
	standing     string // begins the paragraph on what it may count as
	decides      string
	as           string // what it is put forward as
	plan         string // what the plan is called into which a learning need goes
	notes        []string
	ticks        []*TickList
	points       string // label of a box for credits or points; "" without one
	pointsHint   string
}

func formOf(jurisdiction string) form {
	switch jurisdiction {
	case guidance.IE:
		return irish()
	case guidance.HK:
		return hongKong()
	}
	return british()
}

const keepAnonymous = "Keep it anonymous: to leave out a name, an age and an address is unlikely to be enough."

func british() form {
	return form{
		jurisdiction: guidance.UK, title: "Audit of my own social media accounts",
		standing: "Possible evidence; your appraiser decides.",
		decides:  "An audit of one's own practice, to be repeated, may be a quality improvement activity; what was learned about privacy may be continuing professional development.",
		as:       "Quality improvement activity: audit of own practice, with re-audit",
		plan:     "Personal development plan (PDP)",
		notes: []string{
			"Reflect on what you learned and changed. The full details of what happened need not stand here, and facts belong where they are recorded.",
			keepAnonymous,
			"The General Medical Council does not ask for reflective notes in order to look into a concern. Reflective notes can be required by a court.",
		},
		ticks: []*TickList{{
			Label: "Type of supporting information: tick what you put it forward as",
			Ticks: []Tick{
				{Text: "Continuing professional development (what was learned about privacy and settings)"},
				{Text: "Quality improvement activity (audit of own practice, with re-audit)"},
				{Text: "Significant events (only if one happened)"},
				{Text: "Feedback from patients (not from this record)"},
				{Text: "Feedback from colleagues (not from this record)"},
				{Text: "Compliments and complaints (only if one was about something posted)"},
			},
		}, {
			Label: "Domains of Good medical practice (2024): tick those that it touches",
			Ticks: []Tick{
				{Text: "Domain 1: Knowledge, skills and development"},
				{Text: "Domain 2: Patients, partnership and communication"},
				{Text: "Domain 3: Colleagues, culture and safety"},
				{Text: "Domain 4: Trust and professionalism"},
			},
		}},
	}
}

func irish() form {
	return form{
		jurisdiction: guidance.IE, title: "Practice audit of my own social media accounts",
		standing: "Practice audit candidate / Internal.",
		decides:  "Possible evidence for the professional competence scheme (PCS); your scheme decides whether it counts as the audit of the year, and under which credits.",
		as:       "Practice audit candidate / Internal",
		plan:     "Learning plan for the next PCS year",
		notes: []string{
			"The PCS year runs from May to April. It asks for 50 credits: External 20, Internal 20, Personal 5, Research or teaching 2 where possible; and for one clinical or practice audit.",
			"The Medical Council and the training bodies do not name the two groups of 20 credits alike: ask your scheme which is meant.",
			keepAnonymous,
			"Reflect on what you learned and changed; the full details of what happened need not stand here. Reflective notes can be required by a court.",
		},
		ticks: []*TickList{{
			Label: "Put forward as: tick what applies",
			Ticks: []Tick{
				{Text: "Clinical or practice audit of this PCS year"},
				{Text: "Internal credits"},
				{Text: "External credits"},
				{Text: "Personal learning"},
				{Text: "Research or teaching"},
			},
		}},
		points: "Credits claimed", pointsHint: "How many hours it took, and how many credits you claim under which heading.",
	}
}

func hongKong() form {
	return form{
		jurisdiction: guidance.HK, title: "Learning record: audit of my own social media accounts",
		standing: "Learning record.",
		decides:  "For your own file. Whether it earns points for continuing medical education (CME) is for the administrator of your programme, or your College, to say.",
		as:       "Learning record",
		plan:     "Learning plan",
		notes: []string{
			"For doctors who are not specialists CME is voluntary, in cycles of three years: 30 points in a year earn a certificate, 90 in a cycle the title \"CME-Certified\". Specialists follow the cycles of the Academy of Medicine.",
			keepAnonymous,
			"Reflect on what you learned and changed; the full details of what happened need not stand here. Reflective notes can be required by a court.",
		},
		points: "CME points, if any", pointsHint: "How many hours it took, and what your programme gives for it.",
	}
}

// place is where the record belongs in a portfolio.
func (d *Document) place(f form) {
	if len(f.ticks) == 0 && f.points == "" {
		return
	}
	d.section("Where it belongs")
	for _, t := range f.ticks {
		d.add(t)
	}
	if f.points != "" {
		d.add(&Box{Label: f.points, Hint: f.pointsHint, Lines: 3})
	}
}

// reflection is the part that only the doctor can write.
func (d *Document) reflection(c *Cycle, f form) {
	d.section("Reflection")
	d.add(&List{Items: f.notes})
	r := &c.Reflection
	d.add(
		&Box{Label: "What?", Hint: "What did the audit show? In general words, without detail of anybody.", Text: r.What, Lines: 6},
		&Box{Label: "So what?", Hint: "What did you learn, and why does it matter to patients, colleagues or trust in the profession?", Text: r.SoWhat, Lines: 6},
		&Box{Label: "Now what?", Hint: "What will change, and how will you know that it did?", Text: r.NowWhat, Lines: 6},
	)
	d.section(cmp.Or(f.plan, "Plan"))
	d.add(&Box{Label: "Item for the plan", Hint: "What need for learning follows, how you will meet it, by which month, and how you will show it.", Lines: 5})
}
