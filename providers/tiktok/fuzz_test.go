package tiktok

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func seed(f *testing.F) {
	for _, name := range []string{"testdata/2024/user_data.json", "testdata/2025/user_data_tiktok.json", "testdata/2026/user_data_tiktok.json"} {
		whole, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		var small bytes.Buffer
		if err := json.Compact(&small, whole); err != nil {
			f.Fatal(err)
		}
		f.Add(small.Bytes())
	}
}

// FuzzRead reads any bytes as an export: it must end, and what comes out must be
// fit to be kept.
func FuzzRead(f *testing.F) {
	seed(f)
	f.Add([]byte(`{"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with a:":[{"From":"a"}]}}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := fstest.MapFS{"user_data.json": {Data: data}}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}

func FuzzLatest(f *testing.F) {
	f.Add([]byte(`{"Date": "2025-03-03 09:10:11"}`))
	f.Add([]byte(`"date":"2025-03-03 09:10:11 UTC","birthDate":"1980-01-02"`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if at := latest(bytes.NewReader(data), time.Now()); !at.IsZero() && at.Location() != time.UTC {
			t.Error(at)
		}
	})
}

func FuzzAddress(f *testing.F) {
	f.Add("https://www.tiktok.com/@zoe.placeholder/video/7240000000000000021")
	f.Fuzz(func(t *testing.T, s string) {
		videoID(s)
		if h := handleIn(s); !utf8.ValidString(h) {
			t.Errorf("handle %q", h)
		}
		mentions(s)
	})
}
