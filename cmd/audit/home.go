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
		data, err := os.ReadFile(a.passphraseFile)
		if err != nil {
			return nil, hint.Wrap(errors.New("the passphrase file cannot be read"), "check the path given with --passphrase-file")
		}
		line, _, _ := bytes.Cut(data, []byte("\n"))
		if line = bytes.TrimRight(line, "\r"); len(line) == 0 {
			return nil, hint.Wrap(errors.New("the passphrase file is empty"), "put the passphrase on its first line")
		}
		return line, nil
	}
	if p := a.getenv("AUDIT_PASSPHRASE"); p != "" {
		return []byte(p), nil
	}
	return a.askPassphrase(ctx, isNew)
}

func (a *app) askPassphrase(ctx context.Context, isNew bool) ([]byte, error) {
	in, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return nil, store.ErrNeedPassphrase
	}
	state, err := term.GetState(int(in.Fd()))
	if err != nil {
		return nil, err
	}
	// Ctrl-C while nothing is echoed must not leave the terminal silent.
	defer context.AfterFunc(ctx, func() { _ = term.Restore(int(in.Fd()), state) })()
	if !isNew {
		return a.askHidden(in, "Passphrase: ")
	}
	fmt.Fprintln(a.stderr, "What Probity keeps is encrypted. No keyring was found, so choose a passphrase of at\nleast 8 characters. Nobody can bring it back if it is forgotten.")
	first, err := a.askHidden(in, "New passphrase: ")
	if err != nil {
		return nil, err
	}
	if len(first) < 8 {
		return nil, hint.Wrap(errors.New("the passphrase is shorter than 8 characters"), "run the command again with a longer one, for instance four unrelated words")
	}
	again, err := a.askHidden(in, "The same again: ")
	if err != nil {
		return nil, err
	}
	defer clear(again)
	if !bytes.Equal(first, again) {
		return nil, hint.Wrap(errors.New("the two passphrases differ"), "run the command again")
	}
	return first, nil
}

func (a *app) askHidden(in *os.File, prompt string) ([]byte, error) {
	fmt.Fprint(a.stderr, prompt)
	line, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(a.stderr)
	return line, err
}

// ask asks a question on the terminal and returns the line given.
func (a *app) ask(ctx context.Context, question string) (string, error) {
	fmt.Fprint(a.stderr, question)
	type answer struct {
		line string
		err  error
	}
	got := make(chan answer, 1)
	go func() {
		line, err := a.lines().ReadString('\n')
		if errors.Is(err, io.EOF) && line != "" {
			err = nil
		}
		got <- answer{strings.TrimSpace(line), err}
	}()
	select {
	case g := <-got:
		return g.line, g.err
	case <-ctx.Done():
		return "", ctx.Err()
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
	if f, ok := a.stdout.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return w
		}
	}
	return 100
}

// colour reports whether standard output shows colours and the owner wants them.
func (a *app) colour() bool {
	f, ok := a.stdout.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) && a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb"
}
