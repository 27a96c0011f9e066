package report

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	nethtml "golang.org/x/net/html"

	"github.com/probity-audit/probity/audit"
)

func TestVisible(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "Näheres, 診所 👩🏽‍⚕️", "Näheres, 診所 👩🏽‍⚕️"},
		{"line and tab stay", "a\n\tb", "a\n\tb"},
		{"escape", "\x1b[2J", "⟨U+001B⟩[2J"},
		{"nul, bell, delete", "\x00\x07\x7f", "⟨U+0000⟩⟨U+0007⟩⟨U+007F⟩"},
		{"C1", "\u009b31m", "⟨U+009B⟩31m"},
		{"override", "\u202egnp\u202c", "⟨U+202E⟩gnp⟨U+202C⟩"},
		{"isolates", "\u2066\u2067\u2068\u2069", "⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩"},
		{"separators and unseen", "\u2028\u2029\u200b\ufeff", "⟨U+2028⟩⟨U+2029⟩⟨U+200B⟩⟨U+FEFF⟩"},
		{"stray byte", "a\xffb", "a\ufffdb"},
	}
	for _, tt := range tests {
		if got := visible(tt.in); got != tt.want {
			t.Errorf("%s: visible(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestSegments(t *testing.T) {
	tests := []struct {
		name  string
		text  string
		spans []audit.Span
		want  []segment
	}{
		{"none", "abc", nil, []segment{{"abc", false}}},
		{"nothing", "", []audit.Span{{From: 0, To: 1}}, nil},
		{"whole", "abc", []audit.Span{{From: 0, To: 3}}, []segment{{"abc", true}}},
		{"middle", "abc", []audit.Span{{From: 1, To: 2}}, []segment{{"a", false}, {"b", true}, {"c", false}}},
		{"beyond the end", "abc", []audit.Span{{From: 1, To: 9}}, []segment{{"abc", false}}},
		{"in a rune", "診所", []audit.Span{{From: 1, To: 3}}, []segment{{"診所", false}}},
		{"backwards", "abc", []audit.Span{{From: 2, To: 1}, {From: -1, To: 1}}, []segment{{"abc", false}}},
		{"overlapping", "abcd", []audit.Span{{From: 0, To: 2}, {From: 1, To: 3}}, []segment{{"ab", true}, {"cd", false}}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, segments(tt.text, tt.spans)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

func TestSnippet(t *testing.T) {
	long := strings.Repeat("before ", 40) + "CUE" + strings.Repeat(" after", 40)
	got := snippet(audit.Evidence{Text: long, Spans: []audit.Span{span(long, "CUE")}}, 60)
	if !strings.HasPrefix(got, "…") || !strings.HasSuffix(got, "…") || !strings.Contains(got, " «CUE» ") || utf8.RuneCountInString(got) > 66 {
		t.Errorf("snippet = %q", got)
	}
	if got := snippet(audit.Evidence{Text: "short\ntext"}, 60); got != "short text" {
		t.Errorf("snippet = %q", got)
	}
}

func TestMarkdownEscapes(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"sentence", "Plain. Words, and a (bracket)!", "Plain. Words, and a (bracket)!"},
		{"heading", "# big", `\# big`},
		{"list", "- item", `\- item`},
		{"number", "12. item", `12\. item`},
		{"code block", "    indented", "indented"},
		{"emphasis", "*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"},
		{"picture", "![x](y)", `!\[x\](y)`},
		{"HTML", "<b>&amp;", "&lt;b&gt;&amp;amp;"},
		{"cell", "a|b", `a\|b`},
		{"bare link", "see https://a.example and www.b.example", `see https\://a.example and www\.b.example`},
		{"lines", "a\nb", "a b"},
		{"backslash", `\*`, `\\\*`},
	}
	for _, tt := range tests {
		if got := md(tt.in); got != tt.want {
			t.Errorf("%s: md(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		name  string
		in    string
		width int
		want  []string
	}{
		{"fits", "one two", 10, []string{"one two"}},
		{"between words", "one two three", 8, []string{"one two", "three"}},
		{"lines stay", "one\ntwo", 10, []string{"one", "two"}},
		{"long word", "abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"address", "mastodon/moira@social.example", 16, []string{"mastodon/moira@", "social.example"}},
		{"ideographs", "診所今晚很忙碌", 6, []string{"診所今", "晚很忙", "碌"}},
		{"one column too few for an ideograph", "診所", 3, []string{"診", "所"}},
		{"emoji whole", "👩🏽‍⚕️👩🏽‍⚕️", 2, []string{"👩🏽‍⚕️", "👩🏽‍⚕️"}},
		{"flags whole", "🇭🇰🇮🇪", 2, []string{"🇭🇰", "🇮🇪"}},
		{"marks stay with their letter", "e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, wrap(tt.in, tt.width)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

func FuzzWrap(f *testing.F) {
	for _, s := range []string{hostileTerm, cjkEmoji, formula, "🇭🇰🇮🇪", "a\u0301\u0301", "\u200d\u200d", "x\xff"} {
		f.Add(s, 12)
	}
	f.Add("00 𠟇000", 4)
	f.Add("0涵謝\xe8\xac  👩🏽\u200d\x100", 12)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = max(4, min(width, 200))
		s = visible(s)
		lines := wrap(s, width)
		for _, l := range lines {
			if w := twwidth.Width(l); w > width && clusterLen(l) < len(l) {
				t.Errorf("%q has %d columns, want at most %d", l, w, width)
			}
		}
		squash := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got := squash(strings.Join(lines, " ")); got != squash(s) {
			t.Errorf("wrap(%q) lost or changed something: %q", s, got)
		}
	})
}

// Whatever is told of people and stories is shown, and acts on nothing.
func TestHostilePeople(t *testing.T) {
	hostile := []string{hostileHTML, hostileTerm, formula, nameMarkup, nameFormula, nameTurned, "</script><svg/onload=alert(1)>", "{{.Report}} {{template \"people\"}}", "@SUM(1)", "a\tb\nc\r=1", "\xff\xfe", "| --- |", "`code`\n\n# head"}
	for _, text := range hostile {
		r := &audit.Report{People: fixture().People, Stories: fixture().Stories}
		changed := 0
		for i := range r.People {
			changed += rewrite(reflect.ValueOf(&r.People[i]).Elem(), func(string) string { return text })
		}
		for i := range r.Stories {
			changed += rewrite(reflect.ValueOf(&r.Stories[i]).Elem(), func(string) string { return text })
		}
		if changed < 100 {
			t.Fatalf("only %d texts were changed", changed)
		}
		for _, f := range formats {
			out := render(t, f.write, r)
			switch {
			case !utf8.ValidString(out):
				t.Errorf("%s: %q is not UTF-8", f.file, text)
			case f.file != "table-colour.txt" && strings.ContainsFunc(out, acts):
				t.Errorf("%s: %q acts", f.file, text)
			case f.file == "report.html":
				wantOnlyOwnElements(t, out)
			case f.file == "report.md" && (strings.Contains(out, "<s") || strings.Contains(out, "\n# head") || strings.Contains(strings.ReplaceAll(out, `\](`, ""), "](")):
				t.Errorf("%s: %q became markup", f.file, text)
			case f.file == "report.json" && !json.Valid([]byte(out)):
				t.Errorf("%s: %q broke it", f.file, text)
			case f.file == "report.csv":
				wantNoFormula(t, out)
			}
		}
	}
}

func wantOnlyOwnElements(t *testing.T, page string) {
	t.Helper()
	nodes(t, page, func(n *nethtml.Node) {
		if n.Type != nethtml.ElementNode {
			return
		}
		switch n.Data {
		case "img", "svg", "iframe", "b":
			t.Errorf("a text became <%s>", n.Data)
		case "script":
			if n.FirstChild == nil || n.FirstChild.Data != pageScript {
				t.Error("a text became a script")
			}
		}
	})
}

func FuzzReport(f *testing.F) {
	f.Add(hostileHTML, hostileTerm, 3, 9)
	f.Add("\xff\xfe<", "=1", -1, 4)
	f.Fuzz(func(t *testing.T, text, name string, from, to int) {
		r := fixture()
		r.Accounts[0].Name, r.Findings[0].Account.Handle = name, name
		r.Findings[0].Evidence.Text = text
		r.Findings[0].Evidence.Spans = []audit.Span{{From: from, To: to}}
		r.People[0].Name, r.People[0].ID, r.People[0].Reasons[0].Text, r.People[1].Profiles[0].Handle = name, text, text, name
		r.Stories[0].Chapters[0].Words, r.Stories[0].Facts[0].Value, r.Stories[0].Readers[0].Why = text, name, name
		r.Stories[0].Chapters[0].Facts[0].From, r.Stories[0].Chapters[0].Facts[0].To = from, to
		for _, format := range formats {
			out := render(t, format.write, r)
			if !utf8.ValidString(out) || format.file != "table-colour.txt" && strings.ContainsFunc(out, acts) {
				t.Errorf("%s holds something that acts", format.file)
			}
			if format.file == "report.html" && (strings.Count(out, "<script") != 1 || strings.Contains(out, "<img")) {
				t.Error("a text became markup")
			}
			if format.file == "report.json" && !json.Valid([]byte(out)) {
				t.Error("no longer JSON")
			}
		}
	})
}
