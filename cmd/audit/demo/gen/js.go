package main

import (
	"bytes"
	"encoding/json"
	"regexp"
)

// object is a JSON object; its members are written in the order of their names.
type object = map[string]any

var (
	member    = regexp.MustCompile(`(?m)^( *"[^"\\]*"): `)
	emptyList = regexp.MustCompile(`(?m)\[\](,?)$`)
)

// script writes a value the way X does: indented by two, a space before and
// after the colon, "[ ]" for an empty list, and a variable in front.
func script(variable string, value any) ([]byte, error) {
	b, err := indented(value)
	if err != nil {
		return nil, err
	}
	b = member.ReplaceAll(b, []byte("$1 : "))
	b = emptyList.ReplaceAll(b, []byte("[ ]$1"))
	return append([]byte(variable+" = "), b...), nil
}

func indented(value any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
