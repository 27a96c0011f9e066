package mastodon

import (
	"errors"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// identity is the owner as one server knows them for the length of a collect.
type identity struct {
	id      string // by which the server calls the account; not kept
	user    string
	host    string
	address string // user@host in lower case
	self    credentials
}

// credentials is the owner's account as only the owner sees it.
// https://docs.joinmastodon.org/entities/Account/#CredentialAccount
type credentials struct {
	account
	Locked          *bool  `json:"locked"`
	Discoverable    *bool  `json:"discoverable"`
	Indexable       *bool  `json:"indexable"`
	NoIndex         *bool  `json:"noindex"`
	HideCollections *bool  `json:"hide_collections"`
	Followers       int    `json:"followers_count"`
	Following       int    `json:"following_count"`
	Source          source `json:"source"`
}

type source struct {
	Privacy         string `json:"privacy"`
	QuotePolicy     string `json:"quote_policy"`
	Discoverable    *bool  `json:"discoverable"`
	Indexable       *bool  `json:"indexable"`
	HideCollections *bool  `json:"hide_collections"`
}

func newIdentity(c credentials, host string) (*identity, error) {
	user := line(c.Username)
	if c.ID == "" || user == "" || strings.ContainsAny(user, "@/ ") {
		return nil, hint.Wrap(errors.New("the server does not say whose account this is"), "check the address of the server, and sign in again with audit signin mastodon")
	}
	return &identity{id: c.ID, user: user, host: host, address: strings.ToLower(user + "@" + host), self: c}, nil
}

func (me *identity) account() social.Account {
	c := me.self
	return social.Account{
		Provider: name, Server: me.host, ID: strings.ToLower(me.user),
		Handle: me.user + "@" + me.host, Name: line(c.DisplayName), URL: webURL(c.URL), Created: stamp(c.CreatedAt),
	}
}

func (me *identity) profile() *social.Profile {
	c := me.self
	p := &social.Profile{
		Name: line(c.DisplayName), Handle: me.user + "@" + me.host,
		Page: c.Bot || c.Group, Created: stamp(c.CreatedAt), Avatar: webURL(c.Avatar),
	}
	p.Bio, p.Links = plainText(c.Note)
	for _, f := range c.Fields {
		addField(p, f.Name, f.Value)
	}
	return p
}

// addField adds a labelled line of the profile, whose value is HTML.
func addField(p *social.Profile, name, value string) {
	text, links := plainText(value)
	if name = line(name); name == "" && text == "" {
		return
	}
	p.Fields = append(p.Fields, social.Field{Name: name, Value: text})
	p.Links = append(p.Links, links...)
}
