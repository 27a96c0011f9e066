package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/store"
)

// practice is a machine on which a doctor compares people with a list of patients.
// All that the commands may write to lies below root; the lists lie elsewhere.
type practice struct {
	t     *testing.T
	root  string
	given string
	env   map[string]string
	said  bytes.Buffer // all that was ever printed
}

const (
	storePassphrase = "four unrelated words here"
	listPassphrase  = "five other unrelated words here"
)

func newPractice(t *testing.T) *practice {
	t.Helper()
	p := &practice{t: t, root: t.TempDir(), given: t.TempDir()}
	p.env = map[string]string{
		"GORACE": hasty, "PATH": os.Getenv("PATH"), "HOME": p.path("user"), "TMPDIR": p.path("tmp"), "AUDIT_HOME": p.path("home"),
		"XDG_DATA_HOME": p.path("user/data"), "XDG_CACHE_HOME": p.path("user/cache"), "XDG_CONFIG_HOME": p.path("user/config"), "XDG_STATE_HOME": p.path("user/state"),
		"AUDIT_PASSPHRASE": storePassphrase, "AUDIT_PATIENTS_PASSPHRASE": listPassphrase, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
	}
	for _, dir := range []string{"user", "tmp", "out", "desk"} {
		if err := os.MkdirAll(p.path(dir), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func (p *practice) path(name string) string { return filepath.Join(p.root, filepath.FromSlash(name)) }

// list writes a list where it lies before and after.
func (p *practice) list(name, content string) string {
	p.t.Helper()
	path := filepath.Join(p.given, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		p.t.Fatal(err)
	}
	return path
}

// audit runs the command in a process of its own, and returns what it answers.
func (p *practice) audit(want int, stdin string, args ...string) string {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "audit", args...)
	cmd.Dir, cmd.Stdin = p.path("desk"), strings.NewReader(stdin)
	for name, value := range p.env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		p.t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != want {
		p.t.Fatalf("audit %s: exit code %d, want %d\n%s", strings.Join(args, " "), got, want, errs.String())
	}
	p.said.Write(out.Bytes())
	p.said.Write(errs.Bytes())
	return out.String()
}

// places returns all that the commands left or said, by where it is.
func (p *practice) places() map[string][]byte {
	p.t.Helper()
	all := map[string][]byte{"what was printed": p.said.Bytes()}
	err := filepath.WalkDir(p.root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(p.root, path)
		all["the names of files"] = append(all["the names of files"], name+"\n"...)
		if e.Type().IsRegular() {
			all[name], err = os.ReadFile(path)
		}
		return err
	})
	if err != nil {
		p.t.Fatal(err)
	}
	all["the store, decrypted"] = decrypted(p.t, p.env["AUDIT_HOME"], []byte(storePassphrase))
	all["the store, opened"] = p.kept()
	return all
}

// kept is all that the store hands out.
func (p *practice) kept() []byte {
	p.t.Helper()
	s, err := store.Open(p.t.Context(), store.Options{Dir: p.env["AUDIT_HOME"], Passphrase: func(context.Context, bool) ([]byte, error) { return []byte(storePassphrase), nil }})
	if err != nil {
		p.t.Fatal(err)
	}
	defer s.Close()
	ctx := p.t.Context()
	owner, _, ownerErr := s.Owner(ctx)
	runs, runErr := s.Runs(ctx)
	answers, answersErr := s.Answers(ctx)
	decisions, decisionsErr := s.Decisions(ctx)
	records, recordsErr := s.Accounts(ctx)
	snapshots, snapshotsErr := s.Snapshots(ctx)
	if err := errors.Join(ownerErr, runErr, answersErr, decisionsErr, recordsErr, snapshotsErr); err != nil {
		p.t.Fatal(err)
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	errs := []error{enc.Encode([]any{owner, runs, answers, decisions, records})}
	for _, snap := range snapshots {
		for it, err := range snap.Items {
			errs = append(errs, err, enc.Encode(it))
		}
	}
	if err := errors.Join(errs...); err != nil {
		p.t.Fatal(err)
	}
	return out.Bytes()
}
