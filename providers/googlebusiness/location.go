package googlebusiness

import (
	"cmp"
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// known is what the export says of its accounts and locations.
type known struct {
	accounts  map[string]account // by number
	locations map[string]*location
	order     []string // of the locations, as they lie in the export
}

type account struct {
	name     string
	personal bool
}

type location struct {
	title, address, site, about, category string
	phones                                []string
}

// rawAccount is data.json of an account.
type rawAccount struct {
	Name, AccountName, Type string
}

// rawLocation is data.json of a location. Google renamed its fields in 2021; both
// sets are read.
type rawLocation struct {
	Name              string
	Title             string
	LocationName      string
	StorefrontAddress *rawAddress
	Address           *rawAddress
	PhoneNumbers      rawPhones
	PrimaryPhone      string
	AdditionalPhones  []string
	WebsiteURI        string `json:"websiteUri"`
	WebsiteURL        string `json:"websiteUrl"`
	Profile           struct{ Description string }
	Categories        struct{ PrimaryCategory struct{ DisplayName string } }
	PrimaryCategory   struct{ DisplayName string }
	Attributes        json.RawMessage // of additionalData.json, and of another shape in data.json
}

type rawPhones struct {
	PrimaryPhone     string
	AdditionalPhones []string
}

type rawAddress struct {
	AddressLines []string
	Locality     string
	PostalCode   string
	RegionCode   string
}

// attribute is one line of additionalData.json; only the name of the listing is read.
type attribute struct {
	ID     struct{ AttributeType string }
	Values []struct {
		Datum struct{ ListingName struct{ Text string } }
	}
}

// gather reads the small files that say which accounts and locations there are.
// failed is told of each that cannot be read.
func gather(fsys fs.FS, index *member.Index, failed func(section string, err error)) *known {
	k := &known{accounts: map[string]account{}, locations: map[string]*location{}}
	for _, f := range index.Of(secAccount) {
		var raw rawAccount
		if err := whole(fsys, f.Path, &raw); err != nil {
			failed(secAccount, err)
		}
		k.meet(cmp.Or(between(raw.Name, "accounts"), folder(f.Path, "account-")), takeout.Line(raw.AccountName), raw.Type == "PERSONAL")
	}
	for _, f := range index.Of(secLocation) {
		var raw rawLocation
		if err := whole(fsys, f.Path, &raw); err != nil {
			failed(secLocation, err) // of a field of another shape; the others are kept
		}
		k.meet(cmp.Or(between(raw.Name, "accounts"), folder(f.Path, "account-")), "", false)
		k.at(folder(f.Path, "location-")).fill(raw)
	}
	for _, f := range index.Of(secReviews) {
		k.at(folder(f.Path, "location-"))
		k.meet(folder(f.Path, "account-"), "", false)
	}
	if len(k.accounts) == 0 {
		k.meet(firstAccount(fsys, index.Of(secReviews)), "", false)
	}
	return k
}

// firstAccount says whose the reviews are where no folder does.
func firstAccount(fsys fs.FS, files []member.File) string {
	for _, f := range files {
		if _, rest, ok := strings.Cut(string(takeout.Head(fsys, f.Path)), `"accounts/`); ok {
			id, _, _ := strings.Cut(rest, "/")
			return id
		}
	}
	return ""
}

func (k *known) meet(id, name string, personal bool) {
	id = takeout.Line(id)
	if id == "" {
		return
	}
	a := k.accounts[id]
	k.accounts[id] = account{cmp.Or(a.name, name), a.personal || personal}
}

// at returns the location of that number, which may be "" for the only one.
func (k *known) at(id string) *location {
	l := k.locations[id]
	if l == nil {
		l = &location{}
		k.locations[id] = l
		k.order = append(k.order, id)
	}
	return l
}

// fill keeps what the file says; data.json is read after additionalData.json,
// whose name it overrides.
func (l *location) fill(raw rawLocation) {
	address := cmp.Or(raw.StorefrontAddress, raw.Address, &rawAddress{})
	lines := append(slices.Clone(address.AddressLines), address.Locality, address.PostalCode, address.RegionCode)
	for i := range lines {
		lines[i] = takeout.Line(lines[i])
	}
	l.title = cmp.Or(takeout.Line(cmp.Or(raw.Title, raw.LocationName)), l.title, listing(raw.Attributes))
	l.address = cmp.Or(l.address, strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), ", "))
	for _, p := range slices.Concat([]string{raw.PhoneNumbers.PrimaryPhone, raw.PrimaryPhone}, raw.PhoneNumbers.AdditionalPhones, raw.AdditionalPhones) {
		if p = takeout.Line(p); p != "" && !slices.Contains(l.phones, p) {
			l.phones = append(l.phones, p)
		}
	}
	l.site = cmp.Or(l.site, takeout.Line(cmp.Or(raw.WebsiteURI, raw.WebsiteURL)))
	l.about = cmp.Or(l.about, social.Plain(raw.Profile.Description))
	l.category = cmp.Or(l.category, takeout.Line(cmp.Or(raw.Categories.PrimaryCategory.DisplayName, raw.PrimaryCategory.DisplayName)))
}

// listing finds the name of the location among the attributes.
func listing(raw json.RawMessage) string {
	var all []attribute
	_ = json.Unmarshal(raw, &all) // other attributes have other shapes
	for _, a := range all {
		for _, v := range a.Values {
			if text := takeout.Line(v.Datum.ListingName.Text); a.ID.AttributeType == "LISTING_NAME" && text != "" {
				return text
			}
		}
	}
	return ""
}

// profile is what the locations show, as one.
func (k *known) profile() *social.Profile {
	p := &social.Profile{Page: true, Name: k.account().Name}
	field := func(name, value string) {
		if value != "" {
			p.Fields = append(p.Fields, social.Field{Name: name, Value: value})
		}
	}
	for _, id := range k.order {
		l, about := k.locations[id], k.locations[id].about
		if len(k.order) == 1 {
			p.Location = l.address
		} else {
			field("Location", strings.Trim(l.title+", "+l.address, ", "))
			if about != "" && l.title != "" {
				about = l.title + ": " + about
			}
		}
		for _, p := range l.phones {
			field("Telephone", p)
		}
		field("Category", l.category)
		p.Bio = strings.TrimSpace(p.Bio + "\n\n" + about)
		if l.site != "" {
			p.Links = append(p.Links, l.site)
		}
	}
	return p
}

// whole decodes a small file.
func whole(fsys fs.FS, file string, into any) error {
	f, err := fsys.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	for v, err := range jsonstream.Values(f, func([]string) jsonstream.Step { return jsonstream.Take }) {
		if err != nil {
			return err
		}
		if err := json.Unmarshal(v.JSON, into); err != nil {
			return errShape
		}
	}
	return nil
}

// beside returns the pictures and films in the folder of a file.
func beside(fsys fs.FS, file string) []social.Media {
	entries, _ := fs.ReadDir(fsys, path.Dir(file))
	var media []social.Media
	for _, e := range entries {
		if t := member.MediaType(e.Name()); t != "" && !e.IsDir() {
			media = append(media, social.Media{Type: t, Path: path.Join(path.Dir(file), e.Name())})
		}
	}
	return media
}
