package report

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
)

// driving is the facts of a story, those that narrow most first; what narrows
// nothing stands at the end, in the order of the story.
func driving(s *disclosure.Story) []disclosure.Fact {
	out := slices.Clone(s.Facts)
	weight := func(f disclosure.Fact) float64 {
		if f.Share <= 0 || f.Share >= 1 {
			return 1
		}
		return f.Share
	}
	slices.SortStableFunc(out, func(a, b disclosure.Fact) int { return cmp.Compare(weight(a), weight(b)) })
	return out
}

// counted says of each fact what it adds, if anything is known of that.
func counted(f *disclosure.Fact) string {
	if s := share(f); s != "" {
		return factWords(f) + ": " + s
	}
	return factWords(f)
}

// factSaid is a fact as it was written, or else as it is meant; "" after Redact.
func factSaid(f *disclosure.Fact) string {
	switch {
	case f.Words != "":
		return "“" + f.Words + "”"
	case f.Kind == disclosure.Date:
		return days(f.Value)
	}
	return f.Value
}

// days writes a date, or two with a stroke between them, for people.
func days(value string) string {
	from, to, span := strings.Cut(value, "/")
	first, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return value
	}
	last, err := time.Parse(time.DateOnly, to)
	switch {
	case !span:
		return first.Format("2 Jan 2006")
	case err != nil:
		return value
	}
	return "between " + first.Format("2 Jan 2006") + " and " + last.Format("2 Jan 2006")
}

// factWords is a fact with its kind: "age “34”, about 1 in 80".
func factWords(f *disclosure.Fact) string {
	s := f.Kind.Title()
	if said := factSaid(f); said != "" {
		s += " " + said
	}
	if f.Post < 0 {
		s += " (from your account)"
	}
	return s
}

// share says how many people have a fact; "" if it is not known or narrows nothing.
func share(f *disclosure.Fact) string {
	switch {
	case f.Basis != "":
		return f.Basis
	case f.Share <= 0 || f.Share >= 1:
		return ""
	}
	return "about 1 in " + thousands(int(min(math.Round(twoDigits(1/f.Share)), math.MaxInt32)))
}

// chapter returns a post of a story, or nil for what the account gives.
func chapter(s *disclosure.Story, i int) *disclosure.Chapter {
	if i < 0 || i >= len(s.Chapters) {
		return nil
	}
	return &s.Chapters[i]
}

// chapterWords says what a post of a story is, when and where it stands.
func chapterWords(ch *disclosure.Chapter) string {
	s := placed(ch)
	if a := audienceWords(ch.Audience); a != "" {
		s += "; " + a
	}
	return s
}

// quotation is the words of a post with its facts as spans, for showing.
func quotation(ch *disclosure.Chapter) audit.Evidence {
	e := audit.Evidence{Text: ch.Words}
	for _, f := range ch.Facts {
		if f.To > f.From {
			e.Spans = append(e.Spans, audit.Span{From: f.From, To: f.To})
		}
	}
	slices.SortFunc(e.Spans, func(a, b audit.Span) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	return e
}

// removals says what to leave out, in order, and what is gained by each.
func removals(s *disclosure.Story) []string {
	if len(s.Remove) == 0 {
		return []string{"Leaving out single details would not be enough. Consider taking all of it down."}
	}
	var out []string
	for i := range s.Remove {
		m := &s.Remove[i]
		what := "Leave out what your account says"
		if ch := chapter(s, m.Post); ch != nil {
			what = "Take down the whole " + placed(ch)
			if len(m.Facts) > 0 {
				what = "From the " + placed(ch) + ", leave out " + factList(m.Facts)
			}
		} else if len(m.Facts) > 0 {
			what += ": " + factList(m.Facts)
		}
		out = append(out, what+". "+after(m))
	}
	return out
}

// after says what is left of a story. When next to nothing is told of anybody the
// number means nothing.
func after(m *disclosure.Removal) string {
	if m.Band == disclosure.Crowd && disclosure.BandOf(m.K) != disclosure.Crowd {
		return "Then too little is told to lead to one person."
	}
	return "Then " + fits(m.K) + "."
}

// copies says where else the words of a post stand.
func copies(ch *disclosure.Chapter) string {
	var where []string
	for i := range ch.Copies {
		where = append(where, placed(&ch.Copies[i]))
	}
	if len(where) == 0 {
		return ""
	}
	return "The same words stand elsewhere: " + listed(where) + "."
}

// placed says which post a chapter is.
func placed(ch *disclosure.Chapter) string {
	s := placeWords(audit.ItemRef{Kind: ch.Kind, ID: ch.ID, Published: ch.Published})
	if ch.Published.IsZero() {
		s, _, _ = strings.Cut(s, ",")
	}
	return strings.Replace(s, ", ", " of ", 1) + " on " + ch.Account.Label()
}

func factList(facts []disclosure.Fact) string {
	var out []string
	for i := range facts {
		out = append(out, factWords(&facts[i]))
	}
	return strings.Join(out, ", ")
}

// storyTitle names a story by its posts: "2 posts, x/drmoira and mastodon/moira".
func storyTitle(s *disclosure.Story) string {
	var accounts []string
	for i := range s.Chapters {
		if l := s.Chapters[i].Account.Label(); !slices.Contains(accounts, l) {
			accounts = append(accounts, l)
		}
	}
	title := Count(len(s.Chapters), "post", "posts")
	if len(accounts) > 0 {
		title += " on " + listed(accounts)
	}
	if n := len(s.Chapters); n > 0 && !s.Chapters[0].Published.IsZero() && !s.Chapters[n-1].Published.IsZero() {
		title += ", " + strings.TrimPrefix(period(s.Chapters[0].Published, s.Chapters[n-1].Published), "of ")
	}
	return title
}
