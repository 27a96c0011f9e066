package archive

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"io"
	"os"
	"path"
	"slices"
	"strings"
)

// spool keeps what was inflated from a compressed tar, so that its members can be
// read in any order. It lies in a temporary file, encrypted with a key that is
// only in memory: what is left after a crash is noise.
type spool struct {
	f     *os.File
	block cipher.Block
	iv    [aes.BlockSize]byte
	end   int64
}

func newSpool() (*spool, error) {
	f, err := os.CreateTemp("", "probity-*")
	if err != nil {
		return nil, bare("make a temporary file", err)
	}
	_ = os.Remove(f.Name()) // it lives on while it is open; where that cannot be, Close removes it
	s := &spool{f: f}
	key := make([]byte, 32)
	rand.Read(key)
	rand.Read(s.iv[:])
	s.block, err = aes.NewCipher(key)
	return s, err
}

// spoolRoom is how much is kept on the disk at most: the texts of the largest
// export, and not all pictures of one that holds photographs by the ten thousand.
const spoolRoom = 4 << 30 // bytes

// room reports whether a member of the size may still be kept.
func (s *spool) room(size int64) bool { return s.end+size <= spoolRoom }

// drop gives the disk back what keep wrote from the offset on.
func (s *spool) drop(at int64) {
	s.end = at
	_ = s.f.Truncate(at)
}

// keep appends all of r and returns where it begins and how long it is. What came
// before an error is kept.
func (s *spool) keep(r io.Reader) (at, n int64, err error) {
	at = s.end
	n, err = io.Copy(&cipher.StreamWriter{S: s.stream(at), W: io.NewOffsetWriter(s.f, at)}, r)
	s.end = (at + n + aes.BlockSize - 1) / aes.BlockSize * aes.BlockSize
	return at, n, err
}

// open reads what keep wrote.
func (s *spool) open(at, n int64) io.Reader {
	return &cipher.StreamReader{S: s.stream(at), R: io.NewSectionReader(s.f, at, n)}
}

// stream is the key stream from the block that begins at the offset.
func (s *spool) stream(at int64) cipher.Stream {
	iv := s.iv
	low := binary.BigEndian.Uint64(iv[8:])
	sum := low + uint64(at/aes.BlockSize)
	binary.BigEndian.PutUint64(iv[8:], sum)
	if sum < low {
		binary.BigEndian.PutUint64(iv[:8], binary.BigEndian.Uint64(iv[:8])+1)
	}
	return cipher.NewCTR(s.block, iv[:])
}

func (s *spool) Close() error {
	err := s.f.Close()
	_ = os.Remove(s.f.Name()) // gone already where open files can be removed
	return err
}

// spooled reports whether a member is worth keeping: what networks write in, and
// small files. Films are not looked into and would fill the disk.
func spooled(name string, size int64) bool {
	return size <= 16<<20 || slices.Contains([]string{".js", ".json", ".jsonl", ".csv", ".html", ".htm", ".txt", ".car"}, strings.ToLower(path.Ext(name)))
}
