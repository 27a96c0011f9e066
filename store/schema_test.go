package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Steps that have been released are what stores out there were made with.
func TestReleasedSteps(t *testing.T) {
	for name, want := range map[string]string{
		"schema/001.sql": "e75a64e6953f66b72d3e07398696835756be12265c38946117fb8359ba63229b",
		"schema/002.sql": "d9a9d3cac2cb5b6d074631c25013b0056afa50f8bd2a9e38198070d9fb281303",
	} {
		b, err := fs.ReadFile(schemaFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s has changed; add a step instead", name)
		}
	}
}

// asReleased makes a store as the first release made it.
func asReleased(t *testing.T, opt Options) *Store {
	t.Helper()
	key, err := openKey(t.Context(), opt)
	if err != nil {
		t.Fatal(err)
	}
	s := &Store{opt: opt, key: key}
	s.lock.path, s.lock.patience = filepath.Join(opt.Dir, lockFile), opt.patience
	s.conns.dial = s.dial
	w, err := s.dial(t.Context(), false)
	if err != nil {
		t.Fatal(err)
	}
	s.conns.start(w)
	step, err := fs.ReadFile(schemaFiles, "schema/001.sql")
	if err := errors.Join(err, w.Exec(string(step)), w.Exec("PRAGMA user_version=1")); err != nil {
		t.Fatal(err)
	}
	return s
}

// A store of the first release opens, keeps what it has, and takes what is new.
func TestOldStore(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory), patience: time.Second}
	s := asReleased(t, opt)
	put(t, s, moiraX, fromAPI(march), follower("9", "Ada"), post("1", march, "a long shift"))
	decision := audit.Decision{Finding: "rule@" + moiraX.Key() + "/1", Verb: audit.Keep, At: march}
	if err := errors.Join(s.SetOwner(t.Context(), social.Owner{Name: "Moira"}), s.update(t.Context(), func(c *conn) error {
		return errors.Join(c.decide([]audit.Decision{decision}), c.keepNamed("run", map[string]any{"findings": map[string]string{decision.Finding: "high"}}))
	})); err != nil {
		t.Fatal(err)
	}
	want := all(t, s, moiraX.Key())
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	s = open(t, opt)
	if info, err := s.Info(t.Context()); err != nil || info.Schema != 3 {
		t.Error(info.Schema, err)
	}
	if diff := cmp.Diff(want, all(t, s, moiraX.Key())); diff != "" {
		t.Error(diff)
	}
	owner, _, ownerErr := s.Owner(t.Context())
	decisions, decisionsErr := s.Decisions(t.Context())
	runs, runsErr := s.Runs(t.Context())
	if err := errors.Join(ownerErr, decisionsErr, runsErr); err != nil || owner.Name != "Moira" || !cmp.Equal(decisions, []audit.Decision{decision}) || len(runs) != 0 {
		t.Error(err, owner, decisions, runs)
	}
	said := answer(linkage.IsPatient, "", on(moiraX, 9))
	if err := s.SaveAnswer(t.Context(), said); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if diff := cmp.Diff([]linkage.Answer{said}, answers(t, open(t, opt))); diff != "" {
		t.Error(diff)
	}
}
