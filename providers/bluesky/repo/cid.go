package repo

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"errors"
)

// CID is the address of a block: what it is written in, and the hash of its
// bytes. Only version 1 with a SHA-256 is used by the protocol. The zero value is
// no address.
type CID struct {
	Codec  uint64
	Digest [sha256.Size]byte
}

// Codecs of blocks: github.com/multiformats/multicodec, table.csv.
const (
	CodecRaw  = 0x55 // pictures and videos
	CodecCBOR = 0x71 // everything in a repository
)

// hashSHA256 is the code of SHA-256 in the same table.
const hashSHA256 = 0x12

var errCID = errors.New("address of a form that is not known")

var base32Lower = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// String returns the address as it is written in links: "bafyrei...".
func (c CID) String() string {
	b := binary.AppendUvarint([]byte{1}, c.Codec)
	b = append(b, hashSHA256, sha256.Size)
	return "b" + base32Lower.EncodeToString(append(b, c.Digest[:]...))
}

// holds reports whether data is what the address names.
func (c CID) holds(data []byte) bool { return sha256.Sum256(data) == c.Digest }

// short is the part of the hash under which blocks are kept in an index: two
// blocks alike in it are not to be found.
func (c CID) short() (s [16]byte) {
	copy(s[:], c.Digest[:])
	return s
}

// splitCID reads the address that b begins with, and returns how long it is. Of an
// address with another hash it returns the length alone, with errCID.
func splitCID(b []byte) (CID, int, error) {
	var fields [4]uint64 // version, codec, hash, length of the hash
	at := 0
	for i := range fields {
		v, n := binary.Uvarint(b[at:min(len(b), at+binary.MaxVarintLen64)])
		if n <= 0 {
			return CID{}, 0, errCID
		}
		fields[i], at = v, at+n
	}
	if fields[0] != 1 || fields[3] > uint64(len(b)-at) {
		return CID{}, 0, errCID
	}
	end := at + int(fields[3])
	if fields[2] != hashSHA256 || fields[3] != sha256.Size {
		return CID{}, end, errCID
	}
	return CID{Codec: fields[1], Digest: [sha256.Size]byte(b[at:end])}, end, nil
}

// linkCID reads an address as it stands within a block: behind a zero byte.
func linkCID(b []byte) (CID, error) {
	rest, ok := bytes.CutPrefix(b, []byte{0})
	if !ok {
		return CID{}, errCID
	}
	c, n, err := splitCID(rest)
	if err == nil && n != len(rest) {
		err = errCID
	}
	return c, err
}
