package store

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

func TestPutCutOff(t *testing.T) {
	broken := errors.New("the line went dead")
	stopped, stop := context.WithCancel(t.Context())
	tests := []struct {
		name string
		ctx  context.Context
		last func() // just before the item that is never kept
		err  error
		want error
	}{
		{name: "error", ctx: t.Context(), last: func() {}, err: broken, want: broken},
		{name: "cancelled", ctx: stopped, last: stop, want: context.Canceled},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := fresh(t)
			put(t, s, moira, fromAPI(march), gap("likes"), mark("statuses", "0"))
			_, err := s.Put(tt.ctx, moira, fromAPI(april), func(yield func(social.Item, error) bool) {
				_ = yield(post("1", march, "a"), nil) && yield(mark("statuses", "1"), nil) && yield(post("2", march, "b"), nil)
				tt.last()
				if yield(post("3", march, "c"), tt.err) {
					t.Error("more was wanted")
				}
			})
			if !errors.Is(err, tt.want) {
				t.Fatal(err)
			}
			items := all(t, s, moira.Key())
			if len(items) != 4 || items[0].Gap == nil || items[1].Gap == nil || items[3].Post.ID != "2" {
				t.Errorf("got %+v, want the old gap, one for what is missing, and two posts", items)
			}
			if cursor, err := s.Cursor(t.Context(), moira.Key()); err != nil || cursor["statuses"] != "1" {
				t.Error(cursor, err)
			}
			records, err := s.Accounts(t.Context())
			if err != nil || records[0].Sources[0].Complete || !records[0].Sources[0].At.Equal(march) {
				t.Error(records, err)
			}
			put(t, s, moira, fromAPI(april), post("3", march, "c"))
			items = all(t, s, moira.Key())
			if len(items) != 3 {
				t.Errorf("got %+v, want three posts and no gap", items)
			}
		})
	}
}

func TestPutRefusesNonsense(t *testing.T) {
	s := fresh(t)
	for _, tt := range []struct {
		a social.Account
		c Collected
	}{{moira, Collected{Source: "scrape", At: march}}, {social.Account{Provider: "x"}, fromAPI(march)}} {
		if _, err := s.Put(t.Context(), tt.a, tt.c, social.Literal()); err == nil {
			t.Errorf("%+v: no error", tt)
		}
	}
}

func TestMarks(t *testing.T) {
	s := fresh(t)
	put(t, s, moira, fromAPI(march), mark("statuses", "1"), mark("likes", "a"), mark("statuses", "2"))
	put(t, s, moira, fromExport(march), mark("statuses", "x"), mark("likes", ""))
	put(t, s, moiraX, fromAPI(march), mark("tweets", "5"))
	put(t, s, moira, fromAPI(april), mark("likes", ""))
	got, err := s.Cursor(t.Context(), moira.Key())
	if diff := cmp.Diff(social.Cursor{"statuses": "2"}, got); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if got, err = s.Cursor(t.Context(), "x/none"); err != nil || len(got) != 0 {
		t.Error(got, err)
	}
}

// While one account waits for its network, others must get on.
func TestPutTogether(t *testing.T) {
	s := fresh(t)
	slow := make(chan struct{})
	done := make(chan error, 2)
	go func() {
		_, err := s.Put(t.Context(), moira, fromAPI(march), func(yield func(social.Item, error) bool) {
			yield(post("1", march, "a"), nil)
			<-slow
			yield(post("2", march, "b"), nil)
		})
		done <- err
	}()
	go func() {
		_, err := s.Put(t.Context(), moiraX, fromAPI(march), many(5000))
		close(slow)
		done <- err
	}()
	for range 2 {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	if got := fmt.Sprint(len(all(t, s, moira.Key())), len(all(t, s, moiraX.Key()))); got != "2 5000" {
		t.Error(got)
	}
}

// What came before is kept even if nothing more comes for a while.
func TestPutCommitsWhileWaiting(t *testing.T) {
	s := fresh(t)
	_, err := s.Put(t.Context(), moira, fromAPI(march), func(yield func(social.Item, error) bool) {
		yield(post("1", march, "a"), nil)
		patience := time.NewTimer(20 * batchTime)
		defer patience.Stop()
		for len(dump(t, s)) == 0 {
			select {
			case <-patience.C:
				t.Error("never committed")
				return
			default:
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}
