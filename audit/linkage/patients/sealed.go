package patients

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"io"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/text/unicode/norm"
)

// Errors of an encoded list.
var (
	ErrPassphrase = errors.New("the passphrase is not the one the list was encoded with")
	ErrNoPhrase   = errors.New("the list is encoded, and there is no passphrase for it")
	ErrCut        = errors.New("the encoded list ends in the middle")
	ErrDamaged    = errors.New("the encoded list is damaged, or was changed")
	ErrNewer      = errors.New("the encoded list was written by a newer version")
)

// magic begins every encoded list. Its first byte is no letter, and the ends of
// lines in it show whether the file was sent as text and spoiled.
var magic = [8]byte{0x89, 'P', 'B', 'L', '\r', '\n', 0x1a, '\n'}

const version = 1

// chunk is how many bytes are sealed at a time.
const chunk = 64 << 10

// header is the beginning of an encoded list, in this order, numbers with the least
// byte first. See docs in format.md beside this file.
type header struct {
	Magic   [8]byte
	Version uint8
	Time    uint32 // of Argon2id
	Memory  uint32 // KiB
	Threads uint8
	Salt    [16]byte
	Nonce   [19]byte // what the nonces of all chunks begin with
	Check   [16]byte // tells a wrong passphrase
	Size    uint64   // of what is sealed, in bytes
	Sum     [8]byte  // of all above: tells damage from a wrong passphrase
}

// The second recommended option of RFC 9106, section 4.
const (
	argonTime    = 3
	argonMemory  = 64 << 10 // KiB
	argonThreads = 4
)

func newHeader(size uint64) *header {
	h := &header{Magic: magic, Version: version, Time: argonTime, Memory: argonMemory, Threads: argonThreads, Size: size}
	rand.Read(h.Salt[:])
	rand.Read(h.Nonce[:])
	return h
}

func (h *header) bytes() []byte {
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, h) // of fixed size
	return b.Bytes()
}

func (h *header) sum() (out [8]byte) {
	c := *h
	c.Sum = [8]byte{}
	full := sha256.Sum256(c.bytes())
	copy(out[:], full[:])
	return out
}

// readHeader reads a header.
func readHeader(r io.Reader) (*header, error) {
	h := new(header)
	b := make([]byte, binary.Size(h))
	n, err := io.ReadFull(r, b)
	if n > len(magic) && b[len(magic)] > version && bytes.HasPrefix(b, magic[:]) {
		return nil, ErrNewer
	}
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return nil, ErrCut
	} else if err != nil {
		return nil, err
	}
	if _, err := binary.Decode(b, binary.LittleEndian, h); err != nil {
		return nil, ErrDamaged
	}
	if h.Magic != magic || h.Version != version || h.Sum != h.sum() ||
		h.Threads < 1 || h.Threads > 64 || h.Time < 1 || h.Memory < 8 || h.Memory > mostMemory || uint64(h.Time)*uint64(h.Memory) > mostWork {
		return nil, ErrDamaged
	}
	return h, nil
}

// What a header may ask for: a file that was planted is not to take the memory, or
// hold the program for longer than a few seconds.
const (
	mostMemory = 4 * argonMemory
	mostWork   = 16 * argonTime * argonMemory // KiB filled
)

// derive makes the key of the seal, and what tells a wrong passphrase.
func (h *header) derive(passphrase []byte) (cipher.AEAD, [16]byte) {
	text := norm.NFC.Bytes(passphrase) // keyboards differ in how they compose accents
	defer clear(text)
	key := argon2.IDKey(text, h.Salt[:], h.Time, h.Memory, h.Threads, chacha20poly1305.KeySize+16)
	defer clear(key)
	aead, err := chacha20poly1305.NewX(key[:chacha20poly1305.KeySize])
	if err != nil {
		panic(err) // only a key of another size
	}
	return aead, [16]byte(key[chacha20poly1305.KeySize:])
}

// nonce is that of a chunk: the last is told from the others, so that no cut goes
// unseen.
func (h *header) nonce(n uint32, last bool) []byte {
	out := binary.BigEndian.AppendUint32(h.Nonce[:len(h.Nonce):len(h.Nonce)], n)
	if last {
		return append(out, 1)
	}
	return append(out, 0)
}

// sealer writes chunks.
type sealer struct {
	w    io.Writer
	h    *header
	aead cipher.AEAD
	bind []byte // the header, to which every chunk is bound
	buf  []byte
	n    uint32
}

func newSealer(w io.Writer, size uint64, passphrase []byte) (*sealer, error) {
	h := newHeader(size)
	aead, check := h.derive(passphrase)
	h.Check = check
	h.Sum = h.sum()
	s := &sealer{w: w, h: h, aead: aead, bind: h.bytes(), buf: make([]byte, 0, chunk+aead.Overhead())}
	_, err := w.Write(s.bind)
	return s, err
}

func (s *sealer) Write(p []byte) (int, error) {
	total := len(p)
	for len(p) > 0 {
		if len(s.buf) == chunk {
			if err := s.flush(false); err != nil {
				return 0, err
			}
		}
		n := min(len(p), chunk-len(s.buf))
		s.buf, p = append(s.buf, p[:n]...), p[n:]
	}
	return total, nil
}

// flush seals what is there; the last time it says so.
func (s *sealer) flush(last bool) error {
	out := s.aead.Seal(s.buf[:0], s.h.nonce(s.n, last), s.buf, s.bind)
	_, err := s.w.Write(out)
	s.buf = s.buf[:0]
	s.n++
	return err
}

// opener reads chunks.
type opener struct {
	r     io.Reader
	h     *header
	aead  cipher.AEAD
	bind  []byte
	buf   []byte
	plain []byte // not yet read
	left  uint64 // still sealed
	n     uint32
}

func newOpener(r io.Reader, h *header, passphrase []byte) (*opener, error) {
	aead, check := h.derive(passphrase)
	if subtle.ConstantTimeCompare(check[:], h.Check[:]) != 1 {
		return nil, ErrPassphrase
	}
	return &opener{r: r, h: h, aead: aead, bind: h.bytes(), buf: make([]byte, chunk+aead.Overhead()), left: h.Size}, nil
}

func (o *opener) Read(p []byte) (int, error) {
	if len(o.plain) == 0 {
		if o.left == 0 {
			return 0, io.EOF
		}
		if err := o.next(); err != nil {
			return 0, err
		}
	}
	n := copy(p, o.plain)
	clear(o.plain[:n])
	o.plain = o.plain[n:]
	return n, nil
}

func (o *opener) next() error {
	size := min(o.left, chunk)
	sealed := o.buf[:int(size)+o.aead.Overhead()]
	if _, err := io.ReadFull(o.r, sealed); err == io.EOF || err == io.ErrUnexpectedEOF {
		return ErrCut
	} else if err != nil {
		return err
	}
	plain, err := o.aead.Open(sealed[:0], o.h.nonce(o.n, o.left == size), sealed, o.bind)
	if err != nil {
		return ErrDamaged
	}
	o.plain, o.left = plain, o.left-size
	o.n++
	return nil
}

// end says whether anything stands behind the last chunk.
func (o *opener) end() error {
	if n, err := io.ReadFull(o.r, o.buf[:1]); n > 0 {
		return ErrDamaged
	} else if err != io.EOF {
		return err
	}
	return nil
}
