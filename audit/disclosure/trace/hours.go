package trace

import (
	"math"

	"github.com/probity-audit/probity/social"
)

// Hours are compared where both accounts have so many posts, and are alike from
// this correlation on.
const (
	fewestTimed = 60
	sameHours   = 0.6
)

// when takes in the hour of the week of a post, if it is known.
func (a *account) when(p *social.Post) {
	if p.Published.IsZero() || p.TimeKnown != social.TimeExact {
		return
	}
	at := p.Published.UTC()
	a.hours[int(at.Weekday())*24+at.Hour()]++
}

// hoursAlike returns the correlation (Pearson) of the hours of the week at which
// two accounts post, each hour with those beside it; ok is false with too few posts.
func hoursAlike(a, b *account) (r float64, ok bool) {
	x, n := smooth(a.hours)
	y, m := smooth(b.hours)
	if n < fewestTimed || m < fewestTimed {
		return 0, false
	}
	meanX, meanY := float64(3*n)/float64(len(x)), float64(3*m)/float64(len(y))
	var xy, xx, yy float64
	for i := range x {
		dx, dy := x[i]-meanX, y[i]-meanY
		xy, xx, yy = xy+dx*dy, xx+dx*dx, yy+dy*dy
	}
	if xx == 0 || yy == 0 {
		return 0, false
	}
	return xy / math.Sqrt(xx*yy), true
}

func smooth(hours [7 * 24]uint32) (out [7 * 24]float64, n int) {
	for i, h := range hours {
		n += int(h)
		for d := -1; d <= 1; d++ {
			out[(i+d+len(out))%len(out)] += float64(h)
		}
	}
	return out, n
}
