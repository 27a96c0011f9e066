package repo

import (
	"bytes"
	"cmp"
	"slices"
)

// index is the tree of a repository in little memory: some 100 bytes a record. The
// keys of a node are shortened only against those before it in the same node, so
// that nodes can be taken as they come, whatever their order.
type index struct {
	nodes       []node
	byDigest    map[[16]byte]uint32
	entries     []entry
	links       []link
	collections []string
	collection  map[string]uint32
	keys        []string // those that are no timestamp identifiers
	text        int      // bytes of collections and keys
	full        bool     // there was more than is kept
}

// node is a node of the tree: where its entries and the nodes below it stand.
type node struct {
	entries, links         uint32 // the first of each
	entryCount, linksCount uint32
	reached                bool
}

// link leads to the node below, whose keys come before the entry at.
type link struct {
	digest [16]byte
	at     uint32 // counted within the node
}

// entry is a key, and the hash of its record.
type entry struct {
	digest     [16]byte
	key        uint64 // a timestamp identifier, or a position in keys
	collection uint32 // a position in collections
	flags      uint32
}

const (
	flagText    = 1 << iota // the key is in keys
	flagReached             // the newest commit has it
	flagRead                // the record was met
)

// maxEntries bounds the memory for what a file claims: 4 million records take some
// 450 MB while the tree is read. An account with a tenth of that is rare.
const maxEntries = 4 << 20

// maxText bounds the bytes of names that are kept beside them: keys shortened
// against one another could take a thousand times what the file does. Of the keys
// that Bluesky gives, none is kept as text but "self".
const maxText = 64 << 20

// maxKey is the longest path of a record that the protocol allows.
const maxKey = 1024

func newIndex() *index {
	return &index{byDigest: map[[16]byte]uint32{}, collection: map[string]uint32{}}
}

// startsNode reports whether a block is a node by its first bytes: an object of
// two, named "e" and "l". No record is one.
func startsNode(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xa2\x61e")) || bytes.HasPrefix(data, []byte("\xa2\x61l"))
}

// startsCommit reports the same of a commit: an object whose first name is "did".
func startsCommit(data []byte) bool {
	return len(data) > 5 && (data[0] == 0xa5 || data[0] == 0xa6) && string(data[1:5]) == "\x63did"
}

// add takes in a node. It reports false if the block is none, or there are too many.
func (x *index) add(id CID, data []byte) bool {
	if _, twice := x.byDigest[id.short()]; twice {
		return true
	}
	if len(x.entries) >= maxEntries || x.text >= maxText {
		x.full = true
		return false
	}
	n := node{entries: uint32(len(x.entries)), links: uint32(len(x.links))}
	if err := x.parse(&n, data); err != nil {
		x.entries, x.links = x.entries[:n.entries], x.links[:n.links]
		return false
	}
	n.entryCount, n.linksCount = uint32(len(x.entries))-n.entries, uint32(len(x.links))-n.links
	x.byDigest[id.short()] = uint32(len(x.nodes))
	x.nodes = append(x.nodes, n)
	return true
}

// parse reads {e: [{k, p, t, v}, ...], l}: atproto.com/specs/repository.
func (x *index) parse(n *node, data []byte) error {
	c := &cursor{data: data}
	names, err := c.expect(majorMap)
	if err != nil {
		return err
	}
	for range names {
		name, err := c.string(majorText)
		switch {
		case err != nil:
			return err
		case string(name) == "l":
			err = x.link(c, 0)
		case string(name) == "e":
			err = x.list(c)
		default:
			err = ErrCBOR
		}
		if err != nil {
			return err
		}
	}
	if c.at != len(data) {
		return ErrCBOR
	}
	slices.SortStableFunc(x.links[n.links:], func(a, b link) int { return cmp.Compare(a.at, b.at) })
	return nil
}

// link reads the address of a node below, or null.
func (x *index) link(c *cursor, at uint32) error {
	if c.null() {
		return nil
	}
	id, err := c.link()
	x.links = append(x.links, link{id.short(), at})
	return err
}

func (x *index) list(c *cursor) error {
	count, err := c.expect(majorList)
	if err != nil || count > uint64(len(c.data)) {
		return ErrCBOR
	}
	var path []byte
	for i := range uint32(count) {
		if path, err = x.entry(c, path, i+1); err != nil {
			return err
		}
	}
	return nil
}

// entry reads an entry, and returns its path.
func (x *index) entry(c *cursor, before []byte, at uint32) ([]byte, error) {
	names, err := c.expect(majorMap)
	if err != nil {
		return nil, err
	}
	var prefix uint64
	var rest []byte
	var value CID
	for range names {
		name, err := c.string(majorText)
		switch {
		case err != nil:
		case string(name) == "p":
			prefix, err = c.expect(majorUint)
		case string(name) == "k":
			rest, err = c.string(majorBytes)
		case string(name) == "v":
			value, err = c.link()
		case string(name) == "t":
			err = x.link(c, at)
		default:
			err = ErrCBOR
		}
		if err != nil {
			return nil, err
		}
	}
	if prefix > uint64(len(before)) || int(prefix)+len(rest) > maxKey {
		return nil, ErrCBOR
	}
	path := append(before[:prefix], rest...) // rest lies elsewhere
	collection, key, ok := bytes.Cut(path, []byte("/"))
	if !ok || len(collection) == 0 || len(key) == 0 || value == (CID{}) {
		return nil, ErrCBOR
	}
	if len(x.entries) >= 2*maxEntries || x.text >= 2*maxText { // within one node
		x.full = true
		return nil, ErrCBOR
	}
	x.entries = append(x.entries, x.make(value, collection, string(key)))
	return path, nil
}

func (x *index) make(value CID, collection []byte, key string) entry {
	at, ok := x.collection[string(collection)]
	if !ok {
		at = uint32(len(x.collections))
		x.text += len(collection)
		x.collections = append(x.collections, string(collection))
		x.collection[string(collection)] = at
	}
	e := entry{digest: value.short(), collection: at}
	if e.key, ok = parseTID(key); !ok {
		e.key, e.flags = uint64(len(x.keys)), flagText
		x.text += len(key)
		x.keys = append(x.keys, key)
	}
	return e
}

// path appends the path of an entry to b.
func (x *index) path(b []byte, e *entry) []byte {
	b = append(append(b, x.collections[e.collection]...), '/')
	return x.appendKey(b, e)
}

func (x *index) appendKey(b []byte, e *entry) []byte {
	if e.flags&flagText != 0 {
		return append(b, x.keys[e.key]...)
	}
	return appendTID(b, e.key)
}
