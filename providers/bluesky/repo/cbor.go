package repo

import (
	"encoding/binary"
	"errors"
	"math"
)

// Bounds of what is decoded. Servers refuse records above 1 MiB, and lists or
// objects deeper than 32.
const (
	maxDepth  = 64
	maxValues = 1 << 17 // in one block
)

// ErrCBOR says that a block is not DAG-CBOR, or goes beyond the bounds.
var ErrCBOR = errors.New("is not DAG-CBOR")

// Major types: RFC 8949, section 3.1.
const (
	majorUint  = 0
	majorNint  = 1
	majorBytes = 2
	majorText  = 3
	majorList  = 4
	majorMap   = 5
	majorTag   = 6
)

const tagCID = 42 // the only tag in DAG-CBOR

// Decode returns the value in a block: nil, bool, int64, float64, string, []byte,
// [CID], []any or map[string]any. The bytes are those of data.
func Decode(data []byte) (any, error) {
	c := cursor{data: data}
	v, err := c.value(0)
	if err == nil && c.at != len(data) {
		err = ErrCBOR
	}
	return v, err
}

// cursor reads CBOR from the beginning to the end.
type cursor struct {
	data   []byte
	at     int
	values int
}

// head reads a major type and its number. For major type 7 the number is the
// additional information, and the value follows.
func (c *cursor) head() (major byte, n uint64, err error) {
	if c.at >= len(c.data) {
		return 0, 0, ErrCBOR
	}
	b := c.data[c.at]
	c.at++
	major, info := b>>5, b&31
	if major == 7 || info < 24 {
		return major, uint64(info), nil
	}
	if info > 27 {
		return 0, 0, ErrCBOR // of a length that is not told beforehand
	}
	n, err = c.number(1 << (info - 24))
	return major, n, err
}

// number reads so many bytes: 1, 2, 4 or 8.
func (c *cursor) number(size int) (n uint64, err error) {
	b, err := c.take(uint64(size))
	for _, d := range b {
		n = n<<8 | uint64(d)
	}
	return n, err
}

func (c *cursor) take(n uint64) ([]byte, error) {
	if n > uint64(len(c.data)-c.at) {
		return nil, ErrCBOR
	}
	b := c.data[c.at : c.at+int(n) : c.at+int(n)]
	c.at += int(n)
	return b, nil
}

// expect reads the head of a value that must be of the type.
func (c *cursor) expect(want byte) (uint64, error) {
	major, n, err := c.head()
	if err == nil && major != want {
		err = ErrCBOR
	}
	return n, err
}

// string reads a value of the type, text or bytes.
func (c *cursor) string(major byte) ([]byte, error) {
	n, err := c.expect(major)
	if err != nil {
		return nil, err
	}
	return c.take(n)
}

// null passes over a null, and reports whether one stood there.
func (c *cursor) null() bool {
	if c.at < len(c.data) && c.data[c.at] == 0xf6 {
		c.at++
		return true
	}
	return false
}

// link reads an address; what follows tag 42.
func (c *cursor) link() (CID, error) {
	n, err := c.expect(majorTag)
	if err != nil || n != tagCID {
		return CID{}, ErrCBOR
	}
	b, err := c.string(majorBytes)
	if err != nil {
		return CID{}, err
	}
	return linkCID(b)
}

func (c *cursor) value(depth int) (any, error) {
	if c.values++; depth > maxDepth || c.values > maxValues {
		return nil, ErrCBOR
	}
	start := c.at
	major, n, err := c.head()
	if err != nil {
		return nil, err
	}
	switch major {
	case majorUint, majorNint:
		if n > math.MaxInt64 {
			return nil, ErrCBOR
		}
		if major == majorNint {
			return -1 - int64(n), nil
		}
		return int64(n), nil
	case majorBytes:
		return c.take(n)
	case majorText:
		b, err := c.take(n)
		return string(b), err
	case majorList:
		return c.list(n, depth)
	case majorMap:
		return c.object(n, depth)
	case majorTag:
		c.at = start
		return c.link()
	}
	return c.simple(n)
}

func (c *cursor) list(n uint64, depth int) (any, error) {
	if n > uint64(len(c.data)-c.at) { // each takes a byte at least
		return nil, ErrCBOR
	}
	out := make([]any, 0, min(n, 64))
	for range n {
		v, err := c.value(depth + 1)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

func (c *cursor) object(n uint64, depth int) (any, error) {
	if n > uint64(len(c.data)-c.at)/2 {
		return nil, ErrCBOR
	}
	out := make(map[string]any, min(n, 16))
	for range n {
		name, err := c.string(majorText)
		if err != nil {
			return nil, err
		}
		if _, twice := out[string(name)]; twice {
			return nil, ErrCBOR
		}
		if out[string(name)], err = c.value(depth + 1); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// simple reads false, true, null and, although the protocol forbids them, numbers
// with a fraction.
func (c *cursor) simple(info uint64) (any, error) {
	switch info {
	case 20, 21:
		return info == 21, nil
	case 22:
		return nil, nil
	case 26:
		b, err := c.take(4)
		if err != nil {
			return nil, err
		}
		return float64(math.Float32frombits(binary.BigEndian.Uint32(b))), nil
	case 27:
		b, err := c.take(8)
		if err != nil {
			return nil, err
		}
		return math.Float64frombits(binary.BigEndian.Uint64(b)), nil
	}
	return nil, ErrCBOR
}
