package bluesky

import (
	"maps"
	"slices"
	"time"

	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// repository yields the newest repository of the owner.
func (r *reading) repository() {
	older, others := 0, 0
	var newest *commit
	for i, c := range r.found.repos {
		switch {
		case c.DID != r.account.did:
			others++
		case newest == nil:
			newest = &r.found.repos[i]
		default:
			older++
		}
	}
	if newest == nil {
		if len(r.found.repos) == 0 {
			r.lacks(secRepo, 0,
				"Posts, likes and the people you follow come as a download of their own: on Bluesky under Settings, Account, Export my data, press Download CAR file, and give that file too.", repoKinds...)
		}
		return
	}
	r.source = newest.path
	if at := repo.Time(newest.Rev); plausible(at) {
		r.latest = at
	}
	in, err := repo.Open(r.ctx, source(r.fsys, newest.path))
	if err != nil {
		if r.ctx.Err() == nil {
			r.found.index.Broken(secRepo, "cannot be opened or is damaged")
		}
		return
	}
	for rec, err := range in.Records(r.ctx) {
		if err != nil {
			if r.ctx.Err() == nil {
				r.found.index.Broken(secRepo, "cannot be opened or is damaged")
			}
			break
		}
		if !r.record(rec) {
			return
		}
	}
	if r.ctx.Err() != nil {
		return
	}
	r.connections()
	r.trouble(in)
	r.counted()
	r.unnamed()
	if older > 0 {
		r.gap("older copies of the repository", social.ReasonNotRead, older, "Only the newest was read. An older one may hold posts that you deleted since; give it alone to look through them.", repoKinds...)
	}
	if others > 0 {
		r.gap("repositories of other accounts", social.ReasonNotRead, others, "They are not of the account that was read. If one is yours, give it alone.", repoKinds...)
	}
}

// trouble says what of the repository could not be read.
func (r *reading) trouble(in *repo.Repo) {
	if in.Cut != nil {
		r.found.index.Broken(secRepo, in.Cut.Error())
	}
	const again = " Download the repository again."
	if in.Altered > 0 {
		r.gap("damaged parts of the repository", social.ReasonFailed, in.Altered, "These are not what they were when they were written, and were not read."+again, repoKinds...)
	}
	if in.Absent+in.Wrong > 0 {
		r.gap("list of records", social.ReasonFailed, in.Absent+in.Wrong,
			"Parts of the list of what is in the repository lack or are damaged. How many records stand in them is not known."+again, repoKinds...)
	}
	if in.NoRoot {
		r.gap("newest state of the repository", social.ReasonFailed, 0, "It lacks; an earlier one was read."+again, repoKinds...)
	}
	if in.Full {
		r.gap("size of the repository", social.ReasonLimit, 0, "It holds more records than are read. The rest was left out.", repoKinds...)
	}
	lack := map[string]int{}
	for collection, n := range in.Missing {
		lack[sectionOf(collection)] += n
	}
	for _, section := range slices.Sorted(maps.Keys(lack)) {
		r.gap(section+" that lack", social.ReasonFailed, lack[section], "They are in the list of records, and not in the file."+again, kindsOf(section)...)
	}
	if in.Old > 0 {
		r.gap("earlier versions of records", social.ReasonNotRead, in.Old, "The file holds records that are no longer in your account: deleted, or written anew since. They were not read.", repoKinds...)
	}
}

// counted says what was counted and not shown.
func (r *reading) counted() {
	for _, g := range []struct {
		tally, section string
		reason         social.Reason
		detail         string
		kinds          []social.Kind
	}{
		{talDates, "dates of posts", social.ReasonNotRead,
			"These bear a date more than a day from when they were put on Bluesky, as posts brought over from another network do. The day on which they were put there is shown.", postKinds},
		{talMedia, "pictures and videos of posts", social.ReasonNotInExport,
			"The repository holds the descriptions that you gave them, not the pictures themselves. Look at them on Bluesky.", postKinds},
		{talListed, "members of your lists", social.ReasonNotRead, "Anybody can see who is on your lists. Look through them on Bluesky.", []social.Kind{social.KindConnection}},
		{talMuted, "lists that you block", social.ReasonNotRead, "Anybody can see which lists you block. Their members are not in your data.", []social.Kind{social.KindConnection}},
		{talLimits, "limits of single posts", social.ReasonNotRead, "For these posts you chose who may reply or quote. The choice is shown beside each post on Bluesky.", []social.Kind{social.KindSetting}},
		{talOther, "further records of Bluesky", social.ReasonNotRead, "They are of kinds that are not checked, such as a status or a verification.", nil},
		{talStrange, "records of other apps", social.ReasonNotRead,
			"Other apps that you signed in to with this account wrote them, and anybody can read them. Some may hold writing of yours, such as articles: look through it in those apps.", []social.Kind{social.KindPost}},
	} {
		if n := r.tally[g.tally]; n > 0 {
			r.gap(g.section, g.reason, n, g.detail, g.kinds...)
		}
	}
}

// unnamed says how many people the repository names by their numbers alone.
func (r *reading) unnamed() {
	if n := len(r.people[social.RelationFollowing]) + len(r.people[social.RelationBlocked]); n > 0 {
		r.lacks("names of people you follow or block", n,
			"The repository holds their numbers only, without handle or name. Open the address of one to see who it is.", social.KindConnection)
	}
}

// connections yields the people, each once: with the first of the times at which
// the owner followed or blocked them.
func (r *reading) connections() {
	for _, relation := range []social.Relation{social.RelationFollowing, social.RelationBlocked} {
		people := r.people[relation]
		for _, did := range slices.Sorted(maps.Keys(people)) {
			c := &social.Connection{ID: did, Relation: relation, URL: site + did, Since: people[did], Initiated: "owner", Source: r.source}
			if !r.send(social.Item{Connection: c}) {
				return
			}
		}
	}
	if len(r.people[social.RelationBlocked]) > 0 {
		r.send(social.Item{Setting: &social.Setting{Key: keyBlocks, Value: "public", State: social.StateOpen, Source: r.source}})
	}
	if r.tally[talListed] > 0 {
		r.send(social.Item{Setting: &social.Setting{Key: keyLists, Value: "public", State: social.StateOpen, Source: r.source}})
	}
}

func (r *reading) meet(relation social.Relation, did string, since time.Time) {
	if r.people[relation] == nil {
		r.people[relation] = map[string]time.Time{}
	}
	if old, ok := r.people[relation][did]; !ok || old.IsZero() || !since.IsZero() && since.Before(old) {
		r.people[relation][did] = since
	}
}
