package facebook

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/social"
)

// pageSwitch is a setting of a Page.
// https://developers.facebook.com/docs/graph-api/reference/page/settings
type pageSwitch struct {
	Setting string          `json:"setting"` // USERS_CAN_POST
	Value   json.RawMessage `json:"value"`
}

// meaning returns the setting in words, and what it means. It is "" for one whose value
// is neither on nor off nor a word of Facebook's, such as a list of words that the owner
// wants hidden.
func (s *pageSwitch) meaning() (string, social.State) {
	what := strings.ToLower(strings.ReplaceAll(s.Setting, "_", " "))
	var on bool
	if json.Unmarshal(s.Value, &on) != nil {
		var word string
		if json.Unmarshal(s.Value, &word) != nil || word == "" || len(word) > 40 || strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") != "" {
			return "", ""
		}
		return what + ": " + strings.ToLower(strings.ReplaceAll(word, "_", " ")), social.StateUnknown
	}
	said := what + ": off"
	if on {
		said = what + ": on"
	}
	switch {
	case strings.HasPrefix(s.Setting, "USERS_CAN_") && on:
		return said, social.StateOpen
	case strings.HasPrefix(s.Setting, "USERS_CAN_"):
		return said, social.StateClosed
	case strings.HasPrefix(s.Setting, "REVIEW_") && on: // what visitors post shows only after approval
		return said, social.StateClosed
	case strings.HasPrefix(s.Setting, "REVIEW_"):
		return said, social.StateOpen
	}
	return said, social.StateUnknown
}
