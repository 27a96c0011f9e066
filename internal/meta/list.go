package meta

import (
	"encoding/json"
	"maps"
	"slices"
)

// list is a list whose elements of another shape are left out; anything that is no
// list is empty.
type list[T any] []T

func (l *list[T]) UnmarshalJSON(data []byte) error {
	*l = nil
	var parts []json.RawMessage
	if json.Unmarshal(data, &parts) != nil {
		return nil
	}
	for _, p := range parts {
		var v T
		if string(p) != "null" && json.Unmarshal(p, &v) == nil {
			*l = append(*l, v)
		}
	}
	return nil
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
