package x

import (
	"bytes"
	"errors"
	"io"
)

// Limits of a file of the export. The longest tweet takes some 20 KB; a whole
// conversation is one element of its file.
const (
	maxPreamble     = 4 << 10
	maxElement      = 8 << 20
	maxConversation = 64 << 20
	maxDepth        = 64
)

var (
	errNoList    = errors.New("does not begin like a file of an X archive")
	errTruncated = errors.New("ends in the middle")
	errTrailing  = errors.New("goes on after its end")
	errLeading   = errors.New("begins with bytes that X does not write")
)

// splitter cuts the list in a file of the export into its elements without
// decoding them. A file is JavaScript, "window.YTD.tweets.part0 = [ ... ]"; what
// stands before the first "=" may vary.
type splitter struct {
	r       io.Reader
	max     int
	buf     []byte
	at, end int
	eof     bool
	started bool
	single  bool // the file holds one object instead of a list
	done    bool
	odd     bool // other bytes than X's stand before the list
	bad     int  // elements left out: too long, or nested too deep
}

func newSplitter(r io.Reader, limit int) *splitter {
	return &splitter{r: r, max: limit, buf: make([]byte, 128<<10)}
}

// fill reads more, keeping what stands from keep onwards; it returns how far the
// content moved down.
func (s *splitter) fill(keep int) (int, error) {
	if s.eof {
		return 0, io.EOF
	}
	copy(s.buf, s.buf[keep:s.end])
	s.end -= keep
	if s.end == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 { // as bufio: a reader that returns nothing for ever is broken
		n, err := s.r.Read(s.buf[s.end:])
		s.end += n
		if err == io.EOF {
			s.eof = true
			if n == 0 {
				return keep, io.EOF
			}
			return keep, nil
		}
		if n > 0 || err != nil {
			return keep, err
		}
	}
	return keep, io.ErrNoProgress
}

// peek returns the next byte that is neither white space nor in skip, without
// consuming it.
func (s *splitter) peek(skip byte) (byte, error) {
	for {
		for ; s.at < s.end; s.at++ {
			if c := s.buf[s.at]; !space(c) && c != skip {
				return c, nil
			}
		}
		if _, err := s.fill(s.end); err != nil {
			s.at = s.end
			return 0, err
		}
		s.at = 0
	}
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// preamble consumes what stands before the list or object, and returns the byte
// with which it opens, which is left unread.
func (s *splitter) preamble() (byte, error) {
	for s.end < maxPreamble && !s.eof {
		if _, err := s.fill(0); err != nil && err != io.EOF {
			return 0, err
		}
	}
	head := s.buf[:min(s.end, maxPreamble)]
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		s.at = 3
	}
	c, err := s.peek(' ')
	if err == nil && c != '[' && c != '{' {
		eq := bytes.IndexByte(head, '=')
		if eq < s.at {
			return 0, errNoList
		}
		s.odd = bytes.ContainsFunc(head[s.at:eq], func(c rune) bool { return c < ' ' && !space(byte(c)) || c > '~' })
		s.at = eq + 1
		c, err = s.peek(' ')
	}
	if err != nil && err != io.EOF {
		return 0, err
	}
	if c != '[' && c != '{' {
		return 0, errNoList
	}
	return c, nil
}

// next returns the next element, valid until the next call, and io.EOF after the
// last. An object at the top, as of manifest.js, is its own only element.
func (s *splitter) next() ([]byte, error) {
	for {
		if !s.started {
			c, err := s.preamble()
			if err != nil {
				return nil, err
			}
			s.started = true
			if s.single = c == '{'; !s.single {
				s.at++
			}
		}
		if s.done {
			return nil, s.finish()
		}
		c, err := s.peek(',')
		switch {
		case err == io.EOF:
			return nil, errTruncated
		case err != nil:
			return nil, err
		case c == ']':
			s.at++
			return nil, s.finish()
		}
		s.done = s.single
		elem, err := s.element()
		if elem != nil || err != nil {
			return elem, err
		}
		s.bad++
	}
}

// finish returns io.EOF if the file ends here and all of it was as X writes it.
func (s *splitter) finish() error {
	switch _, err := s.peek(';'); {
	case err == nil:
		return errTrailing
	case err != io.EOF:
		return err
	case s.odd:
		return errLeading
	}
	return io.EOF
}

// Classes of bytes that matter to the depth of nesting.
const (
	plain = iota
	quote
	opening
	closing
	comma
)

var class = [256]byte{'"': quote, '{': opening, '[': opening, '}': closing, ']': closing, ',': comma}

// element consumes one element; it returns nil if the element is left out.
func (s *splitter) element() ([]byte, error) {
	start, i, depth, keep := s.at, s.at, 0, true
	buf := s.buf[:s.end]
	more := func() error {
		if !keep || i-start > s.max {
			keep = false
			start = max(start, i-maxDepth) // enough to see whether a quote is escaped
		}
		moved, err := s.fill(start)
		start, i, buf = start-moved, i-moved, s.buf[:s.end]
		if err == io.EOF {
			s.at = s.end
			return errTruncated
		}
		return err
	}
scan:
	for {
		if i >= len(buf) {
			if err := more(); err != nil {
				return nil, err
			}
			continue
		}
		switch class[buf[i]] {
		case quote:
			i++
			for {
				j := bytes.IndexByte(buf[i:], '"')
				if j < 0 {
					i = len(buf)
					if err := more(); err != nil {
						return nil, err
					}
					continue
				}
				i += j + 1
				if !escaped(buf[start : i-1]) {
					continue scan
				}
			}
		case opening:
			if depth++; depth > maxDepth {
				keep = false
			}
		case closing:
			if depth--; depth == 0 {
				i++
				break scan
			}
			if depth < 0 { // the list ends after a number or word
				break scan
			}
		case comma:
			if depth == 0 {
				break scan
			}
		}
		i++
	}
	if i == s.at && i == start { // a bracket that closes nothing
		i++
	}
	s.at = i
	if !keep || i-start > s.max {
		return nil, nil
	}
	return buf[start:i], nil
}

// escaped reports whether what follows text stands behind an odd number of
// backslashes.
func escaped(text []byte) bool {
	n := 0
	for i := len(text) - 1; i >= 0 && text[i] == '\\'; i-- {
		n++
	}
	return n%2 == 1
}
