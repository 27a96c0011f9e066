package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
)

// longQuotation is how many bytes of somebody else's words are more than an
// excerpt.
const longQuotation = 800

func copyrightReuse() *audit.Rule {
	return &audit.Rule{
		ID:    "copyright-reuse",
		Area:  audit.UnsourcedClaim,
		Title: "A long passage or picture of somebody else's",
		Why: "The law on copyright holds on social media as elsewhere. A few lines and a link serve readers better than a whole article, which they cannot check and its publisher " +
			"may ask you to take down.",
		Advice:   "Put a short excerpt and a link in its place. If the licence or the publisher lets you post it whole, say so beside it.",
		Severity: audit.Info,
		Clauses:  []string{"gmc-2024-15", "lmc-copyright", "imc9-social-media", "mps-hk-law"},
		Needs:    own(),
		Check: func(p *audit.Pass) {
			if !ownWords(p) || p.Text.Has("open-licence") {
				return
			}
			mark, marked := p.Text.First("copyright-mark")
			pictured := len(p.Post.Media) > 0 || len(p.Text.Text) >= longQuotation
			switch span := longestQuoted(p.Text.Text); {
			case marked && pictured:
				p.Report(audit.Hit{Cues: cues(mark), Confidence: 0.7, Reason: "the words on it are those of a publisher or picture agency"})
			case span.To-span.From >= longQuotation && !hasLink(p):
				p.Report(audit.Hit{Spans: []audit.Span{span}, Confidence: 0.7, Reason: "a long passage stands between quotation marks, without a link to where it is from"})
			}
		},
		Hits: append([]audit.Example{
			readInPicture("A good read", "Downloaded from a journal by guest on 3 May. For personal use only"), readInPicture("This one", "All rights reserved. No part of this book may be copied"),
			readInPicture("Sums it up", "Getty Images"), readInPicture("Monday mood", "shutterstock"), readInPicture("Chapter four", "Elsevier Ltd"),
			readInPicture("", "This article is behind a paywall. Subscriber only"),
		}, posts(
			"Read this: \""+strings.Repeat("The heart is a muscle the size of a fist, and it asks for little. ", 14)+"\"",
			strings.Repeat("The heart is a muscle the size of a fist. ", 20)+"All rights reserved.",
		)...),
		Misses: append([]audit.Example{
			readInPicture("Our poster is up", "All rights reserved. my own poster"), readInPicture("Figure from the paper, CC BY", "Downloaded from a journal"), readInPicture("Rain", "Ward closed, use the other door"),
			readInPicture("Shared with permission", "Getty Images"),
		}, posts(
			"\"The heart asks for little\" https://example.org/heart",
			"All rights reserved, says my toddler of the biscuit tin",
			"Read this: \""+strings.Repeat("The heart is a muscle the size of a fist, and it asks for little. ", 14)+"\" https://example.org/heart",
			"He said \"no\". "+strings.Repeat("The heart asks for little, and gets less. ", 24)+"She said \"yes\".",
			strings.Repeat("I walked on and the rain went with me, up the lane and over the hill. ", 14),
		)...),
	}
}

// longestQuoted returns the longest stretch between quotation marks. A reading
// takes marks so far apart for something else.
func longestQuoted(text string) audit.Span {
	var longest audit.Span
	for _, marks := range [][2]string{{"\"", "\""}, {"“", "”"}, {"«", "»"}, {"「", "」"}} {
		for at := 0; ; {
			open := strings.Index(text[at:], marks[0])
			if open < 0 {
				break
			}
			from := at + open + len(marks[0])
			length := strings.Index(text[from:], marks[1])
			if length < 0 {
				break
			}
			if length > longest.To-longest.From {
				longest = audit.Span{From: from, To: from + length}
			}
			at = from + length + len(marks[1])
		}
	}
	return longest
}

// readInPicture is an example of a picture in which words were recognised.
func readInPicture(text, words string) audit.Example {
	e := caption(text)
	e.Item.Post.Media[0].Text = words
	return e
}
