package instagram

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// layoutAlone is what a conversation is called that somebody took out of an export.
// Messenger writes them alike.
const layoutAlone = "a conversation on its own, of Instagram or Messenger"

// mostAlone is how many files are looked into for conversations on their own; where
// there are more, they are somebody else's.
const mostAlone = 50

// talk is a conversation on its own: one file, or several of the same people.
type talk struct {
	files  []member.File
	people []string // as the files name them, in order
	newest meta.Span
}

// alone finds conversations in what is no export as a whole.
func alone(ctx context.Context, fsys fs.FS, index *member.Index) []talk {
	files := slices.Clone(index.Rest())
	for _, s := range sections() { // somebody's own folder may be called as one of an export
		files = append(files, index.Of(s.Name)...)
	}
	files = slices.DeleteFunc(files, func(f member.File) bool { return strings.ToLower(path.Ext(f.Path)) != ".json" })
	if len(files) > mostAlone || slices.ContainsFunc(files, func(f member.File) bool { return inBox(f.Path) }) {
		return nil // an export, of Instagram's or of Facebook's
	}
	var out []talk
	for _, f := range files {
		if !isTalk(head(fsys, f.Path)) {
			continue
		}
		t := takesPart(ctx, fsys, f)
		same := slices.IndexFunc(out, func(o talk) bool { return slices.Equal(o.people, t.people) })
		if same < 0 {
			out = append(out, t)
			continue
		}
		out[same].files = append(out[same].files, f)
		out[same].newest.Add(t.newest.Last)
	}
	return out
}

// inBox reports whether a file lies where the exports of Meta's networks keep
// conversations.
func inBox(name string) bool {
	p := "/" + member.Fold(name)
	for _, box := range []string{"messages", "inbox", "archived_threads", "filtered_threads", "e2ee_cutover", "legacy_threads", "message_requests", "your_facebook_activity", "your_instagram_activity"} {
		if strings.Contains(p, "/"+box+"/") {
			return true
		}
	}
	return false
}

// isTalk reports whether a file begins as a conversation does.
func isTalk(head []byte) bool {
	found := false
	names := func(path []string) jsonstream.Step {
		found = found || len(path) == 1 && path[0] == "messages"
		return jsonstream.Lists(path)
	}
	for range jsonstream.Values(bytes.NewReader(head), names) {
	}
	return found && len(head) > 0 && head[0] == '{' && bytes.Contains(head, []byte(`"sender_name"`)) && bytes.Contains(head, []byte(`"timestamp_ms"`))
}

// takesPart reads who takes part in a conversation, and when it was last.
func takesPart(ctx context.Context, fsys fs.FS, f member.File) talk {
	t := talk{files: []member.File{f}}
	in, err := fsys.Open(f.Path)
	if err != nil {
		return t
	}
	defer in.Close()
	seen := map[string]bool{}
	for v, err := range jsonstream.Values(in, jsonstream.Lists) {
		if err != nil || len(v.Path) == 0 || ctx.Err() != nil {
			break
		}
		who := ""
		switch v.Path[0] {
		case "messages":
			var m struct {
				Sender meta.Text   `json:"sender_name"`
				At     meta.Millis `json:"timestamp_ms"`
			}
			if json.Unmarshal(v.JSON, &m) == nil {
				t.newest.Add(m.At.Time)
				who = string(m.Sender)
			}
		case "participants":
			var n meta.Name
			_ = n.UnmarshalJSON(v.JSON)
			who = string(n)
		}
		if who != "" && !seen[who] {
			seen[who] = true
			t.people = append(t.people, who)
		}
	}
	slices.Sort(t.people)
	return t
}

// recognizeAlone says what conversations on their own are: the owner is one of those
// who take part in all of them.
func recognizeAlone(talks []talk) social.Recognition {
	r := social.Recognition{Layout: layoutAlone, Account: social.Account{Provider: name}}
	var names []string
	owners := slices.Clone(talks[0].people)
	for _, t := range talks {
		for _, f := range t.files {
			r.Because = append(r.Because, f.Path)
		}
		if t.newest.Last.After(r.Exported) {
			r.Exported = t.newest.Last
		}
		names = append(names, strings.Join(t.people, "\n"))
		owners = slices.DeleteFunc(owners, func(who string) bool { return !slices.Contains(t.people, who) })
	}
	slices.Sort(names)
	r.Owners, r.Part = owners, social.ContentID(append([]string{"conversation"}, names...)...)
	if len(owners) == 0 { // of different people: one of them all
		for _, t := range talks {
			r.Owners = append(r.Owners, t.people...)
		}
		slices.Sort(r.Owners)
		r.Owners = slices.Compact(r.Owners)
	}
	return r
}

// aloneSections are what there is where conversations lie on their own.
func aloneSections(talks []talk) []member.Section {
	s := member.Section{Name: secMessages, Kinds: []social.Kind{social.KindMessage, social.KindConnection}}
	for _, t := range talks {
		for _, f := range t.files {
			s.Files = append(s.Files, meta.Literal(f.Path))
		}
	}
	return []member.Section{s}
}

// alone reads conversations on their own.
func (r *reading) alone() {
	r.messages()
	r.wordless()
	r.Gap(social.Gap{Section: "everything else of the account", Kinds: append(social.PostKinds(), social.KindProfile, social.KindConnection, social.KindSetting), Reason: social.ReasonNotInExport,
		Detail: "This is a conversation on its own. To have the rest looked at, ask for the whole export: 'audit networks instagram' tells how."})
	for _, g := range r.Index.Gaps() {
		r.Gap(g)
	}
}
