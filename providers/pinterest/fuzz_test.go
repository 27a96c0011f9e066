package pinterest

import (
	"bytes"
	"os"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func seed(f *testing.F) {
	for _, name := range []string{"testdata/english/pinterest.html", "testdata/german/export.html", "testdata/several/page-1.html"} {
		page, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(page)
	}
}

// FuzzRead reads any bytes as an export: it must end, and what comes out must be
// fit to be kept.
func FuzzRead(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := fstest.MapFS{"page.html": {Data: data}}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}

// FuzzRecords takes any bytes apart: no record may hold what is not a text.
func FuzzRecords(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		for r, err := range records(bytes.NewReader(data)) {
			if err != nil {
				return
			}
			for _, field := range r.fields {
				if field.key == "" || !utf8.ValidString(field.key+field.value+field.link) {
					t.Errorf("%+v", field)
				}
			}
		}
	})
}
