package instagram

import (
	"io"
	"iter"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// earlyPeople reads connections.json: {"followers": {"name": time, ...}, ...}.
func (r *reading) earlyPeople() {
	relations := map[string]social.Relation{"followers": social.RelationFollower, "following": social.RelationFollowing,
		"follow_requests_sent": social.RelationRequest, "follow_requests_received": social.RelationRequest,
		"blocked_users": social.RelationBlocked, "restricted_users": social.RelationMuted}
	friends, from := 0, ""
	for source, v := range r.Values(secEarlyPeople, nested) {
		if len(v.Path) != 2 {
			r.Index.Failed(secEarlyPeople, 1)
			continue
		}
		relation, ok := relations[v.Path[0]]
		if v.Path[0] == "close_friends" {
			friends, from = friends+1, source
		}
		if !ok {
			continue // nobody but the owner sees these lists
		}
		var when meta.Text
		_ = when.UnmarshalJSON(v.JSON)
		at, _ := clock(string(when))
		c := (&meta.Contact{Handle: v.Path[1], Since: at}).Connection(relation, source, page)
		c.Initiated = asker[v.Path[0]]
		r.Connect(c)
	}
	if friends > 0 {
		r.Setting("other.close-friends", counted(friends, "close friend"), social.StateLimited, from)
	}
}

// nested takes what stands two names below the top.
func nested(r io.Reader) iter.Seq2[jsonstream.Value, error] {
	return jsonstream.Values(r, func(path []string) jsonstream.Step {
		if len(path) < 2 {
			return jsonstream.Enter
		}
		return jsonstream.Take
	})
}

// asker says who asked, by the name of the list.
var asker = map[string]string{"follow_requests_sent": "owner", "follow_requests_received": "them"}
