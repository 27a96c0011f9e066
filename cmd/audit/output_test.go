package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
)

// TestWriteFileKeepsWhatIsNoFile writes to a pipe by its name. To put a file in
// its place would take a device such as /dev/null from the whole machine.
func TestWriteFileKeepsWhatIsNoFile(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no names for open files")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	path := fmt.Sprintf("/dev/fd/%d", w.Fd())
	before, err := os.Lstat(path)
	if err != nil {
		t.Fatal(err)
	}
	err = writeFile(path, func(out io.Writer) error { _, err := io.WriteString(out, "the report"); return err })
	if after, statErr := os.Lstat(path); statErr != nil || after.Mode() != before.Mode() {
		t.Errorf("the name stands for something else now: %v, %v", after, statErr)
	}
	w.Close()
	if got, _ := io.ReadAll(r); err != nil || string(got) != "the report" {
		t.Errorf("got %q, %v", got, err)
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// TestAnswersThatCannotBeWritten holds that no command takes an answer for given
// that nobody can read.
func TestAnswersThatCannotBeWritten(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	t.Setenv("AUDIT_PASSPHRASE", "only for this test")
	for _, args := range []string{"rules", "explain dm-romantic", "networks", "status", "check NHS no 999 893 8074", "owner --show", "completion bash", "version", "--help"} {
		t.Run(args, func(t *testing.T) {
			var errs bytes.Buffer
			words := strings.Fields(args)
			if words[0] == "check" {
				words = []string{"check", strings.TrimPrefix(args, "check ")}
			}
			if got := run(context.Background(), words, strings.NewReader(""), full{}, &errs); got != exitFailed {
				t.Errorf("got %d, want %d: %s", got, exitFailed, errs.String())
			}
		})
	}
}

func TestErrorsAreSafeToShow(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"run", "\x1b[31mred.zip"}, strings.NewReader(""), &out, &errs); code != exitFailed {
		t.Errorf("got %d", code)
	}
	if strings.Contains(errs.String(), "\x1b") || !strings.Contains(errs.String(), "red.zip") {
		t.Errorf("%q", errs.String())
	}
}

// A file may have been named so that a terminal obeys it.
func TestWarningsAreTame(t *testing.T) {
	var out strings.Builder
	a := &app{stderr: &out}
	a.warn("not read", errors.New("\x1b[2Jexport.zip: damaged"))
	if strings.Contains(out.String(), "\x1b") || !strings.Contains(out.String(), "export.zip: damaged") {
		t.Errorf("%q", out.String())
	}
}
