package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers"
)

// TestCutOff holds that of a download that is cut off what came before is read, and
// that the rest is said to be lost.
func TestCutOff(t *testing.T) {
	d := desk{t, t.TempDir()}
	members := bird()
	members["data/zz_like.js"] = strings.Repeat("not squeezed: ", 5_000) // after the rest in the archive
	zip, tgz := zipOf(t, members), tgzOf(t, members)
	for name, path := range map[string]string{
		"zip": d.file("cut.zip", zip[:len(zip)-200]),
		"tgz": d.file("cut.tgz", tgz[:len(tgz)-60]),
	} {
		home := filepath.Join(d.dir, name)
		code, out, errs := audited(t, home, "run", "--offline", "--format", "json", path)
		if code != exitIncomplete {
			t.Errorf("%s: exit code %d\n%s", name, code, errs)
		}
		for _, part := range []string{"Ballyexample", "the end of a download that is cut off", "Download the export again"} {
			if !strings.Contains(out, part) {
				t.Errorf("%s: %q is not in the report\n%s", name, part, errs)
			}
		}
	}
	// The whole download, given later under the same name, mends it.
	code, out, errs := audited(t, filepath.Join(d.dir, "zip"), "run", "--offline", "--format", "json", d.zip("cut.zip", bird()))
	lacks, changes := cutOffIn(t, out)
	if code != exitDone || lacks || !changes {
		t.Errorf("exit code %d; is something said to be lost now: %v, at the time before: %v\n%s", code, lacks, changes, errs)
	}
}

// cutOffIn reports whether a report says of now, and of what has changed since the run
// before, that a download was cut off.
func cutOffIn(t *testing.T, out string) (now, changes bool) {
	t.Helper()
	var rep map[string]json.RawMessage
	if err := json.Unmarshal([]byte(out), &rep); err != nil {
		t.Fatal(err)
	}
	for part, text := range rep {
		if strings.Contains(string(text), "cut off") {
			now, changes = now || part != "changes", changes || part == "changes"
		}
	}
	return now, changes
}

// TestNetworksTellsOfAll holds that no network is left out where the ways to the
// exports are told, and that each tells how to get one.
func TestNetworksTellsOfAll(t *testing.T) {
	code, out, _ := audited(t, t.TempDir(), "networks")
	if code != exitDone {
		t.Fatalf("exit code %d", code)
	}
	for _, p := range providers.All() {
		if !strings.Contains(out, p.Title()+"  ("+p.Name()+")") {
			t.Errorf("%s is not listed", p.Title())
		}
		_, one, _ := audited(t, t.TempDir(), "networks", p.Name())
		if _, ok := p.(providers.Export); ok && !strings.Contains(one, "How to get the export\n   1 ") {
			t.Errorf("%s does not say how to get its export", p.Title())
		}
	}
}
