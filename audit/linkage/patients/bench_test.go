package patients

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/linkage"
)

// contest is a list in a file, and connections of whom one in twenty is on it.
type contest struct {
	path     string
	size     int
	profiles []linkage.Profile
	on       []bool
	shares   []float64 // of people with the name, for those who are on the list
}

const connections = 10000

func newContest(b *testing.B, size int, t *trial) *contest {
	b.Helper()
	c := &contest{path: filepath.Join(b.TempDir(), "list.csv"), size: size}
	p := newPopulation(99)
	f, err := os.Create(c.path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	var listed []resident
	var row strings.Builder
	for i := 0; i < size; {
		part := make([]resident, min(1000, size-i))
		for j := range part {
			part[j] = p.resident(true)
		}
		row.Reset()
		writeList(&row, part)
		text := row.String()
		if i > 0 {
			_, text, _ = strings.Cut(text, "\n")
		}
		_, _ = w.WriteString(text)
		if len(listed) < connections/20 {
			listed = append(listed, part[:min(len(part), max(1, 1000*connections/20/size+1))]...)
		}
		i += len(part)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	for i := range connections {
		who, on := p.resident(i%2 == 0), i%20 == 0
		if on {
			who = listed[i/20%len(listed)]
			c.shares = append(c.shares, p.share(&who))
		}
		pr, _ := p.connection(&who, t)
		c.profiles, c.on = append(c.profiles, pr), append(c.on, on)
	}
	return c
}

// run reads the list and compares everybody with it.
func (c *contest) run(b *testing.B) *outcome {
	o := new(outcome)
	begin := time.Now()
	f, err := os.Open(c.path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	l, _, err := load(context.Background(), f, nil, testNow, testKey)
	if err != nil {
		b.Fatal(err)
	}
	o.loading = time.Since(begin)
	for i := range c.profiles {
		m, ok := l.Match(c.profiles[i : i+1])
		p := 1 / (1 + math.Exp(-(math.Log(0.05/0.95) + m.Weight)))
		switch found := ok && p >= 0.5; {
		case found && c.on[i]:
			o.right++
		case found:
			o.wrong++
		case c.on[i]:
			o.missed++
		}
		if ok && p >= 0.8 {
			if o.likely++; !c.on[i] {
				o.likelyWrong++
			}
		}
	}
	o.matching = time.Since(begin) - o.loading
	return o
}

// BenchmarkMatch reads lists of three sizes and compares 10,000 connections with
// each, one after the other. Each shows a town and an age, not always the right ones.
func BenchmarkMatch(b *testing.B) {
	for _, size := range []int{2000, 100000, 1000000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			c := newContest(b, size, &trial{rates: network, town: true, age: true})
			names := newContestNames(c)
			peak := watch()
			var o *outcome
			n := 0
			for b.Loop() {
				o = c.run(b)
				n++
			}
			seconds := b.Elapsed().Seconds() / float64(n)
			b.ReportMetric(float64(size)/seconds, "people/s")
			b.ReportMetric(o.loading.Seconds(), "loading-s")
			b.ReportMetric(o.matching.Seconds(), "matching-s")
			b.ReportMetric(peak(), "peak-MB")
			b.ReportMetric(o.precision(), "precision")
			b.ReportMetric(o.recall(), "recall")
			b.ReportMetric(o.likelyPrecision(), "likely-precision")
			b.ReportMetric(names.naive()*float64(size)*connections/seconds, "naive/this")
		})
	}
}

// BenchmarkNameOnly tells how precision and recall fall with the size of a list
// where a profile shows a name and nothing else: with as many namesakes as the list
// has by chance of the name in the middle. With a prior of one in twenty a name must
// have fewer than about one in twenty to be likelier right than not, so that an F1 of
// 0.85 can be had on lists of some thousands, and on none of 20,000 and more.
func BenchmarkNameOnly(b *testing.B) {
	for _, size := range []int{2000, 20000, 100000, 1000000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			c := newContest(b, size, &trial{rates: slips})
			var o *outcome
			for b.Loop() {
				o = c.run(b)
			}
			b.ReportMetric(o.precision(), "precision")
			b.ReportMetric(o.recall(), "recall")
			b.ReportMetric(o.f1(), "F1")
			b.ReportMetric(o.likelyPrecision(), "likely-precision")
			b.ReportMetric(float64(o.likely), "likely")
			slices.Sort(c.shares)
			b.ReportMetric(c.shares[len(c.shares)/2]*float64(size), "namesakes")
		})
	}
}

// BenchmarkMatchOne is one question to a list of 100,000.
func BenchmarkMatchOne(b *testing.B) {
	c := newContest(b, 100000, &trial{rates: network, town: true})
	f, err := os.Open(c.path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	l, _, err := load(context.Background(), f, nil, testNow, testKey)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		l.Match(c.profiles[i%len(c.profiles) : i%len(c.profiles)+1])
		i++
	}
}

// watch returns what tells the most memory that was held meanwhile, in MB.
func watch() func() float64 {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	var most uint64
	var wait sync.WaitGroup
	stop := make(chan struct{})
	wait.Go(func() {
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			metrics.Read(samples)
			most = max(most, samples[0].Value.Uint64()-samples[1].Value.Uint64())
			select {
			case <-stop:
				return
			case <-tick.C:
			}
		}
	})
	return func() float64 { close(stop); wait.Wait(); return float64(most) / 1e6 }
}

// contestNames are some names of a contest, for comparing all with all.
type contestNames struct{ connections, people []string }

func newContestNames(c *contest) *contestNames {
	n := new(contestNames)
	for _, p := range c.profiles[:100] {
		n.connections = append(n.connections, strings.ToLower(p.Name))
	}
	p := newPopulation(3)
	for range 500 {
		r := p.resident(true)
		n.people = append(n.people, strings.ToLower(r.given+" "+r.surname))
	}
	return n
}

// naive returns the seconds that one comparison takes where every connection is
// compared with every person, by the likeness of Jaro and Winkler alone.
func (n *contestNames) naive() float64 {
	begin, pairs, sum := time.Now(), 0, 0.0
	for time.Since(begin) < 300*time.Millisecond {
		for _, a := range n.connections {
			for _, b := range n.people {
				sum += jaroWinkler(a, b)
			}
		}
		pairs += len(n.connections) * len(n.people)
	}
	if sum == 0 {
		panic("nothing is alike")
	}
	return time.Since(begin).Seconds() / float64(pairs)
}

// jaroWinkler is the likeness of two strings, from 0 to 1 (Winkler 1990).
func jaroWinkler(a, b string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	var inA, inB [64]bool
	a, b = a[:min(len(a), 64)], b[:min(len(b), 64)]
	reach := max(max(len(a), len(b))/2-1, 0)
	common := 0
	for i := range len(a) {
		for j := max(0, i-reach); j < min(len(b), i+reach+1); j++ {
			if !inB[j] && a[i] == b[j] {
				inA[i], inB[j] = true, true
				common++
				break
			}
		}
	}
	if common == 0 {
		return 0
	}
	turned, j := 0, 0
	for i := range len(a) {
		if !inA[i] {
			continue
		}
		for !inB[j] {
			j++
		}
		if a[i] != b[j] {
			turned++
		}
		j++
	}
	m := float64(common)
	jaro := (m/float64(len(a)) + m/float64(len(b)) + (m-float64(turned)/2)/m) / 3
	prefix := 0
	for prefix < min(4, len(a), len(b)) && a[prefix] == b[prefix] {
		prefix++
	}
	return jaro + float64(prefix)*0.1*(1-jaro)
}

func TestJaroWinkler(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want float64
	}{{"martha", "marhta", 0.961}, {"dwayne", "duane", 0.84}, {"dixon", "dicksonx", 0.813}, {"a", "b", 0}} {
		if got := jaroWinkler(tt.a, tt.b); math.Abs(got-tt.want) > 0.001 {
			t.Errorf("%s %s: %.3f, want %.3f", tt.a, tt.b, got, tt.want)
		}
	}
}
