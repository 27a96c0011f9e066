package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	jpg "image/jpeg"
	"image/png"
	"math"
	"math/bits"
	"strconv"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// hills is an invented picture; seed makes another.
func hills(width, height, seed int) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			fx, fy := float64(x)/float64(width), float64(y)/float64(height)
			v := uint8(120 + 60*math.Sin(float64(seed+3)*fx+5*fy) + 60*math.Cos(float64(2*seed+5)*fy-3*fx))
			img.Set(x, y, color.RGBA{v, 255 - v, v / 2, 255})
		}
	}
	return img
}

func lookOf(t *testing.T, data []byte) string {
	t.Helper()
	look, err := Look(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return look
}

func encoded(t *testing.T, img image.Image, form string) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch form {
	case "jpeg":
		err = jpg.Encode(&b, img, &jpg.Options{Quality: 60})
	case "gif":
		err = gif.Encode(&b, img, nil)
	default:
		err = png.Encode(&b, img)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func apart(t *testing.T, a, b string) int {
	t.Helper()
	x, err := strconv.ParseUint(a, 16, 64)
	y, err2 := strconv.ParseUint(b, 16, 64)
	if err != nil || err2 != nil || len(a) != 16 || len(b) != 16 {
		t.Fatalf("looks %q and %q", a, b)
	}
	return bits.OnesCount64(x ^ y)
}

// The same picture in another size and form looks the same, and another does not.
func TestLook(t *testing.T) {
	whole := lookOf(t, encoded(t, hills(400, 400, 1), "png"))
	for form, size := range map[string]int{"jpeg": 400, "png": 73, "gif": 200} {
		if n := apart(t, whole, lookOf(t, encoded(t, hills(size, size, 1), form))); n > 6 {
			t.Errorf("%s of %d points: %d fields apart", form, size, n)
		}
	}
	if n := apart(t, whole, lookOf(t, encoded(t, hills(400, 400, 5), "png"))); n < 14 {
		t.Errorf("another picture is only %d fields apart", n)
	}
	even := image.NewRGBA(image.Rect(0, 0, 90, 90))
	draw.Draw(even, even.Bounds(), image.NewUniform(color.RGBA{40, 90, 200, 255}), image.Point{}, draw.Src)
	if look := lookOf(t, encoded(t, even, "png")); look != "" {
		t.Errorf("an even picture looks like %s", look)
	}
}

func TestNoLook(t *testing.T) {
	big := encoded(t, hills(12, 12, 1), "png")
	copy(big[16:], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // says that it is 65,536 points wide and high
	for name, data := range map[string][]byte{"nothing": nil, "webp": []byte("RIFF\x20\x00\x00\x00WEBPVP8 "), "broken": encoded(t, hills(90, 90, 1), "jpeg")[:200], "tiny": encoded(t, hills(4, 4, 1), "png"), "huge": big} {
		if look, err := Look(bytes.NewReader(data)); err == nil {
			t.Errorf("%s looks like %q", name, look)
		}
	}
}

// Only the picture of the owner's own profile is looked at, and only in the export.
func TestProfileLook(t *testing.T) {
	fsys := fstest.MapFS{"me.png": {Data: encoded(t, hills(90, 90, 1), "png")}, "me.webp": {Data: []byte("RIFF")}}
	for avatar, want := range map[string]struct {
		look bool
		gaps int
	}{"me.png": {true, 0}, "me.webp": {false, 1}, "https://example.org/me.png": {}, "gone.png": {}, "": {}} {
		given := &social.Profile{Avatar: avatar}
		out := gather(t, fsys, Options{}, social.Item{Profile: given}, social.Item{Connection: &social.Connection{ID: "7"}})
		if got := out[0].Profile.Look; (got != "") != want.look || len(gaps(out)) != want.gaps || given.Look != "" {
			t.Errorf("%q: look %q, gaps %v", avatar, got, gaps(out))
		}
	}
}

func FuzzLook(f *testing.F) {
	var b bytes.Buffer
	if err := png.Encode(&b, hills(12, 12, 1)); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte("\xff\xd8\xff\xe0"))
	f.Add([]byte("GIF89a\x0c\x00\x0c\x00\x80"))
	f.Fuzz(func(t *testing.T, data []byte) {
		look, err := Look(bytes.NewReader(data))
		if (err != nil || len(look) != 16) && look != "" {
			t.Errorf("%q, %v", look, err)
		}
	})
}
