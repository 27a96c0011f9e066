package meta

import (
	"cmp"
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Threads reads conversations of Messenger and Instagram: message_1.json,
// message_2.json and so on in a folder for each, or one file for each in the
// separate download of end-to-end encrypted chats.
type Threads struct {
	FS    fs.FS
	Mine  func(name string) bool       // whether somebody so called is the owner
	Media func(ref string) string      // the member that a reference means, "" if it is not there
	Name  func(s string) social.Person // whom a conversation names; nil for a display name

	threads int
	owner   map[string]int // the conversation that each identifier of a message belongs to
}

// Thread is one conversation as it was read.
type Thread struct {
	conversation.Conversation
	Messages []*social.Post // in the order of the files; [conversation.Conversation.Messages] completes them
	Known    bool           // the owner is among the people
	Self     bool           // nobody but the owner is among them: these are notes, or somebody has the owner's name
	Unsent   int            // messages that were taken back: their words are gone
	Calls    int            // calls, which have no words
	Empty    int            // messages of which the export holds nothing but the time
	Failed   int            // records that do not decode
	Broken   []string       // why files could not be read to their end
}

// Folders groups the files of conversations by conversation, whichever part of the
// export, box or wrapper they lie in: a conversation may be cut across all of these.
func Folders(files []member.File) [][]member.File {
	at := map[string]int{}
	var out [][]member.File
	for _, f := range files {
		dir := path.Base(path.Dir(member.Fold(f.Path)))
		i, ok := at[dir]
		if !ok {
			i = len(out)
			at[dir] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], f)
	}
	return out
}

// Read reads the conversation in files. It ends early when ctx does.
func (t *Threads) Read(ctx context.Context, files []member.File) *Thread {
	th := &Thread{}
	t.threads++
	var h head
	for _, f := range files {
		h.repeats = social.Repeats{}
		th.Source = cmp.Or(th.Source, f.Path)
		if err := t.file(ctx, f.Path, th, &h); err != nil {
			th.Broken = append(th.Broken, jsonstream.Why(err))
		}
	}
	t.complete(th, &h, files)
	return th
}

// head is what the files of a conversation say of it, besides the messages.
type head struct {
	people      []string
	title, path string
	group       bool
	senders     map[string]bool
	repeats     social.Repeats // of the messages of one file
}

func (t *Threads) file(ctx context.Context, name string, th *Thread, h *head) error {
	f, err := t.FS.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for v, err := range jsonstream.Values(f, jsonstream.Lists) {
		if err != nil || ctx.Err() != nil {
			return err
		}
		if len(v.Path) == 0 {
			th.Failed++
			continue
		}
		switch v.Path[0] {
		case "messages":
			t.message(v.JSON, name, th, h)
		case "participants":
			var who Name
			_ = who.UnmarshalJSON(v.JSON)
			if who != "" && !slices.Contains(h.people, string(who)) {
				h.people = append(h.people, string(who))
			}
		case "title":
			h.title = cmp.Or(h.title, text(v.JSON))
		case "threadName": // with a number behind it: "Choir_12"
			h.title = cmp.Or(h.title, unnumbered(text(v.JSON)))
		case "thread_path":
			h.path = cmp.Or(h.path, text(v.JSON))
		case "thread_type":
			h.group = h.group || strings.Contains(strings.ToLower(text(v.JSON)), "group")
		case "joinable_mode": // only groups can be joined
			h.group = true
		}
	}
	return nil
}

func text(data []byte) string {
	var t Text
	_ = t.UnmarshalJSON(data)
	return string(t)
}

func unnumbered(name string) string {
	if at := strings.LastIndexByte(name, '_'); at > 0 && strings.Trim(name[at+1:], "0123456789") == "" {
		return name[:at]
	}
	return name
}

// complete says what the conversation is, from all of its files.
func (t *Threads) complete(th *Thread, h *head, files []member.File) {
	people := slices.Clone(h.people)
	for who := range h.senders {
		if who != nobody && !slices.Contains(people, who) {
			people = append(people, who)
		}
	}
	slices.Sort(people[len(h.people):])
	var others []string
	for _, who := range people {
		if t.Mine(who) {
			th.Known = true
		} else if who != nobody {
			others = append(others, who)
		}
	}
	th.Group = h.group || len(people) > 2
	th.Self = th.Known && !th.Group && len(people) == 1
	for _, who := range others {
		th.Others = append(th.Others, t.person(who))
	}
	if th.Group {
		th.Name = h.title
	}
	th.ID = threadID(h, files, others)
}

// threadID is the number behind the name of the folder, which stays when people are
// renamed; else it is made of who takes part.
func threadID(h *head, files []member.File, others []string) string {
	if h.path == "" && len(files) > 0 && strings.HasPrefix(path.Base(member.Fold(files[0].Path)), "message_") {
		h.path = path.Dir(files[0].Path)
	}
	slug := strings.ToLower(path.Base(h.path))
	if at := strings.LastIndexByte(slug, '_'); at >= 0 && len(slug)-at > 6 {
		return slug[at+1:]
	}
	folded := make([]string, 0, len(others))
	for _, o := range others {
		folded = append(folded, Fold(o))
	}
	slices.Sort(folded)
	return social.ContentID(append([]string{"thread"}, folded...)...)
}

func (t *Threads) person(name string) social.Person {
	if t.Name != nil {
		return t.Name(name)
	}
	return social.Person{Name: name}
}
