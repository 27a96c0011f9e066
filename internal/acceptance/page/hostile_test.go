package page_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// attacks are what a post might hold to break the page that quotes it. Each
// would leave a flag behind, open a dialog, load something or turn the text.
var attacks = []string{
	`<script>window.intruded=1;alert(1)</script>`,
	`</script><script>window.intruded=2</script>`,
	`</style></title></textarea><script>window.intruded=3</script>`,
	`<img src=x onerror="window.intruded=4;alert(4)">`,
	`"><svg/onload=window.intruded=5>`,
	`'><iframe srcdoc="<script>parent.intruded=6</script>"></iframe>`,
	`</blockquote></article></main><base href="https://198.51.100.1/"><link rel=stylesheet href=x.css>`,
	`<a href="javascript:window.intruded=7">here</a> javascript:window.intruded=8 [there](javascript:window.intruded=9)`,
	`<form action="https://198.51.100.1/"><input name=text autofocus onfocus=window.intruded=10></form>`,
	`<!-- <meta http-equiv="refresh" content="0;url=https://198.51.100.1/"> --!>`,
	`{{.Report}} ${window.intruded=11} <%= 12 %> &lt;b&gt; &#60;script&#62;`,
	"seen \u202enehttirw sdrawkcab\u202c and \u2067isolated \u200funseen\u200b\ufeff",
	"escaped \x1b[31mred\x1b]0;title\x07 and \x7f",
	strings.Repeat("unbroken", 60),
	"https://example.org/" + strings.Repeat("a%20", 90),
	strings.Repeat("病", 200) + strings.Repeat("W", 300),
	strings.Repeat("\u0301\u0302", 60) + "stacked",
}

// controls takes out what a reader of exports may rightly drop from a post.
var controls = strings.NewReplacer("\x1b", "", "\x07", "", "\x7f", "")

// lure is what the rules notice, so that every post is quoted.
const lure = "Chasing a lost letter for patient NHS no 999 893 8074 "

// TestHostile makes an export in which everything that a stranger or the doctor
// can write is an attack, and opens the page about it.
func TestHostile(t *testing.T) {
	browser := chromium.Start(t)
	command := build(t)
	dir := t.TempDir()
	writeExport(t, filepath.Join(dir, "export"))
	s := &subject{browser: browser, file: filepath.Join(dir, "page.html"), rules: byID()}
	command.run(t, "run", "--offline", filepath.Join(dir, "export"), "-o", s.file)
	command.run(t, "report", "-o", filepath.Join(dir, "page.json"))
	s.data = readJSON(t, filepath.Join(dir, "page.json"))
	for _, a := range attacks {
		quoted := false
		for i := range s.data.Findings {
			quoted = quoted || strings.Contains(controls.Replace(s.data.Findings[i].Evidence.Excerpt), controls.Replace(a))
		}
		if !quoted {
			t.Errorf("no finding quotes %q: the page is not put to the test", a)
		}
	}

	for _, tt := range []struct {
		name   string
		before []chromedp.Action[chromedp.Void]
	}{
		{name: "with the policy of the page"},
		{name: "by escaping alone", before: []chromedp.Action[chromedp.Void]{withoutPolicy}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tb := open(t, browser, s.file, tt.before...)
			tb.Until(`document.readyState === "complete" && !document.getElementById("filters").hidden`)
			look[[]shown](tb, "filter", []choice{{"text": attacks[3]}, {}}) // the script of the page meets them too
			for _, fault := range look[[]string](tb, "intrusion") {
				t.Error(fault)
			}
			got := look[[]told](tb, "findings")
			if len(got) < len(attacks) {
				t.Errorf("%d findings are in sight, want at least %d", len(got), len(attacks))
			}
			for _, f := range got {
				s.checkFinding(t, f)
			}
			for _, width := range []int64{320, 1280} {
				wantFit(t, tb, width)
			}
			if chromium.Eval[bool](tb, "window.intruded !== undefined") {
				t.Errorf("a script ran: %v", chromium.Eval[any](tb, "window.intruded"))
			}
			wantQuiet(tb, s.file)
		})
	}
}

// writeExport writes an X export whose texts, names and settings attack.
func writeExport(t *testing.T, dir string) {
	t.Helper()
	var posts, apps []any
	for i, a := range attacks {
		posts = append(posts, map[string]any{"tweet": map[string]any{
			"id_str": fmt.Sprint(i + 1), "id": fmt.Sprint(i + 1), "created_at": "Sat Jun 15 17:00:00 +0000 2024",
			"full_text": entities.Replace(lure + a), "favorite_count": "0", "retweet_count": "0", "lang": "en",
		}})
		apps = append(apps, map[string]any{"connectedApplication": map[string]any{
			"id": fmt.Sprint(i + 1), "name": a, "description": a, "approvedAt": "2017-01-02T10:11:00.000Z", "permissions": []string{"read", a},
			"organization": map[string]any{"name": a, "url": "javascript:window.intruded=20"},
		}})
	}
	name := strings.Join(attacks[:5], "")
	for file, records := range map[string]any{
		"account": []any{map[string]any{"account": map[string]any{
			"username": "drmoira", "accountId": "1000000001", "createdAt": "2012-05-01T10:00:00.000Z", "accountDisplayName": name,
		}}},
		"profile": []any{map[string]any{"profile": map[string]any{"description": map[string]any{
			"bio": "Doctor " + attacks[3] + attacks[11], "website": "javascript:window.intruded=21", "location": attacks[4],
		}}}},
		"tweets":                posts,
		"connected-application": apps,
	} {
		write(t, dir, file+".js", fmt.Sprintf("window.YTD.%s.part0 = %s", strings.ReplaceAll(file, "-", "_"), encode(t, records)))
	}
	write(t, dir, "manifest.js", "window.__THAR_CONFIG = "+encode(t, map[string]any{
		"userInfo":    map[string]any{"accountId": "1000000001", "userName": "drmoira", "displayName": name},
		"archiveInfo": map[string]any{"sizeBytes": "1", "generationDate": "2026-05-04T09:00:00.000Z", "isPartialArchive": false},
		"dataTypes":   map[string]any{},
	}))
}

// entities is how an X archive writes the three letters of markup in a post.
var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func encode(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(dir, "data"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data", name), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// visible is how the page shows what would act on a display unseen: by number.
func visible(s string) string { return numbered.Replace(s) }

var numbered = func() *strings.Replacer {
	var pairs []string
	for _, r := range "\u202e\u202c\u2067\u200f\u200b\ufeff\x1b\x07\x7f" {
		pairs = append(pairs, string(r), fmt.Sprintf("⟨U+%04X⟩", r))
	}
	return strings.NewReplacer(pairs...)
}()
