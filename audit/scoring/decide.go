package scoring

import "math"

// Verdict says what becomes of an area in a text.
type Verdict uint8

// Verdicts.
const (
	Silent Verdict = iota // not reported
	Folded                // worth a look
	Shown
)

// The chances from which a text, and an area in it, are shown or folded. They were
// chosen on texts by authors from whom nothing was learned, so that nine in ten
// texts that are shown are rightly shown (docs/quality.md).
const (
	textShown  = 0.7
	areaShown  = 0.35
	areaLeast  = 0.25 // of the likeliest area
	textFolded = 0.4
	areaFolded = 0.25
)

// Decide says what becomes of each area, by the chances of all outputs. A text is
// shown for what it is as a whole, and then so is its likeliest area, even if it
// is not quite likely enough by itself.
func Decide(p [Outputs]float64) (v [areaCount]Verdict) {
	top := 0
	for k := range areaCount {
		if p[k] > p[top] {
			top = k
		}
	}
	text := p[OutAny]
	for k := range v {
		switch {
		case text >= textShown && (p[k] >= areaShown || k == top && p[k] >= areaLeast):
			v[k] = Shown
		case text >= textFolded && p[k] >= areaFolded:
			v[k] = Folded
		}
	}
	return v
}

// Calibration turns sums of weights into chances. It is fitted on texts by authors
// from whom the weights were not learned.
type Calibration struct {
	// By output: the odds are Words*sum of the weights of what is seen + Order*sum of
	// the net + Base [Platt, 1999].
	Words, Order, Base [Outputs]float32
	// Whole and Area put together what the text is as a whole and its areas: the
	// odds of the whole are Whole[0]*any + Whole[1]*likeliest + Whole[2], and those
	// of an area Area[0]*its own + Area[1]*whole + Area[2].
	Whole, Area [3]float32
}

// Chances applies the calibration to what the words and their order weigh.
func (c *Calibration) Chances(words, order [Outputs]float32) (p [Outputs]float64) {
	var odds [Outputs]float64
	top := math.Inf(-1)
	for k := range odds {
		odds[k] = float64(c.Words[k]*words[k] + c.Order[k]*order[k] + c.Base[k])
		if k < areaCount {
			top = math.Max(top, odds[k])
		}
	}
	odds[OutAny] = line(c.Whole, odds[OutAny], top)
	for k := range areaCount {
		odds[k] = line(c.Area, odds[k], odds[OutAny])
	}
	for k, o := range odds {
		p[k] = 1 / (1 + math.Exp(-o))
	}
	return p
}

func line(c [3]float32, x, y float64) float64 {
	return float64(c[0])*x + float64(c[1])*y + float64(c[2])
}
