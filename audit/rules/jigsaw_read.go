package rules

import (
	"runtime"
	"sync"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// chaptersAtOnce is how many posts one goroutine reads at a time.
const chaptersAtOnce = 256

// chapterOf reads a post of the owner's as a chapter.
func chapterOf(account social.Account, p *social.Post) (disclosure.Chapter, bool) {
	if !p.Mine || p.Kind == social.KindLike || p.Bare() {
		return disclosure.Chapter{}, false
	}
	it := social.Item{Post: p}
	words := audit.Words(it)
	if words == "" || len(words) > audit.LongestJudged {
		return disclosure.Chapter{}, false
	}
	return disclosure.Read(account, it, reading.New().Read(words), disclosure.NotWeighed)
}

// readChapters gathers the chapters of a snapshot, on all cores.
func readChapters(c *disclosure.Collector, s *social.Snapshot) error {
	var batches []*[]disclosure.Chapter // in the order of the posts
	var cur []*social.Post
	var done sync.WaitGroup
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	flush := func() {
		posts, found := cur, new([]disclosure.Chapter)
		cur, batches = nil, append(batches, found)
		limit <- struct{}{}
		done.Go(func() {
			defer func() { <-limit }()
			for _, p := range posts {
				if ch, ok := chapterOf(s.Account, p); ok {
					*found = append(*found, ch)
				}
			}
		})
	}
	var failed error
	for it, err := range s.Items {
		if err != nil {
			failed = err
			break
		}
		switch {
		case it.Profile != nil:
			c.Profile(s.Account, it.Profile)
		case it.Post != nil:
			if cur = append(cur, it.Post); len(cur) == chaptersAtOnce {
				flush()
			}
		}
	}
	flush()
	done.Wait()
	for _, found := range batches {
		for _, ch := range *found {
			c.Add(ch)
		}
	}
	return failed
}
