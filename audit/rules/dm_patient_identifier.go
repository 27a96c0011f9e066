package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func dmPatientIdentifier() *audit.Rule {
	return &audit.Rule{
		ID:       "dm-patient-identifier",
		Area:     audit.PatientIdentifier,
		Title:    "Patient identified in a message",
		Why:      "A name, number, address or part of a record stands in a message. Messages are copied, forwarded, read over shoulders and asked for by courts, and a private app is no place of record.",
		Advice:   "Move what is clinical to the record first. Before deleting, check that no complaint, inquest or request for the records is open, and ask your defence organisation if unsure.",
		Severity: audit.High,
		Floor:    audit.High,
		Clauses:  []string{"gmc-2024-private-messages", "gmc-2024-18", "gmp-2024-88", "nhse-messaging-record", "imc9-25", "imc9-social-media", "mchk-1", "mps-hk-group"},
		Needs:    []social.Kind{social.KindMessage},
		General:  generalMessage,
		When:     directClasses(),
		Check: func(p *audit.Pass) {
			t, ok := tell(p)
			if !ok {
				return
			}
			if rule, sure := t.directRule(p); rule != "" {
				p.Report(t.directHit(p, rule, sure, "a name, number, address or part of a record of somebody in care stands in a message"))
			}
		},
		Hits: []audit.Example{
			message("", "can you chase bloods for pt NHS 999 893 8074, K was 6.8"),
			message("which one?", "Mrs Okpara, bed 4, the one with the perforated ulcer, theatre tonight"),
			message("", "MRN 8841207, temporal arteritis, pred 60, can you see her Monday?"),
			inGroup("Surgical take: 1) Brannigan M 44M cholangitis 2) Oyelaran F 29F ectopic, gynae aware"),
			inGroup("Handover: Prudence Whitlock new AF on the ward, Mr Tsang for theatre, septic"),
			message("", "the biopsy for Teresa Brogan is back and it is cancer, she is on my list tomorrow"),
			inGroup("Home visit needed at 14 Larch Row, patient on oxygen, wheezy again"),
			message("", "HKID A123456(3), K of 6.9, the lab rang me"),
		},
		Misses: []audit.Example{
			message("", "Sadia Rahman 07700 900155 is the new rota coordinator, save it"),
			message("", "can whoever swapped with Lindqvist for the long day message her on 07700 900642"),
			inGroup("Football is off, Yusuf is in goal next week"),
			message("", "Plumber's name is Jarlath Heverin, he'll do your boiler for cash"),
			inGroup("Who has the key for the on-call room?"),
			message("", "Table for six at the Bengal on Friday under Priya"),
			inGroup("Leaving do for Dr Moran on Thursday, bring a dish"),
			message("", "My mum is in St James's, bed 6, hip went well, thanks for asking"),
		},
	}
}
