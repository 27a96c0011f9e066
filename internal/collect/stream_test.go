package collect

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// wall is a list of numbered things, the newest with the highest number.
type wall struct {
	things []int
	size   int
	asked  []string // places asked for
	fail   int      // number of the request that fails, 0 for none
	server bool     // leaves out what lies at the floor and below
	stale  bool     // no longer knows places given out earlier
	circle bool
}

var day = time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)

func when(n int) time.Time { return day.Add(time.Duration(n) * time.Hour) }

func (w *wall) fetch(_ context.Context, next, floor string) (Page[int], error) {
	w.asked = append(w.asked, next)
	if w.fail > 0 && len(w.asked) == w.fail {
		return Page[int]{}, errors.New("cut off")
	}
	at := 0
	if next != "" {
		if w.stale {
			return Page[int]{}, &StatusError{400}
		}
		at, _ = strconv.Atoi(next)
	}
	var p Page[int]
	for ; at < len(w.things) && len(p.Things) < w.size; at++ {
		if w.server && strconv.Itoa(w.things[at]) == floor {
			return p, nil
		}
		p.Things = append(p.Things, w.things[at])
	}
	if at < len(w.things) {
		p.Next = strconv.Itoa(at)
	}
	if w.circle {
		p.Next = "0"
	}
	return p, nil
}

// collectWall reads w once and returns the things that came, the marks as the
// store would keep them, and the extent that was claimed.
func collectWall(t *testing.T, w *wall, since social.Cursor, change func(*Stream[int])) (came []int, marks social.Cursor, seen *social.Extent, gaps []string) {
	t.Helper()
	marks = social.Cursor{}
	for k, v := range since {
		marks[k] = v
	}
	w.asked = nil
	for it, err := range Run(t.Context(), oauth.Session{}, since, func(ctx context.Context, o *Out) error {
		s := Stream[int]{
			Name: "wall", Things: "things", Kinds: []social.Kind{social.KindPost}, Fetch: w.fetch, Own: true,
			Key: func(n int) (string, time.Time) { return strconv.Itoa(n), when(n) },
			Take: func(ctx context.Context, n int) error {
				return o.Emit(ctx, social.Item{Post: &social.Post{ID: strconv.Itoa(n), Kind: social.KindPost, Mine: true}})
			},
		}
		if change != nil {
			change(&s)
		}
		return o.Sections(ctx, []Section{{Name: "wall", Kinds: s.Kinds, Read: func(ctx context.Context) error { return s.Read(ctx, o) }}})
	}) {
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case it.Post != nil:
			n, _ := strconv.Atoi(it.Post.ID)
			came = append(came, n)
		case it.Mark != nil:
			marks[it.Mark.Stream] = it.Mark.Position
			if it.Mark.Seen != nil {
				seen = it.Mark.Seen
			}
		case it.Gap != nil:
			gaps = append(gaps, it.Gap.Section+": "+it.Gap.Detail)
		}
	}
	return came, marks, seen, gaps
}

func downFrom(n, to int) (all []int) {
	for ; n >= to; n-- {
		all = append(all, n)
	}
	return all
}

func TestStreamReadsWhatIsNew(t *testing.T) {
	for _, server := range []bool{false, true} {
		w := &wall{things: downFrom(10, 1), size: 3, server: server}
		came, marks, seen, _ := collectWall(t, w, nil, nil)
		if diff := cmp.Diff(downFrom(10, 1), came); diff != "" {
			t.Fatal(diff)
		}
		if seen == nil || !seen.From.IsZero() || !seen.To.IsZero() || !seen.Mine {
			t.Errorf("all was seen, and claimed was %+v", seen)
		}
		if came, again, _, _ := collectWall(t, w, marks, nil); len(came) != 0 || len(w.asked) != 1 || cmp.Diff(marks, again) != "" {
			t.Errorf("nothing is new, and %v came by %d requests; marks %v, %v", came, len(w.asked), marks, again)
		}
		w.things = downFrom(14, 1)
		came, _, seen, _ = collectWall(t, w, marks, nil)
		if diff := cmp.Diff(downFrom(14, 11), came); diff != "" {
			t.Error(diff)
		}
		if seen == nil || seen.From.Before(when(10)) {
			t.Errorf("claimed %+v, and nothing older than the tenth was seen", seen)
		}
	}
}

func TestStreamGoesOnWhereItWasCutOff(t *testing.T) {
	for fail := 1; fail <= 4; fail++ {
		w := &wall{things: downFrom(10, 1), size: 3, fail: fail}
		first, marks, seen, gaps := collectWall(t, w, nil, nil)
		if len(gaps) != 1 || seen != nil {
			t.Errorf("cut off at request %d: gaps %v, claimed %v", fail, gaps, seen)
		}
		w.fail = 0
		w.things = downFrom(12, 1)
		// Places are counted from the newest here, as in many lists: what is
		// newer moves them, and what lies between comes twice rather than never.
		rest, _, _, _ := collectWall(t, w, marks, nil)
		all := append(slices.Clone(first), rest...)
		slices.Sort(all)
		if diff := cmp.Diff(downFrom(12, 1), reversed(slices.Compact(all))); diff != "" {
			t.Errorf("cut off at request %d: %s", fail, diff)
		}
		if fail > 1 && slices.Contains(w.asked[:1], "") {
			t.Errorf("cut off at request %d, and begun anew: %q", fail, w.asked)
		}
	}
}

func TestStreamBeginsAnewWhereThePlaceIsForgotten(t *testing.T) {
	w := &wall{things: downFrom(10, 1), size: 3, fail: 3}
	_, marks, _, _ := collectWall(t, w, nil, nil)
	w.fail, w.stale = 0, true
	w.size = 20
	came, _, seen, gaps := collectWall(t, w, marks, nil)
	if diff := cmp.Diff(downFrom(10, 1), came); diff != "" || len(gaps) > 0 || seen == nil || !seen.From.IsZero() {
		t.Errorf("%s, gaps %v, claimed %+v", diff, gaps, seen)
	}
}

func TestStreamReadsAgain(t *testing.T) {
	again := func(s *Stream[int]) { s.Again = 1 }
	w := &wall{things: downFrom(10, 1), size: 3, server: true}
	_, marks, _, _ := collectWall(t, w, nil, again)
	w.things = slices.Delete(downFrom(11, 1), 3, 4) // the eighth is gone
	came, marks, seen, _ := collectWall(t, w, marks, again)
	if diff := cmp.Diff([]int{11, 10, 9, 7, 6, 5}, came); diff != "" {
		t.Error(diff)
	}
	if seen == nil || !seen.From.Equal(when(5)) || !seen.To.IsZero() {
		t.Errorf("claimed %+v, want all after the fifth", seen)
	}
	w.things = downFrom(5, 1) // the newest that was kept is gone, and what lay above it
	came, _, seen, _ = collectWall(t, w, marks, again)
	if diff := cmp.Diff(downFrom(5, 1), came); diff != "" || seen == nil || !seen.From.IsZero() {
		t.Errorf("%s, claimed %+v", diff, seen)
	}
}

// TestStreamRecovers reads a list that was short for once: what that lost comes back.
func TestStreamRecovers(t *testing.T) {
	again := func(s *Stream[int]) { s.Again = 1 }
	for _, short := range [][]int{nil, {10}, {10, 9}} {
		w := &wall{things: downFrom(10, 1), size: 3}
		_, marks, _, _ := collectWall(t, w, nil, again)
		w.things = short
		_, marks, seen, _ := collectWall(t, w, marks, again)
		if seen == nil || !seen.From.IsZero() {
			t.Errorf("all of a short list was seen, and claimed was %+v", seen)
		}
		w.things = downFrom(10, 1)
		came, marks, _, _ := collectWall(t, w, marks, again)
		if diff := cmp.Diff(w.things, came); diff != "" {
			t.Errorf("after a list of %d: %s", len(short), diff)
		}
		if came, _, _, _ := collectWall(t, w, marks, again); len(came) != 6 {
			t.Errorf("all is known, and %v came", came)
		}
	}
}

// TestStreamClaimsNothingOutOfOrder reads a thing that is dated back: what lies
// between its date and the others has not been seen.
func TestStreamClaimsNothingOutOfOrder(t *testing.T) {
	w := &wall{things: downFrom(20, 1), size: 3}
	_, marks, _, _ := collectWall(t, w, nil, nil)
	back := func(s *Stream[int]) {
		s.Key = func(n int) (string, time.Time) {
			if n == 22 {
				return "22", when(2)
			}
			return strconv.Itoa(n), when(n)
		}
	}
	w.things = downFrom(23, 1)
	came, _, seen, _ := collectWall(t, w, marks, back)
	if diff := cmp.Diff([]int{23, 22, 21}, came); diff != "" || seen != nil {
		t.Errorf("%s, claimed %+v", diff, seen)
	}
}

func TestStreamCap(t *testing.T) {
	w := &wall{things: downFrom(10, 1), size: 5}
	_, _, seen, gaps := collectWall(t, w, nil, func(s *Stream[int]) { s.Cap, s.Older = 10, "Read the export." })
	if len(gaps) != 1 || gaps[0] != "older things: Read the export." || seen == nil || !seen.From.Equal(when(1)) {
		t.Errorf("gaps %v, claimed %+v", gaps, seen)
	}
}

func TestStreamClaimsNothingBesideDamage(t *testing.T) {
	w := &wall{things: downFrom(10, 1), size: 5}
	_, _, seen, gaps := collectWall(t, w, nil, func(s *Stream[int]) {
		fetch := s.Fetch
		s.Fetch = func(ctx context.Context, next, floor string) (Page[int], error) {
			p, err := fetch(ctx, next, floor)
			p.Bad = 1
			return p, err
		}
	})
	if seen != nil || len(gaps) != 1 {
		t.Errorf("records were unreadable, and claimed was %+v; gaps %v", seen, gaps)
	}
}

func TestStreamEnds(t *testing.T) {
	w := &wall{things: downFrom(10, 1), size: 3, circle: true}
	if _, _, _, gaps := collectWall(t, w, nil, nil); len(gaps) != 1 {
		t.Errorf("a list in circles: gaps %v", gaps)
	}
	n := 0
	_, _, _, gaps := collectWall(t, &wall{}, nil, func(s *Stream[int]) {
		s.Fetch = func(context.Context, string, string) (Page[int], error) {
			n++
			return Page[int]{Things: []int{1}, Next: fmt.Sprint(n)}, nil
		}
	})
	if len(gaps) != 1 || n > 50 {
		t.Errorf("a list without end: %d requests, gaps %v", n, gaps)
	}
}

func reversed(s []int) []int { slices.Reverse(s); return s }
