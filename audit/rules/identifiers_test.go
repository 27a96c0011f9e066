package rules

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// tenDigits makes a number with the check digit of an NHS number, by trying all ten.
func tenDigits(rng *rand.Rand, from, to int) string {
	for {
		nine := from + rng.IntN(to-from)
		for check := range 10 {
			s := fmt.Sprintf("%09d%d", nine, check)
			sum := 0
			for i, c := range s {
				sum += (10 - i) * int(c-'0')
			}
			if sum%11 == 0 {
				return s
			}
		}
	}
}

func threes(s string) string { return s[:3] + " " + s[3:6] + " " + s[6:] }

// assessed judges each text as a post of its own by one rule and returns which of
// them it reports.
func assessed(rule *audit.Rule, texts []string) map[int]bool {
	items := make([]social.Item, len(texts))
	for i, t := range texts {
		items[i] = social.Item{Post: &social.Post{ID: strconv.Itoa(i), Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Published: exampleTime, Text: t}}
	}
	snapshot := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}
	found := map[int]bool{}
	for _, f := range audit.Assess([]*social.Snapshot{snapshot}, []*audit.Rule{rule}, social.Owner{}, nil).Findings {
		if i, err := strconv.Atoi(f.Item.ID); err == nil {
			found[i] = true
		}
	}
	return found
}

// Every valid number that words call a patient's is reported.
func TestPatientNumbersAreReported(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 22))
	var texts []string
	for range 50 {
		nhs, chi := tenDigits(rng, 400_000_000, 480_000_000), tenDigits(rng, 10160000, 10170000)
		for _, template := range []string{
			"Chasing a letter for pt NHS no %s, anyone?", "%s is her NHS number", "pt %s has no bed", "What is the NHS number? %s", "My patient has waited nine hours. %s", "hosp no %s", "Discharge letter never went (%s NHS)",
		} {
			texts = append(texts, fmt.Sprintf(template, nhs), fmt.Sprintf(template, threes(nhs)))
		}
		for _, template := range []string{"CHI %s wants a visit", "Somebody has lost this CHI.\n%s", "patient %s again", "%s (CHI)"} {
			texts = append(texts, fmt.Sprintf(template, chi), fmt.Sprintf(template, chi[:6]+" "+chi[6:]))
		}
	}
	texts = append(texts, "ppsn 6433435f came up twice", "PPS no. 8473625 E", "1234567T is her PPSN", "HKID 身份證 A123456(3)", "ＨＫＩＤ：Ａ１２３４５６（３）", "AB987654(3) is her HKID", "IHI 000000081234567866", "NHS number ９４３ ４７６ ５９１９",
		"MRN K774120", "H&C "+threes(tenDigits(rng, 330_000_000, 390_000_000)))
	found := assessed(patientIDNumber(), texts)
	for i, text := range texts {
		if !found[i] {
			t.Errorf("not reported: %s", text)
		}
	}
}

// Of a hundred thousand posts with ten random digits that are nobody's number, at
// most one in ten thousand is reported.
func TestHarmlessNumbersAreNotReported(t *testing.T) {
	const tries, allowed = 100_000, 10
	rng := rand.New(rand.NewPCG(4, 22))
	templates := []string{
		"My luggage code is %s", "%s", "The staff room calculator says %s again", "Gym locker %s, somebody has my towel", "The choir's video has %s views", "https://example.org/status/%s", "Order %s is still in a depot",
		"My parcel, tracking %s, went to Leeds", "ISBN %s is the best novel about surgeons", "Study NCT number %s now recruiting", "The NHS spends %s on paper clips", "£%s for a new car park", "Quiz night on Friday: the answer was %s",
		"Ticket %s won the raffle", "The log says %s and then nothing", "Read %s pages on the train home", "The board says %s a year", "@user%s said it first", "Account %s is for the hospice", "Text %s if you can bring a tray bake",
		"Call 0161 496 0000 or %s", "Password for the wifi is not %s", "Today's steps: %s", "Kettle, serial number %s, do not buy it", "My daughter can say pi: %s and so on",
		"Password for the ward tablet is not %s", "The clinic printer's fault today is %s", "Hospital radio has %s listeners", "Night shift, coffee number %s", "The surgery door code was %s. It is not now", "Trust intranet: error %s",
	}
	texts := make([]string, tries)
	for i := range texts {
		digits := fmt.Sprintf("%010d", rng.Int64N(10_000_000_000))
		if i%10 == 0 {
			digits = threes(digits)
		}
		texts[i] = fmt.Sprintf(templates[rng.IntN(len(templates))], digits)
	}
	found := assessed(patientIDNumber(), texts)
	shown := 0
	for i, text := range texts {
		if shown < 10 && found[i] {
			shown++
			t.Log(text)
		}
	}
	t.Logf("%d of %d reported (%.3f%%)", len(found), tries, 100*float64(len(found))/tries)
	if len(found) > allowed {
		t.Errorf("%d of %d reported, want at most %d", len(found), tries, allowed)
	}
}
