// Package appraisal makes the record of an audit that a doctor can show at an
// appraisal: counts, settings, method and actions, and boxes for the doctor's own
// reflection. It holds no word of a post, no link, no identifier, no date finer than a
// month, and nobody's name.
//
// What it says is put together once, as a [Document]; each format writes the same
// document. [Scan] reads it back before anything is written.
package appraisal

import "time"

// Document is the record before any format. Its texts are plain, of one line each but
// where it is said otherwise, and without markup: a writer escapes whatever its format
// would act on.
type Document struct {
	Title    string    // the only heading of level 1
	Subtitle string    // stands below the title: what period it is of
	Language string    // BCP 47: "en-GB"
	Footer   string    // for the foot of each page, beside the number of the page
	Made     time.Time // the first moment of a month, UTC: no file says more, in its properties neither
	Blocks   []Block
}

// Block is a part of a document: *[Heading], *[Paragraph], *[List], *[Table], *[Box],
// *[TickList] or *[PageBreak].
type Block interface{ block() }

// Heading begins a section.
type Heading struct {
	Level int // 2 or 3, without gaps
	Text  string
}

// Paragraph is one paragraph.
type Paragraph struct {
	Lead string // shown in bold before the text; may be ""
	Text string
}

// List is a list of short texts.
type List struct {
	Numbered bool
	Items    []string
}

// Table is a table. Its first column names what each row is about, and is a header.
type Table struct {
	Caption string
	Head    []string   // of every column, never empty: the header row, repeated on each page
	Rows    [][]string // of as many cells as Head
	Numbers int        // the columns from this one on hold numbers, set to the right; 0 if none does
	Wide    []int      // how wide the columns are to one another; nil leaves it to the format
}

// Box is where the doctor writes, by hand or in an editor.
type Box struct {
	Label string
	Hint  string   // what to write, below the label; may be ""
	Text  []string // paragraphs, where it is filled already; nil leaves the box empty
	Lines int      // how many lines an empty box leaves room for
}

// TickList is boxes to tick, one a line.
type TickList struct {
	Label string
	Ticks []Tick
}

// Tick is a box to tick with what it stands for.
type Tick struct {
	Text   string
	Ticked bool
}

// PageBreak begins a new page, in formats that have pages.
type PageBreak struct{}

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Table) block()     {}
func (*Box) block()       {}
func (*TickList) block()  {}
func (*PageBreak) block() {}
