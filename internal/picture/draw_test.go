package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strings"
	"testing"
)

// letters are capitals of five by seven points.
var letters = map[rune]string{
	'A': ".###. #...# #...# ##### #...# #...# #...#",
	'E': "##### #.... #.... ####. #.... #.... #####",
	'H': "#...# #...# #...# ##### #...# #...# #...#",
	'L': "#.... #.... #.... #.... #.... #.... #####",
	'T': "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
}

// written is a PNG of black capitals on white, a point of a letter as large as
// scale.
func written(t testing.TB, words string, scale int) []byte {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, (len(words)*6+4)*scale, 15*scale))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	for i, c := range words {
		for y, row := range strings.Fields(letters[c]) {
			for x, point := range row {
				if point == '#' {
					at := image.Pt((2+i*6+x)*scale, (4+y)*scale)
					draw.Draw(img, image.Rectangle{at, at.Add(image.Pt(scale, scale))}, image.NewUniform(color.Black), image.Point{}, draw.Src)
				}
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
