package store

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/oauth2"
	"lukechampine.com/adiantum"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

const planted = "PLANTED-a-word-that-nobody-writes"

// plant puts the word wherever private data goes.
func plant(t *testing.T, s *Store, a social.Account) {
	t.Helper()
	a.Name = planted
	items := []social.Item{
		{Profile: &social.Profile{Name: "Moira", Bio: planted}},
		{Setting: &social.Setting{Key: planted, State: social.StateOpen}},
		{Gap: &social.Gap{Section: planted, Reason: social.ReasonFailed}},
		follower(planted, planted),
		mark("statuses", planted),
	}
	for i := range 1500 {
		items = append(items, post(fmt.Sprint(planted, i), march, strings.Repeat(planted+" ", i%100)))
	}
	put(t, s, a, Collected{Source: SourceExport, At: march, Origin: planted}, items...)
	finding := "rule@" + a.Key() + "/" + planted
	if err := errors.Join(
		s.SaveToken(t.Context(), a.Key(), oauth.App{ClientSecret: planted}, &oauth2.Token{AccessToken: planted, RefreshToken: planted}),
		s.SaveDecision(t.Context(), audit.Decision{Finding: finding, Verb: "keep", Note: planted, At: march}),
		s.SaveAnswer(t.Context(), linkage.Answer{Profiles: []string{a.Key() + "/person:" + planted}, Is: linkage.IsPatient, Note: planted, At: march}),
		s.SaveRun(t.Context(), Run{At: march, Findings: map[string]string{finding: "high", "rule@" + moira.Key() + "/1": "low"},
			Open: []string{a.Key() + "/person:" + planted, moira.Key() + "/person:1"}}),
	); err != nil {
		t.Fatal(err)
	}
}

// Nothing that was kept, and no key, stands readable in any file of the folder,
// while a transaction is open, after it, and after the store is closed.
func TestFilesTellNothing(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Passphrase: passphrase("correct horse")}
	s := open(t, opt)
	look := func(when string) {
		t.Helper()
		for name, content := range snapshotFiles(t, opt.Dir) {
			for _, secret := range []string{planted, "PLANTED", "CREATE TABLE", "SQLite format", "correct horse",
				string(s.key.secret), hex.EncodeToString(s.key.secret)} {
				if strings.Contains(content, secret) {
					t.Errorf("%s: %s shows %q", when, name, secret)
				}
			}
		}
	}
	look("made")
	plant(t, s, moiraX)
	look("kept")
	if err := s.update(t.Context(), func(c *conn) error {
		if err := c.Exec("PRAGMA cache_size=10; UPDATE item SET body = body || '" + planted + "'"); err != nil {
			return err
		}
		if err := c.CacheFlush(); err != nil { // out of memory and onto the disk
			return err
		}
		if wal := snapshotFiles(t, opt.Dir)[dbFile+"-wal"]; len(wal) < 1<<20 {
			t.Errorf("only %d bytes are on the disk", len(wal))
		}
		look("in a transaction")
		return errors.New("undo")
	}); err == nil || err.Error() != "undo" {
		t.Fatal(err)
	}
	look("undone")
	if err := s.Forget(t.Context(), moiraX.Key()); err != nil {
		t.Fatal(err)
	}
	look("forgotten")
	secret := bytes.Clone(s.key.secret)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	copy(s.key.secret, secret)
	look("closed")
}

// decrypted returns every block of the database and of its log, in clear. Blocks
// of 4 KiB are encrypted each under its offset.
func decrypted(t *testing.T, s *Store) []byte {
	t.Helper()
	const block = 4096
	cipher := adiantum.New(s.key.secret)
	var clear []byte
	files := snapshotFiles(t, s.opt.Dir)
	for _, name := range []string{dbFile, dbFile + "-wal"} {
		content := []byte(files[name])
		for off := 0; off+block <= len(content); off += block {
			tweak := binary.LittleEndian.AppendUint64(nil, uint64(off))
			clear = append(clear, cipher.Decrypt(content[off:off+block], tweak)...)
		}
	}
	if !bytes.HasPrefix(clear, []byte("SQLite format 3\x00")) {
		t.Fatal("the blocks do not decrypt")
	}
	return clear
}

func TestForgetLeavesNoTrace(t *testing.T) {
	s := fresh(t)
	put(t, s, moira, fromAPI(march), post("1", march, "of the other account, which stays"))
	plant(t, s, moiraX)
	if n := bytes.Count(decrypted(t, s), []byte(planted)); n < 10_000 {
		t.Fatalf("planted only %d times", n)
	}
	if err := s.Forget(t.Context(), moiraX.Key()); err != nil {
		t.Fatal(err)
	}
	raw := decrypted(t, s)
	for _, trace := range []string{planted, "PLANTED", moiraX.Key(), moiraX.ID} {
		if bytes.Contains(raw, []byte(trace)) {
			t.Errorf("the file still holds %q", trace)
		}
	}
	if !bytes.Contains(raw, []byte("which stays")) || len(all(t, s, moira.Key())) != 1 {
		t.Error("the other account is gone too")
	}
	if len(raw) > 1<<20 {
		t.Errorf("the file still has %d bytes", len(raw))
	}
	run, ok, err := s.LastRun(t.Context())
	if err != nil || !ok || len(run.Findings) != 1 || len(run.Open) != 1 {
		t.Errorf("last run %v, %v, %v", run, ok, err)
	}
	if decisions, err := s.Decisions(t.Context()); err != nil || len(decisions) != 0 {
		t.Error(decisions, err)
	}
	if answers, err := s.Answers(t.Context()); err != nil || len(answers) != 0 {
		t.Error(answers, err)
	}
	if _, err := s.Snapshots(t.Context(), moiraX.Key()); !errors.Is(err, ErrNoAccount) {
		t.Error(err)
	}
	if err := s.Forget(t.Context(), moiraX.Key()); !errors.Is(err, ErrNoAccount) {
		t.Error(err)
	}
}

// A Forget that is killed, or kept from rewriting the file, is finished when the
// store is next opened.
func TestForgetCutOff(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory), patience: 100e6}
	s := open(t, opt)
	put(t, s, moira, fromAPI(march), post("1", march, "stays"))
	plant(t, s, moiraX)
	snapshots, err := s.Snapshots(t.Context(), moira.Key())
	if err != nil {
		t.Fatal(err)
	}
	for range snapshots[0].Items { // a reader holds on to the log
		if err := s.Forget(t.Context(), moiraX.Key()); !errors.Is(err, ErrLocked) {
			t.Fatal(err)
		}
	}
	s.Close()
	s = open(t, opt)
	if raw := decrypted(t, s); bytes.Contains(raw, []byte(planted)) {
		t.Error("the file still holds the planted word")
	}
	if unswept, err := s.unswept(t.Context()); unswept || err != nil {
		t.Error(unswept, err)
	}
}

func TestErrorsTellNothing(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory)}
	s := open(t, opt)
	plant(t, s, moiraX)
	secret := hex.EncodeToString(s.key.secret)
	s.Close()
	path := filepath.Join(opt.Dir, dbFile)
	var errs []error
	for _, damage := range []string{"", "\x00\x01"} {
		if err := change(path, snapshotFiles(t, opt.Dir)[dbFile][4096:5000], damage); err != nil {
			t.Fatal(err)
		}
		errs = append(errs, read(t, opt))
	}
	for _, err := range errs {
		if err == nil {
			t.Fatal("no error")
		}
		for _, tell := range []string{secret, planted, "hexkey", "file:"} {
			if strings.Contains(err.Error(), tell) {
				t.Errorf("%q tells %q", err, tell)
			}
		}
	}
}
