package bluesky

import (
	"math"
	"time"

	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// object is a record or a part of one, decoded from DAG-CBOR or from JSON.
type object map[string]any

func toObject(v any) object {
	m, _ := v.(map[string]any)
	return m
}

func (o object) object(name string) object { return toObject(o[name]) }

func (o object) list(name string) []any {
	l, _ := o[name].([]any)
	return l
}

// raw returns a string as it stands: addresses and fixed words.
func (o object) raw(name string) string {
	s, _ := o[name].(string)
	return s
}

// text returns a string for people.
func (o object) text(name string) string { return clean(o.raw(name)) }

// strings returns the strings in a list.
func (o object) strings(name string) []string {
	var out []string
	for _, v := range o.list(name) {
		if s, ok := v.(string); ok && clean(s) != "" {
			out = append(out, clean(s))
		}
	}
	return out
}

// number returns a whole number that is not negative; -1 for anything else.
func (o object) number(name string) int {
	switch n := o[name].(type) {
	case int64:
		if n >= 0 && n <= math.MaxInt32 {
			return int(n)
		}
	case float64: // of JSON
		if n >= 0 && n <= math.MaxInt32 && n == math.Trunc(n) {
			return int(n)
		}
	}
	return -1
}

// is reports whether the type of the object is one of the names.
func (o object) is(names ...string) bool {
	t := o.raw("$type")
	for _, n := range names {
		if t == n || t == n+"#main" || t == n+"#view" {
			return true
		}
	}
	return false
}

// blob returns the address of a picture or video, in the form of today and in
// that of before 2023.
func (o object) blob(name string) (cid, mime string) {
	b := o.object(name)
	mime = b.raw("mimeType")
	switch ref := b["ref"].(type) {
	case repo.CID:
		return ref.String(), mime
	case map[string]any:
		return toObject(ref).raw("$link"), mime
	}
	return b.raw("cid"), mime
}

// at returns a time; zero if there is none, or none that can be.
func (o object) at(name string) time.Time {
	t, err := time.Parse(time.RFC3339, o.raw(name))
	if err != nil || !plausible(t) {
		return time.Time{}
	}
	return t.UTC()
}

// plausible reports whether something can have been written then. The clock is
// asked only to refuse what lies far ahead of it.
func plausible(t time.Time) bool { return t.Year() >= 1995 && t.Before(time.Now().AddDate(0, 6, 0)) }

// clean brings a text into the form in which items hold it.
func clean(s string) string { return social.Plain(s) }
