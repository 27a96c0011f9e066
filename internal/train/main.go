// Command train learns the weights of package scoring from labelled texts.
//
//	go run ./internal/train                  # learns, calibrates and writes the weights
//	go run ./internal/train -dry             # only says how well it does on authors left out
//
// The same texts and the same code give the same file, on every machine of one
// architecture. It takes a few minutes.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
	"github.com/probity-audit/probity/internal/train/received"
)

func main() {
	texts := flag.String("texts", "internal/corpus/*.jsonl", "labelled texts, as a `pattern`")
	out := flag.String("o", "audit/scoring", "the `folder` to write the weights into")
	folds := flag.Int("folds", 3, "in how many `parts` the authors are left out in turn")
	on := flag.String("on", "", "other labelled texts, as a `pattern`, to measure what was learned on")
	dry := flag.Bool("dry", false, "write no weights")
	letters := flag.String("received", "internal/corpus/received/*.jsonl", "labelled texts that doctors received, as a `pattern`")
	only := flag.Bool("only-received", false, "learn only who wrote a received text, beside the net that is there")
	held := flag.String("held", "", "write to this `file` what is found in each text by weights learned without its author")
	flag.Parse()
	var err error
	if !*only {
		err = train(*texts, *on, *out, *held, *folds, *dry)
	}
	if err == nil && !*dry {
		err = trainReceived(*letters, *texts, *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func train(pattern, on, out, answers string, folds int, dry bool) error {
	start := time.Now()
	texts, err := corpus.Load(pattern)
	if err != nil {
		return err
	}
	texts = append(texts, corpus.Examples(rules.All())...)
	data := gather(texts)
	fmt.Printf("%d texts, %d features, read in %s\n", len(data.examples), len(data.keys), time.Since(start).Round(time.Second))
	held := data.leaveOut(folds)
	cal := calibrate(data, held)
	fmt.Printf("authors left out in %d parts after %s:\n", folds, time.Since(start).Round(time.Second))
	found := report(os.Stdout, data, chances(held, cal))
	if answers != "" {
		if err := data.writeAnswers(answers, found); err != nil {
			return err
		}
	}
	if dry && on == "" {
		return nil
	}
	l := data.learn(data.all())
	if on != "" {
		others, err := corpus.Load(on)
		if err != nil {
			return err
		}
		fmt.Printf("on %s, with what was learned from all:\n", on)
		data := data.others(others)
		report(os.Stdout, data, chances(data.weighAll(l), cal))
	}
	if dry {
		return nil
	}
	if err := write(filepath.Join(out, "weights.bin"), data.export(l.words, cal)); err != nil {
		return err
	}
	if err := write(filepath.Join(out, "net.bin"), l.order.export()); err != nil {
		return err
	}
	fmt.Printf("wrote the weights into %s after %s\n", out, time.Since(start).Round(time.Second))
	return nil
}

// trainReceived learns who wrote a received text, beside the net in the folder.
func trainReceived(pattern, others, out string) error {
	texts, err := corpus.LoadReceived(pattern)
	if err != nil {
		return err
	}
	talk, err := corpus.Load(others)
	if err != nil {
		return err
	}
	texts = append(texts, corpus.Talk(talk)...)
	data, err := os.ReadFile(filepath.Join(out, "net.bin"))
	if err != nil {
		return err
	}
	net, err := scoring.ParseNet(data)
	if err != nil {
		return err
	}
	if err := write(filepath.Join(out, "received.bin"), received.Learn(texts, net)); err != nil {
		return err
	}
	fmt.Printf("wrote what was learned from %d received texts\n", len(texts))
	return nil
}

func write(name string, m interface{ Write(io.Writer) error }) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := m.Write(f); err != nil {
		return err
	}
	return f.Close()
}
