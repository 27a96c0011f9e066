package removal_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// shelf holds a copy of whatever was sealed, but for one post.
type shelf struct {
	held   map[evidence.Ref]removal.Held
	except string
	fail   error
	sealed int
}

func (s *shelf) Holding(context.Context, []evidence.Ref) (map[evidence.Ref]removal.Held, error) {
	return s.held, nil
}

func (s *shelf) Seal(_ context.Context, posts []evidence.Ref) error {
	s.sealed++
	for _, r := range posts {
		if r.Item != s.except && s.fail == nil {
			s.held[r] = removal.Held{Copy: "c", Taken: day, Same: true}
		}
	}
	return s.fail
}

// TestRun removes five posts of a network that answers as it is told.
func TestRun(t *testing.T) {
	refused, cannot := errors.New("refused"), errors.New("no room")
	limit := &pace.LimitError{Host: "a.example", Until: day}
	for name, test := range map[string]struct {
		answers map[string]error // of the network, by post
		shelf   shelf
		signIn  error
		hold    string // from the third post on
		err     error
		asked   []string
		states  string
		trouble string // part of its hint; "" for none
	}{
		"all":             {asked: []string{"1", "2", "3", "4", "5"}, states: "removed removed removed removed removed"},
		"one fails":       {answers: map[string]error{"2": refused}, asked: []string{"1", "2", "3", "4", "5"}, states: "removed failed removed removed removed"},
		"three in a row":  {answers: map[string]error{"2": refused, "3": refused, "4": refused}, asked: []string{"1", "2", "3", "4"}, states: "removed failed failed failed copied", trouble: "in a while"},
		"a limit":         {answers: map[string]error{"3": limit}, asked: []string{"1", "2", "3"}, states: "removed removed copied copied copied", trouble: "after "},
		"refused as such": {answers: map[string]error{"1": fmt.Errorf("no: %w", oauth.ErrSignInAgain)}, asked: []string{"1"}, states: "copied copied copied copied copied", trouble: "sign in anew"},
		"no sign-in":      {signIn: hint.Wrap(refused, "agree"), states: "copied copied copied copied copied", trouble: "agree"},
		"one not copied":  {shelf: shelf{except: "2"}, asked: []string{"1", "3", "4", "5"}, states: "removed planned removed removed removed"},
		"nothing copied":  {shelf: shelf{fail: cannot}, err: cannot, states: "planned planned planned planned planned"},
		"a complaint":     {hold: audit.HoldYes, err: removal.ErrHeld, asked: []string{"1", "2"}, states: "removed removed copied copied copied"},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t)
			rep := &audit.Report{Accounts: []audit.AccountSummary{{Account: me}}}
			for n := range 5 {
				rep.Findings = append(rep.Findings, found("r", fmt.Sprint(n+1), audit.Delete))
			}
			prepare(t, s, rep)
			test.shelf.held = map[evidence.Ref]removal.Held{}
			var asked []string
			var trouble error
			closed := 0
			run := removal.Run{
				Store: s, Copies: &test.shelf, Now: func() time.Time { return day },
				Tell:    func(*removal.Post, error) {},
				Trouble: func(_ social.Account, err error) { trouble = err },
				SignIn: func(context.Context, social.Account) (removal.SignIn, error) {
					return removal.SignIn{Close: func() { closed++ }, Remove: func(ctx context.Context, id string) error {
						asked = append(asked, id)
						if test.hold != "" && id == "2" {
							return s.SetHold(ctx, audit.Hold{At: day, Answer: test.hold})
						}
						return test.answers[id]
					}}, test.signIn
				},
			}
			plan := removal.Make(rep, nil, canAll)
			if err := run.Do(t.Context(), plan); !errors.Is(err, test.err) {
				t.Fatalf("error %v, want %v", err, test.err)
			}
			kept, err := s.Removals(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			states := ""
			for _, r := range kept {
				states += " " + r.State
				if r.State == removal.Removed && (r.Evidence != "c" || r.Tries != 1 || len(r.Findings) != 1) {
					t.Errorf("removed, and kept as %+v", r)
				}
			}
			if states[1:] != test.states || !slices.Equal(asked, test.asked) {
				t.Errorf("asked for %v; states%s\nwant %v; %s", asked, states, test.asked, test.states)
			}
			if (closed == 1) != (len(asked) > 0) {
				t.Errorf("given back %d times", closed)
			}
			if test.trouble == "" && trouble != nil || test.trouble != "" && !strings.Contains(hint.Of(trouble), test.trouble) {
				t.Errorf("trouble %v (%s)", trouble, hint.Of(trouble))
			}
			if test.err != nil || test.states != "removed removed removed removed removed" {
				return
			}
			again := removal.Make(rep, kept, canAll)
			if err := run.Do(t.Context(), again); err != nil || len(asked) != 5 || test.shelf.sealed != 1 {
				t.Errorf("once more: %v; asked for %v; sealed %d times", err, asked, test.shelf.sealed)
			}
		})
	}
}

// TestRunHeld does nothing at all without an answer that counts.
func TestRunHeld(t *testing.T) {
	for name, hold := range map[string]audit.Hold{
		"none": {}, "yes": {At: day, Answer: audit.HoldYes}, "unsure": {At: day, Answer: audit.HoldUnsure},
		"long ago": {At: day.Add(-audit.HoldLasts - time.Hour), Answer: audit.HoldNo}, "from the future": {At: day.Add(time.Hour), Answer: audit.HoldNo},
	} {
		s := opened(t)
		if hold.Answer != "" {
			if err := s.SetHold(t.Context(), hold); err != nil {
				t.Fatal(err)
			}
		}
		f := found("r", "1", audit.Delete)
		plan := removal.Make(&audit.Report{Findings: []audit.Finding{f}}, nil, canAll)
		copies := &shelf{held: map[evidence.Ref]removal.Held{}}
		run := removal.Run{Store: s, Copies: copies, Now: func() time.Time { return day }}
		err := run.Do(t.Context(), plan)
		kept, _ := s.Removals(t.Context())
		if !errors.Is(err, removal.ErrHeld) || copies.sealed > 0 || len(kept) > 0 {
			t.Errorf("%s: error %v, %d copies, kept %v", name, err, copies.sealed, kept)
		}
	}
}

// TestRunDecidedOtherwise leaves alone what the owner decided otherwise about while
// others were removed.
func TestRunDecidedOtherwise(t *testing.T) {
	for name, change := range map[string][]audit.Decision{
		"taken back":            {{Finding: audit.Fingerprint("r", me.Key(), "2")}},
		"to be kept":            {{Finding: audit.Fingerprint("r", me.Key(), "2"), Verb: audit.Keep, At: day}},
		"about other words":     {{Finding: audit.Fingerprint("r", me.Key(), "2"), Verb: audit.Delete, Mark: "other", At: day}},
		"advice on another":     {{Finding: audit.Fingerprint("s", me.Key(), "2"), Verb: audit.Advice, At: day}},
		"nothing, but it edits": nil,
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t)
			rep := &audit.Report{Findings: []audit.Finding{found("r", "1", audit.Delete), found("r", "2", audit.Delete), found("s", "2", "")}}
			prepare(t, s, rep)
			copies := &shelf{held: map[evidence.Ref]removal.Held{}}
			var asked []string
			var told error
			run := removal.Run{
				Store: s, Copies: copies, Now: func() time.Time { return day },
				Tell: func(_ *removal.Post, err error) { told = err }, Trouble: func(social.Account, error) {},
				SignIn: func(context.Context, social.Account) (removal.SignIn, error) {
					return removal.SignIn{Close: func() {}, Remove: func(ctx context.Context, id string) error {
						asked = append(asked, id)
						if change == nil {
							for ref, h := range copies.held {
								h.Mark = "other"
								copies.held[ref] = h
							}
						}
						return s.SaveDecisions(ctx, change)
					}}, nil
				},
			}
			if err := run.Do(t.Context(), removal.Make(rep, nil, canAll)); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(asked, []string{"1"}) || told == nil || hint.Of(told) == "" {
				t.Errorf("asked for %v; told %v", asked, told)
			}
		})
	}
}

// prepare keeps what the report says was decided, and that nothing forbids removing.
func prepare(t *testing.T, s *store.Store, rep *audit.Report) {
	t.Helper()
	if err := s.SetHold(t.Context(), audit.Hold{At: day, Answer: audit.HoldNo}); err != nil {
		t.Fatal(err)
	}
	var ds []audit.Decision
	for _, f := range rep.Findings {
		if f.Decision != nil {
			ds = append(ds, *f.Decision)
		}
	}
	if err := s.SaveDecisions(t.Context(), ds); err != nil {
		t.Fatal(err)
	}
}

// TestRunEdited takes another copy where it was decided anew, and else leaves alone what
// was edited since it was copied.
func TestRunEdited(t *testing.T) {
	for name, test := range map[string]struct {
		taken time.Time
		want  string
	}{"not decided since": {day.Add(time.Hour), removal.Planned}, "decided anew": {day.Add(-time.Hour), removal.Removed}} {
		s := opened(t)
		rep := &audit.Report{Findings: []audit.Finding{found("r", "1", audit.Delete)}}
		prepare(t, s, rep)
		plan := removal.Make(rep, nil, canAll)
		ref, _ := plan[0].Ref()
		run := removal.Run{
			Store: s, Copies: &shelf{held: map[evidence.Ref]removal.Held{ref: {Copy: "old", Taken: test.taken}}}, Now: func() time.Time { return day },
			Tell: func(*removal.Post, error) {}, Trouble: func(social.Account, error) {},
			SignIn: func(context.Context, social.Account) (removal.SignIn, error) {
				return removal.SignIn{Close: func() {}, Remove: func(context.Context, string) error { return nil }}, nil
			},
		}
		if err := run.Do(t.Context(), plan); err != nil {
			t.Fatal(err)
		}
		if got := plan[0].State.State; got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}
