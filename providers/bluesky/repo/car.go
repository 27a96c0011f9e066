package repo

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"iter"
)

// Bounds of a file. A header names one root in some 60 bytes; the network's
// servers write no block above 2 MiB.
const (
	maxHeader = 64 << 10
	maxBlock  = 4 << 20
)

// Errors of a file. They hold nothing of it.
var (
	ErrNotCAR    = errors.New("is not a repository")
	ErrTruncated = errors.New("ends in the middle")
	ErrDamaged   = errors.New("is damaged")
)

// Block is a piece of a repository: a commit, a node of its tree, or a record.
type Block struct {
	CID  CID
	Data []byte // valid until the next block
	// Altered blocks are not what their address says, or too long to be one.
	Altered bool
}

// Reader reads the blocks of a CAR file, version 1, in their order.
type Reader struct {
	in    *bufio.Reader
	buf   []byte
	Roots []CID // the newest commit is the first
}

// NewReader reads the header of a CAR file.
func NewReader(r io.Reader) (*Reader, error) {
	in := bufio.NewReaderSize(r, 256<<10)
	n, err := binary.ReadUvarint(in)
	if err != nil || n == 0 || n > maxHeader {
		return nil, ErrNotCAR
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(in, b); err != nil {
		return nil, ErrNotCAR
	}
	v, err := Decode(b)
	header, _ := v.(map[string]any)
	if err != nil || header["version"] != int64(1) {
		return nil, ErrNotCAR
	}
	roots, ok := header["roots"].([]any)
	if !ok {
		return nil, ErrNotCAR
	}
	out := &Reader{in: in}
	for _, root := range roots {
		c, ok := root.(CID)
		if !ok {
			return nil, ErrNotCAR
		}
		out.Roots = append(out.Roots, c)
	}
	return out, nil
}

// Blocks yields the blocks. An error is yielded once, last, after everything that
// could be read.
func (r *Reader) Blocks() iter.Seq2[Block, error] {
	return func(yield func(Block, error) bool) {
		for {
			b, err := r.next()
			if err == io.EOF {
				return
			}
			if !yield(b, err) || err != nil {
				return
			}
		}
	}
}

func (r *Reader) next() (Block, error) {
	if _, err := r.in.Peek(1); err == io.EOF {
		return Block{}, io.EOF
	}
	n, err := binary.ReadUvarint(r.in)
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return Block{}, ErrTruncated
	case err != nil, n == 0, n > 1<<40: // no number, or that of no file
		return Block{}, ErrDamaged
	case n > maxBlock:
		if _, err := io.CopyN(io.Discard, r.in, int64(n)); err != nil {
			return Block{}, cut(err)
		}
		return Block{Altered: true}, nil
	}
	if uint64(cap(r.buf)) < n {
		r.buf = make([]byte, max(n, 16<<10))
	}
	r.buf = r.buf[:n]
	if _, err := io.ReadFull(r.in, r.buf); err != nil {
		return Block{}, cut(err)
	}
	cid, at, err := splitCID(r.buf)
	if err != nil && at == 0 {
		return Block{}, ErrDamaged // what stands here is no block, nor what follows
	}
	data := r.buf[at:]
	return Block{CID: cid, Data: data, Altered: err != nil || !cid.holds(data)}, nil
}

// cut replaces an error of the file below, which may name it.
func cut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return ErrTruncated
	}
	return ErrDamaged
}
