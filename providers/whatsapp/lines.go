package whatsapp

import (
	"bufio"
	"bytes"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// maxPiece is the size in bytes of the pieces in which a very long line is handed
// out; WhatsApp's longest message has 65,536 characters.
const maxPiece = 256 << 10

// lines reads a chat line by line, however long they are.
type lines struct {
	r      *bufio.Reader
	inside bool  // the next piece goes on with the same line
	err    error // to be told after what came before it
}

// newLines reads UTF-8, or UTF-16 as some editors save it.
func newLines(r io.Reader) *lines {
	return &lines{r: bufio.NewReaderSize(transform.NewReader(r, unicode.BOMOverride(transform.Nop)), maxPiece)}
}

// next returns a line without its end. Of a very long line it returns pieces, and
// begins is false for those after the first. The bytes are valid until the next call.
func (l *lines) next() (line []byte, begins bool, err error) {
	if l.err != nil {
		return nil, false, l.err
	}
	line, err = l.r.ReadSlice('\n')
	begins, l.inside = !l.inside, err == bufio.ErrBufferFull
	if err != nil && !l.inside {
		if l.err = err; len(line) == 0 {
			return nil, false, err
		}
	}
	return bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r")), begins, nil
}
