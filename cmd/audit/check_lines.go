package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// checkLinesOnly answers drafts line by line; what the other flags say is in the
// lines.
func (a *app) checkLinesOnly(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{errors.New("--format jsonl reads standard input, not an argument")}
	}
	for _, name := range []string{"kind", "audience", "answering", "as", "checklist"} {
		if cmd.Flags().Changed(name) {
			return usageError{fmt.Errorf("--format jsonl does not go with --%s: each line says it for itself", name)}
		}
	}
	owner, err := a.ownerQuietly(cmd.Context())
	if err != nil {
		return err
	}
	return a.checkLines(stoppable{cmd.Context(), a.stdin}, owner)
}

func (a *app) checkLines(in io.Reader, owner social.Owner) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, 64<<10), longestDraft)
	out := bufio.NewWriter(a.stdout)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	judge := audit.Assessment{Rules: rules.All(), Owner: owner}.Judge()
	n := 1
	for ; lines.Scan(); n++ {
		line := lines.Bytes()
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf")) // some editors put it there
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		d, err := draft.Parse(line)
		if err != nil {
			out.Flush()
			return hint.Wrap(fmt.Errorf("line %d: %w", n, err), "the lines before it were answered; correct this one and start again from it")
		}
		a.tellLong(d, fmt.Sprintf("line %d", n))
		if err := enc.Encode(verdictOn(d, d.Judge(judge))); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		out.Flush()
		if errors.Is(err, bufio.ErrTooLong) {
			return hint.Wrap(fmt.Errorf("line %d: it is longer than %d MB", n, longestDraft>>20), "the lines before it were answered; leave this one out and start again after it")
		}
		return hint.Wrap(fmt.Errorf("reading drafts: %w", err), hint.Of(err))
	}
	return out.Flush()
}

// stoppable is a reader that Ctrl-C ends while it waits for what is typed.
type stoppable struct {
	ctx context.Context
	in  io.Reader
}

func (s stoppable) Read(p []byte) (int, error) {
	type result struct {
		data []byte
		err  error
	}
	got := make(chan result, 1)
	go func() {
		own := make([]byte, len(p)) // p is the caller's again once we return
		n, err := s.in.Read(own)
		got <- result{own[:n], err}
	}()
	select {
	case g := <-got:
		return copy(p, g.data), g.err
	case <-s.ctx.Done():
		return 0, unanswered(s.ctx)
	}
}
