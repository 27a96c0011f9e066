package facebook

import (
	"encoding/json"
	"io"
	"io/fs"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// person is what profile_information.json says of the owner. Relatives, birthday,
// telephone numbers and addresses are left alone.
type person struct {
	Name struct {
		Full meta.Text `json:"full_name"`
	} `json:"name"`
	Username   meta.Text            `json:"username"`
	URI        meta.Text            `json:"profile_uri"`
	Intro      meta.Name            `json:"intro_bio"`
	Bio        meta.Name            `json:"bio"`
	About      meta.Name            `json:"about_me"`
	City       meta.Name            `json:"current_city"`
	Home       meta.Name            `json:"hometown"`
	Previous   meta.List[named]     `json:"previous_names"`
	Other      meta.List[named]     `json:"other_names"`
	Work       meta.List[work]      `json:"work_experiences"`
	Schools    meta.List[meta.Name] `json:"education_experiences"`
	Websites   meta.List[website]   `json:"websites"`
	Registered meta.Seconds         `json:"registration_timestamp"`
}

// named is a name with the time of it.
type named struct {
	Name meta.Text    `json:"name"`
	At   meta.Seconds `json:"timestamp"`
}

// UnmarshalJSON decodes; a bare text is the name.
func (n *named) UnmarshalJSON(data []byte) error {
	type plain named
	if len(data) > 0 && data[0] == '{' {
		return json.Unmarshal(data, (*plain)(n))
	}
	return n.Name.UnmarshalJSON(data)
}

type work struct {
	Employer meta.Text `json:"employer"`
	Title    meta.Text `json:"title"`
}

func (w *work) UnmarshalJSON(data []byte) error {
	type plain work
	if len(data) > 0 && data[0] == '{' {
		return json.Unmarshal(data, (*plain)(w))
	}
	return w.Employer.UnmarshalJSON(data)
}

type website string

func (w *website) UnmarshalJSON(data []byte) error {
	var in struct {
		Address meta.Text `json:"address"`
	}
	if len(data) > 0 && data[0] == '{' {
		_ = json.Unmarshal(data, &in) // an address of another type stays empty
	} else {
		_ = in.Address.UnmarshalJSON(data)
	}
	*w = website(in.Address)
	return nil
}

// maxProfile is far more than a profile takes, in bytes.
const maxProfile = 8 << 20

// readPerson reads the first profile in the export that makes sense, and returns its
// member. failed counts profiles that do not; broken says why files could not be
// read.
func readPerson(fsys fs.FS, index *member.Index) (p person, source string, failed int, broken []string) {
	for _, f := range index.Of(secProfile) {
		file, err := fsys.Open(f.Path)
		if err != nil {
			broken = append(broken, jsonstream.Why(err))
			continue
		}
		for v, err := range jsonstream.Values(io.LimitReader(file, maxProfile), wholeBelow) {
			if err != nil {
				broken = append(broken, jsonstream.Why(err))
				break
			}
			if len(v.Path) == 0 || !strings.HasPrefix(v.Path[0], "profile") {
				continue
			}
			var in person
			_ = json.Unmarshal(v.JSON, &in) // a field of another type stays empty
			if in.Name.Full == "" {
				failed++
			} else if source == "" {
				p, source = in, f.Path
			}
		}
		file.Close()
	}
	return p, source, failed, broken
}

func wholeBelow(path []string) jsonstream.Step {
	if len(path) == 0 {
		return jsonstream.Enter
	}
	return jsonstream.Take
}

// handle is the name in the address of the profile; "" for one with a number.
func (p *person) handle() string {
	if p.Username != "" {
		return string(p.Username)
	}
	u, err := url.Parse(string(p.URI))
	if err != nil || !strings.HasSuffix(strings.ToLower(u.Hostname()), "facebook.com") {
		return ""
	}
	at := strings.Trim(u.Path, "/")
	if at == "profile.php" || strings.ContainsRune(at, '/') {
		return ""
	}
	return at
}

// account is the owner's; ID is "" if the profile is not there.
func (p *person) account() social.Account {
	a := social.Account{Provider: name, Handle: p.handle(), Name: string(p.Name.Full), Created: p.Registered.Time}
	if a.ID = strings.ToLower(a.Handle); a.ID == "" {
		a.ID = meta.Fold(a.Name)
	}
	if meta.IsURL(string(p.URI)) {
		a.URL = string(p.URI)
	} else if a.Handle != "" {
		a.URL = "https://www.facebook.com/" + a.Handle
	}
	return a
}

// shown is the profile as others see it.
func (p *person) shown() *social.Profile {
	out := &social.Profile{Name: string(p.Name.Full), Handle: p.handle(), Location: string(p.City), Created: p.Registered.Time}
	for _, b := range []meta.Name{p.Intro, p.Bio, p.About} {
		if b != "" && !strings.Contains(out.Bio, string(b)) {
			out.Bio = strings.TrimSpace(out.Bio + "\n" + string(b))
		}
	}
	for _, w := range p.Websites {
		if w != "" {
			out.Links = append(out.Links, string(w))
		}
	}
	add := func(name string, parts ...meta.Text) {
		var said []string
		for _, s := range parts {
			if s != "" {
				said = append(said, string(s))
			}
		}
		if len(said) > 0 {
			out.Fields = append(out.Fields, social.Field{Name: name, Value: strings.Join(said, ", ")})
		}
	}
	for _, w := range p.Work {
		add("Work", w.Title, w.Employer)
	}
	for _, s := range p.Schools {
		add("Education", meta.Text(s))
	}
	add("Home town", meta.Text(p.Home))
	for _, n := range p.Other {
		add("Other name", n.Name)
	}
	for _, n := range p.Previous {
		if n.Name != "" {
			out.Previous = append(out.Previous, social.Rename{From: string(n.Name), To: string(p.Name.Full), At: n.At.Time})
		}
	}
	return out
}
