package picture

import (
	"bytes"
	"errors"
	"io"
	"math"
	"strings"
	"time"

	"github.com/bep/imagemeta"

	"github.com/probity-audit/probity/social"
)

// MaxNotes is how far into a file the notes of the camera are looked for, in bytes.
const MaxNotes = 8 << 20

// Bounds of a picture that is looked at for words, in pixels.
const (
	maxPixels = 100_000_000
	minSide   = 16 // of a picture in which there can be letters
)

// ErrDamaged is the error for what is no picture, or a broken one. It holds nothing
// of the file.
var ErrDamaged = errors.New("not a picture, or damaged")

// Notes are what a camera or a telephone noted in a picture (EXIF).
type Notes struct {
	Place         *social.Place // nil if not noted
	Taken         time.Time     // by the clock of the camera, as if that stood in UTC; zero if not noted
	Width, Height int           // pixels; 0 if not known
}

func (n Notes) tooMany() bool { return n.Width > 0 && n.Height > maxPixels/n.Width }
func (n Notes) tiny() bool    { return n.Width > 0 && min(n.Width, n.Height) < minSide }

// ReadNotes reads the notes of a picture: JPEG, PNG, WebP, HEIC, AVIF or TIFF. It
// reads no further than it must, and [MaxNotes] at most. GIF and BMP hold none.
func ReadNotes(r io.Reader) (Notes, error) {
	w := &window{r: r}
	head := make([]byte, 12)
	if _, err := io.ReadFull(w, head); err != nil {
		return Notes{}, ErrDamaged
	}
	format := formatOf(head)
	if format == imagemeta.ImageFormatAuto {
		if bytes.HasPrefix(head, []byte("GIF8")) || bytes.HasPrefix(head, []byte("BM")) {
			return Notes{}, nil
		}
		return Notes{}, ErrDamaged
	}
	w.at = 0
	tags := map[string]any{}
	result, err := decode(imagemeta.Options{
		R: w, ImageFormat: format, Sources: imagemeta.EXIF | imagemeta.CONFIG,
		ShouldHandleTag: func(t imagemeta.TagInfo) bool {
			return t.Source == imagemeta.EXIF && strings.HasPrefix(t.Namespace, "IFD0") && wanted(t.Tag)
		},
		HandleTag: func(t imagemeta.TagInfo) error {
			if tags[t.Tag] == nil {
				tags[t.Tag] = t.Value
			}
			return nil
		},
	})
	notes := Notes{Place: place(tags), Taken: taken(tags), Width: result.ImageConfig.Width, Height: result.ImageConfig.Height}
	if err != nil && !w.cut {
		return notes, ErrDamaged
	}
	return notes, nil
}

// decode is [imagemeta.Decode], which it ends if a file leads it in circles.
func decode(opt imagemeta.Options) (result imagemeta.DecodeResult, err error) {
	defer func() {
		if recover() != nil {
			err = ErrDamaged
		}
	}()
	return imagemeta.Decode(opt)
}

// wanted reports whether the note of this name in EXIF is read.
func wanted(tag string) bool {
	switch tag {
	case "GPSLatitude", "GPSLatitudeRef", "GPSLongitude", "GPSLongitudeRef", "DateTimeOriginal", "CreateDate", "DateTimeDigitized":
		return true
	}
	return false
}

// formatOf tells the format by the first twelve bytes.
func formatOf(head []byte) imagemeta.ImageFormat {
	switch begins := func(s string) bool { return bytes.HasPrefix(head, []byte(s)) }; {
	case begins("\xff\xd8\xff"):
		return imagemeta.JPEG
	case begins("\x89PNG\r\n\x1a\n"):
		return imagemeta.PNG
	case begins("RIFF") && string(head[8:12]) == "WEBP":
		return imagemeta.WebP
	case begins("II*\x00"), begins("MM\x00*"):
		return imagemeta.TIFF
	}
	if string(head[4:8]) == "ftyp" {
		switch string(head[8:12]) {
		case "avif", "avis":
			return imagemeta.AVIF
		case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1":
			return imagemeta.HEIF
		}
	}
	return imagemeta.ImageFormatAuto
}

// place is nil unless both coordinates are noted with the half of the globe that
// they are in. Cameras write zeros, or zero divided by zero, where they do not
// know, and nobody stands on the equator or the meridian to the last digit.
func place(tags map[string]any) *social.Place {
	lat, ok1 := degrees(tags["GPSLatitude"], tags["GPSLatitudeRef"], "N", "S", 90)
	lon, ok2 := degrees(tags["GPSLongitude"], tags["GPSLongitudeRef"], "E", "W", 180)
	if !ok1 || !ok2 || lat == 0 || lon == 0 {
		return nil
	}
	return &social.Place{Lat: &lat, Lon: &lon}
}

func degrees(value, half any, plus, minus string, most float64) (float64, bool) {
	v, ok := value.(float64)
	h, _ := half.(string)
	if !ok || math.IsNaN(v) || v < 0 || v > most {
		return 0, false
	}
	switch strings.ToUpper(strings.Trim(h, " \x00")) {
	case plus:
		return math.Round(v*1e6) / 1e6, true // a millionth of a degree is 11 cm
	case minus:
		return -math.Round(v*1e6) / 1e6, true
	}
	return 0, false
}

// taken is when the picture was made, not when it was changed. Cameras whose clock
// was never set write the year 0, or that of their making.
func taken(tags map[string]any) time.Time {
	for _, name := range []string{"DateTimeOriginal", "CreateDate", "DateTimeDigitized"} {
		s, _ := tags[name].(string)
		t, err := time.Parse("2006:01:02 15:04:05", strings.Trim(s, " \x00"))
		if err == nil && t.Year() >= 1990 && t.Year() < 2100 {
			return t
		}
	}
	return time.Time{}
}

// window lets the beginning of a stream be read back and forth.
type window struct {
	r    io.Reader
	seen []byte
	at   int64
	end  bool // all of the stream is seen
	cut  bool // the stream goes on behind MaxNotes
	used int  // how often it was read or moved
}

// maxMoves is how often a window may be read or moved: far more than a picture of
// MaxNotes takes.
const maxMoves = 100_000

// move counts, and ends a reading that does not end by itself: the decoder follows
// lengths in the file wherever they lead, and does not mind an error.
func (w *window) move() {
	if w.used++; w.used > maxMoves {
		panic(ErrDamaged) // decode recovers
	}
}

// fill reads the stream up to n bytes.
func (w *window) fill(n int64) error {
	beyond := n > MaxNotes
	n = min(n, MaxNotes)
	for !w.end && int64(len(w.seen)) < n {
		have := len(w.seen)
		more := min(max(n-int64(have), 64<<10), MaxNotes-int64(have))
		w.seen = append(w.seen, make([]byte, more)...)
		got, err := io.ReadFull(w.r, w.seen[have:])
		w.seen = w.seen[:have+got]
		switch err {
		case nil:
		case io.EOF, io.ErrUnexpectedEOF:
			w.end = true
		default:
			w.end = true
			return ErrDamaged
		}
	}
	w.cut = w.cut || beyond && !w.end
	return nil
}

func (w *window) Read(p []byte) (int, error) {
	w.move()
	if err := w.fill(w.at + int64(len(p))); err != nil {
		return 0, err
	}
	if w.at >= int64(len(w.seen)) {
		return 0, io.EOF
	}
	n := copy(p, w.seen[w.at:])
	w.at += int64(n)
	return n, nil
}

func (w *window) Seek(offset int64, whence int) (int64, error) {
	w.move()
	switch whence {
	case io.SeekCurrent:
		offset += w.at
	case io.SeekEnd:
		if err := w.fill(MaxNotes); err != nil {
			return 0, err
		}
		offset += int64(len(w.seen))
	}
	if offset < 0 {
		return 0, ErrDamaged
	}
	w.at = offset
	return offset, nil
}
