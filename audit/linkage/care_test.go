package linkage

import (
	"testing"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

var reader = reading.New()

func TestReceived(t *testing.T) {
	for text, want := range map[string]care{
		"you took my appendix out in May, the scar is itchy":                     {sure: sure},
		"is my script ready?":                                                    {sure: sure},
		"any word on my biopsy?":                                                 {sure: sure},
		"could you renew my repeat prescription before Friday":                   {sure: sure},
		"the drops you prescribed sting":                                         {sure: sure},
		"I'm in your clinic on the 4th, is it ok to eat before the scan?":        {sure: sure},
		"Thank you for operating on my hip":                                      {sure: sure, thanks: true},
		"you delivered our twins in March":                                       {sure: sure, relative: true},
		"My wife is under your care, can you tell me how her scan went":          {sure: sure, relative: true},
		"醫生，我個報告出咗未？":                                                            {sure: sure},
		"Are you coming to the match on Saturday?":                               {},
		"See you at the wedding, bring the good camera":                          {},
		"can you see this patient of mine on Friday, her bloods are back":        {},
		"Did my results come up on the ARCP portal? swap me that night shift":    {},
		"your patient in bed 4 is asking for you, bloods are back":               {},
		"when can you come and look at the boiler":                               {},
		"mum says her scan is clear, love you, ring dad":                         {},
		"\"you operated on my knee\" she says to me, in front of everyone":       {},
		"imagine if you operated on me haha, just joking":                        {},
		"Dad my throat is sore, can I take the tablets you gave me for flu":      {},
		"would you collab on a post about my gut health brand":                   {},
		"Rex's stitches look great and the blood test was normal, see you at 10": {},
	} {
		got := received(shippedLexicon().read(reader.Read(text)))
		if got.sure == may && want.sure == no { // hardly weighs
			continue
		}
		if got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// What others can read counts only where it plainly says what the owner did.
func TestCommented(t *testing.T) {
	for text, want := range map[string]sureness{
		"You saved our daughter, we will never forget it":      sure,
		"so kind to my wee boy when he broke his arm":          sure,
		"Thank you doctor for looking after my dad":            sure,
		"my results came back positive too, great post doctor": no,
		"Doctor, should I take vitamin D for my knee?":         no,
		"I was in hospital last year, amazing nurses":          no,
	} {
		if got := commented(shippedLexicon().read(reader.Read(text))); got.sure == sure != (want == sure) {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestWritten(t *testing.T) {
	for text, want := range map[string]care{
		"See you in clinic on Tuesday":                            {sure: sure},
		"Your scan was fine, nothing to worry about":              {sure: sure},
		"I'll leave a prescription at reception for you":          {sure: sure},
		"Your mum's results are back, all normal":                 {sure: sure, relative: true},
		"how did your scan go?":                                   {sure: may},
		"good luck with your operation, thinking of you":          {sure: may},
		"See you at the pub on Tuesday":                           {},
		"Your talk on results was great":                          {},
		"can you see my patient in clinic, her bloods are awful?": {},
		"your dinner's in the oven, mum says hi":                  {},
	} {
		if got := written(shippedLexicon().read(reader.Read(text)), true); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// signsOf reads a post as Assess does.
func signsOf(p social.Post, chance float64, owner social.Owner) map[string]bool {
	var text, answers *reading.Reading
	if p.Text != "" {
		text = reader.Read(p.Text)
	}
	if p.Answers != nil && p.Answers.Text != "" {
		answers = reader.Read(p.Answers.Text)
	}
	out := map[string]bool{}
	for _, s := range Signs(social.Item{Post: &p}, text, answers, Chances{Care: chance}, &owner) {
		out[s.Cue] = true
	}
	return out
}

func TestSigns(t *testing.T) {
	const asks = "Hi Dr Keane, did my bloods come back?"
	direct := social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: asks}
	with := func(change func(*social.Post)) social.Post {
		p := direct
		change(&p)
		return p
	}
	owner := social.Owner{Name: "Moira Keane", Workplace: "Larch Hill Hospital", Town: "Ennis"}
	for name, tt := range map[string]struct {
		post      social.Post
		chance    float64
		want, not []string
	}{
		"private":    {direct, 0.9, []string{cueRefers, cueDoctor, cueReadsPlainly}, nil},
		"doubted":    {direct, 0.01, []string{cueMay, cueDoctor}, []string{cueRefers, cueReads, cueReadsPlainly}},
		"in a group": {with(func(p *social.Post) { p.Audience, p.Group, p.Members = social.AudienceGroup, "Town", 30 }), 0.9, nil, []string{cueRefers, cueMay, cueDoctor, cueReads}},
		"comment":    {with(func(p *social.Post) { p.Kind, p.Audience = social.KindComment, social.AudiencePublic }), 0.9, nil, []string{cueRefers, cueMay, cueDoctor, cueReads}},
		"in the town's group": {with(func(p *social.Post) {
			p.Audience, p.Group, p.Members, p.Text = social.AudienceGroup, "Ennis walkers", 30, "Moira the cream you prescribed is great"
		}), 0.9, []string{cueRefers, cueTown}, nil},
		"another's group": {with(func(p *social.Post) {
			p.Audience, p.Group, p.Members, p.Text = social.AudienceGroup, "Ennis walkers", 30, "mine never has my results and my knee is in bits since Friday"
		}), 0.9, nil, []string{cueRefers, cueMayOpenly, cueSeems}},
		"excuses itself": {with(func(p *social.Post) { p.Text = "sorry to message you here, it's the dressing again" }), 0.9, []string{cueChannel, cueReadsPlainly}, nil},
		"another's care": {with(func(p *social.Post) { p.Text = "my own GP in Leeds has me on steroids for the chest" }), 0.9, []string{cueElsewhere}, []string{cueRefers, cueReads, cueReadsPlainly}},
		"sees them":      {with(func(p *social.Post) { p.Mine, p.Text = true, "Ask me when he's in with me Thursday" }), 0.1, []string{cueOwner}, []string{cueRedirects}},
		"an emergency":   {with(func(p *social.Post) { p.Mine, p.Text = true, "call 999 now" }), 0.1, nil, []string{cueRedirects, cueToClinic}},
		"shop talk":      {with(func(p *social.Post) { p.Text = "handover: bed 4's bloods are back, can you ring the reg" }), 0.9, []string{cueShop}, []string{cueRefers, cueReads, cueReadsPlainly}},
		"news only":      {with(func(p *social.Post) { p.Text = "Bella's stitches can come out Friday. Drop in before ten" }), 0.9, nil, []string{cueReads, cueReadsPlainly}},
		"answered":       {with(func(p *social.Post) { p.Mine, p.Text, p.Answers = true, "Grand", &social.Ref{Text: asks} }), 0.1, []string{cueRefers}, nil},
		"answers itself": {with(func(p *social.Post) { p.Mine, p.Text, p.Answers = true, "Grand", &social.Ref{Text: asks, Mine: true} }), 0.1, nil, []string{cueRefers}},
		"public reply":   {social.Post{Kind: social.KindReply, Audience: social.AudiencePublic, Mine: true, Text: "Your results are normal, ask your GP", Answers: &social.Ref{Text: "my results say 5"}}, 0, nil, []string{cueOwner}},
		"redirect":       {with(func(p *social.Post) { p.Mine, p.Text = true, "I can't advise here, please ring the surgery" }), 0.1, []string{cueRedirects}, nil},
		"check-in": {social.Post{Kind: social.KindPost, Audience: social.AudiencePublic, Text: "home after my operation", Place: &social.Place{Name: "Larch Hill Hospital, Ennis"}}, 0,
			[]string{cueCheckIn}, nil},
		"visitor": {social.Post{Kind: social.KindPost, Audience: social.AudiencePublic, Text: "nice coffee here", Place: &social.Place{Name: "Larch Hill Hospital"}}, 0, nil, []string{cueCheckIn}},
		"review":  {social.Post{Kind: social.KindReview, Audience: social.AudiencePublic, Text: "Had my gallbladder out, well looked after"}, 0, []string{cueOwnReview}, nil},
		"of food": {social.Post{Kind: social.KindReview, Audience: social.AudiencePublic, Text: "Best pizza in town"}, 0, nil, []string{cueReview, cueOwnReview}},
	} {
		got := signsOf(tt.post, tt.chance, owner)
		for _, cue := range tt.want {
			if !got[cue] {
				t.Errorf("%s: no %s in %v", name, cue, got)
			}
		}
		for _, cue := range tt.not {
			if got[cue] {
				t.Errorf("%s: %s", name, cue)
			}
		}
	}
}

func TestDescribed(t *testing.T) {
	owner := social.Owner{Workplace: "Larch Hill Hospital"}
	for bio, want := range map[string]string{
		"Staff nurse, dog person": cueClinician, "ST5 in paediatrics": cueClinician, "med student, Galway": cueClinician, "Porter at Larch Hill Hospital": cueEmployer,
		"I like trains": "", "Vet nurse": "", "married to a doctor": "",
	} {
		c := social.Connection{Bio: bio}
		got := Signs(social.Item{Connection: &c}, reader.Read(bio), nil, Chances{}, &owner)
		if want == "" && len(got) > 0 || want != "" && (len(got) != 1 || got[0].Cue != want) {
			t.Errorf("%q: %v, want %q", bio, got, want)
		}
	}
}
