package review

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func TestFiltersStandInTheAddress(t *testing.T) {
	d := desk(120)
	v := visit(t, d)
	want := func(fits func(*audit.Finding) bool) (keys []string) {
		for i := range d.findings {
			if f := &d.findings[i]; fits(f) {
				keys = append(keys, keyOf(f.ID))
			}
		}
		return keys
	}
	d.findings[5].Evidence.Text = "Vernon’s ÉCHO was fine"
	if err := v.server.site.judge(t.Context()); err != nil {
		t.Fatal(err)
	}
	v.post("/decide", url.Values{"f": {keyOf(d.findings[0].ID), keyOf(d.findings[1].ID)}, "verb": {"advice"}, "note": {"rang the MDU"}})
	for query, fits := range map[string]func(*audit.Finding) bool{
		"area=patient-identifier": func(f *audit.Finding) bool { return f.Rule == number },
		"severity=critical":       func(f *audit.Finding) bool { return f.Severity == audit.Critical },
		"network=mastodon":        func(f *audit.Finding) bool { return f.Account.Provider == "mastodon" },
		"year=2019":               func(f *audit.Finding) bool { return f.Item.Published.Year() == 2019 },
		"q=number+7+snake": func(f *audit.Finding) bool {
			return strings.Contains(f.Evidence.Text, "7") && f.Evidence.Text[0] == 'S'
		},
		"q=%C3%A9cho":           func(f *audit.Finding) bool { return strings.Contains(f.Evidence.Text, "ÉCHO") },
		"q=mdu":                 func(f *audit.Finding) bool { return f.ID == d.findings[0].ID || f.ID == d.findings[1].ID },
		"q=nothing-of-the-kind": func(*audit.Finding) bool { return false },
		"decided=yes":           func(f *audit.Finding) bool { return f.ID == d.findings[0].ID || f.ID == d.findings[1].ID },
		"verb=advice&severity=critical&network=x": func(f *audit.Finding) bool {
			return f.Account.Provider == "x" && (f.ID == d.findings[0].ID || f.ID == d.findings[1].ID)
		},
		"verb=keep": func(*audit.Finding) bool { return false },
		"area=patient-story&severity=high&year=2020": func(f *audit.Finding) bool {
			return f.Rule == story && f.Severity == audit.High && f.Item.Published.Year() == 2020
		},
		"severity=nonsense&area=%3Cb%3E&page=-4&decided=perhaps&verb=&sort=sideways": func(*audit.Finding) bool { return true },
	} {
		page := v.get("/?" + query)
		all := want(fits)
		if got := page.keys(); !slices.Equal(got, all[:min(len(all), perPage)]) {
			t.Errorf("%s: %d findings, want %d of %d", query, len(got), min(len(all), perPage), len(all))
		}
		if len(all) == 0 {
			page.has(t, "No finding fits this filter.", `<a href="/">Show all`)
		}
	}
	v.get("/?area=patient-story&year=2020").has(t, `<option value="patient-story" selected>`, `<option value="2020" selected>`, `name="back" value="/?area=patient-story&amp;year=2020"`)
}

func TestOrders(t *testing.T) {
	d := desk(30)
	d.findings[7].Item.Published = time.Time{}
	v := visit(t, d)
	for sort, less := range map[string]func(a, b *card) bool{
		"newest": func(a, b *card) bool { return !a.Item.Published.Before(b.Item.Published) },
		"oldest": func(a, b *card) bool { return b.Item.Published.IsZero() || !a.Item.Published.After(b.Item.Published) },
		"surest": func(a, b *card) bool { return a.Confidence >= b.Confidence },
		"":       func(a, b *card) bool { return a.Severity >= b.Severity },
	} {
		keys := v.get("/?sort=" + sort).keys()
		if len(keys) != 30 {
			t.Fatalf("%q lists %d", sort, len(keys))
		}
		for i := range keys[1:] {
			if a, b := v.server.site.book.byKey[keys[i]], v.server.site.book.byKey[keys[i+1]]; !less(a, b) {
				t.Errorf("%q: %s stands before %s", sort, a.ID, b.ID)
			}
		}
	}
}

func TestWorthKnowingIsNotCounted(t *testing.T) {
	d := desk(4)
	d.findings[3].Severity = audit.Info
	v := visit(t, d)
	page := v.get("/")
	page.has(t, "0 of 3 decided", "And 1 only worth knowing", `href="/?severity=all"`)
	if n := len(page.keys()); n != 3 {
		t.Errorf("%d are listed", n)
	}
	if n := len(v.get("/?severity=all").keys()); n != 4 {
		t.Errorf("%d of all are listed", n)
	}
	if got := v.get("/?severity=info").keys(); !slices.Equal(got, []string{keyOf(d.findings[3].ID)}) {
		t.Errorf("worth knowing: %v", got)
	}
}

func TestPages(t *testing.T) {
	d := desk(130)
	v := visit(t, d)
	var all []string
	path := "/?network=x&sort=oldest"
	for range 5 {
		page := v.get(path)
		all = append(all, page.keys()...)
		next := regexp.MustCompile(`<a href="([^"]+)" rel="next">`).FindStringSubmatch(page.body)
		if next == nil {
			break
		}
		path = strings.ReplaceAll(next[1], "&amp;", "&")
	}
	slices.Sort(all)
	if n := len(slices.Compact(all)); n != 87 || len(all) != 87 {
		t.Errorf("the pages list %d, %d different ones, of 87", len(all), n)
	}
	if got := v.get("/?page=99"); len(got.keys()) != 30 {
		t.Errorf("behind the last page %d are listed", len(got.keys()))
	}
}

func TestEmpty(t *testing.T) {
	v := visit(t, desk(0))
	v.get("/").has(t, "No rule found anything to look at again in what was read.", "0 of 0 decided", "1 thing could not be read", "Nothing follows from silence there")
	v.get("/people").has(t, "Nobody is listed here.")
	v.get("/silenced").has(t, "There are none.")
}

func TestWhatCouldNotBeCheckedIsAlwaysSaid(t *testing.T) {
	v := visit(t, desk(2))
	for _, path := range []string{"/", "/people", "/stories", "/silenced", "/coverage", "/hold", "/finding/" + keyOf(finding(0).ID)} {
		v.get(path).has(t, "Not looked at: 1 thing could not be read", "is there a complaint, a claim or an inquiry?", "Findings are prompts for reflection, not legal advice.")
	}
	v.get("/coverage").has(t, "direct messages", "this export lacks it")
}

// hostile is what could break out of a page, or make it long.
const hostile = "</blockquote><script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m\u202e\" onfocus=\"alert(1)\" '{{.}} javascript:alert(1) \x00\xff&lt;"

func TestHostileTexts(t *testing.T) {
	d := desk(3)
	for i := range d.findings {
		f := &d.findings[i]
		f.Evidence = audit.Evidence{Text: hostile, Answers: hostile, Reason: hostile, Spans: []audit.Span{{From: 3, To: 40}, {From: -1, To: 9999}}}
		f.Item.URL, f.Item.Group, f.Item.Name = "javascript:alert(1)", hostile, hostile
		f.Account.Handle = hostile
		d.items[f.Account.Key()+"/"+f.Item.ID] = social.Item{Post: &social.Post{ID: f.Item.ID, Text: hostile, Answers: &social.Ref{Text: hostile, Author: social.Person{Name: hostile, Handle: hostile}},
			Media: []social.Media{{Type: hostile, Path: hostile, Alt: hostile, Text: hostile}}, Place: &social.Place{Name: hostile}, URL: "data:text/html,x"}}
	}
	d.people = somebody()
	d.people[0].Name, d.people[0].Profiles[0].Handle, d.people[0].Profiles[0].Bio = hostile, hostile, hostile
	v := visit(t, d)
	v.post("/decide", url.Values{"f": {keyOf(d.findings[0].ID)}, "verb": {"keep"}, "note": {hostile}})
	v.post("/decide", url.Values{"f": {keyOf(d.findings[1].ID)}, "verb": {"false-alarm"}, "note": {hostile}})
	for _, path := range []string{"/", "/?q=" + url.QueryEscape(hostile), "/people", "/silenced", "/finding/" + keyOf(d.findings[0].ID), "/?sort=%22%3E%3Cscript%3E&area=" + url.QueryEscape(hostile)} {
		page := v.get(path)
		page.clean(t)
		page.hasNot(t, "<img", "\x1b", "\u202e", "\x00", `href="javascript`, `href="data:text`)
	}
}

var (
	scripts  = regexp.MustCompile(`<script[^>]*>[^<]*`)
	handlers = regexp.MustCompile(`(?i)<[a-z][^>]*\s(on[a-z]+|style)\s*=`)
	outside  = regexp.MustCompile(`(?i)(src|href|action)="(https?:)?//[^"]*"[^>]*>`)
)

// clean reports whether a page has nothing inline that runs or styles, and loads
// nothing from elsewhere.
func (a answer) clean(t testing.TB) {
	t.Helper()
	for _, s := range scripts.FindAllString(a.body, -1) {
		if s != `<script src="/review.js" defer>` {
			t.Errorf("%s has a script in it: %s", a.path, s)
		}
	}
	if got := strings.Count(strings.ToLower(a.body), "<script"); got > 1 {
		t.Errorf("%s has %d scripts", a.path, got)
	}
	if strings.Contains(strings.ToLower(a.body), "<style") {
		t.Errorf("%s has a style in it", a.path)
	}
	text := regexp.MustCompile(`"[^"]*"`).ReplaceAllStringFunc(a.body, func(s string) string { return `"` + strings.Repeat("_", max(0, len(s)-2)) + `"` })
	if h := handlers.FindString(text); h != "" {
		t.Errorf("%s has a handler or a style inline: %s", a.path, h)
	}
	for _, l := range outside.FindAllString(a.body, -1) {
		if !strings.Contains(l, `rel="noreferrer noopener"`) {
			t.Errorf("%s leads or reaches outside: %s", a.path, l)
		}
	}
}

func TestPagesAreClean(t *testing.T) {
	d := desk(4)
	d.people = somebody()
	v := visit(t, d)
	for _, path := range []string{"/", "/?decided=no&page=1", "/people", "/stories", "/silenced", "/coverage", "/hold", "/finding/" + keyOf(d.findings[0].ID), "/nothing"} {
		v.get(path).clean(t)
	}
	v.post("/finish", url.Values{}).clean(t)
}

func TestFindingShowsThePostAsItWas(t *testing.T) {
	d := desk(3)
	f := &d.findings[0]
	rest := strings.Repeat(" and then some more of it", 200)
	f.Evidence.Text = "…the lad, NHS ********74, with the snake bite…"
	f.Evidence.Spans = []audit.Span{{From: 16, To: 26}}
	d.items[f.Account.Key()+"/"+f.Item.ID] = social.Item{Post: &social.Post{ID: f.Item.ID, Kind: social.KindPost, Text: "I remember the lad, NHS 9998938074, with the snake bite" + rest, Published: today,
		Answers: &social.Ref{Text: "How was your shift? " + rest, Author: social.Person{Name: "Ada Byron", Handle: "ada"}},
		Media:   []social.Media{{Type: "photo", Path: "media/ward.jpg", Alt: "the ward at night"}}}}
	v := visit(t, d)
	page := v.get("/finding/" + keyOf(f.ID) + "?network=x&page=1")
	page.has(t, "<mark>9998938074</mark>", "I remember the lad", strings.TrimSpace(rest)+"</blockquote>", "How was your shift?", "Ada Byron @ada", "media/ward.jpg", "the ward at night", "May not fit with",
		"Words to answer with, to copy", "I cannot answer questions about health here.", `rel="next"`, "1 of 2", `href="/?network=x#f-`+keyOf(f.ID)+`" rel="up"`)
	page.hasNot(t, "********74")
	v.get("/").has(t, "<mark>********74</mark>")
	v.get("/finding/"+keyOf(d.findings[1].ID)).has(t, "The item itself is not kept any more")
	if got := v.get("/finding/ffff"); got.StatusCode != 404 {
		t.Errorf("a finding that is not there: %s", got.Status)
	}
}

func TestManyFindingsStayFluent(t *testing.T) {
	const most = 1 << 20
	d := desk(20000)
	for i := range d.findings { // pages as long as they can be, with what escaping makes longer still
		f := &d.findings[i]
		if i%200 >= perPage {
			continue
		}
		f.Evidence.Text = (f.Evidence.Text + strings.Repeat("<\u202e\x1b", 500))[:2000]
		f.Evidence.Answers = strings.Repeat("\"\x01", 900)
		f.Item.Group = strings.Repeat("<g>", 4000)
	}
	v := visit(t, d)
	every := url.Values{"all": {"yes"}, "of": {"20000"}, "verb": {"keep"}, "back": {"/?severity=all"}, "note": {strings.Repeat("<note>", 300)}}
	check := func(path string) {
		t.Helper()
		got := v.get(path)
		if len(got.body) > most || len(got.keys()) > perPage {
			t.Errorf("%s has %d bytes, %d findings", path, len(got.body), len(got.keys()))
		}
	}
	paths := []string{"/", "/?page=201", "/?q=snake+number", "/?q=" + strings.Repeat("%3C", 400), "/?decided=no", "/finding/" + keyOf(d.findings[9].ID)}
	for _, path := range paths {
		check(path)
	}
	v.post("/decide", every).has(t, "20000 of 20000 decided", "20,000 findings")
	for _, path := range paths {
		check(path)
	}
	every.Set("verb", "false-alarm")
	if got := v.post("/decide", every); len(got.body) > most {
		t.Errorf("the answer has %d bytes", len(got.body))
	}
	check("/silenced")
	check("/")
}

func BenchmarkFirstPage(b *testing.B) {
	v := visit(b, desk(20000))
	for _, path := range []string{"/", "/?q=snake+19", "/?sort=newest&page=300"} {
		b.Run(fmt.Sprint(path), func(b *testing.B) {
			for b.Loop() {
				if n := len(v.get(path).keys()); n == 0 {
					b.Fatal("nothing is listed")
				}
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	d := desk(20000)
	for b.Loop() {
		if _, err := newSite(b.Context(), d, time.Now); err != nil {
			b.Fatal(err)
		}
	}
}
