package rules

// Groups that prejudice is about. Being of one, and speaking of one, is nothing
// to report: a class weighs only beside words that shut out, reduce or mock.
var (
	groupOrigin = []string{"group-origin", "group-lgbt"}
	groupSex    = []string{"group-sex"}
	groupOther  = []string{"group-able", "group-age"}
	exclusions  = []string{"exclusion"}
	stereotypes = []string{"stereotype"}
)

// prejudiceBalance weighs hostility to a group of people. What weighs is what the
// words do: shut out, reduce to a habit, laugh at, wish harm.
func prejudiceBalance() *balance {
	return &balance{
		start: -4.9, raise: 0, fold: -0.9,
		cues: []factor{
			of(4.4, "slur"), of(4.1, exclusions...), of(3.7, stereotypes...), of(3.6, groupOrigin...), of(2.4, groupOther...), of(1.2, groupSex...),
			of(1, mockery...), of(0.4, edges...),
		},
		pairs: []pairing{
			beside(3.3, groupOther, insults), beside(2.4, groupOther, contempt), beside(1.9, groupOther, exclusions), beside(1.1, groupOther, edges),
			beside(1.1, groupOrigin, contempt), beside(0.9, groupOrigin, stereotypes), beside(0.8, groupOrigin, mockery), beside(0.5, groupSex, edges),
			answering(3.4, groupOrigin, contempt), answering(3.1, groupOrigin, stereotypes), answering(2, groupOrigin, exclusions), answering(0.6, groupOrigin, edges),
			answering(2.5, groupOther, edges), answering(2.2, groupOther, contempt), answering(1.9, groupOther, exclusions), answering(0.6, groupOther, stereotypes),
			answering(1.2, groupSex, stereotypes), answering(1.1, groupSex, insults), answering(1, groupSex, exclusions),
		},
		answered: []factor{of(2.7, groupOrigin...), of(2, groupOther...), of(1.9, groupSex...)},
		against: []factor{
			of(-1.6, "guard-family"), of(-1.5, "own-identity"), of(-1.3, "guard-fiction"), of(-1.2, "guard-news"), of(-1.2, "guard-own"), of(-1, "civility"), of(-1, "guard-quotation"),
			of(-0.8, "guard-whistleblowing"), of(-0.6, "thing"), of(-0.6, "counter-speech"), of(-0.5, "guard-literature"), of(-0.5, "guard-aggregate"), of(-0.3, "sport"), of(-0.3, "source-given"),
		},
		link: -4, oneself: -0.8,
	}
}
