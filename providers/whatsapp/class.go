package whatsapp

import "strings"

// class says what stands behind an author.
type class byte

const (
	said        class = iota // somebody's own words, or a file that is named
	omitted                  // in place of a picture or other file that was not exported
	repeated                 // perhaps in place of one, in a language that is not known: the words are kept
	deleted                  // in place of a message that was deleted
	deletedByMe              // the same, by the owner of the telephone that made the export
	notice                   // WhatsApp's own words
)

// mark stands before what WhatsApp writes itself.
const mark = "\u200e"

// markRight stands there in languages that are written from right to left. People
// type it too, so that it proves less.
const markRight = "\u200f"

// usual is how often something in angle brackets must stand alone in a chat to be
// taken for WhatsApp's word for what was omitted, in a language that is not known.
const usual = 3

// classifier tells the lines of one chat apart.
type classifier struct {
	angles map[string]int // what stands alone in angle brackets, and how often
}

// maxPlaceholder is a length in bytes that no words of WhatsApp's in place of a
// message reach, in any script.
const maxPlaceholder = 120

// maxAngles bounds what is remembered of a chat that is all angle brackets.
const maxAngles = 1000

// class looks at all that an author is said to have written. opening is true for the
// first lines of a chat, in which iPhones let the other side say the notice about
// encryption.
func (c *classifier) class(body string, opening bool) class {
	marked := strings.HasPrefix(body, mark)
	trimmed := strings.TrimSpace(body)
	if strings.Contains(trimmed, "\n") || len(trimmed) > 400 {
		return said
	}
	if !marked && !opening && len(trimmed) > maxPlaceholder && trimmed[0] != '<' {
		return said
	}
	words := plainWords(trimmed)
	gone, byMe := deletedWords(words)
	switch {
	case trimmed == "" || words == "null": // view once, and what has no form in a text
		return omitted
	case gone && byMe:
		return deletedByMe
	case gone:
		return deleted
	case strings.HasPrefix(words, "<") && strings.HasSuffix(words, ">"):
		if marked || containsAny(words, omittedWords) {
			return omitted
		}
		if c.angles[words] >= usual {
			return repeated
		}
	case marked && words == "": // longer than a placeholder
		return notice
	case (marked || strings.HasPrefix(body, markRight)) && containsAny(words, omittedWords):
		return omitted
	case marked && !typed(words):
		return notice
	case strings.HasSuffix(words, " omitted") && strings.Count(words, " ") <= 2: // the mark was lost
		return omitted
	case opening && containsAny(words, encryptionWords):
		return notice
	}
	return said
}

// typed reports whether words behind a mark are a person's all the same: a place or
// poll, a question, somebody mentioned, or a telephone number that was pasted with its mark.
func typed(words string) bool {
	_, number := telephone(words)
	return number || strings.HasPrefix(words, "@") || isLive(words) || strings.Contains(words, "://") || strings.HasSuffix(words, ":") || strings.HasSuffix(words, "?")
}

// omittedTail takes off what stands at the end of a message in place of its file:
// "Referral.pdf • 2 pages document omitted". What is left are somebody's words.
func omittedTail(body string) (rest, words string, ok bool) {
	if !strings.Contains(body, mark) {
		return "", "", false
	}
	at := strings.LastIndex(body, mark)
	words = plainWords(body[at:])
	if words == "" || len(words) > 60 || strings.Contains(words, "\n") || !containsAny(words, omittedWords) {
		return "", "", false
	}
	return body[:at], words, true
}

// see remembers what stands alone in angle brackets.
func (c *classifier) see(body string) {
	if !strings.HasPrefix(body, "<") || len(body) > 60 {
		return
	}
	if words := plainWords(body); strings.HasSuffix(words, ">") && len(c.angles) < maxAngles {
		if c.angles == nil {
			c.angles = map[string]int{}
		}
		c.angles[words]++
	}
}

// isLive reports whether the words say that somebody showed where they were for a while.
func isLive(words string) bool {
	switch words {
	case "live location shared", "live-standort wird geteilt", "ubicación en tiempo real compartida", "localisation en direct partagée", "posizione in tempo reale condivisa",
		"localização em tempo real compartilhada", "live locatie gedeeld":
		return true
	}
	return false
}
