package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// matters are what may make a post matter to somebody else, by the word for scripts.
var matters = []struct{ word, name string }{
	{"complaint", "a complaint"},
	{"claim", "a claim for damages"},
	{"inquest", "an inquest, a coroner's or a fatal accident inquiry"},
	{"inquiry", "an inquiry by your employer or a regulator"},
	{"police", "a police matter"},
	{"request", "a request for what is held about somebody (subject access, freedom of information)"},
	{"letter", "a letter before action"},
}

func (a *app) holdCommand() *cobra.Command {
	var answer, note string
	var named []string
	cmd := &cobra.Command{
		Use:   "hold",
		Short: "Say whether a complaint, a claim or the like forbids removing anything",
		Long: `Hold asks the question that comes before anything is removed: is there, or do you
expect, a complaint, a claim, an inquest, an inquiry, a police matter, a request for
what is held about somebody, or a letter before action? While there is, or you are not
sure, 'audit remove' removes nothing: what bears on such a matter may have to be kept,
and to remove it can weigh heavier than the post itself. The answer is kept with its
date; a no counts for 30 days.`,
		Example: "  audit hold\n  audit hold --answer no\n  audit hold --answer yes --matter complaint --matter request",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			hold, err := holdFrom(answer, named, note)
			if err != nil {
				return usageError{err}
			}
			return a.withStore(ctx, func(s *store.Store) error {
				if answer != "" {
					return a.keepHold(ctx, s, hold)
				}
				return a.hold(ctx, s)
			})
		},
	}
	words := make([]string, len(matters))
	for i, m := range matters {
		words[i] = m.word
	}
	f := cmd.Flags()
	f.StringVar(&answer, "answer", "", "`no`, yes or unsure: do not ask")
	f.StringSliceVar(&named, "matter", nil, "which `matter` there is: "+strings.Join(words, ", "))
	f.StringVar(&note, "note", "", "a `note` of yours to keep with the answer, such as whom you asked")
	return cmd
}

// holdFrom makes an answer of what was given with the call.
func holdFrom(answer string, named []string, note string) (audit.Hold, error) {
	h := audit.Hold{At: time.Now().UTC().Truncate(time.Second), Answer: strings.ToLower(answer), Note: note}
	if answer == "" && (len(named) > 0 || note != "") {
		return h, errors.New("--matter and --note go with --answer")
	}
	if answer != "" && !slices.Contains([]string{audit.HoldNo, audit.HoldYes, audit.HoldUnsure}, h.Answer) {
		return h, errors.New("--answer is no, yes or unsure")
	}
	for _, word := range named {
		m, ok := matter(word)
		if !ok {
			return h, hint.Wrap(errors.New("--matter names none of the matters that are asked about"), "'audit hold --help' lists them")
		}
		if !slices.Contains(h.Matters, m) {
			h.Matters = append(h.Matters, m)
		}
	}
	if h.Answer == audit.HoldNo && len(h.Matters) > 0 {
		return h, errors.New("--answer no says that there is no such matter: leave --matter out")
	}
	return h, nil
}

// matter finds one of the matters by its word, or its number in the question.
func matter(word string) (string, bool) {
	if n, err := strconv.Atoi(word); err == nil && n >= 1 && n <= len(matters) {
		return matters[n-1].word, true
	}
	for _, m := range matters {
		if strings.EqualFold(word, m.word) {
			return m.word, true
		}
	}
	return "", false
}

// hold shows the answer that is kept and, where somebody sits there, asks.
func (a *app) hold(ctx context.Context, s *store.Store) error {
	kept, ok, err := s.Hold(ctx)
	if err != nil {
		return err
	}
	if ok {
		fmt.Fprintln(a.stdout, wrap(holdLine(kept, time.Now()), a.columns(90), ""))
	}
	if !a.interactive() {
		switch {
		case !ok:
			fmt.Fprintln(a.stdout, "The question was not answered yet, so nothing can be removed. 'audit hold --answer no|yes|unsure' answers it.")
		case kept.Answer != audit.HoldNo:
			return a.advise(ctx, s)
		}
		return nil
	}
	_, err = a.askHold(ctx, s, ok)
	return err
}

// askHold asks the question and keeps the answer. An empty line leaves the one that is
// kept, if there is one.
func (a *app) askHold(ctx context.Context, s *store.Store, kept bool) (audit.Hold, error) {
	a.say("Is there, or do you expect, any of these that concerns you, your practice or somebody you wrote about?")
	for i, m := range matters {
		a.say(fmt.Sprintf("  %d %s", i+1, m.name))
	}
	question := "no, yes or unsure: "
	if kept {
		question = "no, yes or unsure (empty: as it was): "
	}
	for {
		line, err := a.ask(ctx, question)
		if err != nil {
			return audit.Hold{}, noAnswer(err)
		}
		words := strings.Fields(strings.ToLower(strings.NewReplacer(",", " ", ";", " ").Replace(line)))
		switch {
		case len(words) == 0 && kept:
			h, _, err := s.Hold(ctx)
			return h, err
		case len(words) == 0:
			continue
		}
		answer := map[string]string{"n": audit.HoldNo, "y": audit.HoldYes, "u": audit.HoldUnsure}[words[0][:1]]
		if _, number := matter(words[0]); number { // the numbers alone say yes
			answer, words = audit.HoldYes, append([]string{"yes"}, words...)
		}
		if answer == audit.HoldYes && len(words) == 1 {
			which, err := a.ask(ctx, "Which of them? Their numbers, or an empty line: ")
			if err != nil {
				return audit.Hold{}, noAnswer(err)
			}
			words = append(words, strings.Fields(strings.ReplaceAll(which, ",", " "))...)
		}
		h, err := holdFrom(answer, words[1:], "")
		if answer == "" || err != nil {
			a.say("  That is none of the answers: type no, yes or unsure, and the numbers of what there is.")
			continue
		}
		return h, a.keepHold(ctx, s, h)
	}
}

// noAnswer says in words that the input ended at a question.
func noAnswer(err error) error {
	if errors.Is(err, io.EOF) {
		return hint.Wrap(errors.New("no answer was given"), "nothing was changed; run the command again when you like")
	}
	return err
}

func (a *app) keepHold(ctx context.Context, s *store.Store, h audit.Hold) error {
	if err := s.SetHold(ctx, h); err != nil {
		return err
	}
	fmt.Fprintln(a.stdout, wrap(holdLine(h, time.Now()), a.columns(90), ""))
	if h.Answer == audit.HoldNo {
		return nil
	}
	return a.advise(ctx, s)
}

// holdLine says what was answered, when, and what follows.
func holdLine(h audit.Hold, now time.Time) string {
	day := h.At.Local().Format("2 January 2006")
	var line string
	switch h.Answer {
	case audit.HoldNo:
		line = "On " + day + " you said that there is no complaint, claim, inquest, inquiry or request, and none expected. "
		switch {
		case h.At.After(now):
			line += "By the clock of this machine that day is still to come, so the answer does not count: set the clock, or say so again."
		case h.Allows(now):
			line += "Removal is possible; the answer counts until " + h.At.Add(audit.HoldLasts).Local().Format("2 January 2006") + "."
		default:
			line += "That is too long ago to count: removal is off until you say so again."
		}
	case audit.HoldYes:
		line = "On " + day + " you said that there is, or that you expect, " + matterWords(h.Matters) + ". REMOVAL IS OFF."
	default:
		line = "On " + day + " you were not sure whether there is such a matter" + ifAny(", such as ", h.Matters) + ". REMOVAL IS OFF."
	}
	if h.Note != "" {
		line += " Your note: “" + report.Line(h.Note) + "”."
	}
	return line
}

func ifAny(before string, named []string) string {
	if len(named) == 0 {
		return ""
	}
	return before + matterWords(named)
}

func matterWords(named []string) string {
	var names []string
	for _, m := range matters {
		if slices.Contains(named, m.word) {
			names = append(names, m.name)
		}
	}
	switch n := len(names); n {
	case 0:
		return "such a matter"
	case 1:
		return names[0]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

// advise says whom to call while removal is off, and what not to do.
func (a *app) advise(ctx context.Context, s *store.Store) error {
	owner, err := a.ownerFrom(ctx, s)
	if err != nil {
		return err
	}
	for _, line := range advice(owner.Jurisdiction) {
		fmt.Fprintln(a.stdout, wrap(line, a.columns(90), "  "))
	}
	return nil
}

func advice(jurisdiction string) []string {
	call := "your defence organisation (such as the MDU, MPS or MDDUS)"
	switch jurisdiction {
	case "ie", "hk":
		call = "your defence organisation (such as MPS)"
	}
	return []string{
		"Call " + call + " first, and do what it says. If the matter is your employer's or your health authority's, tell the legal or information governance team there, too.",
		"Until then delete nothing and edit nothing, here or on the network: what bears on the matter may have to be kept, and others may have copies already.",
		"Where a patient can be recognised, ask today: such a post likely needs both to be preserved and to be hidden. 'audit evidence take' makes a sealed copy without changing anything.",
		"This is no legal advice. When it is over, 'audit hold' takes another answer.",
	}
}

// underHold puts before the advice on what identifies patients that it is to be asked
// about today, while removal is off for a matter that there is or may be.
func underHold(rep *audit.Report, hold audit.Hold) {
	if hold.Answer != audit.HoldYes && hold.Answer != audit.HoldUnsure {
		return
	}
	changed := map[*audit.Rule]*audit.Rule{}
	for i := range rep.Findings {
		f := &rep.Findings[i]
		if f.Rule.Area != audit.PatientIdentifier {
			continue
		}
		if changed[f.Rule] == nil {
			rule := *f.Rule
			rule.Advice = "Take advice today: you said that there is, or may be, a complaint, a claim or the like, and this likely needs both preserving and hiding. Change nothing before you have asked. Otherwise: " + rule.Advice
			changed[f.Rule] = &rule
		}
		f.Rule = changed[f.Rule]
	}
}

// printHold says in 'audit status' that removal is off; nothing where nobody was asked.
func (a *app) printHold(ctx context.Context, s *store.Store) error {
	h, ok, err := s.Hold(ctx)
	if err == nil && ok && h.Answer != audit.HoldNo {
		fmt.Fprintln(a.stdout, wrap(holdLine(h, time.Now())+" 'audit hold' says whom to call.", a.columns(90), ""))
	}
	return err
}
