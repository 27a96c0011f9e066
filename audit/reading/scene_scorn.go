package reading

// scornTarget returns at whom contempt in the clause is aimed, as far as the
// clause itself tells.
func (c *Clause) scornTarget() Target {
	t := c.traits
	if t&(isScorn|isCareScorn|isGroupScorn) == 0 {
		return TargetNone
	}
	switch {
	case t&isPet != 0:
		return TargetThing
	case t&isKin != 0:
		return TargetKin
	case t&isGroupScorn != 0 && t&isGroup != 0:
		return TargetGroup
	case t&isCareScorn != 0, t&(isPatient|isCrowd) != 0:
		return TargetPatient
	case t&isColleague != 0:
		return TargetColleague
	case t&isEmployer != 0:
		return TargetEmployer
	case t&isGroup != 0:
		return TargetGroup
	case t&(isI|isOwnIllness) != 0 && c.Actor == ActorI && t&(isYou|isThird|isThirdObj|isThey|isPerson) == 0 && c.Time != TimeFuture && c.Act == ActNone:
		return TargetSelf
	case t&isThing != 0:
		return TargetThing
	case t&isGroupScorn != 0:
		return TargetGroup
	case t&(isOccupation|isPerson|isName|isThird|isThirdObj|isThey|isYou|isSomeone) != 0:
		return TargetPerson
	}
	return TargetUnknown
}

// sceneScorn returns the gravest target of contempt in the text, and how the
// contempt stands there.
func (r *Reading) sceneScorn(signs sign) (Target, Tone) {
	best, quoted := TargetNone, true
	clinical := signs&(signPatient|signActsOn|signSetting|signComes|signTheyIll) != 0
	for i := range r.clauses {
		c := &r.clauses[i]
		t := c.Scorn
		if t == TargetNone {
			continue
		}
		if t == TargetPerson || t == TargetUnknown {
			switch {
			case signs&signColleague != 0 && !clinical:
				t = TargetColleague
			case clinical && signs&(signColleague|signYou) == 0:
				t = TargetPatient
			}
		}
		if best == TargetNone || t < best {
			best = t
		}
		quoted = quoted && c.Mode == ModeQuoted
	}
	switch {
	case best == TargetNone:
		return best, ToneNone
	case quoted:
		return best, ToneQuoted
	case signs&signCondemned != 0:
		return best, ToneCondemned
	}
	return best, ToneMeant
}
