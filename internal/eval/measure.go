package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/probity-audit/probity/internal/eval/baseline"
	"github.com/probity-audit/probity/internal/eval/tally"
)

// labelled is a text of a corpus.
type labelled struct {
	tally.Text
	Words     string `json:"text"`
	InReplyTo string `json:"in_reply_to"`
}

// measured is what was counted on one corpus.
type measured struct {
	texts   []labelled
	answers []tally.Answer
	program *tally.Tally
	words   *tally.Tally            // of plain lists of words
	authors map[string]*tally.Tally // of the program
	kinds   map[string]*tally.Tally
}

// measure counts answers, one a text and in the same order.
func measure(texts []labelled, answers []tally.Answer) (*measured, error) {
	if len(texts) != len(answers) {
		return nil, fmt.Errorf("%d texts and %d answers", len(texts), len(answers))
	}
	words, err := baseline.New()
	if err != nil {
		return nil, err
	}
	m := &measured{texts: texts, answers: answers, program: tally.New(), words: tally.New(), authors: map[string]*tally.Tally{}, kinds: map[string]*tally.Tally{}}
	for i, t := range texts {
		if t.ID != answers[i].ID {
			return nil, fmt.Errorf("answer %d is to another text: the answers were written for other texts", i+1)
		}
		m.program.Add(t.Text, answers[i])
		group(m.authors, t.Author()).Add(t.Text, answers[i])
		group(m.kinds, t.Kind).Add(t.Text, answers[i])
		m.words.Add(t.Text, words.Answer(t.ID, t.Words))
	}
	return m, nil
}

func group(of map[string]*tally.Tally, name string) *tally.Tally {
	if of[name] == nil {
		of[name] = tally.New()
	}
	return of[name]
}

// load returns the texts of the files that match a pattern, in the order of their
// names, and the lines they stand in.
func load(pattern string) ([]labelled, []byte, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, nil, err
	}
	if len(names) == 0 {
		return nil, nil, fmt.Errorf("no texts at %s", pattern)
	}
	var texts []labelled
	var all bytes.Buffer
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		of, err := decode[labelled](data)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", name, err)
		}
		texts = append(texts, of...)
		all.Write(data)
		all.WriteByte('\n')
	}
	return texts, all.Bytes(), nil
}

// ask lets the program answer, with a home of its own: it shall not know whoever
// runs this.
func ask(program string, lines []byte) ([]tally.Answer, error) {
	home, err := os.MkdirTemp("", "eval")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(home)
	cmd := exec.Command(program, "check", "--format", "jsonl", "--home", home)
	cmd.Stdin = bytes.NewReader(lines)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", program, err)
	}
	return decode[tally.Answer](out)
}

func decode[T any](data []byte) ([]T, error) {
	var out []T
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, v)
	}
	return out, lines.Err()
}
