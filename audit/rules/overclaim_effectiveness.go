package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// overclaimIn looks for a treatment that is promised to work for all, for ever,
// or without any risk.
func overclaimIn(p *audit.Pass) ([]reading.Cue, bool) {
	return promiseOf(p, "remedy", "pom-brand", "claim-illness", "drug")
}

// promiseOf looks for the promise beside a cue of one of the classes.
func promiseOf(p *audit.Pass, classes ...string) ([]reading.Cue, bool) {
	if p.Text == nil || p.Post != nil && !p.Post.Mine || guarded(p, "fiction", "debunk", "other-sense", "own", "nonprofit", "settled") || quotedToCondemn(p) {
		return nil, false
	}
	for c := range p.Text.Cues("overclaim") {
		if c.Quoted || p.Text.Negated(c) || asksIn(p.Text, c.Sentence) {
			continue
		}
		for _, class := range classes {
			for s := range p.Text.Cues(class) {
				if !s.Quoted && s.Sentence >= c.Sentence-1 && s.Sentence <= c.Sentence+1 && (s.First > c.Last || s.Last < c.First) {
					return cues(c, s), true
				}
			}
		}
	}
	return nil, false
}

func overclaimEffectiveness() *audit.Rule {
	return &audit.Rule{
		ID:    "overclaim-effectiveness",
		Area:  audit.UnsourcedClaim,
		Title: "A result is promised that nobody can promise",
		Why: "No treatment works for everybody or is without risk. Guidance asks that what is said of services is factual, can be verified, " +
			"and balances benefit and drawback.",
		Advice:   "Say what usually happens, how often it does not, and what the risks are, with a source. Take guarantees out.",
		Severity: audit.High,
		Clauses:  []string{"gmp-2024-89", "gmp-2024-90", "cap-12.1", "imc9-public-communication", "mchk-5.2.1", "study-greysen-2013"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"overclaim"},
		Check: func(p *audit.Pass) {
			if cs, ok := overclaimIn(p); ok && !selling(p) {
				p.Report(audit.Hit{Reason: "a treatment is said to work for all, for good or without risk", Cues: cs, Confidence: 0.75, Guards: guards(p, "public-health")})
			}
		},
		Hits: posts(
			"Magnesium is a 100% natural cure for migraine",
			"Back pain cured for life in two visits, guaranteed",
			"No side effects, ever, with our drips",
			"Collagen never fails, your joints will thank me",
			"Turmeric reverses arthritis, guaranteed",
			"Zero side effects with black seed oil, and it works for everyone",
			"Weight loss pens with no risk at all",
			"IV vitamin C: works for everyone who tries it",
		),
		Misses: posts(
			"No tablet is risk free, and that includes vitamins",
			"Beware of clinics that guarantee a cure for back pain",
			"98% uptake in our vaccine clinic, thank you all",
			"Guaranteed to rain on the parkrun",
			"Is any vitamin 100% safe?",
			"The scan finds some cancers and misses others: example.org/leaflet",
			"My new knees are pain free and I am a happy man",
			"Free blood pressure checks at the library, no risk of a lecture",
		),
	}
}
