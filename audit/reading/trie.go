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
	nodes  []node  // and one more
	words  []int32
	to     []int32
	accept []entry
}

// node says where the children and the phrases of a node begin; they end where
// those of the next node begin.
type node struct {
	children int32 // in words and to
	entries  int32 // in accept
}

// begin returns the nodes that word leads to from the root.
func (t *trie) begin(word int32) []int32 {
	if int(word)+1 >= len(t.root) {
		return nil
	}
	return t.to[t.root[word]:t.root[word+1]]
}

// those returns where in words, which are sorted, those equal to word stand.
func those(words []int32, word int32) (from, end int) {
	for end = len(words); from < end; {
		if mid := (from + end) / 2; words[mid] < word {
			from = mid + 1
		} else {
			end = mid
		}
	}
	for end < len(words) && words[end] == word {
		end++
	}
	return from, end
}

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
	t := trie{root: make([]int32, words+1), nodes: make([]node, len(b.accepts)+1), words: make([]int32, len(links)), to: make([]int32, len(links))}
	for i, l := range links {
		t.words[i], t.to[i] = l.word, l.to
		t.nodes[l.node+1].children++
		if l.node == 0 {
			t.root[l.word+1]++
		}
	}
	for w := range words {
		t.root[w+1] += t.root[w]
	}
	for n, accepted := range b.accepts {
		t.accept = append(t.accept, accepted...)
		t.nodes[n+1].children += t.nodes[n].children
		t.nodes[n+1].entries = int32(len(t.accept))
	}
	return t
}
