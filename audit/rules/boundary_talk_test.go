package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// told lists what the rules on messages find in an exchange above info, with the first
// word of the message.
func told(items []social.Item) string {
	var found []string
	first := map[string]string{}
	for _, it := range items {
		first[it.Post.ID], _, _ = strings.Cut(it.Post.Text, " ")
	}
	for _, r := range []*audit.Rule{dmFromPatient(), dmNoRedirect(), dmClinicalConsultation(), dmRomantic()} {
		for _, f := range judge(r, social.Owner{}, items...).Findings {
			if f.Severity > audit.Info {
				found = append(found, fmt.Sprintf("%s %v %s", r.ID, f.Severity, first[f.Item.ID]))
			}
		}
	}
	return strings.Join(found, ", ")
}

// What is found hangs on the order of the messages, not on that in which they come.
func TestOrderOfMessages(t *testing.T) {
	texts := []string{">Morning, some rain", "Desperate", ">Doctor, could you up the tablets you put me on?", "Double them till Monday", ">Thanks a million", "Best ring the surgery next time, I can't advise on here"}
	want := told(between(true, texts...))
	if want != "dm-clinical-consultation medium Double" {
		t.Fatal(want)
	}
	items := between(true, texts...)
	slices.Reverse(items)
	if got := told(items); got != want {
		t.Errorf("the latest first: %s, want %s", got, want)
	}
}

// Some networks tell the minute alone, so that a question and its answer come in any order.
func TestSameMinute(t *testing.T) {
	for name, order := range map[string][]int{"as written": {0, 1, 2}, "the answer first": {1, 0, 2}, "from the end": {2, 1, 0}} {
		items := between(true, ">Doctor, could you up the tablets you put me on?", "Double them till Monday", ">Great stuff")
		for i := range items {
			items[i].Post.Published = exampleTime
		}
		var mixed []social.Item
		for _, i := range order {
			mixed = append(mixed, items[i])
		}
		if got, want := told(mixed), "dm-from-patient medium Doctor,, dm-clinical-consultation high Double"; got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// A network that has no name for a conversation shows a message and what it answers.
func TestNoThread(t *testing.T) {
	for _, tt := range []struct{ asked, said, want string }{
		{">Doctor, could you up the tablets you put me on?", "Stop them today and I'll send something else over to the chemist", "dm-from-patient medium Doctor,, dm-clinical-consultation high Stop"},
		{">Doctor, could you up the tablets you put me on?", "I can't advise here, please ring the surgery", "dm-from-patient medium Doctor,"},
		{">You did my hip in March, we'd love to have you over", "I'd be delighted to come", "dm-from-patient medium You, dm-no-redirect medium I'd"},
		{">Fancy a pint?", "I'd be delighted to come", ""},
	} {
		items := between(true, tt.asked, tt.said)
		for i := range items {
			items[i].Post.Thread = ""
		}
		if got := told(items); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.said, got, tt.want)
		}
	}
}

// In a group nobody is known to answer whom: who writes as a patient is told, and a
// redirect after it folds it; nothing is said of who began.
func TestGroup(t *testing.T) {
	asked := []string{">Doctor, could you up the tablets you put me on?", ">Who has the keys of the hall?"}
	group := func(texts ...string) []social.Item { return itemsOf(chat(texts...)) }
	if got := told(group(append(asked, "I have")...)); got != "dm-from-patient medium Doctor," {
		t.Error(got)
	}
	if got := told(group(append(asked, "I can't advise here, please ring the surgery")...)); got != "" {
		t.Error(got)
	}
	for _, f := range judge(dmFromPatient(), social.Owner{}, group(asked...)...).Findings {
		if strings.Contains(f.Evidence.Reason, "wrote first") {
			t.Error(f.Evidence.Reason)
		}
	}
}

// An exchange of years is gone through once: with work that grows as its square this
// would not end.
func TestLongExchange(t *testing.T) {
	const n = 100_000
	topics := []string{fromThem, ofMine, answered, redirectOf, hintOfMine, ofTheirs}
	var notes []audit.Noted
	for i := range n {
		notes = append(notes, audit.Noted{Topic: topics[i%len(topics)], Thread: "t", Item: audit.ItemRef{ID: fmt.Sprint(i), Audience: social.AudienceDirect, Published: exampleTime.Add(time.Duration(i) * time.Minute)}})
	}
	found := 0
	for _, tk := range talks(notes) {
		for i := range tk.notes {
			if tk.led(i) && tk.before(i, fromThem, fromKin) && tk.began() != "" && tk.patient() {
				found++
			}
		}
	}
	if found == 0 {
		t.Error("nothing was led away")
	}
}

// BenchmarkLongExchange measures one thread that is judged as a whole; the time for
// each message should not hang on how many there are.
func BenchmarkLongExchange(b *testing.B) {
	of := between(false, ">Hi doctor, could you up the tablets you put me on?", "Double them till Monday and message me any time", ">Grand, see you at the match", "Bring the flask x")
	for _, n := range []int{10_000, 100_000} {
		items := make([]social.Item, n)
		for i := range items {
			p := *of[i%len(of)].Post
			p.ID, p.Published = fmt.Sprint(i), exampleTime.Add(time.Duration(i)*time.Minute)
			items[i].Post = &p
		}
		s := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				audit.Assess([]*social.Snapshot{s}, All(), social.Owner{}, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "us/message")
		})
	}
}
