package mastodon

import (
	"encoding/json"
	"errors"
	"io/fs"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// actor is actor.json: the owner as other servers see them.
type actor struct {
	ID           string `json:"id"`
	Type         string `json:"type"`
	Username     string `json:"preferredUsername"`
	Webfinger    string `json:"webfinger"` // newer servers: the handle, if its host is not that of ID
	Name         string `json:"name"`
	Summary      string `json:"summary"`
	URL          string `json:"url"`
	Followers    string `json:"followers"`
	Published    string `json:"published"`
	Locked       *bool  `json:"manuallyApprovesFollowers"`
	Discoverable *bool  `json:"discoverable"`
	Indexable    *bool  `json:"indexable"`
	Icon         struct {
		URL string `json:"url"`
	} `json:"icon"`
	Attachment []struct {
		Type  string `json:"type"`
		Name  string `json:"name"`
		Value string `json:"value"`
	} `json:"attachment"`
}

func readActor(fsys fs.FS, member string) (actor, error) {
	var a actor
	if member == "" {
		return a, fs.ErrNotExist
	}
	f, err := fsys.Open(member)
	if err != nil {
		return a, err
	}
	defer f.Close()
	d := json.NewDecoder(skipBOM(f))
	if err := d.Decode(&a); err != nil {
		return actor{}, err
	}
	if d.More() {
		return actor{}, collect.ErrShape
	}
	if a.user() == "" || hostOf(a.ID) == "" {
		return actor{}, collect.ErrShape
	}
	return a, nil
}

func (a actor) user() string {
	if a.Username != "" {
		return line(a.Username)
	}
	u, _, _ := strings.Cut(personAt(a.ID).Handle, "@")
	return u
}

// account has the key that the API's account has too; see the package comment.
func (a actor) account() social.Account {
	host, user := hostOf(a.ID), a.user()
	h := user + "@" + host
	if w := line(a.Webfinger); strings.Count(w, "@") == 1 {
		h = w
	}
	return social.Account{Provider: name, Server: host, ID: strings.ToLower(user), Handle: h,
		Name: line(a.Name), URL: webURL(a.URL, a.ID), Created: stamp(a.Published)}
}

// address is how other people's servers call the owner.
func (a actor) address() string { return strings.ToLower(a.user() + "@" + hostOf(a.ID)) }

// activity is one entry of the outbox. https://www.w3.org/TR/activitystreams-vocabulary/
type activity struct {
	ID        string  `json:"id"`
	Type      string  `json:"type"`
	Actor     maybeID `json:"actor"`
	Published string  `json:"published"`
	To        ids     `json:"to"`
	Cc        ids     `json:"cc"`
	Object    maybe   `json:"object"`
}

// object is what an activity is about.
type object struct {
	ID           string            `json:"id"`
	Type         string            `json:"type"`
	Summary      string            `json:"summary"`
	InReplyTo    maybeID           `json:"inReplyTo"`
	Published    string            `json:"published"`
	Updated      string            `json:"updated"`
	URL          maybeID           `json:"url"`
	AttributedTo maybeID           `json:"attributedTo"`
	To           ids               `json:"to"`
	Cc           ids               `json:"cc"`
	Content      string            `json:"content"`
	ContentMap   map[string]string `json:"contentMap"`
	Quote        maybeID           `json:"quote"`
	QuoteURI     string            `json:"quoteUri"`
	OneOf        []struct {
		Name string `json:"name"`
	} `json:"oneOf"`
	AnyOf []struct {
		Name string `json:"name"`
	} `json:"anyOf"`
	Attachment []struct {
		Type      string  `json:"type"`
		MediaType string  `json:"mediaType"`
		URL       maybeID `json:"url"`
		Href      string  `json:"href"`
		Name      string  `json:"name"`
	} `json:"attachment"`
	Tag []struct {
		Type string `json:"type"`
		Href string `json:"href"`
		Name string `json:"name"`
	} `json:"tag"`
}

// maybeID is an address, given by itself or as the id of an object.
type maybeID struct{ ID string }

func (m *maybeID) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &m.ID)
	}
	var o struct {
		ID   string `json:"id"`
		Href string `json:"href"`
	}
	if len(b) > 0 && b[0] == '{' && json.Unmarshal(b, &o) == nil {
		m.ID = orElse(o.ID, o.Href)
	}
	return nil
}

// maybe is an object, given by its address or whole.
type maybe struct {
	id    string
	whole *object
}

func (m *maybe) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '{' {
		m.whole = new(object)
		if err := json.Unmarshal(b, m.whole); err != nil {
			return err
		}
		m.id = m.whole.ID
		return nil
	}
	return json.Unmarshal(b, &m.id)
}

// ids are the readers of a post: one address, or several. nil if not given.
type ids []string

func (l *ids) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		*l = make(ids, 1)
		return json.Unmarshal(b, &(*l)[0])
	}
	return json.Unmarshal(b, (*[]string)(l))
}

var errUnknown = errors.New("an activity of an unknown kind")

// note maps an entry of the outbox. It returns errUnknown for one that is
// neither a post nor a boost.
func (a actor) note(v *activity, source string) (note, error) {
	n := note{id: line(statusID(v.ID)), mine: true, published: stamp(v.Published), source: source}
	switch v.Type {
	case "Announce":
		if v.Object.id == "" || n.id == "" {
			return n, errUnknown
		}
		n.boost, n.visibility, n.quotes = true, a.audience(v.To, v.Cc), a.ref(v.Object.id)
		if o := v.Object.whole; o != nil {
			n.quotes.Text, _ = plainText(o.Content)
		}
		return n, nil
	case "Create":
	default:
		return n, errUnknown
	}
	o := v.Object.whole
	if o == nil || o.ID == "" {
		return n, errUnknown
	}
	n.id, n.url = line(statusID(o.ID)), webURL(o.URL.ID, o.ID)
	if by := o.AttributedTo.ID; by != "" && a.ID != "" && by != a.ID {
		n.mine, n.author = false, someone(by)
	}
	if t := stamp(o.Published); !t.IsZero() {
		n.published = t
	}
	n.edited, n.html, n.warning = stamp(o.Updated), o.Content, o.Summary
	n.visibility = a.audience(o.To, o.Cc)
	if len(o.ContentMap) == 1 {
		for l, text := range o.ContentMap {
			n.language, n.html = line(l), orElse(n.html, text)
		}
	}
	if o.InReplyTo.ID != "" {
		n.answers = a.ref(o.InReplyTo.ID)
	}
	if q := orElse(o.Quote.ID, o.QuoteURI); q != "" {
		n.quotes = a.ref(q)
	}
	for _, c := range append(o.OneOf, o.AnyOf...) {
		n.choices = append(n.choices, c.Name)
	}
	for _, t := range o.Tag {
		switch t.Type {
		case "Mention":
			host := orElse(hostOf(t.Href), hostOf(a.ID))
			if p := person(t.Name, host, ""); p.ID != "" {
				n.mentions = append(n.mentions, p)
			}
		case "Hashtag":
			n.tags = append(n.tags, hashtag(t.Name))
		}
	}
	for _, m := range o.Attachment {
		if m.Type == "Link" {
			if isWeb(m.Href) {
				n.links = append(n.links, clean(m.Href))
			}
			continue
		}
		n.media = append(n.media, media(source, m.MediaType, m.URL.ID, m.Name))
	}
	return n, nil
}

// media lies beside the member that names it, at the path that this gives.
func media(beside, mime, at, alt string) social.Media {
	m := social.Media{Type: mediaType(mime), Alt: clean(alt)}
	if isWeb(at) {
		m.URL = webURL(at)
	} else if p := path.Clean(strings.TrimLeft(line(at), "/")); fs.ValidPath(p) && p != "." {
		m.Path = path.Join(path.Dir(beside), p)
	}
	return m
}

// ref points at a post by its address. Only the owner's own posts are known by
// the number that the API gives them too.
func (a actor) ref(uri string) *social.Ref {
	r := &social.Ref{URL: webURL(uri)}
	if strings.HasPrefix(uri, a.ID+"/statuses/") {
		r.ID, r.Mine = line(statusID(uri)), true
	} else if r.Author = personAt(uri); r.URL == "" {
		r.ID = orElse(line(uri), "unknown") // a name that is no web address
	}
	return r
}

// someone is the person of whom only an address is known.
func someone(uri string) social.Person {
	if p := personAt(uri); p.ID != "" {
		return p
	}
	return social.Person{ID: orElse(line(uri), "unknown")}
}

// audience reads who can see a post from whom it is addressed to. Public in
// second place is what the API calls unlisted.
// https://docs.joinmastodon.org/spec/activitypub/#properties-used
func (a actor) audience(to, cc ids) social.Audience {
	if to == nil && cc == nil {
		return social.AudienceUnknown
	}
	followers := orElse(a.Followers, a.ID+"/followers")
	result := social.AudienceDirect
	for _, list := range []ids{to, cc} {
		for _, who := range list {
			switch {
			case who == "https://www.w3.org/ns/activitystreams#Public", who == "as:Public", who == "Public":
				return social.AudiencePublic
			case who == followers, a.ID == "" && strings.HasSuffix(who, "/followers"):
				result = social.AudienceFollowers
			}
		}
	}
	return result
}
