package appraisal

import (
	"fmt"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// All lengths are in points, from the upper left corner of an A4 page.
const (
	pageWidth  = 595.28
	pageHeight = 841.89
	margin     = 56.7 // two centimetres
	textWidth  = pageWidth - 2*margin
	textEnd    = pageHeight - margin - 14 // the foot stands below
	footRight  = 90                       // for the number of the page
)

// sheet is the page being written, and how far down.
type sheet struct {
	*fpdf.Fpdf
	doc     *Document
	pages   int // of the whole document; 0 while they are counted
	y       float64
	level   int // of the last bookmark
	footer  []string
	tags    *tagTree
	missing missing
}

func newSheet(d *Document, pages int) *sheet {
	s := &sheet{Fpdf: fpdf.New("P", "pt", "A4", ""), doc: d, pages: pages, level: -1, tags: newTagTree()}
	s.AddUTF8FontFromBytes("go", "", goregular.TTF)
	s.AddUTF8FontFromBytes("go", "B", gobold.TTF)
	s.SetCatalogSort(true)
	s.SetAutoPageBreak(false, 0)
	s.SetMargins(margin, margin, margin)
	s.SetCreationDate(made(d))
	s.SetModificationDate(made(d))
	s.SetProducer("", false)
	s.SetTitle(s.say(d.Title), true)
	s.SetLang(language(d.Language))
	s.SetXmpMetadata(metadata(s.say(d.Title)))
	footer := s.wrap(footType, d.Footer, textWidth-footRight)
	s.footer = footer[:min(len(footer), 2)]
	s.SetFooterFunc(s.foot)
	return s
}

// made is when a document was made. The library would put the present for none.
func made(d *Document) time.Time {
	if d.Made.IsZero() {
		return time.Unix(0, 0).UTC()
	}
	return d.Made.UTC()
}

// language is a tag of a language, without what could end the string it is put into.
func language(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return r
		}
		return -1
	}, s)
}

// foot is at the foot of each page.
func (s *sheet) foot() {
	const top = pageHeight - margin + 8
	s.rule(margin, top, textWidth, pale)
	page := fmt.Sprintf("Page %d of %d", s.PageNo(), s.pages)
	right := footType.width(page)
	for i, l := range s.footer {
		s.text(margin, top+14+float64(i)*footType.lead, footType, l, nil)
	}
	s.text(margin+textWidth-right, top+14, footType, page, nil)
}

// turn begins a new page, unless this one is still empty.
func (s *sheet) turn() {
	if s.y > margin {
		s.AddPage()
		s.top()
	}
}

func (s *sheet) top() { s.y = margin }

// gap leaves room, but not at the top of a page.
func (s *sheet) gap(h float64) {
	if s.y > margin {
		s.y += h
	}
}

// need turns the page if less than h is left of it. What is higher than a page begins
// where it is.
func (s *sheet) need(h float64) {
	if s.y+h > textEnd && h <= textEnd-margin {
		s.turn()
	}
}

// text sets a text on one line and marks it as part of e, as decoration if that is nil.
func (s *sheet) text(x, baseline float64, t typeface, text string, e *tag) {
	if text == "" {
		return
	}
	s.SetFont("go", t.weight, t.size)
	s.SetTextColor(t.ink[0], t.ink[1], t.ink[2])
	s.mark(e, func() { s.Text(x, baseline, text) })
}

// rule draws a line from left to right.
func (s *sheet) rule(x, y, width float64, c ink) {
	s.SetDrawColor(c[0], c[1], c[2])
	s.SetLineWidth(0.6)
	s.mark(nil, func() { s.Line(x, y, x+width, y) })
}

// lines sets lines below one another, over as many pages as they need.
func (s *sheet) lines(lines []string, t typeface, x float64, e *tag) {
	for i, l := range lines {
		if s.y+t.lead > textEnd || s.widow(i, len(lines), t.lead) {
			s.turn()
		}
		s.text(x, s.y+baseline(t), t, ending(l, i, len(lines)), e)
		s.y += t.lead
	}
}

// widow reports whether the page is better turned before line i, so that neither the
// first line nor the last one stands alone on a page.
func (s *sheet) widow(i, n int, lead float64) bool {
	left := n - i
	switch {
	case i == 0:
		return n > 1 && s.y+2*lead > textEnd
	case left == 2 && i > 1:
		return s.y+2*lead > textEnd
	}
	return false
}

// baseline is how far below the top of a line its letters stand.
func baseline(t typeface) float64 { return t.lead/2 + t.size*0.35 }

// ending keeps the space between two words that stand on different lines: without it
// who hears or copies the text would get one word.
func ending(line string, i, n int) string {
	if i < n-1 {
		return line + " "
	}
	return line
}
