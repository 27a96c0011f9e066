package trace

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// mostTallied is how many different people and pages are counted of one account.
const mostTallied = 1 << 16

// tallies counts whom and what posts point to, by the hash of its name.
type tallies struct{ n map[uint64]int32 }

func (t *tallies) add(name string) {
	if name == "" {
		return
	}
	if t.n == nil {
		t.n = map[uint64]int32{}
	}
	if h := hashOf(name); len(t.n) < mostTallied || t.n[h] > 0 {
		t.n[h]++
	}
}

func (t *tallies) count(name string) int {
	if name == "" {
		return 0
	}
	return int(t.n[hashOf(name)])
}

// addresses takes in whom a post answers, mentions and quotes, and where it links to.
func (a *account) addresses(p *social.Post) {
	seen := map[string]bool{"": true}
	add := func(name string) {
		if !seen[name] {
			seen[name] = true
			a.to.add(name)
		}
	}
	for _, m := range p.Mentions {
		add(personKey(m))
	}
	for _, r := range []*social.Ref{p.Answers, p.Quotes} {
		if r != nil && !r.Mine {
			add(personKey(r.Author))
		}
	}
	for _, l := range p.Links {
		if page := pageOf(l); page != "" {
			add("page " + profilePage(page))
		}
	}
}

func personKey(p social.Person) string {
	if p.Handle != "" {
		return "@" + strings.ToLower(p.Handle)
	}
	return p.ID
}

// pointers returns how many of the posts point to the other account: by name, if it
// is on the same network, or by the address of its profile.
func (a *account) pointers(other *account) int {
	n := a.to.count("page " + profilePage(pageOf(other.URL)))
	if pageOf(other.URL) == "" {
		n = 0
	}
	if a.Provider == other.Provider {
		n += max(a.to.count("@"+strings.ToLower(other.Handle)), a.to.count(other.ID))
	}
	return n
}

// pageOf returns host and path of a web address, "" if it has no host.
func pageOf(link string) string {
	_, rest, ok := strings.Cut(link, "://")
	if !ok {
		rest = link
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest, _, _ = strings.Cut(rest, "?")
	rest = strings.TrimRight(strings.TrimPrefix(strings.ToLower(rest), "www."), "/.")
	host, _, _ := strings.Cut(rest, "/")
	if !strings.Contains(host, ".") || strings.ContainsAny(host, " @:") {
		return ""
	}
	if old, ok := strings.CutPrefix(rest, "twitter.com"); ok {
		rest = "x.com" + old
	}
	return rest
}

// profilePage returns the part of a page's address that names a profile, where the
// page is a post of one: host and one or two steps.
func profilePage(page string) string {
	parts := strings.Split(page, "/")
	keep := 2
	if len(parts) > 1 && (parts[1] == "profile" || parts[1] == "user" || parts[1] == "u" || parts[1] == "in") {
		keep = 3
	}
	return strings.Join(parts[:min(keep, len(parts))], "/")
}

// shared reports whether a page is one of those to which everybody links.
func (k *knowledge) shared(page string) bool {
	host, _, _ := strings.Cut(page, "/")
	for _, s := range k.sites {
		if host == s || strings.HasSuffix(host, "."+s) {
			return true
		}
	}
	return false
}

// leadsTo reports whether the profile links to the other account or names its handle.
func (s *shown) leadsTo(other *account) bool {
	if at := pageOf(other.URL); at != "" && s.pages[at] {
		return true
	}
	handle := strings.ToLower(strings.TrimPrefix(other.Handle, "@"))
	if handle == "" {
		return false
	}
	if s.mentions[handle] {
		return true
	}
	for page := range s.pages {
		host, path, _ := strings.Cut(page, "/")
		if strings.TrimPrefix(path, "@") == handle && (strings.HasPrefix(host, other.Provider+".") || other.Server != "" && host == other.Server) {
			return true
		}
	}
	return false
}
