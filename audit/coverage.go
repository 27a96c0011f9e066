package audit

// AreaState says of one area what was looked at and what came of it. There is no
// number for the whole: nothing could be weighed against what was not looked at.
type AreaState struct {
	Area      Area
	Rules     int // that were applied
	Unchecked int // of these, those that could not look everywhere
	Found     int
	Undecided int
	Decided   map[Verb]int // of those found
	Silenced  int          // false alarms, which are not among those found
}

// ByArea returns the areas that have rules or findings, in the order of [Areas].
func (r *Report) ByArea() []AreaState {
	by := map[Area]*AreaState{}
	of := func(a Area) *AreaState {
		if by[a] == nil {
			by[a] = &AreaState{Area: a, Decided: map[Verb]int{}}
		}
		return by[a]
	}
	for _, rule := range r.Rules {
		of(rule.Area).Rules++
	}
	lacking := map[string]bool{}
	for _, n := range r.NotChecked {
		if !lacking[n.Rule.ID] {
			lacking[n.Rule.ID] = true
			of(n.Rule.Area).Unchecked++
		}
	}
	for i := range r.Findings {
		s := of(r.Findings[i].Rule.Area)
		s.Found++
		if d := r.Findings[i].Decision; d != nil {
			s.Decided[d.Verb]++
		} else {
			s.Undecided++
		}
	}
	for i := range r.Silenced {
		of(r.Silenced[i].Rule.Area).Silenced++
	}
	var out []AreaState
	for _, a := range Areas() {
		if by[a] != nil {
			out = append(out, *by[a])
		}
	}
	return out
}
