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
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
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
	folded(t, d.audit(exitDone, "status").out, "3 removed posts are not known yet to be gone")

	lacks(t, d.audit(exitDone, "remove", "--do", "--yes", "--count", "0").err, "nothing to remove")
	lacks(t, d.audit(exitDone, "collect").err, "3 posts are gone, as seen now")
	lacks(t, d.audit(exitDone, "remove", "--log").out, "gone, as seen then")
	if out := d.audit(exitDone, "status").out; strings.Contains(out, "known yet to be gone") {
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
			if test.at == nil { // however quick it is, it does not come to its end
				d.server.Answer(mastodontest.When{Path: second(d)}, never)
			} else {
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
			if test.at == nil {
				d.server.Forget()
			}
			before, there, states := d.asked(), d.there(), d.removals()
			count := 3 // of those not known to be gone, the plan has all
			for _, s := range states {
				if s == "removed" {
					count--
				}
			}
			lacks(t, d.audit(exitDone, "remove", "--do", "--yes", "--count", fmt.Sprint(count)).err, fmt.Sprintf("Removed %d of %d", count, count))
			if len(d.there()) != 0 || !slices.Equal(d.removals(), []string{"removed", "removed", "removed"}) {
				t.Errorf("still there: %v, before %v; states %v, before %v", d.there(), there, d.removals(), states)
			}
			if test.at != nil && d.asked() != test.asked {
				t.Errorf("requests %v, before %v; want %v", d.asked(), before, test.asked)
			}
			for i, n := range d.asked() {
				if i < len(states) && states[i] == "removed" && n > before[i] {
					t.Errorf("post %d was removed, and asked for again", 96+i)
				}
			}
			d.audit(exitDone, "evidence", "verify")
			lacks(t, d.audit(exitDone, "collect").err, "3 posts are gone")
		})
	}
}

// TestRemovePaid removes at a network that takes money, through the app of the owner's
// that reads.
func TestRemovePaid(t *testing.T) {
	x := xtest.NewServer()
	x.Closed, x.AnyPort = true, true
	o := goOnline(t, map[string]http.Handler{"x.com": http.HandlerFunc(x.ServeSignIn), "api.x.com": x})
	back := []string{"--redirect", "http://127.0.0.1:0/callback", "--no-browser"}
	o.audit(exitDone, "", append([]string{"signin", "x", "--client-id", xtest.ClientID, "--yes"}, back...)...)
	o.audit(exitDone, "", "collect", "--spend", "20")
	var doomed string
	err := inHome(t.Context(), o.home, func(s *store.Store) error {
		rep, err := new(app).assess(t.Context(), s, new(judging))
		if err != nil {
			return err
		}
		for _, f := range rep.Findings {
			if f.Item.Mine && f.Item.Kind == social.KindPost && doomed == "" {
				doomed = f.Item.ID
			}
		}
		return decideAbout(t.Context(), s, audit.Delete, "/"+doomed)
	})
	if err != nil {
		t.Fatal(err)
	}
	folded(t, o.audit(exitDone, "", "remove").out, "X takes money", "about 1 US cent")
	o.audit(exitDone, "", "hold", "--answer", "no")
	s := o.audit(exitDone, "", append([]string{"remove", "x", "--do", "--yes", "--count", "1"}, back...)...)
	lacks(t, s.err, "With the app that", "Removed 1 of 1", "was given back", "'audit signin x' signs in again")
	deleted := 0
	for _, asked := range x.Asked {
		if strings.HasPrefix(asked, "DELETE /2/tweets/") {
			deleted++
			lacks(t, asked, doomed)
		}
	}
	if deleted != 1 {
		t.Errorf("%d requests to delete", deleted)
	}
	o.audit(exitDone, "", "collect", "--spend", "20") // the sign-in that reads is as good as it was
	for _, secret := range x.Secrets() {
		if strings.Contains(o.seen, secret) {
			t.Error("a token or a code was shown")
		}
	}
}
