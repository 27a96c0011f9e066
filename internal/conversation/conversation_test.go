package conversation

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

var zoe, sean = social.Person{Name: "Zoë"}, social.Person{Handle: "Sean", Name: "Seán"}

func at(minute int) time.Time { return time.Date(2024, 3, 1, 9, minute, 0, 0, time.UTC) }

func TestOneToOne(t *testing.T) {
	messages := []*social.Post{
		{ID: "3", Mine: true, Published: at(3)},
		{ID: "1", Author: zoe, Published: at(1)},
		{ID: "2", Author: zoe, Published: at(2)},
		{ID: "4", Author: zoe, Published: at(4)},
	}
	c := Conversation{ID: "t", Source: "inbox/1.json"}
	c.Messages(messages)
	var got []string
	for _, m := range messages {
		line := m.ID
		if m.Answers != nil {
			line += " answers " + m.Answers.ID
		}
		got = append(got, line)
		if m.Kind != social.KindMessage || m.Audience != social.AudienceDirect || m.Members != 2 || m.Thread != "t" || m.Source != "inbox/1.json" {
			t.Errorf("%+v", m)
		}
	}
	if diff := cmp.Diff([]string{"1", "2", "3 answers 2", "4 answers 3"}, got); diff != "" {
		t.Error(diff)
	}
	want := []social.Connection{{ID: "Zoë", Relation: social.RelationCorrespondent, Name: "Zoë", Since: at(1), Initiated: "them", Source: "inbox/1.json"}}
	if diff := cmp.Diff(want, c.People(messages)); diff != "" {
		t.Error(diff)
	}
}

func TestGroup(t *testing.T) {
	messages := []*social.Post{{ID: "2", Author: sean, Published: at(2)}, {ID: "1", Mine: true, Published: at(1)}, {ID: "0", Author: sean}}
	c := Conversation{ID: "g", Name: "Choir", Group: true, Others: []social.Person{zoe}, Source: "g.json"}
	c.Messages(messages)
	for _, m := range messages {
		if m.Answers != nil || m.Audience != social.AudienceGroup || m.Group != "Choir" || m.Members != 3 {
			t.Errorf("%+v", m)
		}
	}
	want := []social.Connection{
		{ID: "Zoë", Relation: social.RelationGroupMember, Name: "Zoë", Source: "g.json"},
		{ID: "sean", Relation: social.RelationGroupMember, Handle: "Sean", Name: "Seán", Since: at(2), Source: "g.json"},
	}
	if diff := cmp.Diff(want, c.People(messages)); diff != "" {
		t.Error(diff)
	}
}

// Where a message without a date stood in a conversation is not known.
func TestUndated(t *testing.T) {
	messages := []*social.Post{{ID: "1", Mine: true, Published: at(1)}, {ID: "0", Author: zoe}, {ID: "2", Mine: true, Published: at(2)}}
	c := Conversation{ID: "t"}
	c.Messages(messages)
	for _, m := range messages {
		if m.Answers != nil {
			t.Errorf("%s answers %s", m.ID, m.Answers.ID)
		}
	}
}

func TestNobody(t *testing.T) {
	c := Conversation{ID: "n"}
	c.Messages(nil)
	if got := c.People(nil); got != nil {
		t.Error(got)
	}
}

// TestNext gives one by one what Messages gives of all.
func TestNext(t *testing.T) {
	three := func() []*social.Post {
		return []*social.Post{{ID: "1", Author: zoe, Published: at(1)}, {ID: "2", Mine: true, Published: at(2)}, {ID: "3", Author: zoe, Published: at(3)}}
	}
	whole, single := three(), three()
	(&Conversation{ID: "t", Source: "t.txt"}).Messages(whole)
	c := Conversation{ID: "t", Source: "t.txt", Others: []social.Person{zoe}}
	for _, m := range single {
		c.Next(m)
	}
	if diff := cmp.Diff(whole, single); diff != "" {
		t.Error(diff)
	}
}
