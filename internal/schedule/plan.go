package schedule

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Job is a command and when it is started. The command is the absolute path of the
// program, then its arguments; it is kept as it is, so it must hold no secret.
type Job struct {
	When    When
	Command []string
}

// System is what starts commands on one kind of machine.
type System interface {
	Name() string // the word for it: systemd, cron, launchd, windows

	// Install tells what puts the job in force, in place of one that is. It is an
	// error if the command cannot be written down for this system.
	Install(Job) (Plan, error)

	// Remove tells what takes it away again.
	Remove() Plan

	// Installed returns what is installed, "" if nothing is, and an error if it cannot
	// be told whether the system knows of it.
	Installed(context.Context, Runner) (string, error)

	// Missed says what becomes of a time at which the machine is off.
	Missed() string
}

// Place is where the owner's files belong.
type Place struct {
	Home   string // the owner's home folder
	Config string // the folder of settings, such as ~/.config
	Data   string // our own folder
	UID    int    // of the owner, where there is such a thing
}

// For returns the system of that name.
func For(name string, p Place) (System, error) {
	switch strings.ToLower(name) {
	case "systemd":
		return systemd{filepath.Join(p.Config, "systemd", "user")}, nil
	case "cron":
		return cron{}, nil
	case "launchd":
		return launchd{filepath.Join(p.Home, "Library", "LaunchAgents"), p.UID}, nil
	case "windows":
		return windows{p.Data}, nil
	}
	return nil, errors.New("what starts commands is systemd, cron, launchd or windows")
}

// Plan is what is done: commands, then files, then commands.
type Plan struct {
	First []Step
	Files []File
	Then  []Step
}

// File is a file to be written or, without content, to be deleted.
type File struct {
	Path    string
	Text    string // as a person reads it
	Content []byte
}

// Step is a command to be run.
type Step struct {
	Command []string
	From    []string                 // what is run first, if its output, edited, is the input of the command
	Edit    func(from string) string // with From
	Adds    string                   // the line that Edit adds, if it does
	Hint    string                   // what the owner can do if it fails
	MayFail bool
}

// String writes the step as the owner would type it.
func (s Step) String() string {
	quote := shellQuote
	if s.Command[0] == "schtasks" {
		quote = windowsQuote
	}
	words := make([]string, len(s.Command))
	for i, w := range s.Command {
		words[i] = w
		if w == "" || strings.ContainsAny(w, " \t\n'\"\\$&|;<>()*?[]{}!`#~") {
			words[i] = quote(w)
		}
	}
	return strings.Join(words, " ")
}

// Runner runs a command with an input and returns its output. Its error says what the
// command itself said was wrong.
type Runner func(ctx context.Context, input string, command ...string) (string, error)

// Run is the Runner that really runs it.
func Run(ctx context.Context, input string, command ...string) (string, error) {
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdin = strings.NewReader(input)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err == nil {
		return string(out), nil
	}
	if text := strings.Join(strings.Fields(said.String()), " "); text != "" {
		return string(out), fmt.Errorf("%s: %w: %s", command[0], err, text)
	}
	return string(out), fmt.Errorf("%s: %w", command[0], err)
}

// StepError is a step that failed.
type StepError struct {
	Step    Step
	Written bool // the files are there
	Err     error
}

func (e *StepError) Error() string { return e.Err.Error() }
func (e *StepError) Unwrap() error { return e.Err }

// Do carries the plan out. Files are readable by the owner only. An error of a
// command is a [StepError].
func (p Plan) Do(ctx context.Context, run Runner) error {
	for _, s := range p.First {
		if err := s.do(ctx, run); err != nil {
			return &StepError{Step: s, Err: err}
		}
	}
	for _, f := range p.Files {
		if err := f.put(); err != nil {
			return err
		}
	}
	for _, s := range p.Then {
		if err := s.do(ctx, run); err != nil {
			return &StepError{Step: s, Written: len(p.Files) > 0, Err: err}
		}
	}
	return nil
}

func (s Step) do(ctx context.Context, run Runner) error {
	var input string
	if s.From != nil {
		from, err := run(ctx, "", s.From...)
		if err != nil && !emptyCrontab(from, err) {
			return err // never write back what was not read whole
		}
		input = s.Edit(from)
		if input == from {
			return nil
		}
	}
	if _, err := run(ctx, input, s.Command...); err != nil && !s.MayFail {
		return err
	}
	return ctx.Err()
}

// put writes the file, whole or not at all.
func (f File) put() error {
	if f.Content == nil {
		if err := os.Remove(f.Path); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}
	folder := filepath.Dir(f.Path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(folder, ".probity-*") // of mode 0600
	if err != nil {
		return err
	}
	_, err = tmp.Write(f.Content)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), f.Path)
	}
	if err != nil {
		os.Remove(tmp.Name())
	}
	return err
}

// check refuses what no system takes.
func (j Job) check() error {
	if len(j.Command) == 0 || !rooted(j.Command[0]) {
		return errors.New("the program has no absolute path")
	}
	for _, word := range j.Command {
		if !utf8.ValidString(word) || strings.ContainsRune(word, 0) {
			return errors.New("the path of the program or of your data is not valid text")
		}
	}
	return nil
}

// rooted reports whether a path is absolute here or on Windows, whose files can be
// made anywhere.
func rooted(path string) bool {
	return strings.HasPrefix(path, "/") || strings.HasPrefix(path, `\\`) || len(path) > 2 && path[1:3] == `:\`
}

// control reports whether the text holds a character that is not to be seen.
func control(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f })
}

// about is how files tell what they are, so that it can be told again.
const about = "Probity reminds you "

// described returns when a file that is installed says that it reminds.
func described(text string) string {
	_, said, found := strings.Cut(text, about)
	if !found {
		return ""
	}
	if end := strings.IndexAny(said, "\n<"); end >= 0 {
		said = said[:end]
	}
	return strings.TrimSpace(said)
}
