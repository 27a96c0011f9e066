package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
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

With --format jsonl it reads one JSON object a line, with the fields id, kind
(post, reply, repost-comment, dm, group-message, review-reply, bio,
photo-caption), audience, mine, text, in_reply_to and account {name, handle,
bio}, and writes one a line, in the same order: id and findings, each with rule,
area, severity, confidence, reason and spans (byte ranges of the text).`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			owner, err := a.ownerQuietly(cmd.Context())
			if err != nil {
				return err
			}
			switch format {
			case "jsonl":
				if len(args) > 0 {
					return usageError{errors.New("--format jsonl reads standard input, not an argument")}
				}
				return a.checkLines(stoppable{cmd.Context(), a.stdin}, owner)
			case "text":
				return a.checkText(cmd.Context(), args, owner)
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

// ownerQuietly returns who the owner is where that can be had without asking
// for a passphrase: a draft is soon read, and is not worth one.
func (a *app) ownerQuietly(ctx context.Context) (social.Owner, error) {
	if a.ownerFile != "" || !store.Exists(a.folder()) {
		return a.ownerFrom(ctx, nil)
	}
	opt := store.Options{Dir: a.folder(), Keyring: a.keyring()}
	if a.given() {
		opt.Passphrase = a.passphrase
	}
	s, err := store.Open(ctx, opt)
	if errors.Is(err, store.ErrNeedPassphrase) {
		return social.Owner{}, nil
	}
	if err != nil {
		return social.Owner{}, err
	}
	defer s.Close()
	return a.ownerFrom(ctx, s)
}

// checkText reads one draft and says what it found in words.
func (a *app) checkText(ctx context.Context, args []string, owner social.Owner) error {
	d := draft.Draft{ID: "draft", Kind: "post"}
	if len(args) > 0 {
		d.Text = args[0]
	} else {
		if a.interactive() {
			a.say("Write or paste the draft, then end with Ctrl-D.")
		}
		text, err := io.ReadAll(io.LimitReader(stoppable{ctx, a.stdin}, longestDraft+1))
		if err != nil {
			return hint.Wrap(fmt.Errorf("reading the draft: %w", err), hint.Of(err))
		}
		if len(text) > longestDraft { // the end must not pass for read
			return hint.Wrap(fmt.Errorf("the draft is longer than %d MB", longestDraft>>20), "check it in parts")
		}
		d.Text = string(text)
	}
	if d.Text = strings.TrimSpace(d.Text); d.Text == "" {
		return usageError{errors.New("there is no text to check")}
	}
	a.tellLong(d, "the draft")
	found := d.Judge(audit.Assessment{Rules: rules.All(), Owner: owner}.Judge())
	slices.SortStableFunc(found, func(x, y audit.Finding) int { return cmp.Compare(y.Severity, x.Severity) })
	for _, f := range found {
		a.printDraftFinding(f, owner)
	}
	if len(found) == 0 {
		fmt.Fprintln(a.stdout, "Nothing was noticed. That is not a promise: a rule sees words, not what you know about them.")
	}
	return nil
}

func (a *app) printDraftFinding(f audit.Finding, owner social.Owner) {
	fmt.Fprintf(a.stdout, "%s: %s (%s)\n", strings.ToUpper(f.Severity.String()), f.Rule.Title, f.Rule.ID)
	fmt.Fprintln(a.stdout, wrap("Because "+f.Evidence.Reason+".", a.columns(78), "  "))
	var seen []string
	for _, s := range f.Evidence.Spans {
		seen = append(seen, "“"+report.Line(f.Evidence.Text[s.From:s.To])+"”")
	}
	if len(seen) > 0 {
		fmt.Fprintln(a.stdout, wrap("Seen: "+strings.Join(seen, ", "), a.columns(78), "  "))
	}
	if len(f.Evidence.Guards) > 0 {
		fmt.Fprintln(a.stdout, wrap("Weighed: "+strings.Join(f.Evidence.Guards, ", "), a.columns(78), "  "))
	}
	if clauses := guidance.For(f.Rule.Clauses, owner.Jurisdiction, time.Time{}); len(clauses) > 0 {
		fmt.Fprintln(a.stdout, wrap(fmt.Sprintf("May not fit with: %s", clauses[0]), a.columns(78), "  "))
	}
	fmt.Fprintf(a.stdout, "%s\n\n", wrap(f.Rule.Advice, a.columns(78), "  "))
}

// tellLong says where only the beginning of a draft is judged.
func (a *app) tellLong(d draft.Draft, what string) {
	if len(d.Text) > audit.LongestJudged {
		a.say(fmt.Sprintf("audit: warning: %s is longer than %d KB; only its beginning was judged", what, audit.LongestJudged>>10))
	}
}
