package pinterest

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// shelf is a page with one pin that has the given lines, and more behind it.
func shelf(lines, more string) fstest.MapFS {
	return fstest.MapFS{"page.html": {Data: []byte(`<div><h1 id=a>Pins</h1><a href="https://www.pinterest.com/pin/700000000000000001/">https://www.pinterest.com/pin/700000000000000001/</a>
<br>` + lines + `<br>Board Id: 9,<br>Is Video: False,<br>Is a repin: False<br>Private: False<br><br>` + more + `</div>`)}}
}

func TestLines(t *testing.T) {
	for lines, want := range map[string]string{
		"Title: a,<br>Details: b,":                                   "a\n\nb",
		"Title: a, b,,<br>Details: No data,":                         "a, b,",
		"Title: No data,<br>Details: one<br>two<br><br>three: four,": "one\ntwo\nthree: four",
		"Title: a,<br>Details: see Title: here<br>Title: again,":     "a\n\nsee Title: here\nTitle: again",
		"Title: a,<br>Details: one<br>Private: True<br>Image: two,":  "a\n\none\nPrivate: True\nImage: two",
		"Title: a,<br>Details: one,<br>two,":                         "a\n\none,\ntwo",
		"Title: a,<br>New: thing,<br>Details: b,":                    "a\n\nb",
		"Title: a,<br>Details: https://shelf.example/1,":             "a\n\nhttps://shelf.example/1",
		"Title: a &lt;b&gt; &amp;amp;,<br>Details: <b>c</b>,":        "a <b> &amp;\n\nc",
	} {
		for _, it := range read(t, shelf(lines, ""), social.Owner{}) {
			if it.Post != nil && it.Post.Text != want {
				t.Errorf("%s: %q, want %q", lines, it.Post.Text, want)
			}
		}
	}
}

// Some names of fields are the same in other languages; what stands where decides.
func TestCognates(t *testing.T) {
	lines := []string{"Titel: Regal", "Details: Eiche", "Bild: 0a1b2c3d4e5f60718293a4b5c6d7e8f9", "Ist eigen: Keine Daten", "Pinnwand: 9", "Name: Praxis", "Ist Video: Falsch",
		"IP: 192.0.2.1", "Benutzername: moiraquill", "Alt-Text: Ein Regal", "Quelle: Keine Daten", "Medien: Keine Daten", "Video: Keine Daten",
		"Erstellt am: 2024/02/13 15:35:01", "Lebt: Wahr", "Ist Repin: Falsch", "Geheim: Wahr", "Neu: ja"}
	for n, want := range map[int]string{17: "Regal\n\nEiche|only-me|board Praxis", 18: "Regal\n\nEiche|only-me|board Praxis", 12: "Eiche|unknown|"} {
		page := `<div><h1>Pins</h1><a href="https://www.pinterest.de/pin/7/">https://www.pinterest.de/pin/7/</a><br>` + strings.Join(lines[:n], ",<br>") + `<br><br></div>`
		items := read(t, fstest.MapFS{"page.html": {Data: []byte(page)}}, social.Owner{})
		for _, it := range items {
			if p := it.Post; p != nil && p.Text+"|"+string(p.Audience)+"|"+p.Thread != want {
				t.Errorf("%d fields: %q, %s, %q", n, p.Text, p.Audience, p.Thread)
			}
		}
		if g := gapOf(items, "Pins"); (g != nil) != (n == 12) {
			t.Errorf("%d fields: gap %+v", n, g)
		}
	}
}

// A line of the words that looks like a field does not decide who can see a pin.
func TestWordsLikeFields(t *testing.T) {
	for _, it := range read(t, shelf("Title: a,<br>Details: one,<br>Private: True,<br>three,", ""), social.Owner{}) {
		if it.Post != nil && it.Post.Audience != social.AudienceUnknown {
			t.Errorf("audience %s", it.Post.Audience)
		}
	}
}

func TestDamaged(t *testing.T) {
	whole := string(shelf("Title: a,", "")["page.html"].Data)
	for how, page := range map[string]string{"ends in the middle": strings.TrimSuffix(whole, "</div>"), "is damaged": strings.Replace(whole, "Title: a", "Ti\x00le: a", 1)} {
		g := gapOf(read(t, fstest.MapFS{"page.html": {Data: []byte(page)}}, social.Owner{}), pageFile)
		if g == nil || g.Reason != social.ReasonFailed || !strings.Contains(g.Detail, how) {
			t.Errorf("%s: gap %+v", how, g)
		}
	}
}

// Without a user name nobody's messages are taken for the owner's; with one that
// the owner gave, theirs are.
func TestOwner(t *testing.T) {
	talk := "<h1>Messages</h1>"
	for _, by := range []string{"moiraquill", "zoe_placeholder", "sean_sample"} {
		talk += "Conversation Id: 5,<br>Sender: " + by + ",<br>Text: hello from " + by + ",<br>Date: 2024/01/01 10:00:00<br><br>"
	}
	for handle, want := range map[string]map[string]int{
		"":            {"message": 3, "group-member": 3, "caption": 1},
		"@MoiraQuill": {"message": 3, "group-member": 2, "caption": 1, "profile": 1},
	} {
		items := read(t, shelf("Title: a,", talk), social.Owner{Handles: map[string]string{name: handle}})
		got := map[string]int{}
		for _, it := range items {
			if it.Gap == nil {
				got[it.Count()]++
			}
			if p := it.Post; p != nil && p.Kind == social.KindMessage && (p.Audience != social.AudienceGroup || p.Mine != (handle != "" && strings.Contains(p.Text, "moira"))) {
				t.Errorf("handle %q: %+v", handle, p)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("handle %q: %s", handle, diff)
		}
		if (gapOf(items, "whose export it is") == nil) != (handle != "") {
			t.Errorf("handle %q: what is said of the owner is wrong", handle)
		}
		providertest.Check(t, items)
	}
}

// A pin of another user on the owner's page is not the owner's words.
func TestForeignPin(t *testing.T) {
	items := read(t, shelf("Title: a,<br>Username: zoe_placeholder,", "<h1>Profile</h1>Username: moiraquill<br>"), social.Owner{})
	for _, it := range items {
		if p := it.Post; p != nil && (p.Kind != social.KindRepost || p.Text != "" || p.Quotes.Text != "a" || p.Quotes.Author.Handle != "zoe_placeholder") {
			t.Errorf("%+v", p)
		}
	}
	if g := gapOf(items, "words of Pins that you saved from others"); g == nil || g.Count != 1 {
		t.Errorf("gap %+v", g)
	}
}

func TestUnknownIsCounted(t *testing.T) {
	items := read(t, shelf("Title: a,", `<h1>Weather</h1>No data<br><h1>Rain</h1>Day: one<br>Day: two<br><br>drops<br><h1>Ads</h1>Interest: tea,<br><h1>Followers</h1>Height: 3,<br>`), social.Owner{})
	for section, n := range map[string]int{"sections that are not known": 3, "advertising": 1, "followers": 1} {
		if g := gapOf(items, section); g == nil || g.Count != n {
			t.Errorf("%s: gap %+v, want %d", section, g, n)
		}
	}
}

// A report tells what was read from what was not by the keys.
func TestKeys(t *testing.T) {
	known := map[string]bool{}
	for _, s := range switches {
		known[s.Key] = true
	}
	for _, s := range settingKeys {
		if !known[s.key] {
			t.Errorf("%s is read and is no switch", s.key)
		}
	}
}

func TestAddresses(t *testing.T) {
	for in, want := range map[string][2]string{
		"https://www.pinterest.com/pin/700000000000000001/": {"700000000000000001", ""},
		"https://pinterest.co.uk/pin/7":                     {"7", ""},
		"https://ie.pinterest.com/pin/7?x=1":                {"7", ""},
		"https://www.pinterest.com/zoe_placeholder/":        {"", "zoe_placeholder"},
		"https://www.pinterest.com/zoe_placeholder/board/":  {"", ""},
		"https://pinterest.example.org/pin/7/":              {"", ""},
		"https://notpinterest.com/pin/7/":                   {"", ""},
		"https://www.pinterest.com/pin/":                    {"", "pin"},
		"://":                                               {"", ""},
	} {
		if got := [2]string{pinID(in), handleIn(in)}; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestTimes(t *testing.T) {
	if got := parseTime("2017/02/13 15:35:01"); !got.Equal(time.Date(2017, 2, 13, 15, 35, 1, 0, time.UTC)) {
		t.Error(got)
	}
	for _, s := range []string{"", "No data", "13/02/2017", "1970/01/01 00:00:00"} {
		if got := parseTime(s); !got.IsZero() {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	var buf bytes.Buffer
	buf.WriteString(`<html><body><div id="contents"><h1 id=a>Pins</h1>`)
	const n = 50_000
	for i := range n {
		fmt.Fprintf(&buf, `<a href="https://www.pinterest.com/pin/7000000000%08d/">https://www.pinterest.com/pin/7000000000%08d/</a>
<br>Title: A shelf, number %d,
<br>Details: Oak &amp; brass in a quiet corner, #shelf,
<br>Image: 0a1b2c3d4e5f60718293a4b5%08x,
<br>Is Native: No data,
<br>Board Id: 9000000000000000001,
<br>Board Name: Surgery,
<br>Is Video: False,
<br>Ip Address: 192.0.2.1,
<br>Username: moiraquill,
<br>Alt Text: No data,
<br>Canonical Link: <a href="https://shelf.example/%d">https://shelf.example/%d</a>,
<br>Story Pin Media: No data,
<br>Video: No data,
<br>Created at: 2024/02/13 15:35:01
<br>Alive: True
<br>Is a repin: False
<br>Private: False<br><br>
`, i, i, i, i, i, i)
	}
	buf.WriteString(`</div></body></html>`)
	providertest.Bench(b, New(), map[string][]byte{"pinterest.html": buf.Bytes()}, social.Owner{}, n)
}

// What never ends is read in bounded time, and told.
func TestEndless(t *testing.T) {
	for how, page := range map[string]string{
		"lines":    `<h1>Pins</h1><a href="https://www.pinterest.com/pin/7/">x</a><br>Image: a,<br>Is a repin: False<br>Details: a` + strings.Repeat("<br>x", 50_000),
		"fields":   `<h1>Pins</h1><a href="https://www.pinterest.com/pin/7/">x</a><br>Image: a,<br>Is a repin: False` + strings.Repeat("<br>x: y,", 50_000),
		"headings": `<h1>Pins</h1><h1>Boards</h1>` + strings.Repeat("<h1>x<br>y</h1>z", 25_000),
		"text":     `<h1>Pins</h1><h1>Boards</h1>` + strings.Repeat("<i>"+strings.Repeat("x", 1<<16), maxText>>16+1),
	} {
		items := read(t, fstest.MapFS{"page.html": {Data: []byte(page)}}, social.Owner{})
		if gapOf(items, pageFile) == nil {
			t.Errorf("%s: nothing is said", how)
		}
	}
}
