package patients

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/hint"
)

// ErrTable says that a table could not be read to its end.
var ErrTable = errors.New("the list could not be read to its end")

// ErrEmpty says that nobody is on a list.
var ErrEmpty = errors.New("nobody is on the list")

// Intake says what was read of a list, and what was not. It has counts, numbers of
// lines and titles of columns, and nothing that stands below them.
type Intake struct {
	Rows       int       // below the titles, blank ones not counted
	People     int       // who are on the list now
	LeftOut    []LeftOut // why rows are not
	Columns    []Column  // that are read, in the order of the file
	Ignored    []string  // titles of the others
	MonthFirst bool      // days of birth have the month before the day
	Undated    int       // rows with a date of birth or an age that cannot be read; they count without it
	Encoded    bool      // the file is an encoded list
}

// NotOnIt returns how many rows name nobody who is on the list: those that stand twice
// are on it.
func (in *Intake) NotOnIt() int {
	n := 0
	for _, l := range in.LeftOut {
		if l.Why != whyTwice {
			n += l.Rows
		}
	}
	return n
}

// Column is a column that is read.
type Column struct {
	Title string // as written
	Holds string // "surname"
}

// LeftOut is a reason why rows do not count.
type LeftOut struct {
	Why   string
	Rows  int
	Lines []int // of the first ten
}

// Why rows do not count.
const (
	whyNoName  = "without a surname or a given name"
	whyDamaged = "damaged, or with more fields than there are titles"
	whyTwice   = "the same name with the same date of birth stands above"
)

// Load reads a list: a table in a text file with a line of column titles, or what
// [List.Encode] wrote, which its first bytes tell; for that the passphrase is asked.
// Nothing of the file is written anywhere.
//
// Errors are [ErrForm], [ErrEncoding], [ErrColumns], [ErrEmpty] and [ErrTable] for a
// table; those of
// [ErrPassphrase] and its like for an encoded list; and those of r and passphrase.
func Load(ctx context.Context, r io.Reader, passphrase func() ([]byte, error)) (*List, Intake, error) {
	return load(ctx, r, passphrase, time.Now(), newSecret())
}

func load(ctx context.Context, r io.Reader, passphrase func() ([]byte, error), now time.Time, key secret) (*List, Intake, error) {
	in := bufio.NewReaderSize(&until{ctx, r}, 64<<10)
	if head, _ := in.Peek(len(magic)); bytes.Equal(head, magic[:]) {
		return loadEncoded(ctx, in, passphrase)
	}
	var letters script
	text, err := plainText(in, &letters)
	if err != nil {
		return nil, Intake{}, err
	}
	t := &table{known: titles(), left: map[string]*LeftOut{}}
	b := newBuilder(now, key)
	err = t.read(ctx, text, b)
	intake := t.intake
	for _, why := range []string{whyNoName, whyDamaged, whyTwice} {
		if l := t.left[why]; l != nil {
			intake.LeftOut = append(intake.LeftOut, *l)
		}
	}
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, intake, ctx.Err()
	case letters.foreign():
		return nil, intake, errEncoding()
	case errors.Is(err, csvfile.ErrHeader):
		return nil, intake, hint.Wrap(ErrColumns, "save the list as CSV with a first line of column titles")
	case errors.Is(err, csvfile.ErrEmpty):
		return nil, intake, hint.Wrap(ErrEmpty, "look whether this is the file you exported")
	case err != nil:
		return nil, intake, hint.Wrap(fmt.Errorf("%w: the file %s", ErrTable, csvfile.Why(err)), "export the list again; a list that is cut would be taken for the whole")
	case len(b.l.day) == 0:
		return nil, intake, hint.Wrap(ErrEmpty, "look whether names stand below the column titles")
	}
	l := b.list()
	intake.People = l.Size()
	// What was read is garbage now. It goes back to the system, which wipes it
	// before anybody is given it.
	*t, *b = table{}, builder{}
	debug.FreeOSMemory()
	debug.FreeOSMemory() // the goroutine that read the file may have been on its way out
	return l, intake, nil
}

// until reads until its context is done.
type until struct {
	ctx context.Context
	r   io.Reader
}

func (u *until) Read(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(p)
}
