package snapchat

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// prompt is an entry of snapchat_ai.json.
type prompt struct {
	Time    word  `json:"Timestamp"`
	Type    word  `json:"Type"`
	Content words `json:"Content"`
}

// myAI yields what was asked of My AI and is not among the chats already. The
// file tells what the owner gave; an entry that calls itself an answer is the
// other side's.
func (r *reading) myAI() {
	repeats, from, kept := social.Repeats{}, "", 0
	r.each(secMyAI, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		if top(v) != "My AI Content" {
			kept++
			return true
		}
		if source != from {
			repeats, from = social.Repeats{}, source
		}
		var e prompt
		if json.Unmarshal(v.JSON, &e) != nil || e.Time == "" && e.Content == "" {
			r.files.Failed(secMyAI, 1)
			return true
		}
		m := chat{Created: e.Time, Content: e.Content, Type: e.Type, mine: true}
		if t := strings.ToLower(string(e.Type)); strings.Contains(t, "response") || strings.Contains(t, "answer") || t == "bot" || t == "ai" || t == "received" {
			m.mine, m.From = false, robot
		}
		p := r.message(m, robot)
		p.ID = repeats.Next(p.ID)
		p.Kind, p.Thread, p.Audience, p.Source = social.KindMessage, assistant, social.AudienceOnlyMe, source
		return r.post(p)
	})
	if kept > 0 {
		r.gap(social.Gap{Section: "what My AI remembers of you", Reason: social.ReasonNotRead, Count: kept,
			Detail: "Notes that Snapchat's assistant made of what you told it are not checked. Nobody but Snapchat can see them; you can delete them in the app under Privacy Controls, Clear Data."})
	}
}
