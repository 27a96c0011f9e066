package bluesky

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// rich is a text with what is marked in it.
type rich struct {
	text     string
	links    []string
	tags     []string
	mentions []social.Person
}

// readRich reads a text and its facets, which mark stretches of it by bytes. A link
// that the text shows shortened is put in full.
func readRich(o object) rich {
	raw := o.raw("text")
	var r rich
	type swap struct {
		from, to int
		by       string
	}
	var swaps []swap
	for _, f := range o.list("facets") {
		facet := toObject(f)
		shown, from, to := stretch(raw, facet.object("index"), "byteStart", "byteEnd")
		for _, v := range facet.list("features") {
			feature := toObject(v)
			switch uri, did, tag := feature.text("uri"), feature.raw("did"), feature.text("tag"); {
			case uri != "":
				r.link(uri)
				if shortened(shown, uri) {
					swaps = append(swaps, swap{from, to, uri})
				}
			case isDID(did):
				r.mention(did, shown)
			case tag != "":
				r.tag(tag)
			}
		}
	}
	for _, e := range o.list("entities") { // before facets, in 2022 and 2023
		entity := toObject(e)
		switch value := entity.text("value"); entity.raw("type") {
		case "link":
			r.link(value)
		case "hashtag":
			r.tag(value)
		case "mention":
			if isDID(value) {
				shown, _, _ := stretch(raw, entity.object("index"), "start", "end")
				r.mention(value, shown)
			}
		}
	}
	for _, tag := range o.strings("tags") { // not shown in the text
		r.tag(tag)
	}
	slices.SortStableFunc(swaps, func(a, b swap) int { return cmp.Compare(b.from, a.from) })
	end := len(raw)
	for _, s := range swaps {
		if s.to <= end {
			raw, end = raw[:s.from]+s.by+raw[s.to:], s.from
		}
	}
	r.text = clean(raw)
	return r
}

// stretch returns the part of a text that an index marks.
func stretch(text string, index object, first, last string) (shown string, from, to int) {
	from, to = index.number(first), index.number(last)
	if from < 0 || to < from || to > len(text) {
		return "", 0, 0
	}
	return text[from:to], from, to
}

// shortened reports whether shown is the beginning of the address, with dots for
// the rest of it.
func shortened(shown, uri string) bool {
	short, ok := strings.CutSuffix(shown, "...")
	if !ok {
		short, ok = strings.CutSuffix(shown, "…")
	}
	_, bare, schemed := strings.Cut(uri, "://")
	return ok && schemed && short != "" && (strings.HasPrefix(bare, short) || strings.HasPrefix(uri, short) || strings.HasPrefix(strings.TrimPrefix(bare, "www."), short))
}

func (r *rich) link(uri string) {
	if uri != "" && !slices.Contains(r.links, uri) {
		r.links = append(r.links, uri)
	}
}

func (r *rich) tag(tag string) {
	if tag = strings.TrimLeft(strings.TrimSpace(tag), "#＃"); tag != "" && !slices.Contains(r.tags, tag) {
		r.tags = append(r.tags, tag)
	}
}

// mention adds somebody; shown is "@handle", the handle of the time.
func (r *rich) mention(did, shown string) {
	p := social.Person{ID: did}
	if handle, ok := strings.CutPrefix(shown, "@"); ok && !strings.ContainsAny(handle, "@ \n\t") {
		p.Handle = clean(handle)
	}
	if !slices.ContainsFunc(r.mentions, func(m social.Person) bool { return m.ID == did }) {
		r.mentions = append(r.mentions, p)
	}
}
