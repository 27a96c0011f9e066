package googlebusiness

import (
	"cmp"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Recognize takes a download for a Business Profile if it has the folder of an
// account or a location in which something is named as Google names it.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	l, ok := lay(fsys)
	if !ok {
		return social.Recognition{}, false
	}
	index, err := member.List(fsys, l.sections)
	if err != nil {
		return social.Recognition{}, false
	}
	because := deciding(fsys, index)
	if len(because) == 0 || len(index.Of(secLocation))+len(index.Of(secReviews)) == 0 {
		return social.Recognition{}, false // everybody with an account of Google has one for businesses, mostly without any
	}
	k := gather(fsys, index, func(string, error) {})
	r := social.Recognition{Layout: "Google Takeout, a folder for each account and location (2018 and later)", Because: because, Account: k.account()}
	if l.loose {
		r.Layout = "reviews of one location of a Google Takeout"
	}
	return r, true
}

// deciding returns a few files that are the product's by their content.
func deciding(fsys fs.FS, index *member.Index) []string {
	var because []string
	for _, section := range []string{secAccount, secLocation, secReviews} {
		for i, f := range index.Of(section) {
			if i > 20 {
				break // an empty page is followed by full ones
			}
			if confirm(fsys, f.Path) {
				because = append(because, f.Path)
				break
			}
		}
	}
	return because
}

// account says whose export it is: of the accounts in it the person's own, else
// the one with the smallest number, so that it is the same for every export.
func (k *known) account() social.Account {
	a := social.Account{Provider: name}
	smallest := func(x, y string) int { return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y)) }
	for _, id := range slices.SortedFunc(maps.Keys(k.accounts), smallest) {
		acc := k.accounts[id]
		if a.ID == "" || acc.personal && !k.accounts[a.ID].personal {
			a.ID, a.Name = id, acc.name
		}
	}
	if len(k.order) == 1 {
		a.Name = cmp.Or(k.locations[k.order[0]].title, a.Name)
	}
	return a
}

// between returns what stands in name after the collection and before the next
// slash: "2" of accounts/1/locations/2/reviews/3 for locations.
func between(name, collection string) string {
	rest, ok := strings.CutPrefix(name, collection+"/")
	if !ok {
		if _, rest, ok = strings.Cut(name, "/"+collection+"/"); !ok {
			return ""
		}
	}
	id, _, _ := strings.Cut(rest, "/")
	return id
}

// folder returns the number in the name of the folder of an account or a location.
func folder(file, prefix string) string {
	for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
		if id, ok := strings.CutPrefix(path.Base(dir), prefix); ok {
			return id
		}
	}
	return ""
}
