package linkage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// blocks appends the keys of which two faces that may be one person's share one: a handle
// or its beginning, also one that the description or the page's address names, an address
// of their own, a given name with a surname's letter, for those of whom nothing else is
// known without it, and a rare word with which one is known again.
func (f *face) blocks(keys []string) []string {
	handle := func(h string) {
		if h = plainHandle(h); len(h) >= shortestHandle {
			keys = append(keys, "@"+h)
		}
	}
	handle(f.Handle)
	if len(f.handle) >= shortestStem {
		keys = append(keys, "@@"+f.handle[:shortestStem])
	}
	page := strings.TrimSuffix(f.URL, "/")
	handle(page[strings.LastIndexByte(page, '/')+1:])
	for w := range strings.FieldsSeq(f.Bio) {
		if i := max(strings.LastIndexByte(w, '/'), strings.LastIndexByte(w, '@')); i >= 0 {
			handle(w[i+1:])
		}
	}
	if f.site != "" {
		keys = append(keys, "//"+f.site)
	}
	for _, w := range f.handled {
		if len(w) >= shortestHandle {
			keys = append(keys, "="+w)
		}
	}
	for _, n := range f.name[:min(len(f.name), 2)] {
		if !f.guessed {
			g, s := n.Given[0], n.Family[len(n.Family)-1]
			keys = append(keys, "="+g+s, "="+s+g)
		}
	}
	for _, w := range f.pieces {
		keys = append(keys, "#"+w)
	}
	if f.heard {
		for w := range f.spoken.words {
			keys = append(keys, "#"+w)
		}
	}
	return f.nameBlocks(keys)
}

func (f *face) nameBlocks(keys []string) []string {
	families := forms(f.parts.family, names.Family)
	first := slices.Clone(f.parts.initials)
	for _, s := range append(families, f.handled...) {
		first = append(first, s[:1])
	}
	for _, g := range forms(f.parts.given, names.Given) {
		for _, s := range first {
			keys = append(keys, g+" "+s)
			if len(g) > fewestCut {
				keys = append(keys, g[:fewestCut+1]+"- "+s)
			}
			if len(f.place) > 0 {
				keys = append(keys, g+" "+s+" "+f.place[0])
			}
		}
		if f.heard {
			keys = append(keys, g)
		}
		if f.born != 0 {
			keys = append(keys, g+" "+strconv.Itoa(f.born))
		}
	}
	for _, s := range families {
		for _, l := range f.parts.letters {
			keys = append(keys, l+". "+s)
		}
		for _, g := range f.parts.given {
			keys = append(keys, g[:1]+". "+s)
		}
	}
	return keys
}

// shortestStem is how many letters and digits two handles must begin with alike.
const shortestStem = 8

// sameStem reports whether one handle is how the other begins, and hardly two people
// would choose that.
func sameStem(a, b string) bool {
	if len(b) < len(a) {
		a, b = b, a
	}
	return len(a) >= shortestStem && len(b) > len(a) && strings.HasPrefix(b, a) && tellingHandle(a, names.ParseHandle(a))
}

// handleWords are the words of a handle.
func handleWords(handle string) []string {
	handle, _, _ = strings.Cut(strings.ToLower(strings.TrimPrefix(handle, "@")), "@")
	return strings.FieldsFunc(handle, func(r rune) bool { return r < 'a' || r > 'z' })
}

// piecesOf are the rare words of a handle that its likeliest reading does not take for a
// name.
func piecesOf(words []string, readings []names.Name) []string {
	var out []string
	for _, w := range words {
		if len(readings) > 0 && (slices.Contains(readings[0].Given, w) || slices.Contains(readings[0].Family, w)) {
			continue
		}
		rareIn(w, func(w string) { out = append(out, w) })
	}
	return out
}

// networks are parts of addresses that are everybody's.
var networks = []string{"facebook.", "instagram.", "twitter.", "//x.com", "linkedin.", "tiktok.", "threads.", "youtube.", "whatsapp.", "reddit.", "bsky.", "mastodon."}

// siteOf returns the first address in a description that is no network's own.
func siteOf(bio string) string {
	for w := range strings.FieldsSeq(strings.ToLower(bio)) {
		w = strings.Trim(w, ".,;()")
		if !strings.HasPrefix(w, "http") && !strings.HasPrefix(w, "www.") || slices.ContainsFunc(networks, func(n string) bool { return strings.Contains(w, n) }) {
			continue
		}
		for _, before := range []string{"https://", "http://", "www."} {
			w = strings.TrimPrefix(w, before)
		}
		return strings.TrimSuffix(w, "/")
	}
	return ""
}

// titled reports whether a name has a title or letters of those who work in health care.
func titled(readings []names.Name) bool {
	return len(readings) > 0 && slices.ContainsFunc(readings[0].Titles, func(t string) bool {
		return t == "dr" || t == "prof" || strings.HasPrefix(t, "mrc") || strings.HasPrefix(t, "frc") || t == "rgn" || t == "rn"
	})
}
