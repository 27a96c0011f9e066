package appraisal

// boxLeast is how much room the beginning of a box takes: an empty one is not split.
func (s *sheet) boxLeast(b *Box) float64 {
	h := 10 + float64(len(s.wrap(strongType, b.Label, textWidth)))*strongType.lead + 12
	if b.Hint != "" {
		h += float64(len(s.wrap(hintType, b.Hint, textWidth))) * hintType.lead
	}
	if len(b.Text) > 0 {
		return h + 2*boxInside + 2*bodyType.lead
	}
	return h + boxHeight(b)
}

// boxHeight is that of an empty box.
func boxHeight(b *Box) float64 { return float64(max(min(b.Lines, maxLines), 1)) * ruling }

func (s *sheet) box(b *Box) {
	s.need(s.boxLeast(b))
	s.gap(10)
	s.lines(s.wrap(strongType, b.Label, textWidth), strongType, margin, s.tags.add("P"))
	if b.Hint != "" {
		s.lines(s.wrap(hintType, b.Hint, textWidth), hintType, margin, s.tags.add("P"))
	}
	s.y += 4
	if len(b.Text) > 0 {
		s.filled(b.Text)
	} else {
		s.ruled(boxHeight(b))
	}
	s.y += paragraphGap + 2
}

// ruled draws an empty box with lines to write on.
func (s *sheet) ruled(height float64) {
	height = min(height, textEnd-s.y)
	for y := s.y + ruling; y < s.y+height-1; y += ruling {
		s.rule(margin+boxInside, y, textWidth-2*boxInside, pale)
	}
	s.frame(s.y, height)
	s.y += height
}

// filled sets the paragraphs of a box, and a frame around what of them is on a page.
func (s *sheet) filled(paragraphs []string) {
	from := s.y
	s.y += boxInside
	for i, p := range paragraphs {
		if i > 0 {
			s.y += paragraphGap
		}
		e := s.tags.add("P")
		lines := s.wrap(bodyType, p, textWidth-2*boxInside)
		for j, l := range lines {
			if s.y+bodyType.lead+boxInside > textEnd {
				s.frame(from, textEnd-from)
				s.turn()
				from = s.y
				s.y += boxInside
			}
			s.text(margin+boxInside, s.y+baseline(bodyType), bodyType, ending(l, j, len(lines)), e)
			s.y += bodyType.lead
		}
	}
	s.y += boxInside
	s.frame(from, s.y-from)
}

func (s *sheet) frame(y, height float64) {
	s.SetDrawColor(edge[0], edge[1], edge[2])
	s.SetLineWidth(0.8)
	s.mark(nil, func() { s.Rect(margin, y, textWidth, height, "D") })
}
