package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// sections are the smaller files: who the owner is, with whom she is connected,
// and what can be known of her settings.
func (x *account) sections() []section {
	one := func(name, key string, value any) section {
		return section{name, "", [][]any{{object{key: value}}}}
	}
	all := []section{
		one("account", "account", object{"email": x.email, "createdVia": "web", "username": x.handle, "accountId": x.id,
			"createdAt": x.created.Format(isoMilli), "accountDisplayName": x.name}),
		{"profile", "profile_media", [][]any{{object{"profile": object{"description": object{
			"bio":     "GP partner in Pontgelyn, both sides of the border. Mam, alto, hens, appalling runner. Views mine. Please don't ask me about your knee",
			"website": "https://example.org/neryscalloway", "location": "Pontgelyn"},
			"avatarMediaUrl": "https://pbs.twimg.com/profile_images/" + snowflake(x.created, "avatar") + "/hen.jpg"}}}}},
		one("account-timezone", "accountTimezone", object{"accountId": x.id, "timeZone": "London"}),
		one("account-creation-ip", "accountCreationIp", object{"accountId": x.id, "userCreationIp": "192.0.2.14"}),
		one("phone-number", "device", object{"phoneNumber": "+447700900118"}),
		one("verified", "verified", object{"accountId": x.id, "verified": false}),
		one("ageinfo", "ageMeta", object{"ageInfo": object{"age": []string{"37"}, "birthDate": "1988-08-09"}}),
		one("screen-name-change", "screenNameChange", object{"accountId": x.id, "screenNameChange": object{
			"changedAt": "2014-08-02T09:15:00.000Z", "changedFrom": "nerys_in_cdf", "changedTo": x.handle}}),
		one("protected-history", "protectedHistory", object{"protectedAt": "2026-02-21T09:24:31.000Z", "action": "Unprotect"}),
		{"community-tweet", "community_tweet_media", [][]any{nil}},
		{"direct-message-mute", "", [][]any{nil}},
		{"email-address-change", "", [][]any{nil}},
		{"account-suspension", "", [][]any{nil}},
		{"lists-created", "", [][]any{nil}},
		{"saved-search", "", [][]any{nil}},
		x.likes(), x.contacts(), x.applications(), x.visits(),
	}
	return append(all, x.connections()...)
}

func userLink(id string) string { return "https://twitter.com/intent/user?user_id=" + id }

// connections are bare numbers, as in the export: 163 followers and 71 followed
// accounts are nobody in particular.
func (x *account) connections() []section {
	lists := []struct {
		file, key, flag string
		nobodies        int
	}{
		{"follower", "follower", "F", 163}, {"following", "following", "f", 71},
		{"block", "blocking", "B", 0}, {"mute", "muting", "M", 0},
	}
	var all []section
	for _, l := range lists {
		var elements []any
		add := func(id string) {
			elements = append(elements, object{l.key: object{"accountId": id, "userLink": userLink(id)}})
		}
		for _, p := range x.tale.people {
			if strings.Contains(p.flags, l.flag) {
				add(p.id())
			}
		}
		for i := range l.nobodies {
			add(anonymous(i))
		}
		all = append(all, section{l.file, "", [][]any{elements}})
	}
	return all
}

func (x *account) likes() section {
	var elements []any
	for i, text := range x.tale.likes {
		at := x.created.Add(time.Duration(i) * 149 * 24 * time.Hour)
		id := snowflake(at, "like "+strconv.Itoa(i))
		like := object{"tweetId": id, "expandedUrl": "https://twitter.com/i/web/status/" + id}
		if text != "" {
			text, _ = x.shorten(text)
			like["fullText"] = escaper.Replace(text)
		}
		elements = append(elements, object{"like": like})
	}
	return section{"like", "", [][]any{elements}}
}

// contacts is the address book that was uploaded. Telephone numbers are from
// the range that Ofcom keeps for fiction.
func (x *account) contacts() section {
	var elements []any
	for i := range 38 {
		c := object{"id": strconv.FormatUint(hash("contact "+strconv.Itoa(i))%1e12, 10), "emails": []string{}, "phoneNumbers": []string{}}
		if i%3 == 0 {
			c["emails"] = []string{fmt.Sprintf("contact%02d@example.com", i)}
		} else {
			c["phoneNumbers"] = []string{fmt.Sprintf("+4477009%05d", 200+i*17)}
		}
		elements = append(elements, object{"contact": c})
	}
	return section{"contact", "", [][]any{elements}}
}

func (x *account) applications() section {
	var elements []any
	for _, a := range []struct {
		name, what, approved string
		rights               []string
		maker                string
	}{
		{"Twitter for iPhone", "Twitter for iPhone", "2017-01-02T10:11:00.000Z", []string{"read", "write"}, "Twitter, Inc."},
		{"Follower Trimmer Pro", "Find out who has stopped following you", "2014-11-16T21:02:00.000Z", []string{"read", "write", "direct messages"}, "Trimmer Apps"},
		{"CV19 Map Widget", "A map of cases for your page", "2020-04-03T19:47:00.000Z", []string{"read"}, "Mapwidgets"},
	} {
		elements = append(elements, object{"connectedApplication": object{
			"id": strconv.FormatUint(hash("app "+a.name)%9e6, 10), "name": a.name, "description": a.what, "approvedAt": a.approved,
			"permissions": a.rights, "organization": object{"name": a.maker, "url": "https://example.com", "privacyPolicyUrl": "https://example.com/privacy"}}})
	}
	return section{"connected-application", "", [][]any{elements}}
}

// visits come from addresses that are kept for documentation (RFC 5737).
func (x *account) visits() section {
	var elements []any
	for i := range 24 {
		at := x.exported.Add(-time.Duration(i)*53*time.Hour - 17*time.Minute)
		ip := "203.0.113." + strconv.Itoa(40+i%3)
		if i%7 == 0 {
			ip = "198.51.100.7"
		}
		elements = append(elements, object{"ipAudit": object{"accountId": x.id, "createdAt": at.Format(isoMilli), "loginIp": ip}})
	}
	return section{"ip-audit", "", [][]any{elements}}
}
