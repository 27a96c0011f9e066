package graphtest

import "strings"

// fields are those that were asked for, each with those of what stands below it; nil
// stands for all of them.
type fields map[string]fields

// parse reads "id,text,children{id},replies.limit(50){id,text}".
func parse(s string) fields {
	out := fields{}
	depth, start := 0, 0
	for i := 0; i <= len(s); i++ {
		switch {
		case i == len(s) || s[i] == ',' && depth == 0:
			name, below, ok := strings.Cut(s[start:i], "{")
			name, _, _ = strings.Cut(name, ".")
			if name != "" {
				out[name] = nil
				if ok {
					out[name] = parse(strings.TrimSuffix(below, "}"))
				}
			}
			start = i + 1
		case s[i] == '{' || s[i] == '(':
			depth++
		case s[i] == '}' || s[i] == ')':
			depth--
		}
	}
	return out
}

// of is what was asked for of r. The identifier always comes, and of what stands
// below it nothing but that, unless more was asked for.
func (f fields) of(r Record) Record {
	out := Record{}
	if id, ok := r["id"]; ok {
		out["id"] = id
	}
	for name, below := range f {
		v, ok := r[name]
		switch {
		case !ok:
		case below == nil && whole[name]:
			out[name] = v
		default:
			out[name] = below.value(v)
		}
	}
	return out
}

// whole are fields that come with all that stands below them, unasked.
var whole = map[string]bool{"from": true, "to": true, "attachments": true, "shares": true, "poll_attachment": true, "text_attachment": true}

func (f fields) value(v any) any {
	r, ok := v.(Record)
	if !ok {
		return v
	}
	if data, ok := r["data"].([]any); ok {
		out := Record{}
		for k, v := range r { // paging, where there is more
			out[k] = v
		}
		var list []any
		for _, d := range data {
			list = append(list, f.value(d))
		}
		out["data"] = list
		return out
	}
	if _, node := r["id"]; node {
		return f.of(r)
	}
	return r
}
