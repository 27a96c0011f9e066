package linkage

import (
	"slices"
	"testing"

	"github.com/probity-audit/probity/social"
)

// Who asks to be remembered is heard as a patient where something of care goes with it;
// old classmates, colleagues and strangers are not.
func TestRecall(t *testing.T) {
	for text, want := range map[string]sureness{
		"You won't remember me, I was the one on ward 6 with the bad hip":              sure,
		"do you remember my dad, you sat with him all night in cubicle 4":              sure,
		"you were my wee trainee doctor in Larch Hill when I'd the lump":               sure,
		"nine weeks clean since that chat with you on the trolley, I remember you":     sure,
		"its the collarbone fella from Friday, you said six weeks":                     sure,
		"my brother's wife had her girl under you on Friday":                           sure,
		"that's me in for my check with you Tuesday, do I fast":                        sure,
		"it itches under the pot, should I come back? you said 5 weeks":                sure,
		"You won't remember me, we were in school together, the back row":              may,
		"you dont know me but I saw your video, I have a sore hip, what is it":         may,
		"do you remember my dad, he taught us both the fiddle":                         may,
		"I am a volunteer with the hip club, would you talk to us, some are sore":      may,
		"could I sit in on your clinic, I am a 4th year student":                       may,
		"I've a man of 60 needing a review with you, can you fit him in the clinic":    may,
		"pharmacist in Boots here, the prescription isn't through for a Mr Walsh":      may,
		"Hey doc, how are the legs after Monday? Take two rest days, then we go again": may,
		"your patient in bed 4 is asking for you, bloods are back":                     no,
		"my proper doctor says the knee is fine, not you obviously":                    may,
		"the family you referred to me came today, lovely, thanks":                     may,
	} {
		got := received(shippedLexicon().read(reader.Read(text))).sure
		if got > want || want == sure && got < sure {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// What somebody says under a post counts as of themselves where the post is of the
// owner's work, in whatever order the two come.
func TestOwnStory(t *testing.T) {
	ann := social.Person{ID: "7", Name: "Ann"}
	post := func(text string) *social.Post {
		return &social.Post{ID: "p1", Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Text: text}
	}
	comment := func(text string) *social.Post {
		return &social.Post{ID: "c1", Kind: social.KindComment, Audience: social.AudiencePublic, Author: ann, Text: text, Answers: &social.Ref{ID: "p1", Mine: true}}
	}
	const work, play = "A baby born in the back of the ambulance. The ward cheered.", "Won the raffle at the fair. A ham."
	for name, tt := range map[string]struct {
		post, comment string
		want          bool
	}{
		"it was them":         {work, "that was us, she is two now", true},
		"a grandmother":       {work, "I'm the proud granny from over the hill", true},
		"of something else":   {play, "that was us behind you in the queue", false},
		"praise":              {work, "what a lovely story, well done all", false},
		"a colleague":         {work, "that was me on nights, worst shift of the rota", false},
		"care somewhere else": {work, "that was me too, my own consultant in Leeds said the same", false},
	} {
		for _, items := range [][]any{{post(tt.post), comment(tt.comment)}, {comment(tt.comment), post(tt.post)}} {
			c := NewCollector(&town)
			gather(c, onFB, items...)
			got := false
			for _, p := range c.groups() {
				got = got || p.signs()[cueOwnStory] != nil
			}
			if got != tt.want {
				t.Errorf("%s: %v", name, got)
			}
		}
	}
}

func TestOwnerSays(t *testing.T) {
	for text, want := range map[string]string{
		"Of course I remember you, what good news":                               cueRecalls,
		"Not me, that's cardiology, ring the number on the letter":               cueDenies,
		"I can't advise people I don't look after, sorry":                        cueDenies,
		"please tell your mum and ring the fracture clinic number on your sheet": cueToClinic,
		"remember the milk":     "",
		"tell your mum I rang":  cueFamily,
		"grand, see you Sunday": "",
	} {
		p := *message(text, true, social.Person{}, 0)
		got := signsOf(p, 0.1, town)
		for _, cue := range []string{cueRecalls, cueDenies, cueToClinic, cueFamily} {
			if got[cue] != (cue == want) {
				t.Errorf("%q: %s %v", text, cue, got[cue])
			}
		}
	}
}

// Whom the doctor does not know may be close to somebody they care for, if the whole of
// what they write reads so.
func TestStrangerOfKin(t *testing.T) {
	text := "Dear Dr Ruttledge, you don't know me, I'm Mamie's daughter. Mam is in the nursing home and the matron tells me you see her on Tuesdays. She sounds so sleepy since the new patch."
	for chance, want := range map[float64]string{0.9: cueReadsPlainly, 0.3: cueMay} {
		post := &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: text, Author: social.Person{ID: "1"}}
		found := Signs(social.Item{Post: post}, reader.Read(text), nil, Chances{Care: chance, Relative: 0.9}, &social.Owner{})
		if !slices.ContainsFunc(found, func(s Sign) bool { return s.Cue == want }) {
			t.Errorf("chance %.1f: %+v, want %s among them", chance, found, want)
		}
		if chance < reads && slices.ContainsFunc(found, func(s Sign) bool { return s.Cue == cueReadsPlainly || s.Cue == cueReads }) {
			t.Errorf("chance %.1f: %+v", chance, found)
		}
	}
}
