package store

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

func crashSeq(yield func(social.Item, error) bool) {
	for it := range crashItems() {
		if !yield(it, nil) {
			return
		}
	}
}

// Killed in the middle, a collect leaves what it had committed, with marks that
// agree, and the next one comes to the same end as an undisturbed one.
func TestKilledWhileCollecting(t *testing.T) {
	calm := open(t, Options{Dir: t.TempDir(), Keyring: new(memory)})
	if _, err := calm.Put(t.Context(), moiraX, fromAPI(march), crashSeq); err != nil {
		t.Fatal(err)
	}
	want := all(t, calm, moiraX.Key())

	opt := Options{Dir: t.TempDir(), Passphrase: passphrase("a")}
	open(t, opt).Close()
	for kills := 0; kills < 3; kills++ {
		cmd, lines := child(t, "put", opt.Dir)
		said := 0
		for stop := 1 + rand.IntN(10); stop > 0 && lines.Scan(); stop-- {
			if _, err := fmt.Sscanf(lines.Text(), "kept %d", &said); err != nil {
				t.Fatal(lines.Text())
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		cmd.Wait()

		s := open(t, opt)
		cursor, err := s.Cursor(t.Context(), moiraX.Key())
		if err != nil {
			t.Fatal(err)
		}
		kept := 0
		fmt.Sscan(cursor["tweets"], &kept)
		items := all(t, s, moiraX.Key())
		if items[0].Gap == nil || !strings.Contains(items[0].Gap.Section, "rest of the last collect") {
			t.Errorf("a collect that was cut off does not say so: %+v", items[0])
		}
		items = items[1:]
		if said == 0 || kept < said || len(items) < kept || kept == crashPosts {
			t.Fatalf("said %d, marked %d, kept %d", said, kept, len(items))
		}
		if diff := cmp.Diff(want[:kept], items[:kept]); diff != "" {
			t.Error(diff)
		}
		if kills == 2 {
			if _, err := s.Put(t.Context(), moiraX, fromAPI(march), crashSeq); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, all(t, s, moiraX.Key())); diff != "" {
				t.Error(diff)
			}
		}
		s.Close()
	}
}

func TestLocked(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Passphrase: passphrase("a"), patience: 100 * time.Millisecond}
	s := open(t, opt)
	put(t, s, moira, fromAPI(march), post("1", march, "a"))
	cmd, lines := child(t, "hold", opt.Dir)
	if !lines.Scan() || lines.Text() != "holding" {
		t.Fatal(lines.Text())
	}
	_, putErr := s.Put(t.Context(), moira, fromAPI(march), social.Literal())
	for name, err := range map[string]error{
		"put": putErr, "forget": s.Forget(t.Context(), moira.Key()), "passphrase": s.ChangePassphrase(t.Context(), []byte("b")),
	} {
		if !errors.Is(err, ErrLocked) || hint.Of(err) == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n := len(all(t, s, moira.Key())); n != 1 { // reading goes on
		t.Error(n)
	}
	if err := s.SetOwner(t.Context(), social.Owner{Name: "Moira"}); err != nil { // and so do small writes
		t.Error(err)
	}
	cmd.Process.Kill()
	cmd.Wait()
	put(t, s, moira, fromAPI(march), post("1", march, "a"))

	// A write that the other has begun and does not end.
	other := open(t, opt)
	if err := other.update(t.Context(), func(*conn) error {
		err := s.SetOwner(t.Context(), social.Owner{})
		if !errors.Is(err, ErrLocked) {
			t.Errorf("got %v", err)
		}
		return nil
	}); err != nil {
		t.Error(err)
	}
}

func TestFull(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("no limit to the size of files is tried here")
	}
	opt := Options{Dir: t.TempDir(), Passphrase: passphrase("a")}
	s := open(t, opt)
	put(t, s, moiraX, fromAPI(march), post("1", march, "a"))
	s.Close()
	cmd, lines := child(t, "full", opt.Dir)
	var said []string
	for lines.Scan() {
		said = append(said, lines.Text())
	}
	cmd.Wait()
	if len(said) < 2 || !strings.HasPrefix(said[0], "full true") || !strings.HasPrefix(said[1], "still <nil> 1 ") {
		t.Fatalf("%q", said)
	}
	s = open(t, opt)                         // with room again
	kept := len(all(t, s, moiraX.Key())) - 1 // a gap
	if said[1] != fmt.Sprint("still <nil> 1 ", kept) || kept < 1 {
		t.Errorf("%q, and %d kept", said, kept)
	}
	if _, err := s.Put(t.Context(), moiraX, fromAPI(march), many(8000)); err != nil {
		t.Error(err)
	}
	if n := len(all(t, s, moiraX.Key())); n != 8001 {
		t.Error(n)
	}
}

func TestNewer(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory)}
	s := open(t, opt)
	if err := s.withWriter(t.Context(), func(c *conn) error { return c.Exec("PRAGMA user_version=1000") }); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if _, err := Open(t.Context(), opt); !errors.Is(err, ErrNewer) || hint.Of(err) == "" {
		t.Fatal(err)
	}
}

// read does all that a report does, and returns the first error.
func read(t *testing.T, opt Options) error {
	s, err := Open(t.Context(), opt)
	if err != nil {
		return err
	}
	defer s.Close()
	snapshots, err := s.Snapshots(t.Context())
	if err != nil {
		return err
	}
	if _, err := s.Accounts(t.Context()); err != nil {
		return err
	}
	for _, snapshot := range snapshots {
		for _, err := range snapshot.Items {
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func TestDamaged(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory)}
	s := open(t, opt)
	if _, err := s.Put(t.Context(), moiraX, fromAPI(march), many(2000)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	path := filepath.Join(opt.Dir, dbFile)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		damage func([]byte) []byte
	}{
		{"first block", func(b []byte) []byte { b[20] ^= 1; return b }},
		{"schema block", func(b []byte) []byte { b[5000] ^= 1; return b }},
		{"middle", func(b []byte) []byte { b[len(b)/2] ^= 1; return b }},
		{"all from the middle on", func(b []byte) []byte { clear(b[len(b)/2:]); return b }},
		{"cut short", func(b []byte) []byte { return b[:len(b)/2] }},
		{"cut within a block", func(b []byte) []byte { return b[:len(b)/2+100] }},
		{"another file", func([]byte) []byte { return []byte(strings.Repeat("not a store", 2000)) }},
		{"a few bytes", func([]byte) []byte { return []byte("x") }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if err := os.WriteFile(path, tt.damage([]byte(string(whole))), 0o600); err != nil {
				t.Fatal(err)
			}
			if err := read(t, opt); !errors.Is(err, ErrDamaged) || hint.Of(err) == "" {
				t.Errorf("got %v", err)
			}
		})
	}
}

// FuzzDamage flips bytes anywhere: what is read is right, or said to be damaged.
func FuzzDamage(f *testing.F) {
	opt := Options{Dir: f.TempDir(), Keyring: new(memory)}
	s := open(f, opt)
	if _, err := s.Put(f.Context(), moiraX, fromAPI(march), many(300)); err != nil {
		f.Fatal(err)
	}
	s.Close()
	whole, err := os.ReadFile(filepath.Join(opt.Dir, dbFile))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint32(0), byte(1), uint16(0))
	f.Add(uint32(9000), byte(255), uint16(3))
	f.Add(uint32(1<<20), byte(7), uint16(500))
	f.Fuzz(func(t *testing.T, at uint32, mask byte, cut uint16) {
		b := []byte(string(whole))
		b[int(at)%len(b)] ^= mask
		b = b[:len(b)-int(cut)%len(b)]
		opt := Options{Dir: t.TempDir(), Keyring: opt.Keyring}
		if err := os.WriteFile(filepath.Join(opt.Dir, dbFile), b, 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := readSealed(s.opt.Dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := file.write(opt.Dir); err != nil {
			t.Fatal(err)
		}
		if err := read(t, opt); err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("got %v", err)
		}
	})
}
