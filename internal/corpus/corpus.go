// Package corpus reads the labelled texts from which the weights of package
// scoring are learned, and by which they are measured. README.md tells how the
// texts came about and what the labels mean.
package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/social"
)

// Text is a text with what a careful reader would raise in it.
type Text struct {
	Snapshot *social.Snapshot
	Owner    social.Owner
	Profile  bool     // the text is the description of a profile
	Labels   []string // areas; none for nothing to see
	Severity string   // the worst: critical, high, medium, low, none
	HardFor  []string // areas that a naive tool would raise wrongly
	Pair     string   // texts of one pair say nearly the same; "" for none
	Author   string
	Only     string // the labels say something of this area only; "" for all
}

type line struct {
	ID       string   `json:"id"`
	Labels   []string `json:"labels"`
	Severity string   `json:"severity"`
	HardFor  []string `json:"hard_negative_for"`
	Pair     string   `json:"pair"`
}

// Load reads the files that match the patterns, in the order of their names. The
// author of a text is what stands before the hyphen of its ID.
func Load(patterns ...string) ([]Text, error) {
	var out []Text
	for _, pattern := range patterns {
		names, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("no texts at %s", pattern)
		}
		for _, name := range names {
			texts, err := read(name)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			out = append(out, texts...)
		}
	}
	return out, nil
}

func read(name string) ([]Text, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []Text
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var l line
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		d, err := draft.Parse(lines.Bytes())
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		author, _, _ := strings.Cut(l.ID, "-")
		out = append(out, Text{Snapshot: d.Snapshot(), Profile: d.Kind == "bio", Labels: l.Labels, Severity: l.Severity, HardFor: l.HardFor, Pair: l.Pair, Author: author})
	}
	return out, lines.Err()
}
