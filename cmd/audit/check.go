package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// longestDraft is the longest line that check reads, in bytes.
const longestDraft = 4 << 20

// checking says what a draft is, and how it is answered.
type checking struct {
	format    string
	kind      string
	audience  string
	answering string // the words that it answers; "-" for standard input
	as        string // the account that it would be posted from
	checklist bool   // ask all questions
}

func (a *app) checkCommand() *cobra.Command {
	var how checking
	cmd := &cobra.Command{
		Use:   "check [TEXT]",
		Short: "Read one draft before you post it",
		Long: `Check reads a draft - the argument, or standard input - and says what to look at
again, worst first, and what to ask yourself. Nothing is kept. Where your posts are
kept and no passphrase has to be asked for, it also looks whether the draft and what
you posted within a year tell together who somebody in your care is.

With --format jsonl it reads one JSON object a line, with the fields id, kind
(post, reply, repost-comment, dm, group-message, review-reply, bio,
photo-caption), audience, mine, text, in_reply_to and account {name, handle,
bio}, and writes one a line, in the same order: id and findings, each with rule,
area, severity, confidence, reason and spans (byte ranges of the text). Past posts
are not looked at then.`,
		Example: `  audit check 'Lovely sunrise over the harbour'
  audit check --kind review-reply --answering 'Waited two hours' < answer.txt`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch how.format {
			case "jsonl":
				return a.checkLinesOnly(cmd, args)
			case "text":
				return a.checkText(cmd.Context(), args, how)
			}
			return usageError{fmt.Errorf("unknown format %q: want text or jsonl", report.Line(how.format))}
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&how.format, "format", "text", "text or jsonl")
	flags.StringVar(&how.kind, "kind", "", "what it is: "+strings.Join(draft.Kinds(), ", ")+" (default: post, or reply with --answering)")
	flags.StringVar(&how.audience, "audience", "", "who could read it: public, followers, friends, group, direct or only-me (default: public, unless it is a message)")
	flags.StringVar(&how.answering, "answering", "", "the `words` that it answers; - reads them from standard input")
	flags.StringVar(&how.as, "as", "", "the `account` that it would be posted from, where several are kept")
	flags.BoolVar(&how.checklist, "checklist", false, "ask every question, not only those that fit")
	_ = cmd.RegisterFlagCompletionFunc("kind", cobra.FixedCompletions(draft.Kinds(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("audience", cobra.FixedCompletions([]string{"public", "followers", "friends", "group", "direct", "only-me"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// checkText reads one draft and says what it found in words.
func (a *app) checkText(ctx context.Context, args []string, how checking) error {
	d, err := a.readDraft(ctx, args, how)
	if err != nil {
		return err
	}
	k, err := a.backdrop(ctx, how.as, d)
	if err != nil {
		return err
	}
	defer k.close()
	d.Own = k.profile
	judge := audit.Assessment{Rules: rules.All(), Owner: k.owner}.Judge()
	found, lacked := d.Verdict(judge)
	j, err := a.jigsaw(ctx, judge, k, d)
	if err != nil {
		return err
	}
	a.printVerdict(answer{d, found, j, lacked, k.owner}, how.checklist)
	return nil
}

// readDraft makes a draft of the argument or of standard input.
func (a *app) readDraft(ctx context.Context, args []string, how checking) (draft.Draft, error) {
	d := draft.Draft{ID: "draft", Kind: how.kind, Audience: social.Audience(how.audience), InReplyTo: how.answering}
	switch {
	case d.Kind != "":
	case how.answering != "":
		d.Kind = "reply"
	default:
		d.Kind = "post"
	}
	if err := d.Check(); err != nil {
		return d, usageError{err}
	}
	var err error
	if how.answering == "-" {
		if len(args) == 0 {
			return d, usageError{errors.New("standard input cannot be both the draft and what it answers")}
		}
		if d.InReplyTo, err = a.readWords(ctx, "what is answered"); err != nil {
			return d, err
		}
	}
	if len(args) > 0 {
		d.Text = args[0]
	} else if d.Text, err = a.readWords(ctx, "the draft"); err != nil {
		return d, err
	}
	if d.Text = strings.TrimSpace(d.Text); d.Text == "" {
		return d, usageError{errors.New("there is no text to check")}
	}
	if !utf8.ValidString(d.Text) {
		d.Text = strings.ToValidUTF8(d.Text, "\ufffd")
		a.say("audit: warning: the draft is not valid UTF-8; what could not be read is shown as \ufffd")
	}
	a.tellLong(d, "the draft")
	return d, nil
}

// readWords reads a text from standard input.
func (a *app) readWords(ctx context.Context, what string) (string, error) {
	if a.interactive() {
		a.say("Write or paste " + what + ", then end with Ctrl-D.")
	}
	text, err := io.ReadAll(io.LimitReader(stoppable{ctx, a.stdin}, longestDraft+1))
	if err != nil {
		return "", hint.Wrap(fmt.Errorf("reading %s: %w", what, err), hint.Of(err))
	}
	if len(text) > longestDraft { // the end must not pass for read
		return "", hint.Wrap(fmt.Errorf("%s is longer than %d MB", what, longestDraft>>20), "check it in parts")
	}
	return string(text), nil
}

// tellLong says where only the beginning of a draft is judged.
func (a *app) tellLong(d draft.Draft, what string) {
	if len(d.Text) > audit.LongestJudged {
		a.say(fmt.Sprintf("audit: warning: %s is longer than %d KB; only its beginning was judged", what, audit.LongestJudged>>10))
	}
}
