package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/social"
)

// storiesMean stands above the stories.
const storiesMean = "Of everybody who could be meant, how many fit what is told? Unique: nobody else is expected to. Few: fewer than 5. Some: fewer than 11. Group: no more than 20. " +
	"The band is that of the reader to whom it tells most. The number is an order of magnitude, not a chance of harm. Leave details out rather than change them: what is invented misleads."

// aboutStories says what was looked at, and what it gives away together.
func aboutStories(r *audit.Report) []string {
	posts := 0
	for _, a := range r.Accounts {
		for _, k := range social.PostKinds() {
			if k != social.KindMessage && k != social.KindLike && k != social.KindReview {
				posts += a.Counts[string(k)]
			}
		}
	}
	switch n := len(r.Stories); {
	case n > 0:
		return []string{prefixed("Looked at: ", countOr(posts, "post or comment", "posts and comments")) + capital(tellOf(n)) + " so much of one person in care that few others fit.", storiesMean}
	case posts == 0:
		return []string{"No posts were read, so nothing can be said of what they give away together."}
	}
	return []string{"Looked at: " + countOr(posts, "post or comment", "posts and comments") +
		". None, alone or with others, was found to tell so much of one person in care that few others fit. What pictures and films show was not looked at."}
}

func tellOf(n int) string {
	if n == 1 {
		return "1 story, of one post or several, may tell"
	}
	return thousands(n) + " stories, of one post or several, may each tell"
}

func countOr(n int, one, many string) string {
	if n == 0 {
		return ""
	}
	return count(n, one, many)
}

// fits says in words how many people are expected to fit. Exactly the number from
// which a band begins is written as the band: Redact leaves no more.
func fits(k float64) string {
	switch k {
	case floor(disclosure.Unique):
		return "nobody else is expected to fit"
	case floor(disclosure.Few):
		return "fewer than 5 people would fit"
	case floor(disclosure.Some):
		return "5 to 10 people would fit"
	case floor(disclosure.Group):
		return "11 to 20 people would fit"
	case floor(disclosure.Crowd):
		return "more than 20 people would fit"
	}
	switch n := int(min(math.Round(twoDigits(k)), math.MaxInt32)); {
	case k < 1:
		return "probably nobody else fits"
	case n == 1:
		return "about 1 person would fit"
	default:
		return "about " + thousands(n) + " people would fit"
	}
}

// tally says how few people fit a story, and who can tell more than is told.
func tally(s *disclosure.Story) string {
	if disclosure.BandOf(s.K) == s.Band {
		return capital(fits(s.K))
	}
	var more []string
	for _, r := range s.Readers {
		if r.Band == s.Band {
			more = append(more, r.Who)
		}
	}
	if len(more) == 0 {
		return capital(fits(s.K))
	}
	return "On what is told alone, " + fits(s.K) + "; " + listed(more) + " can tell more"
}

// floor is the number of people from which a band begins.
func floor(b disclosure.Band) float64 {
	switch b {
	case disclosure.Unique:
		return 0
	case disclosure.Few:
		return 1
	case disclosure.Some:
		return 5
	case disclosure.Group:
		return 11
	}
	return 21
}

// twoDigits rounds to two significant digits: an expected number has no more.
func twoDigits(k float64) float64 {
	if k == 0 || math.IsNaN(k) || math.IsInf(k, 0) {
		return 0
	}
	var v float64
	fmt.Sscanf(fmt.Sprintf("%.1e", k), "%g", &v)
	return v
}

// recognised says by whom the person may be recognised, and why; "" for a reader
// who would not.
func recognised(rd *disclosure.Reader) string {
	if rd.Band == disclosure.Crowd || rd.Band == "" {
		return ""
	}
	s := rd.Who + " (" + string(rd.Band) + ")"
	if rd.Why != "" {
		s += ": " + rd.Why
	} else if rd.K > 0 {
		s += ": " + fits(rd.K)
	}
	return s
}

// readers lists who may recognise the person, by name.
func readers(s *disclosure.Story) []string {
	var out []string
	for i := range s.Readers {
		if w := recognised(&s.Readers[i]); w != "" {
			out = append(out, w)
		}
	}
	return out
}

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
	if f.Words != "" {
		return "“" + f.Words + "”"
	}
	return f.Value
}

// factKind names a kind of fact for people.
func factKind(k disclosure.Kind) string {
	switch k {
	case disclosure.Family:
		return "family"
	case disclosure.Origin:
		return "origin or language"
	case disclosure.Feature:
		return "something rare"
	case disclosure.Quotation:
		return "what was said"
	}
	return string(k)
}

// factWords is a fact with its kind: "age “34”, about 1 in 80".
func factWords(f *disclosure.Fact) string {
	s := factKind(f.Kind)
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
		out = append(out, what+". Then "+fits(m.K)+".")
	}
	return out
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
	title := count(len(s.Chapters), "post", "posts")
	if len(accounts) > 0 {
		title += " on " + listed(accounts)
	}
	if n := len(s.Chapters); n > 0 && !s.Chapters[0].Published.IsZero() && !s.Chapters[n-1].Published.IsZero() {
		title += ", " + strings.TrimPrefix(period(s.Chapters[0].Published, s.Chapters[n-1].Published), "of ")
	}
	return title
}

// listed joins parts as a sentence does: "a, b and c".
func listed(parts []string) string {
	if n := len(parts) - 1; n > 0 {
		return strings.Join(parts[:n], ", ") + " and " + parts[n]
	}
	return strings.Join(parts, "")
}
