package archive

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"strings"
	"sync"

	"github.com/probity-audit/probity/internal/hint"
)

const tarBlock = 512 // bytes

// tar indexes an uncompressed tar, whose members can be read in place.
func (b *builder) tar(f *os.File) error {
	in := &counted{r: f}
	return b.index(in, func(_ *tar.Reader, h *tar.Header) func() (io.ReadCloser, error) {
		at, size := in.n, h.Size
		return func() (io.ReadCloser, error) {
			return &partial{r: io.NewSectionReader(f, at, size), cut: b.ends > 0 && at+size > b.ends}, nil
		}
	}, func() error { return nil })
}

// tgz indexes a compressed tar, and keeps what is likely to be read. Where there is
// no room for that, members are inflated once more when they are opened.
func (b *builder) tgz(f *os.File) error {
	packed := &counted{r: io.NewSectionReader(f, 0, 1<<62)}
	z, err := gzip.NewReader(bufio.NewReaderSize(packed, 1<<16))
	if err != nil {
		return errDamaged
	}
	in := &counted{r: z}
	replay := &replay{f: f}
	b.spool, _ = newSpool() // without one it takes longer
	check := func() error {
		if in.n > ratioFloor && in.n/max(packed.n, 1) > b.limits.Ratio || in.n > b.limits.Total {
			return errTooMuch
		}
		return nil
	}
	in.check = check
	full := false
	return b.index(in, func(t *tar.Reader, h *tar.Header) func() (io.ReadCloser, error) {
		at, size := in.n, h.Size
		if b.spool != nil && !full && h.Typeflag == tar.TypeReg && !sparse(h) && size <= min(b.limits.File, b.limits.Total-b.total) && spooled(h.Name, size) && b.spool.room(size) {
			kept, n, err := b.spool.keep(t)
			if err == nil || in.err != nil { // the export ends here, not the disk
				return func() (io.ReadCloser, error) {
					return &partial{r: b.spool.open(kept, n), cut: n < size}, nil
				}
			}
			b.spool.drop(kept) // what is inflated once more needs no room
			full = true
		}
		return func() (io.ReadCloser, error) { return replay.open(at, size) }
	}, check)
}

func (b *builder) index(in *counted, open func(*tar.Reader, *tar.Header) func() (io.ReadCloser, error), check func() error) error {
	t := tar.NewReader(in)
	end := int64(0) // of the last member, with what fills its block
	for {
		h, err := t.Next()
		if err == io.EOF {
			if in.n < end+tarBlock { // a tar that is whole ends with empty blocks
				b.skip(SkipCut)
			}
			return nil
		}
		if errors.Is(err, errTooMuch) || check() != nil {
			return errTooMuch
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			if b.entries == 0 && !errors.Is(err, io.ErrUnexpectedEOF) {
				return hint.Wrap(errors.New("the file is compressed, but is no export"), "give the file as the network sent it")
			}
			if b.entries == 0 {
				return errDamaged
			}
			b.skip(SkipCut)
			return nil
		}
		if h.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		end = (in.n + h.Size + tarBlock - 1) / tarBlock * tarBlock
		m := member{name: h.Name, mode: h.FileInfo().Mode(), size: h.Size, mod: h.ModTime, open: open(t, h)}
		if h.Typeflag == tar.TypeLink || sparse(h) {
			m.mode |= os.ModeIrregular
		}
		if err := b.member(m); err != nil {
			return err
		}
	}
}

// sparse reports whether the member has holes, which may be of any size and take no
// room in the archive. No network writes such.
func sparse(h *tar.Header) bool {
	if h.Typeflag == tar.TypeGNUSparse {
		return true
	}
	for key := range h.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return false
}

// counted counts what was read, and stops if check fails.
type counted struct {
	r     io.Reader
	n     int64
	err   error // with which reading ended
	check func() error
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	c.err = err
	if c.check != nil {
		if bad := c.check(); bad != nil {
			return n, bad
		}
	}
	return n, err
}

// replay reads members of a compressed tar by inflating up to them. It keeps the
// last inflater, so that reading members in their order inflates but once.
type replay struct {
	f    *os.File
	mu   sync.Mutex
	idle *inflater
}

type inflater struct {
	r  io.Reader
	at int64
}

func (r *replay) open(at, size int64) (io.ReadCloser, error) {
	r.mu.Lock()
	in := r.idle
	r.idle = nil
	r.mu.Unlock()
	if in == nil || in.at > at {
		z, err := gzip.NewReader(bufio.NewReaderSize(io.NewSectionReader(r.f, 0, 1<<62), 1<<16))
		if err != nil {
			return nil, errDamaged
		}
		in = &inflater{r: z}
	}
	n, err := io.CopyN(io.Discard, in.r, at-in.at)
	in.at += n
	if err != nil {
		return nil, errDamaged
	}
	return &replayed{from: r, in: in, left: size}, nil
}

// replayed is one member of a compressed tar, being read.
type replayed struct {
	from *replay
	in   *inflater
	left int64
}

func (r *replayed) Read(p []byte) (int, error) {
	if r.in == nil {
		return 0, os.ErrClosed
	}
	if r.left == 0 {
		return 0, io.EOF
	}
	n, err := r.in.r.Read(p[:min(int64(len(p)), r.left)])
	r.in.at += int64(n)
	r.left -= int64(n)
	switch {
	case r.left == 0:
		return n, io.EOF
	case err == io.EOF:
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func (r *replayed) Close() error {
	if r.in != nil {
		r.from.mu.Lock()
		r.from.idle = r.in
		r.from.mu.Unlock()
		r.in = nil
	}
	return nil
}
