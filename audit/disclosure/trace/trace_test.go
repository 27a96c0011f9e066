package trace

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

var nia = &social.Owner{Name: "Nia Evans", Profession: "general practitioner", Town: "Oswestry", Practice: "Cambrian Surgery"}

// side is one account of a pair.
type side struct {
	profile social.Profile
	posts   []social.Post
}

func at(provider string, p social.Profile) social.Account {
	return social.Account{Provider: provider, ID: provider + "1", Handle: p.Handle, URL: "https://" + provider + ".example/" + p.Handle}
}

// pair traces an account on reddit without the name against one on x with it.
func pair(owner *social.Owner, without, with side) []Trace {
	c := NewCollector(owner)
	for i, s := range []side{without, with} {
		a := at([]string{"mastodon", "x"}[i], s.profile)
		for n, p := range s.posts {
			p.ID, p.Mine, p.Audience = fmt.Sprint(n), true, social.AudiencePublic
			c.Post(a, &p)
		}
		c.Profile(a, &s.profile, i == 1)
	}
	return c.Traces()
}

func says(text string) social.Post { return social.Post{Kind: social.KindPost, Text: text} }

func profile(name, handle, bio string) social.Profile {
	return social.Profile{Name: name, Handle: handle, Bio: bio}
}

func linked(p social.Profile, links ...string) social.Profile { p.Links = links; return p }
func looks(p social.Profile, look string) social.Profile      { p.Look = look; return p }
func located(p social.Profile, at string) social.Profile      { p.Location = at; return p }

func cues(t Trace) (out []string) {
	for _, r := range t.Reasons {
		out = append(out, r.Cue)
	}
	slices.Sort(out)
	return out
}

const long = "Nobody tells you that the hardest part of nights is the birds starting up before you have even finished the notes"

var (
	named = profile("Dr Nia Evans", "drniaevans", "GP in Shropshire. Bassoonist. Mother of whippets")
	owl   = profile("Night Owl", "nightowl_medic", "ED reg, Leeds. Fell runner")
)

func TestLeads(t *testing.T) {
	for name, tt := range map[string]struct {
		without, with side
		cues          string
	}{
		"a rare word about oneself":    {side{profile: profile("Moon", "moon88", "GP, Shropshire, bassoonist")}, side{profile: named}, "same-place same-rare-word same-specialty"},
		"location and a rare word":     {side{profile: located(profile("Moon", "moon88", "family doctor and beekeeper"), "Ludlow, UK")}, side{profile: profile("Nia Evans", "niae", "GP. Ludlow. Beekeeper")}, "same-place same-rare-word same-specialty"},
		"handle and work":              {side{profile: profile("Night Owl", "nightowlmedic", "A&E doctor")}, side{profile: profile("Nia Evans", "nightowl_medic", "Emergency medicine registrar")}, "same-handle same-specialty"},
		"an old handle":                {side{profile: profile("x", "sleepyheron", "anaesthetist")}, side{profile: social.Profile{Name: "Nia Evans", Handle: "niaevans", Bio: "Anaesthetics", Previous: []social.Rename{{From: "Sleepy_Heron"}}}}, "same-handle same-specialty"},
		"a link-in-bio page":           {side{profile: linked(profile("Owl", "owlish", "psych SHO"), "https://linktr.ee/niae")}, side{profile: linked(profile("Nia Evans", "niaevans", "core trainee, psychiatry"), "http://www.linktr.ee/niae/")}, "same-grade same-page same-specialty"},
		"leads to the other":           {side{profile: profile("Owl", "owlish", "Dermatology SpR. Serious face: @niaevans_derm")}, side{profile: profile("Nia Evans", "niaevans_derm", "Dermatologist, ST5")}, "links-to same-grade same-specialty"},
		"the same picture":             {side{profile: looks(profile("Owl", "owlish", "Renal reg"), "f0e1d2c3b4a59687")}, side{profile: looks(profile("Nia Evans", "nev", "Nephrologist"), "f0e1d2c3b4a59684")}, "same-picture same-specialty"},
		"the same address":             {side{profile: profile("Owl", "owlish", "GP. Cards and commissions: bassoon.nia@example.org")}, side{profile: profile("Nia Evans", "nev", "GP | bassoon.nia@example.org")}, "same-email same-specialty"},
		"the same telephone":           {side{profile: profile("Owl", "owlish", "Locum GP 07700 900123")}, side{profile: profile("Nia Evans", "nev", "GP +44 7700 900123")}, "same-phone same-specialty"},
		"posts in the same words":      {side{owl, []social.Post{says(long), says("Another night, another sandwich of uncertain age and unknowable filling")}}, side{profile("Nia Evans", "nev", "Emergency medicine"), []social.Post{says("Another night, another sandwich of uncertain age and unknowable filling!"), says(strings.ToUpper(long))}}, "same-posts same-specialty"},
		"phrases and answers":          {side{owl, []social.Post{says("So: " + long), {Kind: social.KindReply, Text: "yes", Mentions: []social.Person{{Handle: "x"}}, Links: []string{"https://x.example/nev/status/12"}}}}, side{profile("Nia Evans", "nev", "Emergency medicine, Leeds"), []social.Post{says(long + ". That is all.")}}, "mentions same-phrase same-place same-specialty"},
		"a sentence and a place":       {side{profile: profile("Tea", "teaandtears", "Forever chasing missing cannula trolleys. Cork")}, side{profile: profile("Nia Evans", "nev", "Consultant in Cork, forever chasing missing cannula trolleys")}, "same-place same-rare-word same-sentence"},
		"name in the handle and place": {side{profile: located(profile("🌊", "niaevans_", "surf"), "Bangor")}, side{profile: located(profile("Nia Evans", "nev", "GP"), "Bangor")}, "name-in-handle same-place"},
	} {
		t.Run(name, func(t *testing.T) {
			got := pair(&social.Owner{Name: "Nia Evans"}, tt.without, tt.with)
			if len(got) != 1 || got[0].From.Provider != "mastodon" || got[0].To.Provider != "x" {
				t.Fatalf("got %+v", got)
			}
			if c := strings.Join(cues(got[0]), " "); c != tt.cues {
				t.Errorf("cues %s", c)
			}
			for _, r := range got[0].Reasons {
				if r.Text == "" || r.Remove == "" || strings.Contains(r.Text, "%!") {
					t.Errorf("%+v", r)
				}
			}
		})
	}
}

func TestLeadsNowhere(t *testing.T) {
	gp := func(handle string) social.Profile { return profile("Moon", handle, "GP in Cork") }
	news := social.Post{Kind: social.KindPost, Text: "Waiting lists at their longest for eleven years, new report from the national auditors finds", Links: []string{"https://news.example/lists"}}
	prayer := says("\"" + long + "\"")
	for name, tt := range map[string]struct{ without, with side }{
		"GP in Cork and nothing else": {side{profile: gp("moon88")}, side{profile: profile("Nia Evans", "nev", "GP in Cork")}},
		"and words that all have":     {side{profile: profile("Moon", "moon88", "GP in Cork. Coffee, dogs. Views my own, not medical advice")}, side{profile: profile("Nia Evans", "nev", "GP in Cork. Dogs, coffee. Views my own, not medical advice")}},
		"a namesake of a hobby":       {side{profile: profile("Moon", "moon88", "Vascular reg. Bassoonist")}, side{profile: profile("Nia Evans", "nev", "GP, bassoonist")}},
		"a handle alone":              {side{profile: profile("Moon", "night_heron", "hills and dogs")}, side{profile: profile("Nia Evans", "nightheron", "GP, Cardiff")}},
		"handles of titles only":      {side{profile: profile("Moon", "the_gp", "GP in Cork")}, side{profile: profile("Nia Evans", "thegp", "GP in Cork")}},
		"a link that all give":        {side{profile: linked(gp("moon88"), "https://www.nhs.uk/flu", "https://www.bbc.co.uk/news/health-1")}, side{profile: linked(profile("Nia Evans", "nev", "GP in Cork"), "https://www.nhs.uk/flu", "https://www.bbc.co.uk/news/health-1")}},
		"news that both pass on":      {side{owl, []social.Post{news, news}}, side{profile("Nia Evans", "nev", "Emergency medicine, Leeds"), []social.Post{news}}},
		"what both quote":             {side{owl, []social.Post{prayer}}, side{profile("Nia Evans", "nev", "Emergency medicine, Leeds"), []social.Post{prayer}}},
		"what both repost": {side{owl, []social.Post{{Kind: social.KindRepost, Text: long, Quotes: &social.Ref{Text: long}}}},
			side{profile("Nia Evans", "nev", "Emergency medicine, Leeds"), []social.Post{{Kind: social.KindRepost, Text: long, Quotes: &social.Ref{Text: long}}}}},
		"what everybody wishes":      {side{owl, []social.Post{says("Happy new year to all of you!")}}, side{profile("Nia Evans", "nev", "Emergency medicine"), []social.Post{says("Happy new year to all of you!")}}},
		"a parody of a department":   {side{profile: profile("Leeds ED bin", "leeds_ed_bin", "Parody. Emergency medicine, Leeds, whippets")}, side{profile: profile("Nia Evans", "nev", "ED reg, Leeds, whippets")}},
		"an account of several":      {side{profile: social.Profile{Name: "Choir", Handle: "nightowls", Bio: "ED reg, Leeds, whippets", Page: true}}, side{profile: profile("Nia Evans", "nightowl_s", "ED reg, Leeds, whippets")}},
		"another picture":            {side{profile: looks(gp("moon88"), "f0e1d2c3b4a59687")}, side{profile: looks(profile("Nia Evans", "nev", "GP in Cork"), "0f1e2d3c4b5a6978")}},
		"nothing at all":             {side{profile: profile("", "", "")}, side{profile: profile("", "", "")}},
		"London and a specialty":     {side{profile: profile("Moon", "moon88", "Anaesthetist, London")}, side{profile: profile("Nia Evans", "nev", "Consultant anaesthetist, London")}},
		"a given name many have":     {side{profile: profile("Nia", "moon88", "GP in Cork")}, side{profile: profile("Nia Evans", "nev", "Paediatric reg")}},
		"a year and a common liking": {side{profile: profile("Moon", "moon88", "Class of 2014, coffee, GP")}, side{profile: profile("Nia Evans", "nev", "Qualified 2014, GP, coffee")}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := pair(&social.Owner{Name: "Nia Evans"}, tt.without, tt.with); len(got) != 0 {
				t.Errorf("weight %v: %+v", got[0].Weight, got[0].Reasons)
			}
		})
	}
	t.Run("both with the name", func(t *testing.T) {
		c := NewCollector(nia)
		for _, provider := range []string{"x", "mastodon"} {
			c.Profile(at(provider, named), &named, true)
		}
		if got := c.Traces(); len(got) != 0 {
			t.Errorf("%+v", got)
		}
	})
}

func TestAlone(t *testing.T) {
	for name, tt := range map[string]struct {
		side side
		want string
	}{
		"workplace, town and specialty": {side{profile: profile("Moon", "moon88", "GP at Cambrian Surgery, Oswestry")}, "own-specialty own-town own-workplace"},
		"in posts": {side{profile("Moon", "moon88", "GP. Tea"), []social.Post{says("Cambrian Surgery has a leak"), says("Home from Cambrian Surgery"), says("Rain over Oswestry"), says("Oswestry market")}},
			"own-specialty own-town own-workplace"},
		"the name in a link":    {side{profile: linked(profile("Moon", "moon88", "GP"), "https://niaevans.example/blog")}, "own-link own-specialty"},
		"town and specialty":    {side{profile: profile("Moon", "moon88", "GP in Oswestry")}, ""},
		"workplace and town":    {side{profile: profile("Moon", "moon88", "Cambrian Surgery, Oswestry")}, ""},
		"a post on the town":    {side{profile("Moon", "moon88", "GP at Cambrian Surgery"), []social.Post{says("Rain over Oswestry")}}, ""},
		"part of another word":  {side{profile: profile("Moon", "moon88", "GP at Cambrian Surgery, Oswestrys")}, ""},
		"nobody's name in them": {side{profile: linked(profile("Moon", "moon88", "GP"), "https://example.org/blog")}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			c := NewCollector(nia)
			a := at("reddit", tt.side.profile)
			for _, p := range tt.side.posts {
				c.Post(a, &p)
			}
			c.Profile(a, &tt.side.profile, false)
			got := c.Traces()
			if tt.want == "" {
				if len(got) != 0 {
					t.Errorf("%+v", got)
				}
				return
			}
			if len(got) != 1 || got[0].To.Provider != "" || strings.Join(cues(got[0]), " ") != tt.want {
				t.Errorf("%+v", got)
			}
		})
	}
}

// A family of cues weighs no more than its cap.
func TestCap(t *testing.T) {
	a := profile("Owl", "nightowl", "GP, Ludlow, bassoonist, beekeeper, campanologist, philatelist")
	b := profile("Nia Evans", "night_owl", "GP, Ludlow, bassoonist, beekeeper, campanologist, philatelist")
	got := pair(nia, side{profile: a}, side{profile: b})
	if len(got) != 1 {
		t.Fatal(got)
	}
	sums := map[string]float64{}
	for _, r := range got[0].Reasons {
		sums[shipped().cues[r.Cue].family] += r.Weight
	}
	if total := sums["work"] + sums["self"] + sums["name"]; sums["self"] != 2.5 || sums["work"] > 2.5 || got[0].Weight != total {
		t.Errorf("%v, together %v", sums, got[0].Weight)
	}
}

func week(n, hour int) []social.Post {
	var out []social.Post
	for i := range n {
		out = append(out, social.Post{Kind: social.KindPost, Text: "tired", Published: time.Date(2024, 1, 1+i, hour+i%3, 0, 0, 0, time.UTC)})
	}
	return out
}

// Hours of the week add a little, and never make a trace of what is none.
func TestHours(t *testing.T) {
	gp, other := profile("Moon", "moon88", "GP in Cork"), profile("Nia Evans", "nev", "GP in Cork")
	if got := pair(nia, side{gp, week(100, 3)}, side{other, week(100, 3)}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
	rare, also := profile("Moon", "moon88", "GP in Cork, bassoonist"), profile("Nia Evans", "nev", "GP in Cork, bassoonist")
	for hour, want := range map[int]bool{3: true, 15: false} {
		got := pair(nia, side{rare, week(100, 3)}, side{also, week(100, hour)})
		if len(got) != 1 || slices.Contains(cues(got[0]), "same-hours") != want {
			t.Errorf("from %d: %+v", hour, got)
		}
	}
}

// A hundred thousand posts take no more than a few megabytes, and what stands on
// both accounts is still found.
func TestBounded(t *testing.T) {
	c := NewCollector(nia)
	a, b := at("mastodon", owl), at("x", named)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range 100_000 {
		p := ordinary(i)
		c.Post(a, &p)
	}
	for i := range 200 {
		p := ordinary(i * 50)
		c.Post(b, &p)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 16<<20 {
		t.Errorf("%d MB are kept", grown>>20)
	}
	for _, s := range []*sequences{&c.of(a).posts, &c.of(a).parts} {
		if len(s.at) > mostKept || len(s.at) < mostKept/4 {
			t.Errorf("%d sequences are kept", len(s.at))
		}
	}
	c.Profile(a, &owl, false)
	other := profile("Nia Evans", "nev", "Emergency medicine, Leeds")
	c.Profile(b, &other, true)
	if got := c.Traces(); len(got) != 1 || !slices.Contains(cues(got[0]), "same-posts") {
		t.Errorf("%+v", got)
	}
}

var vocabulary = strings.Fields("kettle trolley lantern harbour pigeon marble gravel sandwich umbrella thunder bicycle chimney pocket velvet orchard puddle whistle carpet ladder biscuit")

// ordinary is an invented post of a dozen words, another for each number.
func ordinary(i int) social.Post {
	var b strings.Builder
	for n, x := 0, uint64(i)+1; n < 12; n++ {
		x = mix(x + uint64(n))
		b.WriteString(vocabulary[x%uint64(len(vocabulary))] + " ")
	}
	return social.Post{ID: fmt.Sprint(i), Kind: social.KindPost, Mine: true, Text: b.String(), Published: time.Unix(int64(i)*3600, 0), Mentions: []social.Person{{Handle: fmt.Sprint("h", i)}}}
}

func TestNothingKnown(t *testing.T) {
	if got := NewCollector(nil).Traces(); got != nil {
		t.Error(got)
	}
	shipped() // its files hold no mistake
}

func FuzzShow(f *testing.F) {
	f.Add("GP in Cork. @owl@example.org https://linktr.ee/x a@b.ie +353 87 123 4567", "Night \"Owl\"", "> “quoted” 香港醫生今日好攰呀真係好攰呀我想瞓覺", "x.y")
	f.Add("\xff\xfe", "", "\"\"\"", "@")
	f.Fuzz(func(t *testing.T, bio, name, post, handle string) {
		c := NewCollector(nia)
		p := social.Profile{Name: name, Handle: handle, Bio: bio, Location: name, Links: []string{post}, Look: handle}
		for i, provider := range []string{"bluesky", "x"} {
			a := at(provider, p)
			c.Post(a, &social.Post{Text: post, Kind: social.KindPost, Mine: true})
			c.Profile(a, &p, i == 1)
		}
		for _, tr := range c.Traces() {
			if tr.Weight < Threshold || len(tr.Reasons) == 0 {
				t.Errorf("%+v", tr)
			}
		}
	})
}

func BenchmarkPost(b *testing.B) {
	c := NewCollector(nia)
	a := at("x", named)
	posts := make([]social.Post, 4096)
	for i := range posts {
		posts[i] = ordinary(i)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		c.Post(a, &posts[i%len(posts)])
	}
}

func BenchmarkTraces(b *testing.B) {
	c := NewCollector(nia)
	for i, provider := range []string{"x", "mastodon", "reddit", "bluesky", "threads"} {
		p := named
		a := at(provider, p)
		for n := range 20_000 {
			post := ordinary(n * (i + 1))
			c.Post(a, &post)
		}
		c.Profile(a, &p, i < 3)
	}
	for b.Loop() {
		c.Traces()
	}
}
