package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// These say of which items a rule reports what the scale finds in its area when no
// rule of the area found anything.

// generalOwn is for what the owner wrote.
func generalOwn(p *audit.Pass) bool { return p.Post == nil || p.Post.Mine }

func generalMessage(p *audit.Pass) bool {
	return generalOwn(p) && p.Post != nil && p.Post.Kind == social.KindMessage
}

func generalReceived(p *audit.Pass) bool {
	return p.Post != nil && !p.Post.Mine && p.Post.Kind == social.KindMessage && !outOfPlace(p)
}

// generalContact is for what the owner wrote, to somebody who may be in their care.
func generalContact(p *audit.Pass) bool { return generalOwn(p) && !(p.Post != nil && outOfPlace(p)) }

func generalAnswer(p *audit.Pass) bool { return generalOwn(p) && p.Post != nil && toOne(p) }

func generalProfile(p *audit.Pass) bool { return p.Post == nil }

func generalReview(p *audit.Pass) bool {
	return generalOwn(p) && p.Post != nil && p.Post.Kind == social.KindReviewReply
}

// generals lists rules that have no words of their own: they report what only the
// text as a whole tells.
func generals() []*audit.Rule {
	return []*audit.Rule{boundaryContact(), adPromotional(), sexualisedRemark(), conductShown()}
}

func boundaryContact() *audit.Rule {
	return &audit.Rule{
		ID:       "boundary-contact",
		Area:     audit.Boundary,
		Title:    "Contact across the line between doctor and patient",
		Why:      "The text reads as if somebody in your care, or close to one, is answered as a friend would be, given news of a third person, or drawn into a private tie. Such contact blurs the line on which trust rests.",
		Advice:   "Lead the person kindly to the practice. If more has happened, ask your defence organisation before you answer again or delete anything.",
		Severity: audit.Medium,
		Fixed:    true,
		Reply:    bothReplies,
		Clauses:  boundaryClauses(),
		Needs:    said(),
		General:  generalContact,
		Hits: []audit.Example{
			message("Hi doc it's Tina from the fracture clinic, found you on here!", "Ha well done! Accepted x How's the wrist, behaving?"),
			message("Doctor you were so kind to my dad, can I add you?", "Of course! Come for a pint with us on Friday, he'd want that"),
			message("is my neighbour Mags still in with you? nobody will say", "She's still in, had the scan, not great I'm afraid"),
			message("can I text you here instead of ringing the surgery, it's always engaged", "Any time, that's what I'm here for, nights too x"),
			message("you looked after me in labour, would love to say thanks properly", "Dinner then? You owe me one after that night 😉"),
			message("Doc, did my mum's results come back, it's her daughter", "They did, all fine, tell her to stop worrying x"),
			message("would you be able to write my letter for the council from here", "Send me your date of birth and I'll do it tonight on the sofa"),
			message("hi dr lee, its the girl with the lupus from tuesday", "I remember! add me on insta, easier to chat"),
		},
		Misses: []audit.Example{
			message("Hi doc it's Tina from the fracture clinic, found you on here!", "Hello Tina, I keep this account for family. For the wrist please ring the clinic, they'll look after you"),
			message("are you coming Friday?", "Of course! See you at the pub, mum's driving"),
			message("is the printer fixed?", "It was, then it saw me coming"),
			message("did you get home?", "In bed with toast x"),
			message("can you swap Thursday?", "Any time, that's what I'm here for, nights too"),
			message("how's your mum?", "Much better, home since Tuesday and giving out about the tea"),
			message("thanks for the talk at school, my son loved it", "Glad to hear it! Tell him to keep asking questions"),
			message("would you be able to review my chapter?", "Send it on, I'll read it tonight on the sofa"),
		},
	}
}

func adPromotional() *audit.Rule {
	return &audit.Rule{
		ID:       "ad-promotional",
		Area:     audit.Advertising,
		Title:    "Advertising that sells more than it informs",
		Why:      "The text reads as an offer of care: a result promised, a grateful voice, a bargain or a worry to act on. Information on services is expected to be factual and to be checked.",
		Advice:   "Say what is offered, by whom and where to read about benefits and risks; leave out praise, promises and pressure.",
		Severity: audit.Medium,
		Clauses:  adSuperlative().Clauses,
		Needs:    append(said(), social.KindProfile),
		General:  generalOwn,
		Hits: posts(
			"Your jawline called. It wants its Friday back. Three spaces left at the Hove rooms, chin and cheeks together for less than a weekend away ✨",
			"Nobody leaves our chair unhappy. Ask the forty who flew in this year. Implants in a day, smile by teatime",
			"Sixty lovely ladies trusted me with their eyelids last year. Be number sixty-one, consultation free till Sunday",
			"Ten years younger by the wedding? That's our spring package. Swipe for what Janine's husband said",
			"Drips are back! Energy, glow, immunity, all in forty minutes on our sofa. Bring a friend and hers is half price",
			"Tired of hiding that tummy? One visit, no downtime, results you'll want to show off. DM to claim a slot",
			"My knees are the talk of the golf club: ask the captain, ask his wife. Private list open, no waiting",
			"The skin boosters everyone in Clontarf is whispering about. Doctor-led, flawless every time, book before they go",
		),
		Misses: posts(
			"Our surgery is open on Saturday morning for flu vaccines, walk in from nine",
			"Ten years younger? No. Ten years wiser about buying paint? Also no",
			"Three spaces left in the minibus to the match, twenty quid, bring crisps",
			"Information evening on hip replacement, risks and all, at the library on Tuesday. Free, nothing to buy",
			"I keep getting ads for drips that cure tiredness. Sleep cures tiredness",
			"The bakery on our street does half-price buns at four. I have timed ward rounds by it",
			"New fees are listed on the practice website from Monday",
			"Half marathon for the hospice, page is open, any amount helps",
		),
	}
}

func sexualisedRemark() *audit.Rule {
	return &audit.Rule{
		ID:       "sexualised-remark",
		Area:     audit.Sexualised,
		Title:    "A remark with a sexual turn",
		Why:      "The text reads as a sexual remark about somebody met through work, or as explicit talk where patients and trainees can read it. It may hurt whom it is about, and is easily quoted.",
		Advice:   "Consider taking it down. If it was about a patient or a colleague, speak to your defence organisation first.",
		Severity: audit.Medium,
		Floor:    audit.Medium,
		Clauses:  sexualisedGeneral().Clauses,
		Needs:    said(),
		General:  generalOwn,
		Hits: posts(
			"The new scrub nurse has me volunteering for lists I hate. Those hips should be a controlled drug",
			"Best part of the fitness-to-fly medicals is telling cabin crew to undress 😏",
			"She bent for the bottom drawer and the whole firm forgot the potassium. Worth the Datix",
			"Bay 2 could examine me any night of the week, no chaperone",
			"The physios at this place were hired by a man who loves his work, if you catch my drift, and I catch it daily",
			"Some chests you listen to twice. For science. Phwoar",
			"Registrar with the dimples: I'd let him clerk me, slowly, with the curtains closed",
			"Rep came in that red dress again so yes I'll prescribe it to the curtains 🥵",
		),
		Misses: posts(
			"Scrubs run see-through in the wash, please could estates order thicker ones",
			"A colleague ranked the nurses by looks in the mess. I reported it",
			"Free and confidential testing at the clinic on Tuesdays",
			"My wife came to the ball in red and I dropped the raffle tickets",
			"Chaperones protect everyone, offer one every time",
			"The new scrub nurse has me volunteering for lists I hate, she makes them feel short",
			"Listened to the same chest twice and was right to: murmur, teaching point for the students",
			"Sunburnt legs, one deckchair, no regrets",
		),
	}
}

func conductShown() *audit.Rule {
	return &audit.Rule{
		ID:       "conduct-shown",
		Area:     audit.ImageConduct,
		Title:    "Conduct shown that may shake trust",
		Why:      "The text tells of danger, drink or drugs near duty, or of breaking a rule that keeps others safe, as one's own doing. A joke may be taken at its word.",
		Advice:   "Consider taking it down. If something of it happened, take advice before you say more about it.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  imageWeaponIllegal().Clauses,
		Needs:    said(),
		General:  generalOwn,
		Hits: posts(
			"Two hours' sleep, a bottle of red still on my breath and a full list at eight. They'll never know 🤫",
			"Drove home from nights with one eye shut and the cruise on. Don't remember the roundabouts",
			"Signed my mate's sick line from the festival, he's my patient till Monday 🎪",
			"Pockets of ondansetron from the cupboard, that's how we do Ibiza, lads",
			"Did the ward round still in last night's glitter, still seeing two of everybody",
			"Quad bike, no helmet, flask of whiskey, back for surgery at two. Island life",
			"Logged the training day as attended from a sun lounger in Faro ☀️",
			"Someone time me: bypass to hospital in nine minutes, average 104, on call perks",
		),
		Misses: posts(
			"Two hours' sleep and a teething baby, so I rang in and said I wasn't safe. They were lovely about it",
			"Pint in hand, phone off, annual leave until the ninth",
			"Drove home from nights with the window down singing, then slept like a stone",
			"Please don't drive tired. We had a talk on it and it has stayed with me",
			"Quad biking for my nephew's birthday, helmets on, he beat us all",
			"A bottle of red, a film and no bleep. Bliss",
			"Training day was the best yet, attended every minute, even the one on forms",
			"Someone time me: crossword in nine minutes",
		),
	}
}
