package whatsapp

import (
	"strings"

	"github.com/probity-audit/probity/internal/member"
)

const (
	secChats     = "chats"
	secDocuments = "documents and contact cards that were sent"
)

// documents are the usual endings of what people send each other.
const documents = "pdf doc docx xls xlsx ppt pptx pps ppsx odt ods odp rtf txt csv vcf ics zip 7z rar eml msg htm html xml json pages numbers key epub dcm apk svg psd heics log md tsv"

// sections says what the files of an export are, whose chats are named.
func sections(chats []string) []member.Section {
	found := member.Section{Name: secChats, Kinds: messages}
	sent := member.Section{Name: secDocuments,
		NotRead: "Files other than pictures, films and sounds are not opened. Look through them yourself: letters and lists may name patients, and a contact card may be a patient's."}
	for _, c := range chats {
		found.Files = append(found.Files, pattern(c))
	}
	for ending := range strings.FieldsSeq(documents) {
		sent.Files = append(sent.Files, "*."+ending)
	}
	return append([]member.Section{found}, append(reportSections(), sent)...)
}

// pattern fits the one path.
func pattern(name string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(member.Fold(name))
}
