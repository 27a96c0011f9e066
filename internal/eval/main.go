// Command eval measures the rules on a labelled corpus: precision and recall for
// each area, and how often texts with nothing to find raise an alarm.
//
// It asks the program itself, through `audit check --format jsonl`, so that what
// is measured is what a doctor gets.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
)

func main() {
	program := flag.String("audit", "bin/audit", "the `program` to measure")
	show := flag.String("show", "", "`area` whose wrong answers are listed")
	limit := flag.Int("n", 40, "how many wrong answers are listed at most")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: eval [-audit PROGRAM] [-show AREA] CORPUS.jsonl")
		os.Exit(2)
	}
	if err := measure(os.Stdout, *program, flag.Arg(0), *show, *limit); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func measure(w io.Writer, program, corpus, show string, limit int) error {
	data, err := os.ReadFile(corpus)
	if err != nil {
		return err
	}
	cmd := exec.Command(program, "check", "--format", "jsonl")
	cmd.Stdin = bytes.NewReader(data)
	cmd.Stderr = os.Stderr
	answers, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("%s: %w", program, err)
	}
	texts, err := decode[labelled](data)
	if err != nil {
		return err
	}
	found, err := decode[answer](answers)
	if err != nil {
		return err
	}
	if len(texts) != len(found) {
		return fmt.Errorf("%d texts and %d answers", len(texts), len(found))
	}
	t := newTally()
	for i := range texts {
		t.add(texts[i], found[i])
	}
	t.print(w)
	t.list(w, texts, found, show, limit)
	return nil
}

func decode[T any](data []byte) ([]T, error) {
	var out []T
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("line %d: %w", len(out)+1, err)
		}
		out = append(out, v)
	}
	return out, lines.Err()
}
