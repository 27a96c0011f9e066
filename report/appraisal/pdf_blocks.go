package appraisal

import "strconv"

const (
	paragraphGap = 6
	itemGap      = 3
	indent       = 20
	boxInside    = 8  // between the edge of a box and its text
	ruling       = 20 // between the lines of an empty box: what a hand needs
)

// heading stays on the page of what follows it.
func (s *sheet) heading(h *Heading, next []Block) {
	t, gap, level := sectionType, 20.0, 0
	if h.Level > 2 {
		t, gap, level = partType, 12, 1
	}
	lines := s.wrap(t, h.Text, textWidth)
	s.need(gap + float64(len(lines))*t.lead + 6 + s.least(next))
	s.gap(gap)
	s.level = min(level, s.level+1)
	s.SetFont("go", t.weight, t.size)
	s.Bookmark(s.say(h.Text), s.level, s.y)
	s.lines(lines, t, margin, s.tags.add("H"+strconv.Itoa(level+2)))
	s.y += 6
}

// least is how much room the beginning of what follows a heading takes.
func (s *sheet) least(next []Block) float64 {
	if len(next) == 0 {
		return 0
	}
	switch b := next[0].(type) {
	case *Heading:
		return partType.lead + 18 + s.least(next[1:])
	case *Table:
		return s.tableLeast(b)
	case *Box:
		return s.boxLeast(b)
	case *PageBreak:
		return 0
	}
	return 3 * bodyType.lead
}

func (s *sheet) paragraph(p *Paragraph) {
	e := s.tags.add("P")
	text := s.say(p.Text)
	if p.Lead == "" {
		s.lines(s.wrapAfter(bodyType, text, textWidth, 0), bodyType, margin, e)
		s.y += paragraphGap
		return
	}
	lead := s.wrap(strongType, p.Lead, textWidth)
	last := len(lead) - 1
	s.need(float64(last+2) * bodyType.lead)
	s.lines(lead[:last], strongType, margin, e)
	before := strongType.width(lead[last] + " ")
	lines := s.wrapAfter(bodyType, text, textWidth, before)
	s.text(margin, s.y+baseline(strongType), strongType, lead[last]+" ", e)
	s.text(margin+before, s.y+baseline(bodyType), bodyType, ending(lines[0], 0, len(lines)), e)
	s.y += bodyType.lead
	s.lines(lines[1:], bodyType, margin, e)
	s.y += paragraphGap
}

func (s *sheet) list(l *List) {
	e := s.tags.add("L")
	e.attributes = "/O /List /ListNumbering /Disc"
	if l.Numbered {
		e.attributes = "/O /List /ListNumbering /Decimal"
	}
	for i, item := range l.Items {
		label := "•"
		if l.Numbered {
			label = strconv.Itoa(i+1) + "."
		}
		s.item(e, item, func(e *tag) {
			s.text(margin+indent-6-bodyType.width(label), s.y+baseline(bodyType), bodyType, label, e)
		})
	}
	s.y += paragraphGap
}

// item sets a text of a list beside its label, which is drawn at the first line.
func (s *sheet) item(list *tag, text string, label func(*tag)) {
	lines := s.wrap(bodyType, text, textWidth-indent)
	s.need(min(float64(len(lines)), 2) * bodyType.lead)
	e := list.add("LI")
	label(e.add("Lbl"))
	s.lines(lines, bodyType, margin+indent, e.add("LBody"))
	s.y += itemGap
}

func (s *sheet) ticks(l *TickList) {
	label := s.wrap(strongType, l.Label, textWidth)
	s.need(8 + float64(len(label)+2)*strongType.lead)
	s.gap(8)
	s.lines(label, strongType, margin, s.tags.add("P"))
	s.y += itemGap
	e := s.tags.add("L")
	e.attributes = "/O /List /ListNumbering /Square"
	for _, t := range l.Ticks {
		s.item(e, t.Text, func(e *tag) { s.tick(t.Ticked, e) })
	}
	s.y += paragraphGap
}

// tick draws a box to tick. Who copies or hears the page gets the sign for it, by way
// of letters that are not seen.
func (s *sheet) tick(ticked bool, e *tag) {
	const side = 9.0
	x, y, letters := margin+1, s.y+(bodyType.lead-side)/2, "[ ]"
	e.actual = "☐"
	if ticked {
		letters, e.actual = "[x]", "☒"
	}
	s.SetDrawColor(dark[0], dark[1], dark[2])
	s.SetLineWidth(0.8)
	s.SetFont("go", "", 6)
	s.mark(e, func() {
		s.Rect(x, y, side, side, "D")
		if ticked {
			s.Line(x+2, y+2, x+side-2, y+side-2)
			s.Line(x+2, y+side-2, x+side-2, y+2)
		}
		s.SetTextRenderingMode(3)
		s.Text(x, s.y+baseline(bodyType), letters)
		s.SetTextRenderingMode(0)
	})
}
