package archive

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
)

// The parts of a local file header that are looked at: APPNOTE.TXT, section 4.3.7.
const (
	localHeader    = 30
	localSignature = 0x04034b50
	descriptorFlag = 1 << 3 // the sizes stand behind the data
	methodStore    = 0
	methodDeflate  = 8
)

// salvage reads a zip whose directory is lost, as that of a download which was
// cut off: it stands at the end. Members are found one behind the other; the last
// may be in pieces, and is given as far as it reaches.
func (b *builder) salvage(f *os.File, size int64) error {
	for at := int64(0); at+localHeader <= size; {
		m, next, ok := b.local(f, at, size)
		if !ok {
			break
		}
		if err := b.member(m); err != nil {
			return err
		}
		at = next
	}
	if b.entries == 0 {
		return errDamaged
	}
	b.skip(SkipCut)
	return nil
}

// local reads the member whose header stands at the offset, and returns where the
// next one begins.
func (b *builder) local(f *os.File, at, size int64) (m member, next int64, ok bool) {
	var h [localHeader]byte
	if _, err := f.ReadAt(h[:], at); err != nil || binary.LittleEndian.Uint32(h[:]) != localSignature {
		return m, 0, false
	}
	flags, method := binary.LittleEndian.Uint16(h[6:]), binary.LittleEndian.Uint16(h[8:])
	packed, inflated := int64(binary.LittleEndian.Uint32(h[18:])), int64(binary.LittleEndian.Uint32(h[22:]))
	nameLen, extraLen := int64(binary.LittleEndian.Uint16(h[26:])), int64(binary.LittleEndian.Uint16(h[28:]))
	rest := make([]byte, nameLen+extraLen)
	if _, err := f.ReadAt(rest, at+localHeader); err != nil {
		return m, 0, false
	}
	if m.name = string(rest[:nameLen]); strings.HasSuffix(m.name, "/") {
		m.mode = fs.ModeDir
	}
	data := at + localHeader + nameLen + extraLen
	long := wide(rest[nameLen:], &inflated, &packed)
	body := func() io.Reader { return bufio.NewReader(io.NewSectionReader(f, data, size-data)) }
	switch {
	case flags&encrypted != 0 || method != methodStore && method != methodDeflate || method == methodStore && flags&descriptorFlag != 0:
		return m, 0, false // where it ends is not to be told
	case method == methodStore:
		m.size = min(inflated, size-data)
		m.open = func() (io.ReadCloser, error) {
			return &partial{r: io.NewSectionReader(f, data, m.size), cut: m.size < inflated}, nil
		}
		return m, data + inflated, true
	}
	// Inflating is the only way to know where the data ends, and that all of it is there.
	in := &exact{r: bufio.NewReaderSize(io.NewSectionReader(f, data, size-data), 64<<10)}
	most := min(b.limits.File, max(ratioFloor, (size-data)*b.limits.Ratio))
	out := &counted{r: flate.NewReader(in)}
	out.check = func() error {
		if out.n > most || out.n > ratioFloor && out.n/max(in.n, 1) > b.limits.Ratio {
			return errTooMuch
		}
		return nil
	}
	n, err := io.Copy(io.Discard, out)
	if errors.Is(err, errTooMuch) {
		m.size, m.open = 0, refuse(ErrTooLarge)
		return m, size, true
	}
	m.size = n
	m.open = func() (io.ReadCloser, error) {
		return &partial{r: io.LimitReader(flate.NewReader(body()), n), cut: err != nil}, nil
	}
	if err != nil {
		return m, size, true
	}
	next = data + in.n
	if flags&descriptorFlag != 0 {
		next += descriptor(f, next, long)
	}
	return m, next, true
}

// wide takes the sizes from the extra field of large members (section 4.5.3), and
// reports whether there is one.
func wide(extra []byte, inflated, packed *int64) bool {
	for len(extra) >= 4 {
		id, n := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		if extra = extra[4:]; n > len(extra) {
			return false
		}
		if id == 1 {
			field := extra[:n]
			for _, v := range []*int64{inflated, packed} {
				if *v == 0xffffffff && len(field) >= 8 {
					*v, field = int64(binary.LittleEndian.Uint64(field)), field[8:]
				}
			}
			return true
		}
		extra = extra[n:]
	}
	return false
}

// descriptor returns how long the sizes behind the data are (section 4.3.9): with
// or without a signature, in 32 bits or 64.
func descriptor(f io.ReaderAt, at int64, long bool) int64 {
	var b [28]byte
	n, _ := f.ReadAt(b[:], at) // fewer bytes are looked at where it ends
	lengths := []int64{16, 12, 24, 20}
	if long {
		lengths = []int64{24, 20, 16, 12}
	}
	for _, l := range lengths {
		if l+4 <= int64(n) && b[l] == 'P' && b[l+1] == 'K' {
			return l
		}
	}
	return lengths[0]
}

// exact hands out bytes one by one where that is asked, so that no more is taken
// from it than the data that is inflated.
type exact struct {
	r *bufio.Reader
	n int64
}

func (e *exact) Read(p []byte) (int, error) {
	n, err := e.r.Read(p)
	e.n += int64(n)
	return n, err
}

func (e *exact) ReadByte() (byte, error) {
	c, err := e.r.ReadByte()
	if err == nil {
		e.n++
	}
	return c, err
}

// partial is a member that may be in pieces; its reader is told at the end.
type partial struct {
	r   io.Reader
	cut bool
}

func (p *partial) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	if err == io.EOF && p.cut {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func (p *partial) Close() error { return nil }
