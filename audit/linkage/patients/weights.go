package patients

import (
	_ "embed"
	"errors"
	"strconv"
	"strings"
	"sync"
)

//go:embed weights.txt
var weightsText string

var errWeights = errors.New("weights.txt has a line that is no weight, or lacks one")

// weights are those of weights.txt, where each is explained.
type weights struct {
	mSame, mVariant, mTurned, mPart, mFormer, mNee, mMiddle, mFurther, mNick, mInitial, mSlip, mSlipped, mHandle                                                                     float64
	oddsContact, oddsOtherName, oddsDay, oddsYear, oddsAge, oddsStale, oddsHandle, oddsNotDay, oddsNotYear, oddsNotAge, oddsNotIt, oddsNotTown, oddsNoTown, oddsNotSex, mildSexAgree float64
	mTown, maxTown, mBioTown, maxBioTown                                                                                                                                             float64
}

// places says where each weight goes.
func (w *weights) places() map[string]*float64 {
	return map[string]*float64{
		"name-same":          &w.mSame,
		"name-variant":       &w.mVariant,
		"name-turned":        &w.mTurned,
		"surname-part":       &w.mPart,
		"surname-former":     &w.mFormer,
		"surname-nee":        &w.mNee,
		"given-middle":       &w.mMiddle,
		"given-further":      &w.mFurther,
		"given-nick":         &w.mNick,
		"name-initial":       &w.mInitial,
		"name-slip":          &w.mSlip,
		"name-slip-known":    &w.mSlipped,
		"handle":             &w.mHandle,
		"contact":            &w.oddsContact,
		"contact-other-name": &w.oddsOtherName,
		"birth-date":         &w.oddsDay,
		"birth-year":         &w.oddsYear,
		"age":                &w.oddsAge,
		"age-stale":          &w.oddsStale,
		"handle-year":        &w.oddsHandle,
		"not-birth-date":     &w.oddsNotDay,
		"not-birth-year":     &w.oddsNotYear,
		"not-age":            &w.oddsNotAge,
		"not-handle-year":    &w.oddsNotIt,
		"not-town":           &w.oddsNotTown,
		"no-town":            &w.oddsNoTown,
		"not-sex":            &w.oddsNotSex,
		"sex":                &w.mildSexAgree,
		"town-said":          &w.mTown,
		"town-most":          &w.maxTown,
		"bio-town-said":      &w.mBioTown,
		"bio-town-most":      &w.maxBioTown,
	}
}

// standard are the weights that are shipped.
var standard = sync.OnceValue(func() *weights {
	w, err := readWeights(weightsText)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return w
})

// readWeights reads a table of weights, in which each stands once.
func readWeights(text string) (*weights, error) {
	w := new(weights)
	places := w.places()
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		to := places[f[0]]
		if to == nil || len(f) != 2 {
			return nil, errWeights
		}
		v, err := strconv.ParseFloat(f[1], 64)
		if err != nil || v <= 0 {
			return nil, errWeights
		}
		*to = v
		delete(places, f[0])
	}
	if len(places) > 0 {
		return nil, errWeights
	}
	return w, nil
}
