package bluesky

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// The form of the lines is published nowhere: only that each is a JSON object. They
// are therefore read by the shapes that the network's interface gives to messages
// and conversations (lexicons chat.bsky.convo.defs), on their own or within others.

// listener is told what lines hold.
type listener interface {
	message(convo string, from social.Person, o object, deleted bool)
	person(convo string, p social.Person)                       // somebody in the conversation
	about(convo string, name string, group, direct bool, n int) // n people; 0 if not known
	declared(o object)                                          // settings
}

// lines yields the objects of a file, and nil for lines that are none. An error is
// yielded once, last.
func lines(r io.Reader) iter.Seq2[object, error] {
	return func(yield func(object, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		if head, _ := in.Peek(3); string(head) == "\xef\xbb\xbf" {
			_, _ = in.Discard(3)
		}
		var buf []byte
		for {
			part, err := in.ReadSlice('\n')
			if buf = append(buf, part...); len(buf) > jsonstream.MaxValue {
				yield(nil, jsonstream.ErrTooLong)
				return
			}
			if errors.Is(err, bufio.ErrBufferFull) {
				continue
			}
			text := bytes.TrimSpace(buf)
			var o object
			bad := len(text) > 0 && json.Unmarshal(text, &o) != nil
			switch {
			case bad && err == io.EOF:
				yield(nil, jsonstream.ErrTruncated)
				return
			case len(text) > 0 && !yield(o, nil):
				return
			case err == io.EOF:
				return
			case err != nil:
				yield(nil, err)
				return
			}
			buf = buf[:0]
		}
	}
}

// deepest is how far messages are looked for within a line.
const deepest = 4

// tell tells l what o holds, and reports whether there was anything that is known.
func tell(o object, convo string, l listener, depth int) bool {
	if o == nil || depth > deepest {
		return false
	}
	for _, field := range []string{"convoId", "convo_id", "conversationId", "convo"} {
		if id := o.text(field); id != "" {
			convo = id
			break
		}
	}
	known := false
	kind := o.raw("$type")
	switch from := sender(o); {
	case strings.Contains(kind, "systemMessage"), o.object("data") != nil && from.ID == "":
		known = system(o.object("data"), convo, l)
	case from.ID != "" && (o["text"] != nil || strings.Contains(kind, "essageView") || o["deleted"] != nil):
		_, said := o["text"].(string)
		l.message(convo, from, o, !said)
		return true
	case o["members"] != nil || o.object("kind") != nil:
		if id := o.text("id"); id != "" {
			convo = id
		}
		known = view(o, convo, l)
	case o["allowIncoming"] != nil:
		l.declared(o)
		known = true
	case o["handle"] != nil: // somebody by themselves
		l.person("", person(o))
		known = from.ID != ""
	}
	for _, v := range o.list("relatedProfiles") {
		l.person("", person(toObject(v)))
		known = true
	}
	for _, field := range []string{"convo", "conversation", "message", "lastMessage"} {
		known = tell(o.object(field), convo, l, depth+1) || known
	}
	for _, v := range o.list("messages") {
		known = tell(toObject(v), convo, l, depth+1) || known
	}
	return known || strings.HasPrefix(kind, "chat.bsky.convo.defs#log")
}

func view(o object, convo string, l listener) bool {
	for _, v := range o.list("members") {
		if did, ok := v.(string); ok && isDID(did) {
			l.person(convo, social.Person{ID: did})
			continue
		}
		l.person(convo, person(toObject(v)))
	}
	kind := o.object("kind")
	name, word := kind.text("name"), kind.raw("$type")+o.raw("kind")
	if name == "" {
		name = o.text("name")
	}
	l.about(convo, name, strings.Contains(word, "group"), strings.Contains(word, "direct"), max(kind.number("memberCount"), 0))
	return true
}

// system reads what a group did: who came, and how it is called.
func system(data object, convo string, l listener) bool {
	if data == nil {
		return false
	}
	l.person(convo, person(data.object("member")))
	l.about(convo, data.text("newName"), true, false, 0)
	return true
}

// sender returns who wrote a message; the zero person if that is not said.
func sender(o object) social.Person {
	for _, field := range []string{"sender", "author"} {
		if p := person(o.object(field)); p.ID != "" {
			return p
		}
	}
	for _, field := range []string{"sender", "senderDid", "sender_did", "author", "did"} {
		if did := o.raw(field); isDID(did) {
			return social.Person{ID: did}
		}
	}
	return social.Person{}
}

func person(o object) social.Person {
	did := o.raw("did")
	if !isDID(did) {
		return social.Person{}
	}
	handle := strings.TrimPrefix(o.text("handle"), "@")
	if handle == "handle.invalid" { // what the network shows for a handle that leads nowhere
		handle = ""
	}
	return social.Person{ID: did, Handle: handle, Name: o.text("displayName")}
}
