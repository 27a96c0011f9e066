package schedule

import (
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// system stands for the programs of an operating system: it notes what is run, keeps a
// crontab, and fails at what it is told to.
type system struct {
	ran     []string
	crontab string
	none    bool   // there is no crontab yet
	failing string // what fails, by its beginning
	said    string // then
}

func (s *system) run(_ context.Context, input string, command ...string) (string, error) {
	line := strings.Join(command, " ")
	s.ran = append(s.ran, line)
	switch {
	case s.failing != "" && strings.HasPrefix(line, s.failing):
		return "", errors.New(command[0] + ": exit status 1: " + s.said)
	case line == "crontab -l" && s.none:
		return "", errors.New("crontab: exit status 1: no crontab for moira")
	case line == "crontab -l":
		return s.crontab, nil
	case line == "crontab -":
		s.crontab, s.none = input, false
	}
	return "", nil
}

func TestGolden(t *testing.T) {
	job := Job{parse(t, "quarter", "", "19:00"), []string{"/usr/bin/audit", "remind", "--notify", "--every", "quarter", "--home", "/home/moira/My data & 100%"}}
	for _, name := range []string{"systemd", "cron", "launchd", "windows"} {
		plan := install(t, name, Place{Home: "/home/moira", Config: "/home/moira/.config", Data: "/data", UID: 501}, job)
		var b strings.Builder
		for _, f := range plan.Files {
			b.WriteString(f.Text)
		}
		for _, s := range append(plan.First, plan.Then...) {
			if s.Adds != "" {
				b.WriteString(s.Adds + "\n")
			}
			b.WriteString("$ " + s.String() + "\n")
		}
		path := filepath.Join("testdata", name+".golden")
		if *update {
			if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s differs from %s:\n%s", name, path, b.String())
		}
	}
}

// TestInstall goes the whole way on every system: nothing, installed, changed, gone.
func TestInstall(t *testing.T) {
	ctx := t.Context()
	for _, name := range []string{"systemd", "cron", "launchd", "windows"} {
		home := t.TempDir()
		os := &system{none: true}
		s, err := For(name, Place{Home: home, Config: filepath.Join(home, ".config"), Data: filepath.Join(home, "data"), UID: 1000})
		if err != nil {
			t.Fatal(err)
		}
		told := func(want string) {
			t.Helper()
			if got, err := s.Installed(ctx, os.run); err != nil || got != want {
				t.Errorf("%s: got %q, %v; want %q", name, got, err, want)
			}
		}
		told("")
		for _, on := range []string{"1", "1", "15"} {
			when := parse(t, "month", on, "19:00")
			plan := install(t, name, Place{Home: home, Config: filepath.Join(home, ".config"), Data: filepath.Join(home, "data"), UID: 1000}, Job{when, []string{"/usr/bin/audit", "remind"}})
			if err := plan.Do(ctx, os.run); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			told(when.String())
		}
		for _, path := range files(t, home) {
			checkMode(t, path)
		}
		if n := len(files(t, home)); (n == 0) != (name == "cron") {
			t.Errorf("%s: %d files", name, n)
		}
		for range 2 {
			if err := s.Remove().Do(ctx, os.run); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			told("")
		}
		if left := files(t, home); len(left) > 0 || strings.Contains(os.crontab, "audit") {
			t.Errorf("%s: left behind: %q %q", name, left, os.crontab)
		}
	}
}

// TestCrontab keeps the owner's other lines to the byte.
func TestCrontab(t *testing.T) {
	job := Job{parse(t, "year", "1 March", "19:00"), []string{"/usr/bin/audit"}}
	const line = "0 19 1 3 * '/usr/bin/audit' # Probity reminds you on 1 March every year at 19:00\n"
	for _, tt := range []struct{ before, with, without string }{
		{"", line, ""},
		{"MAILTO=moira\n\n5 4 * * 0 backup %sure\n", "MAILTO=moira\n\n5 4 * * 0 backup %sure\n" + line, "MAILTO=moira\n\n5 4 * * 0 backup %sure\n"},
		{"@daily no end", "@daily no end\n" + line, "@daily no end\n"},
		{"a\n0 7 1 * * 'old' # Probity reminds you on 7 May every year\nb\n", "a\nb\n" + line, "a\nb\n"},
		{"# was: x # Probity reminds you\n", "# was: x # Probity reminds you\n" + line, "# was: x # Probity reminds you\n"},
	} {
		os := &system{crontab: tt.before}
		if err := install(t, "cron", Place{}, job).Do(t.Context(), os.run); err != nil || os.crontab != tt.with {
			t.Errorf("%q: got %q, %v", tt.before, os.crontab, err)
		}
		os.ran = nil
		if err := install(t, "cron", Place{}, job).Do(t.Context(), os.run); err != nil || os.crontab != tt.with {
			t.Errorf("%q, again: got %q, %v", tt.before, os.crontab, err)
		}
		if err := (cron{}).Remove().Do(t.Context(), os.run); err != nil || os.crontab != tt.without {
			t.Errorf("%q, removed: got %q, %v", tt.before, os.crontab, err)
		}
	}
	// What cannot be read is not written over.
	os := &system{crontab: "keep\n", failing: "crontab -l", said: "you are not allowed to use this program"}
	if err := install(t, "cron", Place{}, job).Do(t.Context(), os.run); err == nil || os.crontab != "keep\n" || len(os.ran) != 1 {
		t.Errorf("got %v, %q after %q", err, os.crontab, os.ran)
	}
}

// TestNoSession writes nothing where the owner's systemd cannot be reached.
func TestNoSession(t *testing.T) {
	home := t.TempDir()
	os := &system{failing: "systemctl", said: "Failed to connect to bus: No medium found"}
	plan := install(t, "systemd", Place{Config: home}, Job{parse(t, "month", "", "19:00"), []string{"/usr/bin/audit"}})
	err := plan.Do(t.Context(), os.run)
	var failed *StepError
	if !errors.As(err, &failed) || failed.Step.Hint == "" || failed.Written || !strings.Contains(err.Error(), "No medium") {
		t.Errorf("got %#v", err)
	}
	if left := files(t, home); len(left) > 0 {
		t.Errorf("written: %q", left)
	}
	os.failing = "systemctl --user enable"
	if err := plan.Do(t.Context(), os.run); !errors.As(err, &failed) || !failed.Written {
		t.Errorf("got %#v", err)
	}
	// What is written and not known to the system is told as such, and taken away all the same.
	os.failing = "systemctl"
	s, _ := For("systemd", Place{Config: home})
	if said, err := s.Installed(t.Context(), os.run); said == "" || err == nil {
		t.Errorf("got %q, %v", said, err)
	}
	if err := s.Remove().Do(t.Context(), os.run); err != nil || len(files(t, home)) > 0 {
		t.Errorf("got %v, %q", err, files(t, home))
	}
}

// TestForeignFile tells of a reminder whose file was written anew by hand.
func TestForeignFile(t *testing.T) {
	home := t.TempDir()
	s, _ := For("systemd", Place{Config: home})
	path := s.(systemd).timer()
	if err := (File{Path: path, Content: []byte("[Timer]\n")}).put(); err != nil {
		t.Fatal(err)
	}
	if said, err := s.Installed(t.Context(), new(system).run); said == "" || err != nil {
		t.Errorf("got %q, %v", said, err)
	}
}

func TestRefused(t *testing.T) {
	for _, command := range [][]string{nil, {"audit"}, {"./audit"}, {""}, {"/usr/bin/audit", "\xff"}, {"/usr/bin/audit", "a\x00b"}} {
		for name := range back {
			s, _ := For(name, Place{})
			if _, err := s.Install(Job{parse(t, "month", "", "19:00"), command}); err == nil {
				t.Errorf("%s takes %q", name, command)
			}
		}
	}
	if _, err := (cron{}).Install(Job{parse(t, "month", "", "19:00"), []string{"/" + strings.Repeat("x", 1000)}}); err == nil {
		t.Error("cron takes a line that it would cut off")
	}
	if _, err := For("anacron", Place{}); err == nil {
		t.Error("anacron is known")
	}
}

func files(t *testing.T, folder string) (paths []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}
