package names

import "strings"

// ParseHandle returns what a handle may say, the likeliest reading first, at most
// four; none if nothing in it looks like a name.
func ParseHandle(handle string) []Name {
	handle, _, _ = strings.Cut(strings.TrimPrefix(handle, "@"), "@")
	return Parse(strings.NewReplacer("_", " ", ".", " ").Replace(handle))
}
