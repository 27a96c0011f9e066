package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func coiAffiliate() *audit.Rule {
	return &audit.Rule{
		ID:       "coi-affiliate",
		Area:     audit.UndisclosedInterest,
		Title:    "A discount code or paid link that is not labelled",
		Why:      "A personal code or link usually means a commission. Readers ought to see that in the post, and guidance asks doctors to say what they gain.",
		Advice:   "Label it plainly (\"ad\", \"I receive commission\") or remove it. Conference fees and charity links need nothing.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-90", "gmp-2024-94", "imc9-interests", "mchk-18", "hpcsa-touting"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"affiliate", "praise", "promote-cta", "health-product"},
		Check: func(p *audit.Pass) {
			if p.Text == nil || p.Post != nil && !p.Post.Mine || declared(p) || guarded(p, "nonprofit", "fiction") || quotedToCondemn(p) {
				return
			}
			c, ok := spoken(p.Text, "affiliate")
			coded := hasCode(p.Text)
			if paidLink(p.Text) {
				p.Report(audit.Hit{Reason: "a link that counts who sent the buyer stands here, and it is not said who gains by it", Cues: cues(c), Confidence: 0.8})
				return
			}
			if bought, is := spoken(p.Text, "praise", "promote-cta", "health-product"); is && !ok && ownCode(p.Text) {
				p.Report(audit.Hit{Reason: "a code of the kind that is handed to one person stands here, and it is not said who gains by it", Cues: cues(bought), Confidence: 0.7})
				return
			}
			if !ok || p.Text.Negated(c) || !p.Text.Has("affiliate-code", reading.ClassPercent, reading.ClassMoney) && !coded || selling(p) {
				return
			}
			if p.Text.Words(c) == "code" && !coded {
				return
			}
			p.Report(audit.Hit{Reason: "a code or link with a discount stands here, and it is not said who gains by it", Cues: cues(c), Confidence: 0.75, Guards: guards(p, "other-sense")})
		},
		Hits: posts(
			"Use my code DRKIT10 for vitamins",
			"15% off with MOIRA15, link in bio for the shoes",
			"My discount code NIGHTS20 still works",
			"Use code CALM10 at checkout",
			"20% off for my followers, use my link",
			"My followers get 10% off the serum",
			"Referral code DOC5 for the sleep band",
			"The scrubs: use my link, 12% off",
			"The only insoles worth having on a ward. Pop AOIFE10 in and thank me later",
			"Obsessed with this magnesium powder, KAWAI20 still works till Sunday",
		),
		Misses: posts(
			"#ad use my code DRKIT10, I get a cut",
			"Use code GPCONF24 for the early bird fee at the conference",
			"The door code changed again",
			"10% off at the charity shop, use my link",
			"Use my link for the rota spreadsheet",
			"No code, no link, nobody's paying me",
			"Code of conduct training at checkout time",
			"Building code for flats, 20 pages",
			"Obsessed with this crossword, 10 across took me till Sunday",
			"New clinic room 20 smells of paint, the only chair worth having is gone",
		),
	}
}

// hasCode reports whether a word is made like a discount code: capitals and
// digits together, six signs or more.
func hasCode(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		w := r.Text[t.Start:t.End]
		if len(w) < 4 || len(w) > 20 || t.Flags&(reading.Address|reading.Mention|reading.Hashtag) != 0 {
			continue
		}
		letters, digits := 0, 0
		for _, c := range w {
			switch {
			case c >= 'A' && c <= 'Z':
				letters++
			case c >= '0' && c <= '9':
				digits++
			default:
				letters = -100
			}
		}
		if letters >= 3 && digits >= 1 && digits <= 3 || letters >= 5 && digits == 0 {
			return true
		}
	}
	return false
}

// ownCode reports whether a word is made like a code that is given to one person:
// their name in capitals and how much is taken off, "NIAMH10".
func ownCode(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		w := r.Text[t.Start:t.End]
		name := strings.TrimRight(w, "0123456789")
		digits := w[len(name):]
		if len(name) >= 4 && (len(digits) == 1 || len(digits) == 2) && (strings.HasSuffix(digits, "0") || strings.HasSuffix(digits, "5")) && strings.ToUpper(name) == name && !strings.ContainsFunc(name, notLetter) {
			return true
		}
	}
	return false
}

// paidLink reports whether an address carries the mark of whoever sent the buyer.
func paidLink(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		if !t.Is(reading.Address) {
			continue
		}
		for _, mark := range []string{"?ref=", "&ref=", "?aff", "affiliate", "amzn.to", "tag=", "promo="} {
			if strings.Contains(strings.ToLower(r.Text[t.Start:t.End]), mark) {
				return true
			}
		}
	}
	return false
}
