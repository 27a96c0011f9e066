package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// labelled is a text of the corpus.
type labelled struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Text      string   `json:"text"`
	InReplyTo string   `json:"in_reply_to"`
	Labels    []string `json:"labels"`
	Severity  string   `json:"severity"`
	HardFor   []string `json:"hard_negative_for"`
}

// answer is what the program said of it.
type answer struct {
	ID       string `json:"id"`
	Findings []struct {
		Rule     string `json:"rule"`
		Area     string `json:"area"`
		Severity string `json:"severity"`
		Reason   string `json:"reason"`
	} `json:"findings"`
}

// areas returns the areas raised above info.
func (a answer) areas() []string {
	var out []string
	for _, f := range a.Findings {
		if f.Severity != "info" && !slices.Contains(out, f.Area) {
			out = append(out, f.Area)
		}
	}
	return out
}

type score struct{ right, missed, wrong int }

func (s score) precision() float64 { return ratio(s.right, s.right+s.wrong) }
func (s score) recall() float64    { return ratio(s.right, s.right+s.missed) }
func (s score) f1() float64        { return ratio(2*s.right, 2*s.right+s.wrong+s.missed) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// alarms counts texts of one sort, and how many of them raised something.
type alarms struct{ texts, raised, high int }

type tally struct {
	areas        map[string]*score
	any          score
	plain, hard  alarms
	near, levels int // severity within one step, of how many
}

func newTally() *tally { return &tally{areas: map[string]*score{}} }

func (t *tally) area(name string) *score {
	if t.areas[name] == nil {
		t.areas[name] = &score{}
	}
	return t.areas[name]
}

func (t *tally) add(text labelled, a answer) {
	raised := a.areas()
	for _, area := range text.Labels {
		if slices.Contains(raised, area) {
			t.area(area).right++
		} else {
			t.area(area).missed++
		}
	}
	for _, area := range raised {
		if !slices.Contains(text.Labels, area) {
			t.area(area).wrong++
		}
	}
	switch {
	case len(text.Labels) == 0:
		sort := &t.plain
		if len(text.HardFor) > 0 {
			sort = &t.hard
		}
		sort.texts++
		if len(raised) > 0 {
			sort.raised++
			t.any.wrong++
		}
		if worst(a) >= 3 {
			sort.high++
		}
	case len(raised) > 0:
		t.any.right++
		t.levels++
		if d := worst(a) - level(text.Severity); d >= -1 && d <= 1 {
			t.near++
		}
	default:
		t.any.missed++
	}
}

func level(severity string) int {
	return slices.Index([]string{"info", "low", "medium", "high", "critical"}, severity)
}

func worst(a answer) int {
	w := 0
	for _, f := range a.Findings {
		w = max(w, level(f.Severity))
	}
	return w
}

func (t *tally) print(w io.Writer) {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "area\tprecision\trecall\tF1\tright\twrong\tmissed\t")
	sum := 0.0
	for _, name := range slices.Sorted(maps.Keys(t.areas)) {
		s := *t.areas[name]
		fmt.Fprintf(tw, "%s\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d\t\n", name, s.precision(), s.recall(), s.f1(), s.right, s.wrong, s.missed)
		sum += s.f1()
	}
	fmt.Fprintf(tw, "any finding\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d\t\n", t.any.precision(), t.any.recall(), t.any.f1(), t.any.right, t.any.wrong, t.any.missed)
	tw.Flush()
	fmt.Fprintf(w, "\nmacro-F1 over %d areas: %.2f\n", len(t.areas), sum/float64(max(1, len(t.areas))))
	fmt.Fprintf(w, "plain texts that raise anything above info:         %5.1f%% (%d of %d), high or critical %.1f%%\n", 100*ratio(t.plain.raised, t.plain.texts), t.plain.raised, t.plain.texts, 100*ratio(t.plain.high, t.plain.texts))
	fmt.Fprintf(w, "hard-negative texts that raise anything above info: %5.1f%% (%d of %d), high or critical %.1f%%\n", 100*ratio(t.hard.raised, t.hard.texts), t.hard.raised, t.hard.texts, 100*ratio(t.hard.high, t.hard.texts))
	fmt.Fprintf(w, "severity within one step of the label:              %5.1f%% (%d of %d)\n", 100*ratio(t.near, t.levels), t.near, t.levels)
}

// list shows the wrong answers of one area.
func (t *tally) list(w io.Writer, texts []labelled, found []answer, area string, limit int) {
	if area == "" {
		return
	}
	var wrong, missed []string
	for i, text := range texts {
		is, said := slices.Contains(text.Labels, area), slices.Contains(found[i].areas(), area)
		line := fmt.Sprintf("%s %s %s: %s", text.ID, text.Kind, text.Severity, strings.ReplaceAll(text.Text, "\n", " / "))
		if text.InReplyTo != "" {
			line += "  <<< " + strings.ReplaceAll(text.InReplyTo, "\n", " / ")
		}
		switch {
		case said && !is:
			var why []string
			for _, f := range found[i].Findings {
				if f.Area == area {
					why = append(why, f.Rule+": "+f.Reason)
				}
			}
			wrong = append(wrong, line+"\n    labels "+fmt.Sprint(text.Labels)+" because "+strings.Join(why, "; "))
		case is && !said:
			missed = append(missed, line)
		}
	}
	for _, part := range []struct {
		title string
		lines []string
	}{{"wrongly raised", wrong}, {"missed", missed}} {
		fmt.Fprintf(w, "\n%s, %s (%d):\n", area, part.title, len(part.lines))
		for _, l := range part.lines[:min(limit, len(part.lines))] {
			fmt.Fprintln(w, " ", l)
		}
	}
}
