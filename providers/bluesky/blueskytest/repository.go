// Package blueskytest writes repositories and chats of people who do not exist, for
// tests and measurements: the same bytes each time.
package blueskytest

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"math/bits"
	"slices"
	"time"
)

// DID is the owner of every repository.
const DID = "did:plc:moiraquill2222222222222"

// Rev is the revision of every repository: 2026-05-04 09:00 UTC.
var Rev = TID(time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC), 0)

// Repository is a repository that is being written.
type Repository struct {
	DID     string
	Version int               // of the commit: 3, or 2
	Rev     string            // of the commit; "" means [Rev]
	Records map[string][]byte // blocks, by "collection/key"
	Values  map[string]Map    // the same records as they were added
	Extra   [][]byte          // further blocks, which nothing leads to
	Drop    func(path string) bool
	nodes   [][]byte
}

// New returns an empty repository of [DID].
func New() *Repository {
	return &Repository{DID: DID, Version: 3, Records: map[string][]byte{}, Values: map[string]Map{}}
}

// Add puts a record into the repository.
func (r *Repository) Add(collection, key string, record Map) *Repository {
	if record["$type"] == nil {
		record["$type"] = collection
	}
	r.Records[collection+"/"+key], r.Values[collection+"/"+key] = Encode(record), record
	return r
}

// Remove takes a record out of the repository.
func (r *Repository) Remove(collection, key string) {
	delete(r.Records, collection+"/"+key)
	delete(r.Values, collection+"/"+key)
}

func (r *Repository) rev() string { return cmp.Or(r.Rev, Rev) }

// Commit returns the block of the commit on the tree with the root.
func (r *Repository) Commit(root Link) []byte {
	c := Map{"did": r.DID, "version": r.Version, "data": root, "prev": nil, "sig": Bytes("signed")}
	if r.Version >= 3 {
		c["rev"] = r.rev()
	}
	return Encode(c)
}

// CAR writes the repository: the commit, the tree, and the records.
func (r *Repository) CAR() []byte {
	r.nodes = nil
	paths := slices.Sorted(maps.Keys(r.Records))
	top := 0
	for _, p := range paths {
		top = max(top, layer(p))
	}
	root := r.tree(paths, top)
	commit := r.Commit(*root)
	out := Header(Address(commit))
	out = Block(out, Address(commit), commit)
	for _, n := range slices.Backward(r.nodes) {
		out = Block(out, Address(n), n)
	}
	for _, p := range paths {
		if r.Drop == nil || !r.Drop(p) {
			out = Block(out, Address(r.Records[p]), r.Records[p])
		}
	}
	for _, b := range r.Extra {
		out = Block(out, Address(b), b)
	}
	return out
}

// tree writes the node of a layer over the paths and those below it; nil if there
// are no paths and it is not the only one.
func (r *Repository) tree(paths []string, at int) *Link {
	var entries List
	var left any
	var below []string
	last := ""
	hang := func() {
		if len(below) == 0 {
			return
		}
		link := *r.tree(below, at-1)
		if below = nil; len(entries) == 0 {
			left = link
		} else {
			entries[len(entries)-1].(Map)["t"] = link
		}
	}
	for _, p := range paths {
		if layer(p) < at {
			below = append(below, p)
			continue
		}
		hang()
		same := 0
		for same < min(len(last), len(p)) && last[same] == p[same] {
			same++
		}
		entries = append(entries, Map{"p": same, "k": Bytes(p[same:]), "v": Address(r.Records[p]), "t": nil})
		last = p
	}
	hang()
	node := Encode(Map{"e": entries, "l": left})
	r.nodes = append(r.nodes, node)
	link := Address(node)
	return &link
}

// layer is how high a key stands in the tree: two bits that are 0 for each layer.
func layer(path string) int {
	sum := sha256.Sum256([]byte(path))
	return bits.LeadingZeros64(binary.BigEndian.Uint64(sum[:8])) / 2
}

// Header begins a CAR file with the root.
func Header(root Link) []byte {
	h := Encode(Map{"roots": List{root}, "version": 1})
	return append(binary.AppendUvarint(nil, uint64(len(h))), h...)
}

// Block appends a block to a CAR file.
func Block(out []byte, at Link, data []byte) []byte {
	out = binary.AppendUvarint(out, uint64(len(at)+len(data)))
	return append(append(out, at[:]...), data...)
}

// TID returns the timestamp identifier of a time; n tells those of one time apart.
func TID(at time.Time, n int) string {
	const letters = "234567abcdefghijklmnopqrstuvwxyz"
	v := uint64(at.UnixMicro())<<10 | uint64(n&1023)
	var out [13]byte
	for i := range out {
		out[len(out)-1-i] = letters[v&31]
		v >>= 5
	}
	return string(out[:])
}
