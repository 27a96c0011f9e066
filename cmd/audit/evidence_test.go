package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/store"
)

// cabinet is a home with an export that was read, and sealed copies of a post of it.
type cabinet struct {
	t    *testing.T
	dir  string
	home string
}

const (
	sealedPost   = "https://x.com/drmoira/status/771"
	sealedTweets = `window.YTD.tweets.part0 = [{"tweet": {"id_str": "771", "full_text": "Saw a 92 year old lady from the lighthouse in my surgery this morning, with a marmalade allergy. Her NHS number is 999 893 8074.", "created_at": "Sat Jun 17 17:00:00 +0000 2023",
		"extended_entities": {"media": [{"id_str": "55", "media_url_https": "https://pbs.twimg.com/media/jar.jpg", "type": "photo"}]}}},
		{"tweet": {"id_str": "772", "full_text": "That stupid patient, NHS number 999 893 8074, again.", "created_at": "Sun Jun 18 17:00:00 +0000 2023"}}]`
)

func newCabinet(t *testing.T) *cabinet {
	t.Helper()
	dir := t.TempDir()
	c := &cabinet{t, dir, filepath.Join(dir, "home")}
	for name, text := range map[string]string{
		"pass": "four unrelated words here\n", "words": "a passphrase for the adviser\n", "wrong": "not the one\n",
		"twitter/data/account.js":               `window.YTD.account.part0 = [{"account": {"username": "drmoira", "accountId": "1000000001", "accountDisplayName": "Moira"}}]`,
		"twitter/data/tweets.js":                sealedTweets,
		"twitter/data/tweets_media/771-jar.jpg": "a jar on a shelf",
	} {
		c.write(name, text)
	}
	c.audit(exitIncomplete, "open", c.path("twitter")) // X puts more into an export
	return c
}

func (c *cabinet) path(name string) string { return filepath.Join(c.dir, name) }

func (c *cabinet) write(name, text string) {
	c.t.Helper()
	if err := os.MkdirAll(filepath.Dir(c.path(name)), 0o700); err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(c.path(name), []byte(text), 0o600); err != nil {
		c.t.Fatal(err)
	}
}

// audit runs the command and returns what it wrote on both streams.
func (c *cabinet) audit(want int, args ...string) string { return c.at(c.home, want, args...) }

func (c *cabinet) at(home string, want int, args ...string) string {
	c.t.Helper()
	var out bytes.Buffer
	args = append(args, "--home", home, "--passphrase-file", c.path("pass"), "--no-keyring")
	if got := run(c.t.Context(), args, strings.NewReader(""), &out, &out); got != want {
		c.t.Fatalf("audit %s: exit code %d, want %d:\n%s", args[:2], got, want, &out)
	}
	return out.String()
}

// has reports what is not there, wherever lines are broken.
func (c *cabinet) has(said string, want ...string) {
	c.t.Helper()
	folded := strings.Join(strings.Fields(said), " ")
	for _, w := range want {
		if !strings.Contains(folded, w) {
			c.t.Errorf("%q is not in:\n%s", w, said)
		}
	}
}

// inStore does what no command of this test can.
func (c *cabinet) inStore(do func(context.Context, *store.Store) error) {
	c.t.Helper()
	ctx := c.t.Context()
	s, err := store.Open(ctx, store.Options{Dir: c.home, Passphrase: func(context.Context, bool) ([]byte, error) { return []byte("four unrelated words here"), nil }})
	if err != nil {
		c.t.Fatal(err)
	}
	defer s.Close()
	if err := do(ctx, s); err != nil {
		c.t.Fatal(err)
	}
}

// copies returns the paths of the sealed copies.
func (c *cabinet) copies() []string {
	c.t.Helper()
	found, err := filepath.Glob(filepath.Join(c.home, "evidence", "*.age"))
	if err != nil {
		c.t.Fatal(err)
	}
	return found
}

// contents joins the names and texts of all files below a folder.
func (c *cabinet) contents(dir string) string {
	c.t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		all.WriteString(path[len(dir):] + "\n" + string(data) + "\n")
		return err
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return all.String()
}

func TestEvidenceOpens(t *testing.T) {
	t.Parallel()
	c := newCabinet(t)
	c.audit(exitDone, "evidence", "take", sealedPost, "--from", c.path("twitter"))
	path := c.copies()[0]
	id := strings.TrimSuffix(filepath.Base(path), ".age")
	for _, private := range []string{"lighthouse", "drmoira", "771", ".jpg", "manifest"} {
		if kept := c.contents(filepath.Join(c.home, "evidence")); strings.Contains(kept, private) {
			t.Errorf("%q lies there in clear", private)
		}
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode of the copy: %v, %v", info.Mode(), err)
	}

	c.has(c.audit(exitDone, "evidence", "open", id, "-o", c.path("out")), "This is patient data")
	whole := c.contents(c.path("out"))
	c.has(whole, "from the lighthouse", "TO LOOK AT: Number of a patient", "May not fit with; check:", "a jar on a shelf", sealedPost, "THIS MAY BE PATIENT DATA")
	c.has(c.audit(exitFailed, "evidence", "open", id, "-o", c.path("out")), "not empty")

	// On another machine, with the key alone.
	c.write("key", c.audit(exitDone, "evidence", "key", "--yes"))
	elsewhere := c.path("elsewhere")
	c.at(elsewhere, exitDone, "evidence", "open", path, "-o", c.path("out2"), "--key", c.path("key"))
	if c.contents(c.path("out2")) != whole {
		t.Error("the key alone opens something else")
	}
	c.has(c.at(elsewhere, exitFailed, "evidence", "open", path, "-o", c.path("out3")), "give the key with --key")
	c.has(c.at(elsewhere, exitFailed, "evidence", "open", path, "-o", c.path("out3"), "--key", c.path("words")), "holds no key")

	// For an adviser, with and without the words.
	full, redacted, words := c.path("full.age"), c.path("redacted.age"), c.path("words")
	c.has(c.audit(exitFailed, "evidence", "copy", id, "-o", full), "--copy-passphrase")
	c.audit(exitDone, "evidence", "copy", id, "-o", full, "--copy-passphrase", words)
	c.has(c.audit(exitFailed, "evidence", "copy", id, "-o", full, "--copy-passphrase", words), "nothing is overwritten")
	c.has(c.at(elsewhere, exitDone, "evidence", "verify", full, "--copy-passphrase", words), "whole; 1 post in 5 files", "not in the list of this store")
	c.has(c.at(elsewhere, exitFailed, "evidence", "verify", full, "--copy-passphrase", c.path("wrong")), "does not open")
	c.audit(exitDone, "evidence", "copy", id, "-o", redacted, "--redacted", "--copy-passphrase", words)
	c.at(elsewhere, exitDone, "evidence", "open", redacted, "-o", c.path("plain"), "--copy-passphrase", words)
	plain := strings.ToLower(c.contents(c.path("plain")))
	c.has(plain, "number of a patient", "june 2023", `"redacted": true`)
	for _, private := range []string{"moira", "lighthouse", "marmalade", "92 year", "1000000001", "/771", "x.com", "999 893", "a jar"} {
		if strings.Contains(plain, private) {
			t.Errorf("%q is in the redacted copy", private)
		}
	}
}

// What happens to a file is noticed, and nothing that is not a copy is ever deleted.
func TestEvidenceChanges(t *testing.T) {
	t.Parallel()
	c := newCabinet(t)
	for range 3 {
		c.audit(exitDone, "evidence", "take", sealedPost)
	}
	paths := c.copies()
	data, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)/2] ^= 1
	if err := os.WriteFile(paths[0], data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(paths[1]); err != nil {
		t.Fatal(err)
	}
	c.has(c.audit(exitFailed, "evidence"), "CHANGED since it was sealed", "MISSING", "as sealed", "2 sealed copies are missing or changed")
	c.has(c.audit(exitFailed, "evidence", "verify"), "not as it was sealed", "there is no such file", "-3: whole", "2 sealed copies were not found whole")
	c.has(c.audit(exitDone, "status"), "3 sealed copies of posts in", "1 file is missing")
	c.audit(exitDone, "evidence", "take", sealedPost)
	if n := len(c.copies()); n != 3 || !strings.HasSuffix(c.copies()[2], "-4.age") {
		t.Errorf("the number of a lost copy was given again: %v", c.copies())
	}

	c.write("home/evidence/notes.txt", "mine")
	for _, name := range []string{"notes.txt", "home/evidence/notes.txt", c.path("home/evidence/notes.txt"), "../probity.db", c.path("pass")} {
		c.has(c.audit(exitFailed, "evidence", "wipe", name, "--yes"), "no such sealed copy")
	}
	first := strings.TrimSuffix(filepath.Base(paths[0]), ".age")
	c.has(c.audit(exitFailed, "evidence", "wipe", first), "add --yes")
	c.has(c.audit(exitDone, "evidence", "wipe", first, strings.TrimSuffix(filepath.Base(paths[1]), ".age"), "--yes"), "2 sealed copies deleted", "A disk may keep")
	c.audit(exitDone, "evidence", "verify")

	// A forgotten account leaves its copies, and says so.
	c.has(c.audit(exitDone, "forget", "drmoira", "--yes"), "A sealed copy still holds posts of it", paths[2])
	c.has(c.audit(exitDone, "evidence"), "Not in the list: "+paths[2])
	c.has(c.audit(exitDone, "evidence", "wipe", paths[2], "--yes"), "1 sealed copy deleted")
	if _, err := os.Stat(paths[2]); err == nil {
		t.Error("it is still there")
	}
	if _, err := os.Stat(c.path("home/evidence/notes.txt")); err != nil {
		t.Error(err)
	}
}

// Copies past their date are told of, and deleted with --expired, but not while there
// may be a complaint.
func TestEvidenceExpires(t *testing.T) {
	t.Parallel()
	c := newCabinet(t)
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	c.inStore(func(ctx context.Context, s *store.Store) error {
		var made []audit.Decision
		for _, id := range []string{"771", "772"} {
			made = append(made, audit.Decision{Finding: "patient-id-number@x/1000000001/" + id, Verb: audit.Delete, At: at, Note: "my own idea"})
		}
		return s.SaveDecisions(ctx, made)
	})
	c.has(c.audit(exitDone, "evidence", "take", "--decided", "delete"), "Sealed 2 posts")
	c.audit(exitDone, "evidence", "take", sealedPost)
	c.has(c.audit(exitDone, "evidence", "wipe", "--expired"), "No sealed copy is past its date")
	c.audit(exitDone, "evidence", "open", c.copies()[0], "-o", c.path("out"))
	c.has(c.contents(c.path("out")), "Decided: delete, 1 January 2024", "Note: my own idea")

	c.inStore(func(ctx context.Context, s *store.Store) error {
		kept, err := s.Evidence(ctx)
		if err != nil {
			return err
		}
		kept[0].Until = at
		if err := s.SaveEvidence(ctx, kept[0]); err != nil {
			return err
		}
		return s.SetHold(ctx, audit.Hold{At: at, Answer: audit.HoldUnsure})
	})
	c.has(c.audit(exitDone, "status"), "1 is past the date to be deleted")
	c.has(c.audit(exitDone, "evidence"), "1 Jan 2024 (past)", "1 copy is past the date")
	c.has(c.audit(exitFailed, "evidence", "wipe", "--expired", "--yes"), "a complaint, a claim or the like", "defence organisation")
	if n := len(c.copies()); n != 2 {
		t.Fatalf("%d copies after a refusal", n)
	}
	c.inStore(func(ctx context.Context, s *store.Store) error {
		return s.SetHold(ctx, audit.Hold{At: at, Answer: audit.HoldNo})
	})
	c.has(c.audit(exitDone, "evidence", "wipe", "--expired", "--yes"), "1 sealed copy deleted")
	if left := c.copies(); len(left) != 1 || !strings.HasSuffix(left[0], "-2.age") {
		t.Errorf("left: %v", left)
	}
}
