package reading

import "testing"

func TestScorn(t *testing.T) {
	rd := New()
	for _, tt := range []struct {
		text   string
		target Target
		tone   Tone
	}{
		{"time wasters the lot of them, my whole list today", TargetPatient, ToneMeant},
		{"Frequent flyer in resus again with her imaginary chest pain", TargetPatient, ToneMeant},
		{"my 3pm is a malingerer and a liar", TargetPatient, ToneMeant},
		{"pt in bed 4 is an absolute moron", TargetPatient, ToneMeant},
		{"patients who google everything are idiots", TargetPatient, ToneMeant},
		{"The registrar is an idiot", TargetColleague, ToneMeant},
		{"our rad on call is a lazy arsehole", TargetColleague, ToneMeant},
		{"Radiology are useless, a coven of clowns", TargetColleague, ToneMeant},
		{"that consultant is a muppet and everybody knows it", TargetColleague, ToneMeant},
		{"I am such an idiot, left my bleep in the fridge", TargetSelf, ToneMeant},
		{"i'm a clown, locked myself out again", TargetSelf, ToneMeant},
		{"That printer is a useless bastard", TargetThing, ToneMeant},
		{"The washing machine is a lying bastard", TargetThing, ToneMeant},
		{"My brother is an idiot and I love him", TargetKin, ToneMeant},
		{"The cat is an idiot", TargetThing, ToneMeant},
		{"'Time wasters' is what he called them. Unacceptable", TargetPatient, ToneCondemned},
		{"Stop calling people malingerers. It is not ok", TargetPatient, ToneCondemned},
		{"A consultant called the nurses clowns in front of families. I have reported it", TargetColleague, ToneCondemned},
		{"Lovely day at the beach with the kids", TargetNone, ToneNone},
		{"Great shift, great team, great soup", TargetNone, ToneNone},
		{"Told a farmer his leg has to go", TargetNone, ToneNone},
		{"My 3pm brought honey", TargetNone, ToneNone},
	} {
		s := rd.Read(tt.text).Scene()
		if s.Scorn != tt.target || s.Tone != tt.tone {
			t.Errorf("%q: scorn %s, %s; want %s, %s", tt.text, s.Scorn, s.Tone, tt.target, tt.tone)
		}
	}
}
