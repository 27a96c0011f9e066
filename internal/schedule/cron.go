package schedule

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// cron is a line of the owner's crontab.
type cron struct{}

// mark ends our line, so that it is found again among the owner's others. To the shell
// that runs the line it is a comment.
const mark = " # " + about

// longestLine is what the commonest cron takes of a command, in bytes.
const longestLine = 990

func (cron) Name() string { return "cron" }

func (cron) Missed() string {
	return "If the machine is off at that time, cron does not make up for it."
}

var crontab = Step{
	Command: []string{"crontab", "-"},
	From:    []string{"crontab", "-l"},
	Hint:    "see that cron is installed and that you may use it; your crontab is as it was",
}

func (cron) Install(j Job) (Plan, error) {
	line, err := cronLine(j)
	if err != nil {
		return Plan{}, err
	}
	step := crontab
	step.Adds = line
	step.Edit = func(old string) string {
		rest := withoutOurs(old)
		if rest != "" && !strings.HasSuffix(rest, "\n") {
			rest += "\n"
		}
		return rest + line + "\n"
	}
	return Plan{Then: []Step{step}}, nil
}

func (cron) Remove() Plan {
	step := crontab
	step.Edit = withoutOurs
	return Plan{Then: []Step{step}}
}

func (cron) Installed(ctx context.Context, run Runner) (string, error) {
	table, err := run(ctx, "", crontab.From...)
	if err != nil {
		if emptyCrontab(table, err) {
			err = nil
		}
		return "", err
	}
	for line := range strings.Lines(table) {
		if ours(line) {
			return described(line), nil
		}
	}
	return "", nil
}

func cronLine(j Job) (string, error) {
	if err := j.check(); err != nil {
		return "", err
	}
	var words []string
	for _, word := range j.Command {
		if control(word) {
			return "", errors.New("cron cannot start a command that has a line break in it")
		}
		words = append(words, cronQuote(word))
	}
	w := j.When
	line := strings.Join(words, " ") + mark + w.String()
	if len(line) > longestLine {
		return "", errors.New("the command is longer than cron takes")
	}
	return fmt.Sprintf("%d %d %d %s * %s", w.Minute, w.Hour, w.Day, w.numbers("%d"), line), nil
}

// cronQuote writes a word for the shell, and then for cron, to which % is a line break
// unless a backslash stands before it. Crons differ in how they read two backslashes,
// so none is ever followed by another or by %.
func cronQuote(word string) string {
	return "'" + strings.NewReplacer("'", `'\''`, `\`, `\''`, "%", `\%`).Replace(word) + "'"
}

// shellQuote writes a word for a shell of POSIX.
func shellQuote(word string) string {
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

func ours(line string) bool {
	return strings.Contains(line, mark) && !strings.HasPrefix(strings.TrimSpace(line), "#")
}

func withoutOurs(table string) string {
	var b strings.Builder
	for line := range strings.Lines(table) {
		if !ours(line) {
			b.WriteString(line)
		}
	}
	return b.String()
}

// emptyCrontab reports whether the error of reading the crontab is that there is none.
func emptyCrontab(table string, err error) bool {
	said := strings.ToLower(err.Error())
	return table == "" && (strings.Contains(said, "no crontab") || strings.Contains(said, "no such file"))
}
