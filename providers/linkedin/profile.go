package linkedin

import (
	"cmp"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// profile yields what the profile shows, gathered from its tables. What only the
// owner sees, such as the address and the date of birth, is left out.
func (r *reading) profile() {
	p := &social.Profile{Name: r.me.name, Handle: r.me.handle, Created: r.me.created}
	var headline, about string
	r.rows(secProfile, profileFormat, func(row row) {
		if row.Has("Profile Summary") {
			about = cmp.Or(about, plain(value(row.Get("Profile Summary"))))
			return
		}
		if headline != "" || fullName(row) == "" {
			return // another archive of the same account
		}
		headline, about = plain(value(row.Get("Headline"))), cmp.Or(plain(value(row.Get("Summary"))), about)
		p.Location = oneLine(value(row.Get("Geo Location")))
		p.Links = links(row.Get("Websites"))
		for _, column := range []string{"Industry", "Twitter Handles", "Instant Messengers"} {
			if v := strings.Trim(oneLine(value(row.Get(column))), "[]"); v != "" {
				p.Fields = append(p.Fields, social.Field{Name: column, Value: v})
			}
		}
	})
	p.Bio = strings.TrimSpace(headline + "\n\n" + about)
	seen := map[social.Field]bool{}
	r.rows(secBackground, csvfile.Format{}, func(row row) {
		f := social.Field{Name: background(r.source), Value: joined(row)}
		if f.Value != "" && !seen[f] {
			seen[f] = true
			p.Fields = append(p.Fields, f)
		}
	})
	r.rows(secRegistered, registrationFormat, func(row row) { // of an archive it was read before; damage is told now
		if p.Created.IsZero() {
			p.Created, _, _ = parseTime(row.Get("Registered At"))
		}
	})
	if p.Name != "" || p.Bio != "" || len(p.Fields) > 0 {
		r.send(social.Item{Profile: p})
	}
}

// background is the name of a table of the profile, for the owner: "Positions".
func background(source string) string {
	s := strings.ReplaceAll(strings.TrimSuffix(path.Base(member.Fold(source)), ".csv"), "_", " ")
	s = strings.TrimSuffix(strings.TrimRight(s, "0123456789 "), " experiences") // as the interface calls volunteering
	if s == "" {
		return "Other"
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// joined is what a row holds, in the order of its columns. Position and company
// are exchanged, as LinkedIn shows them.
func joined(row row) string {
	var out []string
	for i := range row.Len() {
		if v := oneLine(plain(value(row.At(i)))); v != "" {
			out = append(out, v)
		}
	}
	if len(out) > 1 && row.Has("Company Name") && row.Has("Title") {
		out[0], out[1] = out[1], out[0]
	}
	return strings.Join(out, ", ")
}

// links are the addresses in a list of websites: [PERSONAL:https://example.org].
func links(s string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(s, func(c rune) bool { return c == ',' || c == '[' || c == ']' || c == ' ' }) {
		if i := strings.Index(part, "http"); i >= 0 {
			out = append(out, social.Plain(part[i:]))
		}
	}
	return out
}

// seeking yields the settings for seeking work.
func (r *reading) seeking() {
	seen := map[string]bool{}
	r.rows(secSeeking, seekingFormat, func(row row) {
		for _, s := range []struct {
			key, column string
			state       func(string) social.State
		}{
			{social.SettingResume, "Open Candidate Visibility", candidate},
			{keyOpenToRecruiters, "Open To Recruiters", recruiters},
			{keyJobPoster, "Profile Shared With Job Poster", recruiters},
		} {
			v := oneLine(value(row.Get(s.column)))
			if v != "" && !seen[s.key] {
				seen[s.key] = true
				r.send(social.Item{Setting: &social.Setting{Key: s.key, Value: v, State: s.state(v), Source: r.source}})
			}
		}
	})
}

// recruiters rates a switch that shows something to those who seek staff.
func recruiters(v string) social.State {
	switch strings.ToLower(v) {
	case "true", "yes", "on":
		return social.StateLimited
	case "false", "no", "off":
		return social.StateClosed
	}
	return social.StateUnknown
}

// candidate rates who sees that the owner seeks work.
func candidate(v string) social.State {
	v = strings.ToLower(v)
	switch {
	case strings.Contains(v, "recruiter"):
		return social.StateLimited
	case strings.Contains(v, "all") || strings.Contains(v, "everyone") || strings.Contains(v, "public"):
		return social.StateOpen
	case v == "off" || v == "false" || v == "no" || v == "none" || strings.Contains(v, "no one"):
		return social.StateClosed
	}
	return social.StateUnknown
}
