package reading

import "fmt"

// Scene says what a text tells as a whole: who tells it, where it is from, and
// whether somebody in it is in the care of its writer.
type Scene struct {
	Narrator bool  // the writer is there: "I told", and "Had to tell" with the I left out
	Frame    Frame // where what is told is from
	Care     Care
	Ground   Ground  // what speaks most for the Care given
	Points   float64 // how much speaks for care, in the points of careScale; above careYes is yes
	Scorn    Target  // at whom contempt is aimed, the gravest that there is
	Tone     Tone    // how the contempt stands there
	signs    sign
}

// Care says whether somebody in a text is in the care of its writer.
type Care uint8

// Degrees of care.
const (
	CareNo Care = iota
	CareLikely
	CareYes
)

// Frame says where what a text tells is from.
type Frame uint8

// Frames.
const (
	FrameLived      Frame = iota // or nothing says otherwise
	FrameFiction                 // novels, telly, films, games, exams, made-up cases
	FrameLiterature              // papers, journals, books of fact
	FrameHistory
	FrameNews
	FrameFigures // many at once: audits, rates, waiting lists
	FrameOwnIllness
	FrameFamily
	FramePet
)

// Ground is what speaks for or against care.
type Ground uint8

// Grounds.
const (
	GroundNone     Ground = iota // nothing speaks of care
	GroundActed                  // I or we treat, examine, see somebody
	GroundTold                   // I tell somebody about their body, illness or prospects
	GroundCame                   // somebody comes to be seen
	GroundDid                    // somebody does to the writer what patients do: thanks, gifts, a hand held
	GroundWord                   // a word for those in care: "my 3pm", "bed 4"
	GroundBody                   // the body, illness or death of a third person, told by one who was there
	GroundSetting                // a place of care
	GroundKin                    // against: the writer's own family
	GroundOwn                    // against: the writer is the one who is ill
	GroundRetold                 // against: read, watched, invented, reported
	GroundPet                    // against: an animal
	GroundSupposed               // against: a case that is only supposed, advice to everybody
)

// Tone says how contempt stands in a text.
type Tone uint8

// Tones.
const (
	ToneNone Tone = iota
	ToneMeant
	ToneQuoted    // in quotation marks only
	ToneCondemned // told in order to condemn it
)

var (
	careNames   = [...]string{"no", "likely", "yes"}
	frameNames  = [...]string{"lived", "fiction", "literature", "history", "news", "figures", "own-illness", "family", "pet"}
	groundNames = [...]string{"none", "acted", "told", "came", "did", "word", "body", "setting", "kin", "own", "retold", "pet", "supposed"}
	toneNames   = [...]string{"none", "meant", "quoted", "condemned"}
)

func (c Care) String() string   { return careNames[c] }
func (f Frame) String() string  { return frameNames[f] }
func (g Ground) String() string { return groundNames[g] }
func (t Tone) String() string   { return toneNames[t] }

// String writes the scene as features: "care=yes ground=told frame=lived
// narrator=true scorn=none tone=none".
func (s Scene) String() string {
	return fmt.Sprintf("care=%s ground=%s frame=%s narrator=%t scorn=%s tone=%s", s.Care, s.Ground, s.Frame, s.Narrator, s.Scorn, s.Tone)
}

// Scene returns what the text tells as a whole.
func (r *Reading) Scene() Scene {
	if r == nil {
		return Scene{}
	}
	return r.scene
}

// readScene sums up the clauses.
func (r *Reading) readScene(marks []mark) Scene {
	s := Scene{}
	for i := range r.clauses {
		s.signs |= r.clauseSigns(i)
	}
	s.signs |= r.textSigns(marks)
	s.signs |= s.signs.together()
	s.Narrator = s.signs&signNarrator != 0
	s.Frame = s.frame()
	if s.Frame == FrameLiterature && r.Has("guard-history") {
		s.Frame = FrameHistory
	}
	s.Points = careScale.weigh(s.signs)
	switch {
	case s.Points >= careYes:
		s.Care = CareYes
	case s.Points >= careLikely && s.signs&(signKinOnly|signRetold) == 0: // of these, only what is sure counts
		s.Care = CareLikely
	}
	s.Ground = s.ground()
	s.Scorn, s.Tone = r.sceneScorn(s.signs)
	return s
}

func (s *Scene) frame() Frame {
	for _, f := range [...]struct {
		sign  sign
		frame Frame
	}{
		{signFiction, FrameFiction}, {signWatched, FrameFiction}, {signLiterature, FrameLiterature}, {signNews, FrameNews},
		{signOwnIllness, FrameOwnIllness}, {signKin, FrameFamily}, {signPet, FramePet}, {signCount, FrameFigures},
	} {
		if s.signs&f.sign != 0 {
			return f.frame
		}
	}
	return FrameLived
}

// ground returns what speaks most for the care given: where there is some, the
// strongest sign for it, otherwise the strongest against.
func (s *Scene) ground() Ground {
	grounds := careAgainst[:]
	if s.Care != CareNo {
		grounds = careFor[:]
	}
	for _, g := range grounds {
		if s.signs&g.sign != 0 {
			return g.ground
		}
	}
	return GroundNone
}

type grounded struct {
	sign   sign
	ground Ground
}

var careFor = [...]grounded{
	{signActsOn, GroundActed}, {signTellsIll, GroundTold}, {signComes, GroundCame}, {signPatient, GroundWord}, {signDid, GroundDid},
	{signActs, GroundActed}, {signTheirBody | signTheyIll | signDeath, GroundBody}, {signTells | signSees, GroundTold}, {signSetting | signJargon, GroundSetting},
}

var careAgainst = [...]grounded{
	{signFiction | signLiterature | signNews | signWatched, GroundRetold}, {signOwnIllness | signTreated, GroundOwn}, {signKin, GroundKin},
	{signPet, GroundPet}, {signSupposed | signAside | signYou | signCount, GroundSupposed},
}
