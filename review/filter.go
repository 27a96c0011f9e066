package review

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// filter says which findings are listed, in which order, and which page of them.
// It stands in the address, so that an address shows the same again.
type filter struct {
	Area     string
	Severity string // "": all that is more than worth knowing
	Network  string
	Year     string
	Decided  string // "no", "yes" or "edited": decided before the words were edited
	Verb     string
	Change   string // since the run before: "new", "edited", "gone" or "decided"
	Words    string
	Sort     string
	Page     int // from 1
}

const (
	anySeverity = "all"
	perPage     = 50
	mostWords   = 100 // letters of a search
)

// The orders.
const (
	byWorst  = ""
	byNewest = "newest"
	byOldest = "oldest"
	bySurest = "surest"
)

// readFilter understands a query. What makes no sense in it filters nothing.
func readFilter(q url.Values) filter {
	f := filter{
		Area:     oneOf(q.Get("area"), names(audit.Areas())),
		Severity: oneOf(q.Get("severity"), severities()),
		Network:  clip(q.Get("network"), mostWords),
		Year:     clip(q.Get("year"), mostWords),
		Decided:  oneOf(q.Get("decided"), []string{"no", "yes", "edited"}),
		Verb:     oneOf(q.Get("verb"), names(audit.Verbs())),
		Change:   oneOf(q.Get("change"), names(changesFound())),
		Words:    strings.TrimSpace(clip(q.Get("q"), mostWords)),
		Sort:     oneOf(q.Get("sort"), []string{byNewest, byOldest, bySurest}),
	}
	f.Page, _ = strconv.Atoi(q.Get("page"))
	f.Page = max(f.Page, 1)
	return f
}

// query is the filter as it stands in an address: what is not set is left out.
func (f filter) query() string {
	q := url.Values{}
	for name, value := range map[string]string{"area": f.Area, "severity": f.Severity, "network": f.Network, "year": f.Year, "decided": f.Decided, "verb": f.Verb, "change": f.Change, "q": f.Words, "sort": f.Sort} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if f.Page > 1 {
		q.Set("page", strconv.Itoa(f.Page))
	}
	return q.Encode()
}

// link is the address of a page of the site with the filter.
func (f filter) link(path string) string {
	if q := f.query(); q != "" {
		return path + "?" + q
	}
	return path
}

func (f filter) page(n int) filter {
	f.Page = n
	return f
}

// Set reports whether anything is left out by it that is not by itself.
func (f filter) Set() bool {
	f.Page, f.Sort = 1, ""
	return f.query() != ""
}

// choose returns the findings that fit, in order.
func (f filter) choose(cards []*card) []*card {
	words := strings.Fields(strings.ToLower(f.Words))
	var out []*card
	for _, c := range cards {
		if f.fits(c) && c.holds(words) {
			out = append(out, c)
		}
	}
	f.order(out)
	return out
}

func (f filter) fits(c *card) bool {
	switch {
	case f.Area != "" && string(c.Rule.Area) != f.Area,
		f.Severity == "" && c.Severity == audit.Info,
		f.Severity != "" && f.Severity != anySeverity && c.Severity.String() != f.Severity,
		f.Network != "" && c.Account.Provider != f.Network,
		f.Year != "" && c.Year != f.Year,
		f.Decided == "no" && c.Decision != nil,
		f.Decided == "yes" && c.Decision == nil,
		f.Decided == "edited" && c.Earlier == nil,
		f.Change != "" && string(c.Change) != f.Change,
		f.Verb != "" && (c.Decision == nil || string(c.Decision.Verb) != f.Verb):
		return false
	}
	return true
}

// order sorts what is worst first already.
func (f filter) order(cards []*card) {
	switch f.Sort {
	case byNewest:
		slices.SortStableFunc(cards, func(a, b *card) int { return b.Item.Published.Compare(a.Item.Published) })
	case byOldest: // what has no date last
		slices.SortStableFunc(cards, func(a, b *card) int {
			x, y := a.Item.Published, b.Item.Published
			if x.IsZero() != y.IsZero() {
				return y.Compare(x)
			}
			return x.Compare(y)
		})
	case bySurest:
		slices.SortStableFunc(cards, func(a, b *card) int { return cmp.Compare(b.Confidence, a.Confidence) })
	}
}

// holds reports whether all words stand in the finding or in the note about it.
func (c *card) holds(words []string) bool {
	if len(words) == 0 {
		return true
	}
	if c.words == "" {
		c.words = strings.ToLower(strings.Join([]string{c.Rule.Title, c.Rule.Area.Title(), c.Account.Label(), c.Item.Group, c.Evidence.Text, c.Evidence.Answers, c.Evidence.Reason}, "\n"))
	}
	note := ""
	if c.Decision != nil {
		note = strings.ToLower(c.Decision.Note)
	}
	for _, w := range words {
		if !strings.Contains(c.words, w) && !strings.Contains(note, w) {
			return false
		}
	}
	return true
}

func severities() []string {
	out := []string{anySeverity}
	for _, s := range audit.Severities() {
		out = append(out, s.String())
	}
	return out
}

func names[T ~string](of []T) []string {
	out := make([]string, len(of))
	for i, v := range of {
		out[i] = string(v)
	}
	return out
}

// oneOf returns s if it is one of them, and else "".
func oneOf(s string, of []string) string {
	if slices.Contains(of, s) {
		return s
	}
	return ""
}

// clip returns at most so many letters.
func clip(s string, most int) string {
	n := 0
	for i := range s {
		if n == most {
			return s[:i]
		}
		n++
	}
	return s
}
