package whatsapp

import (
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
)

func TestExport(t *testing.T) {
	unread := []string{"*.jpg", "*.pdf", "*.vcf"}
	direct, group := []string{"profile", "message", "correspondent"}, []string{"profile", "message", "group-member"}
	two := load(t, "android", "one/")
	for name, f := range load(t, "iphone", "two/") {
		two[name] = f
	}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "iPhone group", FS: load(t, "iphone", ""), Owner: moira, Want: group, Unread: unread},
		providertest.Fixture{Name: "Android", FS: load(t, "android", ""), Owner: moira, Want: direct, Unread: unread},
		providertest.Fixture{Name: "Spanish", FS: load(t, "spanish", ""), Owner: moira, Want: direct},
		providertest.Fixture{Name: "German group", FS: load(t, "german", ""), Owner: moira, Want: group},
		providertest.Fixture{Name: "Chinese group", FS: load(t, "chinese", ""), Owner: moira, Want: group},
		providertest.Fixture{Name: "ambiguous", FS: load(t, "ambiguous", ""), Owner: moira, Want: direct},
		providertest.Fixture{Name: "several chats", FS: two, Owner: moira, Want: append(direct, group...), Unread: append(unread, "*/*.jpg", "*/*.pdf", "*/*.vcf")},
		providertest.Fixture{Name: "account report", FS: load(t, "report", ""), Want: []string{"profile", "setting", "blocked"},
			Unread: []string{"*.html", "whatsapp_connections/groups.json", "whatsapp_settings/terms*", "whatsapp_account_information/avatars*"}},
		providertest.Fixture{Name: "without an owner", FS: load(t, "german", ""), Want: []string{"message"}},
	)
}
