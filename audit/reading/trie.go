package reading

import (
	"cmp"
	"slices"
)

// trie holds the phrases of all word lists. Node 0 is the root; the children of
// a node lie together, ordered by word, so that a walk touches little memory. A
// word may lead to more than one child.
type trie struct {
	root   []int32 // by word: index in to of its first child of the root; one more than there are words
	first  []int32 // by node: index of its first child in words and to; one more than there are nodes
	words  []int32
	to     []int32
	ends   []int32 // by node: index of its first entry in accept; one more than there are nodes
	accept []entry
}

// children returns the nodes that word leads to.
func (t *trie) children(node, word int32) []int32 {
	if node == 0 {
		if int(word)+1 >= len(t.root) {
			return nil
		}
		return t.to[t.root[word]:t.root[word+1]]
	}
	from, end := t.first[node], t.first[node+1]
	if from == end {
		return nil
	}
	words := t.words[from:end]
	i, ok := slices.BinarySearch(words, word)
	if !ok {
		return nil
	}
	j := i + 1
	for j < len(words) && words[j] == word {
		j++
	}
	return t.to[int(from)+i : int(from)+j]
}

// entries returns the phrases that end at node.
func (t *trie) entries(node int32) []entry { return t.accept[t.ends[node]:t.ends[node+1]] }

// edge is a child in the making, and link where it leads.
type edge struct{ node, word int32 }

type link struct {
	edge
	to int32
}

// builder grows a trie.
type builder struct {
	next    map[edge]int32 // of nodes that lines share
	chains  []link         // of nodes that belong to one line
	accepts [][]entry      // by node
}

func newBuilder() *builder {
	return &builder{next: make(map[edge]int32, 1<<16), accepts: make([][]entry, 1, 1<<16)}
}

func (b *builder) node() int32 {
	b.accepts = append(b.accepts, nil)
	return int32(len(b.accepts) - 1)
}

func (b *builder) child(node, word int32) int32 {
	to, ok := b.next[edge{node, word}]
	if !ok {
		to = b.node()
		b.next[edge{node, word}] = to
	}
	return to
}

func (b *builder) accept(node int32, e entry) {
	if !slices.Contains(b.accepts[node], e) {
		b.accepts[node] = append(b.accepts[node], e)
	}
}

// chain adds the phrases that take one alternative of each slot, with one node
// after each slot to which all alternatives lead: as many nodes as the line has
// words, however many phrases it stands for.
func (b *builder) chain(slots [][]phrase, e entry) {
	starts := []int32{0} // nodes at which the slot may begin
	for _, slot := range slots {
		after, optional := b.node(), false
		for _, words := range slot {
			if len(words) == 0 {
				optional = true
				continue
			}
			to := after
			for i := len(words) - 1; i > 0; i-- {
				before := b.node()
				b.chains = append(b.chains, link{edge{before, words[i]}, to})
				to = before
			}
			for _, s := range starts {
				b.chains = append(b.chains, link{edge{s, words[0]}, to})
			}
		}
		if !optional {
			starts = starts[:0]
		}
		starts = append(starts, after)
	}
	for _, s := range starts {
		b.accept(s, e)
	}
}

// trie returns what was grown, laid out for reading. words is how many word
// identities there are.
func (b *builder) trie(words int32) trie {
	links := b.chains
	for e, to := range b.next {
		links = append(links, link{e, to})
	}
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(cmp.Compare(x.node, y.node), cmp.Compare(x.word, y.word), cmp.Compare(x.to, y.to))
	})
	links = slices.Compact(links)
	nodes := len(b.accepts)
	t := trie{root: make([]int32, words+1), first: make([]int32, nodes+1), ends: make([]int32, nodes+1),
		words: make([]int32, len(links)), to: make([]int32, len(links))}
	for i, l := range links {
		t.words[i], t.to[i] = l.word, l.to
		t.first[l.node+1]++
		if l.node == 0 {
			t.root[l.word+1]++
		}
	}
	for w := range words {
		t.root[w+1] += t.root[w]
	}
	for n := range nodes {
		t.first[n+1] += t.first[n]
		t.accept = append(t.accept, b.accepts[n]...)
		t.ends[n+1] = int32(len(t.accept))
	}
	return t
}
