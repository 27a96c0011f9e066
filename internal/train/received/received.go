// Package received learns the weights by which package scoring tells who wrote a text
// that a doctor received: a patient of that doctor, somebody close to one, or neither.
package received

import (
	"math"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
	"github.com/probity-audit/probity/internal/train/logit"
)

// Chosen by leaving authors out.
const (
	cost   = 4.0  // how much a text that is got wrong weighs against large weights
	aside  = 0.6  // the same, of one that was not written to learn this by; there are many
	fewest = 2    // in how many texts a feature must stand
	weight = 0.25 // how much the dense numbers count against the features
	parts  = 6    // in which authors are left out
)

// texts are received texts as numbers: first the dense ones, then a column for each
// feature.
type texts struct {
	from    []corpus.Received
	rows    []logit.Text
	keys    []uint32 // by column, from scoring.ReceivedDense on
	blocks  []scoring.Block
	rarity  []float32 // by what a feature's value is multiplied
	middle  [scoring.ReceivedDense]float64
	stretch [scoring.ReceivedDense]float64 // by what a dense number's distance from its middle is multiplied
}

// kinds maps the words for kinds of texts to those of items.
var kinds = map[string]string{"dm": "message", "group-message": "message"}

// input is a text as the program would weigh it.
func input(reader *reading.Reader, r *corpus.Received) *scoring.Input {
	in := &scoring.Input{Text: reader.Read(r.Text), Kind: r.Kind, Audience: scoring.Openly}
	if kind, ok := kinds[r.Kind]; ok {
		in.Kind = kind
	}
	if r.Kind == "dm" {
		in.Audience = scoring.Privately
	}
	if r.InReplyTo != "" {
		in.Answers = reader.Read(r.InReplyTo)
	}
	return in
}

// gather makes numbers of texts. What is common or rare, and how the dense numbers
// lie, is counted over all of them, though not with which labels.
func gather(from []corpus.Received, net *scoring.Net) *texts {
	t := &texts{from: from}
	reader := reading.New()
	seen := make([]scoring.Extractor, len(from))
	dense := make([][scoring.ReceivedDense]float32, len(from))
	count := map[uint32]int{}
	for i := range from {
		dense[i] = seen[i].Received(net, input(reader, &from[i]))
		of := map[uint32]bool{}
		for _, f := range seen[i].Features {
			if !of[f.Key] {
				of[f.Key] = true
				count[f.Key]++
			}
		}
	}
	column := map[uint32]int32{}
	for i := range seen {
		for _, f := range seen[i].Features {
			if _, ok := column[f.Key]; ok || count[f.Key] < fewest {
				continue
			}
			column[f.Key] = int32(scoring.ReceivedDense + len(t.keys))
			idf := math.Log(float64(len(from)+1)/float64(count[f.Key]+1)) + 1
			if f.Block == scoring.BlockCues || f.Block == scoring.BlockSigns {
				idf = math.Sqrt(idf) // they are few, and the common ones tell as much
			}
			t.keys, t.blocks, t.rarity = append(t.keys, f.Key), append(t.blocks, f.Block), append(t.rarity, float32(idf/4))
		}
	}
	t.spread(dense)
	for i := range seen {
		row := logit.Text{Cost: cost}
		if from[i].Aside {
			row.Cost = aside
		}
		for j, v := range dense[i] {
			row.Cols, row.Vals = append(row.Cols, int32(j)), append(row.Vals, float32((float64(v)-t.middle[j])*t.stretch[j]))
		}
		at := map[int32]int{}
		for _, f := range seen[i].Features {
			col, ok := column[f.Key]
			if !ok {
				continue
			}
			v := seen[i].Values[f.Block] * t.rarity[int(col)-scoring.ReceivedDense]
			if j, ok := at[col]; ok {
				row.Vals[j] += v
				continue
			}
			at[col] = len(row.Cols)
			row.Cols, row.Vals = append(row.Cols, col), append(row.Vals, v)
		}
		for _, v := range row.Vals {
			row.Norm += float64(v) * float64(v)
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// spread finds for each dense number what brings it to a middle of 0 and, for all of
// its kind together, a spread of 1.
func (t *texts) spread(dense [][scoring.ReceivedDense]float32) {
	n := float64(len(dense))
	for j := range t.middle {
		sum, squares := 0.0, 0.0
		for i := range dense {
			v := float64(dense[i][j])
			sum, squares = sum+v, squares+v*v
		}
		t.middle[j] = sum / n
		alike := scoring.NetDims
		if j < scoring.ReceivedDense-scoring.NetDims {
			alike = scoring.ReceivedDense - scoring.NetDims
		}
		t.stretch[j] = weight / ((math.Sqrt(max(0, squares/n-t.middle[j]*t.middle[j])) + 1e-6) * math.Sqrt(float64(alike)))
	}
}

// label returns whether a text counts for an output, and its label.
func label(r *corpus.Received, k int) (counts, yes bool) {
	if k == scoring.OutRelative {
		return r.From == "patient" || r.From == "relative", r.From == "relative"
	}
	return true, r.From != "none"
}

// part puts each author in one part, from one on: in turn, so that each has authors of
// every kind.
func (t *texts) part() map[string]int {
	of := map[string]int{}
	for i := range t.from {
		if a := t.from[i].Author; of[a] == 0 {
			of[a] = len(of)%parts + 1
		}
	}
	return of
}

// fit learns an output from the texts of all parts but one; none is -1.
func (t *texts) fit(k int, of map[string]int, out int) []float64 {
	var rows []logit.Text
	for i := range t.rows {
		counts, yes := label(&t.from[i], k)
		if counts && of[t.from[i].Author] != out {
			row := t.rows[i]
			row.Yes = yes
			rows = append(rows, row)
		}
	}
	return logit.Fit(rows, scoring.ReceivedDense+len(t.keys), uint64(k))
}

// held returns what the weights make of each text that were learned without its
// author.
func (t *texts) held() (sums [scoring.ReceivedOutputs][]float64) {
	of := t.part()
	for k := range sums {
		sums[k] = make([]float64, len(t.rows))
		for p := 1; p <= parts; p++ {
			w := t.fit(k, of, p)
			for i := range t.rows {
				if of[t.from[i].Author] != p {
					continue
				}
				sum := w[len(w)-1]
				for j, c := range t.rows[i].Cols {
					sum += w[c] * float64(t.rows[i].Vals[j])
				}
				sums[k][i] = sum
			}
		}
	}
	return sums
}

// calibrate fits the line from sums to log odds.
func (t *texts) calibrate(k int, sums []float64) [2]float32 {
	var l logit.Line
	for i, s := range sums {
		if counts, yes := label(&t.from[i], k); counts {
			l.Add(s, 0, yes)
		}
	}
	f := l.Fit()
	return [2]float32{f[0], f[2]}
}

// Learn learns from all texts, and calibrates on each by weights learned without its
// author.
func Learn(from []corpus.Received, net *scoring.Net) *scoring.LearnedReceived {
	t := gather(from, net)
	l := &scoring.LearnedReceived{Weights: map[uint32]scoring.ReceivedRow{}}
	held := t.held()
	for k := range scoring.ReceivedOutputs {
		w := t.fit(k, nil, -1)
		l.Cal[k] = t.calibrate(k, held[k])
		bias := w[len(w)-1]
		for j := range scoring.ReceivedDense {
			by := w[j] * t.stretch[j]
			l.Dense[j][k] = float32(by)
			bias -= by * t.middle[j]
		}
		l.Bias[k] = float32(bias)
		for i, key := range t.keys {
			r := l.Weights[key]
			r.Block, r.By[k] = t.blocks[i], float32(w[scoring.ReceivedDense+i])*t.rarity[i]
			l.Weights[key] = r
		}
	}
	return l
}

// LeaveOut returns for each text the chances by weights that were learned without its
// author.
func LeaveOut(from []corpus.Received, net *scoring.Net) (care, relative []float64) {
	t := gather(from, net)
	held := t.held()
	var out [scoring.ReceivedOutputs][]float64
	for k, sums := range held {
		c := t.calibrate(k, sums)
		for _, s := range sums {
			out[k] = append(out[k], 1/(1+math.Exp(-float64(c[0])*s-float64(c[1]))))
		}
	}
	return out[scoring.OutCare], out[scoring.OutRelative]
}
