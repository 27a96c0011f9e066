package x

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// infer finds out whose a part of an export is that has no account.js: X says it
// beside the mark of verification, too, and every direct conversation bears the
// numbers of both sides, so that one who is in all of several is the owner.
func (r *reading) infer() {
	for _, m := range r.of(secVerified) {
		r.glance(m, func(elem []byte) {
			var e struct {
				Verified struct {
					ID string `json:"accountId"`
				} `json:"verified"`
			}
			if json.Unmarshal(elem, &e) == nil && digits(e.Verified.ID) {
				r.account.ID = e.Verified.ID
			}
		})
	}
	if r.account.ID != "" {
		return
	}
	talks, in := map[string]bool{}, map[string]int{}
	for _, m := range r.of(secDirect) {
		r.glance(m, func(elem []byte) {
			var c struct {
				DM struct {
					ID string `json:"conversationId"`
				} `json:"dmConversation"`
			}
			if json.Unmarshal(elem, &c) != nil || talks[c.DM.ID] {
				return
			}
			a, b, ok := strings.Cut(c.DM.ID, "-")
			if !ok || a == b || !digits(a) || !digits(b) {
				return
			}
			talks[c.DM.ID] = true
			in[a]++
			in[b]++
		})
	}
	for _, id := range slices.Sorted(maps.Keys(in)) {
		if len(talks) > 1 && in[id] == len(talks) {
			r.account.ID = id
		}
	}
}

// glance calls fn with each element of a member that is read in full later, when
// what is wrong with it is told.
func (r *reading) glance(m member, fn func(elem []byte)) {
	_ = r.elements(m, func(s *splitter) error {
		for r.ctx.Err() == nil {
			elem, err := s.next()
			if err != nil {
				return err
			}
			fn(elem)
		}
		return r.ctx.Err()
	})
}
