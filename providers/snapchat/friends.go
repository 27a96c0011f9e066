package snapchat

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// friend is an entry of friends.json.
type friend struct {
	Username word `json:"Username"`
	Name     word `json:"Display Name"`
	Since    word `json:"Creation Timestamp"`
}

// asked is how the lists of friends.json stand to the owner; of the others
// nothing is yielded.
func asked(list string) (relation social.Relation, initiated string) {
	switch strings.ToLower(list) {
	case "friends":
		return social.RelationFriend, ""
	case "friend requests sent":
		return social.RelationRequest, "owner"
	case "pending requests":
		return social.RelationRequest, "them"
	case "blocked users", "blocked snapchatters":
		return social.RelationBlocked, ""
	}
	return "", ""
}

// friends yields the lists of people, and keeps the names of friends for the chats.
func (r *reading) friends() {
	seen, left := map[string]bool{}, 0
	r.each(secFriends, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		relation, initiated := asked(top(v))
		if strings.EqualFold(top(v), "Shortcuts") {
			return true // names of lists, not of people
		}
		var f friend
		if json.Unmarshal(v.JSON, &f) != nil || f.Username == "" {
			if relation != "" {
				r.files.Failed(secFriends, 1)
			} else {
				left++
			}
			return true
		}
		id := strings.ToLower(string(f.Username))
		if r.names[id] == "" {
			r.names[id] = string(f.Name)
		}
		if relation == "" {
			left++
			return true
		}
		c := &social.Connection{ID: id, Relation: relation, Handle: string(f.Username), Name: string(f.Name), URL: page(id),
			Initiated: initiated, Page: id == robot || id == "teamsnapchat", Source: source}
		c.Since, _ = moment(f.Since)
		if seen[string(relation)+id] {
			return true
		}
		seen[string(relation)+id] = true
		return r.send(social.Item{Connection: c})
	})
	if left > 0 {
		r.gap(social.Gap{Section: "deleted friends, ignored people and suggestions", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotRead, Count: left,
			Detail: "These people are not connected with you now, and are left out."})
	}
}

// person is somebody by user name, with the name under which friends.json knows them.
func (r *reading) person(username string) social.Person {
	id := strings.ToLower(username)
	return social.Person{ID: id, Handle: username, Name: r.names[id]}
}
