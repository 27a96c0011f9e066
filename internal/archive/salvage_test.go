package archive

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"strings"
	"testing"
)

// noise is text that hardly gets smaller, so that cuts fall within members.
func noise(seed uint64, n int) string {
	r := rand.New(rand.NewPCG(seed, 0))
	var b strings.Builder
	for b.Len() < n {
		fmt.Fprintf(&b, "%x ", r.Uint64())
	}
	return b.String()[:n]
}

// packStored packs without compression, with sizes in front of the data.
func packStored(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, e := range entries {
		f, err := w.CreateRaw(&zip.FileHeader{Name: e.name, Method: zip.Store, CompressedSize64: uint64(len(e.body)), UncompressedSize64: uint64(len(e.body))})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(f, e.body)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// Wherever a download is cut off, what came before is read as it was, the member
// that is cut ends with an error, and it is said that something is lost.
func TestCutOff(t *testing.T) {
	tree := []entry{{name: "data/"}, {name: "data/a.js", body: noise(1, 5000)}, {name: "data/empty.js"}, {name: "data/b.js", body: noise(2, 9000)}, {name: "data/c.js", body: noise(3, 3000)}}
	whole := map[string]string{}
	for _, e := range tree[1:] {
		whole[e.name] = e.body
	}
	for name, body := range map[string][]byte{"x.zip": packZip(t, tree...), "stored.zip": packStored(t, tree[1:]...), "x.tgz": gz(t, packTar(t, tree[1:]...)), "x.tar": packTar(t, tree[1:]...)} {
		t.Run(name, func(t *testing.T) {
			for at := 700; at < len(body); at += 611 {
				a, err := Open(save(t, name, body[:at]), Limits{})
				if err != nil {
					if at > 4000 {
						t.Errorf("cut at %d of %d: %v", at, len(body), err)
					}
					continue
				}
				saved, broken := 0, 0
				for _, f := range a.Files() {
					got, err := fs.ReadFile(a, f.Path)
					switch want := whole[f.Path]; {
					case err == nil && string(got) == want:
						saved++
					case err != nil && strings.HasPrefix(want, string(got)):
						broken++
					default:
						t.Errorf("cut at %d: %s has %d bytes, error %v; want %d or an error", at, f.Path, len(got), err, len(want))
					}
				}
				if broken > 1 {
					t.Errorf("cut at %d: %d members are in pieces", at, broken)
				}
				if skipped := a.Skipped(); saved < len(whole) && (len(skipped) != 1 || skipped[0].Reason != SkipCut) {
					t.Errorf("cut at %d: %d saved, and nothing is said: %v", at, saved, skipped)
				}
				if at > len(body)*3/4 && saved < 2 {
					t.Errorf("cut at %d of %d: only %d saved", at, len(body), saved)
				}
				a.Close()
			}
		})
	}
}

// A spool holds nothing that can be read without its key.
func TestSpool(t *testing.T) {
	s, err := newSpool()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	type kept struct {
		at, n int64
		text  string
	}
	var all []kept
	for i := range 20 {
		text := strings.Repeat(fmt.Sprintf("confidential words %d ", i), i*40)
		at, n, err := s.keep(strings.NewReader(text))
		if err != nil || n != int64(len(text)) {
			t.Fatal(n, err)
		}
		all = append(all, kept{at, n, text})
	}
	for i := len(all) - 1; i >= 0; i-- {
		got, err := io.ReadAll(s.open(all[i].at, all[i].n))
		if err != nil || string(got) != all[i].text {
			t.Errorf("%d differs: %v", i, err)
		}
	}
	raw, err := io.ReadAll(io.NewSectionReader(s.f, 0, s.end))
	if err != nil || bytes.Contains(raw, []byte("confidential")) || len(raw) < 1000 {
		t.Errorf("%d bytes on the disk, %v", len(raw), err)
	}
}
