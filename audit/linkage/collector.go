package linkage

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// Collector gathers whom the owner is in touch with: of each person what the
// connections show, how many messages went to and fro, which signs were seen where,
// and by which names and rare words somebody may be known again on another network.
// What was written is not kept.
type Collector struct {
	owner    *social.Owner
	accounts map[string]*circle
	order    []*circle
	own      map[string]bool // rare words that the owner posted
	called   map[string]bool // the owner's names

	known    int     // people weighed last
	expected float64 // sum of their probabilities
}

// NewCollector returns an empty one.
func NewCollector(owner *social.Owner) *Collector {
	c := &Collector{owner: owner, accounts: map[string]*circle{}, own: map[string]bool{}, called: map[string]bool{}}
	for _, name := range append([]string{owner.Name}, owner.Also...) {
		for part := range strings.FieldsSeq(names.Fold(name)) {
			c.called[part] = true
		}
	}
	return c
}

// circle is everybody known from one account of the owner.
type circle struct {
	account  social.Account
	called   map[string]bool // the owner's names
	work     map[string]bool // posts of the owner's that are of their work
	claims   []claim
	contacts []*contact
	byID     map[string]*contact
	byHandle map[string]*contact // in small letters
	byName   map[string]*contact // of whom the network gives nothing else
	talks    map[string]*contact // by thread: what was written to somebody who is not yet known
	partners map[string]*contact // by thread: the other side of a conversation between two
}

// Add takes in an item of an account with its signs. Accounts may come in any
// order, items in the order of their snapshot; a person's connection may come
// before or after their messages.
func (c *Collector) Add(account social.Account, it social.Item, signs []Sign) {
	key := account.Key()
	of := c.accounts[key]
	if of == nil {
		of = &circle{account: account, called: c.called, work: map[string]bool{}, byID: map[string]*contact{}, byHandle: map[string]*contact{}, byName: map[string]*contact{}, talks: map[string]*contact{}, partners: map[string]*contact{}}
		c.accounts[key] = of
		c.order = append(c.order, of)
	}
	if p := it.Post; p != nil && p.Mine && (p.Answers == nil || p.Answers.Mine) && p.Kind != social.KindMessage && len(c.own) < mostOwn {
		rareIn(p.Text, func(w string) { c.own[w] = true })
	}
	switch {
	case it.Connection != nil:
		of.connection(it.Connection, signs)
	case it.Post != nil && it.Post.OneToOne():
		of.message(it.Post, signs)
	case it.Post != nil:
		of.remark(it.Post, signs)
	}
}

// person returns the contact who bears the marks, a new one if there is none.
func (of *circle) person(p social.Person, create bool) *contact {
	handle := strings.ToLower(p.Handle)
	found := of.byID[p.ID]
	if p.ID == "" {
		found = nil
	}
	if found == nil && handle != "" {
		if f := of.byHandle[handle]; f != nil && (f.ID == "" || p.ID == "") {
			found = f
		}
	}
	if found == nil && p.ID == "" && handle == "" && p.Name != "" {
		found = of.byName[p.Name]
	}
	if found == nil {
		if !create || p == (social.Person{}) {
			return nil
		}
		found = &contact{Profile: Profile{Account: of.account}}
		of.contacts = append(of.contacts, found)
	}
	found.know(p)
	switch {
	case p.ID != "":
		of.byID[p.ID] = found
	case handle == "":
		of.byName[p.Name] = found
	}
	if handle != "" {
		of.byHandle[handle] = found
	}
	return found
}

func (of *circle) connection(in *social.Connection, signs []Sign) {
	if in.Relation == social.RelationMuted {
		return
	}
	k := of.person(social.Person{ID: in.ID, Handle: in.Handle, Name: in.Name}, true)
	if k == nil {
		return
	}
	fill(&k.Bio, in.Bio)
	fill(&k.Location, in.Location)
	fill(&k.URL, in.URL)
	fill(&k.Initiated, in.Initiated)
	if !slices.Contains(k.Relations, in.Relation) {
		k.Relations = append(k.Relations, in.Relation)
		slices.Sort(k.Relations)
	}
	if !in.Since.IsZero() && (k.Since.IsZero() || in.Since.Before(k.Since)) {
		k.Since = in.Since
	}
	if in.Mutual != nil && (k.Mutual == nil || *in.Mutual > *k.Mutual) {
		n := *in.Mutual
		k.Mutual = &n
	}
	k.Page = k.Page || in.Page
	k.saw(signs, Where{})
}

// nobody are the names under which exports show those whose accounts are gone.
var nobody = map[string]bool{"facebook user": true, "instagram user": true, "linkedin member": true, "deleted account": true, "deleted user": true, "unknown": true, "unknown user": true}

// message takes in a message between the owner and one other person.
func (of *circle) message(p *social.Post, signs []Sign) {
	at := Where{of.account.Key(), p.Kind, p.ID, p.Published}
	if !p.Mine {
		who := p.Author
		if nobody[strings.ToLower(who.Name)] && who.ID == "" && who.Handle == "" {
			who.ID = p.Thread // one whose account is gone is told from others by the conversation
		}
		k := of.person(who, true)
		if k == nil {
			return
		}
		if p.Thread != "" {
			of.partners[p.Thread] = k
		}
		k.Received++
		k.met(p.Published)
		k.heardFrom(p.Text, of.called)
		k.saw(signs, at)
		return
	}
	k := of.addressee(p)
	if k == nil {
		return
	}
	k.Sent++
	k.met(p.Published)
	k.spoken.called(p.Text, of.called)
	for _, s := range signs {
		from := at
		if s.Answered { // which stands in the account itself, as a rule
			if from.ID = p.Answers.ID; k.signs[s.Cue].has(from.ID) {
				continue
			}
		}
		k.saw([]Sign{s}, from)
	}
}

// addressee returns to whom a message of the owner's went: the other side of the
// conversation, whose words it answers, or whom it names. Of a conversation whose
// other side has not written yet, it is kept until it does.
func (of *circle) addressee(p *social.Post) *contact {
	if k := of.partners[p.Thread]; k != nil && p.Thread != "" {
		return k
	}
	if p.Answers != nil && !p.Answers.Mine {
		if k := of.person(p.Answers.Author, true); k != nil {
			return k
		}
	}
	if len(p.Mentions) == 1 {
		if k := of.person(p.Mentions[0], true); k != nil {
			return k
		}
	}
	if p.Thread == "" {
		return nil
	}
	k := of.talks[p.Thread]
	if k == nil {
		k = &contact{}
		of.talks[p.Thread] = k
	}
	return k
}

// remark takes in what others could read too: of somebody who is not known
// otherwise, only if there are signs.
func (of *circle) remark(p *social.Post, signs []Sign) {
	who := p.Author
	if p.Mine {
		if p.Answers == nil || p.Answers.Mine {
			of.work[p.ID] = of.work[p.ID] || slices.Contains(signs, Sign{Cue: cueWork})
			return
		}
		who = p.Answers.Author
	}
	at := Where{of.account.Key(), p.Kind, p.ID, p.Published}
	if i := slices.IndexFunc(signs, func(s Sign) bool { return s.Cue == cueMyself }); i >= 0 && !p.Mine {
		if p.Answers != nil && p.Answers.ID != "" {
			of.claims = append(of.claims, claim{who, p.Answers.ID, at, signs[i].Relative})
		}
		signs = slices.Delete(slices.Clone(signs), i, i+1)
	}
	if k := of.person(who, len(signs) > 0); k != nil {
		k.met(p.Published)
		k.reviewed = k.reviewed || p.Kind == social.KindReview && !p.Mine
		if p.Kind == social.KindReviewReply && p.Mine {
			k.replied, signs = at, nil
		}
		if p.Mine {
			k.spoken.called(p.Text, of.called)
		} else {
			k.heardFrom(p.Text, of.called)
		}
		k.saw(signs, at)
	}
}
