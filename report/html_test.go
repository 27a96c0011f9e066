package report

import (
	"fmt"
	"html"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"github.com/probity-audit/probity/audit"
)

// nodes walks the page as a browser parses it.
func nodes(t *testing.T, page string, visit func(*nethtml.Node)) {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var walk func(*nethtml.Node)
	walk = func(n *nethtml.Node) {
		visit(n)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
}

func TestPageLoadsNothingAndRunsOnlyItsScript(t *testing.T) {
	page := render(t, HTML, fixture())
	scripts, styles := 0, 0
	nodes(t, page, func(n *nethtml.Node) {
		if n.Type == nethtml.CommentNode {
			t.Errorf("a comment: %q", n.Data)
		}
		if n.Type != nethtml.ElementNode {
			return
		}
		switch n.Data {
		case "script":
			scripts++
		case "style":
			styles++
		case "img", "iframe", "object", "embed", "link", "base", "audio", "video", "source", "track", "image", "use":
			t.Errorf("<%s> would load something", n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"):
				t.Errorf("<%s> has the event handler %s", n.Data, a.Key)
			case a.Key == "style", a.Key == "src", a.Key == "srcset", a.Key == "action", a.Key == "background":
				t.Errorf("<%s> has %s=%q", n.Data, a.Key, a.Val)
			case a.Key == "href" && n.Data != "a":
				t.Errorf("<%s> refers to %q", n.Data, a.Val)
			case a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://"):
				t.Errorf("a link to %q", a.Val)
			}
		}
	})
	if scripts != 1 || styles != 1 {
		t.Errorf("%d scripts and %d styles, want 1 and 1", scripts, styles)
	}
	if strings.Contains(pageStyle, "url(") || strings.Contains(pageStyle, "@import") {
		t.Error("the style loads something")
	}
}

func TestPolicyHasTheHashesOfWhatIsInThePage(t *testing.T) {
	page := render(t, HTML, fixture())
	var policy, script, style string
	nodes(t, page, func(n *nethtml.Node) {
		switch {
		case n.Data == "meta" && len(n.Attr) > 0 && n.Attr[0].Val == "Content-Security-Policy":
			policy = n.Attr[1].Val
		case n.Type == nethtml.ElementNode && n.Data == "script":
			script = n.FirstChild.Data
		case n.Type == nethtml.ElementNode && n.Data == "style":
			style = n.FirstChild.Data
		}
	})
	want := "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) + "'; base-uri 'none'; form-action 'none'"
	if policy != want {
		t.Errorf("policy\n%s\nwant\n%s", policy, want)
	}
	if strings.Contains(script, "innerHTML") || strings.Contains(script, "eval") {
		t.Error("the script makes markup of text")
	}
}

func TestHostileTextIsShownAsItIs(t *testing.T) {
	var text strings.Builder
	marks := map[string]bool{}
	nodes(t, render(t, HTML, fixture()), func(n *nethtml.Node) {
		if n.Type == nethtml.TextNode && n.Parent.Data != "script" && n.Parent.Data != "style" {
			text.WriteString(n.Data)
			if n.Parent.Data == "mark" {
				marks[n.Data] = true
			}
		}
	})
	for _, want := range []string{hostileHTML, cjkEmoji, formula, "<iframe src=//evil.example>", "⟨U+202E⟩gnp.exe⟨U+202C⟩", "javascript:alert(1)", "ED ⟨U+001B⟩[1mbanter"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the page does not show %q", want)
		}
	}
	for _, want := range []string{"999 893 8074", "pronounced", "10 minutes ago", "no cortex", "patient"} {
		if !marks[want] {
			t.Errorf("%q is not marked", want)
		}
	}
}

func TestPageStructure(t *testing.T) {
	page := render(t, HTML, fixture())
	ids, refs, level, h1 := map[string]bool{}, []string{}, 0, 0
	landmarks := map[string]int{}
	nodes(t, page, func(n *nethtml.Node) {
		if n.Type != nethtml.ElementNode {
			return
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "id":
				if ids[a.Val] {
					t.Errorf("id %q is there twice", a.Val)
				}
				ids[a.Val] = true
			case "aria-labelledby":
				refs = append(refs, strings.Fields(a.Val)...)
			case "for":
				refs = append(refs, a.Val)
			case "href":
				if to, local := strings.CutPrefix(a.Val, "#"); local {
					refs = append(refs, to)
				}
			case "lang":
				if n.Data == "html" && a.Val != "en-GB" {
					t.Errorf("lang = %q", a.Val)
				}
			}
		}
		switch n.Data {
		case "h1", "h2", "h3", "h4":
			l := int(n.Data[1] - '0')
			if l > level+1 {
				t.Errorf("%s after h%d", n.Data, level)
			}
			if l == 1 {
				h1++
			}
			level = l
		case "header", "nav", "main", "footer":
			landmarks[n.Data]++
		case "th":
			if !strings.Contains(attrs(n), "scope=") {
				t.Errorf("a th without scope: %s", attrs(n))
			}
		case "table":
			if n.FirstChild.NextSibling == nil || n.FirstChild.NextSibling.Data != "caption" {
				t.Error("a table without caption")
			}
		}
	})
	if h1 != 1 {
		t.Errorf("%d h1", h1)
	}
	for _, l := range []string{"header", "nav", "main", "footer"} {
		if landmarks[l] != 1 {
			t.Errorf("%d %s", landmarks[l], l)
		}
	}
	for _, r := range refs {
		if !ids[r] {
			t.Errorf("a reference to #%s, which is not there", r)
		}
	}
}

func attrs(n *nethtml.Node) string {
	var s []string
	for _, a := range n.Attr {
		s = append(s, a.Key+"="+a.Val)
	}
	return strings.Join(s, " ")
}

func TestContrast(t *testing.T) {
	light := properties(pageStyle[:strings.Index(pageStyle, "@media")])
	_, rest, _ := strings.Cut(pageStyle, "prefers-color-scheme: dark")
	dark := properties(rest[:strings.Index(rest, "\n}\n")])
	if len(light) < 19 || len(dark) != len(light) {
		t.Fatalf("%d colours in the light scheme and %d in the dark", len(light), len(dark))
	}
	// WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for controls, focus and charts (1.4.11).
	pairs := []struct {
		front, back string
		least       float64
	}{
		{"ink", "paper", 4.5}, {"ink", "card", 4.5}, {"ink", "quote", 4.5}, {"soft", "paper", 4.5}, {"soft", "card", 4.5},
		{"link", "paper", 4.5}, {"link", "card", 4.5}, {"mark-ink", "mark", 4.5},
		{"tag-ink", "critical", 4.5}, {"tag-ink", "high", 4.5}, {"tag-ink", "medium", 4.5}, {"tag-ink", "low", 4.5}, {"tag-ink", "info", 4.5},
		{"control", "card", 3}, {"control", "paper", 3}, {"focus", "paper", 3}, {"focus", "card", 3}, {"bar", "paper", 3}, {"bar-found", "paper", 3},
		{"critical", "card", 3}, {"high", "card", 3}, {"medium", "card", 3}, {"low", "card", 3}, {"info", "card", 3},
	}
	for scheme, colours := range map[string]map[string]string{"light": light, "dark": dark} {
		for _, p := range pairs {
			if got := contrast(t, colours[p.front], colours[p.back]); got < p.least {
				t.Errorf("%s: %s %s on %s %s is %.2f to 1, want %.1f", scheme, p.front, colours[p.front], p.back, colours[p.back], got, p.least)
			}
		}
	}
}

func properties(css string) map[string]string {
	out := map[string]string{}
	for _, m := range regexp.MustCompile(`--([a-z-]+):\s*(#[0-9a-f]{6});`).FindAllStringSubmatch(css, -1) {
		out[m[1]] = m[2]
	}
	return out
}

// contrast is the ratio of WCAG 2.2.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	if len(colour) != 7 {
		t.Fatalf("colour %q", colour)
	}
	var l float64
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		l += weight * c
	}
	return l
}

func TestOwnJurisdictionComesFirst(t *testing.T) {
	r := fixture()
	page := html.UnescapeString(render(t, HTML, r))
	first := strings.Index(page, "Medical Council (Ireland)")
	other := strings.Index(page, "General Medical Council")
	if first < 0 || other < 0 || first > other {
		t.Errorf("the Irish clause stands at %d, the first of the UK at %d", first, other)
	}
	if strings.Contains(page, "</cite> (8th edition") {
		t.Error("an edition that was replaced is cited as current")
	}
	if !strings.Contains(page, "Formerly 20, 20.5 (8th edition, 2016).") {
		t.Error("the number in the edition before is not named")
	}
}

func TestManyFindingsStayQuick(t *testing.T) {
	r := fixture()
	one := r.Findings[0]
	for i := range 2000 {
		one.Item.ID = fmt.Sprint(i)
		r.Findings = append(r.Findings, one)
	}
	if n := len(render(t, HTML, r)); n > 8<<20 {
		t.Errorf("a page of 2,000 findings has %d bytes", n)
	}
}

func TestTimeline(t *testing.T) {
	tl := newTimeline(fixture())
	if len(tl.Rows) != 16 || tl.Rows[0].Year != 2011 || tl.Rows[15].Year != 2026 || tl.Items != 1318 || tl.Found != 4 {
		t.Errorf("%d rows, %d items, %d findings", len(tl.Rows), tl.Items, tl.Found)
	}
	r := &audit.Report{Accounts: []audit.AccountSummary{{Years: map[int]int{1601: 1, 2020: 4}}}}
	if tl := newTimeline(r); len(tl.Rows) != 2 {
		t.Errorf("a wrong clock makes %d rows", len(tl.Rows))
	}
}

func TestPageIsReadableWithoutScript(t *testing.T) {
	data, err := os.ReadFile("page/report.css")
	if err != nil {
		t.Fatal(err)
	}
	// What is hidden at first is only the form that needs the script.
	hidden := 0
	nodes(t, render(t, HTML, fixture()), func(n *nethtml.Node) {
		if strings.Contains(" "+attrs(n)+" ", " hidden=") {
			hidden++
		}
	})
	if hidden != 1 || strings.Count(string(data), "@media print") != 1 {
		t.Errorf("%d hidden elements", hidden)
	}
}
