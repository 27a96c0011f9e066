package repo_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
)

type (
	m = blueskytest.Map
	l = blueskytest.List
)

const posts = "app.bsky.feed.post"

func from(data []byte) repo.Source {
	return func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
}

// many is a repository of so many posts, each with a key of its own time.
func many(n int) *blueskytest.Repository {
	r := blueskytest.New()
	for i := range n {
		at := time.Date(2024, 1, 1, 0, i, 0, 0, time.UTC)
		r.Add(posts, blueskytest.TID(at, i), m{"text": fmt.Sprint("post ", i)})
	}
	return r.Add("app.bsky.actor.profile", "self", m{"displayName": "Móira Quill"})
}

// open reads a whole repository, and lists its records.
func open(t *testing.T, data []byte) (*repo.Repo, []string) {
	t.Helper()
	r, err := repo.Open(context.Background(), from(data))
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for rec, err := range r.Records(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := repo.Decode(rec.Data); err != nil {
			t.Errorf("%s: %v", rec.Key, err)
		}
		paths = append(paths, rec.Collection+"/"+rec.Key)
	}
	slices.Sort(paths)
	return r, paths
}

func TestWhole(t *testing.T) {
	for _, n := range []int{0, 1, 7, 3000} {
		w := many(n)
		data := w.CAR()
		r, paths := open(t, data)
		if len(paths) != n+1 || r.DID != blueskytest.DID || r.Version != 3 || r.Rev != blueskytest.Rev {
			t.Errorf("%d records of %d, commit %+v", len(paths), n+1, r.Commit)
		}
		for _, p := range paths {
			if w.Records[p] == nil {
				t.Errorf("%s was not written", p)
			}
		}
		if diff := cmp.Diff(repo.Trouble{Missing: map[string]int{}}, r.Trouble, cmp.Comparer(func(a, b error) bool { return a == b })); diff != "" {
			t.Error(diff)
		}
		if c, err := repo.Head(context.Background(), from(data)); err != nil || c != r.Commit {
			t.Errorf("%+v %v", c, err)
		}
	}
}

// The same words under two keys are one block, and two records.
func TestTwins(t *testing.T) {
	r := blueskytest.New().Add(posts, "3kaaaaaaaaaa2", m{"text": "a"}).Add(posts, "3kaaaaaaaaaa3", m{"text": "a"}).Add("x.y", "not a time", m{"$type": posts, "text": "a"})
	if _, paths := open(t, r.CAR()); len(paths) != 3 {
		t.Error(paths)
	}
	data := r.CAR()
	if _, paths := open(t, blueskytest.Block(data, blueskytest.Address(r.Records["x.y/not a time"]), r.Records["x.y/not a time"])); len(paths) != 3 {
		t.Errorf("the block stands there twice: %v", paths)
	}
}

func TestSlice(t *testing.T) {
	w := many(500)
	w.Drop = func(path string) bool {
		return strings.HasSuffix(path, "2") || strings.HasPrefix(path, "app.bsky.actor")
	}
	lack := 0
	for p := range w.Records {
		if w.Drop(p) {
			lack++
		}
	}
	w.Extra = [][]byte{blueskytest.Encode(m{"text": "gone"})}
	r, paths := open(t, w.CAR())
	if len(paths)+lack != 501 || r.Missing[posts] != lack-1 || r.Missing["app.bsky.actor.profile"] != 1 || r.Old != 1 {
		t.Errorf("%d records, %+v", len(paths), r.Trouble)
	}
}

func TestCut(t *testing.T) {
	data := many(200).CAR()
	whole, all := open(t, data)
	if whole.Cut != nil {
		t.Fatal(whole.Cut)
	}
	for at := 300; at < len(data); at += 977 {
		r, err := repo.Open(context.Background(), from(data[:at]))
		if errors.Is(err, repo.ErrNoCommit) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, err := range r.Records(context.Background()) {
			if err != nil {
				t.Fatal(err)
			}
			n++
		}
		lack := r.Absent
		for _, k := range r.Missing {
			lack += k
		}
		if n >= len(all) || lack == 0 {
			t.Errorf("cut at %d: %d records, %+v", at, n, r.Trouble)
		}
	}
}

func TestAltered(t *testing.T) {
	data := many(20).CAR()
	at := bytes.Index(data, []byte("post 7"))
	data[at] = 'P'
	r, paths := open(t, data)
	if len(paths) != 20 || r.Altered != 1 || r.Missing[posts] != 1 {
		t.Errorf("%d records, %+v", len(paths), r.Trouble)
	}
}

// Where the file names a commit that it has not, the newest one counts.
func TestNoRoot(t *testing.T) {
	w := many(3)
	data := w.CAR()
	at := bytes.Index(data, []byte("eroots")) + len("eroots") + 1 + 2 + 2 + 1 + 10
	data[at] ^= 1
	r, paths := open(t, data)
	if !r.NoRoot || len(paths) != 4 {
		t.Errorf("%d records, %+v", len(paths), r.Trouble)
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	data := many(50).CAR()
	r, err := repo.Open(ctx, from(data))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, err := range r.Records(ctx) {
		if n++; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		cancel()
	}
	if n != 2 {
		t.Errorf("%d more", n-1)
	}
	if _, err := repo.Open(ctx, from(data)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	for range r.Records(context.Background()) {
		break
	}
}

func TestTime(t *testing.T) {
	at := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	for key, want := range map[string]time.Time{
		blueskytest.TID(at, 5): at,
		"3jzfcijpj2z2a":        time.Date(2023, 6, 30, 15, 3, 1, 0, time.UTC),
		"self":                 {},
		"3JZFCIJPJ2Z2A":        {},
		"zzzzzzzzzzzzz":        {},
		"0000000000000":        {},
	} {
		if got := repo.Time(key).Truncate(time.Second); !got.Equal(want) {
			t.Errorf("%s: %v, want %v", key, got, want)
		}
	}
}
