package schedule

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestSystemdReads has systemd itself read the units, where it is.
func TestSystemdReads(t *testing.T) {
	program := filepath.Join(t.TempDir(), "100% $HOME ; audit")
	if err := os.WriteFile(program, []byte("#!/bin/sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	analyze := analyzer(t)
	for _, arg := range nasty {
		config := t.TempDir()
		plan := install(t, "systemd", Place{Config: config}, Job{parse(t, "quarter", "", "19:00"), []string{program, "remind", arg}})
		for _, f := range plan.Files {
			if err := f.put(); err != nil {
				t.Fatal(err)
			}
			out, err := analyze("verify", "--user", f.Path)
			if err != nil {
				t.Fatalf("%s: %v\n%s\n%s", f.Path, err, out, f.Text)
			}
			_, line, found := strings.Cut(out, "Command Line: ")
			if !found {
				continue // the timer
			}
			line, _, _ = strings.Cut(line, "\n")
			want := []string{program, "remind", arg}
			if got := printedWords(line); !slices.Equal(got, want) {
				t.Errorf("systemd would run %s\n got %q\nwant %q", line, got, want)
			}
		}
	}
}

// printedWords splits a command line as systemd prints it: as for a shell, with
// variables that it puts in later, for which $$ is a $.
func printedWords(line string) (words []string) {
	for len(line) > 0 {
		var b strings.Builder
		quoted := line[0] == '"'
		if quoted {
			line = line[1:]
		}
		for len(line) > 0 && (quoted && line[0] != '"' || !quoted && line[0] != ' ') {
			n := 1
			switch c := line[0]; {
			case c != '\\':
				b.WriteByte(c)
			case '0' <= line[1] && line[1] <= '7':
				v, _ := strconv.ParseUint(line[1:4], 8, 8)
				b.WriteByte(byte(v))
				n = 4
			default:
				c, n = line[1], 2
				if i := strings.IndexByte("abtnvfr", c); i >= 0 {
					c = byte(7 + i)
				}
				b.WriteByte(c)
			}
			line = line[n:]
		}
		word := b.String()
		if len(words) > 0 {
			word = strings.ReplaceAll(strings.ReplaceAll(word, "$$", "\x00"), "$", "(a variable)")
			word = strings.ReplaceAll(word, "\x00", "$")
		}
		words = append(words, word)
		line = strings.TrimPrefix(strings.TrimPrefix(line, `"`), " ")
	}
	return words
}

// TestSystemdAgrees compares the times with those that systemd reckons.
func TestSystemdAgrees(t *testing.T) {
	analyze := analyzer(t)
	for _, tt := range []struct{ every, on, at string }{
		{"month", "28", "07:05"}, {"quarter", "", "19:00"}, {"quarter", "3 June", "00:00"}, {"year", "1 March", "23:59"},
	} {
		when := parse(t, tt.every, tt.on, tt.at)
		plan := install(t, "systemd", Place{}, Job{when, []string{"/usr/bin/audit"}})
		_, calendar, _ := strings.Cut(plan.Files[1].Text, "OnCalendar=")
		calendar, _, _ = strings.Cut(calendar, "\n")
		out, err := analyze("calendar", "--base-time=2026-01-01 00:00:30 UTC", "--iterations=5", calendar)
		if err != nil {
			t.Fatalf("%s: %v\n%s", calendar, err, out)
		}
		next := time.Date(2026, 1, 1, 0, 0, 30, 0, time.UTC)
		for range 5 {
			next = when.Next(next)
			if want := next.Format("Mon 2006-01-02 15:04:05"); !strings.Contains(out, want) {
				t.Errorf("%s: systemd does not name %s:\n%s", calendar, want, out)
			}
		}
	}
}

// analyzer runs systemd-analyze, which skips the test where it is not.
func analyzer(t *testing.T) func(args ...string) (string, error) {
	program, err := exec.LookPath("systemd-analyze")
	if err != nil {
		const missing = "SYSTEMD IS NOT HERE: its units were not read by systemd itself; apt install systemd"
		if os.Getenv("PROBITY_NEED_SYSTEMD") != "" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	runtime := t.TempDir()
	return func(args ...string) (string, error) {
		cmd := exec.CommandContext(context.Background(), program, args...)
		cmd.Env = append(os.Environ(), "XDG_RUNTIME_DIR="+runtime, "SYSTEMD_LOG_LEVEL=debug", "TZ=UTC")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
}

func install(t testing.TB, name string, p Place, j Job) Plan {
	t.Helper()
	system, err := For(name, p)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := system.Install(j)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}
