// Command eval measures Probity on labelled texts: precision and recall for each
// area, false alarms, what a confidence is worth, and what a plain list of words
// would do on the same texts.
//
//	go run ./internal/train -dry -held bin/held.jsonl                 # authors left out in turn
//	go run ./internal/eval -held bin/held.jsonl -audit bin/audit FILE # FILE: texts by somebody else
//	go run ./internal/eval -show boundary FILE                        # what it gets wrong
//
// It never measures the shipped weights on the texts they were learned from, but to
// see whether they still fit the code. On texts by others it asks the program
// itself, through `audit check --format jsonl`, so that what is measured is what a
// doctor gets.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/probity-audit/probity/internal/eval/tally"
)

type options struct {
	program, own, held, corpus, doctors, received, floors, write, show string

	set   bool
	limit int
}

func main() {
	var o options
	flag.StringVar(&o.program, "audit", "bin/audit", "the `program` to measure")
	flag.StringVar(&o.own, "own", "internal/corpus/*.jsonl", "the texts that the weights were learned from, as a `pattern`")
	flag.StringVar(&o.held, "held", "", "the `file` that train -held wrote; none: authors are not left out")
	flag.StringVar(&o.doctors, "doctors", "internal/eval/doctors/testdata", "the `folder` of invented doctors")
	flag.StringVar(&o.received, "received", "internal/corpus/received/*.jsonl", "texts that doctors received, by whom they are, as a `pattern`")
	flag.StringVar(&o.floors, "floors", "", "`file` of what the figures may not fall below")
	flag.BoolVar(&o.set, "set", false, "set the floors a little below what is measured")
	flag.StringVar(&o.write, "write", "", "`document` whose tables are replaced")
	flag.StringVar(&o.show, "show", "", "`area` whose wrong answers are listed")
	flag.IntVar(&o.limit, "n", 40, "how many wrong answers are listed at most")
	flag.Parse()
	o.corpus = flag.Arg(0)
	if flag.NArg() > 1 || o.corpus == "" && o.held == "" {
		fmt.Fprintln(os.Stderr, "usage: eval [-audit PROGRAM] [-held FILE] [-floors FILE] [-write DOCUMENT] [-show AREA] [CORPUS.jsonl]")
		os.Exit(2)
	}
	if err := o.run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func (o *options) run(w io.Writer) error {
	held, err := o.heldOut()
	if err != nil {
		return err
	}
	independent, err := o.independent()
	if err != nil {
		return err
	}
	all, err := together(o.doctors)
	if err != nil {
		return err
	}
	writers, err := leaveOutReceived(o.received, o.own)
	if err != nil {
		return err
	}
	all = append(all, writers.section())
	all = append(all, sections(held, independent)...)
	for _, s := range all {
		fmt.Fprintf(w, "%s\n\n", s.title)
		s.table.Write(w)
		fmt.Fprintln(w)
	}
	if independent == nil {
		fmt.Fprintln(w, "NO independent texts were measured: only our own, each by weights learned without its author. Name a file of texts to measure on it (CORPUS=FILE).")
	}
	if held == nil {
		fmt.Fprintln(w, "NO authors were left out: our own texts were not measured (-held).")
	}
	if o.show != "" {
		of := independent
		if of == nil {
			of = held
		}
		of.list(w, o.show, o.limit)
	}
	if o.write != "" {
		if held == nil || independent == nil {
			return errors.New("a document is written only with both -held and a corpus: its tables stand side by side")
		}
		if err := rewrite(o.write, all); err != nil {
			return err
		}
		fmt.Fprintln(w, "wrote", o.write)
	}
	if o.floors == "" || held == nil {
		return nil
	}
	return o.guard(w, held)
}

// heldOut measures our own texts with what train found in them, nil if that is not
// given.
func (o *options) heldOut() (*measured, error) {
	if o.held == "" {
		return nil, nil
	}
	texts, _, err := load(o.own)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(o.held)
	if err != nil {
		return nil, err
	}
	answers, err := decode[tally.Answer](data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.held, err)
	}
	m, err := measure(texts, answers)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.held, err)
	}
	return m, nil
}

// independent measures the program on the corpus that is named, nil if none is.
func (o *options) independent() (*measured, error) {
	if o.corpus == "" {
		return nil, nil
	}
	return o.asked(o.corpus)
}

// asked measures the program on the texts that match a pattern.
func (o *options) asked(pattern string) (*measured, error) {
	texts, data, err := load(pattern)
	if err != nil {
		return nil, err
	}
	answers, err := ask(o.program, data)
	if err != nil {
		return nil, err
	}
	return measure(texts, answers)
}
