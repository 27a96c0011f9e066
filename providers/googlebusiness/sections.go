package googlebusiness

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// Names of the sections.
const (
	secAccount   = "accounts"
	secLocation  = "details of the locations"
	secReviews   = "reviews and replies"
	secPosts     = "posts on the profile"
	secMedia     = "pictures and films of the profile"
	secQuestions = "questions and answers"
	secMaps      = "reviews that you wrote of other places"
	secElsewhere = "other products of Google"
)

// layout is where the product lies in a download.
type layout struct {
	roots    []string
	sections []member.Section
	loose    bool // the folder of one location, or a file of it, was given alone
}

// lay finds the product. ok is false if nothing looks like it by name.
func lay(fsys fs.FS) (layout, bool) {
	l := layout{roots: takeout.Roots(fsys, func(dir string, entries []fs.DirEntry) bool { return holds(fsys, dir, entries) })}
	if len(l.roots) == 0 {
		top, _ := fs.ReadDir(fsys, ".")
		for _, e := range top {
			if !e.IsDir() && isReviews(e.Name()) && confirm(fsys, e.Name()) {
				l.roots, l.loose = []string{"."}, true
			}
		}
	}
	if len(l.roots) == 0 {
		return layout{}, false
	}
	below, accounts := "location-*/", []string{"account-*/data.json"}
	if l.loose {
		below = ""
	} else if slices.Contains(l.roots, ".") {
		accounts = append(accounts, "data.json") // the folder of one account was given alone
	}
	l.sections = []member.Section{
		{Name: secMaps, Kinds: []social.Kind{social.KindReview}, Files: append(ownReviews(fsys, l.roots), "maps*/reviews.json")},
		{Name: secReviews, Kinds: []social.Kind{social.KindReview, social.KindReviewReply}, Usual: true,
			Files: []string{below + "reviews.json", below + "reviews-*.json", below + "reviews_*.json"}},
		{Name: secPosts, Kinds: []social.Kind{social.KindPost},
			Files: []string{below + "localpost-*/data.json", below + "localpost-*.json", below + "localposts*.json"}},
		{Name: secMedia, Kinds: []social.Kind{social.KindCaption}, Files: []string{below + "media-*.json", below + "media.json", below + "media/*.json"}},
		{Name: secQuestions, Kinds: []social.Kind{social.KindComment, social.KindReply},
			Files: []string{below + "question-*/data.json", below + "question-*.json", below + "questions*.json"}},
		{Name: secLocation, Kinds: []social.Kind{social.KindProfile}, Usual: true, Files: []string{below + "data.json", below + "additionaldata.json"}},
		{Name: secAccount, Files: accounts},
		{Name: "choices by which Google tailors its pages", Files: []string{"businesspersonalization.json"},
			NotRead: "They say what Google shows you as a manager; nobody else sees them."},
		{Name: "figures of visits", Files: []string{below + "insights*.json", below + "insights/...", below + "performance*.json"},
			NotRead: "Numbers of views, calls and routes, with nobody's name."},
		{Name: "the page that lists the download", Quiet: true, Files: []string{takeout.Viewer}},
		{Name: secElsewhere, NotRead: takeout.NotAudited, Files: takeout.Elsewhere(fsys, l.roots)},
	}
	return l, true
}

// holds reports whether the folder looks like the product's: an account with
// locations below it, or the folder of one account.
func holds(fsys fs.FS, dir string, entries []fs.DirEntry) bool {
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		below, _ := fs.ReadDir(fsys, path.Join(dir, e.Name()))
		switch folded := member.Fold(e.Name()); {
		case strings.HasPrefix(folded, "account-"):
			for _, b := range below {
				if folded := member.Fold(b.Name()); b.IsDir() && strings.HasPrefix(folded, "location-") || folded == "data.json" {
					return true
				}
			}
		case strings.HasPrefix(folded, "location-"):
			for _, b := range below {
				if folded := member.Fold(b.Name()); !b.IsDir() && (isReviews(folded) || folded == "data.json" || folded == "additionaldata.json") {
					return true
				}
			}
		}
	}
	return false
}

// isReviews reports whether a file is a page of reviews by its name.
func isReviews(file string) bool {
	stem, ok := strings.CutSuffix(member.Fold(file), ".json")
	return ok && (stem == "reviews" || strings.HasPrefix(stem, "reviews-") || strings.HasPrefix(stem, "reviews_"))
}

// confirm reports whether the file begins as the product's do: an object in which
// something is named as Google's interface for businesses names it.
func confirm(fsys fs.FS, file string) bool {
	h := bytes.TrimSpace(takeout.Head(fsys, file))
	return bytes.HasPrefix(h, []byte("{")) && (bytes.Contains(h, []byte(`"accounts/`)) || bytes.Contains(h, []byte(`"locations/`)))
}

// ownReviews finds, beside the product, the list of reviews that the owner wrote,
// whatever it is called in the language of the account.
func ownReviews(fsys fs.FS, roots []string) []string {
	var found []string
	for _, r := range roots {
		if r == "." {
			continue
		}
		products, _ := fs.ReadDir(fsys, path.Dir(r))
		for _, p := range products {
			if !p.IsDir() || !strings.HasPrefix(member.Fold(p.Name()), "maps") {
				continue
			}
			dir := path.Join(path.Dir(r), p.Name())
			files, _ := fs.ReadDir(fsys, dir)
			for _, f := range files {
				if at := path.Join(dir, f.Name()); !f.IsDir() && strings.HasSuffix(f.Name(), ".json") && wrote(takeout.Head(fsys, at)) {
					found = append(found, member.Literal(at))
				}
			}
		}
	}
	return found
}

// wrote reports whether a list of places is one of reviews.
func wrote(head []byte) bool {
	return bytes.Contains(head, []byte(`"FeatureCollection"`)) &&
		(bytes.Contains(head, []byte(`"five_star_rating_published"`)) || bytes.Contains(head, []byte(`"review_text_published"`)) || bytes.Contains(head, []byte(`"Star Rating"`)))
}
