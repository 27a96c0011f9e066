package appraisal

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
)

// updater writes an incremental update of a file.
type updater struct {
	file []byte
	xref int         // where the table of the file's objects is
	next int         // the number of the next new object
	at   map[int]int // where each object of the update is, from the start of the file
	out  bytes.Buffer
}

// take is the number of a new object.
func (u *updater) take() int {
	u.next++
	return u.next - 1
}

// object is an object of the file as it is, without its number; nil if there is none.
func (u *updater) object(n int) []byte {
	const line = 20 // bytes of an entry
	table := u.file[min(u.xref, len(u.file)):]
	if i := bytes.Index(table, []byte("0000000000 65535 f")); i >= 0 && i+(n+1)*line <= len(table) {
		var at int
		if _, err := fmt.Sscanf(string(table[i+n*line:i+(n+1)*line]), "%d", &at); err != nil || at > len(u.file) {
			return nil
		}
		body, ok := bytes.CutPrefix(u.file[at:], fmt.Appendf(nil, "%d 0 obj\n", n))
		if body, _, found := bytes.Cut(body, []byte("endobj")); ok && found {
			return body
		}
	}
	return nil
}

// with is a dictionary with more entries.
func (u *updater) with(object []byte, entries string) []byte {
	return bytes.Replace(object, []byte("<<"), []byte("<<"+entries+"\n"), 1)
}

func (u *updater) put(n int, body []byte) {
	u.at[n] = len(u.file) + u.out.Len()
	fmt.Fprintf(&u.out, "%d 0 obj\n%s\nendobj\n", n, bytes.TrimSpace(body))
}

// number gives each tag its object.
func (u *updater) number(t *tag) {
	t.object = u.take()
	for _, kid := range t.kids {
		u.number(kid)
	}
}

// tag writes a tag and what is below it. What stands in a page goes before what stands
// in tags below: no tag has both.
func (u *updater) tag(t *tag, parent int, pages []int) {
	b := fmt.Appendf(nil, "<</Type /StructElem /S /%s /P %d 0 R", t.kind, parent)
	if t.attributes != "" {
		b = fmt.Appendf(b, " /A <<%s>>", t.attributes)
	}
	if t.actual != "" {
		b = fmt.Appendf(b, " /ActualText %s", hexText(t.actual))
	}
	b = append(b, " /K ["...)
	for _, m := range t.marks {
		b = fmt.Appendf(b, "<</Type /MCR /Pg %d 0 R /MCID %d>> ", pages[m.page-1], m.number)
	}
	for _, kid := range t.kids {
		b = fmt.Appendf(b, "%d 0 R ", kid.object)
	}
	u.put(t.object, append(b, "]>>"...))
	for _, kid := range t.kids {
		u.tag(kid, t.object, pages)
	}
}

// finish adds the table of the objects.
func (u *updater) finish(entries string) []byte {
	start := len(u.file) + u.out.Len()
	u.out.WriteString("xref\n")
	numbers := slices.Sorted(maps.Keys(u.at))
	for i := 0; i < len(numbers); {
		j := i + 1
		for j < len(numbers) && numbers[j] == numbers[i]+j-i {
			j++
		}
		fmt.Fprintf(&u.out, "%d %d\n", numbers[i], j-i)
		for _, n := range numbers[i:j] {
			fmt.Fprintf(&u.out, "%010d 00000 n \n", u.at[n])
		}
		i = j
	}
	fmt.Fprintf(&u.out, "trailer\n<</Size %d %s /Prev %d>>\nstartxref\n%d\n%%%%EOF\n", u.next, entries, u.xref, start)
	return u.out.Bytes()
}
