package reading

// Identifier is a number or address that points at one person.
type Identifier struct {
	Class      IdentifierClass
	Start, End int    // bytes in Text
	Masked     string // first and last two characters only; the value itself is never kept
	Certain    bool   // words around it say what it is; otherwise only its form and check digit
}

// IdentifierClass says what the identifier is.
type IdentifierClass string

func identifiers(r *Reading) []Identifier { return nil }
