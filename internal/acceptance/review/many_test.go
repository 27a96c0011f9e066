package review_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

const (
	many    = 20_000  // findings, at least
	mostWeb = 1 << 20 // bytes of a page
)

// crowd writes an X export in which something is found in each of so many posts.
func crowd(t *testing.T, dir string, n int) {
	t.Helper()
	day := time.Date(2012, 3, 1, 8, 0, 0, 0, time.UTC)
	posts := make([]any, n)
	for i := range posts {
		id := fmt.Sprint(1_000_000 + i)
		posts[i] = map[string]any{"tweet": map[string]any{
			"id_str": id, "id": id, "created_at": day.Add(time.Duration(i) * 6 * time.Hour).Format(time.RubyDate), "lang": "en", "favorite_count": "0", "retweet_count": "0",
			"full_text": fmt.Sprintf("Chasing letter %d for a patient, NHS no 999 893 8074. Nobody answers the telephone, and I have been at it since seven this morning.", i),
		}}
	}
	for file, records := range map[string]any{
		"account": []any{map[string]any{"account": map[string]any{"username": "drmoira", "accountId": "1000000001", "createdAt": "2012-01-01T10:00:00.000Z", "accountDisplayName": "Moira"}}},
		"tweets":  posts,
		"__THAR_CONFIG": map[string]any{
			"userInfo":    map[string]any{"accountId": "1000000001", "userName": "drmoira", "displayName": "Moira"},
			"archiveInfo": map[string]any{"sizeBytes": "1", "generationDate": "2026-05-04T09:00:00.000Z", "isPartialArchive": false}, "dataTypes": map[string]any{},
		},
	} {
		name, head := file+".js", "window.YTD."+file+".part0 = "
		if file == "__THAR_CONFIG" {
			name, head = "manifest.js", "window.__THAR_CONFIG = "
		}
		b, err := json.Marshal(records)
		if err == nil {
			err = os.MkdirAll(filepath.Join(dir, "data"), 0o700)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, "data", name), append([]byte(head), b...), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestMany reviews twenty thousand findings. How long it took is told, not judged: that
// depends on the machine.
func TestMany(t *testing.T) {
	if testing.Short() {
		t.Skip("makes twenty thousand findings")
	}
	browser := chromium.Start(t)
	p := inNewHome(t)
	dir := t.TempDir()
	crowd(t, dir, many)
	p.demo(t, dir)
	began := time.Now()
	s := p.review(t)
	t.Logf("judged and ready after %v", time.Since(began).Round(time.Millisecond))

	d := desk{chromium.Open(t, browser, perTab), s}
	sizes := pageSizes(d)
	timed := func(what string, do func()) {
		t.Helper()
		began := time.Now()
		do()
		t.Logf("%s: %v", what, time.Since(began).Round(time.Millisecond))
	}
	timed("first page", func() { d.Do(chromedp.Navigate(s.address)) })
	var of int
	if _, err := fmt.Sscanf(d.text(".far label"), "0 of %d decided", &of); err != nil || of < many {
		t.Fatalf("%s: %v", d.text(".far label"), err)
	}
	timed("again", func() { d.open("/") })
	timed("the last page", func() { d.click(`nav[aria-label="Pages of the list"] li:last-child a`) })
	timed("newest first", func() { d.open("/?sort=newest") })
	timed("a search", func() { d.open("/?q=letter+19999") })
	if got := d.keys(); len(got) != 1 {
		t.Errorf("one post has the words, and %d findings are listed", len(got))
	}
	timed("one finding", func() { d.open("/finding/" + d.keys()[0]) })
	d.open("/")
	timed("three keys", func() { d.press("jjj"); d.focused(d.keys()[2]) })
	timed("a decision", func() {
		d.press("d")
		d.Until(`document.getElementById("menu").open`)
		d.lead("1")
		d.wantSaid("Decided: keep")
	})
	d.wantProgress(1, of, 0)
	timed("undo", func() { d.lead("u") })
	d.wantProgress(0, of, 0)

	// All of a year at once, and back.
	d.open("/?year=2015")
	d.press("jx")
	d.Until(`document.getElementById("bulk").classList.contains("on")`)
	d.Do(chromedp.Click(chromedp.CSS(`#bulk input[name="all"]`)), chromedp.SetValue(chromedp.CSS("#bulk-verb"), "hide"))
	timed("1,460 decisions", func() { d.click("#bulk button:last-child") })
	d.wantSaid("Decided: hide, 1,460 findings.")
	timed("undo of them", func() { d.lead("u") })
	d.wantProgress(0, of, 0)
	for _, path := range []string{"/people", "/stories", "/silenced", "/coverage", "/?severity=all", "/?page=200"} {
		timed(path, func() { d.open(path) })
	}
	most := 0.0
	for address, size := range sizes() {
		most = max(most, size)
		if size > mostWeb {
			t.Errorf("%s has %.0f bytes", address, size)
		}
	}
	t.Logf("the largest page: %.0f bytes", most)
	d.wantClean()
}

// pageSizes returns how to learn of all that was loaded how many bytes it had.
func pageSizes(d desk) func() map[string]float64 {
	var mu sync.Mutex
	asked, sizes := map[network.RequestID]string{}, map[string]float64{}
	err := chromedp.Listen(d.Ctx, func(e any) {
		mu.Lock()
		defer mu.Unlock()
		switch e := e.(type) {
		case *network.EventRequestWillBeSent:
			asked[e.RequestID] = e.Request.URL
		case *network.EventLoadingFinished:
			address := asked[e.RequestID]
			sizes[address] = max(sizes[address], e.EncodedDataLength)
		}
	})
	if err != nil {
		d.Tab.Fatal(err)
	}
	return func() map[string]float64 {
		chromium.Eval[bool](d.Tab, "true") // what was before it has been told when it answers
		mu.Lock()
		defer mu.Unlock()
		if len(sizes) < 10 {
			d.Tab.Errorf("the size of %d things was told", len(sizes))
		}
		return maps.Clone(sizes)
	}
}
