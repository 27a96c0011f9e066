package reading

import "testing"

// inCare are texts in which somebody is in the writer's care.
var inCare = []string{
	"Had to tell a tram driver his sight is not coming back",
	"Had to tell a bus conductor that the leg could not be saved",
	"Told a farmer today he'd never milk again. He asked who would feed the calves",
	"Sat with a man dying in a side room tonight",
	"Just told a couple there was no heartbeat",
	"Just pronounced a lad of 19 at the roadside",
	"My 3pm brought me a jar of chutney for being kind to her sister",
	"my lady in bed 4 sang all three verses to me this morning",
	"My last patient of the day is 101 and still drives",
	"We stitched a fiddle player's thumb at four this morning",
	"Delivered twins in a lift today. Mother is fine, the lift is not",
	"Clerked a retired lighthouse keeper, 88, hip in three bits",
	"Took the plaster off a wee boy today and he asked to keep it",
	"Intubated a girl of six in the back of a van on the A9",
	"she came in clutching her own finger in a freezer bag. butcher, 54",
	"pt told me i looked tired today lol. sir you have sepsis",
	"saw a 34 year old beekeeper with his fifth sting reaction this summer",
	"Lovely old gent on my list today, ex trawlerman, wanted the window open for the gulls",
	"Lost him at ten past six. His wife brought biscuits for the nurses after",
	"Got her back. Eleven minutes of compressions and she asked for tea",
	"The lad who came off his quad on Sunday is awake and asking for his dog",
	"Examined a bride two hours before the wedding. Appendix",
	"His daughter asked me if he would see Christmas and I said no",
	"Discharged our longest stayer today, 140 days, whole ward clapped her out",
	"A woman in her 60s thanked me this morning for telling her husband the truth",
	"One of my regulars knitted me a hat with ears",
	"bed 9 has proposed to me twice this shift",
	"Yesterday in clinic a shepherd with a lung tumour asked could it wait until after lambing",
	"I held her hand while the anaesthetist put her under",
	"Called it at 02.40. He was still in his work boots",
	"We had the harbour master in with a stroke. He knew every boat in the bay and not his wife's name",
	"Sectioned a piano tuner tonight and drove home in silence",
	"Told her it was benign and she kissed the receptionist",
	"Fourth overdose of the night and she is fifteen",
	"92, fell off a stepladder changing a bulb, broke her wrist, cross that we wouldn't let her home",
	// Scotland
	"wean came in wi a bead up her nose the day and bit me",
	"wee wifie in resus wouldnae let go of her handbag, 91, broken hip, pure legend",
	"had a polis man in my clinic the day greetin about his ma's diagnosis",
	"took a hook oot a fisherman's lug the day. He wanted it back",
	// Ireland
	"Himself in bed 3 had a small jar hidden in the locker. 84 and a dodgy liver",
	"The mammy asked me was he going to die and I'd to tell her I didn't know",
	"A guard came in with a bite on his arm, human, and wouldn't say whose",
	"Told a young fella of 22 in Ballina this morning that it's MS",
	// Hong Kong
	"ah por 92 came to clinic with her helper today, both crying, told them no more chemo",
	"Today one uncle, 70, taxi driver, came in with chest pain but want to finish his shift first",
	"domestic helper in resus tonight, burns to both hands, employer asked when she can work",
	"my clinic today: auntie with sugar of 28 who says she only eats one egg tart",
	// lower case, typos, no stops
	"had to tel a young mum its in her liver too she just nodded and asked about parking",
	"jsut pronounced a man on xmas eve his kids were in the corridor",
	"chap in resus tonight same birthday as me same age same stupid shoes",
	"pt 41f brought in by sister found on the floor gcs 6 bm 1.2 woke up swearing",
	"removed a bead from a nose again. owner is four and unrepentant",
	"scanned a woman today who didnt know she was pregnant. twins",
	"he cried when i told him the biopsy was clear. so did i",
	"first solo appendix today on a lad who plays for the county minors",
}

// noCare are texts in which nobody is.
var noCare = []string{
	"Had to tell the tram driver he'd missed our stop",
	"Told my mum her roast was dry and lived",
	"My mum was told her scan is clear. Gin",
	"my lad's teacher rang, he has bitten somebody",
	"My surgeon was lovely and my hip is better than new",
	"I was the one in the gown this time. Humbling",
	"Chapter nine and the surgeon has just told her it's cancer. I'm on a bus, crying",
	"On Casualty last night the nurse resuscitated a man in a lift. Sure",
	"If a patient tells you they want to die, listen and stay",
	"Be patient with the new phone system please",
	"The doctor is back on BBC One on Saturday with a new face and a longer scarf",
	"I was told my mole was not fine",
	"Bought a ladder. Fell off the ladder. My knee is the size of a turnip",
	"My dog has eaten a whole advent calendar and the vet just laughed",
	"The vet told us the cat will be fine, he is fat and he is old",
	"Waiting lists are longer than ever and the government knows it",
	"Sixty patients on trolleys this morning. That is a policy and somebody chose it",
	"Great teaching today from our registrars on chest drains",
	"Journal club on Thursday: a case report of a man with a singing aneurysm, BMJ, open access",
	"New guideline out on gestational diabetes. Worth your lunch break",
	"Practice SBA: a 54 year old man presents with chest pain. What is the best next step?",
	"Sim today: the manikin died twice and I was told to hand over better",
	"In 1854 the parish doctor at Skull buried his own patients",
	"Everyone over 50 should have the shingles vaccine, here is why",
	"Smoking in pregnancy harms babies. Help is free and it works",
	"Anyone know a good plumber in Leith? The boiler has died",
	"My barber told me about his divorce for forty minutes",
	"Passed my driving test at the sixth attempt. The examiner hugged me",
	"The printer has died again. Time of death 09.14",
	"Our receptionists are the best in the county and I will fight you",
	"Two days off. Swam in the sea, ate a pie, slept",
	"The ward councillor never answers emails",
	"We won the quiz. Nobody knew the capital of Peru except the porter",
	"My granny is 94 today and still beats me at cards",
	"My sister had her baby!! 7lb, both well, thank you to all at the Rotunda",
	"Would you tell a farmer to stop working? Essay question. Discuss",
	"I'd love to be able to tell people more good news this winter",
	"Five a side tonight, I pulled a hamstring and scored an own goal",
	"Reading a novel about a nurse who poisons a duke. No spoilers please",
	"Watched the documentary about the flood last night. I could not sleep",
	"Thanks to the paramedics who looked after my da on Saturday",
	"My daughter's first day at school and she did not look back once",
	"Please wash your hands. Please. It is norovirus season",
	"I am giving a talk on Tuesday about burnout, tickets are free",
	"Delighted to be appointed consultant in Galway from January",
	"The strike is about pay and about safety and I will be on the picket at eight",
	"Interviewed six applicants today and every one was better than I was at that age",
	"ma wean got sent hame fae school wi nits",
	"the mammy rang to say the dog was on the roof again",
	"my helper made egg tarts and i ate nine",
	"Auntie next door says I have put on weight. Happy new year to me",
	"the guards stopped me for a dodgy brake light, fair enough lads",
	"cba with the gym today tbh might just have a nap",
	"pls dont text and drive folks",
	"exam results friday. i may vomit",
	"Operation game with the kids: nobody got the funny bone out",
	"Theatre trip with the book club. The lead forgot her lines and died beautifully",
	"I wish I had been told at school how much admin there would be",
	"Run club: 5k in the rain. My knees want a word",
}

func TestCare(t *testing.T) {
	rd := New()
	for _, text := range inCare {
		if s := rd.Read(text).Scene(); s.Care == CareNo {
			t.Errorf("nobody in care, want somebody: %q (%.1f points, ground %s)", text, s.Points, s.Ground)
		}
	}
	for _, text := range noCare {
		if s := rd.Read(text).Scene(); s.Care != CareNo {
			t.Errorf("care=%s, want no: %q (%.1f points, ground %s)", s.Care, text, s.Points, s.Ground)
		}
	}
}

func TestFrame(t *testing.T) {
	rd := New()
	for text, want := range map[string]Frame{
		"Chapter nine and the surgeon is at it again":                      FrameFiction,
		"Watched the documentary about the flood":                          FrameFiction,
		"A case report in the BMJ today":                                   FrameLiterature,
		"In the workhouse infirmary they shared beds":                      FrameHistory,
		"According to the inquiry nobody rang":                             FrameNews,
		"My surgeon was lovely":                                            FrameOwnIllness,
		"My granny is 94 today":                                            FrameFamily,
		"The cat has been sick on the duvet":                               FramePet,
		"Told a farmer today that the leg could not be saved":              FrameLived,
		"Two thousand people waiting, an average of nine hours per person": FrameFigures,
	} {
		if got := rd.Read(text).Scene().Frame; got != want {
			t.Errorf("%q: frame %s, want %s", text, got, want)
		}
	}
}

func TestGround(t *testing.T) {
	rd := New()
	for text, want := range map[string]Ground{
		"Had to tell a tram driver his sight is not coming back": GroundTold,
		"We intubated a girl of six on the A9 today":             GroundActed,
		"my lady in bed 4 sang all three verses this morning":    GroundWord,
		"My surgeon was lovely":                                  GroundOwn,
		"On Casualty last night the nurse saved a man in a lift": GroundRetold,
		"The vet told us the cat will be fine":                   GroundPet,
	} {
		if got := rd.Read(text).Scene().Ground; got != want {
			t.Errorf("%q: ground %s, want %s", text, got, want)
		}
	}
}

func TestSceneAsFeatures(t *testing.T) {
	got := New().Read("Had to tell a tram driver his sight is not coming back").Scene().String()
	if want := "care=yes ground=told frame=lived narrator=true scorn=none tone=none"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
