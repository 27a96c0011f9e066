package rules_test

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/corpus"
	"github.com/probity-audit/probity/social"
)

// mosaic raises only what several posts tell together, and says by what they are linked.
func mosaic(t *testing.T, owner social.Owner, items ...social.Item) int {
	t.Helper()
	s := &social.Snapshot{Account: social.Account{Provider: "x", ID: "1", Handle: "feed"}, Collected: feedEnd, Items: social.Literal(items...)}
	rep := audit.Assess([]*social.Snapshot{s}, rules.All(), owner, nil)
	raised := 0
	for _, f := range rep.Findings {
		if f.Rule.ID != "patient-story-mosaic" {
			continue
		}
		raised++
		t.Logf("%s %s\n%s", f.Severity, f.Evidence.Reason, f.Evidence.Text)
		for _, story := range rep.Stories {
			for _, l := range story.Links {
				if story.Has(f.Account.Key(), f.Item.ID) {
					t.Logf("%d-%d: %s", l.From, l.To, l.Why)
				}
			}
		}
	}
	return raised
}

var feedEnd = time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)

const (
	feedPosts = 3000
	feedDays  = 4 * 365
	feeds     = 4
	// mostRaised is how many sets of posts that are not of one person may be taken for
	// such in a feed, on average: a fair number of them tell of cases much alike.
	mostRaised = 2
)

// An ordinary feed tells of many people, each once: one side of each pair of texts,
// chosen by its hash, on dates by the hash as well. In another nothing is to be raised, and
// what little reads as of somebody in care stands weeks apart, so that it could be of one.
func TestOrdinaryFeed(t *testing.T) {
	texts, err := corpus.Load("../../internal/corpus/*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	harmless := slices.DeleteFunc(slices.Clone(texts), func(text corpus.Text) bool { return len(text.Labels) > 0 || text.Only != "" })
	for name, texts := range map[string][]corpus.Text{"of many patients": texts, "with nothing to raise": harmless} {
		t.Run(name, func(t *testing.T) {
			raised := 0
			for salt := range feeds {
				n := mosaic(t, social.Owner{Name: "Nia Evans", Jurisdiction: "uk", Town: "Wrexham", TownPopulation: 65000}, feedOf(texts, salt)...)
				t.Logf("feed %d: %d raised", salt, n)
				raised += n
			}
			if raised > mostRaised*feeds {
				t.Errorf("%d sets of posts are taken for one person's in %d feeds", raised, feeds)
			}
		})
	}
}

func feedOf(texts []corpus.Text, salt int) []social.Item {
	type ranked struct {
		rank uint64
		post social.Post
	}
	best := map[string]ranked{}
	for i, text := range texts {
		for it := range text.Snapshot.Items {
			if it.Post == nil || !it.Post.Mine || it.Post.Kind == social.KindMessage {
				continue
			}
			h := fnv.New64a()
			fmt.Fprint(h, salt, it.Post.Text)
			pair := cmp.Or(text.Pair, fmt.Sprint("alone ", i))
			if now := (ranked{h.Sum64(), *it.Post}); best[pair].rank < now.rank {
				best[pair] = now
			}
		}
	}
	all := make([]ranked, 0, len(best))
	for _, r := range best {
		h := fnv.New64a()
		fmt.Fprint(h, salt, "order", r.post.Text)
		all = append(all, ranked{h.Sum64(), r.post})
	}
	slices.SortFunc(all, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	all = all[:feedPosts]
	var items []social.Item
	for i := range all {
		p := &all[i].post
		p.ID = fmt.Sprint("p", i)
		p.Published = feedEnd.Add(-time.Duration(feedPosts-i) * feedDays * 24 * time.Hour / feedPosts)
		items = append(items, social.Item{Post: p})
	}
	return items
}

// A doctor of one town writes of the same ward, club and places again and again.
func TestOneTownsFeed(t *testing.T) {
	text, err := os.ReadFile("testdata/one_town.txt")
	if err != nil {
		t.Fatal(err)
	}
	var items []social.Item
	at := feedEnd.AddDate(0, -6, 0)
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "//") {
			continue
		}
		at = at.Add(29 * time.Hour)
		items = append(items, social.Item{Post: &social.Post{ID: fmt.Sprint("p", len(items)), Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Text: line, Published: at}})
	}
	if len(items) < 140 {
		t.Fatalf("only %d posts", len(items))
	}
	for name, owner := range map[string]social.Owner{
		"with the town":    {Name: "Dr Sinead Moran", Jurisdiction: "ie", Town: "Ballina", TownPopulation: 10500},
		"without an owner": {},
	} {
		if n := mosaic(t, owner, items...); n > 1 {
			t.Errorf("%s: %d sets of posts are taken for one person's", name, n)
		}
	}
}
