package linkage

import (
	"cmp"
	"slices"
)

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
		f.compare()
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
	out = append(out, cared(faces)...)
	slices.SortStableFunc(out, func(x, y pair) int { return cmp.Compare(len(y.reasons), len(x.reasons)) })
	return out
}
