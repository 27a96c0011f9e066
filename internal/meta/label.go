package meta

import (
	"bytes"
	"encoding/json"
	"iter"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Label is a value with a name in the language of the account. Labels nest.
type Label struct {
	Label     Text    `json:"label"`
	Value     Text    `json:"value"`
	Href      Text    `json:"href"`
	Title     Text    `json:"title"`
	Field     Text    `json:"ent_field_name"` // in English, where there is one
	Timestamp Seconds `json:"timestamp"`
	Stamp     Seconds `json:"timestamp_value"` // where Timestamp is not used
	Dict      Labels  `json:"dict"`
	Vec       Labels  `json:"vec"`
	Media     []Media `json:"media"`
}

// Time is when the label says; zero if it does not.
func (l *Label) Time() time.Time {
	if !l.Timestamp.IsZero() {
		return l.Timestamp.Time
	}
	return l.Stamp.Time
}

// Labels is a list of labels. A bare text in the list becomes a label with only
// that value, and an object in place of the list becomes its labels.
type Labels []Label

// UnmarshalJSON decodes; what is neither a list nor an object becomes nothing.
func (ls *Labels) UnmarshalJSON(data []byte) error {
	*ls = nil
	var parts []json.RawMessage
	if len(data) > 0 && data[0] == '{' {
		parts = []json.RawMessage{data}
	} else if json.Unmarshal(data, &parts) != nil {
		return nil
	}
	for _, p := range parts {
		var l Label
		switch {
		case len(p) == 0 || p[0] == 'n':
			continue
		case p[0] == '{':
			_ = json.Unmarshal(p, &l) // a field of another type stays empty
		case p[0] == '[':
			_ = l.Dict.UnmarshalJSON(p)
		default:
			_ = l.Value.UnmarshalJSON(p)
		}
		*ls = append(*ls, l)
	}
	return nil
}

// named are labels written as an object: {"Label": {"value": ...}}. Their order is
// kept.
type named []Label

func (n *named) UnmarshalJSON(data []byte) error {
	*n = nil
	dec := json.NewDecoder(bytes.NewReader(data))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return nil
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil
		}
		var raw json.RawMessage
		if dec.Decode(&raw) != nil {
			return nil
		}
		var l Label
		if len(raw) > 0 && raw[0] == '{' {
			_ = json.Unmarshal(raw, &l)
		} else {
			_ = l.Value.UnmarshalJSON(raw)
		}
		name, _ := key.(string)
		l.Label = Text(Repair(name))
		*n = append(*n, l)
	}
	return nil
}

// Record is one entry of a file, in either of the two ways in which it may be
// written: with label_values, or with string_map_data, string_list_data and
// media_list_data.
type Record struct {
	Title  Text
	FBID   Text // the network's number of the thing, where there is one
	Stamp  time.Time
	Labels Labels
	Media  []Media
}

// written is a record as it stands in a file.
type written struct {
	Title     Text             `json:"title"`
	FBID      Text             `json:"fbid"`
	Timestamp Seconds          `json:"timestamp"`
	Values    Labels           `json:"label_values"`
	List      Labels           `json:"string_list_data"`
	Map       named            `json:"string_map_data"`
	Media     List[Media]      `json:"media"`
	MediaList List[Media]      `json:"media_list_data"`
	MediaMap  map[string]Media `json:"media_map_data"`
}

// UnmarshalJSON decodes; it fails only for what is no object.
func (r *Record) UnmarshalJSON(data []byte) error {
	var in written
	if err := json.Unmarshal(data, &in); err != nil && (len(data) == 0 || data[0] != '{') {
		return err
	}
	*r = in.record()
	return nil
}

func (in *written) record() Record {
	r := Record{Title: in.Title, FBID: in.FBID, Stamp: in.Timestamp.Time}
	r.Labels = slices.Concat(in.Values, Labels(in.Map), in.List)
	r.Media = slices.Concat(in.Media, in.MediaList)
	for _, key := range sorted(in.MediaMap) {
		r.Media = append(r.Media, in.MediaMap[key])
	}
	return r
}

// All yields every label, at whatever depth, in the order of the file.
func (r *Record) All() iter.Seq[*Label] {
	return func(yield func(*Label) bool) { r.Labels.walk(yield) }
}

// All yields every label of the list, at whatever depth, in the order of the file.
func (ls Labels) All() iter.Seq[*Label] {
	return func(yield func(*Label) bool) { ls.walk(yield) }
}

func (ls Labels) walk(yield func(*Label) bool) bool {
	for i := range ls {
		l := &ls[i]
		if !yield(l) || !l.Dict.walk(yield) || !l.Vec.walk(yield) {
			return false
		}
	}
	return true
}

// Time is when the record was made: its own time, else the first among its labels.
func (r *Record) Time() time.Time {
	if !r.Stamp.IsZero() {
		return r.Stamp
	}
	for l := range r.All() {
		if t := l.Time(); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

// URL is the first address of a page among the labels; "" if there is none.
func (r *Record) URL() string {
	for l := range r.All() {
		for _, s := range []string{string(l.Href), string(l.Value)} {
			if IsURL(s) {
				return s
			}
		}
	}
	return ""
}

// Find returns the first label with one of the names, which are in lower case, at
// whatever depth; nil if there is none.
func (r *Record) Find(names ...string) *Label {
	for l := range r.All() {
		if slices.Contains(names, Fold(string(l.Label))) || slices.Contains(names, Fold(string(l.Field))) || slices.Contains(names, Fold(string(l.Title))) {
			return l
		}
	}
	return nil
}

// Value returns the value of the label that [Record.Find] finds; "" if there is none.
func (r *Record) Value(names ...string) string {
	if l := r.Find(names...); l != nil {
		return string(l.Value)
	}
	return ""
}

// Username is whom the record is about on a network that calls people by a name in
// an address: from the address of a profile, else a value or a title that can be
// such a name; "" if there is none.
func (r *Record) Username() string {
	for l := range r.All() {
		if u := UsernameOf(string(l.Href)); u != "" {
			return u
		}
	}
	for l := range r.All() {
		if IsUsername(string(l.Value)) && l.Label == "" {
			return string(l.Value)
		}
	}
	if IsUsername(string(r.Title)) {
		return string(r.Title)
	}
	return ""
}

// UsernameOf returns the name in the address of a profile on Instagram or Threads:
// https://www.instagram.com/_u/name, https://www.threads.net/@name; "" for another.
func UsernameOf(address string) string {
	first, rest, _ := strings.Cut(pathOn(address), "/")
	if first == "_u" {
		first, rest = rest, ""
	}
	at, isName := strings.CutPrefix(first, "@")
	if !isName && (rest != "" || slices.Contains(pages, first)) || !IsUsername(at) {
		return ""
	}
	return at
}

// pathOn is the path of an address on Instagram or Threads, without the strokes at its
// ends; "" for another address.
func pathOn(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	switch strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.") {
	case "instagram.com", "threads.net", "threads.com":
		return strings.Trim(u.Path, "/")
	}
	return ""
}

// pages are first parts of an address that are no names: https://www.instagram.com/p/...
var pages = []string{"p", "reel", "reels", "tv", "stories", "explore", "direct", "accounts"}

// IsUsername reports whether s can be the name of an account on Instagram or
// Threads: up to 30 letters, digits, dots and underscores.
func IsUsername(s string) bool {
	if s == "" || len(s) > 30 {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '_')
	}) < 0
}
