package linkage

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/probity-audit/probity/social"
)

// bag draws names as often as people of one place bear them.
type bag struct {
	names []string
	upTo  []float64
}

// bagOf reads a table of names, with the counts of the second column that follows: Ireland.
func bagOf(t *testing.T, file string) *bag {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b bag
	sum := 0.0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) < 3 || strings.HasPrefix(fields[0], "//") {
			continue
		}
		n, err := strconv.ParseFloat(fields[2], 64)
		if err != nil || n == 0 {
			continue
		}
		sum += n
		b.names, b.upTo = append(b.names, fields[0]), append(b.upTo, sum)
	}
	return &b
}

func (b *bag) draw(r *rand.Rand) string {
	at := r.Float64() * b.upTo[len(b.upTo)-1]
	for i, up := range b.upTo {
		if at < up {
			return strings.ToUpper(b.names[i][:1]) + b.names[i][1:]
		}
	}
	return b.names[len(b.names)-1]
}

// TestStrangersApart draws people of one town on two networks, of whom nobody is on both,
// and a tenth of whom write of care: hardly anybody may be joined. People who are on both,
// with a sign besides the name, are.
func TestStrangersApart(t *testing.T) {
	given, family := bagOf(t, "names/data/given.txt"), bagOf(t, "names/data/family.txt")
	r := rand.New(rand.NewPCG(1, 2))
	c := NewCollector(&town)
	texts := []string{"is my script ready?", "did my bloods come back?", "thanks for seeing my mum on Monday, the cream worked", "can I stop the tablets you gave me?"}
	const people, both = 400, 60
	same := map[string]bool{}
	add := func(a social.Account, id, name string, day int, text string) {
		k := social.Connection{ID: id, Name: name, Relation: social.RelationFriend, Since: noon.AddDate(0, 0, -day)}
		if r.IntN(3) == 0 {
			k.Location = "Ennis"
		}
		gather(c, a, k)
		if text != "" {
			gather(c, a, thread(message(text, false, social.Person{ID: id}, -day), a.Provider+"-t-"+id))
		}
	}
	write := func() string {
		switch n := r.IntN(20); {
		case n < 2:
			return texts[r.IntN(len(texts))]
		case n < 12:
			return "hope you are keeping well, see you at the match"
		}
		return ""
	}
	for i := range people {
		add(onX, fmt.Sprint("x", i), given.draw(r)+" "+family.draw(r), r.IntN(3000), write())
		add(onFB, fmt.Sprint("f", i), given.draw(r)+" "+family.draw(r), r.IntN(3000), write())
	}
	for i := range both {
		name, day := given.draw(r)+" "+family.draw(r), r.IntN(3000)
		add(onX, fmt.Sprint("bx", i), name, day, texts[0])
		add(onFB, fmt.Sprint("bf", i), name, day+r.IntN(3), texts[1])
		same[fmt.Sprint("bx", i)+" "+fmt.Sprint("bf", i)] = true
	}
	right, wrong := 0, 0
	for _, p := range c.groups() {
		if len(p.faces) < 2 {
			continue
		}
		if a, b := p.faces[0].ID, p.faces[1].ID; same[a+" "+b] || same[b+" "+a] {
			right++
		} else {
			wrong++
			t.Logf("%s and %s: %v", p.faces[0].Name, p.faces[1].Name, p.joined)
		}
	}
	if right < both*3/4 || wrong > 2 {
		t.Errorf("%d of %d joined, %d wrongly", right, both, wrong)
	}
}
