package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
	"golang.org/x/term"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/store"
)

// folder returns the folder that keeps the owner's data: --home, AUDIT_HOME, or
// the data folder of the system.
func (a *app) folder() string {
	if a.home != "" {
		return a.home
	}
	if dir := a.getenv("AUDIT_HOME"); dir != "" {
		return dir
	}
	return filepath.Join(xdg.DataHome, "probity")
}

// open opens the store, and makes it if there is none.
func (a *app) open(ctx context.Context) (*store.Store, error) {
	return store.Open(ctx, store.Options{Dir: a.folder(), Keyring: a.keyring(), Passphrase: a.passphrase})
}

// existing opens the store if there is one, and returns nil if there is none.
func (a *app) existing(ctx context.Context) (*store.Store, error) {
	if !store.Exists(a.folder()) {
		return nil, nil
	}
	return a.open(ctx)
}

// errNothing is said by commands that need what an earlier one has kept.
var errNothing = hint.Wrap(errors.New("nothing is kept yet"), "start with 'audit run EXPORT', or 'audit signin NETWORK' and then 'audit run'")

// needed opens the store that must be there.
func (a *app) needed(ctx context.Context) (*store.Store, error) {
	s, err := a.existing(ctx)
	if err == nil && s == nil {
		err = errNothing
	}
	return s, err
}

// keyring returns the system's keyring, or nil where the owner gave a passphrase
// or does not want it used.
func (a *app) keyring() store.Keyring {
	if a.noKeyring || a.given() && !store.Exists(a.folder()) {
		return nil
	}
	return store.SystemKeyring()
}

// given reports whether the owner gave a passphrase with the call.
func (a *app) given() bool { return a.passphraseFile != "" || a.getenv("AUDIT_PASSPHRASE") != "" }

// passphrase returns the passphrase of the store: from the file named, from the
// environment, or asked for on the terminal.
func (a *app) passphrase(ctx context.Context, isNew bool) ([]byte, error) {
	if a.passphraseFile != "" {
		line, err := firstLine(a.passphraseFile, "--passphrase-file")
		a.mindShort(isNew && err == nil, line)
		return line, err
	}
	if p := a.getenv("AUDIT_PASSPHRASE"); p != "" {
		a.mindShort(isNew, []byte(p))
		return []byte(p), nil
	}
	return a.askPassphrase(ctx, isNew)
}

// shortest is how many bytes a passphrase that is typed must have.
const shortest = 8

// mindShort warns of a passphrase that is given by a script and soon guessed.
func (a *app) mindShort(isNew bool, p []byte) {
	if isNew && len(p) < shortest {
		a.say(fmt.Sprintf("audit: warning: the passphrase is shorter than %d characters, and what is kept is no safer than it", shortest))
	}
}

// firstLine returns the passphrase in a file that was named with the flag.
func firstLine(path, flag string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, hint.Wrap(errors.New("the passphrase file cannot be read"), "check the path given with "+flag)
	}
	line, _, _ := bytes.Cut(data, []byte("\n"))
	if line = bytes.TrimRight(line, "\r"); len(line) == 0 {
		return nil, hint.Wrap(errors.New("the passphrase file is empty"), "put the passphrase on its first line")
	}
	return line, nil
}

func (a *app) askPassphrase(ctx context.Context, isNew bool) ([]byte, error) {
	in, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return nil, store.ErrNeedPassphrase
	}
	if !isNew {
		return a.askHidden(ctx, in, "Passphrase: ")
	}
	fmt.Fprintln(a.stderr, "What Probity keeps is encrypted. No keyring was found, so choose a passphrase of at\nleast 8 characters. Nobody can bring it back if it is forgotten.")
	return a.askNew(ctx, in)
}

// askNew asks for a new passphrase, twice.
func (a *app) askNew(ctx context.Context, in *os.File) ([]byte, error) {
	first, err := a.askHidden(ctx, in, "New passphrase: ")
	if err != nil {
		return nil, err
	}
	if len(first) < shortest {
		return nil, hint.Wrap(errors.New("the passphrase is shorter than 8 characters"), "run the command again with a longer one, for instance four unrelated words")
	}
	again, err := a.askHidden(ctx, in, "The same again: ")
	if err != nil {
		return nil, err
	}
	defer clear(again)
	if !bytes.Equal(first, again) {
		return nil, hint.Wrap(errors.New("the two passphrases differ"), "run the command again")
	}
	return first, nil
}

// askHidden asks without showing the answer. Ctrl-C ends the question, and the
// terminal shows again what is typed.
func (a *app) askHidden(ctx context.Context, in *os.File, prompt string) ([]byte, error) {
	state, err := term.GetState(int(in.Fd()))
	if err != nil {
		return nil, err
	}
	fmt.Fprint(a.stderr, prompt)
	defer fmt.Fprintln(a.stderr)
	type answer struct {
		line []byte
		err  error
	}
	got := make(chan answer, 1)
	go func() {
		line, err := term.ReadPassword(int(in.Fd()))
		got <- answer{line, err}
	}()
	select {
	case g := <-got:
		return g.line, g.err
	case <-ctx.Done():
		_ = term.Restore(int(in.Fd()), state)
		return nil, unanswered(ctx)
	}
}

// unanswered is what is said when the owner ends a command at a question.
func unanswered(ctx context.Context) error {
	return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "nothing was changed; run the command again when you like")
}

// ask asks a question on the terminal and returns the line given.
func (a *app) ask(ctx context.Context, question string) (string, error) {
	fmt.Fprint(a.stderr, question)
	line, err := a.line(ctx)
	if ctx.Err() != nil && err != nil {
		fmt.Fprintln(a.stderr) // behind the ^C
	}
	return line, err
}

// line reads a line of standard input, for as long as ctx lasts.
func (a *app) line(ctx context.Context) (string, error) {
	type answer struct {
		line string
		err  error
	}
	got, in := make(chan answer, 1), a.lines()
	go func() {
		line, err := in.ReadString('\n')
		if errors.Is(err, io.EOF) && line != "" {
			err = nil
		}
		got <- answer{strings.TrimSpace(line), err}
	}()
	select {
	case g := <-got:
		return g.line, g.err
	case <-ctx.Done():
		return "", unanswered(ctx)
	}
}

// lines reads standard input by lines; one reader for all questions, so that
// none swallows the answer to the next.
func (a *app) lines() *bufio.Reader {
	if a.input == nil {
		a.input = bufio.NewReader(a.stdin)
	}
	return a.input
}

// interactive reports whether a person sits at standard input.
func (a *app) interactive() bool {
	f, ok := a.stdin.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// width returns how many columns the terminal on standard output has, and 100
// where it is not one.
func (a *app) width() int {
	if f := a.terminal; f != nil {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return w
		}
	}
	return 100
}

// columns returns how wide prose is written: most columns, or the terminal's.
func (a *app) columns(most int) int { return max(20, min(most, a.width())) }

// colour reports whether standard output shows colours and the owner wants them.
func (a *app) colour() bool {
	f := a.terminal
	return f != nil && term.IsTerminal(int(f.Fd())) && a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb"
}
