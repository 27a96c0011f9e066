package meta

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/probity-audit/probity/social"
)

// TestReadAccount finds the owner in languages of which the words are known, and in
// others, where a word for yes stands before the user name.
func TestReadAccount(t *testing.T) {
	for lang, tt := range map[string]struct {
		labels, yes, no string
		state           social.State
	}{
		"English":    {"Email/Phone Number/Phone Confirmed/Username/Name/Bio/Gender/Date of birth/Private Account", "True", "False", social.StateOpen},
		"German":     {"E-Mail-Adresse/Telefonnummer/Telefonnummer bestätigt/Benutzername/Name/Steckbrief/Geschlecht/Geburtsdatum/Privates Konto", "Wahr", "Falsch", social.StateOpen},
		"Turkish":    {"E-posta Adresi/Telefon Numarası/Telefon Onaylandı/Kullanıcı Adı/Ad/Biyografi/Cinsiyet/Doğum Tarihi/Gizli Hesap", "Evet", "Hayır", social.StateOpen},
		"Hungarian":  {"E-mail/Telefonszám/Telefon megerősítve/Felhasználónév/Név/Bemutatkozás/Nem/Születési dátum/Privát fiók", "Igaz", "Hamis", social.StateOpen},
		"Indonesian": {"Email/Nomor Telepon/Telepon Dikonfirmasi/Nama pengguna/Nama/Bio/Jenis Kelamin/Tanggal lahir/Akun Privat", "Benar", "Salah", social.StateOpen},
		"another":    {"l1/l2/l3/l4/l5/l6/l7/l8/l9", "Jes", "Nenio", social.StateUnknown},
	} {
		values := []string{"x@example.org", "+353860000000", tt.yes, "dr.moira_q", "Salah Quill", "Doctor. No advice here", "female", "1985-02-03", tt.no}
		var parts []string
		for i, label := range strings.Split(tt.labels, "/") {
			parts = append(parts, fmt.Sprintf("%q: {\"value\": %q}", label, values[i]))
		}
		var r Record
		if err := json.Unmarshal([]byte(`{"string_map_data": {`+strings.Join(parts, ",")+`}}`), &r); err != nil {
			t.Fatal(err)
		}
		a := ReadAccount(&r)
		if a.Username != "dr.moira_q" || a.Name != "Salah Quill" || a.Bio != "Doctor. No advice here" || a.State() != tt.state {
			t.Errorf("%s: %+v, %s", lang, a, a.State())
		}
	}
	var r Record
	_ = json.Unmarshal([]byte(`{"string_map_data": {"Username": {"value": "salah"}, "Name": {"value": "Salah"}}}`), &r)
	if a := ReadAccount(&r); a.Name != "Salah" || a.State() != social.StateUnknown {
		t.Errorf("%+v, %s", a, a.State())
	}
}
