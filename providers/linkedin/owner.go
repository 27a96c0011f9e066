package linkedin

import (
	"path"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// account is whose archive it is.
type account struct {
	name    string            // as the profile says
	handle  string            // as messages or invitations say
	also    map[string]bool   // further names, folded
	among   []string          // names, one of which it must be, where that is not known
	handles map[string]string // that go with a name, folded; "" where several do
	created time.Time
	newest  time.Time // of what was looked at
}

// id is what the account is known by: the name, which every archive that has the
// profile says, and the small one as the large one; the address stands only in
// messages and invitations.
func (a account) id() string {
	if n := fold(a.name); n != "" {
		return n
	}
	return a.handle
}

// is reports whether somebody is the owner: by their address if it is given and
// known, else by name.
func (a account) is(p social.Person) bool {
	if a.handle != "" && p.Handle != "" {
		return a.handle == p.Handle
	}
	n := fold(p.Name)
	return n != "" && (n == fold(a.name) || a.also[n])
}

// of adds what the owner says of themselves: an address, the last part of one, or
// a name.
func (a account) of(o social.Owner) account {
	said := strings.TrimSpace(o.Handles[name])
	h := handle(said)
	if h == "" && said != "" && !strings.Contains(said, " ") && fold(said) != fold(a.name) {
		h = strings.ToLower(strings.TrimPrefix(said, "@"))
	}
	a.also = map[string]bool{}
	if a.name == "" {
		for _, n := range append([]string{said, o.Name}, o.Also...) {
			if n = fold(n); n == "" {
				continue
			}
			a.also[n] = true
			if bears := a.handles[n]; bears != "" && (h == "" || n == fold(said)) {
				h = bears
			}
		}
	}
	if a.handle == "" {
		a.handle = h
	}
	return a
}

// fullName is that of a row whose first columns are a first and a last name.
func fullName(row row) string {
	return oneLine(row.Get("First Name") + " " + row.Get("Last Name"))
}

// fromFolder reads when the archive was made from the folder that LinkedIn packs
// it in: Complete_LinkedInDataExport_03-09-2026.
func fromFolder(member string) time.Time {
	for dir := path.Dir(member); dir != "."; dir = path.Dir(dir) {
		_, date, ok := strings.Cut(path.Base(dir), "LinkedInDataExport_")
		if ok && len(date) >= 10 {
			if at, err := time.Parse("01-02-2006", date[:10]); err == nil && at.Year() >= first && at.Year() < last {
				return at
			}
		}
	}
	return time.Time{}
}
