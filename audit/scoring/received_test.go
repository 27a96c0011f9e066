package scoring

import (
	"bytes"
	"math"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
)

// heard is a text that somebody wrote to the owner.
func heard(text string) *Input {
	return &Input{Text: reading.New().Read(text), Kind: "message", Audience: Privately}
}

// learnedReceived is a model of which one word speaks for a patient.
func learnedReceived(text, word string) *LearnedReceived {
	l := &LearnedReceived{Weights: map[uint32]ReceivedRow{}, Cal: [ReceivedOutputs][2]float32{{1, 0}, {1, -1}}}
	in := heard(text)
	x := &Extractor{}
	x.Received(Shipped().net, in)
	for _, f := range x.Features {
		if f.Block == BlockWords && f.First >= 0 && f.First == f.Last && in.Text.Text[in.Text.Tokens[f.First].Start:in.Text.Tokens[f.First].End] == word {
			l.Weights[f.Key] = ReceivedRow{Block: f.Block, By: [ReceivedOutputs]float32{8, 0}}
		}
	}
	return l
}

func receivedBytes(t *testing.T, l *LearnedReceived) []byte {
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReceivedFile(t *testing.T) {
	data := receivedBytes(t, learnedReceived("my ferret", "ferret"))
	m, err := ParseReceived(data, Shipped().net)
	if err != nil {
		t.Fatal(err)
	}
	with, relative := m.Score(heard("is the ferret well"))
	without, _ := m.Score(heard("is the rabbit well"))
	if with < 0.75 || without != 0.5 || math.Abs(relative-1/(1+math.E)) > 1e-6 {
		t.Errorf("%.2f with the word, %.2f without; a relative: %.2f", with, without, relative)
	}
	for n := range data {
		if _, err := ParseReceived(data[:n], Shipped().net); err == nil {
			t.Fatalf("%d of %d bytes pass for a file", n, len(data))
		}
	}
	if _, err := ParseReceived(append(data, 0), Shipped().net); err == nil {
		t.Error("a byte too many passes")
	}
	if _, err := ParseReceived(data, nil); err == nil {
		t.Error("a file passes without a net")
	}
	l := learnedReceived("my ferret", "ferret")
	l.Bias[0] = float32(math.NaN())
	if _, err := ParseReceived(receivedBytes(t, l), Shipped().net); err == nil {
		t.Error("what is no number passes")
	}
}

// The shipped weights tell plain texts apart, and say the same every time.
func TestShippedReceived(t *testing.T) {
	m := ShippedReceived()
	for text, want := range map[string][2]bool{
		"Thanks for seeing me at short notice doctor, the stitches you put in held up and I'm back at work":           {true, false},
		"Good evening doctor, thank you for all you did for my father in his last weeks, he was so fond of you":       {true, true},
		"Happy birthday! See you at training on Thursday, bring the dog":                                              {false, false},
		"Great talk at the conference, could you share the slides with our registrars before the next teaching slot?": {false, false},
	} {
		care, relative := m.Score(heard(text))
		if care > 0.5 != want[0] || want[0] && relative > 0.5 != want[1] {
			t.Errorf("%q: %.2f, a relative %.2f", text, care, relative)
		}
		if again, _ := m.Score(heard(text)); again != care {
			t.Errorf("%q: %v, and then %v", text, care, again)
		}
	}
	if len(receivedFile) > 1<<20 {
		t.Errorf("%d bytes", len(receivedFile))
	}
}

// Nothing of what rules found is looked at: the weights were learned without.
func TestReceivedInput(t *testing.T) {
	in := heard("did my bloods come back")
	want, _ := ShippedReceived().Score(in)
	in.Found = []Found{{Rule: "dm-from-patient", Area: "boundary", Confidence: 0.9}}
	if got, _ := ShippedReceived().Score(in); got != want {
		t.Errorf("%v with something found, %v without", got, want)
	}
}

// BenchmarkReceived weighs texts of the length of messages.
func BenchmarkReceived(b *testing.B) {
	in := heard("Hi Dr Keane, sorry to message you here. Did my bloods come back yet? The phone just rings out and the leg is no better")
	m := ShippedReceived()
	for b.Loop() {
		m.Score(in)
	}
}
