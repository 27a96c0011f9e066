package instagram

import (
	"encoding/json"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// account is the owner's, and the member that tells of it.
type account struct {
	meta.Account
	source string
	joined time.Time
}

// social is the account in the words of every network.
func (a *account) social() social.Account {
	return social.Account{Provider: name, ID: identity(a.Username), Handle: a.Username, Name: a.Name, URL: page(a.Username), Created: a.joined}
}

// profile reads who the owner is and whether the account is private.
func (r *reading) profile() {
	for source, rec := range r.Records(secProfile) {
		if a := meta.ReadAccount(rec); a.Username == "" {
			r.Index.Failed(secProfile, 1)
		} else if r.account.Username == "" {
			r.account = account{Account: a, source: source}
		}
	}
	r.earlyProfile()
	if r.account.Username == "" {
		r.account.Username = strings.TrimPrefix(r.owner.Handles[name], "@")
	}
	for source, rec := range r.Records(secPrivacy) {
		if !r.privacy.add(string(rec.Title), source, rec.Time()) {
			r.Index.Failed(secPrivacy, 1)
		}
	}
	r.privacy.now = r.account.State()
	for _, rec := range r.Records(secSignup) {
		if r.account.joined.IsZero() {
			r.account.joined = rec.Time()
		}
	}
	if r.account.source == "" {
		r.Gap(social.Gap{Section: "whose export it is", Kinds: []social.Kind{social.KindProfile, social.KindMessage}, Reason: social.ReasonNotInExport,
			Detail: "This part of the export does not hold your profile. Give all parts together; or say with --me what you are called, so that your messages can be told from those of others."})
		return
	}
	p := &social.Profile{Name: r.account.Name, Handle: r.account.Username, Bio: r.account.Bio, Links: r.account.Links, Created: r.account.joined, Previous: r.renames()}
	if r.account.Avatar != "" {
		if p.Avatar = r.account.Avatar; !meta.IsURL(p.Avatar) {
			p.Avatar = r.Media(p.Avatar)
		}
	}
	r.business(p)
	r.Send(social.Item{Profile: p})
}

// business adds what a professional account shows.
func (r *reading) business(p *social.Profile) {
	for _, rec := range r.Records(secBusiness) {
		for l := range rec.All() {
			if l.Label != "" && l.Value != "" {
				p.Fields = append(p.Fields, social.Field{Name: string(l.Label), Value: string(l.Value)})
			}
		}
	}
}

// renames finds changes of the user name among the changes of the profile. Their
// labels are in the language of the account, so that a chain of values is followed
// back from the name of today.
func (r *reading) renames() []social.Rename {
	var changes []*meta.Record
	for _, rec := range r.Records(secChanges) {
		changes = append(changes, rec)
	}
	var out []social.Rename
	for now := r.account.Username; ; {
		at, from := -1, ""
		for i, rec := range changes {
			if rec == nil {
				continue
			}
			values := texts(rec)
			if n := len(values); n >= 2 && strings.EqualFold(values[n-1], now) && meta.IsUsername(values[n-2]) && (at < 0 || rec.Time().After(changes[at].Time())) {
				at, from = i, values[n-2]
			}
		}
		if at < 0 {
			return out
		}
		r.earlier = append(r.earlier, from)
		out = append([]social.Rename{{From: from, To: now, At: changes[at].Time()}}, out...)
		now, changes[at] = from, nil
	}
}

// texts are the values of the labels that have one, in their order.
func texts(rec *meta.Record) (out []string) {
	for l := range rec.All() {
		if l.Value != "" {
			out = append(out, string(l.Value))
		}
	}
	return out
}

// earlyProfile reads profile.json of 2018 to 2020.
func (r *reading) earlyProfile() {
	for source, v := range r.Values(secEarlyProfile, whole) {
		if a, ok := earlyAccount(v.JSON); !ok {
			r.Index.Failed(secEarlyProfile, 1)
		} else if r.account.Username == "" {
			a.source = source
			r.account = a
		}
	}
}

// whole takes a file as one value.
func whole(r io.Reader) iter.Seq2[jsonstream.Value, error] {
	return jsonstream.Values(r, func([]string) jsonstream.Step { return jsonstream.Take })
}

// earlyAccount decodes a profile of 2018 to 2020.
func earlyAccount(data []byte) (account, bool) {
	var in struct {
		Username meta.Text `json:"username"`
		Name     meta.Text `json:"name"`
		Bio      meta.Text `json:"biography"`
		Website  meta.Text `json:"website"`
		Private  meta.Text `json:"private_account"`
		Joined   meta.Text `json:"date_joined"`
		Picture  meta.Text `json:"profile_pic_url"`
	}
	if json.Unmarshal(data, &in) != nil || !meta.IsUsername(string(in.Username)) {
		return account{}, false
	}
	var a account
	a.Username, a.Name, a.Bio, a.Avatar = string(in.Username), string(in.Name), string(in.Bio), string(in.Picture)
	if in.Website != "" {
		a.Links = []string{string(in.Website)}
	}
	a.Private.Value = in.Private
	a.joined, _ = clock(string(in.Joined))
	return a, true
}
