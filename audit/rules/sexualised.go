package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// sexualisedBalance weighs sexual talk. Bodies, love, sexual health and clothes
// are nothing by themselves.
func sexualisedBalance() *balance {
	body, desire, act, exam := []string{"sexual-body"}, []string{"sexual-desire"}, []string{"sexual-act"}, []string{"intimate-exam"}
	work, place, patient := []string{"colleague", "department"}, []string{"clinical-setting"}, []string{"patient"}
	return &balance{
		start: -4.6, raise: -0.6, fold: -1.4,
		cues: []factor{of(4.3, desire...), of(3.7, body...), of(3.2, act...), of(2.9, exam...)},
		pairs: []pairing{
			beside(2.6, desire, body), beside(1.9, act, place), beside(1.7, act, exam), beside(1.3, desire, work), beside(1.2, body, work),
			beside(1.1, act, work), beside(0.6, desire, patient), beside(0.4, body, place),
		},
		against: []factor{
			of(-3.5, "guard-whistleblowing"), of(-3, "guard-literature"), of(-2.1, "guard-aggregate"), of(-1.4, "own-identity"), of(-1.3, "guard-family"),
			of(-1.3, "guard-fiction"), of(-1, "thing"), of(-0.6, "civility"), of(-0.5, "guard-quotation"), of(-0.5, "guard-news"), of(-0.5, "counter-speech"), of(-0.5, "sexual-education"),
			of(-0.3, "guard-own"), of(-0.3, "sport"),
		},
		link: -3.6, oneself: -1.1,
	}
}

// whom says whom a sexual remark is about.
type whom uint8

const (
	aboutNobody whom = iota // of oneself, or of people in general
	aboutPatient
	aboutColleague
)

// aboutWhom tells from the words around the remark, and from what it answers,
// whom it is about.
func aboutWhom(r, re *reading.Reading) whom {
	switch {
	case r.Has("intimate-exam", "patient"):
		return aboutPatient
	case r.Has("colleague", "department"):
		return aboutColleague
	case r.Has("procedure", "condition") || re.Has("patient", "procedure", "intimate-exam"):
		return aboutPatient
	case re.Has("colleague", "department"), r.Has("clinical-setting"):
		return aboutColleague
	}
	return aboutNobody
}

// sexualisedCheck makes the check of one of the three rules: they share one
// balance, and only the rule for those whom the remark is about speaks.
func sexualisedCheck(about whom, seen string) func(*audit.Pass) {
	s := sexualisedBalance()
	return func(p *audit.Pass) {
		if !ownWords(p) {
			return
		}
		w := s.weigh(p.Text, p.Re, 0)
		if !w.raised && !w.folded || aboutWhom(p.Text, p.Re) != about {
			return
		}
		p.Report(audit.Hit{Reason: seen, Cues: w.cues, Guards: w.guards, Severity: w.severity(p.Rule.Severity), Folded: w.folded, Confidence: w.confidence()})
	}
}

// sexualisedWhen are the classes on which the three rules rest.
func sexualisedWhen() []string { return []string{"sexual-body", "sexual-desire", "sexual-act"} }
