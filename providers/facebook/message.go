package facebook

import (
	"cmp"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// messages yields the conversations of Messenger, one after the other.
func (r *reader) messages() {
	threads := meta.Threads{FS: r.FS, Mine: r.me.is, Media: r.Media}
	for _, files := range meta.Folders(r.Index.Of(secMessages)) {
		if r.Done() {
			return
		}
		r.thread(&threads, files, secMessages)
	}
}

func (r *reader) thread(threads *meta.Threads, files []member.File, section string) {
	th := threads.Read(r.ctx, files)
	if r.Done() {
		return
	}
	r.unsent, r.calls, r.empty = r.unsent+th.Unsent, r.calls+th.Calls, r.empty+th.Empty
	if th.Failed > 0 {
		r.Index.Failed(section, th.Failed)
	}
	for _, why := range th.Broken {
		r.Index.Broken(section, why)
	}
	if !th.Known && len(th.Messages) > 0 {
		r.anonymous++
	}
	r.Doubt(th)
	th.Conversation.Messages(th.Messages)
	robot := th.Assistant()
	for _, m := range th.Messages {
		r.Span.Add(m.Published)
		r.Send(social.Item{Post: m})
	}
	if robot {
		return
	}
	for _, c := range th.People(th.Messages) {
		r.Connect(&c)
	}
}

// turn is something said in a conversation with the assistant.
type turn struct {
	Sender  meta.Name    `json:"sender_name"`
	From    meta.Name    `json:"sender"`
	Author  meta.Name    `json:"author"`
	Role    meta.Text    `json:"role"`
	Content meta.Text    `json:"content"`
	Text    meta.Text    `json:"text"`
	Message meta.Text    `json:"message"`
	Millis  meta.Millis  `json:"timestamp_ms"`
	Seconds meta.Seconds `json:"timestamp"`

	Messages meta.List[turn] `json:"messages"`
}

// assistant yields what was typed to the assistant and what it answered.
func (r *reader) assistant() {
	r.each(secAssistant, func(v jsonstream.Value, source string) bool {
		if len(v.Path) > 0 && v.Path[0] != "messages" && (len(v.JSON) == 0 || v.JSON[0] != '{') || len(v.Path) > 0 && v.Path[0] == "participants" {
			return true // what stands beside the messages
		}
		var t turn
		return r.decode(v.JSON, &t) && r.turn(&t, source)
	})
}

func (r *reader) turn(t *turn, source string) bool {
	good := true
	for i := range t.Messages {
		good = r.turn(&t.Messages[i], source) && good
	}
	if t.Messages != nil {
		return good
	}
	who := string(cmp.Or(t.Sender, t.From, t.Author, meta.Name(t.Role)))
	p := &social.Post{Kind: social.KindMessage, Audience: social.AudienceOnlyMe, Thread: meta.AssistantThread, Members: 1, Source: source,
		Published: cmp.Or(t.Millis.Time, t.Seconds.Time), Text: string(cmp.Or(t.Content, t.Text, t.Message))}
	if who == "" || strings.TrimSpace(p.Text) == "" {
		return false // who said it is never guessed
	}
	if p.Mine = r.me.is(who) || strings.EqualFold(who, "user"); !p.Mine {
		p.Author = social.Person{Name: who}
	}
	finish(p)
	p.ID = social.ContentID("assistant", social.Stamp(p.Published), who, p.Text)
	r.Post(p)
	return true
}
