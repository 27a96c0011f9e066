package googlebusiness

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// rawReview is a review as Takeout writes it.
type rawReview struct {
	Name        string // accounts/A/locations/L/reviews/R
	ReviewID    string
	Reviewer    struct{ DisplayName string }
	StarRating  any // ONE to FIVE
	Comment     string
	CreateTime  string
	UpdateTime  string
	ReviewReply *struct{ Comment, UpdateTime, State, ReviewReplyState string }
	// ReviewReplyState stands beside the reply, too, in some of Google's answers.
	ReviewReplyState string
	// ReviewMediaItems are pictures and films that the writer added.
	ReviewMediaItems []struct{ ThumbnailURL, VideoURL string }
}

// review is a review that was read, and where.
type review struct {
	rawReview
	id, file         string
	created, updated time.Time
}

// reviews yields the reviews of one location after the other, each with its reply.
func (r *reader) reviews() error {
	files := map[string][]member.File{}
	for _, f := range r.index.Of(secReviews) {
		at := folder(f.Path, "location-")
		files[at] = append(files[at], f)
	}
	for _, at := range r.known.order {
		if err := r.location(at, files[at]); err != nil {
			return err
		}
	}
	return nil
}

// location reads all pages of a location, which may lie in the folders of several
// accounts or in exports of several times, and yields each review once: as it or
// its reply was last changed.
func (r *reader) location(at string, files []member.File) error {
	newest := map[string]*review{}
	for _, f := range files {
		err := r.file(secReviews, "reviews", f.Path, func(file string, record []byte) (bool, error) {
			v := &review{file: file}
			if json.Unmarshal(record, &v.rawReview) != nil || !v.complete(at) {
				return false, nil
			}
			if old := newest[v.id]; old == nil || v.latest().After(old.latest()) {
				newest[v.id] = v
			}
			return true, nil
		})
		if err != nil {
			return err
		}
	}
	all := make([]*review, 0, len(newest))
	for _, v := range newest {
		all = append(all, v)
	}
	slices.SortFunc(all, func(a, b *review) int { return cmp.Or(a.created.Compare(b.created), cmp.Compare(a.id, b.id)) })
	for _, v := range all {
		p := v.post(r.group(v.file))
		if err := r.emit(social.Item{Post: p}); err != nil {
			return err
		}
		if reply := v.reply(p); reply != nil {
			if err := r.emit(social.Item{Post: reply}); err != nil {
				return err
			}
		}
	}
	return nil
}

// complete fills in what is derived; false if the record is no review.
func (v *review) complete(location string) bool {
	v.created, v.updated = takeout.Time(v.CreateTime), takeout.Time(v.UpdateTime)
	if v.updated.IsZero() {
		v.updated = v.created
	}
	id := takeout.Line(cmp.Or(between(v.Name, "reviews"), v.ReviewID))
	at := cmp.Or(takeout.Line(between(v.Name, "locations")), location)
	switch {
	case id != "":
	case v.created.IsZero() && v.Comment == "" && v.StarRating == nil:
		return false
	default:
		id = social.ContentID(string(social.KindReview), social.Stamp(v.created), v.Reviewer.DisplayName, v.Comment)
	}
	v.id = "locations/" + at + "/reviews/" + id
	return true
}

// latest is the last change of the review or its reply, which does not count as one
// of the review.
func (v *review) latest() time.Time {
	if v.ReviewReply != nil {
		if at := takeout.Time(v.ReviewReply.UpdateTime); at.After(v.updated) {
			return at
		}
	}
	return v.updated
}

func (v *review) post(group string) *social.Post {
	p := &social.Post{ID: v.id, Kind: social.KindReview, Author: person(v.Reviewer.DisplayName), Published: v.created, Text: original(v.Comment),
		Warning: stars(v.StarRating), Audience: social.AudiencePublic, Group: group, Source: v.file}
	if v.updated.Sub(v.created) > time.Second {
		p.Edited = v.updated
	}
	for _, m := range v.ReviewMediaItems {
		switch film, picture := takeout.Line(m.VideoURL), takeout.Line(m.ThumbnailURL); {
		case film != "":
			p.Media = append(p.Media, social.Media{Type: "video", URL: film})
		case picture != "":
			p.Media = append(p.Media, social.Media{Type: "photo", URL: picture})
		}
	}
	return p
}

// reply is the owner's answer, dated by its last change, the only time given.
func (v *review) reply(to *social.Post) *social.Post {
	if v.ReviewReply == nil {
		return nil
	}
	text := original(v.ReviewReply.Comment)
	if text == "" {
		return nil
	}
	audience := social.AudiencePublic
	if s := cmp.Or(v.ReviewReply.ReviewReplyState, v.ReviewReply.State, v.ReviewReplyState); s == "PENDING" || s == "REJECTED" {
		audience = social.AudienceUnknown // Google looks at replies before they show
	}
	return &social.Post{ID: v.id, Kind: social.KindReviewReply, Mine: true, Published: takeout.Time(v.ReviewReply.UpdateTime), Text: text,
		Audience: audience, Group: to.Group, Source: v.file, Hashtags: social.Hashtags(text),
		Answers: &social.Ref{ID: to.ID, Author: to.Author, Text: to.Text}}
}

// Marks that Google writes around its translation, in some languages of accounts.
var (
	translated = []string{"(Translated by Google)", "(Übersetzt von Google)", "(Von Google übersetzt)", "(Traduit par Google)", "(Traducido por Google)",
		"(Traducción de Google)", "(Traduce by Google)", "(Tradotto da Google)", "(Traduzione di Google)", "(Traduzido pelo Google)", "(Vertaald door Google)"}
	source = []string{"(Original)", "(Avis d'origine)", "(Avis d’origine)", "(Originale)", "(Origineel)", "(Originalfassung)"}
)

// original is what the writer wrote, without Google's translation before or, in
// older exports, behind it.
func original(s string) string {
	s = social.Plain(s)
	for _, mark := range translated {
		if rest, ok := strings.CutPrefix(s, mark); ok {
			return cmp.Or(behind(rest), s)
		}
		if words, _, ok := strings.Cut(s, "\n\n"+mark); ok && strings.TrimSpace(words) != "" {
			return strings.TrimSpace(words)
		}
	}
	return s
}

// behind returns what stands behind the mark of the original; "" if there is none.
func behind(s string) string {
	for _, mark := range source {
		if _, words, ok := strings.Cut(s, mark); ok {
			return strings.TrimSpace(words)
		}
	}
	return ""
}

// stars says in words how many stars a review gave; "" if that is not known.
func stars(rating any) string {
	n := 0
	switch v := rating.(type) {
	case string:
		v, _, _ = strings.Cut(strings.ToUpper(v), "_")
		n = slices.Index([]string{"", "ONE", "TWO", "THREE", "FOUR", "FIVE"}, v)
	case float64:
		if v == float64(int(v)) {
			n = int(v)
		}
	}
	if n < 1 || n > 5 {
		return ""
	}
	return string(rune('0'+n)) + " of 5 stars"
}
