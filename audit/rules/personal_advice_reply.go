package rules

import "github.com/probity-audit/probity/audit"

func personalAdviceReply() *audit.Rule {
	whole := adviceBalance()
	return &audit.Rule{
		ID:    "personal-advice-reply",
		Area:  audit.ClinicalAdvice,
		Title: "Advice to one person online",
		Why: "Whoever asks takes the answer as a doctor's. You have not examined them, cannot follow up, and may have taken on a duty of care. " +
			"Guidance asks doctors to take care with personal advice online.",
		Advice:   "Delete the answer or add where they should go: their own GP, a pharmacist, 111 or an emergency line. If they may come to harm, write to them that they need to be seen.",
		Severity: audit.High,
		Clauses:  []string{"rcgp-3", "gmp-2024-89", "imc9-public-communication", "mps-hk-advice", "mps-hk-contact"},
		Needs:    said(),
		General:  generalAnswer,
		When:     adviceWords(),
		Check: func(p *audit.Pass) {
			a, ok := adviceIn(p, whole)
			if !ok || !a.personal {
				return
			}
			h := audit.Hit{Reason: "a question about somebody's health is answered with what to do or what it is, and with no way to proper care", Cues: a.cues, Guards: a.guards, Confidence: a.confidence}
			if a.dose {
				h.Reason = "a question about somebody's health is answered with a medicine and how much of it"
			}
			p.Report(h)
		},
		Hits: []audit.Example{
			reply("there's a lump on my neck, should I worry?", "It's just a cyst, leave it alone"),
			reply("my baby has a temperature of 39", "Calpol and wait till Monday, you don't need A&E"),
			reply("I'm dizzy on my blood pressure tablets", "Halve it, you're on too much"),
			reply("can I drink on metronidazole?", "You'll be fine, just skip tonight's dose"),
			reply("is this rash shingles?", "That's ringworm. Canesten twice a day"),
			reply("should I stop my sertraline?", "Just stop, no need to taper"),
			message("My knee is swollen since Friday, any advice?", "Naproxen 500 twice a day for a week, no need to see anyone"),
			reply("been told I need a scan for my headaches", "Cancel it, it's tension. You don't need it"),
		},
		Misses: []audit.Example{
			reply("there's a lump on my neck, should I worry?", "Please have your own GP look at it this week"),
			reply("my baby has a temperature of 39", "Ring 111 now please, I can't judge that from here"),
			reply("I'm dizzy on my blood pressure tablets", "So sorry to hear it, hope you feel better soon"),
			reply("can I drink on metronidazole?", "Your pharmacist can tell you in a minute, ask them"),
			reply("any tips for the pain clinic interview?", "Take your time, leave the jargon at home"),
			reply("should I stop my sertraline?", "Please don't stop it on a stranger's word, ring whoever prescribed it"),
			reply("do we anticoagulate before the echo?", "Local pathway says before, it's on the intranet"),
			reply("my sourdough has a lump on the side", "Prognosis poor. Stop feeding it"),
		},
	}
}
