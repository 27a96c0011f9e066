package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"regexp"
)

// A document has its tables between two marks:
//
//	<!-- begin NAME SUM -->
//	...
//	<!-- end -->
//
// SUM is taken of what stands between, so that a table that was retouched by hand
// does not pass for measured.
var marked = regexp.MustCompile(`(?s)<!-- begin ([a-z-]+) ([0-9a-f]*) ?-->\n(.*?)<!-- end -->`)

func sum(table []byte) string { return fmt.Sprintf("%x", sha256.Sum256(table))[:12] }

// rewrite replaces the tables of the document of that name.
func rewrite(name string, all []section) error {
	doc, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if doc, err = replace(doc, all); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.WriteFile(name, doc, 0o644)
}

// replace puts each table between its marks. A mark without a table and a table
// without a mark are errors: none of what was measured may be left out.
func replace(doc []byte, all []section) ([]byte, error) {
	tables := map[string][]byte{}
	for _, s := range all {
		var b bytes.Buffer
		b.WriteByte('\n')
		s.table.Write(&b)
		b.WriteByte('\n')
		tables[s.name] = b.Bytes()
	}
	var errs []error
	doc = marked.ReplaceAllFunc(doc, func(old []byte) []byte {
		name := string(marked.FindSubmatch(old)[1])
		table, ok := tables[name]
		if !ok {
			errs = append(errs, fmt.Errorf("no table is called %s, or two marks ask for it", name))
			return old
		}
		delete(tables, name)
		return fmt.Appendf(nil, "<!-- begin %s %s -->\n%s<!-- end -->", name, sum(table), table)
	})
	for name := range tables {
		errs = append(errs, fmt.Errorf("no mark asks for %s", name))
	}
	return doc, errors.Join(errs...)
}

// tables returns the tables of a document by name. One that is not as it was
// written is an error.
func tables(doc []byte) (map[string]string, error) {
	out := map[string]string{}
	for _, m := range marked.FindAllSubmatch(doc, -1) {
		if sum(m[3]) != string(m[2]) {
			return nil, fmt.Errorf("the table %s is not as it was measured; write it again with make quality", m[1])
		}
		out[string(m[1])] = string(m[3])
	}
	return out, nil
}
