package repo_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
)

// tree writes a file with a tree of its own making: its root is the last node.
func tree(root blueskytest.Link, blocks map[blueskytest.Link][]byte) []byte {
	c := blueskytest.New().Commit(root)
	out := blueskytest.Block(blueskytest.Header(blueskytest.Address(c)), blueskytest.Address(c), c)
	for at, b := range blocks {
		out = blueskytest.Block(out, at, b)
	}
	return out
}

// A circle cannot be written with true hashes, so the nodes of it are altered and
// left out; one that is reached from two sides can.
func TestCircle(t *testing.T) {
	self := blueskytest.Link{1, 0x71, 0x12, 0x20, 9}
	r, paths := open(t, tree(self, map[blueskytest.Link][]byte{self: blueskytest.Encode(m{"e": l{}, "l": self})}))
	if len(paths) != 0 || r.Altered != 1 || r.Absent != 1 {
		t.Errorf("%v %+v", paths, r.Trouble)
	}
	post := blueskytest.Encode(m{"text": "a"})
	leaf := blueskytest.Encode(m{"e": l{m{"p": 0, "k": blueskytest.Bytes("a.b/c"), "v": blueskytest.Address(post), "t": nil}}, "l": nil})
	under := blueskytest.Address(leaf)
	top := blueskytest.Encode(m{"l": under, "e": l{m{"p": 0, "k": blueskytest.Bytes("a.b/d"), "v": blueskytest.Address(post), "t": under}}})
	r, paths = open(t, tree(blueskytest.Address(top), map[blueskytest.Link][]byte{under: leaf, blueskytest.Address(top): top, blueskytest.Address(post): post}))
	if diff := cmp.Diff([]string{"a.b/c", "a.b/d"}, paths); diff != "" || r.Wrong != 1 {
		t.Error(diff, r.Trouble)
	}
}

// A tree is as deep as somebody likes to make it.
func TestDeep(t *testing.T) {
	blocks := map[blueskytest.Link][]byte{}
	var below any
	var last blueskytest.Link
	for range 50_000 {
		b := blueskytest.Encode(m{"e": l{}, "l": below})
		last = blueskytest.Address(b)
		blocks[last], below = b, last
	}
	if r, paths := open(t, tree(last, blocks)); len(paths) != 0 || r.Absent+r.Wrong+r.Altered != 0 {
		t.Errorf("%v %+v", paths, r.Trouble)
	}
}

// Keys of a thousand letters that differ in the last ones only are short in the file.
func TestManyLongKeys(t *testing.T) {
	post := blueskytest.Address(nil)
	out := blueskytest.Header(blueskytest.Link{1, 0x71, 0x12, 0x20})
	commit := blueskytest.New().Commit(post)
	out = blueskytest.Block(out, blueskytest.Address(commit), commit)
	for i := range 20 {
		long := "a/" + strings.Repeat("b", 1000) + string(rune('a'+i))
		entries := l{m{"p": 0, "k": blueskytest.Bytes(long), "v": post, "t": nil}}
		for range 8000 {
			entries = append(entries, m{"p": len(long), "k": blueskytest.Bytes{}, "v": post, "t": nil})
		}
		node := blueskytest.Encode(m{"e": entries, "l": nil})
		out = blueskytest.Block(out, blueskytest.Address(node), node)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	r, err := repo.Open(context.Background(), from(out))
	if runtime.ReadMemStats(&after); err != nil || !r.Full {
		t.Errorf("%v %+v", err, r)
	}
	if took := after.TotalAlloc - before.TotalAlloc; took > 200<<20 {
		t.Errorf("%d MB for a file of %d", took>>20, len(out)>>20)
	}
}

func TestOrder(t *testing.T) {
	post := blueskytest.Address(blueskytest.Encode(m{}))
	e := func(p int, k string) m { return m{"p": p, "k": blueskytest.Bytes(k), "v": post, "t": nil} }
	for name, entries := range map[string]l{
		"twice the same":   {e(0, "a/b"), e(0, "a/b")},
		"descending":       {e(0, "a/c"), e(2, "b")},
		"longer prefix":    {e(0, "a/b"), e(4, "c")},
		"no key":           {e(0, "a/")},
		"no collection":    {e(0, "/a")},
		"no slash":         {e(0, "ab")},
		"too long":         {e(0, "a/"+strings.Repeat("b", 2000))},
		"another name":     {m{"p": 0, "k": blueskytest.Bytes("a/b"), "v": post, "x": 1}},
		"no record":        {m{"p": 0, "k": blueskytest.Bytes("a/b"), "t": nil}},
		"prefix below nil": {m{"p": -1, "k": blueskytest.Bytes("a/b"), "v": post, "t": nil}},
	} {
		node := blueskytest.Encode(m{"e": entries, "l": nil})
		r, err := repo.Open(context.Background(), from(tree(blueskytest.Address(node), map[blueskytest.Link][]byte{blueskytest.Address(node): node})))
		if err != nil || r.Wrong+r.Absent != 1 {
			t.Errorf("%s: %v %+v", name, err, r)
		}
	}
}

func TestNotCAR(t *testing.T) {
	header := blueskytest.Header(blueskytest.Link{1, 0x71, 0x12, 0x20})
	two := blueskytest.Encode(m{"roots": l{}, "version": 2})
	for name, data := range map[string][]byte{
		"nothing":           {},
		"a length alone":    {0x40},
		"a zero":            {0},
		"an endless number": bytes.Repeat([]byte{0xff}, 40),
		"a giant header":    append(binary.AppendUvarint(nil, 1<<40), "abc"...),
		"text":              []byte("Dear diary, this is no repository at all."),
		"version 2":         append(binary.AppendUvarint(nil, uint64(len(two))), two...),
		"half a header":     header[:len(header)-3],
	} {
		if _, err := repo.Open(context.Background(), from(data)); !errors.Is(err, repo.ErrNotCAR) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := repo.Open(context.Background(), from(header)); !errors.Is(err, repo.ErrNoCommit) {
		t.Error(err)
	}
}

// What cannot be a block ends the reading, or is passed over.
func TestBlocks(t *testing.T) {
	good := many(3).CAR()
	for name, c := range map[string]struct {
		tail    []byte
		cut     error
		altered int
	}{
		"an endless number":   {bytes.Repeat([]byte{0xff}, 40), repo.ErrDamaged, 0},
		"half a number":       {[]byte{0x80}, repo.ErrTruncated, 0},
		"a zero":              {[]byte{0, 0}, repo.ErrDamaged, 0},
		"longer than it is":   {[]byte{50, 1, 2, 3}, repo.ErrTruncated, 0},
		"of no file's length": {binary.AppendUvarint(nil, 1<<50), repo.ErrDamaged, 0},
		"giant, and cut":      {binary.AppendUvarint(nil, 1<<30), repo.ErrTruncated, 0},
		"giant, and whole":    {append(binary.AppendUvarint(nil, 5<<20), make([]byte, 5<<20)...), nil, 1},
		"no address":          {[]byte{3, 9, 9, 9}, repo.ErrDamaged, 0},
		"another hash":        {[]byte{8, 1, 0x71, 0x13, 2, 'a', 'b', 'c', 'd'}, nil, 1},
	} {
		r, paths := open(t, append(slices.Clone(good), c.tail...))
		if !errors.Is(r.Cut, c.cut) || r.Altered != c.altered || len(paths) != 4 {
			t.Errorf("%s: %d records, %+v", name, len(paths), r.Trouble)
		}
	}
}
