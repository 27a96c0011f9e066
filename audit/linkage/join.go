package linkage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// rareName is the share of people below which a full name, or a handle that says a
// name, tells people apart: borne by one in half a million, it is in a town of
// 20,000 once in 25 towns.
const rareName = 2e-6

// standsFor is the share from which one form of a name is held to stand for another.
const standsFor = 0.3

// shortestHandle is how many letters and digits a handle has that says something.
const shortestHandle = 6

// face is a contact as it is compared with those of other accounts.
type face struct {
	*contact
	name    []names.Name // the readings of the display name
	handle  string       // small, letters and digits only
	telling bool         // the handle is one that hardly two people choose
	place   place
	words   map[string]bool // of the description, without the commonest
	born    int

	account  string // key of the owner's account
	compared int    // with which face last
}

func faceOf(k *contact) *face {
	f := &face{contact: k, account: k.Account.Key(), name: fullNames(names.Parse(k.Name)), handle: plainHandle(k.Handle), place: placeOf(k.Location), words: bioWords(k.Bio)}
	f.telling = tellingHandle(f.handle, k.Handle)
	handle := names.ParseHandle(k.Handle)
	for _, n := range handle {
		if n.Born != 0 {
			f.born = n.Born
			break
		}
	}
	if len(f.name) == 0 && len(handle) > 0 { // "Breda", breda.looby
		f.name = fullNames(handle[:1])
	}
	return f
}

// fullNames are the readings that have a given name and a surname.
func fullNames(readings []names.Name) []names.Name {
	var out []names.Name
	for _, n := range readings {
		if len(n.Given) > 0 && len(n.Family) > 0 {
			out = append(out, n)
		}
	}
	return out
}

func plainHandle(h string) string {
	h, _, _ = strings.Cut(strings.ToLower(strings.TrimPrefix(h, "@")), "@") // without the server
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, h)
}

// tellingHandle reports whether hardly two people would choose the handle: long and
// no name, or a name so rare, digits counted in, that few bear it.
func tellingHandle(plain, written string) bool {
	letters := strings.TrimRight(plain, "0123456789")
	digits := len(plain) - len(letters)
	if len(letters) < 4 || len(plain) < shortestHandle {
		return false
	}
	share := 1.0
	for range min(digits, 4) {
		share /= 8 // years of birth, house numbers: digits are no random ones
	}
	named := false
	for _, n := range names.ParseHandle(written) {
		if len(n.Given) == 0 && len(n.Family) == 0 {
			continue
		}
		s := 1.0
		for _, g := range n.Given[:min(len(n.Given), 1)] {
			s *= knownShare(names.GivenShare(g))
		}
		for _, g := range n.Family[:min(len(n.Family), 1)] {
			s *= knownShare(names.FamilyShare(g))
		}
		for range len(n.GivenInitials) + len(n.FamilyInitials) {
			s /= 15
		}
		for range n.Rest {
			s /= 100
		}
		share, named = share*s, true
		break
	}
	if !named {
		return len(letters) >= 8 || digits >= 2 && len(letters) >= 5
	}
	return share < rareName
}

// knownShare is a share; a name that no table holds is held to be commoner in a
// handle than it may be, since the parts of a handle are often no name at all.
func knownShare(share float64, known bool) float64 {
	if !known {
		return 1e-3
	}
	return share
}

// alike compares two faces of different accounts: the reasons for which they are one
// person's, and whether these are enough. A name alone never is.
func alike(a, b *face) (reasons []string, ok bool) {
	if a.apart(b) {
		return nil, false
	}
	if links(a, b) || links(b, a) {
		return []string{"one profile leads to the other"}, true
	}
	share, variant, named := sameName(a, b)
	marks := a.marks(b)
	if a.handle != "" && a.handle == b.handle && (a.telling || b.telling) {
		return append([]string{"the same handle, of a kind that hardly two people choose"}, marks...), true
	}
	if !named || len(marks) == 0 || share >= rareName && len(marks) < 2 {
		return nil, false
	}
	first := "the same full name"
	if variant {
		first = "full names that stand for each other"
	}
	if share < rareName {
		first += ", which few people bear"
	}
	return append([]string{first}, marks...), true
}

// marks are what two faces share besides the name.
func (f *face) marks(o *face) []string {
	var out []string
	if f.place.same(o.place) {
		out = append(out, "the same place")
	}
	if sharedWords(f.words, o.words) {
		out = append(out, "descriptions in the same words")
	}
	if len(f.handle) >= shortestHandle && f.handle == o.handle {
		out = append(out, "the same handle")
	}
	if f.born != 0 && f.born == o.born {
		out = append(out, "the same year in the handle")
	}
	return out
}

// apart reports whether what the faces show contradicts that they are one person's:
// different towns, different surnames, given names that do not stand for each other.
func (f *face) apart(o *face) bool {
	if f.Page != o.Page || f.place.other(o.place) {
		return true
	}
	if len(f.name) > 0 && len(o.name) > 0 {
		if _, _, ok := sameName(f, o); !ok {
			return true
		}
	}
	return f.born != 0 && o.born != 0 && f.born != o.born
}

// sameName compares the full names, in all their readings: the share of people who
// bear it, and whether one stands for the other by a variant.
func sameName(a, b *face) (share float64, variant, ok bool) {
	for _, x := range a.name {
		for _, y := range b.name {
			given, gv := sameGiven(x.Given, y.Given)
			family, fv := sameFamily(append(slices.Clone(x.Family), x.Former...), append(slices.Clone(y.Family), y.Former...))
			if given == "" || family == "" {
				continue
			}
			g, _ := names.GivenShare(given)
			f, _ := names.FamilyShare(family)
			if s := g * f; !ok || s > share {
				share, variant, ok = s, gv || fv, true
			}
		}
	}
	return share, variant, ok
}

func sameGiven(a, b []string) (name string, variant bool) {
	for _, x := range a {
		if slices.Contains(b, x) {
			return x, false
		}
	}
	for _, v := range names.Given(a[0]) {
		if v.Share >= standsFor && slices.Contains(b, v.Form) {
			return v.Form, true
		}
	}
	return "", false
}

func sameFamily(a, b []string) (name string, variant bool) {
	for _, x := range a {
		if slices.Contains(b, x) {
			return x, false
		}
	}
	for _, x := range a {
		for _, v := range names.Family(x) {
			if v.Share >= standsFor && slices.Contains(b, v.Form) {
				return v.Form, true
			}
		}
	}
	return "", false
}

// links reports whether a's description names b's page or handle.
func links(a, b *face) bool {
	bio := strings.ToLower(a.Bio)
	if bio == "" {
		return false
	}
	if u := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(b.URL), "https://"), "http://"), "www."); strings.Contains(u, "/") && len(u) > 12 && strings.Contains(bio, u) {
		return true
	}
	h := strings.ToLower(b.Handle)
	return len(h) >= shortestHandle && strings.Contains(bio+" ", "@"+h+" ") && strings.Contains(bio, b.Account.Provider)
}

// sharedWords reports whether two descriptions have words enough in common.
func sharedWords(a, b map[string]bool) bool {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n >= 3 && 2*n >= min(len(a), len(b))
}

// mostWords is how many words of a description are compared.
const mostWords = 64

// bioWords are the words of a description that are longer than three letters.
func bioWords(bio string) map[string]bool {
	if bio == "" {
		return nil
	}
	out := map[string]bool{}
	for w := range strings.FieldsSeq(names.Fold(bio)) {
		if len(w) > 3 && len(out) < mostWords {
			out[w] = true
		}
	}
	return out
}

// person is the faces of one person, and why they are held to be.
type person struct {
	faces  []*face
	joined []string
}

// join puts together the faces of one person. Two groups are one if two of their
// faces are alike and none contradicts another.
func join(faces []*face) []*person {
	of := make([]*person, len(faces))
	at := map[*face]int{}
	for i, f := range faces {
		of[i], at[f] = &person{faces: []*face{f}}, i
	}
	for _, p := range candidates(faces) {
		x, y := of[at[p.a]], of[at[p.b]]
		if x == y || !x.agrees(y) {
			continue
		}
		x.faces = append(x.faces, y.faces...)
		for _, r := range append(y.joined, p.reasons...) {
			if !slices.Contains(x.joined, r) {
				x.joined = append(x.joined, r)
			}
		}
		for _, f := range y.faces {
			of[at[f]] = x
		}
	}
	out := slices.Clone(of)
	seen := map[*person]bool{}
	return slices.DeleteFunc(out, func(p *person) bool {
		again := seen[p]
		seen[p] = true
		return again
	})
}

// agrees reports whether no face of one contradicts one of the other, and none is of
// the same account: an account shows a person once.
func (p *person) agrees(o *person) bool {
	for _, a := range p.faces {
		for _, b := range o.faces {
			if a.account == b.account || a.apart(b) {
				return false
			}
		}
	}
	return true
}

// pair is two faces that are alike.
type pair struct {
	a, b    *face
	reasons []string
}

// candidates compares the faces that share a handle or a link, or a name and one mark
// besides, and returns those that are alike, the surest first.
func candidates(faces []*face) []pair {
	blocks := map[string][]*face{}
	var keys []string
	var out []pair
	for n, f := range faces {
		keys = f.blocks(keys[:0])
		slices.Sort(keys)
		for _, key := range slices.Compact(keys) {
			for _, o := range blocks[key] {
				if o.account == f.account || o.compared == n+1 {
					continue
				}
				o.compared = n + 1
				if reasons, ok := alike(o, f); ok {
					out = append(out, pair{o, f, reasons})
				}
			}
			blocks[key] = append(blocks[key], f)
		}
	}
	slices.SortStableFunc(out, func(x, y pair) int { return cmp.Compare(len(y.reasons), len(x.reasons)) })
	return out
}

// blocks appends the keys of which two faces that are alike share one: a handle, also
// one that the description or the page's address names, or a surname with a given name
// and a place or year, or with a word of the description.
func (f *face) blocks(keys []string) []string {
	handle := func(h string) {
		if h = plainHandle(h); len(h) >= shortestHandle {
			keys = append(keys, "@"+h)
		}
	}
	handle(f.Handle)
	page := strings.TrimSuffix(f.URL, "/")
	handle(page[strings.LastIndexByte(page, '/')+1:])
	for w := range strings.FieldsSeq(f.Bio) {
		if i := max(strings.LastIndexByte(w, '/'), strings.LastIndexByte(w, '@')); i >= 0 {
			handle(w[i+1:])
		}
	}
	for _, n := range f.name {
		families := forms(append(slices.Clone(n.Family), n.Former...), names.Family)
		for _, g := range forms(n.Given, names.Given) {
			for _, s := range families {
				if len(f.place) > 0 {
					keys = append(keys, s+" "+g+" "+f.place[0])
				}
				if f.born != 0 {
					keys = append(keys, s+" "+g+" "+strconv.Itoa(f.born))
				}
			}
		}
		for _, s := range families {
			for w := range f.words {
				keys = append(keys, s+"  "+w)
			}
		}
	}
	return keys
}

// forms are names with the other forms that stand for them.
func forms(of []string, variants func(string) []names.Variant) []string {
	out := slices.Clone(of)
	for _, n := range of {
		for _, v := range variants(n) {
			if v.Share >= standsFor {
				out = append(out, v.Form)
			}
		}
	}
	return out
}
