package linkage

import (
	_ "embed"
	"fmt"
	"math"
	"strings"
	"sync"
	"time"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// Elsewhere is the chance that somebody is a patient of whom it is not known that
// they live where the owner's patients do: one in two hundred.
const Elsewhere = 0.005

// mostLocal bounds the chance before anything is known of a person. Where half the
// village is on the list, half of those whom the doctor knows there are not: who is
// connected with a doctor is mostly so as family, friend or colleague.
const mostLocal = 0.1

// mostUnknown bounds it for one of whom the network does not say where they live. Some
// of those live where the patients do; but at more than this, one who declares to be a
// patient would be likely with nothing else known.
const mostUnknown = 3 * Elsewhere

// Years of care are counted from the year in which the owner began, if that is known,
// and else are guessed; older care is hardly remembered by either side.
const (
	guessedYears = 5
	mostYears    = 10
)

// localShare is the part of a doctor's connections taken to live where the patients
// do, where the network does not say; a guess, used only with a list.
const localShare = 1.0 / 3

// Before is what is held of people before anything of them is known.
type Before struct {
	Local   float64  // chance that one who lives in the owner's town is a patient
	County  float64  // of one who gives the county only: between the two
	Unknown float64  // of one of whom that is not known
	Guessed []string // the numbers that the owner did not give, in words
}

type guess struct{ list, annual, catchment int }

//go:embed prior.txt
var priorFile string

var guesses = sync.OnceValue(func() map[string]guess {
	out := map[string]guess{}
	for line := range strings.Lines(priorFile) {
		var jurisdiction, work string
		var g guess
		if strings.HasPrefix(line, "//") || strings.TrimSpace(line) == "" {
			continue
		}
		if _, err := fmt.Sscan(line, &jurisdiction, &work, &g.list, &g.annual, &g.catchment); err != nil {
			panic("audit/linkage: prior.txt: " + err.Error())
		}
		out[jurisdiction+" "+work] = g
	}
	return out
})

// BeforeOf returns what is held of people before anything is known of them: how many
// are patients among those from whom the patients come. What the owner did not say
// is guessed, and named in Guessed.
//
// With a list of patients the question is whether a person is on it. Its weight says
// how much likelier a name as this is there by the person than by a namesake, so what
// it is weighed against is the chance to be on the list at all: the list's size among
// the people from whom it comes, for one of unknown place times the share of a
// doctor's connections who live there.
func BeforeOf(owner *social.Owner, list List, asOf time.Time) Before {
	var b Before
	work := "hospital"
	if p := strings.ToLower(owner.Profession); strings.Contains(p, "general pract") || strings.Contains(p, "family") || names.Fold(p) == "gp" || strings.Contains(p, "gp ") {
		work = "gp"
	}
	jurisdiction := owner.Jurisdiction
	if jurisdiction == "" {
		jurisdiction = "uk"
	}
	g := guesses()[jurisdiction+" "+work]
	catchment := owner.Catchment
	if catchment == 0 && work == "gp" {
		catchment = owner.TownPopulation
	}
	if catchment == 0 {
		catchment = g.catchment
		b.Guessed = append(b.Guessed, "from how many people your patients come")
	}
	patients := owner.ListSize
	switch {
	case list != nil:
		patients = list.Size()
	case patients == 0 && owner.AnnualPatients > 0:
		patients = owner.AnnualPatients * years(owner, asOf)
	case patients == 0 && strings.Contains(strings.ToLower(owner.Profession), "student"):
		patients = 0 // sees other doctors' patients
	case patients == 0:
		patients = g.list + g.annual*guessedYears
		b.Guessed = append(b.Guessed, "how many patients you have")
	}
	if catchment > 0 {
		b.Local = float64(patients) / float64(catchment)
	}
	b.Local = min(max(b.Local, Elsewhere), mostLocal)
	b.County = math.Sqrt(b.Local * Elsewhere)
	b.Unknown = Elsewhere
	switch {
	case list != nil:
		b.Unknown = max(Elsewhere, b.Local*localShare)
	case len(b.Guessed) == 0:
		b.Unknown = min(b.Local*localShare+Elsewhere*(1-localShare), mostUnknown)
	}
	return b
}

// years returns for how many years the owner has seen the patients.
func years(owner *social.Owner, asOf time.Time) int {
	since, ok := dateOf(owner.Joined)
	if !ok {
		if since, ok = dateOf(owner.RegisteredSince); !ok {
			return guessedYears
		}
	}
	return min(max(int(asOf.Sub(since).Hours()/(24*365.25)), 1), mostYears)
}

// dateOf reads a year or a date.
func dateOf(s string) (time.Time, bool) {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
