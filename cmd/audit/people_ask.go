package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

func (a *app) askCommand(how *asking) *cobra.Command {
	return &cobra.Command{
		Use:   "ask",
		Short: "Go through those of whom you said nothing, one by one",
		Long: `Ask shows one person after the other who may be a patient, the likeliest first, with
all reasons, and takes one answer each: its number, its word, or the beginning of
it. What follows it on the line is kept as a note. An empty line skips, q ends.
Every answer is kept at once, so that you can stop at any time and go on later.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withPeople(cmd.Context(), how, func(s *store.Store, rep *audit.Report) error {
				return a.askPeople(cmd.Context(), s, rep, how.all)
			})
		},
	}
}

// askPeople goes through those of whom nothing was said.
func (a *app) askPeople(ctx context.Context, s *store.Store, rep *audit.Report, all bool) error {
	open, codes := toAsk(rep, all), report.Codes(rep.People)
	before := report.AboutPeople(rep) // with nobody to ask about, what that rests on
	if len(open) > 0 {
		before = []string{report.Compared(rep)}
	}
	for _, s := range before {
		if s != "" {
			fmt.Fprintln(a.stdout, wrap(report.Line(s), a.columns(90), ""))
		}
	}
	answers, skipped := 0, 0
	for i, p := range open {
		fmt.Fprintf(a.stdout, "\n%d of %d\n", i+1, len(open))
		a.printPerson(p, codes, len(p.Reasons), nil)
		is, note, err := a.askStanding(ctx)
		switch {
		case errors.Is(err, errEnough):
			a.say(wrap(askedSoFar(answers, skipped, len(open)-i), a.columns(90), ""))
			return nil
		case ctx.Err() != nil:
			return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "the answers given are kept; 'audit people ask' goes on from there")
		case err != nil:
			return err
		case is == "":
			skipped++
			continue
		}
		if err := a.keepAnswer(ctx, s, p, linkage.Answer{Is: is, Note: note, At: time.Now().UTC().Truncate(time.Second)}); err != nil {
			return err
		}
		answers++
	}
	if len(open) > 0 {
		a.say(wrap(askedSoFar(answers, skipped, 0), a.columns(90), ""))
	}
	return nil
}

func askedSoFar(answers, skipped, left int) string {
	s := fmt.Sprintf("%s kept, %d skipped, %d left.", report.Count(answers, "answer", "answers"), skipped, left)
	if skipped+left > 0 {
		s += " 'audit people ask' goes on when you like."
	}
	return s
}

// errEnough says that the owner wants to be asked no more for now.
var errEnough = errors.New("enough for now")

// askedStanding is short enough for a narrow terminal.
const askedStanding = "1 patient  2 former patient  3 relative of one\n4 friend from before  5 colleague  6 none of these\ns skip  q quit: "

// askStanding asks how a person stands to the owner. An empty standing skips. What
// is not understood is asked anew on a terminal only: elsewhere the lines that
// follow would be taken as said of others.
func (a *app) askStanding(ctx context.Context) (is linkage.Standing, note string, err error) {
	for {
		line, err := a.ask(ctx, askedStanding)
		if errors.Is(err, io.EOF) {
			return "", "", errEnough
		}
		if err != nil {
			return "", "", err
		}
		word, note, _ := strings.Cut(asOffered(line), " ")
		switch word = strings.ToLower(word); {
		case word == "" || word == "s" || word == "skip":
			return "", "", nil
		case word == "q" || word == "quit":
			return "", "", errEnough
		}
		is, err := standing(word)
		if err == nil {
			return is, strings.TrimSpace(note), nil
		}
		if !a.interactive() {
			return "", "", usageError{err}
		}
		a.say("  That is none of the answers: give its number or its word.")
	}
}

// asOffered gives for an answer that is typed in all the words in which it is offered
// the one word, so that the rest is not taken for a note.
func asOffered(line string) string {
	for _, is := range standings {
		for _, words := range []string{report.Standing(is), strings.TrimPrefix(report.Standing(is), "a ")} {
			if n := len(words); len(line) >= n && strings.EqualFold(line[:n], words) {
				return string(is) + line[n:]
			}
		}
	}
	return line
}
