package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	_ "image/gif" // pictures of profiles come in these three forms
	_ "image/jpeg"
	_ "image/png"
	"io"
	"io/fs"

	"github.com/probity-audit/probity/social"
)

// Bounds of a picture whose look is taken. Networks take at most 10 MB for the
// picture of a profile; one with more points costs more time than it is worth.
const (
	longestPicture = 12 << 20 // bytes
	mostPoints     = 25 << 20
)

// leastRange is how far the darkest and the lightest field of a picture, in 0 to
// 255, are apart at least: an even one looks like every other.
const leastRange = 24

// look sets the look of the owner's own picture, if it lies in the export. ok is
// false if it could not be seen. Nobody else's picture is ever looked at.
func (s *stage) look(p *social.Profile) (ok bool) {
	if p.Avatar == "" || !fs.ValidPath(p.Avatar) {
		return true // elsewhere, or none
	}
	f, err := s.fsys.Open(p.Avatar)
	if err != nil {
		return true // not in this part of the export
	}
	defer f.Close()
	p.Look, err = Look(f)
	return err == nil
}

// Look returns sixteen hexadecimal digits by which the same picture is known again
// though it was made smaller or saved anew: of nine by eight fields, each digit
// holds for four whether a field is lighter than the next (the difference hash,
// dHash, of N. Krawetz, 2013). It is "" for a picture that is all but even. It says
// nothing of what, or who, is to be seen. JPEG, PNG and GIF are read; WebP is not.
func Look(r io.Reader) (string, error) {
	img, err := seen(r)
	if err != nil {
		return "", err
	}
	grey := fields(img)
	var bits uint64
	darkest, lightest := grey[0][0], grey[0][0]
	for _, row := range grey {
		for x, v := range row {
			darkest, lightest = min(darkest, v), max(lightest, v)
			if x > 0 {
				bits <<= 1
				if row[x-1] > v {
					bits |= 1
				}
			}
		}
	}
	if lightest-darkest < leastRange {
		return "", nil
	}
	return fmt.Sprintf("%016x", bits), nil
}

// seen reads a picture that is not too large. Its errors hold nothing of it.
func seen(r io.Reader) (image.Image, error) {
	data, err := io.ReadAll(io.LimitReader(r, longestPicture))
	if err != nil {
		return nil, ErrDamaged
	}
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || c.Width < 9 || c.Height < 8 || c.Width > mostPoints/c.Height {
		return nil, ErrDamaged
	}
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil || img.Bounds().Dx() < 9 || img.Bounds().Dy() < 8 {
		return nil, ErrDamaged
	}
	return img, nil
}

// fields returns how light each of nine by eight fields is, as the mean of at most
// 32 by 32 points of it; what is transparent lies on white.
func fields(img image.Image) (grey [8][9]int) {
	b := img.Bounds()
	for y := range grey {
		for x := range grey[y] {
			x0, x1 := b.Min.X+x*b.Dx()/9, b.Min.X+(x+1)*b.Dx()/9
			y0, y1 := b.Min.Y+y*b.Dy()/8, b.Min.Y+(y+1)*b.Dy()/8
			sum, n := 0, 0
			for py := y0; py < y1; py += max(1, (y1-y0)/32) {
				for px := x0; px < x1; px += max(1, (x1-x0)/32) {
					sum += light(img.At(px, py))
					n++
				}
			}
			grey[y][x] = sum / n
		}
	}
	return grey
}

func light(c color.Color) int {
	r, g, b, a := c.RGBA() // with alpha multiplied in
	return int((299*(r+0xffff-a) + 587*(g+0xffff-a) + 114*(b+0xffff-a)) / 1000 >> 8)
}
