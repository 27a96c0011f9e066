package review

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

var today = time.Date(2026, 5, 20, 9, 30, 0, 0, time.UTC)

var moira = social.Account{Provider: "x", ID: "12345", Handle: "drmoira"}

// memory is a desk that keeps everything in memory, as the store does on disk.
type memory struct {
	findings []audit.Finding
	people   []linkage.Person
	stories  []disclosure.Story
	items    map[string]social.Item
	gaps     []audit.AccountGap

	decided map[string]audit.Decision
	history [][]audit.Decision // in force before
	answers []linkage.Answer
	hold    *audit.Hold
	broken  error
	reports int
}

func (m *memory) Report(context.Context) (*audit.Report, error) {
	m.reports++
	rep := &audit.Report{AsOf: today, People: slices.Clone(m.people), Stories: m.stories, Gaps: m.gaps, Rules: []*audit.Rule{story, number},
		Accounts: []audit.AccountSummary{{Account: moira, Name: "Moira Quill", Source: "export", Collected: today, Counts: map[string]int{"post": len(m.findings), "follower": 12}}}}
	for _, f := range m.findings {
		if d, ok := m.decided[f.ID]; ok {
			if d.Mark == "" || d.Mark == f.Mark {
				f.Decision = &d
			} else {
				f.Earlier = &d
			}
		}
		if f.Decision != nil && f.Decision.Verb == audit.FalseAlarm {
			rep.Silenced = append(rep.Silenced, f)
			continue
		}
		rep.Findings = append(rep.Findings, f)
	}
	return rep, m.broken
}

func (m *memory) Item(_ context.Context, account social.Account, ref audit.ItemRef) (social.Item, bool, error) {
	it, ok := m.items[account.Key()+"/"+ref.ID]
	return it, ok, m.broken
}

func (m *memory) Decide(_ context.Context, ds []audit.Decision) error {
	if m.broken != nil {
		return m.broken
	}
	var before []audit.Decision
	for _, d := range ds {
		was := m.decided[d.Finding]
		was.Finding = d.Finding
		before = append(before, was)
	}
	m.history = append(m.history, before)
	m.force(ds)
	return nil
}

func (m *memory) force(ds []audit.Decision) {
	for _, d := range ds {
		if d.Verb == "" {
			delete(m.decided, d.Finding)
		} else {
			m.decided[d.Finding] = d
		}
	}
}

func (m *memory) Undo(context.Context) ([]audit.Decision, error) {
	if len(m.history) == 0 {
		return nil, ErrNothing
	}
	last := m.history[len(m.history)-1]
	m.history = m.history[:len(m.history)-1]
	m.force(last)
	return last, m.broken
}

func (m *memory) Answer(_ context.Context, a linkage.Answer) error {
	m.answers = append(m.answers, a)
	return m.broken
}

func (m *memory) Hold(context.Context) (audit.Hold, bool, error) {
	if m.hold == nil {
		return audit.Hold{}, false, nil
	}
	return *m.hold, true, nil
}

func (m *memory) SetHold(_ context.Context, h audit.Hold) error { m.hold = &h; return m.broken }

var (
	story = &audit.Rule{ID: "patient-story-realtime", Area: audit.PatientStory, Title: "Patient story told as it happens", Why: "Somebody may know who is meant.", Advice: "Hide it and ask for advice.", Clauses: []string{"gmc-confidentiality-118"},
		Reply: "Thank you for writing. I cannot answer questions about health here."}
	number = &audit.Rule{ID: "patient-number", Area: audit.PatientIdentifier, Title: "Number of a patient", Why: "A number names one person.", Advice: "Hide the post now."}
)

// finding is the nth of many: it differs in severity, network and year.
func finding(n int) audit.Finding {
	acc, rule := moira, story
	if n%3 == 1 {
		acc, rule = social.Account{Provider: "mastodon", Server: "example.org", ID: "9", Handle: "moira"}, number
	}
	id := fmt.Sprintf("post%d", n)
	text := fmt.Sprintf("Saw the lad number %d with the snake bite again tonight, poor thing", n)
	return audit.Finding{
		ID: audit.Fingerprint(rule.ID, acc.Key(), id), Rule: rule, Severity: audit.Critical - audit.Severity(n%4), Confidence: 0.5 + float64(n%40)/100, Account: acc, Mark: fmt.Sprintf("mark%d", n),
		Item:     audit.ItemRef{Kind: social.KindPost, ID: id, URL: "https://example.org/" + id, Published: today.AddDate(-(n % 9), 0, -n%300), Audience: social.AudiencePublic, Mine: true},
		Evidence: audit.Evidence{Text: text, Answers: "How was your shift?", Spans: []audit.Span{{From: 8, To: 11}}, Cues: []string{"one-patient"}, Reason: "it may tell of one patient"},
	}
}

func desk(n int) *memory {
	m := &memory{decided: map[string]audit.Decision{}, items: map[string]social.Item{}, gaps: []audit.AccountGap{{Account: moira, Gap: social.Gap{Section: "direct messages", Reason: social.ReasonNotInExport}}}}
	for i := range n {
		m.findings = append(m.findings, finding(i))
	}
	slices.SortStableFunc(m.findings, worstFirst)
	return m
}

// visitor is a browser without scripts.
type visitor struct {
	t      testing.TB
	server *Server
	base   string
	*http.Client
	ended chan Ending
}

// visit serves the desk and enters.
func visit(t testing.TB, d Desk) *visitor {
	t.Helper()
	v := serve(t, d, Options{})
	if got := v.get("/"); got.StatusCode != http.StatusOK {
		t.Fatalf("the first page: %s", got.Status)
	}
	return v
}

// serve serves the desk. The visitor has a jar, and enters at the first get.
func serve(t testing.TB, d Desk, opt Options) *visitor {
	t.Helper()
	if opt.Now == nil {
		opt.Now = func() time.Time { return today }
	}
	s, err := New(t.Context(), d, opt)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	jar, _ := cookiejar.New(nil)
	v := &visitor{t: t, server: s, base: "http://" + s.guard.host, Client: &http.Client{Jar: jar, Transport: &http.Transport{}}, ended: make(chan Ending, 1)}
	go func() {
		why, err := s.Serve(ctx)
		if err != nil {
			t.Error(err)
		}
		v.ended <- why
		close(v.ended)
	}()
	t.Cleanup(func() {
		v.CloseIdleConnections()
		cancel()
		<-v.ended
	})
	return v
}

type answer struct {
	*http.Response
	body string
	path string // where redirects led
}

// get opens a page, by the address that is good once if nothing was opened yet.
func (v *visitor) get(path string) answer {
	v.t.Helper()
	u, _ := url.Parse(v.base)
	if len(v.Jar.Cookies(u)) == 0 {
		v.read(v.Get(v.server.Address()))
	}
	return v.read(v.Get(v.base + path))
}

func (v *visitor) read(r *http.Response, err error) answer {
	v.t.Helper()
	if err != nil {
		v.t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return answer{r, string(b), r.Request.URL.RequestURI()}
}

// post sends a form of the page, and follows where it leads.
func (v *visitor) post(path string, fields url.Values) answer {
	v.t.Helper()
	fields.Set("token", v.server.guard.form)
	return v.read(v.PostForm(v.base+path, fields))
}

var keysOf = regexp.MustCompile(`<article class="[^"]*" id="f-([0-9a-f]+)"`)

// keys are the findings on a page, in order.
func (a answer) keys() []string {
	var out []string
	for _, m := range keysOf.FindAllStringSubmatch(a.body, -1) {
		out = append(out, m[1])
	}
	return out
}

func (a answer) has(t testing.TB, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(a.body, w) {
			t.Errorf("%s: %q is not on the page", a.path, w)
		}
	}
}

func (a answer) hasNot(t testing.TB, words ...string) {
	t.Helper()
	for _, w := range words {
		if strings.Contains(a.body, w) {
			t.Errorf("%s: %q is on the page", a.path, w)
		}
	}
}

func (v *visitor) port() (n int) {
	_, port, _ := strings.Cut(v.server.guard.host, ":")
	fmt.Sscan(port, &n)
	return n
}
