package main

import "github.com/probity-audit/probity/audit/scoring"

// export turns a net into one that can be written.
func (n *learnedNet) export() *scoring.LearnedNet {
	l := &scoring.LearnedNet{
		Keys:      n.vocabulary.keys[rowsOfNone:],
		Vectors:   n.vocabulary.vectors[rowsOfNone*n.dims:],
		Unknown:   n.vector(rowUnknown),
		Edge:      n.vector(rowEdge),
		Contexts:  make([]uint32, len(n.contexts)),
		Dense:     n.weights[n.dense:][:n.features*n.wide],
		DenseBias: n.weights[n.wideBias:][:n.wide],
		Out:       n.weights[n.out:][:n.hidden*scoring.Outputs],
	}
	for c, conv := range n.convs {
		l.Kernels = append(l.Kernels, n.weights[n.kernels[c]:][:len(conv.Offsets)*conv.Filters*n.dims])
		l.Biases = append(l.Biases, n.weights[n.biases[c]:][:conv.Filters])
	}
	for key, i := range n.contexts {
		l.Contexts[i] = key
	}
	return l
}
