package store

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
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
		s.SaveDecisions(t.Context(), []audit.Decision{{Finding: finding, Verb: audit.Keep, Note: planted, At: march}}),
		s.SaveDecisions(t.Context(), []audit.Decision{{Finding: finding, Verb: audit.Delete, Note: planted, At: march}, {Finding: "rule@" + moira.Key() + "/1", Verb: audit.Keep, At: march}}),
		s.SaveAnswer(t.Context(), linkage.Answer{Profiles: []string{a.Key() + "/person:" + planted}, Is: linkage.IsPatient, Note: planted, At: march}),
		s.SaveRun(t.Context(), withShare(withShare(audit.Summary{At: march}, moira, "stays"), a, planted)),
		s.SaveRun(t.Context(), withShare(audit.Summary{At: april}, a, planted)),
		s.SaveEvidence(t.Context(), Evidence{ID: "1", Path: "copy-1.age", Taken: march, Until: april, Items: []string{a.Key() + "/" + planted, moira.Key() + "/1"}}),
		s.SaveEvidence(t.Context(), Evidence{ID: "2", Path: planted, Taken: march, Until: april, Items: []string{a.Key() + "/" + planted}}),
		s.SaveRemoval(t.Context(), Removal{Account: a.Key(), Item: planted, State: "failed", At: march, Evidence: "1", Findings: []string{finding}, Tries: 1, Why: planted}),
		s.SaveRemoval(t.Context(), Removal{Account: moira.Key(), Item: "1", State: "planned", At: march}),
	); err != nil {
		t.Fatal(err)
	}
}

// withShare adds an account to a run, with the word wherever private data goes.
func withShare(run audit.Summary, a social.Account, word string) audit.Summary {
	key := a.Key()
	run.Accounts = append(run.Accounts, audit.AccountState{Account: a, Collected: run.At, Gaps: []social.Gap{{Section: word}},
		Settings: []audit.SettingState{{Key: word, Value: word}}, Links: []audit.Link{{Relation: social.RelationFollower, ID: word, Handle: word, Name: word}}})
	run.Findings = append(run.Findings, audit.FindingState{ID: "rule@" + key + "/" + word, Account: key, Item: word, Severity: audit.High, Verb: audit.Keep})
	run.People = append(run.People, audit.PersonState{ID: key + "/person:" + word, Profiles: []string{key + "/person:" + word}})
	return run
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
	runs, err := s.Runs(t.Context())
	if err != nil || len(runs) != 1 || len(runs[0].Accounts) != 1 || len(runs[0].Findings) != 1 || len(runs[0].People) != 1 {
		t.Errorf("runs %+v, %v", runs, err)
	}
	if decisions, err := s.Decisions(t.Context()); err != nil || len(decisions) != 1 {
		t.Error(decisions, err)
	}
	if history, err := s.History(t.Context()); err != nil || len(history) != 1 || len(history[0].Decisions) != 1 || len(history[0].Before) != 1 {
		t.Error(history, err)
	}
	if copies, err := s.Evidence(t.Context()); err != nil || len(copies) != 1 || !slices.Equal(copies[0].Items, []string{moira.Key() + "/1"}) {
		t.Error(copies, err)
	}
	if removals, err := s.Removals(t.Context()); err != nil || len(removals) != 1 {
		t.Error(removals, err)
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
