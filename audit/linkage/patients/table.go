package patients

import (
	"context"
	"io"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
)

// table reads the rows of a list.
type table struct {
	known   map[string]column
	columns columns
	at      columns // the same in the rows of a batch
	intake  Intake
	left    map[string]*LeftOut
	dates   dates
}

// batch is some rows, cut down to the columns that are read.
type batch struct {
	lines  []int
	fields []string
	width  int
}

// A batch has so many rows, or so many bytes if its rows are long.
const (
	batchRows  = 2048
	batchBytes = 1 << 20
)

// read reads all rows into b. One goroutine cuts the file into fields while another
// makes people of them; their stacks go when they are done, with what is on them.
func (t *table) read(ctx context.Context, r io.Reader, b *builder) error {
	t.dates.now = b.l.asOf
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	batches := make(chan *batch, 2)
	var damaged []int
	var err error
	go func() {
		defer close(batches)
		damaged, err = t.cut(ctx, r, batches)
	}()
	done := make(chan struct{})
	go func() {
		defer close(done)
		first := true
		for rows := range batches {
			if first {
				t.sniff(rows)
				first = false
			}
			for i, line := range rows.lines {
				t.row(b, line, rows.fields[i*rows.width:][:rows.width])
			}
			clear(rows.fields)
		}
	}()
	<-done
	for _, line := range damaged {
		t.leave(whyDamaged, line)
	}
	return err
}

// cut sends the rows of the file in batches, and returns the lines of those that
// are damaged.
func (t *table) cut(ctx context.Context, r io.Reader, to chan<- *batch) (damaged []int, _ error) {
	format := csvfile.Format{Unended: true, Header: func(fields []string) bool {
		c := columnsOf(fields, t.known)
		if c == nil {
			return false
		}
		t.titled(fields, c)
		return true
	}}
	var used []int
	rows, size := &batch{}, 0
	send := func() bool {
		select {
		case to <- rows:
			rows, size = &batch{width: len(used)}, 0
			return true
		case <-ctx.Done():
			return false
		}
	}
	for row, err := range csvfile.Rows(r, format) {
		if err != nil {
			return nil, err
		}
		if used == nil {
			used = t.columns.used()
			rows.width = len(used)
		}
		t.intake.Rows++
		if row.Flaw == csvfile.Garbled || row.Flaw == csvfile.Long {
			damaged = append(damaged, row.Line)
			continue
		}
		rows.lines = append(rows.lines, row.Line)
		for _, at := range used {
			field := row.At(at)
			rows.fields, size = append(rows.fields, field), size+len(field)
		}
		if (len(rows.lines) == batchRows || size > batchBytes) && !send() {
			return nil, ctx.Err()
		}
	}
	if !send() {
		return nil, ctx.Err()
	}
	return damaged, nil
}

// titled notes which columns there are.
func (t *table) titled(fields []string, c columns) {
	t.columns, t.at = c, columns{}
	place := map[int]int{}
	t.intake.Columns, t.intake.Ignored = nil, nil
	for i, at := range c.used() {
		place[at] = i
	}
	for i, f := range fields {
		f = strings.TrimSpace(f)
		if _, ok := place[i]; ok {
			t.intake.Columns = append(t.intake.Columns, Column{f, string(t.known[foldTitle(f)])})
		} else if f != "" {
			t.intake.Ignored = append(t.intake.Ignored, f)
		}
	}
	for what, all := range c {
		for _, at := range all {
			t.at[what] = append(t.at[what], place[at])
		}
	}
}

// sniff looks at the first rows for what cannot be told from one.
func (t *table) sniff(rows *batch) {
	var born []string
	for i := range rows.lines {
		born = append(born, t.fields(rows.fields[i*rows.width:][:rows.width], colBorn)...)
	}
	t.dates.sniff(born)
	t.intake.MonthFirst = t.dates.monthFirst
}

// fields returns what stands in the columns of one kind.
func (t *table) fields(row []string, c column) []string {
	var out []string // most often one, or none
	for _, at := range t.at[c] {
		if f := strings.TrimSpace(row[at]); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// row makes a person of a row.
func (t *table) row(b *builder, line int, row []string) {
	p := person{
		surname: t.fields(row, colSurname), former: t.fields(row, colFormer),
		given: t.fields(row, colGiven), middle: t.fields(row, colMiddle), known: t.fields(row, colKnown),
		full: strings.Join(t.fields(row, colFull), " "), chinese: strings.Join(t.fields(row, colChinese), ""),
	}
	if !t.birth(&p, row) {
		t.intake.Undated++
	}
	for _, c := range []column{colTitle, colSex} { // the sex column has the last word
		for _, f := range t.fields(row, c) {
			if s := sexOf(f); s != 0 {
				p.sex = s
			}
		}
	}
	for _, c := range []column{colTown, colAddress, colCounty} {
		for _, f := range t.fields(row, c) {
			for part := range strings.SplitSeq(f, ",") {
				p.addresses = append(p.addresses, strings.TrimSpace(part))
			}
		}
	}
	for _, f := range t.fields(row, colPostcode) {
		p.postcodes = append(p.postcodes, outward(f))
	}
	for _, f := range t.fields(row, colPhone) {
		if n := foldPhone(f); n != "" {
			p.phones = append(p.phones, n)
		}
	}
	for _, f := range t.fields(row, colEmail) {
		if a := foldEmail(f); a != "" {
			p.emails = append(p.emails, a)
		}
	}
	switch ok, twice := b.add(&p); {
	case !ok:
		t.leave(whyNoName, line)
	case twice:
		t.leave(whyTwice, line)
	}
}

// birth reads the date of birth and the age; ok is false if what stands there is none.
func (t *table) birth(p *person, row []string) (ok bool) {
	ok = true
	for _, f := range t.fields(row, colBorn) {
		d, is := t.dates.parse(f)
		if ok = ok && is; is {
			p.born = d
		}
	}
	for _, f := range t.fields(row, colAge) {
		age, err := strconv.Atoi(strings.TrimRight(strings.ToLower(f), " yrseao"))
		if is := err == nil && age >= 0 && age < 120; !is {
			ok = false
		} else if age > 0 {
			p.age = age
		}
	}
	return ok
}

func (t *table) leave(why string, line int) {
	l := t.left[why]
	if l == nil {
		l = &LeftOut{Why: why}
		t.left[why] = l
	}
	if l.Rows++; len(l.Lines) < 10 {
		l.Lines = append(l.Lines, line)
	}
}
