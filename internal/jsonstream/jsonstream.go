// Package jsonstream hands out the records in a JSON file one by one, so that a
// file of any size is read in little memory.
//
// Networks wrap their records differently: in a list at the top, in a list below
// one name, or in lists deep in a tree of objects. A [Pick] says where they are.
package jsonstream

import (
	"bufio"
	"errors"
	"io"
	"iter"

	"github.com/go-json-experiment/json/jsontext"
)

// MaxValue is the size in bytes above which a single value is refused; a whole
// conversation is one value in some exports.
const MaxValue = 64 << 20

// maxToken is the same for a name, and for a text in what is passed over: it must
// be held while its end is looked for.
const maxToken = 2 * MaxValue

// Errors that end a sequence. They never hold anything of the file.
var (
	ErrTruncated = errors.New("ends in the middle")
	ErrSyntax    = errors.New("is damaged, or not JSON")
	ErrTrailing  = errors.New("goes on after its end")
	ErrTooLong   = errors.New("holds a record that is too long to be read")
)

// Why says in words for the owner why a file could not be read to its end: "ends
// in the middle". Nothing of err that could hold private content is in it.
func Why(err error) string {
	for _, e := range []error{ErrTruncated, ErrSyntax, ErrTrailing, ErrTooLong} {
		if errors.Is(err, e) {
			return e.Error()
		}
	}
	return "cannot be opened or is damaged"
}

// Value is a value in a file.
type Value struct {
	Path []string // names of the objects around it, the outermost first
	JSON []byte   // the value as it stands, valid JSON
}

// Step says what to do with the value that a path leads to.
type Step int

// The steps.
const (
	Skip  Step = iota
	Enter      // look at the members of an object; a list is taken element by element
	Each       // take the elements of a list; what is no list is taken whole
	Take       // take the value whole
	Open       // as Enter, and take what is neither object nor list
)

// Pick decides on the value that path leads to; path is empty for the value at
// the top, and valid only during the call.
type Pick func(path []string) Step

// Lists picks the elements of a list at the top, or of every list one name below
// it; whatever else stands one name below it is taken whole.
func Lists(path []string) Step {
	if len(path) == 0 {
		return Enter
	}
	return Each
}

// Values yields the values of r that pick takes, in the order of the file. A
// value is valid until the next one. null is passed over. An error is yielded
// once, last, after everything that could be read.
func Values(r io.Reader, pick Pick) iter.Seq2[Value, error] {
	return func(yield func(Value, error) bool) {
		src := &budget{r: r, left: maxToken}
		in := bufio.NewReaderSize(src, 64<<10)
		if head, _ := in.Peek(3); string(head) == "\xef\xbb\xbf" {
			_, _ = in.Discard(3)
		}
		w := walker{src: src, pick: pick, yield: yield,
			dec: jsontext.NewDecoder(in, jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))}
		err := w.value()
		if err == nil && !w.stopped {
			if _, end := w.token(); end != io.EOF {
				err = ErrTrailing
			}
		}
		if err != nil && !w.stopped {
			yield(Value{}, plain(err))
		}
	}
}

type walker struct {
	dec     *jsontext.Decoder
	src     *budget
	pick    Pick
	yield   func(Value, error) bool
	path    []string
	stopped bool
}

// value reads the value that stands next.
func (w *walker) value() error {
	step, kind := w.pick(w.path), w.kind()
	switch {
	case step == Skip:
		return w.skip()
	case kind == '[' && step != Take:
		return w.list()
	case kind == '{' && (step == Enter || step == Open):
		return w.object()
	case step == Enter:
		return w.skip()
	}
	return w.take()
}

func (w *walker) list() error {
	if _, err := w.token(); err != nil {
		return err
	}
	for !w.stopped {
		if w.kind() == ']' {
			_, err := w.token()
			return err
		}
		if err := w.take(); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) object() error {
	if _, err := w.token(); err != nil {
		return err
	}
	for !w.stopped {
		name, err := w.token()
		if err != nil || name.Kind() == '}' {
			return err
		}
		w.path = append(w.path, name.String())
		if err := w.value(); err != nil {
			return err
		}
		w.path = w.path[:len(w.path)-1]
	}
	return nil
}

func (w *walker) take() error {
	w.src.left = MaxValue
	v, err := w.dec.ReadValue()
	if err != nil {
		return err
	}
	if v.Kind() != 'n' && !w.yield(Value{w.path, v}, nil) {
		w.stopped = true
	}
	return nil
}

func (w *walker) kind() jsontext.Kind {
	w.src.left = maxToken
	return w.dec.PeekKind()
}

func (w *walker) token() (jsontext.Token, error) {
	w.src.left = maxToken
	return w.dec.ReadToken()
}

// skip passes over the value that stands next, however much is in it.
func (w *walker) skip() error {
	for depth := w.dec.StackDepth(); ; {
		if _, err := w.token(); err != nil {
			return err
		}
		if w.dec.StackDepth() <= depth {
			return nil
		}
	}
}

// budget bounds what is read while one value or token is gathered.
type budget struct {
	r    io.Reader
	left int
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, ErrTooLong
	}
	n, err := b.r.Read(p)
	b.left -= n
	return n, err
}

// plain replaces an error of the decoder, which may quote the file.
func plain(err error) error {
	var syntax *jsontext.SyntacticError
	switch {
	case errors.Is(err, ErrTooLong), errors.Is(err, ErrTrailing):
		return err
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return ErrTruncated
	case errors.As(err, &syntax):
		return ErrSyntax
	}
	return err
}
