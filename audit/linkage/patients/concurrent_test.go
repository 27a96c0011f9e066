package patients

import (
	"math"
	"sync"
	"testing"

	"github.com/probity-audit/probity/audit/linkage"
)

// A list is asked by several at once, and answers each as if alone.
func TestAskedAtOnce(t *testing.T) {
	p, people, l, _ := encoded(t, 400)
	var profiles [][]linkage.Profile
	var want []float64
	for i := range 200 {
		pr, _ := p.connection(&people[i], &trial{rates: network, town: true, age: true})
		m, _ := l.Match([]linkage.Profile{pr})
		profiles, want = append(profiles, []linkage.Profile{pr}), append(want, m.Weight)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for i := range profiles {
				if m, _ := l.Match(profiles[i]); math.Abs(m.Weight-want[i]) > 1e-9 {
					t.Errorf("%d: %v, want %v", i, m.Weight, want[i])
				}
			}
		})
	}
	wait.Wait()
}

// Two profiles of one person show together what neither does alone.
func TestProfilesTogether(t *testing.T) {
	const text = "Surname,Forename,Town,DOB\nMurphy,Aoife,Listowel,09/03/1984\n"
	name := linkage.Profile{Name: "Aoife Murphy"}
	rest := linkage.Profile{Handle: "rainydays", Location: "Listowel", Bio: "42 | dogs"}
	alone, _, _ := asks(t, text, name)
	l := loaded(t, text)
	both, ok := l.Match([]linkage.Profile{name, rest})
	if !ok || both.Weight < alone.Weight+3 {
		t.Errorf("%.1f alone, %.1f with the other", alone.Weight, both.Weight)
	}
	if m, ok := l.Match([]linkage.Profile{rest}); ok {
		t.Errorf("somebody without a name is matched: %+v", m)
	}
	if m, ok := l.Match(nil); ok {
		t.Errorf("nobody is matched: %+v", m)
	}
	if m, ok := l.Match([]linkage.Profile{{Name: "Aoife Murphy", Page: true}}); ok {
		t.Errorf("a page is matched: %+v", m)
	}
}

// What speaks against a match is weighed too, and what is missing is not.
func TestAgainst(t *testing.T) {
	const text = "Surname,Forename,Town,DOB,Sex\nQuillfeather,Robin,Listowel,09/03/1984,F\nOther,Person,Tralee,01/01/1950,M\n"
	l := loaded(t, text)
	weight := func(p linkage.Profile) float64 {
		m, ok := l.Match([]linkage.Profile{p})
		if !ok {
			return silent
		}
		sum := 0.0
		for _, r := range m.Reasons {
			sum += r.Weight
		}
		if math.Abs(sum-m.Weight) > 1e-9 {
			t.Errorf("the reasons sum to %v, the weight is %v", sum, m.Weight)
		}
		return m.Weight
	}
	bare := weight(linkage.Profile{Name: "Robin Quillfeather"})
	for name, tt := range map[string]struct {
		p    linkage.Profile
		more bool
	}{
		"town":               {linkage.Profile{Location: "Listowel, Co. Kerry"}, true},
		"town in the bio":    {linkage.Profile{Bio: "Born and bred in Listowel"}, true},
		"another town":       {linkage.Profile{Location: "Tralee"}, false},
		"a town unknown":     {linkage.Profile{Location: "Newport"}, false},
		"date of birth":      {linkage.Profile{Bio: "🎂 9 March 1984"}, true},
		"another date":       {linkage.Profile{Bio: "🎂 10/03/1984"}, false},
		"year":               {linkage.Profile{Bio: "born in 1984"}, true},
		"another year":       {linkage.Profile{Bio: "born in 1974"}, false},
		"age":                {linkage.Profile{Bio: "42, runner"}, true},
		"an age of some ago": {linkage.Profile{Bio: "39 years old"}, true},
		"another age":        {linkage.Profile{Bio: "I'm 25"}, false},
		"year in the handle": {linkage.Profile{Handle: "robin_q84"}, true},
		"another sex":        {linkage.Profile{Bio: "he/him"}, false},
	} {
		tt.p.Name = "Robin Quillfeather"
		if got := weight(tt.p); tt.more && got <= bare || !tt.more && got >= bare {
			t.Errorf("%s: %.2f, without it %.2f", name, got, bare)
		}
	}
	for _, p := range []linkage.Profile{{Location: "Ireland"}, {Location: "Co. Kerry"}, {Bio: "dogs, tea and 80s music"}, {Handle: "robinq"}} {
		p.Name = "Robin Quillfeather"
		if got := weight(p); math.Abs(got-bare) > 1e-9 {
			t.Errorf("%+v: %.2f, without it %.2f", p, got, bare)
		}
	}
}
