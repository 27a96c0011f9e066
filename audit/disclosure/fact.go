package disclosure

// Contradicts reports whether two values of one kind cannot be of one person.
func (k Kind) Contradicts(a, b string) bool {
	return false
}
