package rules

import (
	"strconv"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// exampleTime is when the invented items of examples were published: a Tuesday
// afternoon.
var exampleTime = time.Date(2024, 6, 18, 15, 30, 0, 0, time.UTC)

// posts makes an example of each text: a public post of the owner's.
func posts(texts ...string) []audit.Example {
	out := make([]audit.Example, len(texts))
	for i, t := range texts {
		out[i] = example(social.Post{Kind: social.KindPost, Text: t})
	}
	return out
}

// reply is an example of an answer by the owner to somebody's words.
func reply(to, text string) audit.Example {
	return example(social.Post{Kind: social.KindReply, Text: text, Answers: &social.Ref{Text: to, Author: social.Person{Handle: "somebody"}}})
}

// reviewReply is an example of an answer by the owner under a review.
func reviewReply(review, text string) audit.Example {
	return example(social.Post{Kind: social.KindReviewReply, Text: text, Answers: &social.Ref{Text: review, Author: social.Person{Name: "A reviewer"}}})
}

// caption is an example of the words under a photograph.
func caption(text string) audit.Example {
	return example(social.Post{Kind: social.KindCaption, Text: text, Media: []social.Media{{Type: "photo"}}})
}

// message is an example of a private message of the owner's in answer to another.
func message(to, text string) audit.Example {
	return example(social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: text,
		Answers: &social.Ref{Text: to, Author: social.Person{Name: "Somebody"}}})
}

// received is an example of a private message to the owner.
func received(text string) audit.Example {
	e := example(social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: text, Author: social.Person{Name: "Somebody"}})
	e.Item.Post.Mine = false
	return e
}

// inGroup is an example of a message of the owner's to a closed group.
func inGroup(text string) audit.Example {
	return example(social.Post{Kind: social.KindMessage, Audience: social.AudienceGroup, Group: "Mess", Members: 30, Text: text})
}

// passedOn is an example of somebody's words passed on with the owner's comment.
func passedOn(theirs, comment string) audit.Example {
	return example(social.Post{Kind: social.KindRepost, Text: comment, Quotes: &social.Ref{Text: theirs, Author: social.Person{Handle: "somebody"}}})
}

// bio is an example of a profile.
func bio(name, text string) audit.Example {
	p := social.Profile{Name: name, Handle: "example", Bio: text}
	return audit.Example{Item: social.Item{Profile: &p}, Profile: p}
}

// by returns the examples as those of an account that shows this name and bio.
func by(name, bioText string, of ...audit.Example) []audit.Example {
	for i := range of {
		of[i].Profile = social.Profile{Name: name, Handle: "example", Bio: bioText}
	}
	return of
}

// owned returns the examples as those of this owner.
func owned(o social.Owner, of ...audit.Example) []audit.Example {
	for i := range of {
		of[i].Owner = o
	}
	return of
}

func example(p social.Post) audit.Example {
	p.ID, p.Mine, p.Published = "1", true, exampleTime
	if p.Audience == "" {
		p.Audience = social.AudiencePublic
	}
	return audit.Example{Item: social.Item{Post: &p}}
}

// own lists the kinds of the owner's own public or shared words.
func own() []social.Kind {
	return []social.Kind{social.KindPost, social.KindReply, social.KindComment, social.KindRepost, social.KindStory, social.KindCaption}
}

// said lists the kinds of everything the owner can have said, messages included.
func said() []social.Kind {
	return append(own(), social.KindMessage, social.KindReviewReply)
}

// series makes one example of several: items of one account, so many hours apart,
// the last of them published when an example alone would be.
func series(hours int, of ...audit.Example) audit.Example {
	last := len(of) - 1
	e := of[last]
	for i, o := range of[:last] {
		p := *o.Item.Post
		p.ID = strconv.Itoa(i + 2)
		p.Published = exampleTime.Add(-time.Duration((last-i)*hours) * time.Hour)
		e.Before = append(e.Before, social.Item{Post: &p})
	}
	return e
}
