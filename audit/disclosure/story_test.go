package disclosure

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// set is posts of the test data, and what is right to say of them.
type set struct {
	name     string
	bands    []string
	together int // how many posts are of one person
	owner    social.Owner
	posts    []posted
}

type posted struct {
	account social.Account
	post    social.Post
}

var postLine = regexp.MustCompile(`^(\w+) (\d{4}-\d\d-\d\d \d\d:\d\d)((?: [\w#>]+)*): (.*)$`)

// readSets reads a file of sets; see testdata/stories.txt.
func readSets(t testing.TB, name string) []set {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out []set
	for n, line := range strings.Split(string(text), "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "//"):
		case strings.HasPrefix(line, "== "):
			f := strings.Split(line[3:], " | ")
			s := set{name: f[0]}
			if len(f) == 3 {
				s.bands = strings.Fields(f[1])
				s.together, _ = strconv.Atoi(f[2])
			}
			out = append(out, s)
		case strings.HasPrefix(line, "owner "):
			f := strings.Split(line[6:], ", ")
			people, _ := strconv.Atoi(f[3])
			out[len(out)-1].owner = social.Owner{Name: f[0], Jurisdiction: f[1], Town: f[2], TownPopulation: people}
		default:
			m := postLine.FindStringSubmatch(line)
			if m == nil {
				t.Fatalf("%s:%d: not a post", name, n+1)
			}
			s := &out[len(out)-1]
			s.posts = append(s.posts, postOf(t, m, len(s.posts)))
		}
	}
	return out
}

func postOf(t testing.TB, m []string, n int) posted {
	at, err := time.Parse("2006-01-02 15:04", m[2])
	if err != nil {
		t.Fatal(err)
	}
	p := social.Post{ID: "p" + strconv.Itoa(n), Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Text: m[4], Published: at}
	for _, mark := range strings.Fields(m[3]) {
		switch mark[0] {
		case '#':
			p.ID = mark[1:]
		case '>':
			p.Answers = &social.Ref{ID: mark[1:], Mine: true}
		default:
			p.Thread = mark
		}
	}
	return posted{social.Account{Provider: m[1], ID: "1", Handle: "me"}, p}
}

// collect reads the posts of a set.
func (s *set) collect() *Collector {
	c := NewCollector(&s.owner)
	seen := map[string]bool{}
	for _, p := range s.posts {
		if !seen[p.account.Key()] && s.owner.Name != "" {
			c.Profile(p.account, &social.Profile{Name: s.owner.Name, Handle: "me"})
		}
		seen[p.account.Key()] = true
		if ch, ok := Read(p.account, social.Item{Post: &p.post}, reading.New().Read(p.post.Text), NotWeighed, NotWeighed); ok {
			c.Add(ch)
		}
	}
	return c
}

// several returns the stories of several posts.
func several(stories []Story) []Story {
	return slices.DeleteFunc(slices.Clone(stories), func(s Story) bool { return !s.Several() })
}

func TestStories(t *testing.T) {
	for _, s := range readSets(t, "stories.txt") {
		t.Run(s.name, func(t *testing.T) {
			c := s.collect()
			got := several(c.Stories())
			defer func() {
				for _, ch := range c.chapters {
					if t.Failed() {
						t.Logf("weight %d, facts %v, ties %+v: %q", ch.Weight, ch.Facts, ch.ties.words, ch.Words)
					}
				}
			}()
			if len(got) != 1 {
				t.Fatalf("%d stories of several posts", len(got))
			}
			if !slices.Contains(s.bands, string(got[0].Band)) || len(got[0].Chapters) < s.together {
				t.Errorf("%d posts, band %s (K %.3g), want %d and %v", len(got[0].Chapters), got[0].Band, got[0].K, s.together, s.bands)
				t.Logf("facts %v links %v readers %v", got[0].Facts, got[0].Links, got[0].Readers)
			}
			checkStory(t, &got[0], c)
		})
	}
}

func TestStrangers(t *testing.T) {
	for _, s := range readSets(t, "strangers.txt") {
		for _, got := range several(s.collect().Stories()) {
			t.Errorf("%s: %d posts, band %s, facts %v, links %v", s.name, len(got.Chapters), got.Band, got.Facts, got.Links)
		}
	}
}

// checkStory holds what is true of every story.
func checkStory(t *testing.T, s *Story, c *Collector) {
	t.Helper()
	if len(s.Readers) != 3 || graver(s.Readers[1].Band, s.Readers[2].Band) != s.Band {
		t.Errorf("readers %v, band %s", s.Readers, s.Band)
	}
	for _, f := range s.Told() {
		if words := s.Chapters[f.Post].Words; f.From < 0 || f.To > len(words) || f.From > f.To {
			t.Errorf("the span of %v does not stand in %q", f, words)
		}
	}
	if len(s.Links) < len(s.Chapters)-1 {
		t.Errorf("%d links of %d posts", len(s.Links), len(s.Chapters))
	}
	if n := len(s.Remove); n == 0 || s.Remove[n-1].Band != Crowd {
		t.Errorf("to remove %v", s.Remove)
	}
	again := several(c.Stories())
	if len(again) != 1 || again[0].K != s.K || len(again[0].Remove) != len(s.Remove) {
		t.Errorf("the second time it reads %v", again)
	}
}
