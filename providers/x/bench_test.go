package x

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"
	"time"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkDecode reads an export of 100,000 posts into items, and the same bytes
// with encoding/json alone into the same type, in turn; x/json is the one time
// divided by the other.
func BenchmarkDecode(b *testing.B) {
	var buf bytes.Buffer
	if err := xtest.Tweets(&buf, 100_000); err != nil {
		b.Fatal(err)
	}
	tweets := buf.Bytes()
	fsys := fstest.MapFS{"data/tweets.js": {Data: tweets},
		"data/account.js": {Data: []byte(`window.YTD.account.part0 = [{"account":{"accountId":"` + xtest.ID + `","username":"` + xtest.Handle + `"}}]`)}}
	b.SetBytes(int64(len(tweets)))
	var ours, plain time.Duration
	for b.Loop() {
		start := time.Now()
		posts := 0
		for it, err := range New().Read(context.Background(), fsys, social.Owner{}) {
			if err != nil {
				b.Fatal(err)
			}
			if it.Post != nil {
				posts++
			}
		}
		ours += time.Since(start)
		start = time.Now()
		if n := standard(b, tweets); n != posts || n != 100_000 {
			b.Fatalf("%d posts, encoding/json found %d", posts, n)
		}
		plain += time.Since(start)
	}
	b.ReportMetric(ours.Seconds()/plain.Seconds(), "x/json")
	b.ReportMetric(float64(b.N)*100_000/ours.Seconds(), "posts/s")
	b.ReportMetric(float64(len(tweets))/1e6, "MB")
}

// standard decodes tweets one by one as one would without this package. Numbers
// that stand as strings make it fail on each, after it has filled in the rest.
func standard(b *testing.B, tweets []byte) int {
	d := json.NewDecoder(bytes.NewReader(tweets[bytes.IndexByte(tweets, '['):]))
	if _, err := d.Token(); err != nil {
		b.Fatal(err)
	}
	n := 0
	for d.More() {
		var e struct {
			Tweet apiTweet `json:"tweet"`
		}
		var mistyped *json.UnmarshalTypeError
		if err := d.Decode(&e); err != nil && !errors.As(err, &mistyped) {
			b.Fatal(err)
		}
		if e.Tweet.FullText != "" {
			n++
		}
	}
	return n
}

// BenchmarkSplit is the cost of finding the elements alone.
func BenchmarkSplit(b *testing.B) {
	var buf bytes.Buffer
	if err := xtest.Tweets(&buf, 20_000); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(buf.Len()))
	for b.Loop() {
		s := newSplitter(bytes.NewReader(buf.Bytes()), maxElement)
		for {
			if _, err := s.next(); err != nil {
				break
			}
		}
	}
}

// BenchmarkNormalise is the cost of bringing tweets into the shape of the API.
func BenchmarkNormalise(b *testing.B) {
	var buf bytes.Buffer
	if err := xtest.Tweets(&buf, 1); err != nil {
		b.Fatal(err)
	}
	elem, err := newSplitter(&buf, maxElement).next()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(elem)))
	var dst []byte
	for b.Loop() {
		dst, _ = normalise(dst[:0], elem)
	}
}

// BenchmarkRead is the whole way from the zip that X sends.
func BenchmarkRead(b *testing.B) {
	var buf bytes.Buffer
	if err := xtest.Write(&buf, 100_000); err != nil {
		b.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
	if err != nil {
		b.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		if files[f.Name], err = fs.ReadFile(z, f.Name); err != nil {
			b.Fatal(err)
		}
	}
	providertest.Bench(b, New(), files, social.Owner{}, 100_000)
}
