package main

import (
	"math"
	"runtime"
	"slices"
	"sync"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
)

// example is a text as numbers.
type example struct {
	cols   []int32
	vals   []float32
	norm   float64 // sum of the squares of vals
	labels [scoring.Outputs]bool
	raised bool
	only   int // where text.Only is set: its output
	name   int // the output of saying who one is
	text   *corpus.Text
	net    *scoring.NetText
	in     scoring.Input
}

// counts reports whether the text says anything of an output: how grave it is, only
// where something is raised; an example of a rule, only of the area of the rule.
func (e *example) counts(k int) bool {
	switch {
	case e.text.Only != "":
		return k == e.only && (k != e.name || e.text.Profile) || k == scoring.OutAny && e.raised && e.only != e.name
	case k > scoring.OutAny:
		return e.raised
	case k == e.name: // of posts, it depends on the account alone
		return e.text.Profile
	case k == scoring.OutAny && !e.text.Profile && slices.Equal(e.text.Labels, []string{scoring.OfProfiles}):
		return false
	}
	return true
}

// data is all texts as numbers.
type data struct {
	areas    []string
	examples []example
	keys     []uint32 // by column
	blocks   []scoring.Block
	rarity   []float32 // by column: by what a value is multiplied
	column   map[uint32]int32
	spelt    map[uint32][]uint32 // letters of the words that stand in several texts
}

// fewest is in how many texts a feature must stand: what stands in one teaches
// nothing of others.
var fewest = [scoring.Blocks]int{2, 3, 3, 2, 3, 1}

// weight says how much the blocks count against each other; chosen by leaving
// authors out.
var weight = [scoring.Blocks]float32{1, 1, 1, 1, 0.5, 1}

// recorder is a scorer that only looks.
type recorder struct {
	profile  bool // whether the text is a profile; other items only stand around it
	features []scoring.Feature
	values   [scoring.Blocks]float32
	spelt    []scoring.Spelt
	net      scoring.NetText
	in       scoring.Input // without its readings, which are large
}

func (r *recorder) Score(in *scoring.Input) *scoring.Scores {
	if (in.Kind == "profile") != r.profile {
		return nil
	}
	var x scoring.Extractor
	x.Extract(in)
	r.features, r.values, r.spelt = x.Features, x.Values, x.Spelt
	scoring.ReadNet(in, &r.net)
	r.in = scoring.Input{Kind: in.Kind, Audience: in.Audience, Mine: in.Mine, Found: in.Found}
	return nil
}

// gather judges every text as the command would, and keeps what the scorer saw.
func gather(texts []corpus.Text) *data {
	d := &data{}
	for _, a := range audit.Areas() {
		if slices.ContainsFunc(texts, func(t corpus.Text) bool { return t.Only == "" && slices.Contains(t.Labels, string(a)) }) {
			d.areas = append(d.areas, string(a))
		}
	}
	texts = slices.DeleteFunc(texts, func(t corpus.Text) bool { return t.Only != "" && !slices.Contains(d.areas, t.Only) })
	seen := judge(texts)
	d.number(seen)
	d.spell(seen)
	for i := range texts {
		d.examples = append(d.examples, d.example(&texts[i], &seen[i]))
	}
	return d
}

// judge lets the rules look at every text.
func judge(texts []corpus.Text) []recorder {
	seen := make([]recorder, len(texts))
	catalogue := rules.All()
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				seen[i].profile = texts[i].Profile
				audit.Assessment{Rules: catalogue, Owner: texts[i].Owner, Scorer: &seen[i]}.Of(texts[i].Snapshot)
			}
		})
	}
	for i := range texts {
		next <- i
	}
	close(next)
	wg.Wait()
	return seen
}

// others makes numbers of other texts, with the columns of d.
func (d *data) others(texts []corpus.Text) *data {
	o := &data{areas: d.areas, keys: d.keys, blocks: d.blocks, rarity: d.rarity, column: d.column}
	seen := judge(texts)
	for i := range seen {
		o.examples = append(o.examples, o.example(&texts[i], &seen[i]))
	}
	return o
}

// number gives a column to each feature that stands in enough texts.
func (d *data) number(seen []recorder) {
	type count struct {
		texts int
		last  int
		block scoring.Block
	}
	counts := map[uint32]*count{}
	var order []uint32
	for i := range seen {
		for _, f := range seen[i].features {
			c := counts[f.Key]
			if c == nil {
				c = &count{last: -1, block: f.Block}
				counts[f.Key] = c
				order = append(order, f.Key)
			}
			if c.last != i {
				c.texts, c.last = c.texts+1, i
			}
		}
	}
	for _, key := range order {
		if c := counts[key]; c.texts >= fewest[c.block] {
			d.keys = append(d.keys, key)
			d.blocks = append(d.blocks, c.block)
			idf := float32(math.Log(float64(len(seen)+1)/float64(c.texts+1)) + 1)
			if c.block == scoring.BlockCues || c.block == scoring.BlockSigns {
				idf = float32(math.Sqrt(float64(idf))) // they are few, and the common ones tell as much
			}
			d.rarity = append(d.rarity, idf/4*weight[c.block])
		}
	}
}

// spell keeps the letters of the words that stand in enough texts to be summed up
// ahead.
func (d *data) spell(seen []recorder) {
	type count struct{ texts, last int }
	counts := map[uint32]count{}
	d.spelt = map[uint32][]uint32{}
	for i := range seen {
		for _, w := range seen[i].spelt {
			c := counts[w.Key]
			if c.texts > 0 && c.last == i {
				continue
			}
			c = count{c.texts + 1, i}
			counts[w.Key] = c
			if c.texts == fewest[scoring.BlockLetters] {
				for _, f := range seen[i].features[w.From:w.To] {
					d.spelt[w.Key] = append(d.spelt[w.Key], f.Key)
				}
			}
		}
	}
}

func (d *data) example(t *corpus.Text, r *recorder) example {
	if d.column == nil {
		d.column = make(map[uint32]int32, len(d.keys))
		for i, k := range d.keys {
			d.column[k] = int32(i)
		}
	}
	e := example{text: t, net: &r.net, in: r.in, raised: len(t.Labels) > 0}
	at := map[int32]int{}
	for _, f := range r.features {
		col, ok := d.column[f.Key]
		if !ok {
			continue
		}
		v := r.values[f.Block] * d.rarity[col]
		if i, ok := at[col]; ok {
			e.vals[i] += v
			continue
		}
		at[col] = len(e.cols)
		e.cols, e.vals = append(e.cols, col), append(e.vals, v)
	}
	for _, v := range e.vals {
		e.norm += float64(v) * float64(v)
	}
	e.only, e.name = slices.Index(d.areas, t.Only), slices.Index(d.areas, scoring.OfProfiles)
	for k, a := range d.areas {
		e.labels[k] = slices.Contains(t.Labels, a)
	}
	e.labels[scoring.OutAny] = e.raised
	e.labels[scoring.OutHigh] = t.Severity == "high" || t.Severity == "critical"
	e.labels[scoring.OutCritical] = t.Severity == "critical"
	return e
}
