package appraisal

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"testing"
)

// partsOf writes a document and opens it again: each part, by its name.
func partsOf(t *testing.T, d *Document) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := DOCX(&b, d); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		if !f.Modified.Equal(d.Made) && !d.Made.IsZero() {
			t.Errorf("%s is of %v, want the month of the document", f.Name, f.Modified)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(data)
	}
	return parts
}

// node is an element with what it holds.
type node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Nodes   []node     `xml:",any"`
	Text    string     `xml:",chardata"`
}

func parsed(t *testing.T, part string) *node {
	t.Helper()
	var n node
	dec := xml.NewDecoder(strings.NewReader(part))
	if err := dec.Decode(&n); err != nil {
		t.Fatalf("%v in %.200s", err, part)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) && err != nil {
		t.Fatal(err)
	}
	return &n
}

// all are the elements of a name below n, in order.
func (n *node) all(name string) []*node {
	var out []*node
	for i := range n.Nodes {
		if n.Nodes[i].XMLName.Local == name {
			out = append(out, &n.Nodes[i])
		}
		out = append(out, n.Nodes[i].all(name)...)
	}
	return out
}

func (n *node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// words are what a reader sees below n.
func (n *node) words() string {
	var b strings.Builder
	for _, t := range n.all("t") {
		b.WriteString(t.Text)
	}
	return b.String()
}

func (n *node) style() string {
	for _, s := range n.all("pStyle") {
		return s.attr("val")
	}
	return ""
}

// TestDOCXPackage follows what the parts name: every relation leads to a part, every
// part has a type, every style and numbering that is used exists.
func TestDOCXPackage(t *testing.T) {
	parts := partsOf(t, laidOut())
	types := map[string]bool{}
	for _, o := range parsed(t, parts["[Content_Types].xml"]).all("Override") {
		types[strings.TrimPrefix(o.attr("PartName"), "/")] = true
	}
	related := map[string]bool{}
	for name, part := range parts {
		n := parsed(t, part)
		if ext := path.Ext(name); ext != ".rels" {
			if name != "[Content_Types].xml" && !types[name] {
				t.Errorf("%s has no type", name)
			}
			continue
		}
		for _, r := range n.all("Relationship") {
			target := path.Join(path.Dir(path.Dir(name)), r.attr("Target"))
			related[target] = true
			if _, ok := parts[target]; !ok {
				t.Errorf("%s leads to %s, which is not there", name, target)
			}
		}
	}
	for name := range types {
		if !related[name] {
			t.Errorf("nothing leads to %s", name)
		}
	}
	known := map[string]bool{}
	for _, s := range parsed(t, parts["word/styles.xml"]).all("style") {
		known[s.attr("styleId")] = true
	}
	for _, n := range parsed(t, parts["word/numbering.xml"]).all("num") {
		known["list "+n.attr("numId")] = true
	}
	body := parsed(t, parts["word/document.xml"])
	for _, kind := range []string{"pStyle", "rStyle", "tblStyle"} {
		for _, s := range body.all(kind) {
			if !known[s.attr("val")] {
				t.Errorf("no style %q", s.attr("val"))
			}
		}
	}
	for _, n := range body.all("numId") {
		if !known["list "+n.attr("val")] {
			t.Errorf("no numbering %q", n.attr("val"))
		}
	}
	core := parts["docProps/core.xml"]
	for _, not := range []string{"creator", "lastModifiedBy", "company"} {
		if strings.Contains(core, not) {
			t.Errorf("the properties tell the %s", not)
		}
	}
	if !strings.Contains(core, "2026-03-01T00:00:00Z") || !strings.Contains(core, "<dc:language>en-GB</dc:language>") {
		t.Errorf("no month or no language in %s", core)
	}
}

func TestDOCXBody(t *testing.T) {
	parts := partsOf(t, laidOut())
	body := parsed(t, parts["word/document.xml"])
	var outline []string
	for _, p := range body.all("p") {
		if s := p.style(); s == "Title" || strings.HasPrefix(s, "Heading") {
			outline = append(outline, s+" "+p.words())
		}
	}
	want := []string{"Title Audit of my own social media accounts", "Heading1 Method", "Heading2 What was not checked", "Heading1 Results", "Heading2 Settings", "Heading1 Reflection"}
	if !slices.Equal(outline, want) {
		t.Errorf("outline %q, want %q", outline, want)
	}
	for _, tbl := range body.all("tbl") {
		rows := tbl.all("tr")
		for i, r := range rows {
			if len(r.all("cantSplit")) != 1 {
				t.Errorf("row %d may be split", i)
			}
			if (len(r.all("tblHeader")) == 1) != (i == 0) {
				t.Errorf("row %d: header %d times", i, len(r.all("tblHeader")))
			}
			if len(r.all("tc")) != len(tbl.all("gridCol")) {
				t.Errorf("row %d: %d cells in %d columns", i, len(r.all("tc")), len(tbl.all("gridCol")))
			}
		}
		width := 0
		for _, c := range tbl.all("gridCol") {
			var w int
			for _, d := range c.attr("w") {
				w = w*10 + int(d-'0')
			}
			width += w
		}
		if width != docxWidth {
			t.Errorf("the columns are %d wide, want %d", width, docxWidth)
		}
	}
	ids := map[string]bool{}
	var boxes, ticks, ticked int
	for _, s := range body.all("sdt") {
		id := s.all("id")[0].attr("val")
		if ids[id] {
			t.Errorf("two controls of the number %s", id)
		}
		ids[id] = true
		if c := s.all("checked"); len(c) == 1 {
			ticks++
			if c[0].attr("val") == "1" {
				ticked++
			}
			continue
		}
		boxes++
		if s.all("text")[0].attr("multiLine") != "1" {
			t.Error("a box of one line")
		}
	}
	if boxes != 4 || ticks != 4 || ticked != 1 {
		t.Errorf("%d boxes, %d ticks, %d of them ticked", boxes, ticks, ticked)
	}
	if len(body.all("pageBreakBefore")) != 1 {
		t.Error("no page is begun, or more than one")
	}
	var fields []string
	for _, f := range parsed(t, parts["word/footer.xml"]).all("fldSimple") {
		fields = append(fields, strings.TrimSpace(f.attr("instr")))
	}
	if !slices.Equal(fields, []string{"PAGE", "NUMPAGES"}) {
		t.Errorf("fields %q", fields)
	}
}

// hostileTexts are texts that a format may act on, and what is to be read of them.
var hostileTexts = map[string]string{
	"<w:br/>&amp;\"']]>":    "<w:br/>&amp;\"']]>",
	"a\x00b\x1b[31mc\ufffe": "ab[31mc",
	"one\r\n\ttwo \u2028 x": "one two x",
	"\xff\xfe bytes":        "\ufffd\ufffd bytes",
	"{{.Title}}":            "{{.Title}}",
	"\u202etxt.exe\u2066":   "txt.exe",
	"שלום עולם":             "שלום עולם",
	"患者 🏥 e\u0301":          "患者 🏥 é",
	"":                      "",
	strings.Repeat("Donaudampfschifffahrt", 200): strings.Repeat("Donaudampfschifffahrt", 200),
}

func TestDOCXHostile(t *testing.T) {
	for in, want := range hostileTexts {
		parts := partsOf(t, hostile(in))
		for name, part := range parts {
			if parsed(t, part); !strings.HasSuffix(part, "\n") {
				t.Errorf("%s ends in the middle: %.40q", name, in)
			}
		}
		body := parsed(t, parts["word/document.xml"])
		seen := 0
		for _, n := range body.all("t") {
			if strings.TrimSpace(n.Text) == want {
				seen++
			}
		}
		if seen < 20 {
			t.Errorf("%q is to be read as %q, and is %d times", in, want, seen)
		}
	}
}

func TestDOCXSame(t *testing.T) {
	var a, b bytes.Buffer
	if err := errors.Join(DOCX(&a, laidOut()), DOCX(&b, laidOut())); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same document makes two files")
	}
}
