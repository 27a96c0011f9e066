package blueskytest

import (
	"crypto/sha256"
	"fmt"
	"slices"
)

// Map is an object, List a list, Bytes a string of bytes.
type (
	Map   map[string]any
	List  []any
	Bytes []byte
)

// Link is the address of a block.
type Link [36]byte

// Address returns the address of a block of DAG-CBOR.
func Address(data []byte) Link { return address(0x71, data) }

// Blob returns the address of a picture.
func Blob(data []byte) Link { return address(0x55, data) }

func address(codec byte, data []byte) Link {
	sum := sha256.Sum256(data)
	return Link(append([]byte{1, codec, 0x12, 0x20}, sum[:]...))
}

// Encode writes a value as DAG-CBOR: nil, bool, int, string, or one of the types
// of this package.
func Encode(v any) []byte { return value(nil, v) }

func head(b []byte, major byte, n int) []byte {
	switch {
	case n < 24:
		return append(b, major<<5|byte(n))
	case n < 1<<8:
		return append(b, major<<5|24, byte(n))
	case n < 1<<16:
		return append(b, major<<5|25, byte(n>>8), byte(n))
	}
	return append(b, major<<5|26, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
}

func value(b []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(b, 0xf6)
	case bool:
		if v {
			return append(b, 0xf5)
		}
		return append(b, 0xf4)
	case int:
		if v < 0 {
			return head(b, 1, -1-v)
		}
		return head(b, 0, v)
	case string:
		return append(head(b, 3, len(v)), v...)
	case Bytes:
		return append(head(b, 2, len(v)), v...)
	case Link:
		b = append(b, 0xd8, 42)
		return append(append(head(b, 2, len(v)+1), 0), v[:]...)
	case List:
		b = head(b, 4, len(v))
		for _, e := range v {
			b = value(b, e)
		}
		return b
	case Map:
		return object(b, v)
	}
	panic(fmt.Sprintf("cannot write %T", v))
}

// object writes the names in the order that DAG-CBOR wants: the short ones first.
func object(b []byte, m Map) []byte {
	var names []string
	for n := range m {
		names = append(names, n)
	}
	slices.SortFunc(names, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return slices.Compare([]byte(a), []byte(b))
	})
	b = head(b, 5, len(names))
	for _, n := range names {
		b = value(value(b, n), m[n])
	}
	return b
}
