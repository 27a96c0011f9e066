package rules

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// BenchmarkJudge measures how many posts of an ordinary history are read and
// judged by all rules in a second, on all cores, and in the same run how long
// encoding/json needs to decode the same posts as they stand in an export of X.
//
//	posts/s  posts read and judged
//	x/json   the time of that by the time of encoding/json on one core
func BenchmarkJudge(b *testing.B) {
	const posts = 20_000
	items := history(posts)
	export := tweetsOf(items)
	snapshot := &social.Snapshot{Account: social.Account{Provider: "x", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}
	all := All()
	reading.New() // compiles the word lists, once a process
	var judging, decoding time.Duration
	for b.Loop() {
		start := time.Now()
		rep := audit.Assess([]*social.Snapshot{snapshot}, all, social.Owner{}, nil)
		judging += time.Since(start)
		if len(rep.Findings) == 0 || len(rep.Findings) > posts/2 {
			b.Fatalf("%d findings: not an ordinary history", len(rep.Findings))
		}
		start = time.Now()
		decode(b, export)
		decoding += time.Since(start)
	}
	b.ReportMetric(float64(posts)*float64(b.N)/judging.Seconds(), "posts/s")
	b.ReportMetric(judging.Seconds()/decoding.Seconds(), "x/json")
}

// decode stream-decodes the posts of an export, as a program would that keeps them.
func decode(b *testing.B, export string) {
	dec := json.NewDecoder(strings.NewReader(export))
	if _, err := dec.Token(); err != nil {
		b.Fatal(err)
	}
	for dec.More() {
		var tweet any
		if err := dec.Decode(&tweet); err != nil {
			b.Fatal(err)
		}
	}
}

// history makes posts of one doctor, an hour apart; every third answers somebody.
func history(n int) []social.Item {
	texts := ordinaryPosts()
	items := make([]social.Item, n)
	for i := range items {
		p := &social.Post{ID: strconv.Itoa(1_700_000_000 + i), Kind: social.KindPost, Audience: social.AudiencePublic, Mine: true,
			Published: exampleTime.Add(-time.Duration(i) * time.Hour), Text: texts[i*7%len(texts)]}
		if i%3 == 0 {
			p.Kind, p.Answers = social.KindReply, &social.Ref{Text: texts[i*11%len(texts)], Author: social.Person{Handle: "somebody"}}
		}
		items[i] = social.Item{Post: p}
	}
	return items
}

// tweetsOf writes posts as X's export does.
func tweetsOf(items []social.Item) string {
	var b strings.Builder
	b.WriteString("[")
	for i, it := range items {
		if i > 0 {
			b.WriteString(",")
		}
		text, _ := json.Marshal(it.Post.Text)
		fmt.Fprintf(&b, ` {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [ %q ],
          "editableUntil" : %q,
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [ "0", "%d" ],
      "favorite_count" : "%d",
      "id_str" : %q,
      "truncated" : false,
      "retweet_count" : "%d",
      "id" : %q,
      "created_at" : %q,
      "favorited" : false,
      "full_text" : %s,
      "lang" : "en"
    }
  }`, it.Post.ID, it.Post.Published.Add(time.Hour).Format("2006-01-02T15:04:05.000Z"), len(it.Post.Text), i%40, it.Post.ID, i%9, it.Post.ID,
			it.Post.Published.Format(time.RubyDate), text)
	}
	b.WriteString("]")
	return b.String()
}

// ordinaryPosts are three hundred posts such as doctors write: most of daily life
// and of medicine in general, some about patients.
func ordinaryPosts() []string {
	var out []string
	for i, first := range beginnings {
		for k := range 5 {
			out = append(out, first+" "+endings[(i+7*k)%len(endings)])
		}
	}
	return out
}

var beginnings = []string{
	"Rain again over the estuary, and the dog refuses to go out.", "The ferry was late, the coffee was worse.", "My tomatoes have finally given up.", "Ran ten kilometres along the canal before breakfast.",
	"New kettle in the staff room, spirits are high.", "The car park machine has eaten another card.", "Thirty years of the same rota and I still read it wrong.", "Finished night four, home to bed.",
	"Lovely teaching session with the new registrars this morning.", "Great review of sepsis in older adults, worth half an hour of anybody's time.", "Vaccines are available from Monday at every practice in the county.",
	"If you have chest pain, ring 999. Do not drive yourself in.", "The new guideline on blood pressure is out, and it is shorter than the last.", "Statins: what the trials show and what they do not.",
	"Our paper on falls is published, open access, link below.", "Slides from Thursday's talk on antibiotic stewardship are up.", "Patients are waiting too long, and it is nobody's fault on the ward.", "Handover took an hour because the printer died.",
	"Somebody has written 'soup' on the whiteboard and nobody knows why.", "Proud of every nurse on our unit tonight.", "The hospital choir sings carols on Friday, all welcome.", "Congratulations to Dr Raman on the consultant post.",
	"Medical students: bring a pen and comfortable shoes.", "Reading Middlemarch for the third time.", "My daughter's first day at school and I am the one crying.", "We lost the quiz by one point, on a question about kidneys.",
	"The budget for locums is a scandal, says today's report.", "Thank you to the porters, who keep the place moving.", "Study leave at last, four days of nothing but revision.", "The exam was fair, the room was freezing.",
	"A quiet clinic for once, so we tidied the cupboard.", "Parking at the infirmary now costs more than lunch.", "What a match, what a goal, what a hoarse voice I have.", "Bought a bicycle, fell off the bicycle.",
	"Flu clinic on Saturday from nine, no appointment needed.", "Mental health matters: be kind, ask twice.", "Research day posters are due on the 14th.", "I have been a GP for twenty years and I learn something every week.",
	"Consultation skills cannot be taught by a slideshow.", "The evidence for vitamin D is thinner than the adverts.", "Had to tell a 34-year-old teacher that it had come back.", "Saw a farmer in clinic this morning with a thumb like a turnip.",
	"The lady in bed four knits for the whole bay.", "Best hug from a patient today.", "On call in a storm, the lights went twice during the arrest.", "Home visit up the lane, oxygen, three cats, no parking.",
	"A man of 80 taught me how to graft apple trees while I took his blood.", "Clerked eleven before midnight and not one of them had eaten.", "She cried, I nearly did, the registrar made tea.", "Discharge letters are the poetry of the exhausted.",
	"Whoever designed this software has never met a patient.", "The consultant was rude to the students again and I said so.", "Management have a new slogan and no new beds.", "Please stop sending me messages about your rash, ring the surgery.",
	"Take the tablets with food and ask your pharmacist.", "Ice cream on the pier with the whole team.", "Watching the match with my dad, who had his hip done in May.", "Choir tonight, curry after, on call tomorrow.",
	"Conference dinner: chicken, speeches, chicken.", "The new wing opens on Tuesday and the lift already does not.",
}

var endings = []string{
	"Anyway, back to it.", "More tomorrow if I am spared.", "#NightShift", "Does anybody else find this?", "See https://example.org/a/2024 for the rest.", "I will say no more.", "Honestly, what a week 😂", "Thoughts welcome, kind ones first.",
	"It took 3 hours and 40 minutes and I would do it again.", "@somebody you were right all along.", "The kettle is on.", "He said \"never again\" and he meant it.", "Not my finest hour, but not my worst.", "Wash your hands.",
	"We are hiring, by the way: come and work by the sea.", "Sunrise over the helipad was worth it.", "And then the fire alarm went.",
}
