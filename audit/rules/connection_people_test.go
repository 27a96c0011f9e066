package rules

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// crowd is an invented doctor with everybody around.
type crowd struct {
	owner social.Owner
	who   map[string]byte // by key of a profile: see README.md
	label map[string]string
	snaps []*social.Snapshot
}

// readCrowd reads a file of testdata/people; README.md there tells the form.
func readCrowd(t *testing.T, name string) crowd {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "people", name))
	if err != nil {
		t.Fatal(err)
	}
	first, rest, _ := strings.Cut(string(data), "\n")
	c := crowd{who: map[string]byte{}, label: map[string]string{}}
	if err := json.Unmarshal([]byte(first), &c.owner); err != nil {
		t.Fatal(err)
	}
	items := map[string][]social.Item{}
	var sort byte
	var label, network string
	var at social.Person
	n := 0
	day := time.Date(2024, 1, 8, 9, 0, 0, 0, time.UTC)
	for line := range strings.Lines(rest) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		text := strings.TrimSpace(line[1:])
		n++
		post := &social.Post{ID: strconv.Itoa(n), Kind: social.KindMessage, Author: at, Text: text, Published: day.Add(time.Duration(n) * 7 * time.Hour), Audience: social.AudienceDirect, Members: 2, Thread: "me-" + at.ID}
		switch line[0] {
		case '+', '*', '-', '?':
			sort, label = line[0], text
			continue
		case '|':
			connection, net := connectionOf(t, text)
			at, network = social.Person{ID: connection.ID, Handle: connection.Handle, Name: connection.Name}, net
			key := (&linkage.Profile{Account: social.Account{Provider: net, ID: "me"}, ID: connection.ID}).Key()
			c.who[key], c.label[key] = sort, label
			if connection.Relation != "" {
				items[net] = append(items[net], social.Item{Connection: &connection})
			}
			continue
		case '<':
		case '>':
			post.Mine, post.Author = true, social.Person{}
		case '#':
			post.Kind, post.Audience, post.Members, post.Thread = social.KindComment, social.AudiencePublic, 0, ""
		case '%':
			post.Kind, post.Audience, post.Members, post.Thread = social.KindReview, social.AudiencePublic, 0, ""
		case '&':
			post.Audience, post.Members, post.Group, post.Thread = social.AudienceGroup, 40, "Town talk", "g"
		default:
			t.Fatalf("%s: cannot read %q", name, line)
		}
		items[network] = append(items[network], social.Item{Post: post})
	}
	networks := []string{}
	for net := range items {
		networks = append(networks, net)
	}
	slices.Sort(networks)
	for _, net := range networks {
		c.snaps = append(c.snaps, &social.Snapshot{Account: social.Account{Provider: net, ID: "me"}, Collected: day.AddDate(1, 0, 0), Items: social.Literal(items[net]...)})
	}
	return c
}

// connectionOf reads a profile.
func connectionOf(t *testing.T, text string) (social.Connection, string) {
	t.Helper()
	f := strings.Split(text, "|")
	if len(f) != 5 {
		t.Fatalf("cannot read the profile %q", text)
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	net, handle, _ := strings.Cut(f[0], " ")
	c := social.Connection{Handle: handle, Name: f[1], Location: f[2], Bio: f[3]}
	c.ID = social.ContentID(net, c.Handle, c.Name)
	for i, word := range strings.Fields(f[4]) {
		n, err := strconv.Atoi(word)
		switch {
		case i == 0:
			c.Relation = social.Relation(word)
		case err == nil && n > 1900:
			c.Since = time.Date(n, 6, 1, 0, 0, 0, 0, time.UTC)
		case err == nil:
			c.Mutual = &n
		default:
			c.Initiated = word
		}
	}
	return c, net
}

func (c crowd) report() *audit.Report {
	return audit.Assess(c.snaps, All(), c.owner, nil)
}

func crowds(t *testing.T) []string {
	names, err := filepath.Glob("testdata/people/*.txt")
	if err != nil || len(names) < 4 {
		t.Fatal("no doctors:", err)
	}
	for i := range names {
		names[i] = filepath.Base(names[i])
	}
	return names
}

// Every planted patient and relative is at least possible, nobody else is likely,
// and few are possible.
func TestPlanted(t *testing.T) {
	for _, name := range crowds(t) {
		t.Run(name, func(t *testing.T) {
			c := readCrowd(t, name)
			found, tally := map[string]linkage.Band{}, map[string]int{}
			rep := c.report()
			for i := range rep.People {
				p := &rep.People[i]
				for k := range p.Profiles {
					key := p.Profiles[k].Key()
					if found[c.label[key]] != linkage.Likely {
						found[c.label[key]] = p.Band
					}
					if c.who[key] == '-' && (p.Band == linkage.Likely || p.Band == linkage.Possible) {
						tally["decoys at possible or above"]++
						if p.Band == linkage.Likely {
							t.Errorf("%s is likely: %s", c.label[key], personReason(p))
						} else {
							t.Logf("%s is possible: %s", c.label[key], personReason(p))
						}
					}
				}
			}
			seen := map[string]bool{}
			for key, sort := range c.who {
				label := c.label[key]
				if sort == '-' || sort == '?' || seen[label] {
					continue
				}
				seen[label] = true
				tally["planted"]++
				if b := found[label]; b == linkage.Likely || b == linkage.Possible {
					tally["found"]++
				} else {
					t.Errorf("%s is missed: %q", label, b)
				}
			}
			t.Log(fmt.Sprint(tally))
		})
	}
}

// around is one person's messages and connection for the rules on people.
func around(owner social.Owner, answers []linkage.Answer, items ...social.Item) *audit.Report {
	s := &social.Snapshot{Account: social.Account{Provider: "facebook", ID: "me"}, Collected: exampleTime.AddDate(0, 1, 0), Items: social.Literal(items...)}
	by := audit.Assessment{Rules: []*audit.Rule{connectionLikelyPatient(), connectionPatientRelative(), connectionDoctorInitiated()}, Owner: owner, Answers: answers}
	return by.Of(s)
}

func wrote(text string, mine bool, day int) social.Item {
	p := &social.Post{ID: text, Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Thread: "me-7", Mine: mine, Text: text, Published: exampleTime.AddDate(0, 0, day)}
	if !mine {
		p.Author = social.Person{ID: "7", Name: "Una Hegarty"}
	}
	return social.Item{Post: p}
}

func friend(initiated string) social.Item {
	return social.Item{Connection: &social.Connection{ID: "7", Name: "Una Hegarty", Relation: social.RelationFriend, Initiated: initiated, Since: exampleTime.AddDate(0, -1, 0), Location: "Ennis"}}
}

var townDoctor = social.Owner{Name: "Moira Keane", Profession: "GP", Town: "Ennis", ListSize: 1800, Catchment: 20000}

// What becomes of a finding: by band, tie, redirect and the doctor's word.
func TestPeopleFindings(t *testing.T) {
	asks, again, led := wrote("Doctor, did my bloods come back?", false, 0), wrote("the tablets you gave me make me dizzy, should I stop?", false, 5), wrote("I can't help here, please ring the surgery", true, 6)
	thanks := wrote("thank you for looking after my dad on the ward", false, 0)
	is := func(s linkage.Standing) []linkage.Answer {
		return []linkage.Answer{{Profiles: []string{"facebook/me/person:7"}, Is: s}}
	}
	for name, tt := range map[string]struct {
		answers  []linkage.Answer
		items    []social.Item
		rule     string // "" for no finding
		severity audit.Severity
		guard    string
	}{
		"likely":             {nil, []social.Item{friend("them"), asks, again}, "connection-likely-patient", audit.High, ""},
		"redirected":         {nil, []social.Item{friend("them"), asks, again, led}, "connection-likely-patient", audit.Low, "redirected"},
		"asked once more":    {nil, []social.Item{friend("them"), asks, wrote("I can't help here, please ring the surgery", true, 1), again}, "connection-likely-patient", audit.High, ""},
		"relative":           {nil, []social.Item{friend("them"), thanks}, "connection-patient-relative", audit.High, ""},
		"public page":        {nil, []social.Item{{Post: &social.Post{ID: "c", Kind: social.KindComment, Audience: social.AudiencePublic, Author: social.Person{ID: "7", Name: "Una Hegarty"}, Text: "You saved my dad, we will never forget it", Published: exampleTime}}}, "connection-patient-relative", audit.Info, "not-accepted"},
		"said to be none":    {is(linkage.IsNone), []social.Item{friend("owner"), asks, again}, "", 0, ""},
		"said to be friend":  {is(linkage.IsFriend), []social.Item{friend("owner"), asks, again}, "", 0, ""},
		"said to be patient": {is(linkage.IsPatient), []social.Item{friend("them"), wrote("see you Friday", false, 0)}, "connection-likely-patient", audit.High, ""},
		"said to be close":   {is(linkage.IsRelative), []social.Item{friend("them"), asks}, "connection-patient-relative", audit.High, ""},
		"nothing of care":    {nil, []social.Item{friend("them"), wrote("see you Friday", false, 0)}, "", 0, ""},
	} {
		rep := around(townDoctor, tt.answers, tt.items...)
		if tt.rule == "" {
			for _, f := range rep.Findings {
				if f.Severity > audit.Info {
					t.Errorf("%s: %s", name, f.Evidence.Reason)
				}
			}
			if len(tt.answers) > 0 && (len(rep.People) != 1 || rep.People[0].Answer == nil) {
				t.Errorf("%s: the answer is not in the report", name)
			}
			continue
		}
		if len(rep.Findings) != 1 {
			t.Errorf("%s: %d findings", name, len(rep.Findings))
			continue
		}
		f := rep.Findings[0]
		if f.Rule.ID != tt.rule || f.Severity != tt.severity || tt.guard != "" && !slices.Contains(f.Evidence.Guards, tt.guard) {
			t.Errorf("%s: %s at %v, %v: %s", name, f.Rule.ID, f.Severity, f.Evidence.Guards, f.Evidence.Reason)
		}
		if f.ID != tt.rule+"@facebook/me/correspondent:7" || f.Evidence.Text != "Una Hegarty" || len(f.Evidence.Spans) > 0 {
			t.Errorf("%s: %s, %q", name, f.ID, f.Evidence.Text)
		}
		if asked := strings.Contains(f.Evidence.Reason, "audit people answer"); asked != (tt.answers == nil) {
			t.Errorf("%s: the question: %s", name, f.Evidence.Reason)
		}
	}
}

// A doctor who asked is told so, at the connection.
func TestDoctorAsked(t *testing.T) {
	rep := around(townDoctor, nil, friend("owner"), wrote("Doctor, did my bloods come back?", false, 0))
	i := slices.IndexFunc(rep.Findings, func(f audit.Finding) bool { return f.Rule.ID == "connection-doctor-initiated" })
	if i < 0 || rep.Findings[i].Severity != audit.High || rep.Findings[i].ID != "connection-doctor-initiated@facebook/me/friend:7" {
		t.Errorf("%+v", rep.Findings)
	}
}

// Where the doctor has not said how many patients there are, the guess is named.
func TestGuessSaid(t *testing.T) {
	rep := around(social.Owner{Town: "Ennis"}, nil, friend("them"), wrote("Doctor, did my bloods come back?", false, 0))
	if !slices.ContainsFunc(rep.NotChecked, func(n audit.NotChecked) bool { return strings.Contains(n.Reason, "how many patients you have") }) {
		t.Errorf("%+v", rep.NotChecked)
	}
}
