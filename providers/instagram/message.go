package instagram

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// messages reads the conversations, one at a time.
func (r *reading) messages() {
	threads := &meta.Threads{FS: r.FS, Mine: r.mine, Media: r.Media, Name: r.person}
	folders := meta.Folders(r.Index.Of(secMessages))
	if len(r.talks) > 0 { // which may all lie in one folder
		folders = nil
		for _, t := range r.talks {
			folders = append(folders, t.files)
		}
	}
	for _, files := range folders {
		if r.Done() {
			return
		}
		t := threads.Read(r.ctx, files)
		if r.Done() {
			return
		}
		for _, why := range t.Broken {
			r.Index.Broken(secMessages, why)
		}
		r.Index.Failed(secMessages, t.Failed)
		r.calls, r.empty, r.unsent = r.calls+t.Calls, r.empty+t.Empty, r.unsent+t.Unsent
		if !t.Known && len(t.Messages) > 0 {
			r.nameless++
		}
		r.Doubt(t)
		t.Conversation.Messages(t.Messages)
		if t.Assistant() {
			r.said(t.Messages)
		} else {
			r.conversation(&t.Conversation, t.Messages)
		}
	}
}

// conversation yields the messages of a conversation, and who takes part in it. The
// messages are complete.
func (r *reading) conversation(c *conversation.Conversation, messages []*social.Post) {
	r.said(messages)
	for _, p := range c.People(messages) {
		r.Connect(&p)
	}
}

// said yields messages, which have their identifiers.
func (r *reading) said(messages []*social.Post) {
	for _, m := range messages {
		r.Span.Add(m.Published)
		r.Send(social.Item{Post: m})
	}
}

// mine reports whether a name in a conversation is the owner's. The name under which
// the owner is registered counts only where the export does not say what the account
// is called: somebody else may bear it, too.
func (r *reading) mine(who string) bool {
	if r.names == nil {
		own := []string{r.account.Name, r.account.Username, r.owner.Handles[name]}
		own = append(append(own, r.owner.Also...), r.earlier...)
		if r.account.source == "" {
			own = append(own, r.owner.Name)
		}
		r.names = map[string]bool{}
		for _, n := range own {
			r.names[meta.Fold(n)] = true
		}
		delete(r.names, "")
	}
	return r.names[meta.Fold(who)]
}

// channels reads what the owner replied in broadcast channels: to whose message is
// known, and not to which.
func (r *reading) channels() {
	for source, v := range r.Values(secChannels, whole) {
		var in struct {
			Title   meta.Text         `json:"title"`
			Path    meta.Text         `json:"thread_path"`
			Replies []json.RawMessage `json:"replies"`
		}
		if json.Unmarshal(v.JSON, &in) != nil {
			r.Index.Failed(secChannels, 1)
			continue
		}
		for _, raw := range in.Replies {
			var m struct {
				Text   meta.Text   `json:"reply_content"`
				Sender meta.Text   `json:"original_message_sender"`
				At     meta.Millis `json:"timestamp_ms"`
			}
			if json.Unmarshal(raw, &m) != nil || m.Text == "" && m.At.IsZero() {
				r.Index.Failed(secChannels, 1)
				continue
			}
			p := &social.Post{Kind: social.KindMessage, Mine: true, Published: m.At.Time, Text: string(m.Text), Audience: social.AudienceGroup,
				Thread: social.ContentID("channel", strings.ToLower(string(in.Path)), string(in.Title)), Group: string(in.Title), Source: source}
			if m.Sender != "" && !r.mine(string(m.Sender)) {
				p.Answers = &social.Ref{Author: r.person(string(m.Sender))}
			}
			p.ID = social.ContentID("channel", social.Stamp(p.Published), p.Text)
			r.Post(p)
		}
	}
}

// wordless says how many messages have no words, and in how many conversations the
// owner could not be told from the others.
func (r *reading) wordless() {
	if r.nameless > 0 {
		r.Gap(social.Gap{Section: "your own messages", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonFailed, Count: r.nameless,
			Detail: "In some conversations nobody is called as your profile is, so that every message counts as somebody else's. If you had another name there, say so with 'audit owner', or with --me."})
	}
	for _, g := range []struct {
		n            int
		what, detail string
		kinds        []social.Kind
	}{
		{r.unsent, "messages that were unsent", "Of a message that was taken back the export holds the time and who wrote it, and not its words.", []social.Kind{social.KindMessage}},
		{r.calls, "calls", "Calls are listed without what was said.", []social.Kind{social.KindMessage}},
		{r.empty, "messages and comments without words", "The export holds nothing of them but the time: they were signs, moving pictures, or things that are gone.", []social.Kind{social.KindMessage, social.KindComment}},
	} {
		if g.n > 0 {
			r.Gap(social.Gap{Section: g.what, Kinds: g.kinds, Reason: social.ReasonNotInExport, Detail: g.detail, Count: g.n})
		}
	}
	r.Shortfalls()
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
