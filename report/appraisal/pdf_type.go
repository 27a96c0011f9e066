package appraisal

// ink is a colour, as red, green and blue.
type ink [3]int

var (
	dark  = ink{0x23, 0x28, 0x2d}
	soft  = ink{0x54, 0x5d, 0x66}
	edge  = ink{0x76, 0x7b, 0x80}
	pale  = ink{0xd3, 0xd2, 0xca}
	shade = ink{0xf3, 0xf1, 0xea}
)

// typeface is how a text is set: "" or "B" for bold, its size, and the distance from
// one line to the next.
type typeface struct {
	weight     string
	size, lead float64
	ink        ink
}

func (t typeface) widths() widths {
	if t.weight == "B" {
		return bold()
	}
	return regular()
}

// width is how long a text is when it is set.
func (t typeface) width(text string) float64 { return t.widths().of(text) * t.size }

var (
	titleType    = typeface{"B", 20, 25, dark}
	subtitleType = typeface{"", 12, 16, soft}
	sectionType  = typeface{"B", 14, 18, dark}
	partType     = typeface{"B", 11.5, 15, dark}
	bodyType     = typeface{"", 10, 14.5, dark}
	strongType   = typeface{"B", 10, 14.5, dark}
	hintType     = typeface{"", 9.5, 13.5, soft}
	cellType     = typeface{"", 8.8, 12, dark}
	headType     = typeface{"B", 8.8, 12, dark}
	smallType    = typeface{"", 7.6, 10.5, dark}
	smallHead    = typeface{"B", 7.6, 10.5, dark}
	footType     = typeface{"", 8, 11, soft}
)
