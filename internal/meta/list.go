package meta

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
)

// List is a list whose elements of another shape are left out; anything that is no
// List is empty.
type List[T any] []T

// UnmarshalJSON decodes. It never fails.
func (l *List[T]) UnmarshalJSON(data []byte) error {
	*l = nil
	var parts []json.RawMessage
	if json.Unmarshal(data, &parts) != nil {
		return nil
	}
	for _, p := range parts {
		var v T
		err := json.Unmarshal(p, &v)
		var mistyped *json.UnmarshalTypeError
		if string(p) != "null" && (err == nil || p[0] == '{' && errors.As(err, &mistyped)) { // its other fields are good
			*l = append(*l, v)
		}
	}
	return nil
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// Name is the name of a person or thing, written "..." or {"name": "..."}.
type Name Text

// UnmarshalJSON decodes. It never fails.
func (n *Name) UnmarshalJSON(data []byte) error {
	var in struct {
		Name Text `json:"name"`
	}
	if len(data) > 0 && data[0] == '{' {
		_ = json.Unmarshal(data, &in) // a name of another type stays empty
	} else {
		_ = in.Name.UnmarshalJSON(data)
	}
	*n = Name(in.Name)
	return nil
}
