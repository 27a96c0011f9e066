// Package wire collects an account over connections that fail in the ways in
// which connections do, made by a real proxy between the command and a server.
package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/rs/zerolog"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
)

// toxic is one way for a connection to fail, as toxiproxy knows it.
type toxic struct {
	Type       string         `json:"type"`
	Stream     string         `json:"stream"`
	Toxicity   float32        `json:"toxicity"` // share of the connections
	Attributes map[string]any `json:"attributes"`
}

// TestCollectOverBadWires: however the connection fails, the collect comes to
// its end, or goes on when it is called again, and the report is the same.
func TestCollectOverBadWires(t *testing.T) {
	audit := build(t)
	server := mastodontest.New(mastodontest.Shape{})
	t.Cleanup(server.Close)
	server.Post(96, "<p>Chasing a letter for patient NHS no 999 893 8074</p>")
	server.Change(func(a *mastodontest.Account) { // one conversation has lost its last message: a failure in every report
		const talks = "/api/v1/conversations"
		a.Lists[talks] = a.Lists[talks][:1]
	})
	zerolog.SetGlobalLevel(zerolog.Disabled)
	proxies := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	proxy := toxiproxy.NewProxy(proxies, "server", "127.0.0.1:0", server.Host())
	if err := proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Stop)
	want, _ := collected(t, person{t, audit, t.TempDir(), proxy.Listen}, 1)

	for name, wires := range map[string][]toxic{
		"slow":                    {{"latency", "downstream", 1, map[string]any{"latency": 40, "jitter": 30}}, {"bandwidth", "downstream", 1, map[string]any{"rate": 400}}},
		"in small pieces":         {{"slicer", "downstream", 1, map[string]any{"average_size": 700, "size_variation": 300, "delay": 200}}},
		"cut after some answers":  {{"limit_data", "downstream", 1, map[string]any{"bytes": 60_000}}},
		"cut in the first answer": {{"limit_data", "downstream", 0.3, map[string]any{"bytes": 900}}},
		"reset at once":           {{"reset_peer", "downstream", 0.3, map[string]any{"timeout": 0}}},
		"flapping":                {{"limit_data", "downstream", 0.4, map[string]any{"bytes": 0}}, {"reset_peer", "upstream", 0.2, map[string]any{"timeout": 5}}},
	} {
		t.Run(name, func(t *testing.T) {
			p := person{t, audit, t.TempDir(), proxy.Listen}
			p.signIn()
			for i, w := range wires {
				body, err := json.Marshal(struct {
					Name string `json:"name"`
					toxic
				}{fmt.Sprint("wire", i), w})
				if err != nil {
					t.Fatal(err)
				}
				if _, err := proxy.Toxics.AddToxicJson(bytes.NewReader(body)); err != nil {
					t.Fatal(err)
				}
			}
			defer proxy.Toxics.ResetToxics(t.Context())
			got, lost := collected(t, p, 20)
			if wires[0].Type == "limit_data" && wires[0].Toxicity == 1 && !lost {
				t.Error("the connection was cut, and nobody noticed")
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("the report is not that of a good connection (-good +bad):\n%s", diff)
			}
		})
	}
}

// collected collects until nothing is left to collect, at most so many times,
// and returns what the report then says, without the times of collecting, and
// whether the command had to ask again.
func collected(t *testing.T, p person, times int) (report map[string]any, lost bool) {
	t.Helper()
	if times == 1 {
		p.signIn()
	}
	for n := 1; ; n++ {
		code, _, errs := p.run("collect")
		if lost = lost || strings.Contains(errs, "the connection was lost"); code == 0 {
			break
		}
		if code != 4 || n == times {
			t.Fatalf("call %d of collect ends with %d:\n%s", n, code, errs)
		}
	}
	p.run("collect") // a later one, after which the notes on what it left alone are alike
	code, out, errs := p.run("report", "--format", "json")
	if code != 0 {
		t.Fatalf("report ends with %d:\n%s", code, errs)
	}
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatal(err)
	}
	delete(report, "generated")
	accounts, _ := report["accounts"].([]any)
	for _, a := range accounts {
		delete(a.(map[string]any), "collected")
	}
	if findings, _ := report["findings"].([]any); len(accounts) != 1 || len(findings) == 0 {
		t.Fatalf("%d accounts, %d findings", len(accounts), len(findings))
	}
	return report, lost
}

// person is somebody who uses the command.
type person struct {
	t     *testing.T
	audit string // the program
	dir   string
	host  string
}

func (p person) command(args ...string) *exec.Cmd {
	cmd := exec.CommandContext(p.t.Context(), p.audit, append([]string{"--home", filepath.Join(p.dir, "home"), "--no-keyring"}, args...)...)
	cmd.Env = append(os.Environ(), "AUDIT_PASSPHRASE=four unrelated words here")
	return cmd
}

func (p person) run(args ...string) (code int, out []byte, errs string) {
	p.t.Helper()
	cmd := p.command(args...)
	var told bytes.Buffer
	cmd.Stderr = &told
	out, err := cmd.Output()
	if cmd.ProcessState == nil {
		p.t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out, told.String()
}

// signIn opens the address that the command shows, as a browser would: the
// server agrees at once.
func (p person) signIn() {
	p.t.Helper()
	cmd := p.command("signin", "--no-browser", "mastodon", p.host)
	lines := &visitor{want: "http://" + p.host + "/oauth/authorize", visit: func(address string) {
		c := http.Client{Timeout: 30 * time.Second}
		if res, err := c.Get(address); err == nil {
			res.Body.Close()
		}
	}}
	cmd.Stderr = lines
	if err := cmd.Run(); err != nil {
		p.t.Fatalf("signin: %v\n%s", err, lines.all.String())
	}
}

// visitor goes to the first address that begins as wanted.
type visitor struct {
	all   bytes.Buffer
	want  string
	visit func(string)
	been  bool
}

func (v *visitor) Write(b []byte) (int, error) {
	v.all.Write(b)
	_, rest, ok := strings.Cut(v.all.String(), v.want)
	if address, _, whole := strings.Cut(rest, "\n"); ok && whole && !v.been {
		v.been = true
		go v.visit(v.want + address)
	}
	return len(b), nil
}

func build(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "audit")
	cmd := exec.CommandContext(t.Context(), "go", "build", "-o", path, "./cmd/audit")
	cmd.Dir = filepath.Join("..", "..", "..") // the program's own module
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return path
}
