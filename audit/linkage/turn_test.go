package linkage

import (
	"testing"

	"github.com/probity-audit/probity/social"
)

func TestTurns(t *testing.T) {
	for text, want := range map[string]turn{
		"Sorry to message you here, the line was engaged":           turnChannel,
		"hope it’s ok to text, Nuala gave me your number":           turnChannel,
		"唔好意思喺呢度搵你":                                                 turnChannel,
		"sorry I missed the match":                                  0,
		"my next review with you is in May":                         turnAppointment,
		"thanks for squeezing my wee man in":                        turnAppointment,
		"we are second on your list for a babysitter's number":      turnAppointment, // guarded by the rest of the text
		"first on the list of guests":                               0,
		"three months on from your handiwork":                       turnHandiwork | turnSince,
		"the cream you prescribed":                                  turnHandiwork,
		"the cream cake was lovely":                                 0,
		"my own GP in Leeds says rest":                              turnOther,
		"can I run one past you, he's mine since May":               turnShop,
		"I'll keep this for clinic":                                 turnSees,
		"ring the practice in the morning, I can't discuss it here": turnClinic,
		"down to you lot that I am standing":                        turnCredit,
		"\"sorry to message you here\" she writes":                  turnNone,
	} {
		if got, _ := shippedTurns().of(reader.Read(text)); got != want {
			t.Errorf("%q: %b, want %b", text, got, want)
		}
	}
}

const turnNone turn = 0

func TestParseTurns(t *testing.T) {
	got, err := parseTurns("YOU = you|ye\n[shop]\n(run|put) one (by|past |) YOU # 傾完\n")
	if err != nil || got["run"] == nil {
		t.Fatalf("%+v, %v", got, err)
	}
	if run := got["run"].second["one"]; len(run) != 1 || len(run[0].slots) != 6 || len(run[0].slots[2]) != 3 {
		t.Errorf("%+v", run)
	}
	for _, text := range []string{"[no-class]\nword", "word of no class", "[shop]\n(never closed", "[shop]\n_ begins with any word", "[shop]\n(|none) begins with none", "A = A|b\n[shop]\nthe A"} {
		if _, err := parseTurns(text); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}

// How many are known counts those in no report, too, and no pages.
func TestKnown(t *testing.T) {
	c := NewCollector(&town)
	gather(c, onFB, social.Connection{ID: "1", Name: "Aoife Hurley"}, social.Connection{ID: "2", Name: "Sean Barry"}, social.Connection{ID: "3", Name: "Larch Choir", Page: true})
	people := c.People(By{AsOf: noon})
	if n, sum := c.Known(); len(people) != 0 || n != 2 || sum < 0.02 || sum > 0.04 {
		t.Errorf("%d in the report, %d known, %v expected", len(people), n, sum)
	}
}

// Two who both wrote of their care are one by what few names have in common, never by a
// common name, and a colleague is no patient of the same name.
func TestJoinCared(t *testing.T) {
	type c = social.Connection
	for name, tt := range map[string]struct {
		a, b  c
		texts [2]string
		want  bool
	}{
		"rare name and initial": {c{Name: "Winston Lysaght"}, c{Name: "Winston L"}, [2]string{"is my script ready?", "did my bloods come back?"}, true},
		"one did not write":     {c{Name: "Winston Lysaght"}, c{Name: "Winston L"}, [2]string{"is my script ready?", "see you at the match"}, false},
		"common name":           {c{Name: "John Murphy"}, c{Name: "John Murphy"}, [2]string{"is my script ready?", "did my bloods come back?"}, false},
		"given name only":       {c{Name: "Fachtna"}, c{Name: "Fachtna"}, [2]string{"is my script ready?", "did my bloods come back?"}, false},
		"a nurse":               {c{Name: "Winston Lysaght"}, c{Name: "Winston L", Bio: "staff nurse"}, [2]string{"is my script ready?", "did my bloods come back?"}, false},
	} {
		col := NewCollector(&town)
		tt.a.ID, tt.b.ID = "1", "2"
		gather(col, onX, tt.a, thread(message(tt.texts[0], false, social.Person{ID: "1"}, 0), "m-1"))
		gather(col, onFB, tt.b, thread(message(tt.texts[1], false, social.Person{ID: "2"}, 0), "m-2"))
		var faces []*face
		for _, of := range col.order {
			for _, k := range of.settle() {
				faces = append(faces, faceOf(k))
			}
		}
		if got := len(join(faces)) == 1; got != tt.want {
			t.Errorf("%s: joined %v", name, got)
		}
	}
}

func TestNamedAs(t *testing.T) {
	w := &weigher{lex: shippedLexicon()}
	for name, want := range map[string]string{
		"Mam": cueFamily, "Mama ❤️": cueFamily, "Auntie Breda": cueFamily, "媽咪": cueFamily, "表妹 Yoyo": cueFamily,
		"Joe Boiler": cueTrade, "輝師傅": cueTrade, "Ann Practice Nurse": cueClinician, "阿芳姑娘": cueClinician,
		"Winston Porter": "", "Nan Hayes": cueFamily, "Reg Dunne": "", "Una Hegarty": "", "樂樂媽咪": "", "陳太": "",
	} {
		if got := w.namedAs(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
