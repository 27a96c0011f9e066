package removal

import (
	"cmp"
	"slices"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// Way is how something that was decided on is carried out.
type Way int

// The ways.
const (
	Interface Way = iota // deleted through the network's interface
	Hand                 // to be deleted by the owner
	Change               // to be edited or hidden by the owner
	Left                 // not touched: Post.Why
	Done                 // removed already
)

// Post is something about which the owner decided that it be deleted, edited or hidden;
// it can also be a profile, a connection or a setting.
type Post struct {
	Account  social.Account
	Item     audit.ItemRef
	Verb     audit.Verb // Delete, Edit or Hide
	Way      Way
	Why      string           // it is done by hand, or left
	Findings []*audit.Finding // in which this was decided, the worst first
	State    store.Removal    // how far it has come; zero if nothing was begun

	about []*audit.Finding // all that are about it, whatever was decided
}

// Ref names the post for a sealed copy, and is false for what has no words of its own.
func (p *Post) Ref() (evidence.Ref, bool) { return evidence.RefTo(p.Findings[0]) }

// Tracked reports whether it is kept how far the removal has come: of the owner's posts.
func (p *Post) Tracked() bool {
	return p.Verb == audit.Delete && p.Item.Mine && !p.Item.Several && p.Item.Kind != social.KindLike && slices.Contains(social.PostKinds(), p.Item.Kind)
}

// decided is when the owner last decided about it.
func (p *Post) decided() (at time.Time) {
	for _, f := range p.Findings {
		if d := f.Decision; d != nil && d.At.After(at) {
			at = d.At
		}
	}
	return at
}

// summed reports whether a finding is about several posts seen together, one of which it
// names: what is decided about it holds for no words that could be compared.
func summed(f *audit.Finding) bool { return f.Mark == "" && f.Evidence.Text != "" }

// of reports whether what was decided is about the words of this mark.
func (p *Post) of(mark string) bool {
	return !slices.ContainsFunc(p.Findings, func(f *audit.Finding) bool { return !summed(f) && f.Mark != mark })
}

// Plan is all that is to be carried out, in the order of the report's accounts, and in
// each account the oldest first.
type Plan []*Post

// Of returns the posts that go this way.
func (p Plan) Of(w Way) Plan {
	return slices.DeleteFunc(slices.Clone(p), func(post *Post) bool { return post.Way != w })
}

// Accounts lists the accounts in which something is to be done.
func (p Plan) Accounts() []social.Account {
	var all []social.Account
	for _, post := range p {
		if len(all) == 0 || all[len(all)-1].Key() != post.Account.Key() {
			all = append(all, post.Account)
		}
	}
	return all
}

// In returns what is to be done in an account.
func (p Plan) In(accountKey string) Plan {
	return slices.DeleteFunc(slices.Clone(p), func(post *Post) bool { return post.Account.Key() != accountKey })
}

// Can says whether a post of the owner's can be deleted through the network's interface,
// and else why not: "" where that is plain.
type Can func(a social.Account, kind social.Kind, postID string) (ok bool, why string)

// Make plans what the owner decided about the findings of a report, given how far
// earlier removals have come.
func Make(rep *audit.Report, kept []store.Removal, can Can) Plan {
	type place struct {
		account, id string
		kind        social.Kind
	}
	states := map[string]store.Removal{}
	for _, r := range kept {
		states[r.Account+"/"+r.Item] = r
	}
	at := map[place]*about{}
	var order []*about
	for i := range rep.Findings {
		f := &rep.Findings[i]
		p := place{f.Account.Key(), f.Item.ID, f.Item.Kind}
		if at[p] == nil {
			at[p] = &about{}
			order = append(order, at[p])
		}
		at[p].add(f)
	}
	rank := map[string]int{}
	for i, a := range rep.Accounts {
		rank[a.Account.Key()] = i
	}
	var plan Plan
	for _, about := range order {
		post := about.post()
		if post == nil {
			continue
		}
		post.about = about.all
		if post.Tracked() {
			post.State = states[name(post.Account, post.Item.ID)]
		}
		if post.Why == "" {
			post.way(can)
		}
		plan = append(plan, post)
	}
	slices.SortStableFunc(plan, func(a, b *Post) int {
		return cmp.Or(cmp.Compare(rank[a.Account.Key()], rank[b.Account.Key()]), a.Item.Published.Compare(b.Item.Published))
	})
	return plan
}

// about are the findings about one item, the worst first.
type about struct {
	all    []*audit.Finding
	doing  map[audit.Verb][]*audit.Finding // decided, and in force
	edited []*audit.Finding                // of which it was decided to delete other words, or nobody knows which
}

func (a *about) add(f *audit.Finding) {
	if a.doing == nil {
		a.doing = map[audit.Verb][]*audit.Finding{}
	}
	a.all = append(a.all, f)
	switch {
	case f.Decision != nil && f.Decision.Verb == audit.Delete && f.Decision.Mark != f.Mark: // for whatever stands there
		a.edited = append(a.edited, f)
	case f.Decision != nil:
		a.doing[f.Decision.Verb] = append(a.doing[f.Decision.Verb], f)
	case f.Earlier != nil && f.Earlier.Verb == audit.Delete:
		a.edited = append(a.edited, f)
	}
}

// post is what is to be done about the item; nil if nothing is. What the owner decided
// about different findings can speak against each other: then nothing is done.
func (a *about) post() *Post {
	for _, verb := range []audit.Verb{audit.Delete, audit.Hide, audit.Edit} {
		fs := a.doing[verb]
		if len(fs) == 0 {
			continue
		}
		p := &Post{Account: fs[0].Account, Item: fs[0].Item, Verb: verb, Findings: fs}
		against := []audit.Verb{audit.Advice}
		if verb == audit.Delete {
			against = append(against, audit.Keep, audit.Consent)
		}
		for _, other := range against {
			if len(a.doing[other]) > 0 {
				p.Way, p.Why = Left, contradicts(other)
			}
		}
		return p
	}
	if len(a.edited) > 0 {
		f := a.edited[0]
		return &Post{Account: f.Account, Item: f.Item, Verb: audit.Delete, Way: Left, Findings: a.edited,
			Why: "It was edited since you decided to delete it, or it is not known which words you decided about: decide again."}
	}
	return nil
}

func contradicts(verb audit.Verb) string {
	switch verb {
	case audit.Advice:
		return "You wanted to take advice on it first: say in the review what came of it."
	case audit.Consent:
		return "About another finding in it you noted consent on file: settle which holds."
	}
	return "About another finding in it you decided to keep it: settle which holds."
}

const (
	several        = "What you decided is about several together: 'audit review' shows them. Look at each, and delete what is to go."
	severalAndThis = "What you decided is about several together, of which this is one: 'audit review' shows them. Look at each, and delete what is to go."
)

// still reports whether, by the decisions given, what the plan says of a post that is to
// be deleted is what it would say now.
func (p *Post) still(now map[string]audit.Decision) bool {
	var a about
	for _, f := range p.about {
		again := *f
		again.Decision, again.Earlier = nil, nil
		switch d, ok := now[f.ID]; {
		case ok && (d.Mark == "" || d.Mark == f.Mark):
			again.Decision = &d
		case ok:
			again.Earlier = &d
		}
		a.add(&again)
	}
	post := a.post()
	return post != nil && post.Verb == audit.Delete && post.Why == ""
}

// way says how the decision is carried out.
func (p *Post) way(can Can) {
	switch {
	case p.State.State == Removed, p.State.State == Gone, !p.Item.Deleted.IsZero():
		p.Way = Done
	case p.Verb != audit.Delete:
		p.Way = Change
	case !p.Item.Mine && slices.Contains(social.PostKinds(), p.Item.Kind):
		p.Way, p.Why = Left, "Somebody else wrote it, and only they or the network can remove it: you can ask them, report it, or take your name off it."
	case p.State.State == ByHand && p.State.Tries > 0:
		p.Way, p.Why = Hand, p.State.Why
	case !p.Tracked():
		p.Way = Hand
		if p.Item.Several {
			p.Why = several
		}
	case !slices.ContainsFunc(p.Findings, func(f *audit.Finding) bool { return !summed(f) }):
		p.Way, p.Why = Hand, severalAndThis
	default:
		ok, why := can(p.Account, p.Item.Kind, p.Item.ID)
		if p.Way, p.Why = Hand, why; ok {
			p.Way, p.Why = Interface, ""
		}
	}
}
