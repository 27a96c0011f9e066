package patients

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
)

const irish = "Surname,Forename,Town\r\nÓ Súilleabháin,Sinéad,Trá Lí\r\nNí Bhriain,Gráinne,Cill Chaoi\r\nVanwynck,Zoë,Tralee\r\n"

func encodedAs(t *testing.T, e encoding.Encoding, s string) string {
	t.Helper()
	out, err := e.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A list in UTF-16 is read without the mark that tells which of its two orders it has.
func TestUTF16WithoutMark(t *testing.T) {
	for _, order := range []unicode.Endianness{unicode.LittleEndian, unicode.BigEndian} {
		e := unicode.UTF16(order, unicode.IgnoreBOM)
		if m, ok, _ := asks(t, encodedAs(t, e, irish), linkage.Profile{Name: "Zoë Vanwynck", Location: "Tralee"}); !ok || reason(m, "listed-town") == "" {
			t.Errorf("%v: %v %v", e, ok, m)
		}
		chinese := encodedAs(t, e, "姓名,出生日期,地址\n"+strings.Repeat("陳大文,1960-12-25,沙田\n", 100))
		if _, in, err := load(context.Background(), strings.NewReader(chinese), nil, testNow, testKey); err != nil || in.People != 1 {
			t.Errorf("%v: %v %+v", e, err, in)
		}
	}
}

// What would be read wrongly is refused, with what to do.
func TestForeignEncodings(t *testing.T) {
	chinese := "Name,Surname,Given name\n陳大文,Chan,Tai Man\n李小明,Lee,Siu Ming\n黃美玲,Wong,Mei Ling\n"
	for name, in := range map[string]string{
		"Big5":         encodedAs(t, traditionalchinese.Big5, chinese),
		"Big5 titles":  encodedAs(t, traditionalchinese.Big5, "姓名,出生日期\n陳大文,1960-12-25\n"),
		"GB 18030":     encodedAs(t, simplifiedchinese.GB18030, chinese),
		"Shift JIS":    encodedAs(t, japanese.ShiftJIS, "Surname,Forename\n田中,太郎\n山本,花子\n"),
		"Mac":          encodedAs(t, charmap.Macintosh, irish),
		"DOS":          encodedAs(t, charmap.CodePage850, irish),
		"Polish":       encodedAs(t, charmap.Windows1250, "Surname,Forename\nWałęsa,Michał\nSzczęsny,Łukasz\nKędzierski,Paweł\n"),
		"Greek":        encodedAs(t, charmap.Windows1253, "Surname,Forename\nΠαπαδόπουλος,Κωνσταντίνος\n"),
		"UTF-32":       encodedAs(t, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), irish),
		"UTF-32, bare": encodedAs(t, utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), irish),
	} {
		l, _, err := load(context.Background(), iotest.OneByteReader(strings.NewReader(in)), nil, testNow, testKey)
		if l != nil || !errors.Is(err, ErrEncoding) || !strings.Contains(hint.Of(err), "CSV UTF-8") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOtherForms(t *testing.T) {
	for begin, want := range map[string]string{
		"PK\x03\x04\x14\x00": "spreadsheet", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "password", "%PDF-1.7\n": "PDF", "\xef\xbb\xbf\n<html>": "web page", "\x1f\x8b\x08": "packed",
	} {
		l, _, err := load(context.Background(), strings.NewReader(begin+"Surname,Forename\nQuill,Anna\n"), nil, testNow, testKey)
		if l != nil || !errors.Is(err, ErrForm) || !strings.Contains(err.Error(), want) || hint.Of(err) == "" {
			t.Errorf("%q: %v", begin, err)
		}
	}
}

// Western lists are read as they come, whatever signs stand in them.
func TestWesternSigns(t *testing.T) {
	for name, text := range map[string]string{
		"signs":    "Surname,Forename,Address\nO’Brien,Sinéad,Flat 1½ “Rose Cottage” – rear\nŽukauskas,Ønver,5 Main St £9 4°\nŠimkus,Åse,Nº 4\nMÜLLER-Łuk,Noël,x\n",
		"no sign":  "Surname,Forename\nQuill,Anna\n",
		"one only": "Surname,Forename,Address\nQuill,Anna,Rose™ Cottage\n" + strings.Repeat("Quill,Ann,Mill Road\n", 5),
	} {
		text = strings.ReplaceAll(text, "Ł", "L")
		if _, in, err := load(context.Background(), strings.NewReader(encodedAs(t, charmap.Windows1252, text)), nil, testNow, testKey); err != nil || in.NotOnIt() > 0 {
			t.Errorf("%s: %v %+v", name, err, in)
		}
	}
	long := "Surname,Forename,Address\nQuill,Anna," + strings.Repeat("香港沙田廣場", 200) + "\nO\xb4Orr,Zia,x\n"
	if _, in, err := load(context.Background(), strings.NewReader(long), nil, testNow, testKey); err != nil || in.People == 0 {
		t.Errorf("UTF-8 without end: %v %+v", err, in)
	}
}

// A list in Chinese has Chinese titles, too.
func TestChineseTitles(t *testing.T) {
	for _, text := range []string{"姓名,出生日期,地址\n陳大文,25/12/1960,沙田\n", "英文姓名,中文姓名,出生日期\nChan Tai Man,陳大文,25/12/1960\n"} {
		m, ok, _ := asks(t, text, linkage.Profile{Name: "陳大文", Bio: "born 25/12/1960"})
		if !ok || reason(m, "listed-birth") == "" {
			t.Errorf("%s: %v %v", text, ok, m)
		}
	}
}
