package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

func TestKey(t *testing.T) {
	broken := errors.New("no session bus")
	tests := []struct {
		name    string
		made    Options              // opens a new store; nothing is made if it has neither way
		between func(*Options) error // what happens before it is opened again
		again   Options
		kept    string
		want    error
	}{
		{name: "keyring", made: Options{Keyring: new(memory)}, kept: "keyring"},
		{name: "passphrase", made: Options{Passphrase: passphrase("häggis")}, again: Options{Passphrase: passphrase("häggis")}, kept: "passphrase"},
		{name: "passphrase typed with a combining accent", made: Options{Passphrase: passphrase("h\u00e4ggis")}, again: Options{Passphrase: passphrase("ha\u0308ggis")}, kept: "passphrase"},
		{name: "broken keyring, passphrase", made: Options{Keyring: &memory{err: broken}, Passphrase: passphrase("a")}, again: Options{Passphrase: passphrase("a")}, kept: "passphrase"},
		{name: "wrong passphrase", made: Options{Passphrase: passphrase("a")}, again: Options{Passphrase: passphrase("b")}, want: ErrPassphrase},
		{name: "nobody to ask", made: Options{Passphrase: passphrase("a")}, again: Options{}, want: ErrNeedPassphrase},
		{name: "empty answer", made: Options{Passphrase: passphrase("a")}, again: Options{Passphrase: passphrase("")}, want: ErrNeedPassphrase},
		{name: "keyring not given", made: Options{Keyring: new(memory)}, again: Options{Passphrase: passphrase("a")}, want: ErrKeyring},
		{name: "keyring breaks", made: Options{Keyring: new(memory)}, between: func(o *Options) error {
			o.Keyring.(*memory).err = broken
			return nil
		}, want: ErrKeyring},
		{name: "keyring hangs", made: Options{Keyring: new(memory)}, between: func(o *Options) error {
			o.Keyring.(*memory).wait = make(chan struct{})
			return nil
		}, again: Options{patience: 50 * time.Millisecond}, want: ErrKeyring},
		{name: "keyring loses the key", made: Options{Keyring: new(memory)}, between: func(o *Options) error {
			clear(o.Keyring.(*memory).kept)
			return nil
		}, want: ErrKeyLost},
		{name: "keyring has another key", made: Options{Keyring: new(memory)}, between: func(o *Options) error {
			for user := range o.Keyring.(*memory).kept {
				o.Keyring.(*memory).kept[user] = strings.Repeat("ab", keySize)
			}
			return nil
		}, want: ErrKeyLost},
		{name: "key file deleted", made: Options{Passphrase: passphrase("a")}, between: func(o *Options) error {
			return os.Remove(filepath.Join(o.Dir, keyFile))
		}, again: Options{Passphrase: passphrase("a")}, want: ErrKeyLost},
		{name: "key file damaged", made: Options{Passphrase: passphrase("a")}, between: func(o *Options) error {
			return change(filepath.Join(o.Dir, keyFile), `"wrapped": "`, `"wrapped": "AAAA`)
		}, again: Options{Passphrase: passphrase("a")}, want: ErrDamaged},
		{name: "key file of a newer version", made: Options{Passphrase: passphrase("a")}, between: func(o *Options) error {
			return change(filepath.Join(o.Dir, keyFile), `"version": 1`, `"version": 2`)
		}, again: Options{Passphrase: passphrase("a")}, want: ErrNewer},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.made.Dir = t.TempDir()
			s := open(t, tt.made)
			put(t, s, moira, fromAPI(march), post("1", march, "a long shift"))
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if tt.between != nil {
				if err := tt.between(&tt.made); err != nil {
					t.Fatal(err)
				}
			}
			before := snapshotFiles(t, tt.made.Dir)
			tt.again.Dir = tt.made.Dir
			if tt.again.Passphrase == nil && !strings.Contains(tt.name, "nobody") {
				tt.again.Keyring = tt.made.Keyring
			}
			s, err := Open(t.Context(), tt.again)
			if tt.want != nil {
				if !errors.Is(err, tt.want) || hint.Of(err) == "" {
					t.Fatalf("got %v with hint %q, want %v", err, hint.Of(err), tt.want)
				}
				if after := snapshotFiles(t, tt.made.Dir); after[dbFile] != before[dbFile] || after[keyFile] != before[keyFile] {
					t.Error("a store that could not be opened was changed")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if info, err := s.Info(t.Context()); err != nil || info.Key != tt.kept || info.Schema == 0 || info.Size == 0 {
				t.Errorf("got %+v, %v; want the key in the %s", info, err, tt.kept)
			}
			if n := len(all(t, s, moira.Key())); n != 1 {
				t.Errorf("%d items", n)
			}
		})
	}
}

func change(path, from, to string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.WriteFile(path, []byte(strings.Replace(string(b), from, to, 1)), 0o600)
}

// snapshotFiles returns the content of every file in dir.
func snapshotFiles(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(b)
	}
	return files
}

// A keyring that keeps its secret after it was given up on must not hold the
// key of a store that the doctor believes to be behind a passphrase alone.
func TestKeyringTooLate(t *testing.T) {
	late := &memory{wait: make(chan struct{})}
	opt := Options{Dir: t.TempDir(), Keyring: late, Passphrase: passphrase("a"), patience: 50 * time.Millisecond}
	k, err := openKey(t.Context(), opt)
	if err != nil || k.kept != keptPassphrase {
		t.Fatal(err, k.kept)
	}
	close(late.wait)
	for kept := ""; kept == ""; runtime.Gosched() {
		late.mu.Lock()
		for _, kept = range late.kept {
			if kept == hex.EncodeToString(k.secret) {
				t.Error("the keyring holds the key too")
			}
		}
		late.mu.Unlock()
	}
}

func TestNothingIsMadeWithoutAKey(t *testing.T) {
	dir := t.TempDir()
	_, err := Open(t.Context(), Options{Dir: dir, Keyring: &memory{wait: make(chan struct{})}, patience: 50 * time.Millisecond})
	if !errors.Is(err, ErrNeedPassphrase) {
		t.Fatal(err)
	}
	refused := errors.New("refused")
	_, err = Open(t.Context(), Options{Dir: dir, Passphrase: func(_ context.Context, isNew bool) ([]byte, error) {
		if !isNew {
			t.Error("asked as if there were a store")
		}
		return nil, refused
	}})
	if !errors.Is(err, refused) || Exists(dir) {
		t.Fatal(err, Exists(dir))
	}
}

// However many open a new store at once, they make one key.
func TestMadeOnce(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory)}
	var all sync.WaitGroup
	for i := range 6 {
		all.Go(func() {
			s, err := Open(t.Context(), opt)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if err := s.AddAccount(t.Context(), social.Account{Provider: "x", ID: fmt.Sprint(i)}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	records, err := open(t, opt).Accounts(t.Context())
	if keys := len(opt.Keyring.(*memory).kept); err != nil || len(records) != 6 || keys != 1 {
		t.Error(err, len(records), keys)
	}
}

// A first run that is killed between the key and the database leaves a key file.
func TestKeyWithoutDatabase(t *testing.T) {
	for _, kr := range []*memory{new(memory), nil} {
		opt := Options{Dir: t.TempDir(), Passphrase: passphrase("a"), patience: 5 * time.Second}
		if kr != nil {
			opt.Keyring = kr
		}
		if _, err := openKey(t.Context(), opt); err != nil {
			t.Fatal(err)
		}
		if kr != nil {
			clear(kr.kept)
		}
		put(t, open(t, opt), moira, fromAPI(march), post("1", march, "a long shift"))
	}
}

func TestChangePassphrase(t *testing.T) {
	kr := new(memory)
	opt := Options{Dir: t.TempDir(), Keyring: kr}
	s := open(t, opt)
	put(t, s, moira, fromAPI(march), post("1", march, "a long shift"))
	for _, next := range []string{"first", "second"} {
		if err := s.ChangePassphrase(t.Context(), []byte(next)); err != nil {
			t.Fatal(err)
		}
		s.Close()
		if len(kr.kept) != 0 {
			t.Error("the keyring still has the key")
		}
		opt.Passphrase = passphrase("none of them")
		if _, err := Open(t.Context(), opt); !errors.Is(err, ErrPassphrase) {
			t.Fatal(err)
		}
		opt.Passphrase = passphrase(next)
		s = open(t, opt)
		if n := len(all(t, s, moira.Key())); n != 1 {
			t.Errorf("%d items", n)
		}
	}
	if err := s.ChangePassphrase(t.Context(), nil); !errors.Is(err, ErrNeedPassphrase) {
		t.Error(err)
	}
}

func TestModes(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes mean little on Windows")
	}
	dir := filepath.Join(t.TempDir(), "new", "probity")
	s := open(t, Options{Dir: dir, Passphrase: passphrase("a")})
	put(t, s, moira, fromAPI(march), post("1", march, "a long shift"))
	if info, _ := os.Stat(dir); info.Mode().Perm() != 0o700 {
		t.Errorf("folder: %v", info.Mode())
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) < 4 {
		t.Fatal(err, entries)
	}
	for _, e := range entries {
		if info, _ := e.Info(); info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v", e.Name(), info.Mode())
		}
	}
}

func FuzzKeyFile(f *testing.F) {
	k := key{secret: make([]byte, keySize), id: "0011"}
	dir := f.TempDir()
	if err := seal(k, []byte("a")).write(dir); err != nil {
		f.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(dir, keyFile))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"version":1,"kept":"keyring","id":"00"}`))
	f.Add([]byte("null"))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := parseSealed(b)
		if err != nil {
			if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNewer) {
				t.Error(err)
			}
			return
		}
		if file.Check != file.sum() || file.Kept == keptPassphrase && file.Memory > 1<<20 {
			t.Errorf("accepted %+v", file)
		}
	})
}

// TestFolderOfTheOwner holds that a folder that is there for other things too is
// not shut to those who use it.
func TestFolderOfTheOwner(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes mean little on Windows")
	}
	dir := filepath.Join(t.TempDir(), "shared")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil { // whatever the umask is
		t.Fatal(err)
	}
	open(t, Options{Dir: dir, Passphrase: passphrase("a")})
	if info, _ := os.Stat(dir); info.Mode().Perm() != 0o755 {
		t.Errorf("folder: %v", info.Mode())
	}
}
