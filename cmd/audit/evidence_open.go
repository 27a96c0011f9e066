package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// unlocking says by what a sealed copy is opened that was not made by this store.
type unlocking struct {
	keyFile    string
	passphrase string // file
}

func (u *unlocking) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&u.keyFile, "key", "", "`file` that holds the key, in place of the store's: what 'audit evidence key' showed")
	cmd.Flags().StringVar(&u.passphrase, "copy-passphrase", "", "`file` that holds the passphrase of a copy for an adviser, instead of asking")
}

// sealedFile is a sealed copy that the owner named.
type sealedFile struct {
	path string
	kept store.Evidence // zero if it is not in the list
}

// resolve finds what is named: a copy of the list, or a file. It opens the store only
// where that is needed.
func (a *app) resolve(ctx context.Context, s *store.Store, name string) (sealedFile, error) {
	if s != nil {
		copies, err := s.Evidence(ctx)
		if err != nil {
			return sealedFile{}, err
		}
		if e, ok := namedCopy(copies, name); ok {
			return sealedFile{a.onShelf(e.Path), e}, nil
		}
	}
	if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
		return sealedFile{path: name}, nil
	}
	return sealedFile{}, hint.Wrap(errors.New("there is no such sealed copy, and no such file"), "'audit evidence' lists the copies")
}

// unseal opens a sealed copy and checks all of it: against the list, too, if it is
// there.
func (a *app) unseal(ctx context.Context, s *store.Store, f sealedFile, by unlocking) (*evidence.Copy, error) {
	if f.kept.ID != "" {
		switch sum, err := evidence.Digest(f.path); {
		case err != nil:
			return nil, err
		case sum != f.kept.SHA256:
			return nil, evidence.ErrDamaged
		}
	}
	key, err := a.unlock(ctx, s, f.path, by)
	if err != nil {
		return nil, err
	}
	c, err := evidence.OpenFile(ctx, f.path, key)
	if ctx.Err() != nil {
		return nil, unanswered(ctx)
	}
	return c, err
}

// mostWork is the highest work factor of a passphrase that is tried, four times what
// age takes itself: a gigabyte, where a hostile file could ask for all there is.
const mostWork = 20

// unlock returns what opens the file.
func (a *app) unlock(ctx context.Context, s *store.Store, path string, by unlocking) (age.Identity, error) {
	locked, err := evidence.Locked(path)
	switch {
	case err != nil:
		return nil, err
	case locked:
		p, err := a.copyPassphrase(ctx, by.passphrase, false)
		if err != nil {
			return nil, err
		}
		key, err := age.NewScryptIdentity(p)
		if err != nil {
			return nil, errors.New("this passphrase cannot be used")
		}
		key.SetMaxWorkFactor(mostWork)
		return key, nil
	case by.keyFile != "":
		return keyFrom(by.keyFile)
	case s == nil:
		return nil, hint.Wrap(errors.New("nothing is kept here, and so there is no key"), "give the key with --key FILE")
	}
	return evidenceKey(ctx, s)
}

// keyFrom reads a key as 'audit evidence key' shows it.
func keyFrom(path string) (age.Identity, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, hint.Wrap(errors.New("the file with the key cannot be read"), "check the path given with --key")
	}
	defer f.Close()
	keys, err := age.ParseIdentities(f)
	if err != nil || len(keys) != 1 { // the error would show a line of it
		return nil, hint.Wrap(errors.New("the file holds no key, or several"), "it holds the line that begins AGE-SECRET-KEY-1, and comments behind # at most")
	}
	return keys[0], nil
}

// copyPassphrase returns the passphrase of a copy for an adviser.
func (a *app) copyPassphrase(ctx context.Context, file string, isNew bool) (string, error) {
	if file != "" {
		line, err := firstLine(file, "--copy-passphrase")
		a.mindShort(isNew && err == nil, line)
		return string(line), err
	}
	in, ok := a.stdin.(*os.File)
	if !ok || !a.interactive() {
		return "", hint.Wrap(errors.New("the copy has a passphrase of its own, and nobody is there to give it"), "name a file that holds it with --copy-passphrase")
	}
	if isNew {
		line, err := a.askNew(ctx, in)
		return string(line), err
	}
	line, err := a.askHidden(ctx, in, "Passphrase of the copy: ")
	if err == nil && len(line) == 0 {
		err = hint.Wrap(errors.New("no passphrase was given"), "run the command again")
	}
	return string(line), err
}

func (a *app) verifyCommand() *cobra.Command {
	var by unlocking
	cmd := &cobra.Command{
		Use:   "verify [COPY...]",
		Short: "Open sealed copies and check every byte of them",
		Long: `Verify opens sealed copies, all of the list or those named by ID or file, and checks
that every file in them has the length and SHA-256 of its manifest, that there is no
other, and that the copy itself is the one that was sealed. Nothing is written.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			s, err := a.existing(ctx)
			if err != nil {
				return err
			}
			if s != nil {
				defer s.Close()
			}
			if len(args) == 0 {
				if s == nil {
					return errNothing
				}
				copies, err := s.Evidence(ctx)
				if err != nil {
					return err
				}
				for _, e := range copies {
					args = append(args, e.ID)
				}
			}
			return a.verifyAll(ctx, s, args, by)
		},
	}
	by.flags(cmd)
	return cmd
}

func (a *app) verifyAll(ctx context.Context, s *store.Store, names []string, by unlocking) error {
	if len(names) == 0 {
		fmt.Fprintln(a.stdout, "There are no sealed copies.")
		return nil
	}
	bad := 0
	for _, name := range names {
		err := a.verify(ctx, s, name, by)
		if ctx.Err() != nil {
			return unanswered(ctx)
		}
		if err != nil {
			bad++
			a.warn(name, err)
		}
	}
	if bad > 0 {
		return hint.Wrap(errors.New(report.Count(bad, "sealed copy was", "sealed copies were")+" not found whole"), "the warnings above say what is wrong with each")
	}
	return nil
}

func (a *app) verify(ctx context.Context, s *store.Store, name string, by unlocking) error {
	f, err := a.resolve(ctx, s, name)
	if err != nil {
		return err
	}
	c, err := a.unseal(ctx, s, f, by)
	if err != nil {
		return err
	}
	defer c.Close()
	sum, err := evidence.Digest(f.path)
	if err != nil {
		return err
	}
	m := c.Manifest
	fmt.Fprintf(a.stdout, "%s: whole; %s in %s, sealed %s\n  SHA-256 %s\n", report.Line(cmp.Or(f.kept.ID, name)),
		report.Count(m.Posts, "post", "posts"), report.Count(len(m.Files)+1, "file", "files"), m.Taken.UTC().Format("2 January 2006 15:04 UTC"), sum)
	if n := len(m.NotKept); n > 0 {
		fmt.Fprintf(a.stdout, "  %s not in it, or not whole\n", report.Count(n, "picture or video is", "pictures or videos are"))
	}
	if f.kept.ID == "" {
		fmt.Fprintln(a.stdout, "  It is not in the list of this store: only its own manifest says so.")
	}
	return nil
}

func (a *app) unsealCommand() *cobra.Command {
	var by unlocking
	var dir string
	cmd := &cobra.Command{
		Use:   "open COPY -o FOLDER",
		Short: "Unpack a sealed copy into a new folder",
		Long: `Open checks a sealed copy and writes what is in it, in clear, into a new folder that
nobody else can read. COPY is its ID or a file. On another machine, without your
store, --key opens it, or the passphrase of a copy made for an adviser. The program
age opens it as well: age -d -i KEYFILE -o copy.zip FILE.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if dir == "" {
				return usageError{errors.New("-o names the folder to unpack into")}
			}
			ctx := cmd.Context()
			var s *store.Store
			if by.keyFile == "" {
				var err error
				if s, err = a.existing(ctx); err != nil {
					return err
				}
			}
			if s != nil {
				defer s.Close()
			}
			return a.openSealed(ctx, s, args[0], dir, by)
		},
	}
	by.flags(cmd)
	cmd.Flags().StringVarP(&dir, "output", "o", "", "`folder` to unpack into; it must not be there, or be empty")
	return cmd
}

func (a *app) openSealed(ctx context.Context, s *store.Store, name, dir string, by unlocking) error {
	f, err := a.resolve(ctx, s, name)
	if err != nil {
		return err
	}
	c, err := a.unseal(ctx, s, f, by)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Extract(dir); err != nil {
		if hint.Of(err) == "" {
			err = hint.Wrap(fmt.Errorf("unpacking: %w", err), "check that there is room on the disk; delete what was unpacked until now")
		}
		return err
	}
	where := report.Line(strings.TrimSuffix(dir, string(os.PathSeparator)))
	a.say(fmt.Sprintf("%s unpacked into %s; every file is as its manifest says. Begin with README.txt.", report.Count(c.Manifest.Posts, "post", "posts"), where))
	if !c.Manifest.Redacted {
		a.say("This is patient data, now in clear. Delete the folder when you are done.")
	}
	return nil
}
