package reading

import (
	"cmp"
	"slices"
)

// trie holds the phrases of all word lists. Node 0 is the root; the children of
// a node lie together, ordered by word, so that a walk touches little memory.
type trie struct {
	root   []int32 // child of the root, by word; 0 if none
	first  []int32 // by node: index of its first child in words and to; one more than there are nodes
	words  []int32
	to     []int32
	ends   []int32 // by node: index of its first entry in accept; one more than there are nodes
	accept []entry
}

// child returns the node that word leads to, 0 if none.
func (t *trie) child(node, word int32) int32 {
	if node == 0 {
		if int(word) < len(t.root) {
			return t.root[word]
		}
		return 0
	}
	from, end := t.first[node], t.first[node+1]
	if from == end {
		return 0
	}
	if i, ok := slices.BinarySearch(t.words[from:end], word); ok {
		return t.to[int(from)+i]
	}
	return 0
}

// entries returns the phrases that end at node.
func (t *trie) entries(node int32) []entry { return t.accept[t.ends[node]:t.ends[node+1]] }

// edge is a child in the making.
type edge struct{ node, word int32 }

// builder grows a trie.
type builder struct {
	next    map[edge]int32
	accepts [][]entry // by node
}

func newBuilder() *builder {
	// As many as the shipped lists have, so that the map need not grow.
	return &builder{next: make(map[edge]int32, 1<<19), accepts: make([][]entry, 1, 1<<19)}
}

func (b *builder) child(node, word int32) int32 {
	to, ok := b.next[edge{node, word}]
	if !ok {
		to = int32(len(b.accepts))
		b.accepts = append(b.accepts, nil)
		b.next[edge{node, word}] = to
	}
	return to
}

func (b *builder) accept(node int32, e entry) {
	if !slices.Contains(b.accepts[node], e) {
		b.accepts[node] = append(b.accepts[node], e)
	}
}

// trie returns what was grown, laid out for reading. words is how many word
// identities there are.
func (b *builder) trie(words int32) trie {
	type link struct {
		edge
		to int32
	}
	links := make([]link, 0, len(b.next))
	for e, to := range b.next {
		links = append(links, link{e, to})
	}
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(cmp.Compare(x.node, y.node), cmp.Compare(x.word, y.word))
	})
	nodes := len(b.accepts)
	t := trie{root: make([]int32, words), first: make([]int32, nodes+1), ends: make([]int32, nodes+1),
		words: make([]int32, len(links)), to: make([]int32, len(links))}
	for i, l := range links {
		t.words[i], t.to[i] = l.word, l.to
		t.first[l.node+1]++
		if l.node == 0 {
			t.root[l.word] = l.to
		}
	}
	for n := range nodes {
		t.first[n+1] += t.first[n]
		t.accept = append(t.accept, b.accepts[n]...)
		t.ends[n+1] = int32(len(t.accept))
	}
	return t
}
