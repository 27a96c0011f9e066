package audit

import "github.com/probity-audit/probity/social"

// watched is an item in which an earlier run found something. Whether it is still
// there, and says the same, is noted while the items pass by.
type watched struct {
	kind social.Kind
	id   string
}

// watchable reports whether items of the kind are watched: those that have words or a
// value of their own. People and accounts as a whole are not items.
func watchable(k social.Kind) bool { return k != "" && k != social.KindConnection }

// watch lists by account what is to be watched.
func watch(runs []Summary) map[string]map[watched]bool {
	watch := map[string]map[watched]bool{}
	for _, run := range runs {
		for _, f := range run.Findings {
			if !watchable(f.Kind) {
				continue
			}
			if watch[f.Account] == nil {
				watch[f.Account] = map[watched]bool{}
			}
			watch[f.Account][watched{f.Kind, f.Item}] = true
		}
	}
	return watch
}

// note notes an item that is watched.
func (g *gathering) note(it social.Item) {
	if len(g.watch) == 0 || it.Connection != nil {
		return
	}
	if w := (watched{it.Kind(), it.ID()}); g.watch[w] {
		g.still[w] = MarkOf(it)
	}
}
