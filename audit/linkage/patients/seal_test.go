package patients

import (
	"bytes"
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
)

func phrase(s string) func() ([]byte, error) { return func() ([]byte, error) { return []byte(s), nil } }

// encoded returns a list of so many people, and its encoded form.
func encoded(tb testing.TB, n int) (*population, []resident, *List, []byte) {
	tb.Helper()
	p := newPopulation(42)
	people, text := (&trial{size: n}).list(p)
	l, _, err := load(context.Background(), strings.NewReader(text), nil, testNow, testKey)
	if err != nil {
		tb.Fatal(err)
	}
	var b bytes.Buffer
	if err := l.Encode(&b, []byte("five plain words of mine")); err != nil {
		tb.Fatal(err)
	}
	return p, people, l, b.Bytes()
}

// An encoded list answers as the table does.
func TestEncodedAnswersAlike(t *testing.T) {
	p, people, want, file := encoded(t, 3000)
	got, intake, err := Load(context.Background(), bytes.NewReader(file), phrase("five plain words of mine"))
	if err != nil || !intake.Encoded || got.Size() != want.Size() || intake.People != want.Size() {
		t.Fatal(err, intake)
	}
	found := 0
	for i := range 600 {
		who := p.resident(true)
		if i%2 == 0 {
			who = people[i]
		}
		pr, _ := p.connection(&who, &trial{rates: network, town: true, age: i%3 == 0})
		a, aok := want.Match([]linkage.Profile{pr})
		b, bok := got.Match([]linkage.Profile{pr})
		if diff := cmp.Diff(a, b, cmpopts.EquateApprox(0, 1e-9)); diff != "" || aok != bok {
			t.Fatalf("%v %v: %s", aok, bok, diff)
		}
		if aok {
			found++
		}
	}
	if found < 250 {
		t.Errorf("only %d were compared", found)
	}
}

// No word of the list is in the file, and two files of one list share nothing
// beyond the first bytes.
func TestEncodedTellsNothing(t *testing.T) {
	_, people, l, file := encoded(t, 500)
	var again bytes.Buffer
	if err := l.Encode(&again, []byte("five plain words of mine")); err != nil {
		t.Fatal(err)
	}
	lower := bytes.ToLower(file)
	for _, p := range people {
		for _, word := range []string{p.surname, p.given, p.town, p.phone} {
			if len(word) > 4 && bytes.Contains(lower, bytes.ToLower([]byte(word))) {
				t.Fatal("a word of the list is in the file")
			}
		}
	}
	if same := file[100:164]; bytes.Contains(again.Bytes(), same) {
		t.Error("two encodings are alike")
	}
}

func TestEncodedErrors(t *testing.T) {
	_, _, l, file := encoded(t, 2500)
	const right = "five plain words of mine"
	if err := l.Encode(&bytes.Buffer{}, nil); !errors.Is(err, ErrNoPhrase) {
		t.Error("without a passphrase:", err)
	}
	check := func(name string, in []byte, phrase func() ([]byte, error), want error) {
		t.Helper()
		got, _, err := Load(context.Background(), bytes.NewReader(in), phrase)
		if got != nil || !errors.Is(err, want) || want != errNo && hint.Of(err) == "" {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	check("wrong", file, phrase("five plain words of yours"), ErrPassphrase)
	check("none", file, nil, ErrNoPhrase)
	check("refused", file, func() ([]byte, error) { return nil, errNo }, errNo)
	newer := bytes.Clone(file)
	newer[len(magic)] = version + 1
	check("newer", newer, phrase(right), ErrNewer)
	for _, at := range []int{8, 40, 76, 77, 78, 500, chunk + 77, chunk + 93, chunk + 94, 2 * chunk, len(file) - 1} {
		check("cut", file[:at], phrase(right), ErrCut)
	}
	check("more behind it", append(bytes.Clone(file), 0), phrase(right), ErrDamaged)
	for _, at := range []int{9, 13, 17, 20, 40, 55, 65, 75, 80, 2000, chunk + 100, len(file) - 1} {
		damaged := bytes.Clone(file)
		damaged[at] ^= 1
		check("flipped", damaged, phrase(right), ErrDamaged)
	}
	for _, ask := range []func(*header){
		func(h *header) { h.Memory = 64 << 20 }, func(h *header) { h.Memory = mostMemory + 1 }, func(h *header) { h.Time = 1<<32 - 1 },
		func(h *header) { h.Time, h.Memory = 64, mostMemory }, func(h *header) { h.Threads = 255 }, func(h *header) { h.Time = 0 },
	} {
		h, err := readHeader(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		ask(h)
		h.Sum = h.sum()
		check("asks for too much", append(h.bytes(), file[len(h.bytes()):]...), func() ([]byte, error) { panic("asked for the passphrase") }, ErrDamaged)
	}
	swapped := bytes.Clone(file)
	size := chunk + 16
	head := len(newHeader(0).bytes())
	copy(swapped[head:], file[head+size:head+2*size])
	copy(swapped[head+size:], file[head:head+size])
	check("chunks in another order", swapped, phrase(right), ErrDamaged)
}

var errNo = errors.New("no")

// Nothing tells in which order people stood in the table.
func TestOrderIsLost(t *testing.T) {
	var text strings.Builder
	text.WriteString("Surname,Forename,DOB\n")
	for i := range 200 {
		text.WriteString(strings.Repeat("q", i%50+1) + "uill,Anna,01/02/" + []string{"1950", "1960", "1970", "1980"}[i/50] + "\n")
	}
	l, _, err := load(context.Background(), strings.NewReader(text.String()), nil, testNow, testKey)
	if err != nil {
		t.Fatal(err)
	}
	// The years came in four blocks of fifty.
	changes := 0
	for i := 1; i < len(l.year); i++ {
		if l.year[i] != l.year[i-1] {
			changes++
		}
	}
	if changes < 80 {
		t.Errorf("the year changes only %d times", changes)
	}
	if !sortedTokens(l.families.tokens) {
		t.Error("names stand in the order in which they came")
	}
}

// FuzzDecode reads what somebody could have sealed on purpose.
func FuzzDecode(f *testing.F) {
	for _, n := range []int{1, 3} {
		p := newPopulation(7)
		_, text := (&trial{size: n}).list(p)
		l, _, err := load(context.Background(), strings.NewReader(text), nil, testNow, testKey)
		if err != nil {
			f.Fatal(err)
		}
		var b bytes.Buffer
		if err := l.write(&b); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		l, err := decode(context.Background(), bytes.NewReader(in), uint64(len(in)))
		if err != nil {
			return
		}
		for _, name := range []string{"John Smith", "Mary Kelly", "J Smith", "Kelly M"} {
			m, _ := l.Match([]linkage.Profile{{Name: name, Location: "Tralee", Bio: "41 | 0871234567"}})
			if math.IsNaN(m.Weight) {
				t.Error("no number")
			}
		}
	})
}

// FuzzHeader reads what stands before the seal.
func FuzzHeader(f *testing.F) {
	h := newHeader(1 << 20)
	h.Sum = h.sum()
	f.Add(h.bytes())
	f.Fuzz(func(t *testing.T, in []byte) {
		h, err := readHeader(bytes.NewReader(in))
		if err == nil && (h.Memory > 1<<20 || !bytes.HasPrefix(in, h.bytes())) {
			t.Error("a header that nobody wrote")
		}
	})
}

// Damaged numbers that pass the seal are not believed either.
func TestSound(t *testing.T) {
	_, _, l, _ := encoded(t, 50)
	var b bytes.Buffer
	if err := l.write(&b); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		in := bytes.Clone(b.Bytes())
		in[32+rng.IntN(len(in)-32)] ^= byte(1 << rng.IntN(8))
		if l, err := decode(context.Background(), bytes.NewReader(in), uint64(len(in))); err == nil {
			l.Match([]linkage.Profile{{Name: "John Smith", Location: "Tralee", Bio: "41 | she/her"}, {Name: "Mary K", Handle: "mary_k84"}})
		}
	}
}
