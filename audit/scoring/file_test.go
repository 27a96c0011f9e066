package scoring

import (
	"bytes"
	"math"
	"testing"
)

// Whatever is cut off or changed, damaged weights are an error and never a panic.
func TestDamaged(t *testing.T) {
	whole := fileOf(t, learned(t))
	if _, err := Parse(whole, nil); err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(whole); n += 1 + n/40 {
		if _, err := Parse(whole[:n], nil); err == nil {
			t.Fatalf("the first %d of %d bytes pass for the whole", n, len(whole))
		}
	}
	if _, err := Parse(append(bytes.Clone(whole), 0), nil); err == nil {
		t.Error("more than the whole passes for it")
	}
}

// Of what is no number nothing is more than anything, so that no text would be shown.
func TestNoNumbers(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for name, damage := range map[string]func(*Learned){
		"bias":   func(l *Learned) { l.Bias[OutAny] = nan },
		"chance": func(l *Learned) { l.Cal.Words[3] = inf },
		"whole":  func(l *Learned) { l.Cal.Whole[1] = nan },
		"scale":  func(l *Learned) { l.Weights[5] = Row{By: [Outputs]float32{2: inf}} },
	} {
		l := learned(t)
		damage(l)
		if _, err := Parse(fileOf(t, l), nil); err == nil {
			t.Errorf("%s that is no number passes for one", name)
		}
	}
	for name, damage := range map[string]func(*LearnedNet){
		"bias of a filter": func(l *LearnedNet) { l.Biases[1][0] = nan },
		"bias":             func(l *LearnedNet) { l.DenseBias[3] = inf },
		"weight":           func(l *LearnedNet) { l.Dense[9] = inf },
	} {
		l := madeUp(ward)
		damage(l)
		if _, err := ParseNet(written(t, l)); err == nil {
			t.Errorf("%s of a net that is no number passes for one", name)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(magic))
	l := &Learned{}
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	in := said("A ferret on the bus asked for her own patient")
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := Parse(data, nil); err == nil {
			m.Score(in)
		}
	})
}

// A weight that rounds to nothing takes no room, and the others keep their size.
func TestRounded(t *testing.T) {
	l := learned(t)
	l.Weights[7] = Row{Block: BlockWords}
	small := Row{Block: BlockWords}
	small.By[1] = 0.001 // beside one of 8
	l.Weights[8] = small
	half := Row{Block: BlockWords}
	half.By[1] = -4
	l.Weights[9] = half
	m, err := Parse(fileOf(t, l), nil)
	if err != nil {
		t.Fatal(err)
	}
	if m.lookup(7) != nil || m.lookup(8) != nil {
		t.Error("nothing takes room")
	}
	w := m.lookup(9)
	if w == nil {
		t.Fatal("a weight is lost")
	}
	if got := float32(w[1]) * m.scale[BlockWords][1]; got > -3.9 || got < -4.1 {
		t.Errorf("a weight of -4 is %v", got)
	}
}
