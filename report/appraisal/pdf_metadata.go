package appraisal

import (
	"bytes"
	"encoding/xml"
)

// metadata is the XMP packet: the title, and that the file is tagged as PDF/UA-1
// (ISO 14289-1) asks.
func metadata(title string) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">`)
	_ = xml.EscapeText(&b, []byte(title)) // a buffer does not fail
	b.WriteString(`</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
	return b.Bytes()
}
