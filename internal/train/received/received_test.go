package received

import (
	"bytes"
	"fmt"
	"math"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
)

// few are texts of three authors, who write much alike.
func few() []corpus.Received {
	var out []corpus.Received
	for i, author := range []string{"a", "b", "c"} {
		for _, t := range []corpus.Received{
			{From: "patient", Kind: "dm", Text: "the stitches you put in my thumb are holding"},
			{From: "patient", Kind: "comment", Text: "my knee is grand since you operated", InReplyTo: "Hills today"},
			{From: "relative", Kind: "dm", Text: "thank you for looking after my father in hospital"},
			{From: "relative", Kind: "comment", Text: "my mother was on your ward, she is home now"},
			{From: "none", Kind: "dm", Text: "training is at eight on Thursday"},
			{From: "none", Kind: "comment", Text: "lovely dog, what is his name", InReplyTo: "Hills today"},
			{From: "none", Kind: "dm", Text: "are you coming for dinner on Sunday"},
			{From: "none", Kind: "group-message", Text: "the choir meets in the hall", Aside: true, Ordinary: true},
		} {
			t.Author, t.ID = author, fmt.Sprint(author, i)
			t.Text += []string{"", " today", " indeed"}[i]
			out = append(out, t)
		}
	}
	return out
}

func TestLearn(t *testing.T) {
	net := scoring.Shipped().Net()
	write := func() []byte {
		var b bytes.Buffer
		if err := Learn(few(), net).Write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	data := write()
	if !bytes.Equal(data, write()) {
		t.Error("the same texts give another file")
	}
	m, err := scoring.ParseReceived(data, net)
	if err != nil {
		t.Fatal(err)
	}
	reader := reading.New()
	for _, r := range few() {
		care, relative := m.Score(input(reader, &r))
		if care > 0.5 != (r.From != "none") || r.From != "none" && relative > 0.5 != (r.From == "relative") {
			t.Errorf("%s %q: %.2f, a relative %.2f", r.From, r.Text, care, relative)
		}
	}
}

// What is written weighs as what was learned, but for the rounding.
func TestWritten(t *testing.T) {
	from := few()
	net := scoring.Shipped().Net()
	l := Learn(from, net)
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	m, err := scoring.ParseReceived(b.Bytes(), net)
	if err != nil {
		t.Fatal(err)
	}
	texts := gather(from, net)
	w := texts.fit(scoring.OutCare, nil, -1)
	for i := range from {
		sum := w[len(w)-1]
		for j, c := range texts.rows[i].Cols {
			sum += w[c] * float64(texts.rows[i].Vals[j])
		}
		want := 1 / (1 + math.Exp(-float64(l.Cal[0][0])*sum-float64(l.Cal[0][1])))
		if got, _ := m.Score(input(reading.New(), &from[i])); math.Abs(got-want) > 0.02 {
			t.Errorf("%q: written %.3f, learned %.3f", from[i].Text, got, want)
		}
	}
}

// An author's texts are judged by what was learned from others.
func TestLeaveOut(t *testing.T) {
	from := few()
	net := scoring.Shipped().Net()
	care, relative := LeaveOut(from, net)
	if len(care) != len(from) || len(relative) != len(from) {
		t.Fatalf("%d and %d chances of %d texts", len(care), len(relative), len(from))
	}
	of := gather(from, net).part()
	if of["a"] == of["b"] || of["b"] == of["c"] || of["a"] == of["c"] {
		t.Errorf("parts %v", of)
	}
	before := gather(from, net).held()
	for i := range from { // with other labels, only what is learned of the others may change
		if from[i].Author == "a" {
			from[i].From = map[string]string{"patient": "none", "relative": "none", "none": "patient"}[from[i].From]
		}
	}
	after := gather(from, net).held()
	for i := range from {
		if same := before[scoring.OutCare][i] == after[scoring.OutCare][i]; same != (from[i].Author == "a") {
			t.Errorf("%s, %q: before %.3f, after %.3f", from[i].Author, from[i].Text, before[scoring.OutCare][i], after[scoring.OutCare][i])
		}
	}
}
