package repo_test

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
)

func TestDecode(t *testing.T) {
	block := []byte("block")
	at := blueskytest.Address(block)
	for _, c := range []struct {
		data []byte
		want any
	}{
		{blueskytest.Encode(nil), nil}, {blueskytest.Encode(true), true}, {blueskytest.Encode(false), false},
		{blueskytest.Encode(0), int64(0)}, {blueskytest.Encode(23), int64(23)}, {blueskytest.Encode(24), int64(24)}, {blueskytest.Encode(70000), int64(70000)},
		{blueskytest.Encode(-1), int64(-1)}, {blueskytest.Encode(-500), int64(-500)},
		{[]byte("\x1b\x7f\xff\xff\xff\xff\xff\xff\xff"), int64(math.MaxInt64)}, {[]byte("\x3b\x7f\xff\xff\xff\xff\xff\xff\xff"), int64(math.MinInt64)},
		{[]byte("\xfb\x3f\xf8\x00\x00\x00\x00\x00\x00"), 1.5}, {[]byte("\xfa\x3f\xc0\x00\x00"), 1.5},
		{blueskytest.Encode("é"), "é"}, {blueskytest.Encode(strings.Repeat("a", 300)), strings.Repeat("a", 300)},
		{blueskytest.Encode(blueskytest.Bytes("ab")), []byte("ab")}, {blueskytest.Encode(l{}), []any{}}, {blueskytest.Encode(l{1, nil}), []any{int64(1), nil}},
		{blueskytest.Encode(m{"a": l{}, "bb": m{}}), map[string]any{"a": []any{}, "bb": map[string]any{}}},
		{blueskytest.Encode(at), repo.CID{Codec: repo.CodecCBOR, Digest: [32]byte(at[4:])}},
	} {
		if got, err := repo.Decode(c.data); err != nil || !cmp.Equal(c.want, got) {
			t.Errorf("%x: %v %v, want %v", c.data, got, err, c.want)
		}
	}
}

// Each would take much time or memory, or is none of what the protocol allows.
func TestBombs(t *testing.T) {
	for name, data := range map[string][]byte{
		"nothing":                 {},
		"a giant text":            []byte("\x7b\x7f\xff\xff\xff\xff\xff\xff\xffa"),
		"giant bytes":             []byte("\x5b\xff\xff\xff\xff\xff\xff\xff\xffa"),
		"a giant list":            []byte("\x9b\x00\x00\x00\xff\xff\xff\xff\xffa"),
		"a giant object":          []byte("\xbb\xff\xff\xff\xff\xff\xff\xff\xffaa"),
		"deep lists":              bytes.Repeat([]byte{0x81}, 1<<20),
		"deep objects":            bytes.Repeat([]byte("\xa1\x61a"), 1<<18),
		"deep tags":               bytes.Repeat([]byte("\xd8\x2a"), 1<<18),
		"a great many values":     append([]byte("\x9a\x00\x20\x00\x00"), make([]byte, 1<<21)...),
		"without an end":          []byte("\x9f\x01\xff"),
		"text without an end":     []byte("\x7f\x61a\xff"),
		"another tag":             []byte("\xc1\x01"),
		"an address of text":      []byte("\xd8\x2a\x61a"),
		"an address cut":          []byte("\xd8\x2a\x43\x00\x01\x71"),
		"an address with a tail":  append(append([]byte("\xd8\x2a\x58\x26\x00\x01\x71\x12\x20"), make([]byte, 32)...), 0),
		"a name twice":            []byte("\xa2\x61a\x01\x61a\x02"),
		"a number for a name":     []byte("\xa1\x01\x02"),
		"a number too large":      []byte("\x1b\xff\xff\xff\xff\xff\xff\xff\xff"),
		"a number too low":        []byte("\x3b\xff\xff\xff\xff\xff\xff\xff\xff"),
		"more behind":             []byte("\x01\x01"),
		"undefined":               []byte("\xf7"),
		"half a number":           []byte("\x19\x01"),
		"half a fraction":         []byte("\xfb\x01"),
		"a reserved length":       []byte("\x1c"),
		"an object cut":           []byte("\xa1\x61a"),
		"an address of two bytes": []byte("\xd8\x2a\x42\x00\xff"),
	} {
		if v, err := repo.Decode(data); !errors.Is(err, repo.ErrCBOR) && (err == nil || !strings.HasPrefix(err.Error(), "address")) {
			t.Errorf("%s: %v %v", name, v, err)
		}
	}
}

func TestCIDString(t *testing.T) {
	// The address of the empty string as raw bytes, and of an empty object.
	for want, c := range map[string]struct {
		codec uint64
		at    blueskytest.Link
	}{
		"bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku": {repo.CodecRaw, blueskytest.Blob(nil)},
		"bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua": {repo.CodecCBOR, blueskytest.Address([]byte{0xa0})},
	} {
		if got := (repo.CID{Codec: c.codec, Digest: [32]byte(c.at[4:])}).String(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
