// Package hint lets an error carry what the reader can do about it.
package hint

import "errors"

type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

// Wrap returns err with a hint: one line that says what to do next. Neither may
// hold a text, a name or a token of the owner's accounts.
func Wrap(err error, hint string) error {
	if err == nil {
		return nil
	}
	return hinted{err, hint}
}

// Of returns the outermost hint that err carries, or "".
func Of(err error) string {
	var h hinted
	if errors.As(err, &h) {
		return h.hint
	}
	return ""
}
