package linkage

import (
	"testing"

	"github.com/probity-audit/probity/social"
)

func TestJoin(t *testing.T) {
	type c = social.Connection
	for name, tt := range map[string]struct {
		a, b c
		want bool
	}{
		"common name":                {c{Name: "John Murphy"}, c{Name: "John Murphy"}, false},
		"common name, same town":     {c{Name: "John Murphy", Location: "Cork"}, c{Name: "John Murphy", Location: "Cork, Ireland"}, false},
		"common name, town and bio":  {c{Name: "John Murphy", Location: "Cork", Bio: "steam engines, beekeeping, terrible puns"}, c{Name: "John Murphy", Location: "Cork", Bio: "Beekeeping and steam engines"}, true},
		"rare name alone":            {c{Name: "Fachtna Lysaght"}, c{Name: "Fachtna Lysaght"}, false},
		"rare name, same town":       {c{Name: "Fachtna Lysaght", Location: "Ennis"}, c{Name: "Fachtna Lysaght", Location: "Ennis, Co. Clare"}, true},
		"rare name, other towns":     {c{Name: "Fachtna Lysaght", Location: "Ennis"}, c{Name: "Fachtna Lysaght", Location: "Sligo"}, false},
		"rare name, country only":    {c{Name: "Fachtna Lysaght", Location: "Ennis"}, c{Name: "Fachtna Lysaght", Location: "Ireland"}, false},
		"telling handle":             {c{Name: "Aoife", Handle: "aoife_kw84"}, c{Name: "A K", Handle: "aoifekw84"}, true},
		"handle that is a name":      {c{Handle: "johnmurphy"}, c{Handle: "john.murphy"}, false},
		"short handle":               {c{Handle: "sunny"}, c{Handle: "sunny"}, false},
		"handle, other surnames":     {c{Name: "Aoife Kirwan", Handle: "quietlarch88"}, c{Name: "Brendan Shaw", Handle: "quietlarch88"}, false},
		"handle, other towns":        {c{Handle: "quietlarch88", Location: "Ennis"}, c{Handle: "quietlarch88", Location: "Leeds"}, false},
		"one leads to the other":     {c{Name: "Deirdre", Bio: "also https://facebook.com/deirdre.oshea.art"}, c{Name: "Deirdre O'Shea", URL: "https://www.facebook.com/deirdre.oshea.art"}, true},
		"sister in the same town":    {c{Name: "Fachtna Lysaght", Location: "Ennis"}, c{Name: "Gobnait Lysaght", Location: "Ennis"}, false},
		"page and person":            {c{Name: "Fachtna Lysaght", Location: "Ennis"}, c{Name: "Fachtna Lysaght", Location: "Ennis", Page: true}, false},
		"name by the handle":         {c{Name: "Breda", Handle: "breda.looby", Location: "Ennis"}, c{Name: "Breda Looby", Location: "Ennis"}, true},
		"given name only, same town": {c{Name: "Aoife", Location: "Ennis"}, c{Name: "Aoife", Location: "Ennis"}, false},
	} {
		tt.a.ID, tt.b.ID = "1", "2"
		for range 2 {
			groups := joined(tt.a, tt.b)
			if got := len(groups) == 1; got != tt.want {
				t.Errorf("%s: joined %v, want %v", name, got, tt.want)
			}
			if tt.want && len(groups[0].joined) == 0 {
				t.Errorf("%s: no reasons", name)
			}
			tt.a, tt.b = tt.b, tt.a
		}
	}
}

func joined(a, b social.Connection) []*person {
	col := NewCollector(&social.Owner{})
	gather(col, onX, a)
	gather(col, onFB, b)
	var faces []*face
	for _, of := range col.order {
		for _, k := range of.settle() {
			faces = append(faces, faceOf(k))
		}
	}
	return join(faces)
}

// What would join two of one account, or two who contradict each other, by way of a
// third, does not.
func TestJoinThree(t *testing.T) {
	c := NewCollector(&social.Owner{})
	third := social.Account{Provider: "mastodon", ID: "3"}
	gather(c, onX, social.Connection{ID: "1", Name: "Fachtna Lysaght", Location: "Ennis"})
	gather(c, onFB, social.Connection{ID: "2", Name: "Fachtna Lysaght", Handle: "quietlarch88"})
	gather(c, third, social.Connection{ID: "3", Handle: "quietlarch88", Location: "Leeds"}, social.Connection{ID: "4", Name: "Fachtna Lysaght", Location: "Ennis"})
	var faces []*face
	for _, of := range c.order {
		for _, k := range of.settle() {
			faces = append(faces, faceOf(k))
		}
	}
	for _, p := range join(faces) {
		for i, a := range p.faces {
			for _, b := range p.faces[i+1:] {
				if a.apart(b) || a.account == b.account {
					t.Errorf("%s %s and %s %s are one", a.Account.Provider, a.ID, b.Account.Provider, b.ID)
				}
			}
		}
	}
}
