package patients

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// Encode writes the list as a file that is read again by [Load] with the same
// passphrase, and gives the same answers. What is sealed in it are the hashes and
// filters that the list holds in memory, with the key under which they were made;
// no name, number or date. The passphrase is all that protects the key. The format
// is in format.md beside this file.
func (l *List) Encode(w io.Writer, passphrase []byte) error {
	if len(passphrase) == 0 {
		return hint.Wrap(ErrNoPhrase, "choose a passphrase of several words, and keep it apart from the file")
	}
	size := new(counter)
	if err := l.write(size); err != nil {
		return err
	}
	s, err := newSealer(w, uint64(*size), passphrase)
	if err != nil {
		return err
	}
	if err := l.write(s); err != nil {
		return err
	}
	return s.flush(true)
}

type counter uint64

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }

// write writes what is sealed.
func (l *List) write(w io.Writer) error {
	out := &plainWriter{w: bufio.NewWriterSize(w, chunk)}
	out.bytes(l.secret[:])
	put(out, []uint64{uint64(l.asOf.Unix())})
	for _, n := range []*words{&l.families, &l.givens} {
		put(out, n.tokens)
		filters := make([]uint64, 0, len(bloom{})*len(n.blooms))
		for i := range n.blooms {
			filters = append(filters, n.blooms[i][:]...)
		}
		put(out, filters)
		put(out, n.initial)
		put(out, n.rarity)
	}
	for _, tokens := range [][]uint64{l.initials, l.places, l.days, l.years, l.sexes} {
		put(out, tokens)
	}
	put(out, l.day)
	put(out, l.year)
	put(out, l.sex)
	for _, r := range []*rows{&l.family, &l.given, &l.place} {
		put(out, r.ends)
		put(out, r.values)
	}
	for _, c := range []*contacts{&l.phones, &l.emails} {
		put(out, c.tokens)
		put(out, c.people)
	}
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}

type plainWriter struct {
	w   *bufio.Writer
	err error
	buf []byte
}

func (p *plainWriter) bytes(b []byte) {
	if p.err == nil {
		_, p.err = p.w.Write(b)
	}
}

// put writes how many there are, and then each.
func put[T uint8 | uint16 | uint32 | uint64](p *plainWriter, all []T) {
	p.bytes(binary.LittleEndian.AppendUint64(p.buf[:0], uint64(len(all))))
	for part := range slices.Chunk(all, 4096) {
		p.buf, _ = binary.Append(p.buf[:0], binary.LittleEndian, part)
		p.bytes(p.buf)
	}
}

// loadEncoded reads what Encode wrote.
func loadEncoded(ctx context.Context, r io.Reader, passphrase func() ([]byte, error)) (*List, Intake, error) {
	l, err := open(ctx, r, passphrase)
	if err != nil {
		return nil, Intake{Encoded: true}, hinted(err)
	}
	if l.Size() == 0 {
		return nil, Intake{Encoded: true}, ErrEmpty
	}
	return l, Intake{Rows: l.Size(), People: l.Size(), Encoded: true}, nil
}

func open(ctx context.Context, r io.Reader, passphrase func() ([]byte, error)) (*List, error) {
	h, err := readHeader(r)
	if err != nil {
		return nil, err
	}
	if passphrase == nil {
		return nil, ErrNoPhrase
	}
	phrase, err := passphrase()
	if err != nil {
		return nil, err
	}
	o, err := newOpener(r, h, phrase)
	clear(phrase)
	if err != nil {
		return nil, err
	}
	l, err := decode(ctx, o, h.Size)
	if err != nil {
		return nil, err
	}
	return l, o.end()
}

func hinted(err error) error {
	switch {
	case errors.Is(err, ErrPassphrase):
		return hint.Wrap(err, "try again; without the passphrase the list must be encoded anew where it is kept")
	case errors.Is(err, ErrNoPhrase):
		return hint.Wrap(err, "give the passphrase when asked")
	case errors.Is(err, ErrCut), errors.Is(err, ErrDamaged):
		return hint.Wrap(err, "copy the file again from where it was encoded")
	case errors.Is(err, ErrNewer):
		return hint.Wrap(err, "update audit, or encode the list again with this version")
	}
	return err
}

// decode reads what was sealed, of so many bytes, and believes nothing of it.
func decode(ctx context.Context, r io.Reader, size uint64) (*List, error) {
	in := &plainReader{ctx: ctx, r: bufio.NewReaderSize(r, chunk), left: size}
	l := new(List)
	in.bytes(l.secret[:])
	day := get[uint64](in)
	for _, n := range []*words{&l.families, &l.givens} {
		n.tokens = get[uint64](in)
		for f := range slices.Chunk(get[uint64](in), len(bloom{})) {
			if len(f) < len(bloom{}) {
				in.fail(ErrDamaged)
				break
			}
			n.blooms = append(n.blooms, bloom(f))
		}
		n.initial, n.rarity = get[uint8](in), get[uint8](in)
	}
	for _, tokens := range []*[]uint64{&l.initials, &l.places, &l.days, &l.years, &l.sexes} {
		*tokens = get[uint64](in)
	}
	l.day, l.year, l.sex = get[uint32](in), get[uint16](in), get[uint8](in)
	for _, r := range []*rows{&l.family, &l.given, &l.place} {
		r.ends, r.values = get[uint32](in), get[uint32](in)
	}
	for _, c := range []*contacts{&l.phones, &l.emails} {
		c.tokens, c.people = get[uint64](in), get[uint32](in)
	}
	switch {
	case in.err != nil:
		return nil, in.err
	case in.left != 0 || len(day) != 1 || !l.sound():
		return nil, ErrDamaged
	}
	l.asOf = time.Unix(int64(day[0]), 0).UTC()
	l.grid = l.secret.grid()
	l.index()
	return l, nil
}

type plainReader struct {
	ctx  context.Context
	r    *bufio.Reader
	left uint64
	err  error
	buf  []byte
}

func (p *plainReader) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

func (p *plainReader) bytes(b []byte) {
	if p.err != nil {
		return
	}
	if uint64(len(b)) > p.left {
		p.err = ErrDamaged
		return
	}
	if _, err := io.ReadFull(p.r, b); err == io.EOF || err == io.ErrUnexpectedEOF {
		p.err = ErrCut
	} else if err != nil {
		p.err = err
	}
	p.left -= uint64(len(b))
}

// get reads what put wrote. It allocates no more than is left to read.
func get[T uint8 | uint16 | uint32 | uint64](p *plainReader) []T {
	var n [8]byte
	p.bytes(n[:])
	count, each := binary.LittleEndian.Uint64(n[:]), uint64(binary.Size(T(0)))
	if p.err == nil && (count > p.left/each) {
		p.err = ErrDamaged
	}
	if p.ctx.Err() != nil {
		p.fail(p.ctx.Err())
	}
	if p.err != nil {
		return nil
	}
	out := make([]T, count)
	for from := uint64(0); from < count && p.err == nil; from += 4096 {
		part := out[from:min(count, from+4096)]
		if p.buf == nil {
			p.buf = make([]byte, 4096*8)
		}
		b := p.buf[:uint64(len(part))*each]
		if p.bytes(b); p.err == nil {
			_, _ = binary.Decode(b, binary.LittleEndian, part)
		}
	}
	return out
}
