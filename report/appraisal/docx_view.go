package appraisal

// docxDocument is a Document as the templates of the parts read it.
type docxDocument struct {
	*Document
	Created string // the time of the core properties, W3CDTF
	Body    []docxBlock
	Numbers []int // the numbered lists: each counts from one
}

// docxBlock is a block with what a template cannot tell of it.
type docxBlock struct {
	Kind    string
	Block   Block
	ID      int   // of its first content control; each tick takes one more
	Number  int   // the numbering of a list
	Widths  []int // of a table's columns, in twentieths of a point
	Small   bool  // a table in smaller letters
	NewPage bool  // begins a page
}

// docxBullets numbers the lists that have bullets; those with numbers follow.
const docxBullets = 1

// In twentieths of a point, as docx/styles.xml has them.
const (
	docxWidth = 11906 - 2*1134 // what the margins leave of a page
	docxSize  = 190            // of the letters in a table
	docxSmall = 160            // where there are many columns
	docxFree  = 80             // on both sides of a cell
)

// docxView lays the blocks out. A page is broken by the paragraph that begins the next
// one, so that no empty paragraph is left over.
func docxView(d *Document) docxDocument {
	view := docxDocument{Document: d, Created: d.Made.UTC().Format("2006-01-02T15:04:05Z")}
	control, newPage := 1, false
	for _, b := range d.Blocks {
		v := docxBlock{Block: b, NewPage: newPage, ID: control}
		newPage = false
		switch b := b.(type) {
		case *PageBreak:
			newPage = len(view.Body) > 0
			continue
		case *Heading:
			v.Kind = "heading"
		case *Paragraph:
			v.Kind = "paragraph"
		case *List:
			v.Kind, v.Number = "list", docxBullets
			if b.Numbered {
				v.Number = docxBullets + 1 + len(view.Numbers)
				view.Numbers = append(view.Numbers, v.Number)
			}
		case *Table:
			v.Kind = "table"
			v.Widths, v.Small = columns(b, docxWidth, docxSize, docxSmall, docxFree)
		case *Box:
			v.Kind = "box"
			control += max(len(b.Text), 1)
		case *TickList:
			v.Kind = "ticks"
			control += len(b.Ticks)
		}
		view.Body = append(view.Body, v)
	}
	return view
}

// Style is the style of a heading: a word processor has a style of its own for the
// title, and its first level stands below that.
func (b docxBlock) Style() int { return b.Block.(*Heading).Level - 1 }

// Control is the number of the i-th content control of a block.
func (b docxBlock) Control(i int) int { return b.ID + i }

// Room counts the line breaks that keep an empty box open for a pen.
func (b docxBlock) Room() []struct{} {
	return make([]struct{}, max(min(b.Block.(*Box).Lines, maxLines)-1, 0))
}

// Together reports whether a table is so short that it stays on one page.
func (b docxBlock) Together() bool { return len(b.Block.(*Table).Rows) <= togetherRows }

// Last reports whether a table has no row after the i-th.
func (b docxBlock) Last(i int) bool { return i == len(b.Block.(*Table).Rows)-1 }

// Right reports whether the column i of a table is set to the right.
func (b docxBlock) Right(i int) bool { return b.Block.(*Table).number(i) }
