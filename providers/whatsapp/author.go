package whatsapp

import (
	"bytes"
	"strings"
)

// maxName is the length in bytes above which what stands before a colon is no name.
const maxName = 200

// colonName is how many messages must all go on with the same words and a second
// colon before these are taken for part of the name.
const colonName = 4

// cut splits what follows a header at its first colon.
func cut(rest []byte) (author, body []byte, ok bool) {
	i := bytes.Index(rest, []byte(": "))
	if i < 0 {
		trimmed := bytes.TrimRight(rest, " ")
		if i = len(trimmed) - 1; i < 0 || trimmed[i] != ':' {
			return nil, nil, false
		}
		rest = append(trimmed[:len(trimmed):len(trimmed)], ' ')
	}
	if i > maxName || len(bytes.TrimSpace(rest[:i])) == 0 {
		return nil, nil, false
	}
	return rest[:i], rest[i+2:], true
}

// prefix is what stands before a first colon, and how it is used.
type prefix struct {
	name    string // as shown
	id      string
	n       int
	notices int    // lines that are WhatsApp's own
	own     bool   // of which one begins with the name: "Zoë: Zoë left"
	byMe    int    // lines that say that the owner of the telephone deleted a message
	second  string // what stands before the second colon, as long as it is always the same
	varies  bool
}

func newPrefix(author []byte) *prefix {
	name := shown(string(author))
	return &prefix{name: name, id: AccountID(name)}
}

// add counts a line that begins with the prefix; rest is all that follows the header.
func (p *prefix) add(rest, body []byte) {
	if p.n++; p.varies {
		return
	}
	author, _, ok := cut(body)
	if !ok || p.n > 1 && string(rest[:len(rest)-len(body)])+string(author) != p.second {
		p.varies = true
	} else if p.n == 1 {
		p.second = string(rest[:len(rest)-len(body)]) + string(author)
	}
}

// long returns the whole name where it has a colon in it, or "".
func (p *prefix) long() string {
	if p.varies || p.n < colonName || len(p.second) > maxName {
		return ""
	}
	return p.second
}

// maxQuoting is how many notices with the same beginning a chat may have: the same
// person changes the subject of a group now and then.
const maxQuoting = 3

// quoting reports whether the prefix is the beginning of a notice that quotes
// something with a colon, such as the subject of a group, rather than a name: it
// opens a quotation and does not close it.
func (p *prefix) quoting() bool {
	if p.n > maxQuoting {
		return false
	}
	open := false
	for _, r := range p.name {
		switch r {
		case '"':
			open = !open
		case '„', '«', '「':
			open = true
		case '“': // opens in English and closes in German
			open = !strings.ContainsRune(p.name, '„')
		case '”', '»', '」':
			open = false
		}
	}
	return open
}
