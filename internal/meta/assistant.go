package meta

import "github.com/probity-audit/probity/social"

// AssistantThread is the conversation of everything that was typed to Meta's
// assistant.
const AssistantThread = "assistant"

// Assistant turns a conversation with Meta's assistant into what it is, words of the
// owner that nobody else reads, and reports whether it is one. Its messages must be
// complete.
func (t *Thread) Assistant() bool {
	if t.Group || len(t.Others) != 1 || t.Others[0].Name != "Meta AI" && t.Others[0].Handle != "meta.ai" { // the same in every language
		return false
	}
	for _, m := range t.Messages {
		m.Audience, m.Thread = social.AudienceOnlyMe, AssistantThread
	}
	return true
}
