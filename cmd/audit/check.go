package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// longestDraft is the longest line that check reads, in bytes.
const longestDraft = 4 << 20

func (a *app) checkCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "check [TEXT]",
		Short: "Read one draft before you post it",
		Long: `Check reads a draft - the argument, or standard input - as a public post of
yours and says what to look at again. Nothing is kept.

With --format jsonl it reads one JSON object a line and writes one a line, in
the same order; 'audit help formats' tells the fields.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			owner, err := a.owner(cmd.Context())
			if err != nil {
				return err
			}
			switch format {
			case "jsonl":
				if len(args) > 0 {
					return usageError{errors.New("--format jsonl reads standard input, not an argument")}
				}
				return a.checkLines(a.stdin, owner)
			case "text":
				return a.checkText(args, owner)
			}
			return usageError{fmt.Errorf("unknown format %q: want text or jsonl", format)}
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or jsonl")
	return cmd
}

func (a *app) checkLines(in io.Reader, owner social.Owner) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, 64<<10), longestDraft)
	out := bufio.NewWriter(a.stdout)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	catalogue := rules.All()
	for n := 1; lines.Scan(); n++ {
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		d, err := parseDraft(lines.Bytes())
		if err != nil {
			out.Flush()
			return hint.Wrap(fmt.Errorf("line %d: %w", n, err), "the lines before it were answered; correct this one and start again from it")
		}
		if err := enc.Encode(d.verdict(d.judge(catalogue, owner))); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		out.Flush()
		return fmt.Errorf("reading drafts: %w", err)
	}
	return out.Flush()
}
