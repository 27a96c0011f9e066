package evidence

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"

	"github.com/probity-audit/probity/internal/hint"
)

// Whichever byte is changed, and wherever the file is cut off, it is noticed.
func TestEveryByte(t *testing.T) {
	t.Parallel()
	key := newKey(t)
	c := sample(t)
	data := sealed(t, key, c)
	opened(t, data, key)
	for i := range data {
		bit := byte(1) << (i % 8)
		data[i] ^= bit
		if _, err := Open(bytes.NewReader(data), int64(len(data)), key); !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrKey) {
			t.Fatalf("byte %d of %d changed by %#x: %v", i, len(data), bit, err)
		}
		data[i] ^= bit
	}
	for i := range data {
		if _, err := Open(bytes.NewReader(data[:i]), int64(i), key); err == nil {
			t.Fatalf("cut off at %d of %d: opened", i, len(data))
		}
	}
	longer := append(bytes.Clone(data), 0)
	if _, err := Open(bytes.NewReader(longer), int64(len(longer)), key); err == nil {
		t.Fatal("a byte more: opened")
	}
}

func TestOpenKey(t *testing.T) {
	key := newKey(t)
	data := sealed(t, key, sample(t))
	if _, err := Open(bytes.NewReader(data), int64(len(data)), newKey(t)); !errors.Is(err, ErrKey) || hint.Of(err) == "" {
		t.Errorf("another key: %v", err)
	}
	lock, err := age.NewScryptRecipient("four unrelated words")
	if err != nil {
		t.Fatal(err)
	}
	lock.SetWorkFactor(2)
	path := filepath.Join(t.TempDir(), "copy.age")
	if err := Create(t.Context(), path, lock, sample(t)); err != nil {
		t.Fatal(err)
	}
	if err := Create(t.Context(), path, lock, sample(t)); err == nil || hint.Of(err) == "" {
		t.Errorf("a file was overwritten: %v", err)
	}
	if locked, err := Locked(path); !locked || err != nil {
		t.Errorf("locked: %v, %v", locked, err)
	}
	for phrase, want := range map[string]error{"four unrelated words": nil, "four others": ErrKey} {
		id, err := age.NewScryptIdentity(phrase)
		if err != nil {
			t.Fatal(err)
		}
		c, err := OpenFile(t.Context(), path, id)
		if !errors.Is(err, want) {
			t.Errorf("%q: %v", phrase, err)
		}
		if err == nil {
			c.Close()
		}
	}
}

// file is a member of a zip that Seal would not make.
type file struct {
	name, body string
	method     uint16
	mode       os.FileMode
}

func packed(t testing.TB, key *age.X25519Identity, m Manifest, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := age.Encrypt(&b, key.Recipient())
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(w)
	manifest, _ := json.Marshal(m)
	for _, f := range append(files, file{name: manifestFile, body: string(manifest)}) {
		h := &zip.FileHeader{Name: f.name, Method: f.method}
		h.SetMode(0o600 | f.mode)
		in, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		in.Write([]byte(f.body))
	}
	if err := errors.Join(z.Close(), w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const sumOfHello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

// What somebody with the key, but not Seal, has made is refused where it is not whole.
func TestRefuses(t *testing.T) {
	key := newKey(t)
	hello := File{readmeFile, 5, sumOfHello}
	good := Manifest{Format: format, Version: 1, Files: []File{hello}}
	with := func(change func(*Manifest)) Manifest {
		m := good
		m.Files = append([]File{}, good.Files...)
		change(&m)
		return m
	}
	opened(t, packed(t, key, good, file{name: readmeFile, body: "hello"}), key)
	for name, data := range map[string][]byte{
		"other words":     packed(t, key, good, file{name: readmeFile, body: "hallo"}),
		"other length":    packed(t, key, good, file{name: readmeFile, body: "hello "}),
		"not listed":      packed(t, key, good, file{name: readmeFile, body: "hello"}, file{name: "posts/0001.txt"}),
		"missing":         packed(t, key, good),
		"twice":           packed(t, key, good, file{name: readmeFile, body: "hello"}, file{name: readmeFile, body: "hello"}),
		"manifest twice":  packed(t, key, good, file{name: readmeFile, body: "hello"}, file{name: manifestFile, body: "{}"}),
		"climbs out":      packed(t, key, with(func(m *Manifest) { m.Files[0].Name = "../README.txt" }), file{name: "../README.txt", body: "hello"}),
		"absolute":        packed(t, key, with(func(m *Manifest) { m.Files[0].Name = "/etc/passwd" }), file{name: "/etc/passwd", body: "hello"}),
		"of another name": packed(t, key, with(func(m *Manifest) { m.Files[0].Name = "run.exe" }), file{name: "run.exe", body: "hello"}),
		"a link":          packed(t, key, good, file{name: readmeFile, body: "hello", mode: os.ModeSymlink}),
		"packed picture": packed(t, key, with(func(m *Manifest) { m.Files[0].Name = "media/0001-01.jpg" }),
			file{name: "media/0001-01.jpg", body: "hello", method: zip.Deflate}),
		"long text":         packed(t, key, good, file{name: readmeFile, body: strings.Repeat("\x00", largestText+1), method: zip.Deflate}),
		"lists itself":      packed(t, key, with(func(m *Manifest) { m.Files[0].Name = manifestFile })),
		"lists twice":       packed(t, key, with(func(m *Manifest) { m.Files = append(m.Files, hello) }), file{name: readmeFile, body: "hello"}),
		"lacks a post":      packed(t, key, with(func(m *Manifest) { m.Posts = 1 }), file{name: readmeFile, body: "hello"}),
		"another format":    packed(t, key, with(func(m *Manifest) { m.Format = "x" }), file{name: readmeFile, body: "hello"}),
		"a newer version":   packed(t, key, with(func(m *Manifest) { m.Version = 2 }), file{name: readmeFile, body: "hello"}),
		"a negative length": packed(t, key, with(func(m *Manifest) { m.Files[0].Bytes = -1 }), file{name: readmeFile, body: "hello"}),
	} {
		_, err := Open(bytes.NewReader(data), int64(len(data)), key)
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNewer) || hint.Of(err) == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzOpen gives Open zips that were made by nobody in particular, sealed with the
// right key: nothing else stands between them and what reads them.
func FuzzOpen(f *testing.F) {
	key := newKey(f)
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create(manifestFile)
	w.Write([]byte(`{"format":"probity-evidence","version":1,"posts":0,"files":[]}`))
	z.Close()
	f.Add(b.Bytes())
	whole := sealed(f, key, sample(f))
	clear, n, err := age.DecryptReaderAt(bytes.NewReader(whole), int64(len(whole)), key)
	if err != nil {
		f.Fatal(err)
	}
	inner, err := io.ReadAll(io.NewSectionReader(clear, 0, n))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(inner)
	f.Fuzz(func(t *testing.T, inner []byte) {
		var b bytes.Buffer
		w, err := age.Encrypt(&b, key.Recipient())
		if err != nil {
			t.Fatal(err)
		}
		w.Write(inner)
		w.Close()
		c, err := Open(bytes.NewReader(b.Bytes()), int64(b.Len()), key)
		if err != nil {
			return
		}
		_, _ = c.Case() // a manifest that fits is not yet a post that does
		if err := c.Extract(filepath.Join(t.TempDir(), "out")); err != nil {
			t.Fatal(err)
		}
	})
}

// The public program opens what Seal makes.
func TestPublicProgram(t *testing.T) {
	program, err := exec.LookPath("age")
	if err != nil {
		const missing = "AGE IS NOT INSTALLED: that the public program opens a copy was not tried; apt install age"
		if os.Getenv("PROBITY_NEED_AGE") != "" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	dir := t.TempDir()
	key := newKey(t)
	put := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	in, ids := put("copy.age", sealed(t, key, sample(t))), put("key.txt", []byte(key.String()+"\n"))
	out := filepath.Join(dir, "copy.zip")
	if said, err := exec.Command(program, "-d", "-i", ids, "-o", out, in).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	z, err := zip.OpenReader(out)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	if len(z.File) != 7 {
		t.Errorf("%d files in the zip", len(z.File))
	}
}
