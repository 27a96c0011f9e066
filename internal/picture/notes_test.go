package picture

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// field is an entry of a directory of EXIF.
type field struct {
	tag, kind uint16
	count     uint32
	value     []byte
}

func text8(tag uint16, s string) field {
	return field{tag, 2, uint32(len(s) + 1), append([]byte(s), 0)}
}

// fractions is degrees, minutes and seconds, each as a numerator and a denominator.
func fractions(tag uint16, parts ...uint32) field {
	var b []byte
	for _, p := range parts {
		b = binary.LittleEndian.AppendUint32(b, p)
	}
	return field{tag, 5, uint32(len(parts) / 2), b}
}

// exif builds a block of EXIF with a directory for the picture and one for GPS.
func exif(photo, gps []field) []byte {
	b := []byte("II*\x00\x08\x00\x00\x00")
	first := uint32(8)
	second := first + size(nil, 2)
	third := second + size(photo, len(photo))
	b = directory(b, []field{pointer(0x8769, second), pointer(0x8825, third)})
	b = directory(b, photo)
	return directory(b, gps)
}

func pointer(tag uint16, to uint32) field {
	return field{tag, 4, 1, binary.LittleEndian.AppendUint32(nil, to)}
}

func size(fields []field, n int) uint32 {
	total := uint32(2 + 12*n + 4)
	for _, f := range fields {
		if len(f.value) > 4 {
			total += uint32(len(f.value))
		}
	}
	return total
}

func directory(b []byte, fields []field) []byte {
	b = binary.LittleEndian.AppendUint16(b, uint16(len(fields)))
	at := uint32(len(b) + 12*len(fields) + 4)
	var values []byte
	for _, f := range fields {
		b = binary.LittleEndian.AppendUint16(b, f.tag)
		b = binary.LittleEndian.AppendUint16(b, f.kind)
		b = binary.LittleEndian.AppendUint32(b, f.count)
		if len(f.value) <= 4 {
			b = append(b, append(f.value, 0, 0, 0, 0)[:4]...)
			continue
		}
		b = binary.LittleEndian.AppendUint32(b, at+uint32(len(values)))
		values = append(values, f.value...)
	}
	return append(binary.LittleEndian.AppendUint32(b, 0), values...)
}

// jpeg is the beginning of a JPEG of the given notes, without its picture.
func jpeg(notes []byte) []byte {
	b := []byte("\xff\xd8\xff\xe1")
	b = binary.BigEndian.AppendUint16(b, uint16(2+6+len(notes)))
	b = append(append(b, "Exif\x00\x00"...), notes...)
	b = append(b, "\xff\xc0\x00\x11\x08\x01\xe0\x02\x80\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01"...) // 640 x 480
	return append(b, "\xff\xda\x00\x02\xff\xd9"...)
}

func pngOf(notes []byte) []byte {
	b := []byte("\x89PNG\r\n\x1a\n")
	chunk := func(name string, data []byte) {
		b = binary.BigEndian.AppendUint32(b, uint32(len(data)))
		body := append([]byte(name), data...)
		b = binary.BigEndian.AppendUint32(append(b, body...), crc32.ChecksumIEEE(body))
	}
	chunk("IHDR", []byte("\x00\x00\x02\x80\x00\x00\x01\xe0\x08\x02\x00\x00\x00"))
	chunk("eXIf", notes)
	chunk("IEND", nil)
	return b
}

func webp(notes []byte) []byte {
	if len(notes)%2 == 1 {
		notes = append(notes, 0)
	}
	chunks := append([]byte("WEBPVP8X\x0a\x00\x00\x00\x08\x00\x00\x00\x7f\x02\x00\xdf\x01\x00EXIF"), binary.LittleEndian.AppendUint32(nil, uint32(len(notes)))...)
	chunks = append(chunks, notes...)
	return append(binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(chunks))), chunks...)
}

// heic is a file of boxes, with the notes after them.
func heic(notes []byte) []byte {
	box := func(name string, parts ...string) string {
		body := strings.Join(parts, "")
		return string(binary.BigEndian.AppendUint32(nil, uint32(8+len(body)))) + name + body
	}
	const full = "\x00\x00\x00\x00"
	boxes := func(at uint32) string {
		item := box("infe", "\x02\x00\x00\x00", "\x00\x01", "\x00\x00", "Exif", "\x00")
		where := string(binary.BigEndian.AppendUint32(nil, at)) + string(binary.BigEndian.AppendUint32(nil, uint32(4+6+len(notes))))
		meta := box("meta", full, box("iinf", full, "\x00\x01", item), box("iloc", full, "\x44\x00", "\x00\x01", "\x00\x01", "\x00\x00", "\x00\x01", where))
		return box("ftyp", "heic", full, "mif1heic") + meta
	}
	head := boxes(uint32(len(boxes(0))) + 8)
	return []byte(head + box("mdat", "\x00\x00\x00\x06", "Exif\x00\x00", string(notes)))
}

func tiff(notes []byte) []byte { return notes }

// limerick is 52° 39' 36" north, 8° 37' 12" west.
func limerick() []field {
	return []field{text8(1, "N"), fractions(2, 52, 1, 39, 1, 36, 1), text8(3, "W"), fractions(4, 8, 1, 37, 1, 12, 1)}
}

func TestReadNotes(t *testing.T) {
	lat, lon := 52.66, -8.62
	place := &social.Place{Lat: &lat, Lon: &lon}
	when := time.Date(2024, 6, 1, 10, 30, 0, 0, time.UTC)
	taken := []field{text8(0x9003, "2024:06:01 10:30:00")}
	for _, tt := range []struct {
		name string
		data []byte
		want Notes
	}{
		{"jpeg", jpeg(exif(taken, limerick())), Notes{place, when, 640, 480}},
		{"png", pngOf(exif(taken, limerick())), Notes{place, when, 640, 480}},
		{"webp", webp(exif(taken, limerick())), Notes{place, when, 640, 480}},
		{"heic", heic(exif(taken, limerick())), Notes{Place: place, Taken: when}},
		{"tiff", tiff(exif(taken, limerick())), Notes{Place: place, Taken: when}},
		{"gif", []byte("GIF89a and more of it"), Notes{}},
		{"no notes", jpeg(exif(nil, nil)), Notes{Width: 640, Height: 480}},
		{"digitised", jpeg(exif([]field{text8(0x9004, "2024:06:01 10:30:00")}, nil)), Notes{Taken: when, Width: 640, Height: 480}},
		{"year 0", jpeg(exif([]field{text8(0x9003, "0000:00:00 00:00:00")}, nil)), Notes{Width: 640, Height: 480}},
		{"blank time", jpeg(exif([]field{text8(0x9003, "    :  :     :  :  ")}, nil)), Notes{Width: 640, Height: 480}},
		{"clock not set", jpeg(exif([]field{text8(0x9003, "1970:01:01 00:00:00")}, nil)), Notes{Width: 640, Height: 480}},
		{"null island", jpeg(exif(nil, []field{text8(1, "N"), fractions(2, 0, 1, 0, 1, 0, 1), text8(3, "E"), fractions(4, 0, 1, 0, 1, 0, 1)})), Notes{Width: 640, Height: 480}},
		{"nothing by nothing", jpeg(exif(nil, []field{text8(1, "N"), fractions(2, 0, 0, 0, 0, 0, 0), text8(3, "E"), fractions(4, 0, 0, 0, 0, 0, 0)})), Notes{Width: 640, Height: 480}},
		{"one half", jpeg(exif(nil, limerick()[:2])), Notes{Width: 640, Height: 480}},
		{"which half is not said", jpeg(exif(nil, []field{fractions(2, 52, 1, 39, 1, 36, 1), fractions(4, 8, 1, 37, 1, 12, 1)})), Notes{Width: 640, Height: 480}},
		{"off the globe", jpeg(exif(nil, []field{text8(1, "N"), fractions(2, 152, 1, 0, 1, 0, 1), text8(3, "W"), fractions(4, 8, 1, 37, 1, 12, 1)})), Notes{Width: 640, Height: 480}},
	} {
		got, err := ReadNotes(bytes.NewReader(tt.data))
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("%s: %v %s", tt.name, err, diff)
		}
	}
}

func TestReadNotesDamaged(t *testing.T) {
	whole := jpeg(exif([]field{text8(0x9003, "2024:06:01 10:30:00")}, limerick()))
	for name, data := range map[string]string{"empty": "", "short": "\xff\xd8", "a page": "<html><body>Sign in</body></html>", "cut": string(whole[:90]), "text": strings.Repeat("kettle ", 10)} {
		if _, err := ReadNotes(strings.NewReader(data)); err != ErrDamaged {
			t.Errorf("%s: error %v", name, err)
		}
	}
	for at := range whole { // each byte wrong, and the file cut there
		bad := bytes.Clone(whole)
		bad[at] ^= 0xff
		_, _ = ReadNotes(bytes.NewReader(bad))
		_, _ = ReadNotes(bytes.NewReader(whole[:at]))
	}
}

// TestReadNotesCircle gives files whose boxes lead back, and counts that no file
// could hold.
func TestReadNotesCircle(t *testing.T) {
	head := "\x00\x00\x00\x10ftypheic\x00\x00\x00\x00"
	for name, data := range map[string]string{
		"back":  head + "\x00\x00\x00\x01free\xff\xff\xff\xff\xff\xff\xff\xf0",
		"stay":  head + "\x00\x00\x00\x01free\x00\x00\x00\x00\x00\x00\x00\x00",
		"count": head + "\x00\x00\xff\xffmeta\x00\x00\x00\x00\x00\x00\xff\xf0iloc\x02\x00\x00\x00\x44\x00\xff\xff\xff\xff",
	} {
		start := time.Now()
		_, _ = ReadNotes(strings.NewReader(data))
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("%s: took %v", name, d)
		}
	}
}

// endless is a picture that never ends.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return len(p), nil
}

func TestReadNotesBounded(t *testing.T) {
	rest := &endless{}
	head := "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x02\x80\x00\x00\x01\xe0\x08\x02\x00\x00\x00crc_\x7f\x00\x00\x00IDAT"
	if _, err := ReadNotes(&both{strings.NewReader(head), rest}); err != nil {
		t.Error(err)
	}
	if rest.read > MaxNotes+1<<20 {
		t.Errorf("%d bytes were read", rest.read)
	}
}

// both reads one after the other, as io.MultiReader, whose type would do.
type both struct {
	first *strings.Reader
	then  *endless
}

func (b *both) Read(p []byte) (int, error) {
	if b.first.Len() > 0 {
		return b.first.Read(p)
	}
	return b.then.Read(p)
}

func FuzzReadNotes(f *testing.F) {
	block := exif([]field{text8(0x9003, "2024:06:01 10:30:00")}, limerick())
	for _, data := range [][]byte{jpeg(block), pngOf(block), webp(block), tiff(block), heic(block)} {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		n, err := ReadNotes(bytes.NewReader(data))
		if err != nil && err != ErrDamaged {
			t.Error(err)
		}
		if p := n.Place; p != nil && (!p.Exact() || *p.Lat < -90 || *p.Lat > 90 || *p.Lon < -180 || *p.Lon > 180) {
			t.Errorf("%v %v", *p.Lat, *p.Lon)
		}
		if !n.Taken.IsZero() && (n.Taken.Year() < 1990 || n.Taken.Location() != time.UTC) {
			t.Error(n.Taken)
		}
	})
}
