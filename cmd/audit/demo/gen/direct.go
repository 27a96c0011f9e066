package main

import (
	"cmp"
	"slices"
	"strconv"
	"time"
)

// messages makes the conversations, the newest message first as in the export.
func (x *account) messages() (single, groups []any, err error) {
	for _, t := range x.tale.talks {
		slices.SortStableFunc(t.messages, func(a, b *entry) int { return a.at.Compare(b.at) })
		var events []any
		for i := len(t.messages) - 1; i >= 0; i-- {
			m, err := x.message(t, t.messages[i])
			if err != nil {
				return nil, nil, err
			}
			events = append(events, object{"messageCreate": m})
		}
		if !t.group() {
			who, err := x.tale.person(t.name)
			if err != nil {
				return nil, nil, err
			}
			single = append(single, object{"dmConversation": object{"conversationId": pair(x.id, who.id()), "messages": events}})
			continue
		}
		joined, err := x.joined(t)
		if err != nil {
			return nil, nil, err
		}
		groups = append(groups, object{"dmConversation": object{"conversationId": groupID(t), "messages": append(events, joined...)}})
	}
	return single, groups, nil
}

// joined is how a group began: its name, and who was in it.
func (x *account) joined(t *talk) ([]any, error) {
	at := t.messages[0].at.Add(-time.Hour)
	members := []string{x.id}
	for _, handle := range t.members {
		who, err := x.tale.person(handle)
		if err != nil {
			return nil, err
		}
		members = append(members, who.id())
	}
	return []any{
		object{"conversationNameUpdate": object{"initiatingUserId": x.id, "name": t.name, "createdAt": at.Add(time.Minute).Format(isoMilli)}},
		object{"joinConversation": object{"initiatingUserId": x.id, "participantsSnapshot": members, "createdAt": at.Format(isoMilli)}},
	}, nil
}

func groupID(t *talk) string {
	return snowflake(t.messages[0].at.Add(-time.Hour), "group "+t.name)
}

func (x *account) message(t *talk, e *entry) (object, error) {
	e.id = snowflake(e.at, "message "+t.name+" "+e.at.Format(clock)+" "+e.from)
	text, urls := x.shorten(e.text)
	links := []any{}
	for _, u := range urls {
		links = append(links, object{"url": u["url"], "expanded": u["expanded_url"], "display": u["display_url"]})
	}
	sender, other := x.id, ""
	if !t.group() {
		who, err := x.tale.person(t.name)
		if err != nil {
			return nil, err
		}
		other = who.id()
	}
	if e.from != "" {
		who, err := x.tale.person(e.from)
		if err != nil {
			return nil, err
		}
		sender, other = who.id(), x.id
	}
	m := object{"id": e.id, "senderId": sender, "text": escaper.Replace(text), "createdAt": e.at.Format(isoMilli),
		"mediaUrls": []any{}, "urls": links, "reactions": []any{}}
	if !t.group() {
		m["recipientId"] = other
	}
	return m, nil
}

// pair names a conversation of two: the smaller number comes first.
func pair(a, b string) string {
	if cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) > 0 {
		a, b = b, a
	}
	return a + "-" + b
}

// anonymous is an account of which the export tells nothing but a number.
func anonymous(n int) string {
	return strconv.FormatUint(150_000_000+hash("follower "+strconv.Itoa(n))%2_600_000_000, 10)
}
