package appraisal

import (
	"bytes"
	"compress/zlib"
	"fmt"
)

// characters is the stream that says which character each code of a font is: the one of
// the same number. The library writes one range for all, but a range may change the
// last byte only (ISO 32000-1, 9.10.3), so that some readers would lose dashes and
// quotation marks of what is copied.
func characters() []byte {
	const block = 100 // ranges, the most that may stand together
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	fmt.Fprint(z, `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`)
	for from := 0; from < 256; from += block {
		to := min(from+block, 256)
		fmt.Fprintf(z, "%d beginbfrange\n", to-from)
		for i := from; i < to; i++ {
			fmt.Fprintf(z, "<%02X00> <%02XFF> <%02X00>\n", i, i, i)
		}
		fmt.Fprintln(z, "endbfrange")
	}
	fmt.Fprint(z, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	z.Close() // into a buffer, which does not fail
	return append(fmt.Appendf(nil, "<</Filter /FlateDecode /Length %d>>\nstream\n", b.Len()), append(b.Bytes(), "\nendstream"...)...)
}
