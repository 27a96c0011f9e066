package patients

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/probity-audit/probity/internal/hint"
)

// ErrForm says that a file is no table in a text file.
var ErrForm = errors.New("the list is not a CSV file")

// ErrEncoding says that the letters of a list beyond A to Z cannot be told: read
// wrongly, a name would be compared with as another.
var ErrEncoding = errors.New("the letters of the list are in an encoding that is not read here")

const (
	saveAsCSV   = `open it in the program it is for and save it as "CSV UTF-8" (in Excel: File, Save As, "CSV UTF-8 (Comma delimited)")`
	exportAsCSV = "export the list again, as CSV"
)

// begins says what a file is that begins so, and what to do.
var begins = []struct{ with, is, do string }{
	{"PK\x03\x04", "a spreadsheet, or a packed file", saveAsCSV},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a spreadsheet of the older form, or one with a password", saveAsCSV},
	{"%PDF", "a document (PDF)", exportAsCSV},
	{`{\rtf`, "a document (RTF)", exportAsCSV},
	{"\x1f\x8b", "a packed file", "unpack it first"},
	{"<", "a web page or XML", exportAsCSV},
}

// sniffed is how much of a file is looked at before it is read.
const sniffed = 4 << 10

// plainText returns what is to be read as a table: UTF-16 without a mark at the
// beginning is made UTF-8. s counts the letters of what is read.
func plainText(in *bufio.Reader, s *script) (io.Reader, error) {
	head, _ := in.Peek(sniffed)
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	for _, b := range begins {
		if bytes.HasPrefix(text, []byte(b.with)) {
			return nil, hint.Wrap(fmt.Errorf("%w: it is %s", ErrForm, b.is), b.do)
		}
	}
	mark := bytes.HasPrefix(head, []byte{0xff, 0xfe}) || bytes.HasPrefix(head, []byte{0xfe, 0xff})
	var nulls [2]int
	for i, b := range head {
		if b == 0 {
			nulls[i%2]++
		}
	}
	few := len(head) / 32 // commas, digits and ends of lines alone are more
	switch even, odd := nulls[0] > few, nulls[1] > few; {
	case even && odd:
		return nil, errEncoding()
	case mark:
		return in, nil
	case odd:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder().Reader(in), nil
	case even:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder().Reader(in), nil
	}
	return &watched{in, s}, nil
}

func errEncoding() error { return hint.Wrap(ErrEncoding, saveAsCSV) }

// watched counts the letters of what is read.
type watched struct {
	in io.Reader
	s  *script
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.in.Read(p)
	w.s.see(p[:n])
	return n, err
}

// script counts how the letters beyond ASCII are written. What is not UTF-8 is read
// as the code page of Western spreadsheets, Windows-1252; in it, what was written in
// another, as in one for Chinese or that of older systems, has signs within words.
type script struct {
	unicode int // characters of UTF-8
	western int // others that are letters in Windows-1252, where they stand
	strange int // others that are not

	before byte // what stands before run
	run    []byte
}

// longestRun is how many bytes beyond ASCII are looked at together.
const longestRun = 256

func (s *script) see(p []byte) {
	for _, b := range p {
		switch {
		case b >= utf8.RuneSelf:
			if s.run = append(s.run, b); len(s.run) == longestRun {
				s.count(0)
			}
		case len(s.run) > 0:
			s.count(b)
			s.before = b
		default:
			s.before = b
		}
	}
}

// count takes in a run that after stands behind. What may be the beginning of a
// character is left for the next one, if it goes on.
func (s *script) count(after byte) {
	run, rest := s.run, 0
	if after == 0 {
		for rest < utf8.UTFMax-1 && !utf8.Valid(run[:len(run)-rest]) {
			rest++
		}
	}
	switch whole := run[:len(run)-rest]; {
	case utf8.Valid(whole):
		s.unicode += utf8.RuneCount(whole)
	default:
		rest = 0
		s.legacy(run, after)
	}
	s.run = append(s.run[:0], run[len(run)-rest:]...)
	s.before = 'x'
}

// signs are those of Windows-1252 that stand beside letters in lists, and tell nothing.
const signs = "‘’“”–—…·´\u00a0"

// legacy counts a run that is not UTF-8. Three letters with accents hardly stand
// together, nor a capital behind a small one.
func (s *script) legacy(run []byte, after byte) {
	before := s.before
	for i, b := range run {
		next := after
		if i+1 < len(run) {
			next = run[i+1]
		}
		r := charmap.Windows1252.DecodeByte(b)
		inWord := letter(before) && letter(next)
		switch small := before >= 'a' && before <= 'z'; {
		case len(run) > 2, inWord && strings.ContainsRune("“”–—…´\u00a0", r), small && strings.ContainsRune("ŠŽŒŸ", r):
			s.strange++
		case strings.ContainsRune(signs, r):
		case r >= 'À' && r != '×' && r != '÷' && r < 0x2000 && r != 'ƒ' && r != 'ˆ' && r != '˜':
			s.western++
		case letter(before), letter(next): // elsewhere it is "£5" or "1½"
			s.strange++
		}
		before = b
	}
}

func letter(b byte) bool { return b >= utf8.RuneSelf || b|0x20 >= 'a' && b|0x20 <= 'z' }

// fewest is how many letters must be strange before anything is made of them.
const fewest = 3

// foreign reports whether what was read is in neither UTF-8 nor Windows-1252.
func (s *script) foreign() bool {
	clear(s.run[:cap(s.run)])
	return s.strange >= fewest && 2*s.strange > s.western && s.strange+s.western > s.unicode
}
