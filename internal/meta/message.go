package meta

import (
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/social"
)

// nobody stands for a sender whom the export does not name: an account that is gone.
const nobody = "(no name in the export)"

// message is a message of either kind of file.
type message struct {
	Sender  Text        `json:"sender_name"`
	Millis  Millis      `json:"timestamp_ms"`
	Seconds Seconds     `json:"timestamp"` // in early files; in milliseconds in an encrypted chat
	Content Text        `json:"content"`
	Type    Text        `json:"type"`
	Photos  List[Media] `json:"photos"`
	Videos  List[Media] `json:"videos"`
	Audio   List[Media] `json:"audio_files"`
	GIFs    List[Media] `json:"gifs"`
	Files   List[Media] `json:"files"`
	Sticker *Media      `json:"sticker"`
	Share   *share      `json:"share"`
	Unsent  bool        `json:"is_unsent"`
	Call    *number     `json:"call_duration"`

	// In an encrypted chat:
	SenderName Text        `json:"senderName"`
	Text       Text        `json:"text"`
	IsUnsent   bool        `json:"isUnsent"`
	Media      List[Media] `json:"media"`
}

// share is what a message passes on.
type share struct {
	Link  Text `json:"link"`
	Text  Text `json:"share_text"`
	Owner Text `json:"original_content_owner"`
}

// message adds one message to the conversation, or counts why it does not.
func (t *Threads) message(data []byte, source string, th *Thread, h *head) {
	var m message
	err := json.Unmarshal(data, &m)
	var mistyped *json.UnmarshalTypeError
	at := m.Millis.Time
	if at.IsZero() {
		at = m.Seconds.Time
	}
	sender := cmp.Or(string(m.Sender), string(m.SenderName))
	switch {
	case err != nil && !errors.As(err, &mistyped) || len(data) == 0 || data[0] != '{' || at.IsZero() && sender == "":
		th.Failed++
		return
	case err != nil: // a field of another type is lost; the rest is kept
		th.Failed++
	}
	sender = cmp.Or(sender, nobody)
	if h.senders == nil {
		h.senders = map[string]bool{}
	}
	h.senders[sender] = true
	p := &social.Post{Published: at, Mine: t.Mine(sender), Source: source, Text: string(cmp.Or(m.Content, m.Text))}
	if !p.Mine {
		p.Author = t.person(sender)
	}
	t.attach(p, &m)
	stub := stubOf(p.Text, sender, m.Share != nil || len(p.Media) > 0)
	if stub != noStub {
		p.Text = ""
	}
	switch kind := strings.ToLower(string(m.Type)); {
	case m.Unsent || m.IsUnsent || stub == stubUnsent:
		th.Unsent++
		return
	case m.Call != nil && m.Call.known, kind == "call", strings.HasSuffix(kind, "_call"), stub == stubCall:
		th.Calls++
		return
	case p.Text == "" && len(p.Media) == 0 && len(p.Links) == 0 && p.Quotes == nil:
		th.Empty++
		return
	}
	if p.ID = h.repeats.Next(MessageID(p, string(m.Sender))); t.fresh(p) {
		th.Messages = append(th.Messages, p)
	}
}

// fresh reports whether the conversation does not have the message yet from another
// file, as happens when downloads overlap. A message of another conversation that is
// alike, such as a wish sent to many at once, gets an identifier of its own.
func (t *Threads) fresh(p *social.Post) bool {
	if t.owner == nil {
		t.owner = map[string]int{}
	}
	for id := p.ID; ; p.ID += "+" {
		switch t.owner[p.ID] {
		case 0:
			t.owner[p.ID] = t.threads
			return true
		case t.threads:
			return false
		}
		if len(p.ID) > len(id)+1000 { // never in earnest
			return false
		}
	}
}

// MessageID is the same for early files, which have no milliseconds, and for late
// ones, and when the other person is renamed.
func MessageID(p *social.Post, sender string) string {
	parts := []string{string(social.KindMessage), strconv.FormatInt(p.Published.Unix(), 10), strconv.FormatBool(p.Mine), p.Text}
	if p.Text == "" {
		parts = append(parts, p.Links...)
		parts = append(parts, strconv.Itoa(len(p.Media)))
	}
	if p.Published.IsZero() {
		parts[1] = sender // all that is left to tell them apart
	}
	return social.ContentID(parts...)
}

// attach adds what hangs on the message.
func (t *Threads) attach(p *social.Post, m *message) {
	for _, l := range []struct {
		kind  string // where the name of the file does not say
		media []Media
	}{{"photo", m.Photos}, {"video", m.Videos}, {"audio", m.Audio}, {"animation", m.GIFs}, {"file", m.Files}, {"file", m.Media}} {
		for i := range l.media {
			out := l.media[i].Social(t.Media)
			if out.Type == "file" || l.kind == "audio" || l.kind == "animation" { // a voice message is an .mp4
				out.Type = l.kind
			}
			p.Media = append(p.Media, out)
		}
	}
	if m.Sticker != nil && m.Sticker.URI != "" {
		p.Media = append(p.Media, m.Sticker.Social(t.Media))
	}
	if s := m.Share; s != nil {
		if IsURL(string(s.Link)) && !slices.Contains(p.Links, string(s.Link)) {
			p.Links = append(p.Links, string(s.Link))
		}
		if s.Text != "" && s.Text != Text(p.Text) {
			p.Quotes = &social.Ref{URL: string(s.Link), Text: string(s.Text)}
			if s.Owner != "" {
				p.Quotes.Author = t.person(string(s.Owner))
			}
		}
	}
}
