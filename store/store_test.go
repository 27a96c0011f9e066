package store

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// memory is a keyring for tests.
type memory struct {
	mu   sync.Mutex
	kept map[string]string
	err  error         // returned by every call, if set
	wait chan struct{} // every call waits for it, if set
}

func (m *memory) call(f func() error) error {
	if m.wait != nil {
		<-m.wait
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.err != nil {
		return m.err
	}
	return f()
}

func (m *memory) Get(service, user string) (secret string, err error) {
	err = m.call(func() error {
		var ok bool
		if secret, ok = m.kept[service+"/"+user]; !ok {
			return ErrNotInKeyring
		}
		return nil
	})
	return secret, err
}

func (m *memory) Set(service, user, secret string) error {
	return m.call(func() error {
		if m.kept == nil {
			m.kept = make(map[string]string)
		}
		m.kept[service+"/"+user] = secret
		return nil
	})
}

func (m *memory) Delete(service, user string) error {
	return m.call(func() error {
		delete(m.kept, service+"/"+user)
		return nil
	})
}

func open(t testing.TB, opt Options) *Store {
	t.Helper()
	s, err := Open(t.Context(), opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// fresh opens a new store whose key is in a keyring of its own.
func fresh(t testing.TB) *Store {
	t.Helper()
	return open(t, Options{Dir: t.TempDir(), Keyring: new(memory)})
}

func passphrase(text string) func(context.Context, bool) ([]byte, error) {
	return func(context.Context, bool) ([]byte, error) { return []byte(text), nil }
}

var (
	march  = time.Date(2024, 3, 1, 9, 0, 0, 0, time.UTC)
	april  = time.Date(2024, 4, 1, 9, 0, 0, 0, time.UTC)
	moira  = social.Account{Provider: "mastodon", Server: "social.example", ID: "109", Handle: "drmoira"}
	moiraX = social.Account{Provider: "x", ID: "1095", Handle: "drmoira"}
)

func fromAPI(at time.Time) Collected {
	return Collected{Source: SourceAPI, At: at, Origin: "social.example"}
}

func fromExport(at time.Time) Collected {
	return Collected{Source: SourceExport, At: at, Origin: "export.zip"}
}

func post(id string, published time.Time, text string) social.Item {
	return social.Item{Post: &social.Post{ID: id, Kind: social.KindPost, Mine: true, Published: published, Text: text, Audience: social.AudiencePublic}}
}

func follower(id, name string) social.Item {
	return social.Item{Connection: &social.Connection{ID: id, Relation: social.RelationFollower, Name: name}}
}

func gap(section string) social.Item {
	return social.Item{Gap: &social.Gap{Section: section, Reason: social.ReasonLimit}}
}

func mark(stream, position string) social.Item {
	return social.Item{Mark: &social.Mark{Stream: stream, Position: position}}
}

// many yields n posts of about 300 bytes of text.
func many(n int) func(yield func(social.Item, error) bool) {
	return func(yield func(social.Item, error) bool) {
		start := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC)
		filler := strings.Repeat("some words after a long day at work, ", 8)
		for i := range n {
			it := post(fmt.Sprint(1200000000000000000+i*77777), start.Add(time.Duration(i)*time.Minute), fmt.Sprintf("post %d %s", i, filler))
			it.Post.Language, it.Post.Source = "en", "data/tweets.js"
			it.Post.URL = fmt.Sprintf("https://x.example/drmoira/status/%d", i)
			if !yield(it, nil) {
				return
			}
		}
	}
}

func put(t testing.TB, s *Store, a social.Account, c Collected, items ...social.Item) Tally {
	t.Helper()
	tally, err := s.Put(t.Context(), a, c, social.Literal(items...))
	if err != nil {
		t.Fatal(err)
	}
	return tally
}

// all returns everything kept of an account.
func all(t testing.TB, s *Store, accountKey string) []social.Item {
	t.Helper()
	snapshots, err := s.Snapshots(t.Context(), accountKey)
	if err != nil {
		t.Fatal(err)
	}
	var items []social.Item
	for it, err := range snapshots[0].Items {
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, it)
	}
	return items
}
