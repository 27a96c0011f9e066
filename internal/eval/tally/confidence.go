package tally

import (
	"fmt"
	"math"
)

// Bin is what is shown with a confidence of one tenth of the scale.
type Bin struct {
	Shown    int     // areas
	Right    int     // of them, among the labels of the text
	Labelled int     // of them, in a text with any label
	Sum      float64 // of their confidences
}

func (t *Tally) bin(confidence float64, right, labelled bool) {
	if confidence == 0 {
		return
	}
	b := &t.Bins[min(int(10*confidence), len(t.Bins)-1)]
	b.Shown++
	b.Sum += confidence
	if right {
		b.Right++
	}
	if labelled {
		b.Labelled++
	}
}

// CalibrationError is the expected difference between the confidence of what is
// shown and the part of it that is right: the mean over the bins, by their size
// [Naeini, Cooper and Hauskrecht, AAAI 2015]. It is 0 where none has a confidence.
func (t *Tally) CalibrationError() float64 {
	sum, n := 0.0, 0
	for _, b := range t.Bins {
		sum += math.Abs(b.Sum - float64(b.Right))
		n += b.Shown
	}
	return sum / float64(max(n, 1))
}

// Confidence is a table of what each confidence is worth.
func (t *Tally) Confidence() Table {
	out := Table{{"confidence", "shown", "mean confidence", "right in area", "in a text with any label"}}
	for i, b := range t.Bins {
		if b.Shown == 0 {
			continue
		}
		out = append(out, []string{
			fmt.Sprintf("%.1f to %.1f", float64(i)/10, float64(i+1)/10), fmt.Sprint(b.Shown), fmt.Sprintf("%.2f", b.Sum/float64(b.Shown)),
			fmt.Sprintf("%.2f", Share{b.Right, b.Shown}.Ratio()), fmt.Sprintf("%.2f", Share{b.Labelled, b.Shown}.Ratio()),
		})
	}
	return out
}
