package oauth

import (
	"fmt"
	"io"
)

// A value that holds secrets is printed as its name, whatever the verb, so that
// neither an error nor a dump of what was at hand can show them.

// Format implements [fmt.Formatter].
func (App) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.App{...}") }

// String implements [fmt.Stringer].
func (App) String() string { return "oauth.App{...}" }

// GoString implements [fmt.GoStringer].
func (App) GoString() string { return "oauth.App{...}" }

// Format implements [fmt.Formatter].
func (Config) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.Config{...}") }

// String implements [fmt.Stringer].
func (Config) String() string { return "oauth.Config{...}" }

// GoString implements [fmt.GoStringer].
func (Config) GoString() string { return "oauth.Config{...}" }

// Format implements [fmt.Formatter].
func (Session) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.Session{...}") }

// Format implements [fmt.Formatter].
func (*bearer) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.bearer{...}") }

// Format implements [fmt.Formatter].
func (*talk) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.talk{...}") }

// Format implements [fmt.Formatter].
func (*source) Format(f fmt.State, _ rune) { io.WriteString(f, "oauth.source{...}") }
