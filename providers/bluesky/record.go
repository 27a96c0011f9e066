package bluesky

import (
	"strings"

	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// collections says to which section the records of a collection belong.
var collections = map[string]string{
	inPosts: secPosts, inLikes: secLikes, inReposts: secReposts, inProfile: secProfile, inFollows: secFollows, inBlocks: secBlocked,
	inLists: secTitles, inPacks: secTitles, inFeeds: secTitles, inChat: secSettings, inNotify: secSettings,
}

func sectionOf(collection string) string {
	if s, ok := collections[collection]; ok {
		return s
	}
	return secOther
}

func kindsOf(section string) []social.Kind {
	for _, s := range sections(nil, nil) {
		if s.Name == section {
			return s.Kinds
		}
	}
	return nil
}

// record yields what is in a record, and reports whether more are wanted.
func (r *reading) record(rec repo.Record) bool {
	return r.take(rec.Collection, rec.Key, func() object {
		v, err := repo.Decode(rec.Data)
		if err != nil {
			return nil
		}
		return toObject(v)
	})
}

// take yields what is in a record that is decoded only if it is to be read.
func (r *reading) take(collection, key string, decode func() object) bool {
	switch collection {
	case inListed:
		r.tally[talListed]++
		return true
	case inListBlock:
		r.tally[talMuted]++
		return true
	case inThreads, inQuotes:
		r.tally[talLimits]++
		return true
	}
	section := sectionOf(collection)
	if section == secOther {
		if strings.HasPrefix(collection, "app.bsky.") || strings.HasPrefix(collection, "chat.bsky.") {
			r.tally[talOther]++
		} else {
			r.tally[talStrange]++
		}
		return true
	}
	o, at := decode(), address{r.account.did, collection, key}
	if _, ok := parseAddress(at.String()); o == nil || !ok || !r.known(at, o) {
		r.failed(section)
	}
	return !r.stopped && r.ctx.Err() == nil
}

// known yields the record; it reports false if it is not as it should be.
func (r *reading) known(at address, o object) bool {
	published, differs := when(o, at.key, r.latest)
	var p *social.Post
	ok := true
	switch at.collection {
	case inPosts:
		p, ok = r.account.post(at, o, published, r.source)
		if ok && differs {
			r.tally[talDates]++
		}
		if ok {
			r.tally[talMedia] += absent(p.Media)
		}
	case inLikes:
		p, ok = r.account.passed(social.KindLike, at, o, published, r.source)
	case inReposts:
		p, ok = r.account.passed(social.KindRepost, at, o, published, r.source)
	case inLists, inPacks, inFeeds:
		p, ok = r.account.titled(at, o, published, r.source)
	case inFollows, inBlocks:
		did := o.raw("subject")
		if !isDID(did) {
			return false
		}
		relation := social.RelationFollowing
		if at.collection == inBlocks {
			relation = social.RelationBlocked
		}
		r.meet(relation, did, published)
	default:
		if at.key != "self" { // the network does not look at it
			r.tally[talOther]++
			return true
		}
		return r.self(at, o)
	}
	if ok && p != nil {
		r.send(social.Item{Post: p})
	}
	return ok
}

// self yields the records of which an account has one each.
func (r *reading) self(at address, o object) bool {
	if at.collection == inProfile {
		p, set := r.account.profile(o, r.source)
		r.send(social.Item{Profile: p})
		r.send(social.Item{Setting: &set})
		return true
	}
	return r.choice(o, "allowIncoming", social.SettingMessages)+r.choice(o, "allowGroupInvites", social.SettingGroups)+
		r.choice(o, "allowSubscriptions", keyNotify) > 0
}

// choice yields a setting of a declaration, and returns how many: 1, or 0 if the
// record does not hold it.
func (r *reading) choice(o object, field, key string) int {
	value := o.text(field)
	if value == "" {
		return 0
	}
	state := social.StateUnknown
	switch value {
	case "all":
		state = social.StateOpen
	case "following", "followers", "mutuals":
		state = social.StateLimited
	case "none":
		state = social.StateClosed
	}
	r.send(social.Item{Setting: &social.Setting{Key: key, Value: value, State: state, Source: r.source}})
	return 1
}

// absent counts the pictures and videos that do not lie beside the repository.
func absent(media []social.Media) int {
	n := 0
	for _, m := range media {
		if m.Path == "" && m.URL == "" {
			n++
		}
	}
	return n
}
