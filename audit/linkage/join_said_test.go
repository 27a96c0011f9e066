package linkage

import (
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/social"
)

func TestSigned(t *testing.T) {
	owner := map[string]bool{"moira": true, "keane": true}
	for text, want := range map[string]string{
		"hello its Ruairi, from the boat":                         "ruairi",
		"Hi Moira, this is Deirdre K from number 9":               "deirdre k",
		"Brendan here, Lysaght, the wrist. Is it meant to click?": "brendan lysaght",
		"Hi Moira sorry to bother. Sinéad Lordan. Any word?":      "sinead lordan",
		"You were great that night. Una xx":                       "una",
		"No need to reply. Colm D, the fella with the tank":       "colm d",
		"I told Deirdre you were asking":                          "",
		"its Brendans mother":                                     "",
		"Moira here, your namesake":                               "",
		"this will mark the end":                                  "",
		"Is Una here? She said so":                                "",
	} {
		var s spoken
		s.sign(text, owner)
		if got := strings.Join(slices.Concat(s.name.given, s.name.family, s.name.initials), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestCalled(t *testing.T) {
	owner := map[string]bool{"moira": true}
	for text, want := range map[string]string{
		"Hi Deirdre, ring the desk please":  "deirdre",
		"Ah Brendan. I will be in from 8":   "brendan",
		"I didn't read that, Colm.":         "colm",
		"Brendan that is a beast of a fish": "brendan",
		"Tell Deirdre I was asking":         "",
		"Grand so":                          "",
		"Moira here":                        "",
	} {
		var s spoken
		s.called(text, owner)
		if got := strings.Join(s.name.given, " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A name and one sign besides are one person; a name, or a sign, alone is not, and
// neither are two who might both be meant.
func TestJoinBySigns(t *testing.T) {
	type c = social.Connection
	day := func(n int) c { return c{Since: noon.AddDate(0, 0, n)} }
	since := func(k c, n int) c { k.Since = day(n).Since; return k }
	asks, bloods := "is my script ready?", "did my bloods come back?"
	for name, tt := range map[string]struct {
		a, b  c
		texts [2]string
		posts []string // of the owner's
		more  []c      // others on the second network
		want  bool
	}{
		"signs with the name, begun a week later": {since(c{Name: "R. Lysaght", Handle: "skipper.rl"}, 0), since(c{Name: "Ruairi Lysaght"}, 7), [2]string{"hello its Ruairi, from the boat", ""}, nil, nil, true},
		"begun years later":                       {since(c{Name: "Ruairi Lysaght"}, 0), since(c{Name: "Ruairi Lysaght"}, 900), [2]string{"hello", ""}, nil, nil, false},
		"begun the same day, another name":        {since(c{Name: "Ruairi Lysaght"}, 0), since(c{Name: "Deirdre Shaw"}, 0), [2]string{"hello", ""}, nil, nil, false},
		"all begun the same day":                  {since(c{Name: "Ruairi Lysaght"}, 0), since(c{Name: "Ruairi Lysaght"}, 0), [2]string{"hello", ""}, nil, []c{day(0), day(0), day(0), day(1)}, false},
		"says so":                                 {c{Name: "Cilla Hegarty"}, c{Name: "Priscilla Moran-Hegarty"}, [2]string{"Cilla here, I sent you one on the other app and heard nothing", ""}, nil, nil, true},
		"talks of another network":                {c{Name: "Cilla Hegarty"}, c{Name: "Priscilla Moran-Hegarty"}, [2]string{"did you see that thing on facebook", ""}, nil, nil, false},
		"a child of one name":                     {c{Name: "Kayleigh Stubbs"}, c{Handle: "kayyy.s_x"}, [2]string{"its Ruairi's mum, he is grand now thanks", "ruairi says hello"}, nil, nil, true},
		"a dog that the owner posted of":          {c{Name: "Kayleigh Stubbs"}, c{Handle: "kayyy.s_x"}, [2]string{"ruairi is gorgeous", "ruairi says hello"}, []string{"Ruairi the pup came home"}, nil, false},
		"handles that begin alike":                {c{Handle: "quietlarchmaker", Name: "Wren"}, c{Handle: "quietlarch", Name: "W"}, [2]string{"hello", "hello"}, nil, nil, true},
		"names that begin alike":                  {c{Handle: "johnmurphycork"}, c{Handle: "johnmurphy"}, [2]string{"hello", "hello"}, nil, nil, false},
		"handle and what is spoken of":            {c{Handle: "una_and_the_alpacas", Name: "Una"}, c{Name: "Una Hegarty"}, [2]string{"hello", "the alpacas were out again"}, nil, nil, true},
		"the same site":                           {c{Name: "Wren", Bio: "prints at https://larchprints.example"}, c{Name: "W H", Bio: "larchprints https://larchprints.example/"}, [2]string{}, nil, nil, true},
		"the same network's site":                 {c{Name: "Wren", Bio: "https://facebook.com/groups"}, c{Name: "W H", Bio: "https://facebook.com/groups"}, [2]string{}, nil, nil, false},
		"two of the name in care":                 {c{Name: "Winston L"}, c{Name: "Winston Lysaght"}, [2]string{asks, bloods}, nil, []c{{Name: "Winston Lysaght"}}, true},
		"a letter of another surname":             {c{Name: "Winston K"}, c{Name: "Winston Lysaght"}, [2]string{asks, bloods}, nil, nil, false},
	} {
		col := NewCollector(&town)
		tt.a.ID, tt.b.ID = "1", "2"
		gather(col, onX, tt.a)
		gather(col, onFB, tt.b)
		for i, k := range tt.more {
			k.ID = string(rune('a' + i))
			gather(col, onFB, k)
		}
		if tt.texts[0] != "" {
			gather(col, onX, thread(message(tt.texts[0], false, social.Person{ID: "1"}, 0), "m-1"))
		}
		if tt.texts[1] != "" {
			gather(col, onFB, thread(message(tt.texts[1], false, social.Person{ID: "2"}, 0), "m-2"))
		}
		for _, text := range tt.posts {
			col.Add(onX, social.Item{Post: &social.Post{Kind: social.KindPost, Mine: true, Text: text}}, nil)
		}
		groups := col.groups()
		got := slices.ContainsFunc(groups, func(p *person) bool { return len(p.faces) > 1 })
		if got != tt.want {
			t.Errorf("%s: joined %v", name, got)
		}
	}
}
