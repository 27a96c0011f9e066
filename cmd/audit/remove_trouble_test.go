package main

import (
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
	for name, spoil := range map[string]func(*doctor, store.Evidence) error{
		"it is gone from the list between two posts": func(d *doctor, e store.Evidence) error {
			return inHome(d.t.Context(), d.home, func(s *store.Store) error { return s.DropEvidence(d.t.Context(), e.ID) })
		},
		"its file is gone between two posts": func(d *doctor, e store.Evidence) error { return os.Remove(filepath.Join(d.home, "evidence", e.Path)) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := doomed(t, mastodontest.Shape{})
			d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(96)}, func(http.ResponseWriter, *http.Request) bool {
				var all []store.Evidence
				d.keep(func(s *store.Store) (err error) {
					all, err = s.Evidence(t.Context())
					return err
				})
				for _, e := range all {
					if err := spoil(d, e); err != nil {
						t.Error(err)
					}
				}
				return false
			})
			lacks(t, d.audit(exitIncomplete, doRemove...).err, "Removed 1 of 3", "no sealed copy holds it")
			if d.asked() != [3]int{1, 0, 0} {
				t.Errorf("requests %v", d.asked())
			}
		})
	}
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

// TestRemoveAtAnother removes from a server of another make.
func TestRemoveAtAnother(t *testing.T) {
	t.Parallel()
	d := doomed(t, mastodontest.Shape{GoToSocial: true, ConsentPage: true})
	lacks(t, d.audit(exitDone, doRemove...).err, "Removed 3 of 3", "was given back")
	if d.asked() != [3]int{1, 1, 1} || len(d.there()) > 0 {
		t.Errorf("requests %v, still there %v", d.asked(), d.there())
	}
	lacks(t, d.audit(exitDone, "run").err, "3 posts are gone, as seen now")
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
	lacks(t, d.audit(exitFailed, "remove", "--do", "--yes", "--count", "2").err, "the plan removes 1 post")
	lacks(t, d.audit(exitIncomplete, "remove", "mastodon", "--do", "--yes", "--count", "1", "--client-id", "7").err, "needs no app of your own", "Removed 0 of 1")
	lacks(t, d.audit(exitDone, "remove", "--do", "--yes", "--count", "1").err, "Removed 1 of 1")
	if there := d.there(); !slices.Equal(there, []int{97, 98}) {
		t.Errorf("still there: %v", there)
	}
}

// TestRemoveDecidedOtherwise takes a decision back, and asks for a second removal, while
// posts are removed.
func TestRemoveDecidedOtherwise(t *testing.T) {
	t.Parallel()
	d := doomed(t, mastodontest.Shape{})
	var second said
	d.server.Answer(mastodontest.When{Path: statuses + d.server.ID(96)}, func(http.ResponseWriter, *http.Request) bool {
		d.keep(func(s *store.Store) error { return decideAbout(t.Context(), s, audit.Keep, d.server.ID(97)) })
		second = d.audit(exitFailed, doRemove...)
		return false
	})
	lacks(t, d.audit(exitIncomplete, doRemove...).err, "you decided otherwise about it since the plan was made", "Removed 2 of 3")
	lacks(t, second.err, "another 'audit remove --do' is at work")
	if there := d.there(); !slices.Equal(there, []int{97}) || d.asked() != [3]int{1, 0, 1} {
		t.Errorf("still there: %v; requests %v", there, d.asked())
	}
}
