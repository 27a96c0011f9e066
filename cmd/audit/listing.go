package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/pflag"

	"github.com/probity-audit/probity/audit/linkage/patients"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
)

// listing says which list of patients is read, and that it may be.
type listing struct {
	path           string
	permitted      bool
	passphraseFile string

	list *patients.List // read, and not yet compared with
}

// flags adds the flags of commands that compare people with a list.
func (l *listing) flags(flags *pflag.FlagSet) {
	flags.StringVar(&l.path, "patients", "", "compare people with a `list` of patients, a CSV file or one made by 'audit patients encode'")
	l.permission(flags)
}

// permission adds the flags about a list that is named as an argument.
func (l *listing) permission(flags *pflag.FlagSet) {
	flags.BoolVar(&l.permitted, "patients-permitted", false, "say that you may use the list, instead of being asked")
	flags.StringVar(&l.passphraseFile, "patients-passphrase-file", "", "`file` that holds the passphrase of an encoded list, instead of being asked")
}

// check refuses flags that make no sense without a list.
func (l *listing) check() error {
	if l.path == "" && (l.permitted || l.passphraseFile != "") {
		return usageError{hint.Wrap(errors.New("there is no list of patients to which this applies"), "name it with --patients LIST")}
	}
	return nil
}

const aboutLists = `Who is whose patient is health data, a special category to which the law gives special protection. Who answers for such a list (its controller) is usually the practice or hospital, even where you made it yourself. Probity reads it into memory only: nothing of it is copied or kept, and nothing that stands on it is shown.`

// admit makes sure that the list may be used, and reads it before anything else is
// read: what is wrong with it is told at once, not when all is collected.
func (a *app) admit(ctx context.Context, l *listing) error {
	if l.path == "" {
		return nil
	}
	if err := a.permit(ctx, l); err != nil {
		return err
	}
	list, in, err := a.load(ctx, l, a.known(ctx, l))
	if err != nil {
		return err
	}
	if left := in.NotOnIt(); left > 0 {
		a.say(wrap(fmt.Sprintf("%s of the list of patients could not be read and nobody was compared with them; 'audit patients check LIST' says which and why.", report.Count(left, "row", "rows")), a.columns(90), ""))
	}
	l.list = list
	return nil
}

// permit makes sure, before anything is read, that the list is there and that the
// owner may use it.
func (a *app) permit(ctx context.Context, l *listing) error {
	if l.path == "" {
		return nil
	}
	if err := there(l.path); err != nil {
		return err
	}
	if l.permitted {
		return nil
	}
	const otherwise = "--patients-permitted says beforehand that the list is yours to use, or that whoever answers for it allows this"
	if !a.interactive() {
		return hint.Wrap(errors.New("the list of patients was not read: nobody is there to say that it may be used"), otherwise)
	}
	a.say(wrap(aboutLists, a.columns(90), ""))
	line, err := a.ask(ctx, "Is it yours to use, or does whoever answers for it allow it? [y/N] ")
	if err != nil {
		return err
	}
	if line = strings.ToLower(line); line != "y" && line != "yes" {
		return hint.Wrap(errors.New("the list of patients was not read: you did not say that it may be used"), "without a list, people are weighed by what your own accounts hold")
	}
	l.permitted = true // once is enough for a command
	return nil
}

// there looks whether a list is there. A pipe is opened once only: who writes to
// it would take the first look for the whole.
func there(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return errNoList
	case info.IsDir():
		return hint.Wrap(errors.New("the list of patients cannot be read: it is a folder"), "name the file in it")
	case !info.Mode().IsRegular():
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return errNoList
	}
	return f.Close()
}

var errNoList = hint.Wrap(errors.New("the list of patients cannot be read"), "check the path and that you may read the file")

// load reads a list of patients into memory. passphrase is asked if it is encoded.
func (a *app) load(ctx context.Context, l *listing, passphrase func() ([]byte, error)) (*patients.List, patients.Intake, error) {
	f, err := os.Open(l.path)
	if err != nil {
		return nil, patients.Intake{}, errNoList
	}
	defer f.Close()
	list, in, err := patients.Load(ctx, f, passphrase)
	if err != nil {
		if ctx.Err() != nil {
			return nil, in, hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "nothing of the list is kept; run the command again when you like")
		}
		return nil, in, hint.Wrap(fmt.Errorf("the list of patients: %w", err), hintOr(err, "'audit patients check LIST' says what is read of it; 'audit patients --help' says what it may hold"))
	}
	return list, in, nil
}

func hintOr(err error, otherwise string) string {
	if h := hint.Of(err); h != "" {
		return h
	}
	return otherwise
}

// known asks for the passphrase of an encoded list.
func (a *app) known(ctx context.Context, l *listing) func() ([]byte, error) {
	return func() ([]byte, error) { return a.listPassphrase(ctx, l, false) }
}

// listPassphrase returns the passphrase of an encoded list: from the file named, from
// the environment, or asked for on the terminal, twice if it is new.
func (a *app) listPassphrase(ctx context.Context, l *listing, isNew bool) ([]byte, error) {
	if l.passphraseFile != "" {
		line, err := firstLine(l.passphraseFile, "--patients-passphrase-file")
		return line, longEnough(isNew, line, err)
	}
	if p := a.getenv("AUDIT_PATIENTS_PASSPHRASE"); p != "" {
		return []byte(p), longEnough(isNew, []byte(p), nil)
	}
	if !a.interactive() {
		return nil, hint.Wrap(errors.New("the encoded list needs its passphrase, and nobody is there to give it"),
			"set AUDIT_PATIENTS_PASSPHRASE, name a file with --patients-passphrase-file, or run in a terminal")
	}
	in := a.stdin.(*os.File)
	if isNew {
		a.say(wrap("Choose a passphrase of at least 8 characters, not one that is used elsewhere. Whoever has the file and the passphrase can try names on it; without the passphrase nobody can, nor can you.", a.columns(90), ""))
		return a.askNew(ctx, in)
	}
	return a.askHidden(ctx, in, "Passphrase of the list of patients: ")
}

// longEnough refuses a new passphrase that is soon guessed: an encoded list may
// travel, which what is kept at home does not.
func longEnough(isNew bool, p []byte, err error) error {
	if err == nil && isNew && len(p) < shortest {
		return hint.Wrap(fmt.Errorf("the passphrase is shorter than %d characters", shortest), "take a longer one, for instance four unrelated words")
	}
	return err
}
