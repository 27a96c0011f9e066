package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func settingContactUpload() *audit.Rule {
	const book, phone, mail = social.SettingContacts, social.SettingPhoneSearch, social.SettingEmailSearch
	return settingRule(settingCheck{
		key: book, open: []social.State{social.StateOpen}, says: "the network holds your address book",
		also: map[string]string{
			phone: "whoever has your telephone number finds the account, or has it suggested",
			mail:  "whoever has your e-mail address finds the account, or has it suggested",
		},
		rule: audit.Rule{
			ID: "setting-contact-upload", Title: "Address books lead patients to you",
			Why: "Networks use address books to suggest people to each other. If a patient's number is in yours, or yours in a patient's, the network may suggest the patient to you, " +
				"you to the patient, and one patient to another.",
			Advice: "Delete the uploaded contacts in the network's settings and switch the upload off. Let nobody find you by a number or address that patients have, and keep patients' numbers " +
				"out of a private telephone.",
			Severity: audit.Medium,
			Clauses:  []string{"gmc-confidentiality-119", "gmc-2024-boundaries", "imc9-25", "mchk-1"},
			Hits: []audit.Example{
				setting(book, "412 contacts uploaded", social.StateOpen), setting(book, "1 contact uploaded", social.StateOpen), setting(book, "on", social.StateOpen), setting(book, "continuous", social.StateOpen),
				setting(phone, "Everyone", social.StateOpen), setting(phone, "on", social.StateOpen), setting(mail, "Everyone", social.StateOpen), setting(mail, "true", social.StateOpen),
			},
			Misses: []audit.Example{
				setting(book, "none uploaded", social.StateClosed), setting(book, "off", social.StateClosed), setting(book, "", social.StateUnknown), setting(social.SettingMessages, "all", social.StateOpen),
				setting(phone, "Friends", social.StateLimited), setting(phone, "off", social.StateClosed), setting(mail, "Friends of friends", social.StateLimited), setting(mail, "", social.StateUnknown),
			},
		},
	})
}
