package rules

// Classes that several scales of tone share.
var (
	workPeople  = []string{"colleague", "department", "doctor-name"}
	namedPeople = []string{"person-name", "first-name"}
	insults     = []string{"insult"}
	contempt    = []string{"contempt"}
	mockery     = []string{"mock"}
	edges       = []string{"edge"}
)

// disrespectBalance weighs contempt for those one works with.
func disrespectBalance() *balance {
	return &balance{
		start: -4.4, raise: -0.2, fold: -1.2,
		cues: []factor{of(3.2, contempt...), of(2.3, insults...), of(1.6, workPeople...), of(0.7, mockery...), of(0.4, namedPeople...)},
		pairs: []pairing{
			beside(1.1, namedPeople, insults), beside(1, workPeople, insults), beside(1.2, namedPeople, contempt), beside(0.6, workPeople, contempt),
			beside(0.4, namedPeople, edges), answering(1.5, workPeople, insults), answering(1.1, workPeople, contempt),
		},
		answered: []factor{of(1.3, workPeople...)},
		against: []factor{
			of(-2.4, "guard-family"), of(-1.8, "guard-news"), of(-1.4, "guard-own"), of(-1.4, "own-patients"), of(-1.5, "guard-whistleblowing"), of(-1.2, "sport"),
			of(-0.7, "counter-speech"), of(-0.7, "thing"), of(-0.6, "civility"), of(-0.5, "guard-quotation"), of(-0.4, "guard-literature"), of(-0.3, "guard-fiction"),
		},
		link: -1.5, oneself: -0.8,
	}
}
