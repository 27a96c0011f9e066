package reading

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// pattern fills a pattern: 0 is any digit, 1 any but 0, A any capital, and what
// stands behind a backslash is kept.
func (is issuer) pattern(p string) string {
	var b strings.Builder
	for i := 0; i < len(p); i++ {
		switch c := p[i]; c {
		case '0':
			b.WriteByte(byte('0' + is.IntN(10)))
		case '1':
			b.WriteByte(byte('1' + is.IntN(9)))
		case 'A':
			b.WriteByte(byte('A' + is.IntN(26)))
		case '\\':
			i++
			b.WriteByte(p[i])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// harmless are numbers that are no person's, with ordinary sentences around them.
var harmless = []struct {
	patterns []string
	texts    []string
}{
	{ // ten random digits
		[]string{"1000000000", "0000000000", "100 000 0000", "1000 000 000"},
		[]string{
			"My luggage code is %s", "%s", "The calculator on the staff room wall says %s again", "We counted %s grains of rice for the bake sale", "Quiz night: the answer was %s. Nobody had it",
			"The choir's video has %s views and my mother is most of them", "Gym locker %s, somebody has my towel", "%s is a lovely number, isn't it", "My daughter can say pi: %s and so on",
			"Reading glasses lost on the 07:15, reported as %s", "The meter says %s, which cannot be right", "Wrote %s on my hand and cannot remember why", "The NHS spends %s on paper clips, I imagine",
			"Typed %s into the lift. It still stopped at every floor", "Lottery: %s. Not my numbers", "The garden centre's loyalty card, %s, has outlived two marriages", "Our wifi password used to be %s, it is not now",
			"Password for the ward tablet is not %s, please stop trying", "The clinic printer's fault today is %s", "Hospital radio: %s listeners, by our own count",
		},
	},
	{ // posts, times
		[]string{"1000000000000000000", "170000000000000000", "\\1700000000", "\\1700000000000", "\\16" + "00000000", "20240618000000"},
		[]string{"https://example.org/status/%s", "see https://x.com/i/web/status/%s worth a read", "https://example.org/?id=%s&t=%s", "The log says %s and then nothing", "Backup %s finished", "IMG_%s.jpg is the best one", "@user%s said it first", "The clock on the ECG machine read %s"},
	},
	{ // telephones of the United Kingdom
		[]string{"07700 900000", "07700900000", "+44 7700 900000", "+44 (0)20 7946 0000", "020 7946 0000", "0161 496 0000", "(0141) 496 0000", "0800 000 0000", "0300 123 0000", "0044 20 7946 0000", "01632 960000", "0800 000000"},
		phoneTexts,
	},
	{ // of Ireland
		[]string{"085 000 0000", "0850000000", "+353 85 000 0000", "01 000 0000", "(01) 000 0000", "021 400 0000", "00353 1 000 0000", "1800 000 000", "091 000 000", "087-0000000"},
		phoneTexts,
	},
	{ // of Hong Kong
		[]string{"9000 0000", "2000 0000", "+852 9000 0000", "+852-2000-0000", "60000000", "(852) 3000 0000", "5000-0000"},
		phoneTexts,
	},
	{ // orders, parcels, registers, books
		[]string{"1000000000", "\\100-0000000-0000000", "AA000000000AA", "JD00000000000000", "1000 0000 00", "100 000 0000"},
		[]string{"Order %s is still in a depot", "My parcel, tracking %s, went to Leeds", "tracking number: %s", "Invoice %s is for the kettle", "booking ref %s for the conference dinner", "Ticket %s won the raffle", "Account %s, sort code on request, all for the hospice", "Grant %s came through!",
			"The serial number of the broken bleep is %s", "Reference %s, quote it when you ring"},
	},
	{
		[]string{"978 0 000 00000 0", "978000000000\\0", "0-000-00000-X", "000000000\\0"},
		[]string{"ISBN %s is the best novel about surgeons", "My book is out! ISBN: %s", "isbn %s, second edition"},
	},
	{
		[]string{"NCT00000000", "ISRCTN00000000", "NCT 00000000", "ISRCTN 00000000", "NCT number 0000000000", "PMID 00000000", "PROSPERO CRD42000000000", "doi 10.1000/100000000\\0", "EudraCT 2020-000000-00"},
		[]string{"%s is recruiting, see link", "Our trial, %s, has its first result", "Registered as %s before anybody asked", "(%s)"},
	},
	{ // prices and counts
		[]string{"£1,000,000", "£1000000000", "€1000.00", "HK$100000", "1,000,000,000", "$1000000000", "1000000"},
		[]string{"The new car park costs %s", "%s a year on locums, says the board", "The scanner appeal has raised %s!", "There were %s people at the match", "About %s cells in a thimble, students"},
	},
	{ // letters and digits
		[]string{"A000000(0)", "0000000A", "AA000000", "1000000A", "A0000000", "AA00 AAA", "A00000000"},
		[]string{"Part %s for the boiler is out of stock", "Model %s, do not buy it", "My kettle is a %s", "Flight %s was four hours late", "Bus pass %s found on the top deck"},
	},
}

var phoneTexts = []string{
	"Call %s for the flu clinic", "The surgery's new line is %s", "Bookings on %s", "%s", "Ring %s and ask for Moira", "Choir rehearsals: text %s", "Our reception is on %s from eight", "NHS helpline %s is open all night", "Tel %s, mob %s",
	"Whatsapp %s if you can bring a tray bake", "Lost cat near the park. %s", "If you need to talk, %s", "Taxi from the station: %s", "My new mobile is %s",
}

// TestHarmlessNumbersAreLeftAlone makes a hundred thousand numbers that are no
// person's and allows one in a thousand to be taken for one with certainty.
func TestHarmlessNumbersAreLeftAlone(t *testing.T) {
	const tries, allowed = 100_000, 100
	is := issuer{rand.New(rand.NewPCG(7, 21))}
	reader := New()
	raised, doubtful := 0, 0
	shown := map[string]bool{}
	for range tries {
		kind := harmless[is.IntN(len(harmless))]
		template := kind.texts[is.IntN(len(kind.texts))]
		text := template
		for strings.Contains(text, "%s") {
			text = strings.Replace(text, "%s", is.pattern(kind.patterns[is.IntN(len(kind.patterns))]), 1)
		}
		for _, id := range reader.Read(text).Identifiers {
			switch {
			case !id.Class.Number():
				continue
			case !id.Certain:
				doubtful++
				continue
			}
			raised++
			if !shown[template] {
				shown[template] = true
				t.Logf("%s: %s", id.Class, text)
			}
			break
		}
	}
	t.Logf("%d of %d raised (%.3f%%), %d more only where a patient is spoken of (%.3f%%)", raised, tries, 100*float64(raised)/tries, doubtful, 100*float64(doubtful)/tries)
	if raised > allowed {
		t.Errorf("%d of %d numbers that are no person's were taken for one: want at most %d", raised, tries, allowed)
	}
}
