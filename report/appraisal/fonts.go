package appraisal

import (
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// widths are the characters of a font and how wide each is, in ems.
type widths map[rune]float64

// regular and bold are the fonts of the PDF. They hold the same characters.
var (
	regular = sync.OnceValue(func() widths { return widthsOf(goregular.TTF) })
	bold    = sync.OnceValue(func() widths { return widthsOf(gobold.TTF) })
)

func widthsOf(ttf []byte) widths {
	const perEm = 1000
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic("a font of the program is damaged: " + err.Error())
	}
	var buf sfnt.Buffer
	w := widths{}
	for r := rune(' '); r < 0xffff; r++ { // further the library does not go
		g, err := f.GlyphIndex(&buf, r)
		if err != nil || g == 0 {
			continue
		}
		if a, err := f.GlyphAdvance(&buf, g, fixed.I(perEm), font.HintingNone); err == nil {
			w[r] = float64(a) / 64 / perEm
		}
	}
	return w
}

// of is how long a text is, in ems. What the font lacks counts as wide as an em.
func (w widths) of(s string) float64 {
	sum := 0.0
	for _, r := range s {
		sum += w.ofRune(r)
	}
	return sum
}

func (w widths) ofRune(r rune) float64 {
	if n, ok := w[r]; ok {
		return n
	}
	return 1
}
