package appraisal

import (
	"bytes"
	"fmt"
	"io"
)

// PDF writes the document on A4. The fonts are within, cut to what is used; text can be
// selected; the parts are tagged as what they are (PDF 1.7, 14.8), for who hears the
// page instead of seeing it. It names no author and no machine, and the same document
// makes the same bytes.
//
// The fonts hold Latin, Greek and Cyrillic. A text that needs more is not written with
// gaps: the error says which scripts, and carries a hint.
func PDF(w io.Writer, d *Document) error {
	draft := newSheet(d, 0) // counts the pages
	draft.write()
	if err := draft.missing.err(); err != nil {
		return err
	}
	s := newSheet(d, draft.PageCount())
	s.write()
	var b bytes.Buffer
	if err := s.Output(&b); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	update, err := s.tags.update(b.Bytes())
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if _, err := w.Write(append(b.Bytes(), update...)); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	return nil
}

// write lays out the whole document.
func (s *sheet) write() {
	s.AddPage()
	s.top()
	s.lines(s.wrap(titleType, s.doc.Title, textWidth), titleType, margin, s.tags.add("H1"))
	if s.doc.Subtitle != "" {
		s.y += 3
		s.lines(s.wrap(subtitleType, s.doc.Subtitle, textWidth), subtitleType, margin, s.tags.add("P"))
	}
	s.y += 8
	s.rule(margin, s.y, textWidth, pale)
	s.y += 14
	newPage := false
	for i, b := range s.doc.Blocks {
		if _, ok := b.(*PageBreak); ok {
			newPage = i > 0
			continue
		}
		if newPage {
			s.turn()
			newPage = false
		}
		switch b := b.(type) {
		case *Heading:
			s.heading(b, s.doc.Blocks[i+1:])
		case *Paragraph:
			s.paragraph(b)
		case *List:
			s.list(b)
		case *Table:
			s.table(b)
		case *Box:
			s.box(b)
		case *TickList:
			s.ticks(b)
		}
	}
}
