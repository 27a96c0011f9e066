package repo_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
)

func FuzzCBOR(f *testing.F) {
	f.Add(blueskytest.Encode(m{"a": l{1, -2, "b", blueskytest.Bytes("c"), true, nil}, "at": blueskytest.Address(nil)}))
	f.Add([]byte("\xfb\x3f\xf8\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := repo.Decode(data)
		if err != nil {
			return
		}
		if weight(v) > 40*len(data)+100 {
			t.Errorf("%d bytes become %d values", len(data), weight(v))
		}
	})
}

// weight counts the values and the bytes in v.
func weight(v any) int {
	n := 1
	switch v := v.(type) {
	case string:
		n += len(v)
	case []byte:
		n += len(v)
	case []any:
		for _, e := range v {
			n += weight(e)
		}
	case map[string]any:
		for k, e := range v {
			n += len(k) + weight(e)
		}
	}
	return n
}

// FuzzCAR reads any bytes as a file, and again with their blocks given the
// addresses that they would have, so that what lies behind the hash is met.
func FuzzCAR(f *testing.F) {
	f.Add(many(12).CAR(), []byte{}, []byte{})
	node := blueskytest.Encode(m{"e": l{m{"p": 0, "k": blueskytest.Bytes("a.b/c"), "v": blueskytest.Address(nil), "t": nil}}, "l": nil})
	f.Add([]byte{}, node, blueskytest.Encode(m{"text": "a"}))
	f.Fuzz(func(t *testing.T, data, node, record []byte) {
		walk(t, data)
		at := blueskytest.Address(node)
		walk(t, tree(at, map[blueskytest.Link][]byte{at: node, blueskytest.Address(record): record}))
	})
}

func walk(t *testing.T, data []byte) {
	r, err := repo.Open(context.Background(), from(bytes.Clone(data)))
	if err != nil {
		return
	}
	seen := map[string]bool{}
	for rec, err := range r.Records(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		path := rec.Collection + "/" + rec.Key
		if seen[path] || rec.Collection == "" || rec.Key == "" {
			t.Errorf("%q twice, or empty", path)
		}
		seen[path] = true
	}
}
