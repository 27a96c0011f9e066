package appraisal

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
)

func pdfOf(t *testing.T, d *Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := PDF(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// poppler runs a program of that name on a PDF.
func poppler(t *testing.T, program string, pdf []byte, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		missing := strings.ToUpper(program) + " IS NOT INSTALLED: what others read of the PDF was not looked at; apt install poppler-utils"
		if os.Getenv("PROBITY_NEED_POPPLER") != "" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	name := filepath.Join(t.TempDir(), "record.pdf")
	if err := os.WriteFile(name, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	args = append(args, name)
	if program == "pdftotext" {
		args = append(args, "-")
	}
	c := exec.CommandContext(t.Context(), program, args...)
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil || stderr.Len() > 0 {
		t.Fatalf("%s: %v %s", program, err, stderr.Bytes())
	}
	return string(out)
}

// objects are the objects of a PDF as its tables name them: those of an update before
// those of what it updates.
func objects(t *testing.T, pdf []byte) map[int]string {
	t.Helper()
	out := map[int]string{}
	for at := lastNumber(t, pdf, `startxref\s+(\d+)`); at > 0; {
		table := string(pdf[at:])
		table, tail, ok := strings.Cut(table, "trailer")
		if !ok || !strings.HasPrefix(table, "xref\n") {
			t.Fatalf("no table at %d", at)
		}
		lines := strings.Split(strings.TrimSpace(strings.TrimPrefix(table, "xref\n")), "\n")
		for len(lines) > 0 {
			var from, n int
			if _, err := fmt.Sscanf(lines[0], "%d %d", &from, &n); err != nil || n >= len(lines) {
				t.Fatalf("table: %q", lines[0])
			}
			for i, l := range lines[1 : n+1] {
				var place int
				var kind string
				if _, err := fmt.Sscanf(l, "%d 00000 %s", &place, &kind); err != nil && kind != "f" && from+i > 0 {
					t.Fatalf("entry %q: %v", l, err)
				}
				if _, known := out[from+i]; known || from+i == 0 {
					continue
				}
				body, ok := strings.CutPrefix(string(pdf[place:]), fmt.Sprintf("%d 0 obj\n", from+i))
				if !ok {
					t.Fatalf("object %d is not at %d", from+i, place)
				}
				out[from+i], _, _ = strings.Cut(body, "endobj")
			}
			lines = lines[n+1:]
		}
		at = 0
		if m := regexp.MustCompile(`^[^%]*/Prev (\d+)`).FindStringSubmatch(tail); m != nil {
			_, _ = fmt.Sscan(m[1], &at)
		}
	}
	return out
}

func lastNumber(t *testing.T, pdf []byte, expr string) int {
	t.Helper()
	all := regexp.MustCompile(expr).FindAllSubmatch(pdf, -1)
	if all == nil {
		t.Fatalf("no %s", expr)
	}
	return digits(all[len(all)-1][1])
}

// TestPDFTags follows the structure from its root: each element is there, knows its
// parent, and stands for marks that lead back to it.
func TestPDFTags(t *testing.T) {
	pdf := pdfOf(t, laidOut())
	obj := objects(t, pdf)
	catalog := obj[lastNumber(t, pdf, `/Root (\d+) 0 R`)]
	for _, want := range []string{"/Lang (en-GB)", "/Marked true", "/DisplayDocTitle true", "/Outlines"} {
		if !strings.Contains(catalog, want) {
			t.Errorf("the catalog has no %s", want)
		}
	}
	for n, body := range obj {
		if strings.Contains(body, "stream\n") {
			continue
		}
		for _, r := range reference.FindAllStringSubmatch(body, -1) {
			if _, ok := obj[digits([]byte(r[1]))]; !ok {
				t.Errorf("object %d leads to %s, which is not there", n, r[1])
			}
		}
	}
	kind := regexp.MustCompile(`/S /(\w+) /P (\d+) 0 R`)
	kids := regexp.MustCompile(`/K \[(.*)\]>>`)
	var kinds []string
	seen := 0
	var walk func(n, parent int)
	walk = func(n, parent int) {
		m := kind.FindStringSubmatch(obj[n])
		if m == nil || m[2] != fmt.Sprint(parent) {
			t.Fatalf("object %d is no child of %d: %q", n, parent, obj[n])
		}
		kinds = append(kinds, m[1])
		list := kids.FindStringSubmatch(obj[n])[1]
		seen += strings.Count(list, "/MCID")
		for _, k := range reference.FindAllStringSubmatch(regexp.MustCompile(`<<[^>]*>>`).ReplaceAllString(list, ""), -1) {
			walk(digits([]byte(k[1])), n)
		}
	}
	root := digits([]byte(regexp.MustCompile(`/StructTreeRoot (\d+) 0 R`).FindStringSubmatch(catalog)[1]))
	walk(digits([]byte(regexp.MustCompile(`/K \[(\d+) 0 R\]`).FindStringSubmatch(obj[root])[1])), root)
	count := func(kind string) int {
		return len(slices.DeleteFunc(slices.Clone(kinds), func(k string) bool { return k != kind }))
	}
	// 9 columns and 8 rows, 3 columns and 4 rows: a header to each.
	for kind, want := range map[string]int{"H1": 1, "H2": 3, "H3": 2, "L": 3, "LI": 10, "Table": 2, "Caption": 2, "TR": 14, "TH": 24, "TD": 72} {
		if got := count(kind); got != want {
			t.Errorf("%d of %s, want %d", got, kind, want)
		}
	}
	for _, m := range unicodeMap.FindAllSubmatch(pdf, -1) {
		_, stream, _ := strings.Cut(obj[digits(m[1])], "stream\n")
		r, err := zlib.NewReader(strings.NewReader(stream))
		if err != nil {
			t.Fatal(err)
		}
		if cmap, err := io.ReadAll(r); err != nil || strings.Count(string(cmap), "FF> <") != 256 || !strings.Contains(string(cmap), "<2000> <20FF> <2000>") {
			t.Errorf("%v, the map of characters is %d ranges in %s", err, strings.Count(string(cmap), "FF> <"), cmap)
		}
	}
	parents := obj[digits([]byte(regexp.MustCompile(`/ParentTree (\d+) 0 R`).FindStringSubmatch(obj[root])[1]))]
	if marks := strings.Count(parents, " 0 R"); marks != seen || seen == 0 {
		t.Errorf("%d marks lead to elements, and these stand for %d", marks, seen)
	}
}

func TestPDFProperties(t *testing.T) {
	pdf := pdfOf(t, laidOut())
	info := objects(t, pdf)[lastNumber(t, pdf, `/Info (\d+) 0 R`)]
	if strings.Count(info, "(D:20260301000000)") != 2 {
		t.Errorf("not of the month of the document: %q", info)
	}
	for _, not := range []string{"/Author", "/Creator", "/Producer", "/Keywords"} {
		if strings.Contains(info, not+" ") {
			t.Errorf("the properties tell %s", not)
		}
	}
	if !bytes.Equal(pdf, pdfOf(t, laidOut())) {
		t.Error("the same document makes two files")
	}
	none := &Document{Title: "t"}
	if !bytes.Equal(pdfOf(t, none), pdfOf(t, none)) {
		t.Error("a document without a date gets that of today")
	}
}

func TestPDFText(t *testing.T) {
	d := laidOut()
	pdf := pdfOf(t, d)
	got := strings.Join(strings.Fields(poppler(t, "pdftotext", pdf)), " ")
	at := 0
	for _, want := range []string{
		d.Title, d.Subtitle, "Anonymised. This record", "guidance below. Nothing left", "• Good medical practice", "2. Words inside videos",
		"what they “liked”, so that", "What was found, by area and severity", "Colleagues spoken of with disrespect", "Reflection", "So what?",
		"appraisal – naïvely, I had thought once", "☐ Domain 1: Knowledge", "☒ Domain 2: Patients", "to see how it is set",
	} {
		i := strings.Index(got[at:], want)
		if i < 0 {
			t.Fatalf("%q is not read, or not in its place, in %s", want, got)
		}
		at += i
	}
	if tags := poppler(t, "pdfinfo", pdf, "-struct-text"); !strings.Contains(tags, "no identifier, no \"\n") {
		t.Error("by its tags the text has no space between the words where a line ends")
	}
	for i, font := range strings.Split(strings.TrimSpace(poppler(t, "pdffonts", pdf)), "\n") {
		if i > 1 && !regexp.MustCompile(`CID TrueType\s+Identity-H\s+yes \w+\s+yes`).MatchString(font) {
			t.Errorf("not within, or its letters not known: %s", font)
		}
	}
}

// TestPDFLongTable counts what of a table over many pages is read of them.
func TestPDFLongTable(t *testing.T) {
	pages := strings.Split(strings.TrimSuffix(poppler(t, "pdftotext", pdfOf(t, long()), "-layout"), "\f"), "\f")
	rows, headers := 0, 0
	for i, p := range pages {
		if foot := fmt.Sprintf("Page %d of %d", i+1, len(pages)); !strings.Contains(p, foot) {
			t.Errorf("no %q at the foot", foot)
		}
		n := len(regexp.MustCompile(`Row number \d`).FindAllString(p, -1))
		rows += n
		if regexp.MustCompile(`What +How much +How many`).MatchString(p) {
			headers++
		} else if n > 0 {
			t.Errorf("page %d has rows and no header", i+1)
		}
		if n > 0 && regexp.MustCompile(`^\s+What +How much +How many\s+words`).MatchString(p) {
			t.Errorf("page %d begins within a row", i+1)
		}
	}
	if rows != 200 || headers < 4 {
		t.Errorf("%d rows below %d headers", rows, headers)
	}
}

// A row that is higher than a page is read in full.
func TestPDFHighRow(t *testing.T) {
	d := &Document{Title: "t", Blocks: []Block{
		&Table{Caption: "c", Head: []string{"a", "b"}, Rows: [][]string{{"first", strings.Repeat("word ", 3000)}, {"second", "end"}}},
		&Box{Label: "l", Text: []string{strings.Repeat("thing ", 3000)}},
	}}
	text := poppler(t, "pdftotext", pdfOf(t, d))
	if n := len(regexp.MustCompile(`\bword\b`).FindAllString(text, -1)); n != 3000 {
		t.Errorf("%d words of 3000 in the table", n)
	}
	if n := len(regexp.MustCompile(`\bthing\b`).FindAllString(text, -1)); n != 3000 {
		t.Errorf("%d words of 3000 in the box", n)
	}
}

func TestPDFHostile(t *testing.T) {
	for in, want := range hostileTexts {
		var b bytes.Buffer
		err := PDF(&b, hostile(in))
		if latin := !regexp.MustCompile(`[\p{Han}\p{Hebrew}]`).MatchString(in); latin != (err == nil) {
			t.Errorf("%q: %v", in, err)
			continue
		}
		if err != nil {
			if hint.Of(err) == "" || b.Len() > 0 || strings.Contains(err.Error(), in) {
				t.Errorf("%q: %v, with the hint %q, after %d bytes", in, err, hint.Of(err), b.Len())
			}
			continue
		}
		objects(t, b.Bytes())
		if text := poppler(t, "pdftotext", b.Bytes()); len(want) < 40 && strings.Count(text, want) < 15 {
			t.Errorf("%q is to be read as %q, and is in %s", in, want, text)
		}
	}
	err := PDF(&bytes.Buffer{}, &Document{Title: "患者 안녕 🏥 ǧ"})
	if err == nil || !strings.Contains(err.Error(), "Chinese, Korean, some letters, some signs") {
		t.Errorf("%v does not say what is missing", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFullDisk(t *testing.T) {
	if err := PDF(full{}, laidOut()); !errors.Is(err, errFull) {
		t.Errorf("pdf: %v", err)
	}
	if err := DOCX(full{}, laidOut()); !errors.Is(err, errFull) {
		t.Errorf("docx: %v", err)
	}
}

// FuzzWriters writes any text in every field: both formats take it, or say why not.
func FuzzWriters(f *testing.F) {
	for in := range hostileTexts {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = s[:min(len(s), 2000)]
		for _, part := range partsOf(t, hostile(s)) {
			parsed(t, part)
		}
		var b bytes.Buffer
		if err := PDF(&b, hostile(s)); err == nil {
			objects(t, b.Bytes())
		} else if hint.Of(err) == "" {
			t.Error(err)
		}
	})
}
