package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
	"github.com/probity-audit/probity/store"
)

// statuses is where a Mastodon server deletes.
const statuses = "/api/v1/statuses/"

// inHome lets a test do something with the store of a home.
func inHome(ctx context.Context, home string, do func(*store.Store) error) error {
	s, err := store.Open(ctx, store.Options{Dir: home, Passphrase: func(context.Context, bool) ([]byte, error) { return []byte("four unrelated words here"), nil }})
	if err != nil {
		return err
	}
	defer s.Close()
	return do(s)
}

// decideProgram is a command for scripts that stands for the review: it decides about
// all findings whose IDs end in one of its further arguments.
func decideProgram() {
	ctx := context.Background()
	err := inHome(ctx, os.Getenv("AUDIT_HOME"), func(s *store.Store) error {
		return decideAbout(ctx, s, audit.Verb(os.Args[1]), os.Args[2:]...)
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func decideAbout(ctx context.Context, s *store.Store, verb audit.Verb, endings ...string) error {
	rep, err := new(app).assess(ctx, s, new(judging))
	if err != nil {
		return err
	}
	var ds []audit.Decision
	for _, f := range rep.Findings {
		if slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(f.ID, e) }) {
			ds = append(ds, audit.Decision{Finding: f.ID, Verb: verb, Mark: f.Mark, At: time.Now().UTC().Truncate(time.Second)})
		}
	}
	if len(ds) == 0 {
		return fmt.Errorf("no finding ends in %q", endings)
	}
	return s.SaveDecisions(ctx, ds)
}

// doomed signs a doctor in whose posts 96 to 98 have been decided to go, and who has
// said that nothing forbids it.
func doomed(t *testing.T, shape mastodontest.Shape) *doctor {
	t.Helper()
	d := newDoctor(t, shape)
	d.server.Post(97, "<p>And for patient NHS no 999 123 4560 too</p>")
	d.server.Post(98, "<p>"+finding+", again</p>")
	d.signin()
	d.audit(exitDone, "collect")
	d.keep(func(s *store.Store) error {
		return decideAbout(t.Context(), s, audit.Delete, d.server.ID(96), d.server.ID(97), d.server.ID(98))
	})
	d.audit(exitDone, "hold", "--answer", "no")
	return d
}

func (d *doctor) keep(do func(*store.Store) error) {
	d.t.Helper()
	if err := inHome(d.t.Context(), d.home, do); err != nil {
		d.t.Fatal(err)
	}
}

// removals are the states of the three posts, in order.
func (d *doctor) removals() (states []string) {
	d.t.Helper()
	d.keep(func(s *store.Store) error {
		all, err := s.Removals(d.t.Context())
		for _, r := range all {
			states = append(states, r.State)
		}
		return err
	})
	return states
}

// asked counts the requests to delete each of the three posts.
func (d *doctor) asked() (n [3]int) {
	for i := range n {
		n[i] = len(d.server.Asked(http.MethodDelete, statuses+d.server.ID(96+i)))
	}
	return n
}

// there lists the posts from 96 on that the server still has.
func (d *doctor) there() (posts []int) {
	d.server.Change(func(a *mastodontest.Account) {
		for n := 96; n <= 98; n++ {
			if slices.ContainsFunc(a.Lists[mastodontest.OwnStatuses], func(e mastodontest.Entry) bool { return e.Cursor == d.server.ID(n) }) {
				posts = append(posts, n)
			}
		}
	})
	return posts
}

// doRemove is the call that removes all three.
var doRemove = []string{"remove", "--do", "--yes", "--count", "3"}

// TestRemove goes the whole way: the plan, the question, the copy, the leave to delete,
// the posts, the log, and the look afterwards.
func TestRemove(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{ConsentPage: true})
	d.server.Post(97, "<p>And for patient NHS no 999 123 4560 too</p>")
	d.server.Post(98, "<p>"+finding+", again</p>")
	d.signin()
	d.audit(exitDone, "collect")
	folded(t, d.audit(exitDone, "remove").out, "nothing to plan", "'audit review'")
	d.keep(func(s *store.Store) error {
		return decideAbout(t.Context(), s, audit.Delete, d.server.ID(96), d.server.ID(97), d.server.ID(98))
	})
	plan := d.audit(exitDone, "remove").out
	folded(t, plan, "through the network's own interface", d.account()+", 3 items", "sealed copy is taken of 3 posts", "Deletion is not erasure", "Mastodon: Your server asks", "Nothing was changed")

	lacks(t, d.audit(exitFailed, doRemove...).err, "removal is off", "'audit hold' asks")
	folded(t, d.audit(exitDone, "hold", "--answer", "unsure", "--matter", "complaint").out, "REMOVAL IS OFF", "defence organisation", "MDDUS")
	lacks(t, d.audit(exitFailed, doRemove...).err, "removal is off")
	folded(t, d.audit(exitDone, "remove").out, "REMOVAL IS OFF")
	lacks(t, d.audit(exitDone, "report", "--format", "json").out, "Take advice today", "both preserving and hiding")
	d.audit(exitDone, "hold", "--answer", "no")
	lacks(t, d.audit(exitFailed, "remove", "--do").err, "nobody is there to confirm it", "--yes --count 3")
	lacks(t, d.audit(exitFailed, "remove", "--do", "--yes", "--count", "2").err, "the plan removes 3 posts, and --count says 2")
	d.audit(exitUsage, "remove", "--do", "--yes")
	if n := len(d.server.Issued()); n != 1 || d.asked() != [3]int{} || d.onShelf() != 0 {
		t.Fatalf("before it was agreed to: %d tokens, %v requests to delete, %d copies", n, d.asked(), d.onShelf())
	}

	lacks(t, d.audit(exitDone, doRemove...).err, "Sealed 3 posts", "whether posts of "+d.account()+" may be deleted", "Removed 3 of 3: post of", "was given back")
	tokens := d.server.Issued()
	if d.asked() != [3]int{1, 1, 1} || len(d.there()) != 0 || len(tokens) != 2 {
		t.Fatalf("requests %v, still there %v, %d tokens", d.asked(), d.there(), len(tokens))
	}
	if !d.refused(tokens[1]) || d.refused(tokens[0]) {
		t.Error("the leave to delete is still good, or that to read is not")
	}
	if app := d.server.Registered("client-1"); strings.Contains(app.Get("scopes"), "write") {
		t.Errorf("the app that reads asked for %s", app.Get("scopes"))
	}
	d.keep(func(s *store.Store) error {
		records, err := s.Accounts(t.Context())
		for _, r := range records {
			kept, _, err := s.Token(t.Context(), r.Account.Key())
			if err != nil || kept.Purpose != "" {
				t.Errorf("the sign-in to delete is kept: %v, %v", kept.Purpose, err)
			}
		}
		return err
	})
	d.audit(exitDone, "evidence", "verify")
	lacks(t, d.audit(exitDone, "remove", "--log").out, "removed", d.server.ID(96), "patient-id-number")
	folded(t, d.audit(exitDone, "status").out, "3 removed posts it is not known yet")

	lacks(t, d.audit(exitDone, "remove", "--do", "--yes", "--count", "0").err, "nothing to remove")
	lacks(t, d.audit(exitDone, "collect").err, "3 posts are gone, as seen now")
	lacks(t, d.audit(exitDone, "remove", "--log").out, "gone, as seen then")
	if out := d.audit(exitDone, "status").out; strings.Contains(out, "not known yet") {
		t.Errorf("still open:\n%s", out)
	}
	if d.asked() != [3]int{1, 1, 1} {
		t.Errorf("requests %v", d.asked())
	}
}

// folded is lacks, wherever lines are broken.
func folded(t *testing.T, all string, want ...string) {
	t.Helper()
	lacks(t, strings.Join(strings.Fields(all), " "), want...)
}

// onShelf counts the sealed copies.
func (d *doctor) onShelf() int {
	files, _ := filepath.Glob(filepath.Join(d.home, "evidence", "*.age"))
	return len(files)
}

// TestRemoveKilled ends the command at every step, and lets the same one go on.
func TestRemoveKilled(t *testing.T) {
	t.Parallel()
	never := func(_ http.ResponseWriter, r *http.Request) bool { <-r.Context().Done(); return true }
	later := func(_ http.ResponseWriter, r *http.Request) bool { <-r.Context().Done(); return false }
	second := func(d *doctor) string { return statuses + d.server.ID(97) }
	for name, test := range map[string]struct {
		at     func(d *doctor) (path string, spoil mastodontest.Spoil) // where the server does not answer; nil for the sealed copy
		signal os.Signal
		asked  [3]int // in the end
	}{
		"once the copy is on the disk":       {nil, os.Kill, [3]int{1, 1, 1}},
		"before it is known whose it is":     {func(d *doctor) (string, mastodontest.Spoil) { return mastodontest.Myself, never }, os.Kill, [3]int{1, 1, 1}},
		"before the server did anything":     {func(d *doctor) (string, mastodontest.Spoil) { return second(d), never }, os.Kill, [3]int{1, 2, 1}},
		"before the server said what it did": {func(d *doctor) (string, mastodontest.Spoil) { return second(d), later }, os.Kill, [3]int{1, 2, 1}},
		"interrupted":                        {func(d *doctor) (string, mastodontest.Spoil) { return second(d), never }, os.Interrupt, [3]int{1, 2, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := doomed(t, mastodontest.Shape{})
			reached := func() bool { return d.onShelf() > 0 }
			if test.at != nil {
				path, spoil := test.at(d)
				when := make(chan struct{})
				d.server.Answer(mastodontest.When{Path: path, Times: 1}, func(w http.ResponseWriter, r *http.Request) bool {
					close(when)
					return spoil(w, r)
				})
				reached = func() bool {
					select {
					case <-when:
						return true
					default:
						return false
					}
				}
			}
			p := d.start(doRemove...)
			d.until("the step is reached", reached)
			if err := p.Process.Signal(test.signal); err != nil {
				t.Fatal(err)
			}
			if err := p.Wait(); err == nil {
				t.Fatalf("the command came to its end:\n%s", p.err)
			}
			d.check(said{"", p.err.String()})
			if test.signal == os.Interrupt {
				lacks(t, p.err.String(), "audit: error: stopped", "'audit remove --do' goes on from there", "was given back")
			}
			before := d.asked()
			states := d.removals()

			left := len(d.there()) // of those not known to be gone, the plan has all
			count := 0
			for _, s := range states {
				if s != "removed" {
					count++
				}
			}
			if len(states) == 0 {
				count = 3
			}
			lacks(t, d.audit(exitDone, "remove", "--do", "--yes", "--count", fmt.Sprint(count)).err, fmt.Sprintf("Removed %d of %d", count, count))
			if len(d.there()) != 0 || !slices.Equal(d.removals(), []string{"removed", "removed", "removed"}) {
				t.Errorf("still there: %v (before %d); states %v, before %v", d.there(), left, d.removals(), states)
			}
			if test.at != nil && d.asked() != test.asked {
				t.Errorf("requests %v, before %v; want %v", d.asked(), before, test.asked)
			}
			for i, n := range d.asked() {
				if before[i] > 0 && states[i] == "removed" && n > before[i] {
					t.Errorf("post %d was removed, and asked for again", 96+i)
				}
			}
			d.audit(exitDone, "evidence", "verify")
			lacks(t, d.audit(exitDone, "collect").err, "3 posts are gone")
		})
	}
}

// TestRemoveNothingWithoutCopy lets the copy fail in several ways.
func TestRemoveNothingWithoutCopy(t *testing.T) {
	t.Parallel()
	t.Run("it cannot be written", func(t *testing.T) {
		t.Parallel()
		d := doomed(t, mastodontest.Shape{})
		if err := os.WriteFile(filepath.Join(d.home, "evidence"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		d.audit(exitFailed, doRemove...)
		if d.asked() != [3]int{} || len(d.server.Issued()) != 1 {
			t.Errorf("requests %v, %d tokens", d.asked(), len(d.server.Issued()))
		}
		if err := os.Remove(filepath.Join(d.home, "evidence")); err != nil {
			t.Fatal(err)
		}
		d.audit(exitDone, doRemove...)
	})
	t.Run("it is changed afterwards", func(t *testing.T) {
		t.Parallel()
		d := doomed(t, mastodontest.Shape{})
		d.server.Answer(mastodontest.When{Path: "/oauth/token", Times: 1}, func(w http.ResponseWriter, _ *http.Request) bool {
			w.WriteHeader(http.StatusBadRequest)
			return true
		})
		d.audit(exitIncomplete, doRemove...) // sealed, and not let in
		files, _ := filepath.Glob(filepath.Join(d.home, "evidence", "*.age"))
		if len(files) != 1 || d.asked() != [3]int{} {
			t.Fatalf("%d copies, requests %v", len(files), d.asked())
		}
		sealed, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		sealed[len(sealed)/2] ^= 1
		if err := os.WriteFile(files[0], sealed, 0o600); err != nil {
			t.Fatal(err)
		}
		lacks(t, d.audit(exitDone, doRemove...).err, "not as it was sealed", "Sealed 3 posts", "Removed 3 of 3")
		if d.onShelf() != 2 {
			t.Errorf("%d copies", d.onShelf())
		}
	})
	t.Run("it is gone between two posts", func(t *testing.T) {
		t.Parallel()
		d := doomed(t, mastodontest.Shape{})
		d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(96)}, func(http.ResponseWriter, *http.Request) bool {
			d.keep(func(s *store.Store) error {
				all, err := s.Evidence(t.Context())
				for _, e := range all {
					err = s.DropEvidence(t.Context(), e.ID)
				}
				return err
			})
			return false
		})
		lacks(t, d.audit(exitIncomplete, doRemove...).err, "Removed 1 of 3", "no sealed copy holds it")
		if d.asked() != [3]int{1, 0, 0} {
			t.Errorf("requests %v", d.asked())
		}
	})
}

// TestRemoveTroubles lets things happen while posts are removed.
func TestRemoveTroubles(t *testing.T) {
	t.Parallel()
	answer := func(code int) mastodontest.Spoil {
		return func(w http.ResponseWriter, _ *http.Request) bool { w.WriteHeader(code); return true }
	}
	for name, test := range map[string]struct {
		spoil func(*doctor)
		code  int
		says  string
		asked [3]int
		then  string // what is said when the same is called again; "" if nothing remains
	}{
		"a complaint comes": {func(d *doctor) {
			d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(96)}, func(http.ResponseWriter, *http.Request) bool {
				d.keep(func(s *store.Store) error {
					return s.SetHold(d.t.Context(), audit.Hold{At: time.Now(), Answer: audit.HoldYes})
				})
				return false
			})
		}, exitFailed, "removal is off", [3]int{1, 0, 0}, "removal is off"},
		"the server limits": {func(d *doctor) {
			d.server.Limit(mastodontest.When{Path: statuses + d.server.ID(97), Times: 1}, time.Second)
		},
			exitDone, "waiting ", [3]int{1, 2, 1}, ""},
		"one is gone already": {func(d *doctor) {
			d.server.Change(func(a *mastodontest.Account) {
				l := a.Lists[mastodontest.OwnStatuses]
				a.Lists[mastodontest.OwnStatuses] = slices.DeleteFunc(l, func(e mastodontest.Entry) bool { return e.Cursor == d.server.ID(97) })
			})
		}, exitDone, "Removed 3 of 3", [3]int{1, 1, 1}, ""},
		"one fails": {func(d *doctor) {
			d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(97), Times: 1}, answer(http.StatusInternalServerError))
		}, exitIncomplete, "not removed: post of", [3]int{1, 1, 1}, "Removed 1 of 1"},
		"the token is refused": {func(d *doctor) {
			d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(97), Times: 1}, answer(http.StatusUnauthorized))
		}, exitIncomplete, "accept the sign-in to delete", [3]int{1, 1, 0}, "Removed 2 of 2"},
		"the connection breaks": {func(d *doctor) { d.server.Cut(mastodontest.When{Path: statuses + d.server.ID(97), Times: 1}) },
			exitIncomplete, "not removed: post of", [3]int{1, 1, 1}, "Removed 1 of 1"},
		"nothing is allowed": {func(d *doctor) {
			d.server.Answer(mastodontest.When{Path: "/oauth/authorize"}, func(w http.ResponseWriter, r *http.Request) bool {
				http.Redirect(w, r, r.FormValue("redirect_uri")+"?error=access_denied&state="+r.FormValue("state"), http.StatusFound)
				return true
			})
		}, exitIncomplete, "permission was not given", [3]int{0, 0, 0}, "Removed 0 of 3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := doomed(t, mastodontest.Shape{})
			test.spoil(d)
			lacks(t, d.audit(test.code, doRemove...).err, test.says)
			if d.asked() != test.asked {
				t.Errorf("requests %v, want %v", d.asked(), test.asked)
			}
			for _, token := range d.server.Issued()[1:] {
				if !d.refused(token) {
					t.Error("the leave to delete was not given back")
				}
			}
			if d.onShelf() != 1 {
				t.Errorf("%d copies", d.onShelf())
			}
			open := 0
			for _, s := range d.removals() {
				if s != "removed" {
					open++
				}
			}
			code := exitDone
			switch {
			case test.then == "":
				lacks(t, d.audit(exitDone, "collect").err, "3 posts are gone")
				return
			case strings.HasPrefix(test.then, "removal"):
				code = exitFailed
			case strings.HasPrefix(test.then, "Removed 0"):
				code = exitIncomplete
			}
			lacks(t, d.audit(code, "remove", "--do", "--yes", "--count", fmt.Sprint(open)).err, test.then)
			if d.onShelf() != 1 {
				t.Errorf("%d copies in the end", d.onShelf())
			}
		})
	}
}

// TestRemoveEdited leaves alone what was edited since it was decided on, or copied.
func TestRemoveEdited(t *testing.T) {
	t.Parallel()
	d := doomed(t, mastodontest.Shape{})
	for i := range 3 {
		d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(96+i), Times: 1}, func(w http.ResponseWriter, _ *http.Request) bool {
			w.WriteHeader(http.StatusInternalServerError)
			return true
		})
	}
	d.audit(exitIncomplete, doRemove...) // all are sealed
	d.server.Change(func(a *mastodontest.Account) {
		for _, e := range a.Lists[mastodontest.OwnStatuses] {
			if n := slices.Index([]string{d.server.ID(97), d.server.ID(98)}, e.Cursor); n >= 0 {
				e.Thing["content"] = fmt.Sprintf("<p>Edited: NHS no 999 893 8074, %d</p>", n)
				e.Thing["edited_at"] = "2024-07-01T00:00:00.000Z"
			}
		}
	})
	d.keep(func(s *store.Store) error { // a decision about whatever stands there
		all, err := s.Decisions(t.Context())
		all = slices.DeleteFunc(all, func(x audit.Decision) bool { return !strings.HasSuffix(x.Finding, d.server.ID(98)) })
		for i := range all {
			all[i].Mark = ""
		}
		if err == nil {
			err = s.SaveDecisions(t.Context(), all)
		}
		return err
	})
	lacks(t, d.audit(exitDone, "collect").err, "2 changed")
	folded(t, d.audit(exitDone, "remove").out, "edited since you decided to delete it")
	lacks(t, d.audit(exitIncomplete, "remove", "--do", "--yes", "--count", "2").err, "edited since the sealed copy was taken", "Removed 1 of 2")
	if there := d.there(); !slices.Equal(there, []int{97, 98}) {
		t.Errorf("still there: %v", there)
	}
}
