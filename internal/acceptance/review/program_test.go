package review_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// program is the built command with a home of its own.
type program struct {
	path, root string
	env        []string
}

// built is the command, built once for all tests.
var built program

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "review-")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		root, err := filepath.Abs("../../..")
		if err != nil {
			panic(err)
		}
		built = program{path: filepath.Join(dir, "audit"), root: root}
		cmd := exec.Command("go", "build", "-o", built.path, "./cmd/audit")
		cmd.Dir = root // another module than that of the test
		if out, err := cmd.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
			return 1
		}
		return m.Run()
	}())
}

// inNewHome is the program with nothing kept.
func inNewHome(t *testing.T) program {
	t.Helper()
	p := built
	p.env = append(os.Environ(), "AUDIT_HOME="+filepath.Join(t.TempDir(), "home"), "AUDIT_PASSPHRASE=correct horse battery staple", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent")
	return p
}

func (p program) run(t *testing.T, args ...string) (stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, p.path, args...)
	cmd.Env = p.env
	var told bytes.Buffer
	cmd.Stderr = &told
	if err := cmd.Run(); err != nil {
		t.Fatalf("audit %s: %v\n%s", strings.Join(args, " "), err, told.String())
	}
	return told.String()
}

// demo runs an audit of the invented doctor and returns its report.
func (p program) demo(t *testing.T, exports ...string) document {
	t.Helper()
	file := filepath.Join(t.TempDir(), "report.json")
	p.run(t, append([]string{"run", "--offline", "--owner", p.owner(), "-o", file}, exports...)...)
	return readJSON(t, file)
}

func (p program) owner() string { return p.export("owner.json") }

func (p program) export(name string) string {
	return filepath.Join(p.root, "cmd", "audit", "demo", name)
}

// document is what the JSON report has that the page is compared with.
type document struct {
	Findings []finding
	Summary  struct {
		Silenced struct {
			Count   int
			Reasons []struct {
				Reason string
				Count  int
			}
		}
	}
}

type finding struct {
	ID       string
	Rule     string
	Severity string
	Account  struct{ Provider string }
	Item     struct{ Kind, ID string }
	Evidence struct{ Excerpt string }
	Decision *struct{ Verb, Note string }
}

// key is what the page calls a finding in addresses.
func key(id string) string {
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:8])
}

// find returns the finding of a key.
func (d *document) find(k string) *finding {
	for i := range d.Findings {
		if key(d.Findings[i].ID) == k {
			return &d.Findings[i]
		}
	}
	return nil
}

func readJSON(t *testing.T, file string) (d document) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(b, &d)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// session is 'audit review' at work.
type session struct {
	t       *testing.T
	address string // good once
	base    string // "http://127.0.0.1:PORT"
	cmd     *exec.Cmd
	stdout  *bufio.Reader
	told    *words
	ended   bool
}

// words are what a program tells, read while it may still speak.
type words struct {
	mu   sync.Mutex
	said bytes.Buffer
}

func (w *words) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.said.Write(b)
}

func (w *words) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.said.String()
}

// review starts 'audit review' and ends it with the test, or before by end.
func (p program) review(t *testing.T) *session {
	t.Helper()
	return p.start(t, "review", "--no-browser", "--owner", p.owner())
}

func (p program) start(t *testing.T, args ...string) *session {
	t.Helper()
	s := p.launch(t, args...)
	s.ready()
	return s
}

// launch starts the command; the page is there once it is ready.
func (p program) launch(t *testing.T, args ...string) *session {
	t.Helper()
	s := &session{t: t, told: &words{}}
	s.cmd = exec.Command(p.path, args...)
	s.cmd.Env, s.cmd.Stderr = p.env, s.told
	stdout, err := s.cmd.StdoutPipe()
	if err == nil {
		err = s.cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	s.stdout = bufio.NewReader(stdout)
	t.Cleanup(func() { s.end() })
	return s
}

// ready waits until the page is there, and reads its address.
func (s *session) ready() {
	s.t.Helper()
	line, err := s.stdout.ReadString('\n')
	u, bad := url.Parse(strings.TrimSpace(line))
	if err != nil || bad != nil || u.Hostname() != "127.0.0.1" {
		s.end()
		s.t.Fatalf("audit review shows %q, %v\n%s", line, err, s.told)
	}
	s.address, s.base = u.String(), "http://"+u.Host
}

// end stops it as Ctrl-C does, if it has not ended, and returns what it told.
func (s *session) end() string {
	if !s.ended {
		s.cmd.Process.Signal(os.Interrupt)
		s.wait()
	}
	return s.told.String()
}

// wait waits for its end.
func (s *session) wait() {
	s.ended = true
	s.cmd.Wait()
}
