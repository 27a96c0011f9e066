package linkage

import (
	"fmt"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

var everydayMessages = []string{
	"are you on for Friday, usual place?", "thanks for seeing me on Tuesday, the knee is much better", "happy birthday! see you at the weekend", "the boiler man is coming at nine, can you let him in",
	"Did the train get in on time? Dad says he will wait by the car park", "did you see the match", "any word on the rota for August?", "My results are back, can I ring you?", "lol", "ok so I'll bring the salad and Ciara brings the drinks, unless it rains",
}

// crowdOf makes so many connections on two networks, and messages with them.
func crowdOf(people, messages int) (c *Collector, add func()) {
	owner := &social.Owner{Name: "Moira Keane", Town: "Ennis", County: "Clare", ListSize: 1800, Catchment: 20000}
	c = NewCollector(owner)
	rd := reading.New()
	given, family := []string{"Aoife", "John", "Mary", "Seán", "Wei", "Priya", "Tomasz", "Emma"}, []string{"Murphy", "Kelly", "Chan", "O'Brien", "Nowak", "Ahmed", "Walsh", "Hegarty", "Lysaght"}
	accounts := []social.Account{{Provider: "x", ID: "1"}, {Provider: "facebook", ID: "2"}}
	var items []social.Item
	at := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range people {
		name := given[i%len(given)] + " " + family[i/3%len(family)]
		items = append(items, social.Item{Connection: &social.Connection{ID: fmt.Sprint(i / 2), Handle: fmt.Sprintf("person%d", i/2), Name: name, Location: []string{"Ennis", "Dublin", ""}[i%3], Relation: social.RelationFriend}})
	}
	signs := make([][]Sign, len(everydayMessages))
	for i, text := range everydayMessages {
		p := &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: text}
		signs[i] = Signs(social.Item{Post: p}, rd.Read(text), nil, Chances{Care: 0.2}, owner)
	}
	return c, func() {
		for i, it := range items {
			c.Add(accounts[i%2], it, nil)
		}
		for i := range messages {
			p := &social.Post{ID: "m", Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Published: at.Add(time.Duration(i) * time.Hour), Author: social.Person{ID: fmt.Sprint(i * 7 % (people / 2))}}
			c.Add(accounts[i%2], social.Item{Post: p}, signs[i%len(signs)])
		}
	}
}

// BenchmarkPeople measures what gathering and weighing 10,000 connections on two
// networks with 100,000 messages takes, besides reading the messages.
func BenchmarkPeople(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		c, add := crowdOf(10_000, 100_000)
		add()
		c.People(By{})
	}
}

// BenchmarkSigns measures what a message costs besides its reading.
func BenchmarkSigns(b *testing.B) {
	rd, owner := reading.New(), &social.Owner{Name: "Moira Keane"}
	var read []*reading.Reading
	for _, text := range everydayMessages {
		read = append(read, rd.Read(text))
	}
	p := &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Signs(social.Item{Post: p}, read[i%len(read)], nil, Chances{Care: 0.2}, owner)
		i++
	}
}
