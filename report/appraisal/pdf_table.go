package appraisal

const (
	cellSide = 4   // free on both sides of a cell
	cellTop  = 3.5 // free above and below
	short    = 180 // the most that is moved to a new page so as not to be split
)

// grid is a table whose cells are broken into lines.
type grid struct {
	*Table
	x, width   []float64 // of each column
	top, plain typeface  // of the head and of the rows
	head       [][]string
	rows       [][][]string
}

func (s *sheet) grid(t *Table) *grid {
	const fine = 1000 // columns are shared in thousandths of a point
	widths, small := columns(t, textWidth*fine, cellType.size*fine, smallType.size*fine, cellSide*fine)
	g := &grid{Table: t, top: headType, plain: cellType}
	if small {
		g.top, g.plain = smallHead, smallType
	}
	x := margin
	for _, w := range widths {
		g.x, g.width = append(g.x, x), append(g.width, float64(w)/fine)
		x += float64(w) / fine
	}
	g.head = s.cells(g, t.Head, g.top)
	for _, row := range t.Rows {
		g.rows = append(g.rows, s.cells(g, row, g.plain))
	}
	return g
}

func (s *sheet) cells(g *grid, row []string, t typeface) [][]string {
	out := make([][]string, len(row))
	for i, text := range row {
		out[i] = s.wrap(t, text, g.width[i]-2*cellSide)
	}
	return out
}

// rowHeight is that of a row, by its longest cell.
func (g *grid) rowHeight(row [][]string) float64 {
	n := 1
	for _, lines := range row {
		n = max(n, len(lines))
	}
	return float64(n)*g.plain.lead + 2*cellTop
}

// height is that of the head and the first n rows.
func (g *grid) height(n int) float64 {
	h := g.rowHeight(g.head)
	for _, row := range g.rows[:n] {
		h += g.rowHeight(row)
	}
	return h
}

// together is how much of a table stays on one page: a short one as a whole, else its
// head and first row.
func (g *grid) together() float64 {
	if n := len(g.rows); n <= togetherRows && g.height(n) <= short {
		return g.height(n)
	}
	return g.height(min(len(g.rows), 1))
}

// tableLeast is how much room the beginning of a table takes, with its caption.
func (s *sheet) tableLeast(t *Table) float64 {
	return s.captionHeight(t) + s.grid(t).together()
}

func (s *sheet) captionHeight(t *Table) float64 {
	return 4 + float64(len(s.wrap(hintType, t.Caption, textWidth)))*hintType.lead + 4
}

func (s *sheet) table(t *Table) {
	g := s.grid(t)
	s.need(s.captionHeight(t) + g.together())
	e := s.tags.add("Table")
	s.gap(4)
	s.lines(s.wrap(hintType, t.Caption, textWidth), hintType, margin, e.add("Caption"))
	s.y += 4
	s.header(g, e.add("TR"))
	for _, row := range g.rows {
		s.row(g, row, e.add("TR"))
	}
	s.rule(margin, s.y, textWidth, edge)
	s.y += paragraphGap + 4
}

// header draws the head of a table; where it is drawn again on a later page it is
// decoration, and e is nil.
func (s *sheet) header(g *grid, e *tag) {
	h := g.rowHeight(g.head)
	s.SetFillColor(shade[0], shade[1], shade[2])
	s.mark(nil, func() { s.Rect(margin, s.y, textWidth, h, "F") })
	s.rule(margin, s.y, textWidth, edge)
	for i, lines := range g.head {
		var cell *tag
		if e != nil {
			cell = e.add("TH")
			cell.attributes = "/O /Table /Scope /Column"
		}
		low := h - float64(len(lines))*g.top.lead - 2*cellTop // set at the bottom
		s.cell(g, i, lines, s.y+low, g.top, cell)
	}
	s.y += h
}

// row draws a row on one page; one that is higher than a page goes on on the next.
func (s *sheet) row(g *grid, row [][]string, e *tag) {
	if s.y+g.rowHeight(row) > textEnd && s.y > margin+g.rowHeight(g.head)+1 {
		s.again(g)
	}
	tags := make([]*tag, len(row))
	for i := range row {
		tags[i] = e.add("TD")
		if i == 0 {
			tags[i].kind, tags[i].attributes = "TH", "/O /Table /Scope /Row"
		}
	}
	for {
		fits := max(int((textEnd-s.y-2*cellTop)/g.plain.lead), 1)
		rest := false
		part := make([][]string, len(row))
		for i, lines := range row {
			part[i] = lines[:min(fits, len(lines))]
			row[i] = lines[len(part[i]):]
			rest = rest || len(row[i]) > 0
		}
		s.rule(margin, s.y, textWidth, pale)
		for i, lines := range part {
			s.cell(g, i, lines, s.y, g.plain, tags[i])
		}
		s.y += g.rowHeight(part)
		if !rest {
			return
		}
		s.again(g)
	}
}

// again turns the page within a table.
func (s *sheet) again(g *grid) {
	s.rule(margin, s.y, textWidth, edge)
	s.turn()
	s.header(g, nil)
}

func (s *sheet) cell(g *grid, column int, lines []string, y float64, t typeface, e *tag) {
	for i, l := range lines {
		x := g.x[column] + cellSide
		if g.number(column) {
			x = g.x[column] + g.width[column] - cellSide - t.width(l)
		}
		s.text(x, y+cellTop+float64(i)*t.lead+baseline(t), t, ending(l, i, len(lines)), e)
	}
}
