package appraisal

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"unicode/utf16"
)

// tag is an element of the structure of a PDF: what a part of it is, and where on the
// pages it stands (ISO 32000-1, 14.7 and 14.8).
type tag struct {
	kind       string // "P", "H2", "TD": a standard structure type
	attributes string // of its attribute object, without the brackets
	actual     string // what is to be read instead of the letters that stand there
	kids       []*tag
	marks      []mark
	object     int // its number in the file
}

// mark is a part of a page's content.
type mark struct{ page, number int }

// tagTree is the structure of a document.
type tagTree struct {
	root  *tag
	pages [][]*tag // of each page, what its marks belong to
}

func newTagTree() *tagTree { return &tagTree{root: &tag{kind: "Document"}} }

func (t *tagTree) add(kind string) *tag { return t.root.add(kind) }

func (t *tag) add(kind string) *tag {
	kid := &tag{kind: kind}
	t.kids = append(t.kids, kid)
	return kid
}

// mark draws something as a part of e, or as decoration if e is nil.
func (s *sheet) mark(e *tag, draw func()) {
	if e == nil {
		s.RawWriteStr("/Artifact BMC")
	} else {
		page := s.PageNo()
		for len(s.tags.pages) < page {
			s.tags.pages = append(s.tags.pages, nil)
		}
		n := len(s.tags.pages[page-1])
		s.tags.pages[page-1] = append(s.tags.pages[page-1], e)
		e.marks = append(e.marks, mark{page, n})
		s.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", e.kind, n))
		if e.actual != "" { // once more for readers that do not look at tags
			s.RawWriteStr("/Span <</ActualText " + hexText(e.actual) + ">> BDC")
			defer s.RawWriteStr("EMC")
		}
	}
	draw()
	s.RawWriteStr("EMC")
}

// hexText is a text string in UTF-16.
func hexText(s string) string {
	out := "<FEFF"
	for _, u := range utf16.Encode([]rune(s)) {
		out += fmt.Sprintf("%04X", u)
	}
	return out + ">"
}

var (
	startXref  = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
	trailer    = regexp.MustCompile(`trailer\s+<<\s+/Size (\d+)\s+/Root (\d+) 0 R\s+/Info (\d+) 0 R`)
	pageList   = regexp.MustCompile(`/Kids \[((?:\d+ 0 R )+)\]`)
	reference  = regexp.MustCompile(`(\d+) 0 R`)
	unicodeMap = regexp.MustCompile(`/Subtype /Type0\s[^>]*/ToUnicode (\d+) 0 R`)
)

// errTags is what a file of another make would bring.
var errTags = errors.New("the file is not of the form that tags can be added to")

// update is what has to follow a file so that it has the tags: an incremental update
// (ISO 32000-1, 7.5.6), since the library that writes the pages knows no tags.
func (t *tagTree) update(file []byte) ([]byte, error) {
	start, end := startXref.FindSubmatch(file), trailer.FindSubmatch(file)
	if start == nil || end == nil {
		return nil, errTags
	}
	xref, size, root := digits(start[1]), digits(end[1]), digits(end[2])
	u := &updater{file: file, xref: xref, next: size, at: map[int]int{}}
	catalog, pages := u.object(root), pageList.FindSubmatch(u.object(1))
	if catalog == nil || pages == nil {
		return nil, errTags
	}
	var numbers []int
	for _, p := range reference.FindAllSubmatch(pages[1], -1) {
		numbers = append(numbers, digits(p[1]))
	}
	if len(numbers) < len(t.pages) {
		return nil, errTags
	}
	tree, parents := u.take(), u.take()
	u.number(t.root)
	u.put(root, u.with(catalog, fmt.Sprintf("/Version /1.7 /MarkInfo <</Marked true>> /StructTreeRoot %d 0 R /ViewerPreferences <</DisplayDocTitle true>>", tree)))
	u.put(tree, fmt.Appendf(nil, "<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>", t.root.object, parents, len(t.pages)))
	u.put(parents, t.parents())
	for i := range t.pages {
		u.put(numbers[i], u.with(u.object(numbers[i]), fmt.Sprintf("/StructParents %d /Tabs /S", i)))
	}
	for _, m := range unicodeMap.FindAllSubmatch(file, -1) {
		u.put(digits(m[1]), characters())
	}
	u.tag(t.root, tree, numbers)
	return u.finish(fmt.Sprintf("/Root %d 0 R /Info %d 0 R", root, digits(end[3]))), nil
}

// parents leads from each mark of each page to its tag.
func (t *tagTree) parents() []byte {
	b := []byte("<</Nums [")
	for i, tags := range t.pages {
		b = fmt.Appendf(b, "\n%d [", i)
		for _, e := range tags {
			b = fmt.Appendf(b, "%d 0 R ", e.object)
		}
		b = append(b, ']')
	}
	return append(b, "]>>"...)
}

func digits(b []byte) int {
	n, _ := strconv.Atoi(string(b)) // as matched
	return n
}
