package repo

import (
	"bytes"
	"slices"
)

// walk marks what can be reached from the root of the tree, in the order of the
// keys, and returns how many nodes lack and how much is not as it must be: a node
// that is met twice, as in a circle, or a key out of order.
func (x *index) walk(root [16]byte) (absent, wrong int) {
	type place struct {
		node        *node
		entry, link uint32
	}
	var stack []place
	enter := func(digest [16]byte) {
		at, ok := x.byDigest[digest]
		switch {
		case !ok:
			absent++
		case x.nodes[at].reached:
			wrong++
		default:
			x.nodes[at].reached = true
			stack = append(stack, place{node: &x.nodes[at]})
		}
	}
	enter(root)
	var last, path []byte
	for len(stack) > 0 {
		p := &stack[len(stack)-1]
		n := p.node
		if p.link < n.linksCount {
			if l := x.links[n.links+p.link]; l.at <= p.entry {
				p.link++
				enter(l.digest)
				continue
			}
		}
		if p.entry >= n.entryCount {
			stack = stack[:len(stack)-1]
			continue
		}
		e := &x.entries[n.entries+p.entry]
		p.entry++
		if path = x.path(path[:0], e); bytes.Compare(path, last) <= 0 {
			wrong++
			continue
		}
		e.flags |= flagReached
		last, path = path, last
	}
	return absent, wrong
}

// settle keeps only the entries that were reached, in the order of the hashes of
// their records, and lets the tree go.
func (x *index) settle() {
	x.entries = slices.DeleteFunc(x.entries, func(e entry) bool { return e.flags&flagReached == 0 })
	slices.SortFunc(x.entries, func(a, b entry) int { return bytes.Compare(a.digest[:], b.digest[:]) })
	x.nodes, x.links, x.byDigest, x.collection = nil, nil, nil, nil
}

// of returns the entries of the record with the hash.
func (x *index) of(digest [16]byte) []entry {
	at, _ := slices.BinarySearchFunc(x.entries, digest, func(e entry, d [16]byte) int { return bytes.Compare(e.digest[:], d[:]) })
	end := at
	for end < len(x.entries) && x.entries[end].digest == digest {
		end++
	}
	return x.entries[at:end]
}
