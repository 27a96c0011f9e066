package reading

// scornTarget returns at whom contempt in the clause is aimed, as far as the
// clause itself tells.
func (c *Clause) scornTarget() Target {
	t := c.traits
	switch {
	case t&(isScorn|isCareScorn|isGroupScorn) == 0:
		return TargetNone
	case c.Actor == ActorI && c.Act == ActNone && t&isBe != 0 && t&(isYou|isThird|isThirdObj|isThey) == 0:
		return TargetSelf
	case t&isPet != 0:
		return TargetThing
	case t&isKin != 0:
		return TargetKin
	case t&isGroupScorn != 0 && t&isGroup != 0:
		return TargetGroup
	case t&(isPatient|isCrowd) != 0:
		return TargetPatient
	case t&isColleague != 0:
		return TargetColleague
	case t&isEmployer != 0:
		return TargetEmployer
	case t&isCareScorn != 0 && t&(hasSetting|hasIll|hasDid) != 0:
		return TargetPatient
	case t&isGroup != 0 && t&isScorn != 0:
		return TargetGroup
	case t&isThing != 0:
		return TargetThing
	case t&(isOccupation|isPerson|isName|isThird|isThirdObj|isThey|isYou|isSomeone) != 0:
		return TargetPerson
	}
	return TargetUnknown
}

// sceneScorn returns the gravest target of contempt in the text, and how the
// contempt stands there. Where a clause does not tell who is meant, the rest of
// the text does.
func (r *Reading) sceneScorn(signs sign) (Target, Tone) {
	best, quoted := TargetNone, true
	for i := range r.clauses {
		c := &r.clauses[i]
		if c.Scorn == TargetNone {
			continue
		}
		t := c.Scorn
		if t == TargetPerson || t == TargetUnknown {
			t = c.meant(signs)
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

// meant returns whom contempt means that names nobody, by what else the text says.
func (c *Clause) meant(signs sign) Target {
	const inCare = signPatient | signCrowd | signActsOn | signComes
	switch {
	case signs&signKinOnly != 0 || signs&signEveryday != 0 && signs&(inCare|signColleague) == 0:
		return c.Scorn
	case c.traits&isGroupScorn != 0 && signs&signGroup != 0:
		return TargetGroup
	case c.traits&isCareScorn != 0 && signs&signColleague == 0:
		return TargetPatient
	case signs&inCare != 0 && signs&signColleague == 0:
		return TargetPatient
	case signs&signColleague != 0:
		return TargetColleague
	case c.traits&isGroupScorn != 0:
		return TargetGroup
	case signs&(signTheyIll|signSetting|signIllness) != 0:
		return TargetPatient
	}
	return c.Scorn
}
