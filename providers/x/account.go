package x

import (
	"cmp"
	"encoding/json"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// identify finds out whose export it is and when it was made.
func (r *reading) identify() {
	r.readManifest()
	a := &r.account
	a.Provider = name
	r.list(secAccount, func(_ member, elem []byte) bool {
		var e struct {
			Account struct {
				ID      string `json:"accountId"`
				Handle  string `json:"username"`
				Name    string `json:"accountDisplayName"`
				Created string `json:"createdAt"`
			} `json:"account"`
		}
		if json.Unmarshal(elem, &e) != nil || e.Account.ID == "" {
			return false
		}
		a.ID, a.Handle, a.Name, a.Created = e.Account.ID, e.Account.Handle, printable(e.Account.Name), parseTime(e.Account.Created)
		return true
	})
	r.list(secUser, func(_ member, elem []byte) bool {
		var e struct {
			ID       json.RawMessage `json:"id"`
			Handle   string          `json:"screen_name"`
			Name     string          `json:"full_name"`
			Bio      string          `json:"bio"`
			Location string          `json:"location"`
			Created  string          `json:"created_at"`
		}
		if json.Unmarshal(elem, &e) != nil || word(e.ID) == "" {
			return false
		}
		a.ID, a.Handle, a.Name, a.Created = word(e.ID), e.Handle, printable(e.Name), parseTime(e.Created)
		r.profile.Bio, r.profile.Location = plainText(e.Bio, nil, nil), plainText(e.Location, nil, nil)
		return true
	})
	r.list(secPayload, func(_ member, elem []byte) bool {
		var e struct {
			Created string `json:"created_at"`
		}
		if json.Unmarshal(elem, &e) != nil {
			return false
		}
		if at := parseTime(e.Created); at.After(r.exported) {
			r.exported = at
		}
		return true
	})
	r.list(secRename, func(_ member, elem []byte) bool {
		var e struct {
			Outer struct {
				Change struct {
					At   string `json:"changedAt"`
					From string `json:"changedFrom"`
					To   string `json:"changedTo"`
				} `json:"screenNameChange"`
			} `json:"screenNameChange"`
		}
		if json.Unmarshal(elem, &e) != nil || e.Outer.Change.From == "" {
			return false
		}
		c := e.Outer.Change
		a.Previous = append(a.Previous, social.Rename{From: c.From, To: c.To, At: parseTime(c.At)})
		return true
	})
	if a.ID == "" {
		r.infer()
	}
	slices.SortStableFunc(a.Previous, func(a, b social.Rename) int { return a.At.Compare(b.At) })
	if a.Handle != "" {
		a.URL = "https://x.com/" + a.Handle
	}
}

// yieldProfile yields what the account shows about the owner.
func (r *reading) yieldProfile() {
	p := &r.profile
	r.list(secProfile, func(_ member, elem []byte) bool {
		var e struct {
			Profile struct {
				Description struct {
					Bio      string `json:"bio"`
					Website  string `json:"website"`
					Location string `json:"location"`
				} `json:"description"`
				Avatar string `json:"avatarMediaUrl"`
			} `json:"profile"`
		}
		if json.Unmarshal(elem, &e) != nil {
			return false
		}
		p.Bio, p.Location, p.Avatar = plainText(e.Profile.Description.Bio, nil, nil), plainText(e.Profile.Description.Location, nil, nil), r.portrait(e.Profile.Avatar)
		if w := e.Profile.Description.Website; w != "" {
			p.Links = []string{w}
		}
		return true
	})
	r.list(secVerified, func(_ member, elem []byte) bool {
		var e struct {
			Verified struct {
				Verified *bool `json:"verified"`
			} `json:"verified"`
		}
		if json.Unmarshal(elem, &e) != nil || e.Verified.Verified == nil {
			return false
		}
		p.Verified = e.Verified.Verified
		return true
	})
	p.Name, p.Handle, p.Created, p.Previous = r.account.Name, r.account.Handle, r.account.Created, r.account.Previous
	if r.account.ID == "" && p.Bio == "" {
		r.begin()
		return
	}
	r.send(social.Item{Profile: p})
}

// portrait returns the member that holds the picture of the profile, and its address
// where the export lacks it.
func (r *reading) portrait(address string) string {
	var folders []string
	for _, dir := range r.dirs {
		folders = append(folders, path.Join(dir, "profile_media"))
	}
	return cmp.Or(r.media(folders, r.account.ID+"-"+path.Base(address)), address)
}

// yieldSettings yields what the export says of privacy and security, which is little.
func (r *reading) yieldSettings() {
	r.visibility()
	seen := map[string]bool{}
	r.list(secApps, func(m member, elem []byte) bool {
		var e struct {
			App struct {
				ID          string   `json:"id"`
				Name        string   `json:"name"`
				Permissions []string `json:"permissions"`
				Approved    string   `json:"approvedAt"`
			} `json:"connectedApplication"`
		}
		if json.Unmarshal(elem, &e) != nil || e.App.Name == "" && e.App.ID == "" {
			return false
		}
		e.App.Name = printable(e.App.Name)
		key := e.App.Name
		if key == "" || seen[key] {
			key = strings.TrimSpace(e.App.Name + " " + e.App.ID)
		}
		seen[key] = true
		value := printable(strings.Join(e.App.Permissions, ", "))
		if at := parseTime(e.App.Approved); !at.IsZero() {
			value += "; approved " + at.Format(time.DateOnly)
		}
		r.send(social.Item{Setting: &social.Setting{Key: social.SettingAppKeyPrefix + key, Value: value, State: social.StateLimited, Source: m.path}})
		return true
	})
	contacts, source := 0, ""
	r.list(secContacts, func(m member, elem []byte) bool {
		if !json.Valid(elem) {
			return false
		}
		contacts, source = contacts+1, m.path
		return true
	})
	if contacts > 0 {
		r.send(social.Item{Setting: &social.Setting{Key: social.SettingContacts, Value: counted(contacts, "contact") + " uploaded", State: social.StateOpen, Source: source}})
	} else if in := r.of(secContacts); len(in) > 0 {
		r.send(social.Item{Setting: &social.Setting{Key: social.SettingContacts, Value: "none uploaded", State: social.StateClosed, Source: in[0].path}})
	}
}

// visibility works out who can read the owner's posts. X notes changes of the last
// six months only, and not how the account stands.
func (r *reading) visibility() {
	r.audience = social.AudiencePublic
	last, value, source := time.Time{}, "", ""
	r.list(secProtected, func(m member, elem []byte) bool {
		var e struct {
			History struct {
				At     string `json:"protectedAt"`
				Action string `json:"action"`
			} `json:"protectedHistory"`
		}
		if json.Unmarshal(elem, &e) != nil || e.History.Action == "" {
			return false
		}
		if at := parseTime(e.History.At); value == "" || !at.Before(last) {
			last, value, source = at, e.History.Action, m.path
		}
		return true
	})
	s := &social.Setting{Key: social.SettingAccount, Value: value, Source: source}
	switch strings.ToLower(value) {
	case "protect":
		r.audience, s.State = social.AudienceFollowers, social.StateLimited
	case "unprotect":
		s.State = social.StateOpen
	default:
		detail := "X exports only the changes of the last six months, and there are none."
		if r.classic() {
			detail = "Exports of 2012 to 2018 say it of some posts only."
		}
		r.lacks("whether the account is protected",
			detail+" Where it is not said, posts are taken to be public. Look on X under Settings and privacy, Privacy and safety, Audience, media and tagging.", 0, social.KindSetting)
		return
	}
	r.send(social.Item{Setting: s})
}
