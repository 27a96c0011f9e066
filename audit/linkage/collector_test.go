package linkage

import (
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

var (
	onX  = social.Account{Provider: "x", ID: "1"}
	onFB = social.Account{Provider: "facebook", ID: "2"}
	noon = time.Date(2024, 6, 18, 12, 0, 0, 0, time.UTC)
)

// message is one between the owner and one other.
func message(text string, mine bool, author social.Person, day int) *social.Post {
	return &social.Post{ID: text, Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Mine: mine, Author: author, Text: text, Published: noon.AddDate(0, 0, day)}
}

// gather collects items of one account.
func gather(c *Collector, a social.Account, items ...any) {
	for _, it := range items {
		var item social.Item
		var signs []Sign
		switch it := it.(type) {
		case *social.Post:
			item.Post = it
			var owner social.Owner
			if c.owner != nil {
				owner = *c.owner
			}
			for cue := range signsOf(*it, 0.2, owner) {
				signs = append(signs, Sign{Cue: cue, Answered: it.Mine && cue == cueRefers})
			}
			slices.SortFunc(signs, func(a, b Sign) int { return strings.Compare(a.Cue, b.Cue) })
		case social.Connection:
			item.Connection = &it
			signs = Signs(item, reader.Read(it.Bio), nil, Chances{}, c.owner)
		}
		c.Add(a, item, signs)
	}
}

func TestWhose(t *testing.T) {
	ann, bob := social.Person{ID: "7", Handle: "ann"}, social.Person{Handle: "bob"}
	mine := message("Your scan was fine", true, social.Person{}, 1)
	for name, tt := range map[string]struct {
		items []any
		want  map[string][2]int // by handle: received, sent
	}{
		"by thread":          {[]any{thread(message("Hello", false, ann, 0), "t"), thread(mine, "t")}, map[string][2]int{"ann": {1, 1}}},
		"begun by the owner": {[]any{thread(mine, "t"), thread(message("Hello", false, ann, 2), "t")}, map[string][2]int{"ann": {1, 1}}},
		"by what it answers": {[]any{answering(mine, ann)}, map[string][2]int{"ann": {0, 1}}},
		"by mention":         {[]any{mentioning(mine, bob)}, map[string][2]int{"bob": {0, 1}}},
		"named in thread":    {[]any{social.Connection{ID: "7", Handle: "ann"}, thread(mine, "1-7")}, map[string][2]int{"ann": {0, 1}}},
		"nobody known":       {[]any{mine}, map[string][2]int{}},
		"two threads":        {[]any{thread(message("Hello", false, ann, 0), "t"), thread(message("Hi", false, bob, 0), "u"), thread(mine, "u")}, map[string][2]int{"ann": {1, 0}, "bob": {1, 1}}},
		"connection after":   {[]any{message("Hello", false, bob, 0), social.Connection{ID: "9", Handle: "Bob", Relation: social.RelationFriend}}, map[string][2]int{"bob": {1, 0}}},
		"one name only":      {[]any{message("Hello", false, social.Person{Name: "Ann Óg Daly"}, 0), social.Connection{ID: "9", Handle: "aod", Name: "Ann Og Daly", Relation: social.RelationFriend}}, map[string][2]int{"aod": {1, 0}}},
		"two of one name":    {[]any{message("Hello", false, social.Person{Name: "Ann Daly"}, 0), social.Connection{ID: "9", Handle: "a", Name: "Ann Daly"}, social.Connection{ID: "8", Handle: "b", Name: "Ann Daly"}}, map[string][2]int{"a": {}, "b": {}, "": {1, 0}}},
		"group":              {[]any{&social.Post{Kind: social.KindMessage, Audience: social.AudienceGroup, Members: 9, Author: ann, Text: "Hello"}}, map[string][2]int{}},
	} {
		c := NewCollector(&social.Owner{})
		gather(c, onX, tt.items...)
		got := map[string][2]int{}
		for _, of := range c.order {
			for _, k := range of.settle() {
				got[strings.ToLower(k.Handle)] = [2]int{k.Received, k.Sent}
			}
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}

func thread(p *social.Post, id string) *social.Post {
	q := *p
	q.Thread = id
	return &q
}

func answering(p *social.Post, who social.Person) *social.Post {
	q := *p
	q.Answers = &social.Ref{Author: who}
	return &q
}

func mentioning(p *social.Post, who social.Person) *social.Post {
	q := *p
	q.Mentions = []social.Person{who}
	return &q
}

// What an answer quotes is not said twice.
func TestQuotedOnce(t *testing.T) {
	c := NewCollector(&social.Owner{})
	ann := social.Person{ID: "7"}
	asks := message("is my script ready?", false, ann, 0)
	answer := message("Grand", true, social.Person{}, 3)
	answer.Answers = &social.Ref{ID: asks.ID, Author: ann, Text: asks.Text}
	gather(c, onX, asks, answer)
	got := c.People(By{})
	if len(got) != 1 || hasCue(got[0], cueAgain) || len(got[0].Reasons[0].At) != 1 {
		t.Errorf("%+v", got)
	}
}

// Those whose accounts are gone all have one name, and are not one person.
func TestGoneAccounts(t *testing.T) {
	c := NewCollector(&social.Owner{})
	gone := social.Person{Name: "Facebook user"}
	gather(c, onFB, thread(message("is my script ready?", false, gone, 0), "t"), thread(message("you saw my knee in clinic", false, gone, 0), "u"))
	if got := c.People(By{}); len(got) != 2 {
		t.Errorf("%d people", len(got))
	}
}

// The reasons add up to the probability, in whatever order accounts come.
func TestSum(t *testing.T) {
	none := 0
	items := map[string][]any{
		onX.Key():  {social.Connection{ID: "1", Handle: "aoife_kw84", Name: "Aoife Kirwan", Relation: social.RelationFollower, Location: "Ennis"}, message("is my script ready?", false, social.Person{ID: "1"}, 0)},
		onFB.Key(): {social.Connection{ID: "2", Name: "Aoife Kirwan", Location: "Ennis, Co. Clare", Relation: social.RelationFriend, Mutual: &none, Initiated: "them"}, message("Doctor, you saw my knee on Monday", false, social.Person{ID: "2"}, 3)},
	}
	owner := social.Owner{Name: "Moira Keane", Profession: "GP", Town: "Ennis", County: "Clare", ListSize: 1800, Catchment: 36000}
	var first []Person
	for _, order := range [][]social.Account{{onX, onFB}, {onFB, onX}} {
		c := NewCollector(&owner)
		for _, a := range order {
			gather(c, a, items[a.Key()]...)
		}
		got := c.People(By{AsOf: noon})
		if len(got) != 1 || len(got[0].Profiles) != 2 || len(got[0].Joined) == 0 {
			t.Fatalf("%+v", got)
		}
		p := got[0]
		sum := 0.0
		for i, r := range p.Reasons {
			sum += r.Weight
			if i > 0 && r.Weight > p.Reasons[i-1].Weight {
				t.Errorf("%s stands behind what weighs less", r.Cue)
			}
			if r.Text == "" || r.Family == "" {
				t.Errorf("%+v", r)
			}
		}
		if math.Abs(logistic(sum)-p.Probability) > 0.001 {
			t.Errorf("%v, by the reasons %v", p.Probability, logistic(sum))
		}
		if p.Band != Likely || p.Kind != KindPatient || p.Tie != TieAccepted {
			t.Errorf("%v %v %v", p.Band, p.Kind, p.Tie)
		}
		if first == nil {
			first = got
		} else if !reflect.DeepEqual(first, got) {
			t.Errorf("another order gives\n%+v, not\n%+v", got, first)
		}
	}
}
