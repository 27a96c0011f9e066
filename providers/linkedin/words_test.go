package linkedin

import (
	"testing"

	"github.com/probity-audit/probity/social"
)

func TestSpoken(t *testing.T) {
	for in, want := range map[string]string{
		`{hashtag|\#|Health} for {hashtag|#|all}`:                         "#Health for #all",
		`{hashtag|\#|open`:                                                `{hashtag|\#|open`,
		"@[Zoë P](urn:li:person:1) and @[x] @[Y](urn:li:organization:2)!": "Zoë P and @[x] @[Y](urn:li:organization:2)!",
		"a @[b] c": "a @[b] c",
		"":         "",
	} {
		if got := spoken(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Cells and headings of an article do not run into each other.
func TestCells(t *testing.T) {
	if got := plain("<table><tr><th>Dose</th><td>5 mg</td></tr></table><h5>Then</h5>nothing"); got != "Dose\n\n5 mg\n\nThen\n\nnothing" {
		t.Errorf("%q", got)
	}
}

// A member whose name is withheld has no address either, and makes a group all the
// same.
func TestGroupWithWithheld(t *testing.T) {
	fsys := files("Profile.csv", profileTable, "messages.csv", messageHead+
		"g,Rota,Zoë Placeholder,https://www.linkedin.com/in/zoe,\"Móira Quill, LinkedIn Member\",https://www.linkedin.com/in/moira,2026-01-01 10:00:00 UTC,,Who?,INBOX\n"+
		"g,Rota,Móira Quill,https://www.linkedin.com/in/moira,\"Zoë Placeholder, LinkedIn Member\",https://www.linkedin.com/in/zoe,2026-01-01 10:01:00 UTC,,Me,INBOX\n"+
		"h,,Móira Quill,https://www.linkedin.com/in/moira,Zoë Placeholder,https://www.linkedin.com/in/zoe,2026-01-01 10:01:00 UTC,,Just you,INBOX\n")
	for _, it := range read(t, fsys, social.Owner{}) {
		if p := it.Post; p != nil && (p.Audience == social.AudienceGroup) != (p.Thread == "g") {
			t.Errorf("%+v", p)
		}
		if c := it.Connection; c != nil && c.Handle != "zoe" {
			t.Errorf("%+v", c)
		}
	}
}
