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

// pair is two faces that may be one person's.
type pair struct {
	a, b    *face
	weight  float64 // natural logarithm of the odds that they are
	reasons []string
}

// joinedFrom is the weight from which two faces are held to be one person's: nine to one.
const joinedFrom = 2.2

// clearBy is by how much they must be likelier than either with anybody else of the
// same account: four times. Of two namesakes who might both be meant, neither is joined.
const clearBy = 1.4

// mostInBlock is how many faces may share what faces are compared by: what more share, as a
// common name in a large account, tells nobody from another.
const mostInBlock = 100

// candidates compares the faces that share something by which they may be known, and
// returns those that are alike, the likeliest first.
func candidates(faces []*face) []pair {
	c := newComparison(faces)
	blocks, keys := map[string][]*face{}, make([][]string, len(faces))
	for n, f := range faces {
		keys[n] = f.blocks(nil)
		slices.Sort(keys[n])
		keys[n] = slices.Compact(keys[n])
		for _, key := range keys[n] {
			if len(blocks[key]) <= mostInBlock {
				blocks[key] = append(blocks[key], f)
			}
		}
		f.number = n
	}
	var out []pair
	for n, f := range faces {
		for _, key := range keys[n] {
			block := blocks[key]
			if len(block) > mostInBlock {
				continue
			}
			for _, o := range block {
				if o.number >= n {
					break
				}
				if o.account == f.account || o.compared == n+1 {
					continue
				}
				o.compared = n + 1
				if p, ok := c.alike(o, f); ok {
					out = append(out, p)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(x, y pair) int { return cmp.Compare(y.weight, x.weight) })
	return clearest(out)
}

// seat is a face, and an account in which it is looked for.
type seat struct {
	face    *face
	account string
}

// clearest leaves those of the pairs, the likeliest first, that are held to be one
// person's and clearly likelier than their faces are with others.
func clearest(pairs []pair) []pair {
	rival := map[seat][]float64{} // the two best of each
	for _, p := range pairs {
		for _, s := range []seat{{p.a, p.b.account}, {p.b, p.a.account}} {
			if len(rival[s]) < 2 {
				rival[s] = append(rival[s], p.weight)
			}
		}
	}
	unclear := func(s seat, weight float64) bool {
		r := rival[s]
		return r[0] > weight || len(r) > 1 && r[0]-r[1] < clearBy
	}
	return slices.DeleteFunc(pairs, func(p pair) bool {
		return p.weight < joinedFrom || unclear(seat{p.a, p.b.account}, p.weight) || unclear(seat{p.b, p.a.account}, p.weight)
	})
}
