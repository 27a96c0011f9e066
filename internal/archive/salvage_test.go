package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
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

// A zip without its directory is held to the same limits as any other.
func TestSalvageLimits(t *testing.T) {
	bomb := packZip(t, entry{name: "a.js", body: "fine"}, entry{name: "b.js", body: strings.Repeat("\x00", 200<<20)})
	a, err := Open(save(t, "x.zip", bomb[:len(bomb)-100]), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if got, err := fs.ReadFile(a, "a.js"); err != nil || string(got) != "fine" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := a.Open("b.js"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("the bomb: %v", err)
	}
	var long []entry
	for i := range 100 {
		long = append(long, entry{name: fmt.Sprintf("%d%s.js", i, strings.Repeat("n", 60_000)), body: "x"})
	}
	for name, body := range map[string][]byte{"x.zip": packZip(t, long...), "x.tar": packTar(t, long...), "x.tgz": gz(t, packTar(t, long...))} {
		if name == "x.zip" {
			body = body[:bytes.Index(body, []byte("PK\x01\x02"))]
		}
		if a, err := Open(save(t, name, body), Limits{Entries: 1000}); !errors.Is(err, errTooMuch) {
			t.Errorf("%s: long names: %v", name, err)
			if err == nil {
				a.Close()
			}
		}
	}
}

// A member of a tar may have holes of any size. They are not written to the disk,
// nor is what is larger than the limits allow.
func TestSpoolLimits(t *testing.T) {
	const hole = 4 << 40
	header := func(name string, flag byte, size int) []byte {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(size), Typeflag: tar.TypeReg, Format: tar.FormatUSTAR}); err != nil {
			t.Fatal(err)
		}
		h := b.Bytes()[:tarBlock]
		h[156] = flag
		copy(h[148:156], "        ")
		sum := 0
		for _, c := range h {
			sum += int(c)
		}
		copy(h[148:156], fmt.Sprintf("%06o\x00 ", sum))
		return h
	}
	pad := func(s string) []byte { return append([]byte(s), make([]byte, -len(s)&(tarBlock-1))...) }
	record := func(key, value string) string {
		n := len(key) + len(value) + 3
		for len(fmt.Sprint(n))+len(key)+len(value)+3 != n {
			n++
		}
		return fmt.Sprintf("%d %s=%s\n", n, key, value)
	}
	records := record("GNU.sparse.major", "1") + record("GNU.sparse.minor", "0") + record("GNU.sparse.name", "holes.json") + record("GNU.sparse.realsize", fmt.Sprint(int64(hole)))
	chart := string(pad(fmt.Sprintf("1\n%d\n0\n", int64(hole))))
	holes := slices.Concat(header("p", tar.TypeXHeader, len(records)), pad(records), header("holes.json", tar.TypeReg, len(chart)), []byte(chart), packTar(t, entry{name: "ok.js", body: "ok"}))
	large := packTar(t, entry{name: "large.json", body: noise(1, 200_000)}, entry{name: "ok.js", body: "ok"})
	for name, tt := range map[string]struct {
		body   []byte
		limits Limits
	}{"holes": {holes, Limits{}}, "large": {large, Limits{File: 100_000}}} {
		f, err := os.Open(save(t, "x.tgz", gz(t, tt.body)))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		b := &builder{limits: tt.limits.orDefault(), tree: newTree()}
		if err := b.tgz(f); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		defer b.spool.Close()
		if b.spool.end > 64 {
			t.Errorf("%s: %d bytes were written", name, b.spool.end)
		}
		if got, err := fs.ReadFile(&b.tree, "ok.js"); err != nil || string(got) != "ok" {
			t.Errorf("%s: the other member: %q, %v", name, got, err)
		}
		if name == "holes" && b.skipped[SkipLink] != 1 {
			t.Errorf("nothing is said of the holes: %v", b.skipped)
		}
	}
}
